"""Matching statements that a total was never so high: people of all operations, and their budgets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import View
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import SAME, Counterpart
from peaceops.claims.know_money import FIRST_RATES, years_of
from peaceops.money.portfolio import budget_totals_for
from peaceops.people.world import world_months
from peaceops.period import Period

AHEAD, STALE = timedelta(days=35), timedelta(days=200)  # reports of the time; the oldest that may be of it
LATELY = timedelta(days=100)  # before the newest report, within which a height is of the time
NEAR_MOST = 0.998  # of the most before, from which a number is as high as ever
LOW = "low"  # role of what was never so small, which is not held


def record_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The uniformed of all operations at the time, and whether there had never been more."""
    at = s.time.first if s.time and s.time.said else day  # of a year that is told, its beginning
    months = [m for m in world_months(view) if m.month_end <= at + AHEAD]
    if s.role == LOW or not months or months[-1].month_end < at - STALE:
        return
    lately = [m for m in months if m.month_end >= months[-1].month_end - LATELY]
    now, most = max(lately, key=lambda m: m.total), max(months, key=lambda m: m.total)
    holds = now.total >= NEAR_MOST * most.total
    yield Counterpart(now.uniformed, SAME, holds=holds)
    if not holds:
        yield Counterpart(most.uniformed, SAME, holds=False)


def record_budget_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The total approved for the year meant, and whether none before it was higher."""
    year = int(years_of(s, day)[0][:4])
    totals = {
        y: [t.amount for t in budget_totals_for(view, str(Period.of_fy(y))) if t.amount and t.status == "approved"]
        for y in range(FIRST_RATES, year + 1)
    }
    if s.role == LOW or not totals.get(year):
        return
    most = {y: max(held, key=lambda f: float(f.value)) for y, held in totals.items() if held}
    highest = max(most.values(), key=lambda f: float(f.value))
    holds = float(most[year].value) >= NEAR_MOST * float(highest.value)
    yield Counterpart(most[year], SAME, holds=holds)
    if not holds:
        yield Counterpart(highest, SAME, holds=False)
