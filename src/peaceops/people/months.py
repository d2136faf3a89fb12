"""Months of the personnel series: which source is preferred, which months there are. Source: table strengths."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

from peaceops.book import View, asked
from peaceops.book.tables.people import SOURCES, StrengthsRow, WorldStrengthsRow
from peaceops.period import last_of_month

ALL = "ALL"  # in the place of a mission: all UN missions together
FIRST_MONTH = date(1990, 11, 30)
PUBLICATION_LAG_DAYS = 18  # the shortest delay printed in any monthly report
STAFF_OFFICERS_FROM = date(2017, 5, 31)  # counted with troops before


class MonthOfSource(NamedTuple):
    """A month end that a source tells."""

    month_end: date
    source: str


def last_due(on: date) -> date:
    """The last month end whose report was due by `on`, at the shortest delay printed in any report."""
    day = last_of_month(on - timedelta(days=PUBLICATION_LAG_DAYS))
    return (
        day
        if day + timedelta(days=PUBLICATION_LAG_DAYS) <= on
        else last_of_month(day.replace(day=1) - timedelta(days=1))
    )


def preferred_of(told: Iterable[MonthOfSource]) -> Mapping[date, str]:
    """The preferred source of each month end, in order of time, of all that tell it."""
    best: dict[date, str] = {}
    for day, source in told:
        held = best.get(day, source)
        best[day] = min(held, source, key=SOURCES.index)
    return MappingProxyType(dict(sorted(best.items())))


@asked
def mission_sources(view: View) -> Mapping[date, str]:
    """The preferred source of each month end that any report tells by mission (the strengths table)."""
    return preferred_of(MonthOfSource(*told) for told in set(view.values(StrengthsRow, ("month_end", "source"))))


@asked
def world_sources(view: View) -> Mapping[date, str]:
    """The preferred source of each month end that any report tells of all missions together."""
    return preferred_of(MonthOfSource(r.month_end, r.source) for r in view.all(WorldStrengthsRow))


def last_month(view: View, on: date | None = None) -> date | None:
    """The last month end that tells missions apart, at or before `on`; None where there is none."""
    return max((day for day in mission_sources(view) if on is None or day <= on), default=None)
