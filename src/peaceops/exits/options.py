"""The options for a mission on a date, side by side: steps, who decides, precedents, run-off, and what is not known.

Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.rules import SHARE_PCT
from peaceops.council import Needs, what_ending_needs
from peaceops.council.paths import path
from peaceops.errors import PeaceopsError
from peaceops.exits.answer import years_of
from peaceops.exits.bases import bases
from peaceops.exits.closing import Closing
from peaceops.exits.curves import SHAPES
from peaceops.exits.evidence import Evidence, evidence
from peaceops.exits.option_list import OPTIONS, Option
from peaceops.exits.risk import Statement, statement
from peaceops.exits.shares import rates_of_payer
from peaceops.exits.simulation import Payer, Simulation, rates, simulate, simulated
from peaceops.missions.states import find_member
from peaceops.money.cost import CostLine, all_lines, best, whole_years
from peaceops.period import YEAR
from peaceops.words.catalogue import Said, said

DRAWS = 1000
SEED = 1
SHOWN = (0.1, 0.5, 0.9)  # quantiles of a span
PRECEDENTS: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {  # shapes, and kinds of what followed (any if empty)
    "political": (SHAPES, frozenset({"political"})),
    "team": (SHAPES, frozenset({"team", "regional"})),
    "none": (("planned",), frozenset({"none"})),
    "abrupt": (("abrupt",), frozenset()),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A simulated number: middle, and the interval in which four of five draws lie."""

    q10: Figure
    q50: Figure
    q90: Figure

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"q10": self.q10.to_dict(), "q50": self.q50.to_dict(), "q90": self.q90.to_dict()}


@dataclass(frozen=True)
class Laid:
    """An option laid out for a mission: `body` decides, by `decision`; a veto can stop it or not (None: not known).

    Spans are None where the book has no base to start from; they are made when they are asked for."""

    option: Option
    body: Said
    decision: Said
    veto_applies: bool | None
    precedents: tuple[Closing, ...]
    simulation: Simulation | None
    payer: Payer | None

    @cached_property
    def months_to_end(self) -> Span | None:
        """Months from the decision to the last day."""
        return self._span("months_to_end", "simulated-months-to-end")

    @cached_property
    def months_to_liquidated(self) -> Span | None:
        """Months from the decision to the end of administrative liquidation."""
        return self._span("months_to_liquidated", "simulated-months-to-liquidated")

    @cached_property
    def cost_five_years(self) -> Span | None:
        """Spending in the five years from the decision (US dollars)."""
        return self._span("total", "simulated-spending")

    @cached_property
    def payer_part(self) -> Span | None:
        """The payer's part in it (US dollars); None where its rate is not in the book."""
        run = self.simulation
        if run is None or run.payers is None or self.payer is None:
            return None
        return Span(*(simulated(run, "payer_part", "simulated-payer-part", q, payer=self.payer) for q in SHOWN))

    def _span(self, of: str, measure: str) -> Span | None:
        run = self.simulation
        if run is None or getattr(run, of) is None:
            return None
        return Span(*(simulated(run, of, measure, q) for q in SHOWN))

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        o = self.option
        spans = ("months_to_end", "months_to_liquidated", "cost_five_years", "payer_part")
        return {
            "key": o.key,
            "title": str(o.title),
            "what": str(o.what),
            "who_decides": str(self.body),
            "decision": str(self.decision),
            "veto_applies": self.veto_applies,
            "steps": [{"what": str(s.what), "who": str(s.who), "reference": s.reference} for s in o.steps],
            "for": list(map(str, o.in_favour)),
            "against": list(map(str, o.against)),
            "unknown": list(map(str, o.unknown)),
            "precedents": [
                {"mission": c.mission, "decided_on": c.decided_on.isoformat(), "follow_on": c.row.follow_on or ""}
                for c in self.precedents
            ],
        } | {name: own.to_dict() if (own := getattr(self, name)) else None for name in spans}


@dataclass(frozen=True, slots=True)
class Successor:
    """What a political mission cost after a peacekeeping mission: both costs of a whole year, and their ratio."""

    closing: Closing
    before: CostLine
    after: CostLine
    share: Figure


@dataclass(frozen=True, slots=True)
class OptionsTable:
    """All options of a mission on a date, with what they share."""

    mission: str
    as_of: date
    payer: str
    needs: Needs | None
    options: tuple[Laid, ...]
    successors: tuple[Successor, ...]
    risk: Statement
    evidence: Evidence
    why_not: str  # why nothing could be simulated; empty where it could

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "mission": self.mission,
            "as_of": self.as_of.isoformat(),
            "payer": self.payer,
            "mandate_form": self.needs.form if self.needs else None,
            "majority": self.needs.majority.to_dict() if self.needs else None,
            "if_the_council_does_nothing": str(self.needs.silence) if self.needs else None,
            "options": [o.to_dict() for o in self.options],
            "political_missions_after": [
                {"mission": s.closing.mission, "successor": s.after.mission, "share_pct": s.share.to_dict()}
                for s in self.successors
            ],
            "risk": self.risk.to_dict(),
            "not_simulated": self.why_not or None,
            "back_test": [s.to_dict() for s in self.evidence.scores],
        }


def check_question(whole: View, payer: str) -> str:
    """The payer's code. Raises PeaceopsError for a payer that is no Member State."""
    return find_member(whole, payer)


def options(
    view: View, mission: str, as_of: date, *, payer: str = "USA", draws: int = DRAWS, known: Evidence | None = None
) -> OptionsTable:
    """The options of `mission` on `as_of`. Works without strength, cost or precedents: then less is said. `known`: the
    evidence of the same view, if at hand."""
    on = known or evidence(view)
    needs = what_ending_needs(view, mission, as_of)
    who = _who(view, mission, as_of, needs)
    runs, why_not = _runs(view, mission, as_of, payer, draws, on)
    pays = _payer(view, mission, as_of, payer, runs)
    laid = tuple(Laid(o, *who[o.path], _precedents(on, o, mission), runs.get(o.simulated), pays) for o in OPTIONS)
    return OptionsTable(
        mission, as_of, payer, needs, laid, successors(view, on), statement(view, mission, as_of), on, why_not
    )


def _runs(
    view: View, mission: str, as_of: date, payer: str, draws: int, on: Evidence
) -> tuple[Mapping[str, Simulation], str]:
    """One run a kind of simulation: the three ways to close on a date share theirs (same draws, same result)."""
    runs: dict[str, Simulation] = {}
    why_not = ""
    base, paid = bases(view, mission, as_of), rates(view, mission, as_of, payer)
    for option in ("stay", "stay-lower", "close", "close-abrupt"):
        try:
            runs[option] = simulate(
                view, mission, option, as_of, draws=draws, seed=SEED, known=on, base=base, paid=paid
            )
        except PeaceopsError as error:
            why_not = str(error)
    for twin in ("hand-over-political", "hand-over-country-team"):
        if "close" in runs:
            runs[twin] = replace(runs["close"], option=twin)
    return runs, why_not


def _payer(view: View, mission: str, as_of: date, payer: str, runs: Mapping[str, Simulation]) -> Payer | None:
    """The payer with its rates, where a run has a part for it."""
    found = next((r.shares for r in runs.values() if r.shares), None)
    if found is None or payer not in found.iso3:
        return None
    years = years_of(as_of)
    rates = rates_of_payer(view, payer=payer, mission=mission, first=years[0], last=years[-1])
    return Payer(payer, found.rate, rates)


def _who(view: View, mission: str, as_of: date, needs: Needs | None) -> dict[str, tuple[Said, Said, bool | None]]:
    """Who decides each option, by which decision, and whether a veto can stop it, by the paths of the Council."""
    out: dict[str, tuple[Said, Said, bool | None]] = {}
    unread = said("decides-not-in-book")
    for key in dict.fromkeys(o.path for o in OPTIONS if o.path):
        try:
            found = path(view, mission, key, as_of)
            out[key] = (found.body, found.decision, found.veto)
        except PeaceopsError:
            out[key] = (unread, said("decides-mandate-not-in-book"), None)
    form = needs.form if needs else ""
    renewal: dict[str, tuple[Said, Said, bool]] = {
        "open_ended": (said("decides-nobody"), said("decides-no-end-date"), False),
        "fixed_term": (said("option-who-council"), said("decides-renewal"), True),
    }
    out[""] = renewal.get(form, (unread, said("decides-form-not-in-book"), None))
    return out


def _precedents(on: Evidence, o: Option, mission: str) -> tuple[Closing, ...]:
    """Closings of the option's kind, by their shape and by what followed them (as their decision or a report named
    it)."""
    shapes, kinds = PRECEDENTS.get(o.followed_by, ((), frozenset()))
    found = (c for c in on.closings if c.mission != mission and c.shape in shapes)
    return tuple(c for c in found if not kinds or kinds & set(c.row.follow_on_kinds.split(";")))


def successors(view: View, on: Evidence) -> tuple[Successor, ...]:
    """Political missions that followed a peacekeeping mission, with a whole year of cost of both."""
    lines = [x for x in whole_years(all_lines(view)) if x.status == "spent" and x.usd > 0]
    out = []
    for c in on.closings:
        heirs = (c.row.follow_on_missions or "").split(";")
        if c.kind != "pko" or not c.last_day or "political" not in c.row.follow_on_kinds.split(";"):
            continue
        before = best(_last_year(c, lines))
        after = [x for x in lines if x.mission in heirs and x.period.kind == YEAR and x.period.year > c.last_day.year]
        if before and after:
            after_line = min(after, key=lambda x: x.fy)
            counts = counted("successor-cost-share", successor=after_line.mission, mission=c.mission)
            share = SHARE_PCT(counts, after_line.period, [after_line.amount, before.amount], digits=1)
            out.append(Successor(c, before, after_line, share))
    return tuple(out)


def _last_year(closing: Closing, lines: list[CostLine]) -> list[CostLine]:
    """Lines of the last year of the mission that began at least six months before the decision."""
    before = closing.decided_on.year - (closing.decided_on.month < 7)
    own = [x for x in lines if x.mission == closing.mission and x.period.year <= before]
    last = max((x.period.year for x in own), default=0)
    return [x for x in own if x.period.year == last]
