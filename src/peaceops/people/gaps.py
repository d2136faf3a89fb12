"""Months that the book lacks, as ranges, each with its reason and where the figures could come from. Source: table
missing_months."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peaceops.book import View
from peaceops.book.store import Book
from peaceops.book.tables.people import MissingMonthsRow
from peaceops.people.months import ALL, FIRST_MONTH, last_due, mission_sources, world_sources
from peaceops.people.strength import mission_months
from peaceops.period import last_of_month, month_ends
from peaceops.words.catalogue import Said, said

BEFORE_SERIES = (said("months-before-the-series"), said("look-in-reports-and-budgets-of-the-time"))
AFTER_SERIES = (said("months-after-the-series"), said("look-on-the-contributors-page"))
NOT_LISTED = (said("months-without-the-mission"), said("look-in-reports-of-the-secretary-general"))


@dataclass(frozen=True, slots=True)
class MonthRange:
    """Consecutive month ends that the book lacks, with the reason and where the figures could come from.

    Reason and place are words of the book, or a message of ours."""

    first: date
    last: date
    reason: str | Said
    where_to_look: str | Said

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "reason": str(self.reason),
            "where_to_look": str(self.where_to_look),
        }


def gaps_of(view: View, mission: str, from_date: date, to_date: date) -> tuple[MonthRange, ...]:
    """Months from `from_date` to `to_date` without a strength of the mission (ALL: of all missions), as ranges.

    Only months whose report was due by the view's as-of date count, and of these not the ones whose report the book
    holds but which came out later. A month without any report of missions has the reason of the missing_months table;
    one whose report leaves the mission out says so.
    """
    series, sources = ("world_strengths", world_sources) if mission == ALL else ("strengths", mission_sources)
    last = min(to_date, last_due(view.as_of)) if view.as_of else to_date
    reported = sources(view).keys()
    held = reported if mission == ALL else {m.month_end for m in mission_months(view, mission)}
    days = [day for day in month_ends(from_date, last) if day not in held]
    explained = {r.month_end: (r.reason, r.where_to_look) for r in view.where(MissingMonthsRow, series=series)}
    end = max(sources(Book(view.folder).at()), default=FIRST_MONTH)  # public by the view's date or not
    not_yet_public = {d for d in days if FIRST_MONTH <= d <= end and d not in explained and d not in reported}
    return ranges_of([(day, *_why(day, reported, explained)) for day in days if day not in not_yet_public])


def _why(
    day: date, reported: Iterable[date], explained: dict[date, tuple[str, str]]
) -> tuple[str, str] | tuple[Said, Said]:
    if day in explained:
        return explained[day]
    if day < FIRST_MONTH:
        return BEFORE_SERIES
    return NOT_LISTED if day in reported else AFTER_SERIES


def ranges_of(lacking: list[tuple[date, str | Said, str | Said]]) -> tuple[MonthRange, ...]:
    """Month ends with reason and place, in order of time, as ranges: neighbours with one reason are one."""
    out: list[MonthRange] = []
    for day, reason, where in lacking:
        before = out[-1] if out else None
        if before and before.reason == reason and last_of_month(before.last + timedelta(days=1)) == day:
            out[-1] = MonthRange(before.first, day, reason, where)
        else:
            out.append(MonthRange(day, day, reason, where))
    return tuple(out)
