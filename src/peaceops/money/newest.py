"""Whether an amount is the newest that was public, or only the newest in the book.

Source: table money_series.
"""

from __future__ import annotations

from datetime import date

from peaceops.book import View
from peaceops.book.tables.money import MoneySeriesRow
from peaceops.money.cost import CostLine

SERIES = ("approved", "apportioned", "spent")
BEFORE_THE_NEXT_BUDGET = (5, 31)  # of the year's second calendar year: the Assembly approves budgets in June


def newest_known_out(view: View, mission: str, series: str) -> MoneySeriesRow | None:
    """The newest financial year for which an amount of a mission is known to be out by the day of the view, whether the
    book has it or not. `series`: approved / apportioned / spent. None where nothing proves any."""
    return max(view.where(MoneySeriesRow, mission=mission, series=series), key=lambda r: r.fy, default=None)


def is_newest_public(view: View, line: CostLine) -> bool:
    """Whether it is proved that no newer amount of this kind was public on the day of the view.

    It is where the line's year is the newest known to be out, and the calendar of the budget lets no later one be out.
    Everywhere else a sentence may say "the newest in this database" only; so for a view without a day."""
    newest = newest_known_out(view, line.mission, line.status)
    if newest is None or view.as_of is None:
        return False
    return line.fy == newest.fy and view.as_of <= newest.newest_until


def is_newest_of_all(view: View, line: CostLine) -> bool:
    """Whether it is proved that no amount of any kind for a newer year was public: what a sentence on "the newest
    amount" says. Money of a year is approved two years before it is told what of it was spent."""
    if not is_newest_public(view, line) or view.as_of is None:
        return False
    out = (newest_known_out(view, line.mission, series) for series in SERIES)
    until = date(line.period.last.year, *BEFORE_THE_NEXT_BUDGET)
    return view.as_of <= until and all(row.fy <= line.fy for row in out if row)
