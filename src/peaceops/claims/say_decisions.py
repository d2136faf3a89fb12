"""Understanding statements on decisions: mandates extended, resolutions by number or day, mandates without an end."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_votes import COUNCIL, deed_said, is_deed, resolution_in
from peaceops.claims.subject import Focus, first_named, mission_at
from peaceops.claims.times_at import time_at
from peaceops.claims.when import TimeSaid

EXTENDED = pattern("say_decisions", "extended")
ADOPTED = pattern("say_decisions", "adopted")
LENGTH = pattern("say_decisions", "length")
HALVES = pattern("say_decisions", "halves")
YEARLY = ("year", "an", "ano", "jahr", "anno", "anni")
UNTIL = pattern("say_decisions", "until")
with (Path(__file__).parent / "small_numbers.csv").open(encoding="utf-8", newline="") as _handle:
    NUMBERS = {r["word"]: int(r["value"]) for r in csv.DictReader(_handle)}
JUST_BEFORE = 14  # characters from a length to the noun of the extension that it is of
AFTER = 110  # characters after the verb within which the length of an extension is told
REACH = 80  # characters between a decision and the month it is said to be of
BEFORE = pattern("say_decisions", "before")
DECIDES = {name: pattern("say_decisions", name) for name in ("creates", "ends", "extends")}  # what a resolution did
A_PART = pattern("say_decisions", "a_part")
DATED, ADOPTED_ON = pattern("say_decisions", "dated"), pattern("say_decisions", "adopted_on")
OF_YEAR = pattern("say_decisions", "of_year")
BEGINNING = pattern("say_decisions", "beginning")
OPEN_ENDED = pattern("say_dates", "open_ended")
MANDATE = pattern("say_dates", "mandate")
LATEST = pattern("say_dates", "latest")
TILL, SINCE = pattern("say_dates", "until"), pattern("say_decisions", "since")
AT_SINCE = 14  # characters before a time in which it is told to be since when


def terms_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Mandates extended: for how long, or until when."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    if not EXTENDED.search(even, start, end):
        return
    mission, body = mission_at(focus, start, start)
    mission = mission if mission not in ("", ALL) else first_named(focus)
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
        time=time_at(focus, start, forms=("day", "weekday", "month")),
        resolution=resolution_in(even, start, end),
        thing="term",
        words=days[0].iso if days and COUNCIL.search(even, start, end) else "",
        role="latest" if LATEST.search(even, start, end) else "",
    )
    until = [w for w in focus.times if w.form == "day" and UNTIL.search(even, max(start, w.start - 16), w.start)]
    strong = [w for w in until if TILL.search(even, max(start, w.start - 16), w.start)]
    until = strong or [w for w in until if focus.published is None or w.first > focus.published]
    verb = EXTENDED.search(even, start, end)
    lengths = [m for m in LENGTH.finditer(even, start, end) if verb and _of_verb(m, verb)]
    if until:
        first = lengths[0].start() if lengths and lengths[0].start() < until[0].start else until[0].start - 6
        length = _months(lengths[0]) if lengths and lengths[0].start() < until[0].end else None
        also = (length,) if length else ()
        yield replace(base, start=first, end=until[0].end, value=until[0].iso, unit="date", also=also)
    elif lengths:
        found = lengths[0]
        half = bool(HALVES.fullmatch(found["n"]))
        unit = "years" if found["unit"].startswith(YEARLY) and not half else "months"
        count = _months(found) if half else _number(found["n"])
        first = min(verb.start() if verb else start, found.start())
        yield replace(base, start=first, end=found.end(), value=count, unit=unit)


def _of_verb(length: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether a length follows the words of an extension, or stands just before them: "a six-month rollover"."""
    return (verb.start() <= length.start() < verb.end() + AFTER) or 0 <= verb.start() - length.end() <= JUST_BEFORE


def _months(found: re.Match[str]) -> float:
    """A length in months."""
    return _number(found["n"]) * (12 if found["unit"].startswith(YEARLY) else 1)


def _number(word: str) -> float:
    return 0.5 if HALVES.fullmatch(word) else float(NUMBERS.get(word) or small_number(word) or 0)


def open_ended_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That a mandate has no end until the Council decides one."""
    start, end = focus.sentence.start, focus.sentence.end
    found = OPEN_ENDED.search(even, start, end)
    mission, body = mission_at(focus, start, start)
    mission = mission if mission not in ("", ALL) else first_named(focus)
    if found and mission and not body and (MANDATE.search(even, start, end) or COUNCIL.search(found[0])):
        time = time_at(focus, found.start(), forms=("day", "month", "year"))
        yield Assertion(
            "resolution", found.start(), found.end(), focus.sentence.paragraph, mission, thing="open_ended", time=time
        )


def resolutions_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Resolutions by number with their year, and days on which the Council decided."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    number = resolution_in(even, start, end)
    council = COUNCIL.search(even, start, end)
    mission, body = mission_at(focus, start, start)
    mission = mission if mission not in ("", ALL) else first_named(focus)
    adopted = ADOPTED.search(even, start, end)
    day = next((w for w in focus.times if adopted and _of_adoption(even, adopted, w)), None)
    base = Assertion("resolution", start, end, paragraph, mission or body, resolution=number)
    if number:
        at = even.find(str(number), start, end)
        year = OF_YEAR.match(even[at + len(str(number)) : at + len(str(number)) + 8])
        deed = next(
            (n for n, known in DECIDES.items() if any(is_deed(even, end, m) for m in known.finditer(even, start, end))),
            "",
        )
        deed = "" if deed == "creates" and A_PART.search(even, start, end) else deed
        if deed and focus.placed and not focus.missions():  # a mission told by its place, not by the number
            base = replace(base, mission=focus.placed)
        times = [w for w in focus.times if w.form in ("day", "month", "year", "impossible")]
        times = [w for w in times if not SINCE.search(even[max(start, w.start - AT_SINCE) : w.start])]
        own = next((w for w in times if _is_dated(even, at, w)), None)
        own = own or min((w for w in times if w.form != "year" or not year), key=lambda w: _away(w, at), default=None)
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
            thing="eve" if eve else "dated" if own and _is_dated(even, at, own) else "number",
            words=deed,
            role="impossible" if own and own.form == "impossible" else "",
            time=Time(eve.first, eve.last, eve.iso, True)
            if eve
            else _time(own)
            if own and not BEFORE.search(even, start, end) and (own.form != "day" or _is_dated(even, at, own))
            else None,
        )
    elif council and day and (mission or body) and not _has_term(even, focus):
        first, last = (
            min(day.start, adopted.start() if adopted else day.start),
            max(day.end, adopted.end() if adopted else 0),
        )
        told = replace(base, start=first, end=last, value=day.iso, unit="date", thing="day", time=_time(day))
        yield replace(told, deed=deed_said(even, start, end))


def _away(when: TimeSaid, at: int) -> int:
    """How far a time stands from a place."""
    return when.start - at if when.start >= at else at - when.end


def _is_dated(even: str, at: int, when: TimeSaid) -> bool:
    """Whether a day is that of the resolution whose number stands at a place, not of what else the sentence tells."""
    if when.start >= at:
        return bool(DATED.fullmatch(even, at, when.start))
    return bool(ADOPTED_ON.fullmatch(even, when.end, at))


def _has_term(even: str, focus: Focus) -> bool:
    """Whether the sentence tells a term, which is judged with its day."""
    return next(terms_said(even, focus, []), None) is not None


def _of_adoption(even: str, adopted: re.Match[str], when: TimeSaid) -> bool:
    near = min(abs(when.start - adopted.end()), abs(adopted.start() - when.end))
    if when.start > 0 and BEGINNING.search(even[max(0, when.start - 12) : when.start]):
        return False
    if when.form == "month":
        return near < REACH and not UNTIL.search(even, max(0, when.start - 12), when.start)
    return (
        when.form in ("day", "weekday")
        and near < 40
        and not UNTIL.search(even, max(0, when.start - 12), when.start + 0)
    ) or (when.form == "weekday" and near < 60)


def _time(when: TimeSaid) -> Time:
    return Time(when.first, when.last, when.iso, True)
