"""What a number is set beside in its own sentence: another State, another mission, another time, or that of before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.claims.assertion import ALL, Assertion, Than, Time
from peaceops.claims.counterpart import SAME, THAN, Counterpart
from peaceops.claims.numerals import small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.scan import Pattern
from peaceops.claims.subject import Focus

WORDS = ((True, pattern("than", "more")), (False, pattern("than", "fewer")))
MOVED = ((True, pattern("than", "rose_to")), (False, pattern("than", "fell_to")))
MOVING = ((True, pattern("than", "rising")), (False, pattern("than", "falling")))
YEARLY = ("budget_total", "budget_mission")  # kinds of numbers of years
FILLER, YEAR_BEFORE, YEARS_AGO = pattern("than", "filler"), pattern("than", "year_before"), pattern("than", "years_ago")
UNITS = ("persons", "usd", "percent")
NOT_COMPARED = ("change", "cumulative", "before", "authorised", "decided")  # roles of numbers that are no level
REACH, MOVES = 60, 70  # characters after a number to "more than", before it to "rose to"
NEAR = 0.005  # by which two numbers differ, as a share, from which one is more
MONTHS = (30, 90, 180, 365)  # days back to what a number that rose, or fell, may have been
CLEARLY, SLIGHTLY = 0.02, 0.002  # by which the furthest of those differs from it; by which any may bear it out
TIMES = ("year", "month", "fy", "relative", "day")


def compared_with(even: str, focus: Focus, s: Assertion) -> tuple[Than, ...]:
    """What a statement's number is said to be more or less than, and whether it is said to have risen or fallen."""
    if s.unit not in UNITS or s.role in NOT_COMPARED or s.value_max is not None:
        return ()
    last = min(focus.sentence.end, s.end + REACH)
    out = [Than(more, before=True) for more, words in MOVED if _moved(even, focus, s, words)]
    out += [Than(more, before=True) for more, words in MOVING if s.kind in YEARLY and words.match(even, s.end, last)]
    for more, words in WORDS:
        for found in words.finditer(even, s.end, last):
            out += _one(even, focus, s, found.end(), more=more)
    return tuple(out)


def _moved(even: str, focus: Focus, s: Assertion, words: Pattern) -> bool:
    level = s.kind.startswith(("personnel", "budget")) or (s.kind == "fatalities" and s.thing == "year")
    return level and not s.actor and bool(words.search(even, max(focus.sentence.start, s.start - MOVES), s.start))


def _one(even: str, focus: Focus, s: Assertion, at: int, *, more: bool) -> Iterator[Than]:
    """The State, mission or time named next after "more than"."""
    if YEAR_BEFORE.match(even, at) and (time := _years_before(s, 1)):
        yield Than(more, time=time)
        return
    if (
        (ago := YEARS_AGO.match(even, at))
        and (n := small_number(told(ago, "n")))
        and (time := _years_before(s, int(n)))
    ):
        yield Than(more, time=time)
        return
    filler = FILLER.match(even, at)
    first = filler.end() if filler else at
    for name in focus.names:
        if at <= name.start <= first + 1 and name.kind in ("state", "people") and s.actor not in ("", name.keys[0]):
            yield Than(more, actor=name.keys[0])
        elif at <= name.start <= first + 1 and name.kind == "mission" and s.mission not in ("", ALL, name.keys[0]):
            yield Than(more, mission=name.keys[0])
    for when in focus.times:
        if at <= when.start <= first + 1 and when.form in TIMES:
            yield Than(more, time=Time(when.first, when.last, when.iso, True))


def _years_before(s: Assertion, years: int) -> Time | None:
    if s.time is None or s.time.first.year <= years:
        return None
    first, last = _back(s.time.first, years), _back(s.time.last, years)
    return Time(first, last, f"{first.isoformat()[:7]}/{last.isoformat()[:7]}", s.time.said)


def _back(day: date, years: int) -> date:
    return date(day.year - years, day.month, min(day.day, 28) if day.month == 2 else day.day)


def others_meant(s: Assertion, than: Than) -> list[Assertion]:
    """The statement with what its number is compared with in the place of its own State, mission or time."""
    alone = replace(s, than=(), hedge="", doubts=())
    if not than.before:
        return [
            replace(
                alone,
                actor=than.actor or s.actor,
                mission=than.mission or s.mission,
                time=than.time or s.time,
            )
        ]
    if s.time is None:
        return []
    if s.unit == "persons" and s.kind != "fatalities":
        days = [s.time.last - timedelta(days=back) for back in MONTHS]
        return [replace(alone, time=Time(day, day, day.isoformat(), False)) for day in days]
    earlier = _years_before(s, 1)
    return [replace(alone, time=earlier)] if earlier else []


def held_against(s: Assertion, than: Than, own: list[Counterpart], others: list[Counterpart]) -> Counterpart | None:
    """What the figures of the others say of a comparison; None where they do not say it clearly. `own`: the figures of
    the statement itself, the nearest of which says what is counted."""
    value = float(s.value) if isinstance(s.value, int | float) else 0.0
    mine = min(_levels(own), key=lambda e: abs(_value(e) - value), default=None)
    if mine is None:
        return None
    value = _value(mine)
    same = _levels(others)
    same = [e for e in same if _counts(e) == _counts(mine)] or same
    if than.before:
        return _moved_otherwise(value, than, same)
    if not same or any(abs(_value(e) - value) <= NEAR * value for e in same):
        return None
    said = {(value > _value(e)) == than.more for e in same}
    return Counterpart(same[0].figure, THAN, holds=said.pop()) if len(said) == 1 else None


def _counts(e: Counterpart) -> tuple[str, str]:
    return e.figure.counted.key, e.figure.status


def _moved_otherwise(value: float, than: Than, before: list[Counterpart]) -> Counterpart | None:
    """A figure of before that shows the other movement, where none of them shows the one that is told."""
    side = 1 if than.more else -1
    if not before or any(side * (value - _value(e)) > SLIGHTLY * value for e in before):
        return None
    furthest = max(before, key=lambda e: side * (_value(e) - value))
    clearly = side * (_value(furthest) - value) > CLEARLY * value
    return Counterpart(furthest.figure, THAN, holds=False) if clearly else None


def _levels(evidence: list[Counterpart]) -> list[Counterpart]:
    return [e for e in evidence if e.relation == SAME and e.holds is None and isinstance(e.figure.value, int | float)]


def _value(e: Counterpart) -> float:
    return float(e.figure.value)
