"""Matching counts of missions and contributors, and places in an order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import View, counted
from peaceops.book.rules import COUNT, SHARE_PCT
from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.certain import MISSION
from peaceops.claims.counterpart import EARLIER, NEIGHBOUR, OTHER, SAME, Counterpart
from peaceops.claims.hedges import FRACTION
from peaceops.claims.know_money import FROM_OTHERS
from peaceops.claims.senders import senders_at
from peaceops.missions.counts import missions_begun, missions_running, missions_running_in
from peaceops.missions.dates import MANDATE_END, START, date_figure, preferred_dates, preferred_of, ran
from peaceops.money.payers import regular_payers
from peaceops.money.ranks import rank_by_rate
from peaceops.money.rates import rates_by_state
from peaceops.people.contributors import Contributor, Contributors
from peaceops.people.strength import missions_at
from peaceops.people.world import world_months
from peaceops.period import Period, last_of_month

PKO = "pko"
AROUND = (0,)
MONTHS_BACK, MONTHS_AHEAD = 3, 14  # reports before a time; months within which the one after a gap is looked for
WEEKS = 20  # days above which a time that is told is a month or more
FRESH = 45  # days back from a text, within which a report is the newest that its writer had
YEAR = 370  # days back for which the last report by mission tells the largest


def counts_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """How many operations had begun, or ran, on the day."""
    if s.thing == "at_place":
        return
    if s.thing == "in_region":
        yield from _in_region(view, s, day)
        return
    at = min(s.time.last if s.time and s.time.said else day, date.today())
    first = s.time.first if s.time and s.time.said else at
    if s.thing == "begun":
        year = min(r[START].on_date.year for m, r in preferred_dates(view).items() if START in r and m == "UNTSO")
        begun = COUNT(counted("missions-begun", kind=PKO), Period.day(at), [missions_begun(view, kind=PKO, day=at)])
        wrong_start = bool(s.also) and int(s.also[0]) != year
        yield Counterpart(begun, SAME, holds=False if wrong_start else None)
        return
    for back in AROUND:
        on = min(at - timedelta(days=back), date.today())
        running = COUNT(
            counted("missions-running", kind=PKO), Period.day(on), [missions_running(view, kind=PKO, day=on)]
        )
        yield Counterpart(running, SAME)
    if first != at:
        yield Counterpart(
            COUNT(
                counted("missions-running", kind=PKO), Period.day(first), [missions_running(view, kind=PKO, day=first)]
            )
        )
    if not (s.time and s.time.said):
        for years in (1, 2, 3):
            then = at - timedelta(days=365 * years)
            yield Counterpart(
                COUNT(
                    counted("missions-running", kind=PKO),
                    Period.day(then),
                    [missions_running(view, kind=PKO, day=then)],
                ),
                EARLIER,
            )


def _in_region(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """How many operations of a part of the world ran at the time; of a share of all, whether they are about so many."""
    at = min(s.time.last if s.time else day, date.today())
    there = missions_running_in(view, kind=PKO, region=s.words, day=at)
    count = COUNT(counted("missions-running-in", kind=PKO, region=s.words), Period.day(at), [there])
    if s.unit != "percent":
        yield Counterpart(count)
        return
    running = COUNT(counted("missions-running", kind=PKO), Period.day(at), [missions_running(view, kind=PKO, day=at)])
    share_pct = 100 * int(count.value) / max(1, int(running.value))
    yield Counterpart(count, holds=abs(share_pct - float(s.value or 0)) <= FRACTION * float(s.value or 0))


def contributing_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """How many States contribute to all operations, or to one."""
    at = s.time.last if s.time else day
    mission = None if s.mission in ("", ALL) else s.mission
    on, first = at + timedelta(days=31), at - timedelta(days=100)
    while (found := senders_at(view, on, mission, from_date=first)) and found.month_end >= first:
        yield Counterpart(found.states, SAME)
        on = found.month_end - timedelta(days=1)


def _of_month(time: Time) -> bool:
    """Whether a time is a month or more, or the day of a month's report."""
    return (time.last - time.first).days > WEEKS or time.first == last_of_month(time.first)


def _reports(view: View, s: Assertion, at: date, mission: str | None) -> Iterator[tuple[Contributors, Contributor]]:
    """The reports around a time that have a State, the newest first."""
    on, first = at + timedelta(days=20), at - timedelta(days=70)
    if s.time and s.time.said and _of_month(s.time):  # which has a report of its own
        told = senders_at(view, s.time.last + timedelta(days=3), mission, from_date=s.time.first)
        first = s.time.first if told else first
    for _ in range(MONTHS_BACK):
        found = senders_at(view, on, mission, from_date=first)
        if found is None or found.month_end < first:
            return
        if row := found.of(s.actor):
            yield found, row
        on = found.month_end - timedelta(days=1)


def _place(found: Contributors, row: Contributor, s: Assertion, relation: str = SAME) -> Counterpart:
    """The place of a State; of equals each has any of the places that they share, for lists print them one by one."""
    rank = found.rank(row)
    equals = sum(r.count == row.count for r in found.rows)
    value = s.value if isinstance(s.value, int | float) else 0.0
    shared = isinstance(rank.value, int | float) and rank.value < value < rank.value + equals
    return Counterpart(rank, relation, holds=True if shared else None)


def share_of_contributors(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """A State's share of all uniformed personnel, or that of all others."""
    at = s.time.last if s.time else day
    found = senders_at(view, at + timedelta(days=31), from_date=at - timedelta(days=150))
    row = found.of(s.actor or "USA") if found else None
    if not found or not row:
        return
    if s.thing == "others":
        yield Counterpart(
            FROM_OTHERS(counted("share-of-all-others", of=row.share.counted), row.share.period, [row.share])
        )
    else:
        yield from (Counterpart(held.share) for _, held in _reports(view, s, at, None))
        if s.mission not in ("", ALL):
            own = senders_at(view, at, s.mission)
            mine = own.of(s.actor) if own else None
            if own and mine:
                yield Counterpart(SHARE_PCT(mine.share.counted, mine.share.period, [mine.persons, own.total]))


def rank_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The place of a State among contributors or payers."""
    at = s.time.last if s.time else day
    of_mission = s.mission not in ("", ALL)
    surely = of_mission and MISSION not in s.doubts  # else all missions may be meant as well
    if s.thing in ("payers", "regular_payers") or (s.thing == "either" and not surely):
        yield from _among_payers(view, s, at)
        if s.thing != "either":
            return
    if of_mission:
        yield from _told_first([_place(held, row, s) for held, row in _reports(view, s, at, s.mission)], s)
    if s.also:
        yield from _first_throughout(view, s, at)
        return
    relation = OTHER if s.thing == "cumulative" or surely else SAME
    held = [_place(found, row, s, _unless_old(found, s, at, relation)) for found, row in _reports(view, s, at, None)]
    yield from _told_first(held, s) or _places_beside(view, s, at)
    if s.thing != "cumulative" and not (s.time and s.time.said) and isinstance(s.value, int | float) and s.value > 1:
        for back in (120, 210):
            then = at - timedelta(days=back)
            found = senders_at(view, then, from_date=then - timedelta(days=100))
            row = found.of(s.actor) if found else None
            if found and row:
                yield Counterpart(found.rank(row), EARLIER)


def _told_first(places: list[Counterpart], s: Assertion) -> list[Counterpart]:
    """The places of several reports, without those shared with equals where one has the very place told."""
    if any(e.relation == SAME and e.figure.value == s.value for e in places):
        return [replace(e, holds=None) for e in places]
    return places


def _unless_old(found: Contributors, s: Assertion, at: date, relation: str) -> str:
    """A report that was followed by others before a text of the running time is one of before."""
    told = s.time is not None and s.time.said
    return relation if told or relation == OTHER or found.month_end >= at - timedelta(days=FRESH) else EARLIER


def _places_beside(view: View, s: Assertion, at: date) -> Iterator[Counterpart]:
    """The places of a State in the nearest reports before and after a gap."""
    days = [at - timedelta(days=70), *(at + timedelta(days=31 * n) for n in range(1, MONTHS_AHEAD))]
    before = senders_at(view, days[0], from_date=days[0] - timedelta(days=YEAR))
    after = next((f for on in days[1:] if (f := senders_at(view, on, from_date=at + timedelta(days=1)))), None)
    for found in (before, after):
        if found and (row := found.of(s.actor)):
            yield Counterpart(found.rank(row), NEIGHBOUR)


def _first_throughout(view: View, s: Assertion, at: date) -> Iterator[Counterpart]:
    """The worst place of a State at the year ends of the years that it is said to have led."""
    ranks = []
    for years in range(min(int(s.also[0]), 40) + 1):
        found = senders_at(view, at - timedelta(days=365 * years), from_date=at - timedelta(days=365 * years + 100))
        row = found.of(s.actor) if found else None
        if found and row:
            ranks.append(found.rank(row))
    if ranks:
        yield Counterpart(max(ranks, key=lambda f: int(f.value)))


def _among_payers(view: View, s: Assertion, at: date) -> Iterator[Counterpart]:
    years = (
        (at.year, at.year + 1)
        if at.month >= 11
        else (at.year, at.year - 1)
        if not (s.time and s.time.said)
        else (at.year,)
    )
    told: list[Counterpart] = []
    for n, year in enumerate(years):
        relation = SAME if n == 0 or at.month >= 11 else EARLIER
        if s.thing == "regular_payers":
            order = regular_payers(view, date(year, 7, 1), top=200)
            mine = next((i for i, p in enumerate(order, 1) if p.iso3 == s.actor), None)
            share = next((p.regular for p in order if p.iso3 == s.actor), None)
            if mine and share:
                told.append(Counterpart(share, relation, holds=mine == s.value))
            continue
        rates = rates_by_state(view, year)
        if s.actor in rates and (rank := rank_by_rate(view, rates[s.actor], list(rates.values()))):
            yield Counterpart(rank, relation)
        elif s.actor in rates and s.value == 1:
            yield Counterpart(rates[s.actor].peacekeeping, relation, holds=next(iter(rates)) == s.actor)
    yield from sorted(told, key=lambda e: not e.holds)[:1]


def place_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether a mission was the first, is the largest, or still runs."""
    if s.thing == "first":
        yield from _first(view, s)
        return
    dates = preferred_of(view, s.mission)
    if s.thing in ("running", "gone") and START in dates:
        end = dates.get(MANDATE_END)
        yield Counterpart(date_figure(end or dates[START]), SAME, holds=ran(dates, day) == (s.thing == "running"))
        return
    at = s.time.last if s.time else day
    ends = [m.month_end for m in reversed(world_months(view, at - timedelta(days=YEAR), at))]
    listed = next((found for end in ends if (found := missions_at(view, end))), ())
    own = next((m for m in listed if m.mission == s.mission), None)
    if own and listed:
        largest = max(listed, key=lambda m: m.total)
        place = 1 + sum(m.total > own.total for m in listed)
        yield Counterpart(own.uniformed, SAME, holds=place == (s.value or 1))
        if place != (s.value or 1):
            yield Counterpart(largest.uniformed, SAME, holds=False)


def _first(view: View, s: Assertion) -> Iterator[Counterpart]:
    """The order in which operations of the official list began; a year that is told beside "the first" """
    starts = sorted(
        (dates[START].on_date, mission)
        for mission, dates in preferred_dates(view).items()
        if START in dates and mission in _official(view)
    )
    place = int(s.value) if isinstance(s.value, int | float) else 1
    day, mission = starts[place - 1]
    figure = date_figure(preferred_of(view, mission)[START])
    if s.mission not in ("", ALL) and not s.also:
        if s.mission == mission or s.role != "qualified":
            yield Counterpart(figure, SAME, holds=s.mission == mission)
    else:
        yield Counterpart(figure, SAME, holds=not s.also or int(s.also[0]) == day.year)


def _official(view: View) -> frozenset[str]:
    from peaceops.book.tables.missions import MissionsRow

    return frozenset(r.mission for r in view.where(MissionsRow, kind=PKO))
