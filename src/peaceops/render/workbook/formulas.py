"""Rules as formulas of a spreadsheet: a table from the id of a rule to what it is in cells.

A formula is written only where, worked out here with the values of the document, it gives the value that the document
has, to its last digit but binary noise; where a rule has no formula, or gives another value, the cell holds the value.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

from peaceops.book import Figure, Trace

Values = Sequence[Any]
NEAR = 1e-9  # of the value: what binary arithmetic may differ by
MOST_DIGITS = 6
YEAR_DAYS = 365.25


@dataclass(frozen=True, slots=True)
class InCells:
    """A rule in cells: `text` makes the formula from the cells of the inputs, `value` works it out from values."""

    text: Callable[[Sequence[str], Trace], str]
    value: Callable[[Values, Trace], float]


def _joined(cells: Sequence[str], sign: str = ",") -> str:
    return sign.join(cells)


def _span(name: str) -> Callable[[Sequence[str], Trace], str]:
    return lambda cells, _: f"{name}({_joined(cells)})"


def _days(iso: object) -> int:
    return date.fromisoformat(str(iso)).toordinal()


def _of(trace: Trace, name: str) -> float:
    return float(dict(trace.params)[name])


def _sections(trace: Trace) -> list[tuple[int, int, int]]:
    """Of what was assessed by sections: the sign of each amount, its place among the inputs, and that of its rate."""
    labels = str(dict(trace.params)["of"]).split("; ")
    rates = {label.split()[1]: place for place, label in enumerate(labels) if label.startswith("rate ")}
    out = []
    for place, label in enumerate(labels):
        kind, _, when = label.partition(" ")
        if kind != "rate":
            first, _, last = when.partition("/")
            if kind == "assessment" and first[:4] != last[:4]:
                raise ValueError("a section over two calendar years has two rates")
            out.append((-1 if kind == "credit" else 1, place, rates[(last or first)[:4]]))
    return out


def _assessed(cells: Sequence[str], trace: Trace) -> str:
    return "".join(f"{'-' if sign < 0 else '+'}{cells[a]}*{cells[r]}/100" for sign, a, r in _sections(trace)).lstrip(
        "+"
    )


def _assessed_value(values: Values, trace: Trace) -> float:
    return math.fsum(sign * values[a] * values[r] / 100 for sign, a, r in _sections(trace))


IN_CELLS = {
    "sum": InCells(_span("SUM"), lambda v, _: math.fsum(v)),
    "difference": InCells(lambda c, _: _joined(c, "-"), lambda v, _: math.fsum((v[0], *(-x for x in v[1:])))),
    "share-pct": InCells(lambda c, _: f"100*{c[0]}/{c[1]}", lambda v, _: 100 * v[0] / v[1]),
    "largest": InCells(_span("MAX"), lambda v, _: max(v)),
    "smallest": InCells(_span("MIN"), lambda v, _: min(v)),
    "middle-value": InCells(_span("MEDIAN"), lambda v, _: float(median(v))),
    "mean-of-rates": InCells(_span("AVERAGE"), lambda v, _: math.fsum(v) / len(v)),
    "mean-strength": InCells(_span("AVERAGE"), lambda v, _: math.fsum(v) / len(v)),
    "closed-count": InCells(_span("COUNT"), lambda v, _: len(v)),
    "exits-count": InCells(_span("COUNT"), lambda v, _: len(v)),
    "peacekeeping-rate": InCells(lambda c, _: f"{c[0]}*{c[1]}", lambda v, _: v[0] * v[1]),
    "premium": InCells(lambda c, _: f"1+{c[0]}/SUM({_joined(c[1:])})", lambda v, _: 1 + v[0] / math.fsum(v[1:])),
    "assessed-by-sections": InCells(_assessed, _assessed_value),
    "part-at-two-rates": InCells(
        lambda c, _: f"{c[0]}*({c[1]}+{c[2]})/2/100", lambda v, _: v[0] * (v[1] + v[2]) / 2 / 100
    ),
    "cost-above-limit": InCells(lambda c, _: f"{c[0]}*({c[1]}-{c[2]})/100", lambda v, _: v[0] * (v[1] - v[2]) / 100),
    "per-head": InCells(lambda c, _: f"{c[0]}/{c[1]}", lambda v, _: v[0] / v[1]),
    "change-pct": InCells(lambda c, _: f"100*({c[1]}-{c[0]})/{c[0]}", lambda v, _: 100 * (v[1] - v[0]) / v[0]),
    "cut-of": InCells(lambda c, t: f"{c[0]}*{_of(t, 'pct'):g}/100", lambda v, t: v[0] * _of(t, "pct") / 100),
    "after-cut": InCells(
        lambda c, t: f"{c[0]}*(1-{_of(t, 'pct'):g}/100)", lambda v, t: v[0] * (1 - _of(t, "pct") / 100)
    ),
    "in-millions": InCells(lambda c, _: f"{c[0]}/1000000", lambda v, _: v[0] / 1e6),
    "whole-months": InCells(lambda c, _: c[0], lambda v, _: v[0]),
    "distance-age": InCells(
        lambda c, _: f"ABS({c[0]}-{c[1]})/MAX({c[0]},{c[1]})", lambda v, _: abs(v[0] - v[1]) / max(v[0], v[1])
    ),
    "days-to-last-day": InCells(lambda c, _: f"{c[1]}-{c[0]}", lambda v, _: _days(v[1]) - _days(v[0])),
    "days-of-mandate-left": InCells(lambda c, _: f"{c[0]}-{c[1]}", lambda v, _: _days(v[0]) - _days(v[1])),
    "years-since": InCells(
        lambda c, _: f"({c[1]}-{c[0]})/{YEAR_DAYS}", lambda v, _: (_days(v[1]) - _days(v[0])) / YEAR_DAYS
    ),
}


def formula(figure: Figure, cells: Sequence[str]) -> str:
    """The formula of a computed figure, "=SUM(...)", from the cells of the figures that went in; "" where its rule has
    none, rows of the database went in, or the formula would not give the figure's value."""
    trace = figure.trace
    if trace is None or trace.rule_id not in IN_CELLS or trace.selections() or isinstance(figure.value, str):
        return ""
    rule = IN_CELLS[trace.rule_id]
    try:
        value = rule.value([f.value for f in trace.figures()], trace)
        text = rule.text(cells, trace)
    except (ValueError, KeyError, IndexError, TypeError, ZeroDivisionError):
        return ""
    if _near(value, figure.value):
        return f"={text}"
    for digits in range(MOST_DIGITS + 1):
        if _near(_half_up(value, digits), figure.value):
            return f"=ROUND({text},{digits})"
    return ""


def _near(one: float, other: float) -> bool:
    return bool(abs(one - other) <= NEAR * max(1.0, abs(other)))


def _half_up(value: float, digits: int) -> float:
    """As a spreadsheet rounds: halves away from nought."""
    scale: float = 10.0**digits
    return math.copysign(math.floor(abs(value) * scale + 0.5), value) / scale
