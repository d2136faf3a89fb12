"""The options for a mission on a date, side by side: steps, who decides, precedents, run-off, and what is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from peaceops.book import Figure, View, computed
from peaceops.council import Needs, what_ending_needs
from peaceops.council.paths import path
from peaceops.errors import PeaceopsError, unknown
from peaceops.exits.bases import bases
from peaceops.exits.closing import Closing
from peaceops.exits.curves import SHAPES
from peaceops.exits.ensemble import Array
from peaceops.exits.evidence import Evidence, evidence
from peaceops.exits.option_list import OPTIONS, Option
from peaceops.exits.risk import Statement, statement
from peaceops.exits.simulation import Simulation, rates, simulate
from peaceops.money.cost import CostLine, all_lines, best, whole_years

DRAWS = 1000
SEED = 1
PRECEDENTS: dict[str, tuple[tuple[str, ...], frozenset[str]]] = {  # shapes, and kinds of what followed (any if empty)
    "political": (SHAPES, frozenset({"political"})),
    "team": (SHAPES, frozenset({"team", "regional"})),
    "none": (("planned",), frozenset({"none"})),
    "abrupt": (("abrupt",), frozenset()),
}
RULE = (
    "quantiles of draws from how other missions ended: their curves, their time to the last day and their run-off of "
    "spending, on this mission's last figures; staff and liquidation within stated ranges (docs/method/exits.md)"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A simulated number: middle, and the interval in which four of five draws lie."""

    q10: Figure
    q50: Figure
    q90: Figure

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"q10": self.q10.to_dict(), "q50": self.q50.to_dict(), "q90": self.q90.to_dict()}


@dataclass(frozen=True, slots=True)
class Laid:
    """An option laid out for a mission: `body` decides, by `decision`; a veto can stop it or not (None: not known).

    Spans are None where the book has no base to start from."""

    option: Option
    body: str
    decision: str
    veto_applies: bool | None
    precedents: tuple[Closing, ...]
    months_to_end: Span | None
    months_to_liquidated: Span | None
    cost_five_years: Span | None
    payer_part: Span | None
    simulation: Simulation | None

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        o = self.option
        spans = ("months_to_end", "months_to_liquidated", "cost_five_years", "payer_part")
        return {
            "key": o.key,
            "title": o.title,
            "what": o.what,
            "who_decides": self.body,
            "decision": self.decision,
            "veto_applies": self.veto_applies,
            "steps": [{"what": s.what, "who": s.who} for s in o.steps],
            "for": list(o.in_favour),
            "against": list(o.against),
            "unknown": list(o.unknown),
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
    members = {r["iso3"]: r["name"] for r in whole.rows("SELECT * FROM states WHERE member AND left_on IS NULL")}
    if payer.upper() not in members:
        raise unknown("Member State", payer, [f"{iso3} ({name})" for iso3, name in members.items()])
    return payer.upper()


def options(
    view: View, mission: str, as_of: date, *, payer: str = "USA", draws: int = DRAWS, known: Evidence | None = None
) -> OptionsTable:
    """The options of `mission` on `as_of`. Works without strength, cost or precedents: then less is said. `known`: the
    evidence of the same view, if at hand."""
    on = known or evidence(view)
    needs = what_ending_needs(view, mission, as_of)
    who = _who(view, mission, as_of, needs)
    runs, why_not = _runs(view, mission, as_of, payer, draws, on)
    laid = tuple(_laid(o, who[o.path], _precedents(on, o, mission), runs.get(o.simulated), payer) for o in OPTIONS)
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


def _laid(
    o: Option, who: tuple[str, str, bool | None], found: tuple[Closing, ...], run: Simulation | None, payer: str
) -> Laid:
    end, out = "months from the decision to the last day", "months from the decision to the end of liquidation"
    return Laid(
        option=o,
        body=who[0],
        decision=who[1],
        veto_applies=who[2],
        precedents=found,
        months_to_end=span(run, run.months_to_end, "months", end) if run else None,
        months_to_liquidated=span(run, run.months_to_liquidated, "months", out) if run else None,
        cost_five_years=span(run, run.total, "usd", "spending in the five years from the decision") if run else None,
        payer_part=_payer(run, payer) if run else None,
        simulation=run,
    )


def _who(view: View, mission: str, as_of: date, needs: Needs | None) -> dict[str, tuple[str, str, bool | None]]:
    """Who decides each option, by which decision, and whether a veto can stop it, by the paths of the Council."""
    out: dict[str, tuple[str, str, bool | None]] = {}
    for key in dict.fromkeys(o.path for o in OPTIONS if o.path):
        try:
            found = path(view, mission, key, as_of)
            out[key] = (str(found.body), str(found.decision), found.veto)
        except PeaceopsError:
            out[key] = ("not in the book", "the mandate is not in the book", None)
    form = needs.form if needs else ""
    renewal = {
        "open_ended": ("nobody", "none: the mandate has no end date", False),
        "fixed_term": ("Security Council", "a resolution that renews the mandate before its last day", True),
    }
    out[""] = renewal.get(form, ("not in the book", "the form of the mandate is not in the book", None))
    return out


def _payer(run: Simulation, payer: str) -> Span | None:
    if run.payers is None or run.shares is None or payer not in run.shares.iso3:
        return None
    parts = run.payers[run.shares.iso3.index(payer)]
    return span(run, parts, "usd", f"part of {payer} in the spending of the five years ({run.shares.rate})")


def span(run: Simulation, quantiles: Array | None, unit: str, counts: str) -> Span | None:
    """The 10, 50 and 90 per cent quantiles as figures with their trace."""
    if quantiles is None:
        return None
    inputs = base_figures(run)
    made = [
        computed(
            round(float(quantiles[i]), 1) if unit == "months" else round(float(quantiles[i])),
            unit,
            f"{counts}, {run.mission}, option {run.option}, {name}",
            run.start.isoformat(),
            RULE,
            inputs,
            reference="docs/method/exits.md",
        )
        for i, name in (
            (0, "one draw in ten is lower"),
            (2, "half of the draws are lower"),
            (4, "one draw in ten is higher"),
        )
    ]
    return Span(*made)


def base_figures(run: Simulation) -> list[Figure]:
    """The figures that a run starts from: strength or cost at least, or it would not have run."""
    return [f for f in run.bases.figures().values() if f]


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
        before = best(x for x in lines if x.mission == c.mission and x.fy[:4] == _last_year(c, lines))
        after = [x for x in lines if x.mission in heirs and x.fy.isdigit() and int(x.fy) > c.last_day.year]
        if before and after:
            after_line = min(after, key=lambda x: x.fy)
            share = computed(
                round(100 * after_line.usd / before.usd, 1),
                "pct",
                f"cost of {after_line.mission} in {after_line.fy} against {c.mission} in {before.fy}",
                after_line.fy,
                "cost of the first whole year of the successor / last whole year before the decision",
                [after_line.amount, before.amount],
            )
            out.append(Successor(c, before, after_line, share))
    return tuple(out)


def _last_year(closing: Closing, lines: list[CostLine]) -> str:
    """First calendar year of the last financial year that began at least six months before the decision."""
    before = closing.decided_on.year - (closing.decided_on.month < 7)
    starts = [int(x.fy[:4]) for x in lines if x.mission == closing.mission and int(x.fy[:4]) <= before]
    return str(max(starts, default=""))
