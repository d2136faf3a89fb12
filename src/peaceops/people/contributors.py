"""Who sends uniformed personnel: all missions or one, at the last month that is told by contributor. Sources: tables
contributors and mission_contributors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from peaceops.book import Counted, Figure, View, counted, fact
from peaceops.book.rules import DIFFERENCE, SHARE_PCT, SUM, Picked, rule, selection
from peaceops.book.tables.people import (
    SOURCES,
    ContributorsRow,
    MissionContributorsRow,
    WorldStrengthsRow,
)
from peaceops.missions.states import name_then
from peaceops.people.months import ALL
from peaceops.people.strength import MEASURES, Count, mission_rows
from peaceops.period import Period

Sent = ContributorsRow | MissionContributorsRow
CATEGORIES = {  # what may be asked for, with the types of personnel by mission that it is made of
    "uniformed": ("troops", "staff_officers", "experts", "individual_police", "formed_police"),
    "military": ("troops", "staff_officers", "experts"),
    "troops": ("troops",),
    "staff_officers": ("staff_officers",),
    "experts": ("experts",),
    "police": ("individual_police", "formed_police"),
    "individual_police": ("individual_police",),
    "formed_police": ("formed_police",),
}


def persons_by_state(rows: Sequence[Sent]) -> dict[str, int]:
    """Persons by iso3, over the types of personnel."""
    out: dict[str, int] = {}
    for row in rows:
        out[row.iso3] = out.get(row.iso3, 0) + row.persons
    return out


RANK = rule(
    "rank-among-contributors", lambda own, rows: 1 + sum(persons > own for persons in persons_by_state(rows).values())
)


@selection("contributors")
def contributor_rows(
    view: View, *, mission: str, first: date, last: date, category: str = "uniformed"
) -> tuple[Sent, ...]:
    """A row a State and type of personnel: the contributors to a mission (ALL: to all together) at the last month of
    a span that tells them, of a category of CATEGORIES."""
    table = ContributorsRow if mission == ALL else MissionContributorsRow
    days = [day for day in view.distinct(table, "month_end") if first <= day <= last]
    told = (_sent_in(view, mission, day, category) for day in reversed(days))
    found: tuple[Sent, ...] = next((rows for rows in told if rows), ())
    best = min((r.source for r in found), key=SOURCES.index, default="")
    return tuple(r for r in found if r.source == best)


def _sent_in(view: View, mission: str, day: date, category: str) -> tuple[Sent, ...]:
    """Rows of the contributors of a month end, of all its sources."""
    if mission == ALL:
        return tuple(r for c in in_all(category) for r in view.where(ContributorsRow, month_end=day, category=c))
    rows = view.where(MissionContributorsRow, month_end=day, mission=mission)
    return rows if category == "uniformed" else tuple(r for r in rows if r.category in CATEGORIES[category])


def in_all(category: str) -> tuple[str, ...]:
    """Categories, in order, that make up one of CATEGORIES for all missions together, which have rows of sums."""
    return CATEGORIES[category] if category == "military" else (category,)


@dataclass(frozen=True, slots=True)
class Contributor:
    """One Member State: rank (1 is the largest; equals share a rank), its rows by type of personnel, and `all_`: the
    row of all persons. Figures are made when asked for."""

    rank: int
    iso3: str
    name: str
    mission: str
    rows: tuple[Sent, ...]
    all_: Count
    measure: str = "uniformed-personnel"

    @property
    def count(self) -> int:
        """Persons."""
        return sum(r.persons for r in self.rows)

    @property
    def persons(self) -> Figure:
        """Persons: the row itself, or the sum of its rows by type."""
        if len(self.rows) == 1:
            return fact(self.rows[0], self.rows[0].persons, self._sent(self.measure), self._period())
        parts = [fact(r, r.persons, self._sent(MEASURES[r.category]), self._period()) for r in self.rows]
        return SUM(self._sent(self.measure), self._period(), parts)

    @property
    def women(self) -> Figure | None:
        """Women among them; None where the report does not give sexes."""
        if any(r.women is None for r in self.rows):
            return None
        of = counted("women-among", of=self._sent(self.measure))
        if len(self.rows) == 1:
            return fact(self.rows[0], self.rows[0].women, of, self._period())
        parts = [
            fact(r, r.women, counted("women-among", of=self._sent(MEASURES[r.category])), self._period())
            for r in self.rows
        ]
        return SUM(of, self._period(), parts)

    @property
    def share(self) -> Figure:
        """The share of all persons (per cent)."""
        counts = counted("share-of-state", mission=self.mission, state=self.iso3, name=self.name)
        return SHARE_PCT(counts, self._period(), [self.persons, _total(self.all_, self.mission)])

    def _sent(self, measure: str) -> Counted:
        of = counted(measure, mission=self.mission)
        return counted("from-state", of=of, state=self.iso3, name=self.name)

    def _period(self) -> Period:
        return Period.month_end(self.all_.month_end)


@dataclass(frozen=True, slots=True)
class Contributors:
    """Contributors at a month end, largest first. `sent`: the rows that tell them, `all_`: the row of all persons."""

    month_end: date
    mission: str
    rows: tuple[Contributor, ...]
    all_: Count
    sent: Picked[Sent]

    @property
    def total(self) -> Figure:
        """All persons."""
        return _total(self.all_, self.mission)

    @property
    def states(self) -> Figure:
        """How many Member States."""
        counts = counted("contributing-states", mission=self.mission)
        return fact(self.all_, self.all_.contributors, counts, Period.month_end(self.month_end))

    def of(self, iso3: str) -> Contributor | None:
        """One State's row; None when it contributed nobody."""
        return next((r for r in self.rows if r.iso3 == iso3), None)

    def rank(self, one: Contributor) -> Figure:
        """The place of a State (1 is the largest; equals share a rank)."""
        counts = counted("rank-among-contributors", mission=self.mission, state=one.iso3, name=one.name)
        return RANK(counts, Period.month_end(self.month_end), [one.persons, self.sent])

    def others(self, one: Contributor) -> Figure:
        """Persons from all other States."""
        counts = counted("personnel-from-others", mission=self.mission, state=one.iso3)
        return DIFFERENCE(counts, Period.month_end(self.month_end), [self.total, one.persons])


def contributors_at(
    view: View, on: date, mission: str | None = None, *, from_date: date | None = None, category: str = "uniformed"
) -> Contributors | None:
    """Contributors to a mission (None: to all missions together) at the last month at or before `on` that tells them.

    `from_date`: do not look further back. `category`: one of CATEGORIES. None when no month of the span tells
    contributors. Source: the monthly reports of contributions by country, and by mission and country.
    """
    whose = mission or ALL
    sent: Picked[Sent] = _rows_of(view, whose, from_date or date.min, on, category)
    if not sent.rows:
        return None
    day, source = sent.rows[0].month_end, sent.rows[0].source
    all_ = row_of_all(view, whose, day, source)
    by_state: dict[str, list[Sent]] = {}
    for row in sent.rows:
        by_state.setdefault(row.iso3, []).append(row)
    persons = persons_by_state(sent.rows)
    order = sorted(persons, key=lambda iso3: (-persons[iso3], iso3))
    counts = [persons[iso3] for iso3 in order]
    measure = measure_of(category)
    rows = (
        Contributor(1 + counts.index(n), iso3, name_then(view, iso3), whose, tuple(by_state[iso3]), all_, measure)
        for n, iso3 in zip(counts, order, strict=True)
    )
    return Contributors(day, whose, tuple(rows), all_, sent)


def _rows_of(view: View, mission: str, first: date, last: date, category: str) -> Picked[Sent]:
    """The rows as a selection, which names a category only where one is asked for."""
    if category == "uniformed":
        return contributor_rows(view, mission=mission, first=first, last=last)
    return contributor_rows(view, mission=mission, first=first, last=last, category=category)


def measure_of(category: str) -> str:
    """What persons of a category of CATEGORIES are counted as: a measure by its key."""
    return MEASURES.get(category, "military-personnel")


def row_of_all(view: View, mission: str, day: date, source: str) -> Count:
    """The row of all persons of the month, from the source of the contributors (an invariant holds them equal)."""
    if mission == ALL:
        return view.where(WorldStrengthsRow, month_end=day, category="uniformed", source=source)[0]
    return next(
        r for r in mission_rows(view, mission) if (r.month_end, r.category, r.source) == (day, "uniformed", source)
    )


def _total(row: Count, mission: str) -> Figure:
    return fact(row, row.persons, counted("uniformed-personnel", mission=mission), Period.month_end(row.month_end))
