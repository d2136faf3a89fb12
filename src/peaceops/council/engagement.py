"""What a mission did, by activity and kind of engagement: months in which reports of the Secretary-General tell of it.

Source: tables activity_months and mission_activities (PACT 2.0: 23 missions outside Africa, 1989-2018).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, counted
from peaceops.book.rules import rule, selection
from peaceops.book.tables.tasks import ActivityMonthsRow, ActivityTasksRow, MissionActivitiesRow
from peaceops.period import Period
from peaceops.words.catalogue import said

LAST = 12  # coded months that say what is done now
HOW = (
    *("monitor", "outreach", "meeting", "advocate", "assist", "material_support", "implement"),
    "provide_security",
)
MONTHS = rule("months-with-activity", lambda rows, months: len({r.month for r in rows}))
COVERED = rule("months-coded", len)


@dataclass(frozen=True, slots=True)
class Coded:
    """The last twelve months coded of a mission in a view: the first and the last of them, and how many there are."""

    mission: str
    first: date
    last: date
    months: Figure


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity: kinds of engagement by year; of the months of `Coded`, those with it, and those with it and another
    international actor; kinds of engagement in them."""

    key: str
    years: dict[int, tuple[str, ...]]
    months: Figure
    with_others: Figure
    how: tuple[str, ...]


def coded_months(view: View, mission: str) -> Coded | None:
    """The last twelve months coded, as a span; None where the view has none."""
    rows = sorted(view.where(ActivityMonthsRow, mission=mission), key=lambda r: r.month)[-LAST:]
    if not rows:
        return None
    first, last = rows[0].month, rows[-1].month
    chosen = months_of(view, mission=mission, first=first, last=last)
    months = COVERED(counted("months-coded", mission=mission), Period.span(first, last), [chosen])
    return Coded(mission, first, last, months)


def activities(view: View, coded: Coded) -> list[Activity]:
    """Every activity coded for the mission, one an activity, those with most of the last months first."""
    years: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in view.where(MissionActivitiesRow, mission=coded.mission):
        years[row.activity][row.month.year] |= set(row.how.split(";"))
    found = [
        Activity(
            key=key,
            years={year: _ordered(how) for year, how in sorted(by_year.items())},
            months=months_with(view, coded, (key,)),
            with_others=months_with(view, coded, (key,), with_others=True),
            how=how_done(view, coded, (key,)),
        )
        for key, by_year in years.items()
    ]
    return sorted(found, key=lambda a: (-int(a.months.value), -max(a.years), a.key))


def of_task(view: View, task: str) -> tuple[str, ...]:
    """The activities that answer to a kind of task in our reading, in order of key; none where PACT has
    no such activity."""
    return tuple(sorted(r.activity for r in view.where(ActivityTasksRow, task=task)))


def months_with(view: View, coded: Coded, keys: tuple[str, ...], *, with_others: bool = False) -> Figure:
    """Of the months of `coded`, those in which one of the activities was told of, as a figure."""
    about = {"mission": coded.mission, "first": coded.first, "last": coded.last}
    rows = activities_of(view, activities=";".join(keys), with_others=with_others, **about)
    key = "months-with-activity-and-others" if with_others else "months-with-activity"
    names = tuple(said("activity-name", activity=k) for k in keys)
    counts = counted(key, mission=coded.mission, activities=said("activities-named", names=names))
    return MONTHS(counts, Period.span(coded.first, coded.last), [rows, months_of(view, **about)])


def how_done(view: View, coded: Coded, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Kinds of engagement in the months of `coded`, in the order of HOW."""
    chosen = activities_of(
        view,
        mission=coded.mission,
        activities=";".join(keys),
        first=coded.first,
        last=coded.last,
        with_others=False,
    )
    return _ordered({how for row in chosen.rows for how in row.how.split(";")})


def _ordered(how: set[str]) -> tuple[str, ...]:
    return tuple(key for key in HOW if key in how)


@selection("activity-months")
def months_of(view: View, *, mission: str, first: date, last: date) -> list[ActivityMonthsRow]:
    """Months coded of a mission in a span, a row a month."""
    return [r for r in view.where(ActivityMonthsRow, mission=mission) if first <= r.month <= last]


@selection("activities-coded")
def activities_of(
    view: View, *, mission: str, activities: str, first: date, last: date, with_others: bool
) -> list[MissionActivitiesRow]:
    """Months with one of the activities (joined by ;) in a span, a row a month; `with_others`: with another
    international actor."""
    found = (view.where(MissionActivitiesRow, mission=mission, activity=key) for key in activities.split(";"))
    rows = [r for rows in found for r in rows if first <= r.month <= last and (r.with_others or not with_others)]
    return sorted(rows, key=lambda r: (r.month, r.activity))  # as stored
