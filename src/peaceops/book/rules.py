"""Rules: how computed figures come about. A rule is a function with an id and a reference; calling it computes the
value from the inputs and writes the trace in one step, so that value and trace cannot part, and `replay` computes the
value again from the trace alone.

    SHARE = rule("share-pct", lambda part, whole: 100 * part / whole)
    figure = SHARE(counted("share-of-women", mission="UNMIK"), period, [women, everyone])

Its words are the message rule-<id> of the catalogue, with the parameters as places. Rows of the book that are too many
to be cited one by one go in as a selection: a named function that a replay calls again (`selection`, `pick`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any, Generic, TypeVar

from peaceops.book.figure import Figure, Rows, Trace, Value, made
from peaceops.book.measures import Counted, measures
from peaceops.book.schema import Record
from peaceops.book.store import View
from peaceops.book.tables import BY_NAME
from peaceops.period import Period
from peaceops.words.catalogue import Said

R = TypeVar("R", bound=Record)
CAUTIONS = frozenset(("secondary", "estimated"))  # what is computed from such rows is no better than they are
RULES: dict[str, Rule] = {}
SELECTIONS: dict[str, Callable[..., Sequence[Record]]] = {}


@dataclass(frozen=True, slots=True)
class Picked(Generic[R]):
    """Rows of the book and the selection that gave them, to go into a rule."""

    rows: tuple[R, ...]
    ref: Rows


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `compute` takes the values of the inputs in order (for selected rows: the rows) and the parameters."""

    id: str
    compute: Callable[..., Value]
    reference: str | Said

    def __call__(
        self,
        counts: Counted,
        period: Period | date,
        inputs: Sequence[Figure | Picked[Any]],
        *,
        unit: str = "",
        note: str = "",
        reference: str | Said = "",
        **params: Any,
    ) -> Figure:
        """The figure that the rule gives. Raises ValueError where nothing goes in."""
        if not inputs:
            raise ValueError(f"rule {self.id!r} for {counts} has no inputs: expected the figures or rows it rests on")
        value = self.compute(*(i.value if isinstance(i, Figure) else i.rows for i in inputs), **params)
        trace = Trace(
            self.id,
            reference or self.reference,
            tuple(i if isinstance(i, Figure) else i.ref for i in inputs),
            tuple(params.items()),
        )
        when = period if isinstance(period, Period) else Period.day(period)
        return made(value, unit or measures()[counts.key].unit, counts, when, trace, note=note)


def rule(id: str, compute: Callable[..., Value], *, reference: str | Said = "arithmetic") -> Rule:  # noqa: A002
    """Enter a rule. `reference`: the resolution, paragraph or paper that sets it. Raises ValueError for an id twice."""
    if id in RULES:
        raise ValueError(f"two rules have the id {id!r}: expected every id once")
    RULES[id] = Rule(id, compute, reference)
    return RULES[id]


def selection(id: str) -> Callable[[Callable[..., Sequence[R]]], Callable[..., Picked[R]]]:  # noqa: A002
    """Make a function (view, **params) -> rows a named selection: calling it gives the rows as an input of rules."""

    def enter(choose: Callable[..., Sequence[R]]) -> Callable[..., Picked[R]]:
        if id in SELECTIONS:
            raise ValueError(f"two selections have the id {id!r}: expected every id once")
        SELECTIONS[id] = choose

        def picked(view: View, **params: Any) -> Picked[R]:
            return _picked(id, tuple(choose(view, **params)), params)

        return picked

    return enter


def _where(view: View, *, table: str, **equals: Any) -> Sequence[Record]:
    return view.where(BY_NAME[table].row, **equals)


SELECTIONS["where"] = _where


def pick(view: View, row: type[R], /, **equals: Any) -> Picked[R]:
    """The rows of a table whose columns equal these values, as an input of rules."""
    return _picked("where", view.where(row, **equals), {"table": row.TABLE.name, **equals})


def _picked(name: str, rows: tuple[R, ...], params: dict[str, Any]) -> Picked[R]:
    days = [day for day in _values(rows, "known") if isinstance(day, date)]
    ref = Rows(
        select=name,
        params=tuple(params.items()),
        count=len(rows),
        from_sources=frozenset(map(str, _values(rows, "source"))),
        known=max(days).isoformat() if days else "",
        later_vintage="later" in _values(rows, "vintage"),
        cautions=CAUTIONS & (_values(rows, "confidence") | _values(rows, "status")),
    )
    return Picked(rows, ref)


def _values(rows: tuple[Record, ...], name: str) -> set[Any]:
    """The different values of a column, of the rows that have it."""
    try:
        return set(map(attrgetter(name), rows))
    except AttributeError:
        return {getattr(r, name) for r in rows if hasattr(r, name)}


def replay(figure: Figure, view: View) -> Value:
    """The value of a computed figure again, from its trace alone: inputs replayed first, selections made anew.

    Raises ValueError for a figure that no rule made, or a selection that gives another number of rows.
    """
    trace = figure.trace
    if trace is None or trace.rule_id in ("given", "assumed"):
        return figure.value
    if trace.rule_id not in RULES:
        raise ValueError(f"{figure.counts}: expected a rule of peaceops.book.rules, found {trace.rule!r}")
    values: list[Any] = []
    for item in trace.inputs:
        if isinstance(item, Figure):
            values.append(replay(item, view))
            continue
        rows = tuple(SELECTIONS[item.select](view, **dict(item.params)))
        if len(rows) != item.count:
            raise ValueError(f"{figure.counts}: expected {item.count} rows of {item.select}, found {len(rows)}")
        values.append(rows)
    return RULES[trace.rule_id].compute(*values, **dict(trace.params))


# Arithmetic that any room uses. Where the measure says what is counted, these say how.
COUNT = rule("count", lambda *items: sum(len(i) if isinstance(i, tuple) else 1 for i in items))
SUM = rule("sum", lambda *values: _plain(math.fsum(values)))
DIFFERENCE = rule("difference", lambda whole, *parts: _plain(math.fsum((whole, *(-p for p in parts)))))
SHARE_PCT = rule("share-pct", lambda part, whole, digits=None: _rounded(100 * part / whole, digits))
RANK = rule("rank", lambda mine, *others: 1 + sum(other > mine for other in others))
LARGEST = rule("largest", lambda *values: max(values))
SMALLEST = rule("smallest", lambda *values: min(values))


def _plain(value: float) -> Value:
    return int(value) if value.is_integer() else value


def _rounded(value: float, digits: int | None) -> float:
    return value if digits is None else round(value, digits)
