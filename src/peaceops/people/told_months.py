"""Which months a question about strength is answered with, which the book lacks, and what is said of it. Sources:
tables strengths, contributors, mission_contributors and missing_months."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.book import View, asked
from peaceops.book.store import Book
from peaceops.book.tables.people import ContributorsRow, MissingMonthsRow, MissionContributorsRow
from peaceops.missions.lists import several
from peaceops.missions.names import missions
from peaceops.people.gaps import NOT_LISTED, MonthRange, gaps_of, ranges_of
from peaceops.people.months import ALL, FIRST_MONTH, mission_sources, world_sources
from peaceops.people.strength import mission_months, missions_at
from peaceops.period import month_ends
from peaceops.words.catalogue import Said, said

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
    and whether it must tell contributors."""

    mission: str
    first: date
    last: date
    last_only: bool
    by_contributor: bool


def told_months(view: View, span: AskedMonths) -> ToldMonths:
    """The months of a span that a report tells, and what is missing, with reasons and notes."""
    days = _days(view, span.mission, span.by_contributor)
    held = tuple(d for d in days if span.first <= d <= span.last)
    held = held[-1:] if span.last_only else held
    if not days:
        return ToldMonths((), (), (said("strength-never-reported", mission=span.mission),))
    end = min(span.last, max(_days(Book(view.folder).at(), span.mission, span.by_contributor)))
    begin = max(span.first, days[0]) if not (span.last_only and held) else held[-1] + timedelta(days=1)
    missing = _missing(view, span, begin, min(end, span.last)) if begin <= end else ()
    if span.by_contributor and not held and span.first < days[0] and span.first.year > 1:
        missing = _missing(view, span, span.first, end)
    return ToldMonths(held, missing, tuple(_notes(view, span, days, held, missing)))


def _days(view: View, mission: str, by_contributor: bool) -> Sequence[date]:
    """Month ends with a report of the mission, in order."""
    if by_contributor:
        return _days_of_contributors(view, mission)
    return tuple(world_sources(view)) if mission == ALL else tuple(m.month_end for m in mission_months(view, mission))


@asked
def _days_of_contributors(view: View, mission: str) -> tuple[date, ...]:
    if mission == ALL:
        return tuple(sorted(view.distinct(ContributorsRow, "month_end")))
    return tuple(sorted({day for (day,) in view.values(MissionContributorsRow, ("month_end",), mission=mission)}))


def _missing(view: View, span: AskedMonths, first: date, last: date) -> tuple[MonthRange, ...]:
    """Ranges of months that the book lacks, each with its reason, in order of time."""
    if not span.by_contributor:
        return gaps_of(view, span.mission, first, last)
    series = "contributors" if span.mission == ALL else "mission_contributors"
    why = {r.month_end: (r.reason, r.where_to_look) for r in view.where(MissingMonthsRow, series=series)}
    held = {*_days(view, span.mission, by_contributor=True)}
    days = [d for d in month_ends(max(first, FIRST_MONTH), last) if d not in held]
    return ranges_of([(d, *why.get(d, NOT_LISTED)) for d in days])


def _notes(
    view: View, span: AskedMonths, days: Sequence[date], held: Sequence[date], missing: Sequence[MonthRange]
) -> Iterator[Said]:
    sources = mission_sources(view) if span.mission != ALL else world_sources(view)
    end = max(sources)
    if not held:
        before = max((d for d in days if d <= span.last), default=None)
        after = min((d for d in days if d >= span.first), default=None)
        nearest = [said("strength-nearest", day=d) for d in (before, after) if d]
        yield said("strength-no-report", mission=span.mission, nearest=tuple(nearest) or said("strength-none-near"))
        if before is None:
            yield from _beside(view, span, days[0])
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
    elif days[-1] < span.last != date.max and days[-1] < end:
        yield said("strength-left-the-reports", mission=span.mission, day=days[-1])
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
