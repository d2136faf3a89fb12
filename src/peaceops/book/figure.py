"""A number never travels alone: `Figure` and `Trace`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book.code_words import in_words
from peaceops.book.measures import Counted, measures
from peaceops.book.schema import Fact
from peaceops.errors import PeaceopsError
from peaceops.period import Period
from peaceops.words.catalogue import Said, said, words

Value = int | float | str

STATUSES = (  # the messages status-<status> say them, and meaning-<status> what each means
    "reported",
    "annual_mean",
    "deployed",
    "authorised",
    "proposed",
    "approved",
    "recommended",
    "commitment",
    "apportioned",
    "assessed",
    "paid",
    "spent",
    "outstanding",
    "decided",
    "recorded",
    "coded",
    "estimated",
    "stated",
    "computed",
    "given",
    "assumed",
)

CONFIDENCES = (  # how a fact was taken from its source: the messages grade-<confidence>
    "published",
    "read",
    "derived",
    "secondary",
    "coded",
)

UNITS = (  # the messages unit-<unit> and axis-<unit> say them
    "persons",
    "states",
    "deaths",
    "usd",
    "usd_million",
    "usd_per_head",
    "currency",
    "per_usd",
    "pct",
    "points",
    "factor",
    "votes",
    "days",
    "months",
    "years",
    "date",
    "missions",
    "decisions",
    "tasks",
    "index",
    "rating",
    "count",
    "text",
)


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of the book that a computed figure rests on, too many to be cited one by one: a selection by name.

    `select` is the id of a selection (peaceops.book.rules), `params` its parameters, `count` the rows it gave. A replay
    makes the same selection and finds the same rows. `cautions`: whether any row is secondary or estimated.
    """

    select: str
    params: tuple[tuple[str, Any], ...]
    count: int
    from_sources: frozenset[str] = frozenset()
    known: str = ""
    later_vintage: bool = False
    cautions: frozenset[str] = frozenset()

    def sources(self) -> frozenset[str]:
        """Keys of the sources of the rows."""
        return self.from_sources

    def said(self) -> Said:
        """What rows these are, as a message: rows-<selection>; rows picked by equality name table and conditions."""
        told = tuple((name, in_words(value, self.known)) for name, value in self.params)
        if self.select == "where":
            table, *equals = told
            conditions = tuple(
                Said("rows-condition", (("column", in_words(n)), ("value", v if isinstance(v, str) else str(v))))
                for n, v in equals
            )
            every = "some" if conditions else "all"
            return Said("rows-where", (table, ("every", every), ("conditions", conditions), ("count", self.count)))
        return Said(f"rows-{self.select}", (*told, ("count", self.count)))

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "rows": words().text(self.said()),
            "select": self.select,
            "params": {name: _plain(value) for name, value in self.params},
            "count": self.count,
            "sources": sorted(self.from_sources),
        } | ({"cautions": sorted(self.cautions)} if self.cautions else {})


@dataclass(frozen=True, slots=True)
class Trace:
    """How a computed figure came about: the rule by its id, its parameters, its reference, and what went in.

    The rule's words come from the catalogue (rule-<id>); nothing computes with them.
    """

    rule_id: str
    reference: str | Said
    inputs: tuple[Figure | Rows, ...] = ()
    params: tuple[tuple[str, Any], ...] = ()

    @property
    def rule(self) -> str:
        """The rule in English."""
        return words().text(self.said())

    def said(self) -> Said:
        """The rule as a message; States under the names that they had when what went in was public."""
        known = max((i.known for i in self.inputs), default="")
        told = tuple((name, in_words(value, known)) for name, value in self.params)
        return Said(f"rule-{self.rule_id}" if self.rule_id else "rule-words", told)

    def figures(self) -> tuple[Figure, ...]:
        """The figures that went in, without selections of rows."""
        return tuple(i for i in self.inputs if isinstance(i, Figure))

    def selections(self) -> tuple[Rows, ...]:
        """The selections of rows that went in."""
        return tuple(i for i in self.inputs if isinstance(i, Rows))

    def to_dict(self) -> dict[str, Any]:
        """As JSON: rule, reference, inputs (each a figure, or a selection of rows)."""
        out: dict[str, Any] = {"rule": self.rule, "reference": str(self.reference)}
        if self.rule_id:
            out |= {"rule_id": self.rule_id, "params": {name: _plain(value) for name, value in self.params}}
        return out | {"inputs": [i.to_dict() for i in self.inputs]}


@dataclass(frozen=True, slots=True, repr=False)
class Figure:
    """A value with its unit, what it counts, its period, status and source.

    `value` is a number, or an ISO date when `unit` is "date", or words when it is "text". `unit` is a key of UNITS,
    `status` of STATUSES, `confidence` of CONFIDENCES. `counted` is a measure and what it is about. `period` is what the
    figure is about (valid time). `known` is the ISO date from which it was public (known time). `source` is a key of
    the book's sources table; a computed figure has a trace instead.
    """

    value: Value
    unit: str
    counted: Counted
    period: Period
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

    def __repr__(self) -> str:
        """One line: value, unit, what it counts, period, status, sources. `to_dict` has every field."""
        sources = ", ".join(sorted(self.sources()))
        return f"<Figure {self.value!r} {self.unit}: {self.counts} [{self.period}] {self.status}; {sources}>"

    @property
    def counts(self) -> str:
        """What it counts, in English."""
        return self.counted.in_english(self._named_on)

    def said_counts(self) -> Said:
        """What it counts, as a message; States under the names that they had when the figure was public."""
        return self.counted.said(self._named_on)

    @property
    def _named_on(self) -> str:
        begins = self.period.first if self.period else date.min
        return self.known or ("" if begins == date.min else begins.isoformat())

    def sources(self) -> frozenset[str]:
        """Keys of every source this figure rests on, through its trace too."""
        own = frozenset([self.source]) if self.source else frozenset()
        if self.trace is None:
            return own
        return own.union(*(f.sources() for f in self.trace.inputs))

    def to_dict(self) -> dict[str, Any]:
        """As JSON; empty fields are left out, the trace is nested."""
        out: dict[str, Any] = {"value": self.value, "unit": self.unit, "counts": self.counts}
        if self.counted.key:
            out |= {"measure": self.counted.key, "about": {n: _plain(v) for n, v in self.counted.about}}
        out |= {"period": str(self.period), "status": self.status, "confidence": self.confidence}
        for key in ("source", "locator", "known", "note"):
            if getattr(self, key):
                out[key] = getattr(self, key)
        if self.later_vintage:
            out["later_vintage"] = True
        if self.trace is not None:
            out["trace"] = self.trace.to_dict()
        return out


def _plain(value: Any) -> Any:
    return value if isinstance(value, int | float | str | bool) or value is None else str(value)


def _period(period: Period | date | str) -> Period:
    if isinstance(period, Period):
        return period
    if isinstance(period, date):
        return Period.day(period)
    try:
        return Period.parse(period)
    except PeaceopsError:
        return Period.printed(period)


def _counted(counts: Counted | str) -> Counted:
    return counts if isinstance(counts, Counted) else Counted("", (("text", counts),))


def fact(row: Fact, value: Value | date | None, counts: Counted, period: Period | date | str, unit: str = "") -> Figure:
    """The figure that a row of the book gives: `value` is one of its columns, what it counts and when are said.

    The unit is that of the measure unless given. Raises ValueError for an empty column.
    """
    if value is None:
        raise ValueError(f"{counts} has no value in its row: ask whether the column is filled first")
    return Figure(
        value=value.isoformat() if isinstance(value, date) else value,
        unit=unit or measures()[counts.key].unit,
        counted=counts,
        period=_period(period),
        status=row.status,
        source=row.source,
        locator=row.locator or "",
        known=row.known.isoformat(),
        confidence=row.confidence,
        note=row.note or "",
        later_vintage=row.vintage == "later",
    )


def made(value: Value, unit: str, counts: Counted, period: Period, trace: Trace, *, note: str = "") -> Figure:
    """A figure that a rule made, known once its last input is known. Only peaceops.book.rules calls it."""
    known = max((i.known for i in trace.inputs if i.known), default="")
    return Figure(
        value=value,
        unit=unit,
        counted=counts,
        period=period,
        status="computed",
        known=known,
        confidence="derived",
        note=note,
        later_vintage=any(i.later_vintage for i in trace.inputs),
        trace=trace,
    )


PARAMETER = said("given-parameter-of-the-run")


def given(
    value: Value, unit: str, counts: Counted | str, *, period: Period | str = "", where: str | Said = PARAMETER
) -> Figure:
    """A parameter that the reader set (the as-of date, an amount in a file). One that nobody set is `assumed`."""
    return Figure(
        value=value,
        unit=unit,
        counted=_counted(counts),
        period=_period(period),
        status="given",
        trace=Trace("given", where),
    )


def assumed(value: Value, unit: str, counts: Counted | str, *, where: str | Said) -> Figure:
    """A parameter that the reader left open. `where`: in words, what it was set to."""
    return Figure(
        value=value,
        unit=unit,
        counted=_counted(counts),
        period=Period.none(),
        status="assumed",
        trace=Trace("assumed", where),
    )
