"""Matching statements on deaths: by mission, State, cause and time, from the list of the United Nations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import View
from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.counterpart import EARLIER, OTHER, SAME, Counterpart
from peaceops.claims.know_death_ranks import SINCE, deadliest, share_of_deaths, state_deaths, year_apart
from peaceops.missions.dates import MANDATE_END, preferred_of
from peaceops.people.death_table import ANY, Which

STALE = (0, 45, 100, 160)  # days by which a running total may be behind the text that tells it
ORDERED = {"deadliest": deadliest, "state_deaths": state_deaths}  # places in an order, by what is counted
CAUSE_OF = {  # by role: what the list calls the cause that a text tells
    "malicious": "malicious_act",
    "illness": "illness",
    "accident": "accident",
    "suicide": "self_inflicted",
}
YEARS = timedelta(days=400)  # from which a time that is told is of several years
OLDER = 0.6  # of today's total, from which a smaller one is told as a total of before
DAYS_APART = timedelta(days=7)  # below which the time of an incident is told to the day
EVENT = timedelta(days=45)  # within which an incident is told
NARROW = ("police", "military_observer")  # whom words count that are never said of all
OF_YEARS = ("illness", "accident", "suicide")  # roles of deaths that are no incident's
FEW = 40  # deaths of one incident or month, rather than of a mission so far


def deaths_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Deaths listed: running totals up to the time, deaths of a year, or of the days around an incident."""
    mission = s.mission or ALL
    last = min(s.time.last if s.time else day, date.today())
    if s.thing in ORDERED:
        yield from ORDERED[s.thing](view, s, last)
        return
    if s.thing in ("year_low", "year_high"):
        yield from year_apart(view, s)
        return
    causes: tuple[tuple[str, str], ...] = ((ANY, SAME), ("malicious_act", OTHER))
    if s.role in CAUSE_OF:
        causes = ((CAUSE_OF[s.role], SAME), (ANY, OTHER))
    if s.role == "ceremony":
        causes = ((ANY, SAME if s.actor else OTHER),)  # the fallen of a State, honoured one and all
    if s.unit == "percent":
        yield from share_of_deaths(view, s, s.time.first if s.time and s.time.said else SINCE, last, causes)
        return
    if s.role == "event" and s.time:
        for first, end in _spans(s, last):
            yield from _worst_day(view, s, mission, first, end)
    if s.time and (s.thing == "year" or (s.thing == "span" and _some_before(view, s, mission, s.time.first))):
        for first, end in _of_days(s, last):
            yield from _between(view, s, mission, first, end, causes)
        return
    s = replace(s, thing="") if s.thing == "span" else s
    value = float(s.value) if isinstance(s.value, int | float) else 0.0
    if _of_all_years(view, s, last):
        yield from _between(view, s, mission, SINCE, last, causes)
        return
    if value <= FEW and s.time and not s.thing and s.role not in OF_YEARS:
        for first, end in _spans(s, last):
            yield from _worst_day(view, s, mission, first, end)
            yield from _between(view, s, mission, first, end, causes)
    told = [(cause, OTHER) for cause, _ in causes] if _on_a_day(s) and (value <= FEW or s.role == "event") else causes
    for back in STALE:
        yield from _between(view, s, mission, SINCE, last - timedelta(days=back), tuple(told))
    yield from _stale(view, s, mission, last)


def _of_days(s: Assertion, last: date) -> Iterator[tuple[date, date]]:
    """The days of a year, or of a span up to the text, whose deaths are told, perhaps by a list that is behind."""
    assert s.time is not None
    if s.thing == "span":
        yield from ((s.time.first, last - timedelta(days=back)) for back in STALE)
        return
    year = s.time.first.year if s.time.said else s.time.first.year - 1
    till = date(s.time.last.year if s.time.said else year, 12, 31)  # of "between 2014 and 2016" the last
    end = min(till, last) if s.time.said else till
    running = s.time.said and end == last < till
    yield from ((date(year, 1, 1), end - timedelta(days=back)) for back in (STALE[:2] if running else STALE[:1]))


def _some_before(view: View, s: Assertion, mission: str, first: date) -> bool:
    """Whether some had died before the days told, which are then not all years: "since 2018"."""
    before = first - timedelta(days=1)
    return bool(Which(mission, s.actor or ANY, ANY, ANY, SINCE, before).deaths(view).rows)


def _of_all_years(view: View, s: Assertion, last: date) -> bool:
    """Whether deaths in an operation that is over are told without a time: of all its years."""
    end = preferred_of(view, s.mission).get(MANDATE_END) if s.mission not in ("", ALL) else None
    told = s.time is not None and s.time.said
    return end is not None and not told and not s.thing and last == end.on_date


def _stale(view: View, s: Assertion, mission: str, last: date) -> Iterator[Counterpart]:
    """The running total on the day on which it came to the number, where that is long past."""
    value = float(s.value) if isinstance(s.value, int | float) else 0.0
    days = sorted(r.incident_date for r in Which(mission, s.actor or ANY, ANY, ANY, SINCE, last).deaths(view).rows)
    if s.role or s.actor or not (OLDER * len(days) <= value < len(days)) or value < FEW:
        return
    then = days[int(value) - 1]
    if last - then > timedelta(days=STALE[-1]):
        yield Counterpart(Which(mission, ANY, ANY, ANY, SINCE, then).number(view), EARLIER)


def _worst_day(view: View, s: Assertion, mission: str, first: date, last: date) -> Iterator[Counterpart]:
    """Deaths of the day with most of them in a span: an incident."""
    rows = Which(mission, s.actor or ANY, ANY, ANY, first, last).deaths(view).rows
    days = Counter(r.incident_date for r in rows)
    for day, _ in days.most_common(1):
        yield Counterpart(Which(mission, s.actor or ANY, ANY, ANY, day, day).number(view))


def _on_a_day(s: Assertion) -> bool:
    """Whether people are said to have been killed on a day, so that they are not all who ever were."""
    return s.role in ("event", "malicious") and s.time is not None and s.time.said and _of_few_days(s.time)


def _of_few_days(time: Time) -> bool:
    return time.last - time.first < DAYS_APART


def _spans(s: Assertion, last: date) -> Iterator[tuple[date, date]]:
    """The days of an incident: the time itself where it is short, the weeks before it."""
    if s.time and s.time.said:
        yield s.time.first - timedelta(days=3), last
        yield s.time.first, min(last + timedelta(days=3), date.today())  # some die of wounds days later
        if _on_a_day(s):
            return
    yield last - EVENT, last


def _between(
    view: View, s: Assertion, mission: str, first: date, last: date, causes: tuple[tuple[str, str], ...]
) -> Iterator[Counterpart]:
    for cause, relation in causes:
        for personnel in filter(None, (ANY, s.words)):
            which = Which(mission, s.actor or ANY, cause, personnel, first, last)
            if (found := which.deaths(view)).rows:
                own = personnel == ANY and s.words in NARROW
                yield Counterpart(which.number_of(view, found), OTHER if own else relation)
