"""How spending ran off after the end of closed missions: one number a mission, pooled.

Rule: after the personnel are out, monthly spending is what the civilian and operational side cost before, falling by
the same proportion every month; `runoff_months` is the time in which it falls to 1/e (37 per cent). It is solved
from the first year of accounts after the end, given the mission's own curve of strength. Few closings have accounts
in the book, so the estimates are pooled with a stated prior that weighs as much as PRIOR_CASES missions. Method:
docs/method/exits.md.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from peaceops.book import View, asked
from peaceops.book.rules import Picked, selection
from peaceops.book.schema import Record
from peaceops.exits.closing import Closing, closings
from peaceops.exits.curves import SHAPES, Curve, curves
from peaceops.exits.kept import cited
from peaceops.exits.settings import span, value
from peaceops.money.cost import CostLine, all_lines, best
from peaceops.people.strength import whole

PRIOR_MONTHS = value("runoff_months")
PRIOR_SD = value(
    "runoff_prior_sd"
)  # of the logarithm: with the median of 3 months, two thirds of the cases lie between 1 and 10 months
PRIOR_CASES = value("runoff_prior_cases")
SHORTEST, LONGEST = span("runoff_range")
UNIFORMED_USD_A_YEAR = value("uniformed_usd_a_year")
UNIFORMED_SHARE_MOST = value("uniformed_share_most")
DAYS_A_MONTH = 365.25 / 12


@dataclass(frozen=True, slots=True)
class RunOff(Record):
    """One closed mission's estimate (months), with the two years of accounts it rests on."""

    mission: str
    before: CostLine
    after: CostLine
    months: float

    @property
    def known(self) -> date:
        """The day from which both years of accounts were public."""
        return max(date.fromisoformat(line.amount.known) for line in (self.before, self.after))

    @property
    def cites(self) -> frozenset[str]:
        """Keys of the sources of the accounts."""
        return self.before.amount.sources() | self.after.amount.sources()


@dataclass(frozen=True, slots=True)
class Pooled:
    """Mean and standard deviation of the logarithm of the run-off, and the cases behind them (degrees of freedom)."""

    log_mean: float
    log_sd: float
    cases: tuple[RunOff, ...]

    @property
    def freedom(self) -> float:
        """Degrees of freedom (without a unit) of the predictive t distribution."""
        return max(len(self.cases) + PRIOR_CASES - 1, 2.0)


def uniformed_part(persons: float, cost_usd: float) -> float:
    """The fraction (from 0 to 1) of a year's cost that is for military and police, by the cost of one (at most nine
    tenths)."""
    return min(UNIFORMED_USD_A_YEAR * persons / cost_usd, UNIFORMED_SHARE_MOST)


def year_span(line: CostLine) -> tuple[date, date]:
    """In order: first day of the accounts' year, first day of the next (financial year, or calendar year)."""
    return line.period.first, line.period.last + timedelta(days=1)


def expected_ratio(runoff: float, closing: Closing, curve: Curve | None, start: date, uniformed_share: float) -> float:
    """Spending of the twelve months from `start` over twelve months before the decision, for a run-off in months."""
    total, end = 0.0, out_on(closing)
    at, shares = ([0, *curve.days], [1.0, *curve.share]) if curve else ([0], [0.0])
    for month in range(12):
        middle = start + timedelta(days=round((month + 0.5) * DAYS_A_MONTH))
        days = (middle - closing.decided_on).days
        strength = float(np.interp(days, at, shares)) if days > 0 else 1.0
        gone = max((middle - end).days, 0) / DAYS_A_MONTH
        total += uniformed_share * strength + (1 - uniformed_share) * math.exp(-gone / runoff)
    return total / 12


def out_on(closing: Closing) -> date:
    """The day from which only liquidation remains."""
    return closing.decided_on + timedelta(days=closing.clock_days)


def estimates(view: View, closings: Sequence[Closing], curves: Sequence[Curve]) -> tuple[RunOff, ...]:
    """One estimate a closing with accounts for a year before the decision and for one that the end falls in or before.

    Of the years after, the first that lies wholly after the end; else the one the end falls in."""
    lines = [x for x in all_lines(view) if x.status == "spent" and x.extent == "whole" and x.usd > 0]
    own = {c.closing.mission: c for c in curves}
    found = (
        _estimate(c, own.get(c.mission), [x for x in lines if x.mission == c.mission])
        for c in closings
        if c.shape in SHAPES
    )
    return tuple(e for e in found if e)


@asked
def run_offs(view: View) -> tuple[RunOff, ...]:
    """One estimate a closed mission, from all closings and accounts of the view."""
    return estimates(view, closings(view), curves(view))


@selection("run-offs")
def _run_offs(view: View, *, without: str) -> Sequence[RunOff]:
    return _others(view, without)


@asked
def _others(view: View, without: str) -> tuple[RunOff, ...]:
    return tuple(e for e in run_offs(view) if e.mission != without)


def run_offs_but(view: View, without: str) -> Picked[RunOff]:
    """One estimate a closed mission, but for one mission's own, as an input of rules."""
    return cited(_run_offs(view, without=without))


def _estimate(closing: Closing, curve: Curve | None, lines: list[CostLine]) -> RunOff | None:
    decided, end = closing.decided_on, out_on(closing)
    years = {fy: best(x for x in lines if x.fy == fy) for fy in {x.fy for x in lines}}
    own = sorted((x for x in years.values() if x), key=lambda x: x.fy)
    before = [x for x in own if year_span(x)[0] <= decided and (decided - year_span(x)[0]).days > 180]
    after = [x for x in own if year_span(x)[0] >= end] or [x for x in own if year_span(x)[0] < end < year_span(x)[1]]
    after = [x for x in after if year_span(x)[0] > decided]
    if not before or not after:
        return None
    base, later = before[-1], after[0]
    share = uniformed_part(whole(curve.base) if curve else 0, base.usd)
    ratio, start = later.usd / base.usd, year_span(later)[0]
    return RunOff(
        closing.mission, base, later, _solve(ratio, lambda m: expected_ratio(m, closing, curve, start, share))
    )


def _solve(ratio: float, expected: Callable[[float], float]) -> float:
    """The run-off (bisection on a rising function), kept within SHORTEST and LONGEST months."""
    low, high = SHORTEST, LONGEST
    for _ in range(40):
        middle = math.sqrt(low * high)
        if expected(middle) < ratio:
            low = middle
        else:
            high = middle
    return math.sqrt(low * high)


def pooled(cases: Sequence[RunOff]) -> Pooled:
    """Normal-inverse-chi-square pooling of the logarithms with the prior: few cases give a wide distribution."""
    logs = np.log([c.months for c in cases]) if cases else np.array([])
    n, k, prior = len(logs), PRIOR_CASES, math.log(PRIOR_MONTHS)
    mean = (k * prior + logs.sum()) / (k + n)
    inside = ((logs - logs.mean()) ** 2).sum() if n else 0.0
    between = k * n / (k + n) * ((logs.mean() - prior) ** 2) if n else 0.0
    variance = (k * PRIOR_SD**2 + inside + between) / (k + n)
    return Pooled(float(mean), float(math.sqrt(variance * (1 + 1 / (k + n)))), tuple(cases))
