"""Matching statements on persons: strengths, ceilings, contributors and staffing, by the doors that the review asks."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from peaceops.book import View
from peaceops.claims.assertion import ALL, UNLESS_KNOWN, Assertion, Time
from peaceops.claims.certain import TIME
from peaceops.claims.counterpart import EARLIER, NEIGHBOUR, OTHER, SAME, Counterpart
from peaceops.claims.know_ceilings import ceilings_known, changes_known
from peaceops.claims.know_women import women_known
from peaceops.claims.senders import senders_at
from peaceops.missions.dates import MANDATE_END, preferred_of
from peaceops.people import in_peacekeeping, staffing_figures
from peaceops.people.contributors import CATEGORIES, Contributor
from peaceops.people.strength import MonthStrength, count_in, mission_months, persons_in
from peaceops.people.world import world_months, world_year

READINGS = {  # by what the words count: categories of the reports that are meant, and those that are mistaken for them
    "troops": (("troops", "military"), ("uniformed",)),
    "military": (("military", "troops"), ("uniformed",)),
    "observers": (("experts",), ("military", "uniformed")),
    "officers": (("staff_officers",), ("experts", "military")),
    "police": (("police",), ("individual_police", "formed_police", "uniformed")),
    "uniformed": (("uniformed",), ("military",)),
    "peacekeepers": (("uniformed",), ("military",)),
    "un_troops": (("uniformed", "military", "troops"), ()),
    "men": (("uniformed", "military"), ("troops",)),
    "personnel": (("uniformed",), ("military",)),
    "all": ((), ("uniformed",)),
    "civilian": ((), ()),
}
with (Path(__file__).parent / "staff.csv").open(encoding="utf-8", newline="") as _handle:
    STAFF = {
        (r["thing"], r["category"]) for r in csv.DictReader(_handle)
    }  # what staffing figures call what words count
BACK, AHEAD = timedelta(days=100), timedelta(days=35)  # reports that a text of a day may rest on
LAG = timedelta(days=31)
FRESH, FOLLOWED = (
    timedelta(days=45),
    timedelta(days=14),
)  # after a report: its writer had none newer; the next was known
THREE_DIGITS = 100  # steps that a number must hold to be of one report rather than another
MOVED = 0.05  # of a strength, from which the report after it tells another
DIGITS = 500  # steps that a number must hold, for a match with any month of the past to be no chance
NEAREST = timedelta(days=430)
MONTHS_AHEAD = 14  # within which the report after a gap is looked for
SOLDIERS = ("troops", "military")  # words for a State's people, which lists of contributors use of all uniformed
MOSTLY = 0.85  # of a State's people, from which its soldiers stand for all of them
STAFF_OF, STAFF_AHEAD = 190, 60  # days by which a staffing figure may lie before a time, or after it, to be of it
STAFF_NEAR = 1200  # days within which it may be meant


def persons_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Official figures for a statement on persons; `day` is the time where the statement has none."""
    if s.role == "cumulative":
        return
    if s.thing == "women":
        yield from women_known(view, s, _window(s, day))
        return
    if s.actor and s.role == "authorised":
        return  # what a State's own parliament allows
    if s.actor:
        yield from _of_state(view, s, day)
        return
    if s.role == "change":
        yield from changes_known(view, s, day)
        return
    if s.unit != "persons":
        return
    months = world_months(view) if s.mission == ALL else mission_months(view, s.mission)
    if s.role == "peak":
        yield from _peak(s, months, day)
        return
    for then, relation in _while_it_ran(view, s, months, day):
        told = replace(s, time=Time(then, then, then.isoformat(), False)) if s.time and not s.time.said else s
        yield from (_as(e, relation) for e in _strengths(view, told, months, then))
        if s.mission != ALL and not _over(view, s.mission, then):
            ceilings = ceilings_known(view, told, then)
            yield from (_as(e, relation) for e in ceilings if s.refusal != UNLESS_KNOWN or _is_news(e, then))
        yield from _staff(view, told, then)


def _peak(s: Assertion, months: tuple[MonthStrength, ...], day: date) -> Iterator[Counterpart]:
    """The most that a mission had at a month's end until the time, of each category that may be meant."""
    meant, _ = READINGS.get(s.thing, READINGS["personnel"])
    for category in meant or ("uniformed",):
        held = [(m.persons(category) or 0, m) for m in months if m.month_end <= day]
        if most := max(held, key=lambda pair: pair[0], default=None):
            yield from _of(most[1], (category,), SAME if meant else OTHER)


def _while_it_ran(view: View, s: Assertion, months: Sequence[MonthStrength], day: date) -> Iterator[tuple[date, str]]:
    """The time of a statement, and how what is known of it is related. Of a mission that had ended by then, where no
    time is told: the end of its mandate, which is meant where the words speak of the past, and is out of date where
    they do not; and the day itself, as long as people of it are still reported."""
    end = preferred_of(view, s.mission).get(MANDATE_END) if s.mission != ALL else None
    told = s.time is None or s.time.said
    if end is None or told or end.on_date >= day:
        yield day, SAME
        return
    if any(timedelta(0) <= day - m.month_end <= LAG for m in months):
        yield day, SAME
    lately = TIME in s.doubts or day - end.on_date <= BACK
    yield end.on_date, SAME if lately else EARLIER


def _is_news(e: Counterpart, day: date) -> bool:
    """Whether a ceiling was set not long before a day, or for after it, so that what is to come is told by it."""
    return e.figure.period.first >= day - BACK


def _over(view: View, mission: str, day: date) -> bool:
    """Whether the mandate of a mission had ended before a day."""
    end = preferred_of(view, mission).get(MANDATE_END)
    return end is not None and end.on_date < day


def _as(e: Counterpart, relation: str) -> Counterpart:
    """The figure, as one of before where the time that it is of is."""
    return replace(e, relation=EARLIER) if relation == EARLIER else e


def _window(s: Assertion, day: date) -> tuple[date, date]:
    first, last = (s.time.first, s.time.last) if s.time else (day, day)
    if s.time and s.time.said and (last - first).days > 20:
        return first - LAG, last
    return first - (LAG if s.time and s.time.said else BACK), last + (LAG if s.time and s.time.said else AHEAD)


def _of_other_times(s: Assertion, ends: Sequence[date]) -> frozenset[date]:
    """Reports from before or after the time that a text says, where that time has its own: those are not meant."""
    if s.time is None or not s.time.said or not any(s.time.first <= end <= s.time.last for end in ends):
        return frozenset()
    return frozenset(end for end in ends if not s.time.first <= end <= s.time.last)


def _stale(s: Assertion, months: Sequence[MonthStrength], day: date) -> frozenset[date]:
    """Reports that a newer one had followed by the day of a text on its own time, and that are apart from its total: a
    number told to three digits that only they have is one of before."""
    if s.hedge or not s.time or s.time.said or not isinstance(s.value, float) or s.value / s.step < THREE_DIGITS:
        return frozenset()
    known = [m for m in months if m.month_end <= day - FOLLOWED]
    newest = max(known, key=lambda m: m.month_end, default=None)
    if newest is None:
        return frozenset()
    old = (m for m in known if m.month_end <= day - FRESH)
    return frozenset(m.month_end for m in old if abs(m.total - newest.total) > MOVED * newest.total)


def _strengths(view: View, s: Assertion, months: tuple[MonthStrength, ...], day: date) -> Iterator[Counterpart]:
    first, last = _window(s, day)
    meant, mistaken = READINGS.get(s.thing, READINGS["personnel"])
    relation = OTHER if s.role == "authorised" else SAME
    inside = [m for m in months if first <= m.month_end <= last]
    apart = _of_other_times(s, [m.month_end for m in inside])
    stale = frozenset() if s.role else _stale(s, inside, day)
    for month in sorted(inside, key=lambda m: abs((m.month_end - min(last, max(first, day))).days)):
        own = OTHER if month.month_end in apart else EARLIER if month.month_end in stale else relation
        yield from _of(month, meant, own)
        if s.mission == ALL and (pko := in_peacekeeping(view, month.month_end)) and "uniformed" in meant:
            yield Counterpart(pko, own)
        yield from _of(month, mistaken, EARLIER if month.month_end in stale else OTHER)
    if s.role == "authorised":
        return
    if not inside:
        yield from _neighbours(view, s, months, (first, last), meant)
    if isinstance(s.value, float) and s.value / s.step >= DIGITS and not s.hedge:
        yield from _of_old(s, [m for m in months if m.month_end < first], meant)


def _of(month: MonthStrength, categories: tuple[str, ...], relation: str) -> Iterator[Counterpart]:
    for category in categories:
        if (figure := count_in(month, category)) is not None:
            yield Counterpart(figure, relation)


def _neighbours(
    view: View, s: Assertion, months: tuple[MonthStrength, ...], span: tuple[date, date], meant: tuple[str, ...]
) -> Iterator[Counterpart]:
    """The nearest report before and after a time without one."""
    before = [m for m in months if span[0] - NEAREST < m.month_end < span[0]][-1:]
    after = [m for m in months if span[1] < m.month_end < span[1] + NEAREST][:1]
    for month in (*before, *after):
        yield from _of(month, meant, NEIGHBOUR)
    if s.mission == ALL and not before and not after and (year := world_year(view, span[1])):
        yield Counterpart(year, NEIGHBOUR)


def _of_old(s: Assertion, months: list[MonthStrength], meant: tuple[str, ...]) -> Iterator[Counterpart]:
    """The last report that gave this very number, as far as it is written."""
    value, slack = float(s.value or 0), s.step / 2 if s.step > 1 else 0.0
    for month in reversed(months):
        for category in meant:
            persons = persons_in(month, category)
            if persons is not None and abs(persons - value) <= slack and (figure := count_in(month, category)):
                yield Counterpart(figure, EARLIER)
                return


def _staff(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Civilian staff and all personnel, as pages print them, within a year of the time."""
    names = {category for thing, category in STAFF if thing == s.thing}
    at = s.time.last if s.time else day
    for row in staffing_figures(view, s.mission) if names else ():
        if row.from_date is None or row.category not in names:
            continue
        away = 0 if row.to_date and row.from_date <= at <= row.to_date else abs((row.from_date - at).days)
        if away <= STAFF_NEAR:
            of_it = away <= (STAFF_OF if row.from_date <= at else STAFF_AHEAD)
            meant = s.thing in ("all", "civilian") and "deployed" in row.what and of_it
            yield Counterpart(row.persons, SAME if meant else OTHER)


def _of_state(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """What a State contributes, in all or to one mission, in the reports around the time."""
    first, last = _window(s, day)
    mission = None if s.mission in ("", ALL) else s.mission
    meant, mistaken = READINGS.get(s.thing, READINGS["personnel"])
    wanted = [c for c in dict.fromkeys((*meant, *mistaken, "uniformed", "troops", "military")) if c in CATEGORIES]
    reports: dict[date, dict[str, Contributor]] = {}
    on = last
    while on >= first and (found := senders_at(view, on, mission, from_date=first)):
        told = {c: senders_at(view, on, mission, from_date=first, category=c) for c in wanted}
        held = {c: row for c, t in told.items() if t and t.month_end == found.month_end and (row := t.of(s.actor))}
        reports[found.month_end] = held
        on = found.month_end - timedelta(days=1)
    if not reports:
        yield from _senders_beside(view, s, (first, last), mission, meant)
    apart = _of_other_times(s, list(reports))
    for end, rows in reports.items():
        same = () if end in apart else (*meant, *(_soldiers_alone(rows) if s.thing in SOLDIERS else ()))
        yield from (Counterpart(r.persons, SAME if c in same else OTHER) for c, r in rows.items())


def _senders_beside(
    view: View, s: Assertion, span: tuple[date, date], mission: str | None, meant: tuple[str, ...]
) -> Iterator[Counterpart]:
    """A State's people in the nearest report before and after a time without one."""
    category = next((c for c in meant if c in CATEGORIES), "uniformed")
    first, last = span
    before = senders_at(view, first, mission, from_date=first - NEAREST, category=category)
    ahead = (last + timedelta(days=31 * n) for n in range(1, MONTHS_AHEAD))
    found = (senders_at(view, on, mission, from_date=last + timedelta(days=1), category=category) for on in ahead)
    after = next((f for f in found if f), None)
    for told in (before, after):
        if told and (row := told.of(s.actor)):
            yield Counterpart(row.persons, NEIGHBOUR)


def _soldiers_alone(rows: Mapping[str, Contributor]) -> tuple[str, ...]:
    """The uniformed, where police are so few of them that a State's "troops" may be all of them."""
    military, every = rows.get("military"), rows.get("uniformed")
    return ("uniformed",) if military and every and military.count >= MOSTLY * every.count else ()
