"""Which months a question about strength is answered with, which the book lacks, and what is said of it. Sources:
tables strengths, contributors, mission_contributors and missing_months."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peaceops.book import View, asked
from peaceops.book.store import Book
from peaceops.book.tables.people import (
    ContributorsRow,
    MissingMonthsRow,
    MissionContributorsRow,
    StrengthsRow,
    WorldStrengthsRow,
)
from peaceops.missions.lists import several
from peaceops.missions.names import missions
from peaceops.people.contributors import CATEGORIES
from peaceops.people.gaps import NOT_LISTED, MonthRange, gaps_of, ranges_of
from peaceops.people.months import ALL, FIRST_MONTH, mission_sources, world_sources
from peaceops.people.strength import mission_months, missions_at
from peaceops.period import last_of_month, month_ends
from peaceops.words.catalogue import Said, said

LESS_APART = {"mission_contributors": "contributors", "strengths": "world_strengths"}  # what tells missions together
WITHOUT_GAPS_OF_LIFE = ("contributors", "mission_contributors", "strengths")  # they begin later than some missions
ROWS: dict[str, Any] = {
    "strengths": StrengthsRow,
    "world_strengths": WorldStrengthsRow,
    "contributors": ContributorsRow,
    "mission_contributors": MissionContributorsRow,
}
MOST_RANGES = 6  # of missing months, each a sentence; `missing` has all


@dataclass(frozen=True, slots=True)
class ToldMonths:
    """Month ends of a span: those with a report (`held`), those that the book lacks (`missing`, with reasons), and
    sentences for the reader. `days`: every month end with a report of the mission, in order."""

    held: tuple[date, ...]
    missing: tuple[MonthRange, ...]
    notes: tuple[Said, ...]

    def lacking(self) -> Iterator[date]:
        """Month ends that the book lacks, in order."""
        for found in self.missing:
            yield from month_ends(found.first, found.last)


@dataclass(frozen=True, slots=True)
class AskedMonths:
    """What is asked: a mission (ALL: all together), the first and last day, whether the last report alone is wanted,
    and the table that must tell it, a series of missing_months: each has months that another lacks."""

    mission: str
    first: date
    last: date
    last_only: bool
    series: str


def series_of(mission: str, by: str, state: str) -> str:
    """The table that answers a way of asking: with contributors or without, with missions apart or without."""
    apart = mission != ALL or by == "mission"
    if state or by == "contributor":
        return "mission_contributors" if apart else "contributors"
    return "strengths" if apart else "world_strengths"


def told_months(view: View, span: AskedMonths) -> ToldMonths:
    """The months of a span that a report tells, and what is missing, with reasons and notes."""
    days = _days(view, span.mission, span.series)
    held = tuple(d for d in days if span.first <= d <= span.last)
    held = held[-1:] if span.last_only else held
    if not days:
        return ToldMonths((), (), tuple(_never(view, span)))
    end = min(span.last, max(_days(Book(view.folder).at(), span.mission, span.series)))
    begin = max(span.first, days[0]) if not (span.last_only and held) else held[-1] + timedelta(days=1)
    missing = _missing(view, span, begin, min(end, span.last)) if begin <= end else ()
    if not held and span.first < days[0] and span.series in WITHOUT_GAPS_OF_LIFE and span.last != date.max:
        asked_first = span.first if span.first.year > 1 else span.last.replace(day=1)
        missing = _missing(view, span, asked_first, max(end, last_of_month(span.last)))
    return ToldMonths(held, missing, tuple(_notes(view, span, days, held, missing)))


def _days(view: View, mission: str, series: str) -> Sequence[date]:
    """Month ends with a report of the mission that the table of a series tells, in order."""
    if series == "world_strengths":
        return tuple(world_sources(view))
    if series == "strengths":
        life = mission_sources(view) if mission == ALL else (m.month_end for m in mission_months(view, mission))
        return tuple(life)
    return _days_of_contributors(view, mission, series)


@asked
def _days_of_contributors(view: View, mission: str, series: str) -> tuple[date, ...]:
    if series == "contributors":
        return tuple(sorted(view.distinct(ContributorsRow, "month_end")))
    if mission == ALL:
        return tuple(sorted(view.distinct(MissionContributorsRow, "month_end")))
    return tuple(sorted({day for (day,) in view.values(MissionContributorsRow, ("month_end",), mission=mission)}))


def _missing(view: View, span: AskedMonths, first: date, last: date) -> tuple[MonthRange, ...]:
    """Ranges of months that the book lacks, each with its reason, in order of time."""
    if span.series == "world_strengths" or (span.series == "strengths" and span.mission != ALL):
        return gaps_of(view, span.mission, first, last)
    why = {r.month_end: (r.reason, r.where_to_look) for r in view.where(MissingMonthsRow, series=span.series)}
    held = {*_days(view, span.mission, span.series)}
    days = [d for d in month_ends(max(first, FIRST_MONTH), last) if d not in held]
    return ranges_of([(d, *why.get(d, NOT_LISTED)) for d in days])


def _never(view: View, span: AskedMonths) -> Iterator[Said]:
    """Why no month answers: no report lists the mission, or the reports that do have not what is asked for."""
    listed = _days(view, span.mission, "strengths")
    if not listed:
        yield said("strength-never-reported", mission=span.mission)
        return
    begin = min(_days(view, ALL, span.series), default=None)
    yield said("strength-without-contributors", mission=span.mission, first=listed[0], last=listed[-1])
    if begin:
        yield said("strength-contributors-begin", begin=begin)


def _otherwise(view: View, span: AskedMonths) -> Iterator[Said]:
    """What another way of asking has of days that this way lacks."""
    series = LESS_APART.get(span.series) if span.mission == ALL else "strengths"
    days = _days(view, span.mission, series) if series else ()
    if any(span.first <= d <= span.last for d in days) and series != span.series:
        first, last = days[0], days[-1]
        yield said("strength-otherwise", series=series or "", mission=span.mission, first=first, last=last)


def _notes(
    view: View, span: AskedMonths, days: Sequence[date], held: Sequence[date], missing: Sequence[MonthRange]
) -> Iterator[Said]:
    sources = mission_sources(view) if span.mission != ALL else world_sources(view)
    end = max(sources)
    listed = _days(view, span.mission, "strengths") if span.mission != ALL else days
    if not held:
        before = max((d for d in days if d <= span.last), default=None)
        after = min((d for d in days if d >= span.first), default=None)
        nearest = [said("strength-nearest", day=d) for d in (before, after) if d]
        near = tuple(nearest) or said("strength-none-near")
        yield said("strength-no-report", mission=span.mission, series=span.series, nearest=near)
        yield from _otherwise(view, span)
        if span.mission != ALL and span.last < listed[0]:
            yield from _beside(view, span, listed[0])
    elif span.last_only and span.last != date.max and held[-1] != span.last:
        yield said("strength-last-report", day=held[-1], asked=span.last)
    for found in missing[:MOST_RANGES]:
        number = "one" if found.first == found.last else "several"
        where = {"reason": found.reason, "where": found.where_to_look}
        yield said("strength-missing", several=number, first=found.first, last=found.last, **where)
    if len(missing) > MOST_RANGES:
        yield said("strength-missing-more", count=len(missing) - MOST_RANGES)
    if end < span.last != date.max or end < span.first:
        yield said("strength-series-ends", end=end)
    elif listed[-1] < span.last != date.max and listed[-1] < end:
        yield said("strength-left-the-reports", mission=span.mission, day=listed[-1])
    if held and span.last_only and span.mission != ALL:
        yield said("strength-own-counts")


def _beside(view: View, span: AskedMonths, first: date) -> Iterator[Said]:
    """Missions of the same hosts in the last report before a mission is listed, under which its people may stand."""
    day = max((d for d in mission_sources(view) if d <= span.last), default=None)
    known = missions(view)
    if day is None or span.mission not in known:
        return
    hosts = {*several(known[span.mission].hosts)}
    listed = (m.mission for m in missions_at(view, day))
    beside = tuple(m for m in listed if m in known and hosts & {*several(known[m].hosts)})
    if beside:
        yield said("strength-listed-later", mission=span.mission, first=first, day=day, beside=beside)


def tells_apart(view: View, series: str, days: Sequence[date], category: str) -> bool:
    """Whether the reports of some days have a category at all, of any mission or State."""
    if category == "uniformed":
        return True
    wanted = {category, *CATEGORIES[category]}
    return any(r.category in wanted for day in days for r in view.where(ROWS[series], month_end=day))
