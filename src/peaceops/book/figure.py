"""A number never travels alone: `Figure` and `Trace`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Value = int | float | str

STATUSES = {
    "reported": "reported by the publisher for the period",
    "annual_mean": "mean of the twelve monthly reports of a year, not a count on a day",
    "deployed": "persons in the mission",
    "authorised": "ceiling set by the Council or the budget",
    "proposed": "asked for in the budget proposal",
    "approved": "approved by the General Assembly",
    "recommended": "recommended by a committee, not yet approved",
    "commitment": "authority to enter into commitments, given before or beside an appropriation",
    "apportioned": "apportioned among Member States",
    "assessed": "assessed on a Member State, not necessarily paid",
    "paid": "paid in the period",
    "spent": "expenditure of the period",
    "outstanding": "assessed and not paid at the date",
    "decided": "decided by the organ named",
    "recorded": "recorded by the organ named (votes, meetings, memberships)",
    "coded": "coded by researchers from documents",
    "estimated": "estimated by its publisher",
    "stated": "said by the speaker or institution named",
    "computed": "computed by peaceops; see the trace",
    "given": "given by the reader as a parameter",
    "assumed": "set by peaceops, where the reader named nothing else",
}

CONFIDENCES = {
    "published": "taken from the publisher's own data file",
    "read": "the act, report or statement itself shows it",
    "derived": "computed, summed or dated by the compiler of the source; the note says how",
    "secondary": "press, encyclopaedia, think tank or another actor says so",
    "coded": "coded by researchers",
}

UNITS = {
    "persons": "persons",
    "states": "Member States",
    "deaths": "deaths",
    "usd": "US dollars",
    "usd_per_head": "US dollars per head of population",
    "pct": "per cent",
    "factor": "multiple of the regular rate",
    "votes": "votes",
    "days": "days",
    "months": "months",
    "years": "years",
    "date": "date",
    "missions": "missions",
    "decisions": "decisions",
    "tasks": "coded tasks",
    "index": "index value; the counted thing names its scale",
    "count": "number of the things named",
    "text": "words",
}


@dataclass(frozen=True, slots=True)
class Trace:
    """How a computed figure came about: the rule in words, its reference, and the figures that went in."""

    rule: str
    reference: str
    inputs: tuple[Figure, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """As JSON: rule, reference, inputs (each a figure)."""
        return {
            "rule": self.rule,
            "reference": self.reference,
            "inputs": [f.to_dict() for f in self.inputs],
        }


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its unit, what it counts, its period, status and source.

    `value` is a number, or an ISO date when `unit` is "date", or words when it is "text". `unit` is a key of UNITS,
    `status` of STATUSES, `confidence` of CONFIDENCES. `period` is what the figure is about (valid time): an ISO date,
    a month, a year, a financial year (2018-19), or two dates joined by "/". `known` is the ISO date from which it was
    public (known time). `source` is a key of the book's sources table; a computed figure has a trace instead.
    """

    value: Value
    unit: str
    counts: str
    period: str
    status: str
    source: str = ""
    locator: str = ""
    known: str = ""
    confidence: str = "published"
    note: str = ""
    later_vintage: bool = False
    trace: Trace | None = None

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise ValueError(f"figure {self.counts!r} has unit {self.unit!r}, which has no meaning in UNITS")
        if self.status not in STATUSES:
            raise ValueError(f"figure {self.counts!r} has status {self.status!r}, which is not in STATUSES")
        if not self.source and self.trace is None:
            raise ValueError(f"figure {self.counts!r} has neither a source nor a trace")

    def sources(self) -> frozenset[str]:
        """Keys of every source this figure rests on, through its trace too."""
        own = frozenset([self.source]) if self.source else frozenset()
        if self.trace is None:
            return own
        return own.union(*(f.sources() for f in self.trace.inputs))

    def to_dict(self) -> dict[str, Any]:
        """As JSON; empty fields are left out, the trace is nested."""
        out: dict[str, Any] = {
            "value": self.value,
            "unit": self.unit,
            "counts": self.counts,
            "period": self.period,
            "status": self.status,
            "confidence": self.confidence,
        }
        for key in ("source", "locator", "known", "note"):
            if getattr(self, key):
                out[key] = getattr(self, key)
        if self.later_vintage:
            out["later_vintage"] = True
        if self.trace is not None:
            out["trace"] = self.trace.to_dict()
        return out


def computed(
    value: Value,
    unit: str,
    counts: str,
    period: str,
    rule: str,
    inputs: tuple[Figure, ...] | list[Figure],
    *,
    reference: str = "arithmetic",
    note: str = "",
) -> Figure:
    """A figure that peaceops computes, with its trace; known once its last input is known."""
    ins = tuple(inputs)
    known = max((f.known for f in ins if f.known), default="")
    return Figure(
        value=value,
        unit=unit,
        counts=counts,
        period=period,
        status="computed",
        known=known,
        confidence="derived",
        note=note,
        later_vintage=any(f.later_vintage for f in ins),
        trace=Trace(rule=rule, reference=reference, inputs=ins),
    )


def given(value: Value, unit: str, counts: str, *, period: str = "", where: str = "parameter of the run") -> Figure:
    """A parameter that the reader set (the as-of date, an amount in a file). One that nobody set is `assumed`."""
    return Figure(
        value=value,
        unit=unit,
        counts=counts,
        period=period,
        status="given",
        trace=Trace(rule="set by the reader of this document", reference=where),
    )


def assumed(value: Value, unit: str, counts: str, *, where: str) -> Figure:
    """A parameter that the reader left open. `where`: in words, what it was set to."""
    return Figure(
        value=value,
        unit=unit,
        counts=counts,
        period="",
        status="assumed",
        trace=Trace(rule="the reader named none", reference=where),
    )
