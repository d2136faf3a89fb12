"""What one Member State contributes, and all of them beside each other, as rows by month, category, mission or
contributor. Sources: tables contributors and mission_contributors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.reply import Cell
from peaceops.book.rules import rule
from peaceops.book.tables.people import SOURCES, ContributorsRow, MissionContributorsRow
from peaceops.missions.population import population
from peaceops.missions.states import name_then
from peaceops.people.contributors import (
    CATEGORIES,
    Contributor,
    Sent,
    contributors_at,
    in_all,
    measure_of,
    row_of_all,
)
from peaceops.people.months import ALL, MonthOfSource, preferred_of
from peaceops.period import Period
from peaceops.words.catalogue import said

MILLION, DECIMALS = 1_000_000, 2
PER_MILLION = rule("per-million", lambda persons, people: round(MILLION * persons / people, DECIMALS))
Rows = Iterator[Mapping[str, Cell]]


def by_contributor(view: View, mission: str, day: date, category: str, state: str) -> Rows:
    """A row a contributor of a month end, the largest first: rank, persons, women, share, persons per million."""
    found = contributors_at(view, day, None if mission == ALL else mission, from_date=day, category=category)
    for one in found.rows if found else ():
        if state in ("", one.iso3):
            yield _of(view, one, day) | {
                "share_pct": one.share if category == "uniformed" else None,
                "per_million": per_million(view, one.iso3, one.persons),
            }


def by_month_of(view: View, mission: str, days: Sequence[date], category: str, state: str) -> Rows:
    """A row a month end with what one State contributed, in order of time: persons, women, rank."""
    own = _own_rows(view, mission, category, state)
    for day in days:
        yield _of(view, _sender(view, mission, day, category, state, own.get(day, ())), day)


def by_category_of(view: View, mission: str, days: Sequence[date], state: str) -> Rows:
    """A row a month end and type of personnel that one State contributed, in order of time."""
    own = {category: _own_rows(view, mission, category, state) for category in CATEGORIES}
    for day in days:
        for category, rows in own.items():
            if held := rows.get(day):
                one = _sender(view, mission, day, category, state, held)
                yield _of(view, one, day) | {"category": category, "rank": None}


def by_mission_of(view: View, day: date, category: str, state: str, only: str = ALL) -> Rows:
    """A row a mission to which one State contributes at a month end, the largest first; the rank is in the mission."""
    rows = view.where(MissionContributorsRow, month_end=day, iso3=state)
    best = min((r.source for r in rows), key=SOURCES.index, default="")
    held = [r for r in rows if r.source == best and r.category in CATEGORIES[category]]
    missions = sorted({r.mission for r in held if only in (ALL, r.mission)})
    told = ((m, [r for r in held if r.mission == m]) for m in missions)
    senders = [_sender(view, m, day, category, state, own) for m, own in told]
    for one in sorted(senders, key=lambda s: (-s.count, s.mission)):
        yield _of(view, one, day)


def per_million(view: View, iso3: str, persons: Figure) -> Figure | None:
    """Persons per million of a State's people; None where its population is not in the book."""
    people = population(view, iso3, persons.period.year)
    if people is None:
        return None
    return PER_MILLION(counted("persons-per-million", of=persons.counted), persons.period, [persons, people])


def _of(view: View, one: Contributor, day: date) -> dict[str, Cell]:
    return {
        "rank": one.rank or None,
        "mission": one.mission,
        "month_end": day,
        "iso3": one.iso3,
        "member_state": one.name,
        "persons": one.persons if one.rows else nobody(one),
        "women": one.women if one.rows else None,
    }


def nobody(one: Contributor) -> Figure:
    """Zero persons, where the report of the month lists nobody of a State."""
    of = counted(one.measure, mission=one.mission)
    counts = counted("from-state", of=of, state=one.iso3, name=one.name)
    return replace(fact(one.all_, 0, counts, Period.month_end(one.all_.month_end)), note=str(said("report-lists-none")))


def _sender(view: View, mission: str, day: date, category: str, state: str, rows: Iterable[Sent]) -> Contributor:
    """One State of a month, from its rows, with its rank (0 where it contributed nobody) among all contributors."""
    own = tuple(rows)
    source, persons = _sizes(view, mission, category).get(day, ("", {}))
    mine = sum(r.persons for r in own)
    return Contributor(
        1 + sum(n > mine for n in persons.values()) if mine else 0,
        state,
        name_then(view, state),
        mission,
        own,
        row_of_all(view, mission, day, source or _sizes(view, mission, "uniformed")[day][0]),
        measure_of(category),
    )


def _own_rows(view: View, mission: str, category: str, state: str) -> Mapping[date, tuple[Sent, ...]]:
    """What one State contributed of a category, by month end, each month from its best source."""
    rows: Iterable[Sent]
    if mission == ALL:
        rows = (r for r in view.where(ContributorsRow, iso3=state) if r.category in in_all(category))
    else:
        told = view.where(MissionContributorsRow, mission=mission, iso3=state)
        rows = (r for r in told if r.category in CATEGORIES[category])
    out: dict[date, list[Sent]] = {}
    for row in rows:
        out.setdefault(row.month_end, []).append(row)
    sources = {day: source for day, (source, _) in _sizes(view, mission, "uniformed").items()}
    return {day: tuple(r for r in held if r.source == sources[day]) for day, held in out.items()}


@asked
def _sizes(view: View, mission: str, category: str) -> Mapping[date, tuple[str, Mapping[str, int]]]:
    """Of each month end: its best source, and persons of a category by contributor."""
    names = ("month_end", "source", "iso3", "category", "persons")
    if mission == ALL:
        told = [r for c in in_all(category) for r in view.values(ContributorsRow, names, category=c)]
    else:
        rows = view.values(MissionContributorsRow, names, mission=mission)
        told = [r for r in rows if r[3] in CATEGORIES[category]]
    best = preferred_of(MonthOfSource(day, source) for day, source in {(r[0], r[1]) for r in told})
    out: dict[date, tuple[str, dict[str, int]]] = {day: (source, {}) for day, source in best.items()}
    for day, source, iso3, _, persons in told:
        if source == best[day]:
            held = out[day][1]
            held[iso3] = held.get(iso3, 0) + persons
    return out
