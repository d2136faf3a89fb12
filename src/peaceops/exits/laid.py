"""What laying out the options of a mission answers: the options with their spans, those left out, what they share.

`options.py` makes it. Method: docs/method/exits.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from peaceops.book.reply import Reply
from peaceops.council import Needs
from peaceops.exits.bases import Bases
from peaceops.exits.closing import Closing
from peaceops.exits.endings import DecidedEnd
from peaceops.exits.evidence import Evidence
from peaceops.exits.option_list import Option, Step
from peaceops.exits.precedents import Precedent
from peaceops.exits.reasons import Points
from peaceops.exits.risk import Statement
from peaceops.exits.simulation import Payer, Simulation
from peaceops.exits.spans import Span, ends_said, in_millions, span_of, whole_months
from peaceops.exits.successors import Successor
from peaceops.words.catalogue import Said, said, words


@dataclass(frozen=True)
class Laid:
    """An option laid out for a mission: `body` decides, by `decision`; a veto can stop it or not (None: not known).
    `decided`: the end that the Council has decided, where the option is that decision. `term`: of the mandate,
    open_ended, fixed_term, decided (the Council has decided its end), or "" where it was not read. `reasons`: what
    speaks for and against it, from the mission's facts.

    Spans are None where the book has no base to start from; they are made when they are asked for."""

    option: Option
    body: Said
    decision: Said
    veto_applies: bool | None
    precedents: tuple[Closing, ...]
    simulation: Simulation | None
    payer: Payer | None
    decided: DecidedEnd | None
    term: str
    reasons: Points

    @property
    def title(self) -> Said:
        """The option in a few words; one that is decided names the decision."""
        if self.decided is None:
            return self.option.title
        return said(f"option-{self.option.key}-decided", decision=self.decided)

    @property
    def what(self) -> Said:
        """What it is, in a sentence."""
        if self.decided is None:
            return self.option.what(self.term)
        return said(f"option-{self.option.key}-decided.what")

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are left to take, in order: a mandate without an end date is not renewed, and what the Council
        has decided is told as decided."""
        own = (s for s in self.option.steps if not s.unless or s.unless != self.term)
        return tuple(replace(s, what=self._step(s.what.key)) for s in own)

    def _step(self, key: str) -> Said:
        if self.decided is not None and words().has(f"{key}-decided"):
            return said(f"{key}-decided", decision=self.decided)
        return said(key, term=self.term)

    @cached_property
    def months_to_end(self) -> Span | None:
        """Months from the date to the day the personnel are out; None for a renewal."""
        return None if self.option.stays else span_of(self.simulation, "months_to_end", "simulated-months-to-end")

    @cached_property
    def months_to_liquidated(self) -> Span | None:
        """Months from the date to the end of administrative liquidation; None for a renewal."""
        if self.option.stays:
            return None
        return span_of(self.simulation, "months_to_liquidated", "simulated-months-to-liquidated")

    @cached_property
    def cost_five_years(self) -> Span | None:
        """Spending in the sixty months from that of the date, a successor's included (US dollars)."""
        return span_of(self.simulation, "total", "simulated-spending")

    @cached_property
    def payer_part(self) -> Span | None:
        """The payer's part in it (US dollars); None where its rate is not in the book."""
        if self.simulation is None or self.simulation.payers is None or self.payer is None:
            return None
        return span_of(self.simulation, "payer_part", "simulated-payer-part", self.payer)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        o = self.option
        spans = ("months_to_end", "months_to_liquidated", "cost_five_years", "payer_part")
        return {
            "key": o.key,
            "title": str(self.title),
            "what": str(self.what),
            "successor": o.successor or None,
            "decided": self.decided.decision if self.decided else None,
            "who_decides": str(self.body),
            "decision": str(self.decision),
            "veto_applies": self.veto_applies,
            "steps": [{"what": str(s.what), "who": str(s.who), "reference": s.reference} for s in self.steps],
            "for": list(map(str, self.reasons.in_favour)),
            "against": list(map(str, self.reasons.against)),
            "unknown": list(map(str, self.reasons.unknown)),
            "precedents": [
                {"mission": c.mission, "decided_on": c.decided_on.isoformat(), "follow_on": c.row.follow_on or ""}
                for c in self.precedents
            ],
        } | {name: own.to_dict() if (own := getattr(self, name)) else None for name in spans}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An option that is not laid out, and why."""

    key: str
    why: Said


@dataclass(frozen=True, slots=True)
class OptionsTable(Reply):
    """All options of a mission on a date, with what they share. `cut_pct`: the cut of a reduced renewal, `cut_given`:
    the reader set it; `base`: where the runs start; `moves`: what a cut or an end only moves to another budget, and
    what it costs once."""

    mission: str
    as_of: date
    payer: str
    cut_pct: float
    cut_given: bool
    needs: Needs | None
    decided: DecidedEnd | None
    base: Bases
    options: tuple[Laid, ...]
    left_out: tuple[LeftOut, ...]
    successors: tuple[Successor, ...]
    moves: tuple[Said, ...]
    nearest: tuple[Precedent, ...]
    risk: Statement
    evidence: Evidence
    why_not: str  # why nothing could be simulated; empty where it could
    passed: tuple[Said, ...] = ()  # that the last term at hand has passed

    def to_rows(self) -> list[dict[str, Any]]:
        """A row an option, with the ends of its ranges: months, millions of US dollars."""
        return [
            {
                "option": o.option.key,
                "what": str(o.title),
                "who_decides": str(o.body),
                "veto": None
                if o.veto_applies is None
                else str(said("options-veto", applies="yes" if o.veto_applies else "no")),
                "precedents": len(o.precedents),
                "months_until_out": ends_said(o.months_to_end, whole_months),
                "cost_usd_million": ends_said(o.cost_five_years, in_millions),
                "payer": self.payer,
                "payer_part_usd_million": ends_said(o.payer_part, in_millions),
            }
            for o in self.options
        ]

    def notes(self) -> tuple[Said | str, ...]:
        """In order: a term that passed, cautions on where the runs start, what only moves. Where nothing is left to
        choose, no run starts."""
        return (*self.passed, *self.base.warnings, *self.moves) if self.options else self.passed

    def why_left_out(self) -> tuple[Said, ...]:
        """Why options are left out, each reason once with the options that it is of."""
        reasons = dict.fromkeys(x.why for x in self.left_out)
        return tuple(
            said("exit-left-out", option=", ".join(x.key for x in self.left_out if x.why == why), why=why)
            for why in reasons
        )

    def cannot_be_said(self) -> tuple[Said, ...]:
        """In order: what cannot be said of the options, and why; nothing where there are none."""
        why = (self.why_not, *(r.words() for r in self.risk.refused)) if self.options else ()
        return tuple(said("exit-cannot-be-said", mission=self.mission, why=w) for w in why if w)

    def sentences(self) -> tuple[Said | str, ...]:
        """In order: the notes, and the options left out with why."""
        return (*self.notes(), *self.why_left_out())

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "mission": self.mission,
            "as_of": self.as_of.isoformat(),
            "payer": self.payer,
            "cut_pct": self.cut_pct,
            "mandate_form": self.needs.form if self.needs else None,
            "majority": self.needs.majority.to_dict() if self.needs else None,
            "if_the_council_does_nothing": str(self.needs.silence) if self.needs else None,
            "decided_end": self.decided.last.isoformat() if self.decided else None,
            "bases": {name: f.to_dict() if f else None for name, f in self.base.figures().items()},
            "warnings": list(map(str, self.base.warnings)),
            "options": [o.to_dict() for o in self.options],
            "left_out": [{"key": x.key, "why": str(x.why)} for x in self.left_out],
            "successors": [s.to_dict() for s in self.successors],
            "not_a_saving": list(map(str, self.moves)),
            "nearest": [p.closing.mission for p in self.nearest],
            "risk": self.risk.to_dict(),
            "not_simulated": self.why_not or None,
            "back_test": [s.to_dict() for s in self.evidence.scores],
        }
