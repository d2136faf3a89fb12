"""Matching statements on deaths: by mission, State, cause and time, from the list of the United Nations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import View
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.people.death_table import ANY, Which
from peaceops.people.fatalities import fatalities_summary

STALE = (0, 45, 100, 160)  # days by which a running total may be behind the text that tells it
SINCE = date(1945, 10, 24)
EVENT = timedelta(days=45)  # within which an incident is told
FEW = 40  # deaths of one incident or month, rather than of a mission so far


def deaths_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Deaths listed: running totals up to the time, deaths of a year, or of the days around an incident."""
    mission = s.mission or ALL
    last = min(s.time.last if s.time else day, date.today())
    if s.thing == "deadliest":
        yield from _deadliest(view, s, last)
        return
    killed: tuple[tuple[str, str], ...] = (("malicious_act", SAME), (ANY, OTHER))
    any_cause: tuple[tuple[str, str], ...] = ((ANY, SAME), ("malicious_act", OTHER))
    causes = killed if s.role == "malicious" else any_cause
    if s.role == "ceremony":
        causes = ((ANY, OTHER),)
    if s.thing == "year" and s.time:
        year = s.time.first.year if s.time.said else s.time.first.year - 1
        yield from _between(view, s, mission, date(year, 1, 1), date(year, 12, 31), causes)
        return
    value = float(s.value) if isinstance(s.value, int | float) else 0.0
    if s.actor and value <= FEW and s.time:
        for first, end in _spans(s, last):
            yield from _worst_day(view, s, mission, first, end)
            yield from _between(view, s, mission, first, end, causes)
    for back in STALE:
        yield from _between(view, s, mission, SINCE, last - timedelta(days=back), causes)


def _worst_day(view: View, s: Assertion, mission: str, first: date, last: date) -> Iterator[Counterpart]:
    """Deaths of the day with most of them in a span: an incident."""
    rows = Which(mission, s.actor or ANY, ANY, ANY, first, last).deaths(view).rows
    days = Counter(r.incident_date for r in rows)
    for day, _ in days.most_common(1):
        yield Counterpart(Which(mission, s.actor or ANY, ANY, ANY, day, day).number(view))


def _spans(s: Assertion, last: date) -> Iterator[tuple[date, date]]:
    """The days of an incident: the time itself where it is short, the weeks before it."""
    if s.time and s.time.said:
        yield s.time.first - timedelta(days=3), last
    yield last - EVENT, last


def _between(
    view: View, s: Assertion, mission: str, first: date, last: date, causes: tuple[tuple[str, str], ...]
) -> Iterator[Counterpart]:
    for cause, relation in causes:
        which = Which(mission, s.actor or ANY, cause, ANY, first, last)
        if which.deaths(view).rows:
            yield Counterpart(which.number(view), relation)


def _deadliest(view: View, s: Assertion, last: date) -> Iterator[Counterpart]:
    """The mission's deaths, all and by malicious acts, with those of the mission that has most of each."""
    from peaceops.book.tables.missions import MissionsRow

    totals = {}
    for row in view.all(MissionsRow):
        if found := fatalities_summary(view, row.mission, last):
            totals[row.mission] = found
    own = totals.get(s.mission)
    if own is None:
        return
    first = max(totals, key=lambda m: len(totals[m].listed.rows))
    malicious = {m: sum(r.cause == "malicious_act" for r in t.listed.rows) for m, t in totals.items()}
    worst = max(malicious, key=lambda m: malicious[m])
    yield Counterpart(own.total, SAME, holds=s.mission == first)
    if s.mission != first:
        yield Counterpart(totals[first].total, SAME, holds=False)
        yield Counterpart(
            own.of_cause("malicious_act"), OTHER if s.mission == worst else SAME, holds=s.mission == worst
        )
