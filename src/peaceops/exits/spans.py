"""The range of a simulated number, and how it is shown: whole months, millions of US dollars without decimals.

Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from math import floor
from typing import Any

import numpy as np

from peaceops.book import Figure, counted
from peaceops.book.rules import rule
from peaceops.exits.answer import QUANTILES
from peaceops.exits.ensemble import Array
from peaceops.exits.simulation import Payer, Simulation, simulated
from peaceops.words.catalogue import said

SHOWN = (0.1, 0.5, 0.9)  # quantiles of a span; four draws in five lie between the first and the last
MILLION = 1e6


def _millions(value: float) -> int | float:
    """Whole millions, halves up as in print; up to half a million one figure, so that it does not read as nothing."""
    if value > MILLION / 2:
        return floor(value / MILLION + 0.5)
    small = Decimal(str(value / MILLION))
    return float(small.quantize(Decimal(1).scaleb(small.adjusted()), ROUND_HALF_UP))


MILLIONS = rule("in-millions", _millions)
WHOLE_MONTHS = rule("whole-months", lambda value: floor(value + 0.5))


@dataclass(frozen=True, slots=True)
class Span:
    """A simulated number: middle, and the interval in which four of five draws lie."""

    q10: Figure
    q50: Figure
    q90: Figure

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"q10": self.q10.to_dict(), "q50": self.q50.to_dict(), "q90": self.q90.to_dict()}


def span_of(run: Simulation | None, of: str, measure: str, payer: Payer | None = None) -> Span | None:
    """The span of a number of a run (months, or millions of US dollars); None where the run does not have it."""
    if run is None or (payer is None and getattr(run, of) is None):
        return None
    return Span(*(simulated(run, of, measure, q, payer=payer) for q in SHOWN))


def in_millions(figure: Figure) -> Figure:
    """An amount in millions of US dollars without decimals: more would be false precision."""
    return MILLIONS(counted("in-millions", of=figure.counted), figure.period, [figure])


def whole_months(figure: Figure) -> Figure:
    """Months of a simulation as whole months."""
    return WHOLE_MONTHS(figure.counted, figure.period, [figure])


def equal(one: Simulation, other: Simulation) -> bool:
    """Whether two runs show the same ends of their ranges: months, and spending in millions. Runs that show nothing
    are not equal: their words differ."""
    mine, theirs = _shown(one), _shown(other)
    return bool(mine) and mine == theirs


def _shown(run: Simulation) -> tuple[float, ...]:
    low, high = (QUANTILES.index(q) for q in (SHOWN[0], SHOWN[-1]))

    def ends(values: Array | None, scale: float = 1.0) -> tuple[float, ...]:
        return () if values is None else tuple(float(np.round(values[i] / scale)) for i in (low, high))

    return (*ends(run.months_to_end), *ends(run.total, MILLION))


def ends_said(span: Span | None, shown: Callable[[Figure], Figure]) -> str | None:
    """The ends of a range in words, as they are shown, or both as one where they are shown alike; None without a
    range."""
    if span is None:
        return None
    low, high = (shown(f).value for f in (span.q10, span.q90))
    return str(said("table-range", low=f"{low:,}", high=f"{high:,}")) if low != high else f"{low:,}"
