"""Understanding statements on decisions and dates: set up, extended, ended, adopted; how long a mission has lasted."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.hedges import hedge_of
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_ranks import FIRST
from peaceops.claims.say_votes import COUNCIL, resolution_in
from peaceops.claims.subject import Focus, mission_at, time_at
from peaceops.claims.when import TimeSaid

STARTED = pattern("say_decisions", "started")
ENDED = pattern("say_decisions", "ended")
EXTENDED = pattern("say_decisions", "extended")
ADOPTED = pattern("say_decisions", "adopted")
LENGTH = pattern("say_decisions", "length")
YEARLY = ("year", "an", "ano", "jahr", "anno", "anni")
UNTIL = pattern("say_decisions", "until")
DURATION = pattern("say_decisions", "duration")
with (Path(__file__).parent / "small_numbers.csv").open(encoding="utf-8", newline="") as _handle:
    NUMBERS = {r["word"]: int(r["value"]) for r in csv.DictReader(_handle)}
PRESENCE = pattern("say_decisions", "presence")
BEFORE = pattern("say_decisions", "before")
TO_YEAR = pattern("say_decisions", "to_year")
LASTED = pattern("say_decisions", "lasted")
TAKES_OVER = pattern("say_decisions", "takes_over")
ON_THIS_DAY = pattern("say_decisions", "on_this_day")
OF_YEAR = pattern("say_decisions", "of_year")
BEGINNING = pattern("say_decisions", "beginning")


def dates_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """When a mission was set up or ended."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    for when in focus.times:
        if when.form in ("fy", "span", "relative", "weekday"):
            continue
        before = even[max(start, when.start - 90) : when.start]
        before = before[before.rfind(";") + 1 :]
        if FIRST.search(before):
            continue
        mission, body = mission_at(focus, when.start, when.end)
        mission = mission if mission not in ("", ALL) else _first(focus)
        started, ended = _last(STARTED, before), _last(ENDED, before)
        if max(started, ended) < 0 and when.form == "day" and TAKES_OVER.match(even, when.end):
            started = len(before)
        if not (mission or body) or max(started, ended) < 0 or EXTENDED.search(before[max(started, ended, 0) :]):
            continue
        kind = "date_established" if started >= ended else "date_ended"
        if TO_YEAR.search(before) and LASTED.search(before):
            kind = "date_ended"
        verb = max(started, ended) if kind == "date_established" or started != ended else len(before) - 3
        first = when.start - len(before) + verb
        if any(n.start > first and n.end < when.start for n in focus.names if n.kind == "mission"):
            first = when.start
        subject = [n for n in focus.states() if n.kind == "people" and first - 60 < n.start < when.start]
        subject += [n for n in focus.states() if 0 <= first - n.end <= 2]
        state = subject[0] if subject else None
        yield Assertion(
            kind,
            first,
            when.end,
            paragraph,
            mission,
            value=when.iso,
            unit="date",
            body=body,
            resolution=resolution_in(even, start, end),
            actor=state.keys[0] if state and not focus.missions() else "",
            time=Time(when.first, when.last, when.iso, True),
            refusal="other_body" if body else "",
        )
    if expires := ON_THIS_DAY.search(even[start:end]):
        yield from _expiry(focus, start + expires.start(), start + expires.end())
    yield from _durations(even, focus)


def _expiry(focus: Focus, first: int, last: int) -> Iterator[Assertion]:
    mission = _first(focus) or focus.carried
    if mission and focus.published:
        day = focus.published
        yield Assertion(
            "date_ended",
            first,
            last,
            focus.sentence.paragraph,
            mission,
            value=day.isoformat(),
            unit="date",
            thing="expiry",
            time=Time(day, day, day.isoformat(), False),
        )


def _first(focus: Focus) -> str:
    """The mission named in the sentence, else the one carried over where the sentence speaks of "the mission" """
    named = focus.missions()
    return named[0][1] if named else focus.carried


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((m.start() for m in pattern.finditer(text)), default=-1)


def _durations(even: str, focus: Focus) -> Iterator[Assertion]:
    start, end = focus.sentence.start, focus.sentence.end
    mission = _first(focus)
    if not mission or not PRESENCE.search(even, start, end):
        return
    for found in DURATION.finditer(even, start, end):
        if not PRESENCE.search(even[max(start, found.start() - 50) : min(end, found.end() + 40)]):
            continue
        count = int(found["n"]) if found["n"].isdigit() else NUMBERS[found["n"]]
        years = count * (10 if found["unit"].startswith(("dec", "jahrz")) else 1)
        hedge = hedge_of(found["h"] or "") or "both"
        if EXTENDED.search(even, max(start, found.start() - 60), found.start()) or years < 5:
            continue
        yield Assertion(
            "date_established",
            found.start(),
            found.end(),
            focus.sentence.paragraph,
            mission,
            value=years,
            unit="years",
            hedge=hedge,
            thing="duration",
            time=time_at(focus, found.start(), forms=("month", "day")),
            step=1.0,
        )


def terms_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Mandates extended: for how long, or until when."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    if not EXTENDED.search(even, start, end):
        return
    mission, body = mission_at(focus, start, start)
    mission = mission if mission not in ("", ALL) else _first(focus)
    if not (mission or body):
        return
    days = [w for w in focus.times if (a := ADOPTED.search(even, start, end)) and _of_adoption(even, a, w)]
    base = Assertion(
        "date_ended",
        start,
        end,
        paragraph,
        mission,
        body=body,
        refusal="other_body" if body else "",
        time=time_at(focus, start, forms=("day", "weekday")),
        resolution=resolution_in(even, start, end),
        thing="term",
        words=days[0].iso if days and COUNCIL.search(even, start, end) else "",
    )
    until = [w for w in focus.times if w.form == "day" and UNTIL.search(even, max(start, w.start - 16), w.start)]
    verb = EXTENDED.search(even, start, end)
    lengths = [m for m in LENGTH.finditer(even, start, end) if verb and -10 < m.start() - verb.end() < 110]
    if until:
        first = lengths[0].start() if lengths and lengths[0].start() < until[0].start else until[0].start - 6
        yield replace(base, start=first, end=until[0].end, value=until[0].iso, unit="date")
    elif lengths:
        found = lengths[0]
        count = int(found["n"]) if found["n"].isdigit() else NUMBERS[found["n"]]
        unit = "years" if found["unit"].startswith(YEARLY) else "months"
        last = found.end()
        yield replace(base, start=verb.start() if verb else start, end=last, value=count, unit=unit)


def resolutions_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Resolutions by number with their year, and days on which the Council decided."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    number = resolution_in(even, start, end)
    council = COUNCIL.search(even, start, end)
    mission, body = mission_at(focus, start, start)
    mission = mission if mission not in ("", ALL) else _first(focus)
    adopted = ADOPTED.search(even, start, end)
    day = next((w for w in focus.times if adopted and _of_adoption(even, adopted, w)), None)
    base = Assertion("resolution", start, end, paragraph, mission or body, resolution=number)
    if number:
        at = even.find(str(number), start, end)
        year = OF_YEAR.match(even[at + len(str(number)) : at + len(str(number)) + 8])
        times = [w for w in focus.times if w.form in ("day", "month", "year")]
        own = next((w for w in times if w.form != "year" or not year), None)
        when = int(year[1]) if year else 0
        last = max(at + len(str(number)), own.end if own and own.start > at and own.start - at < 70 else 0)
        eve = next((w for w in times if w.form == "day"), None) if BEFORE.search(even, start, end) else None
        yield replace(
            base,
            start=max(start, at - 11),
            end=last,
            value=number,
            unit="count",
            also=(float(when),) if when else (),
            thing="eve" if eve else "number",
            time=Time(eve.first, eve.last, eve.iso, True)
            if eve
            else _time(own)
            if own and not BEFORE.search(even, start, end)
            else None,
        )
    elif council and day and (mission or body) and not _has_term(even, focus):
        first, last = (
            min(day.start, adopted.start() if adopted else day.start),
            max(day.end, adopted.end() if adopted else 0),
        )
        yield replace(base, start=first, end=last, value=day.iso, unit="date", thing="day", time=_time(day))


def _has_term(even: str, focus: Focus) -> bool:
    """Whether the sentence tells a term, which is judged with its day."""
    return next(terms_said(even, focus, []), None) is not None


def _of_adoption(even: str, adopted: re.Match[str], when: TimeSaid) -> bool:
    near = min(abs(when.start - adopted.end()), abs(adopted.start() - when.end))
    if when.start > 0 and BEGINNING.search(even[max(0, when.start - 12) : when.start]):
        return False
    return (
        when.form in ("day", "weekday")
        and near < 40
        and not UNTIL.search(even, max(0, when.start - 12), when.start + 0)
    ) or (when.form == "weekday" and near < 60)


def _time(when: TimeSaid) -> Time:
    return Time(when.first, when.last, when.iso, True)
