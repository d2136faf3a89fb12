"""What a count of persons is of: a change, a peak, what a mission may have, the end of a year."""

from __future__ import annotations

from datetime import date

from peaceops.claims.assertion import UNLESS_KNOWN, Time
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus
from peaceops.claims.times_at import NEW_CLAUSE

CEILING, DECISION = pattern("say_persons", "ceiling"), pattern("say_persons", "decision")
ON_THE_GROUND = pattern("say_persons", "on_the_ground")
FROM, TO_NUMBER = pattern("together", "from"), pattern("say_persons", "to_number")
TO_LEVEL, FROM_NUMBER = pattern("say_persons", "to_level"), pattern("say_persons", "from_number")
BY_SO_MANY, CLAUSE = pattern("say_persons", "by_so_many"), 120  # characters of a clause before a number
CHANGE = pattern("say_persons", "change")
CHANGE_AFTER = pattern("say_persons", "change_after")
OUT_OF = pattern("say_persons", "out_of")
PEAK, THAN_NEXT = pattern("say_persons", "peak"), pattern("than", "next")
NEAR_CHANGE = 30  # characters before a number within which a change is told
OF_A_MAXIMUM = pattern("say_persons", "of_a_maximum")
MAY_BE = pattern("say_persons", "may_be")
BY_THEN, BY_WITHIN = pattern("subject", "by_then"), 20  # characters before a time
YEAR_END, YEAR_DIGITS = pattern("say_persons", "year_end"), 4  # of an ISO year


def role_of(even: str, focus: Focus, number: Number, end: int) -> str:
    """Whether a count is of a change, or of the most that there ever were."""
    start, last = focus.sentence.start, focus.sentence.end
    if OUT_OF.search(even, start, number.start):
        return ""
    comma = even.find(",", end, min(last, end + 18))
    after = CHANGE.search(even, number.end, comma if comma >= 0 else min(last, end + 18))
    after = None if after and THAN_NEXT.match(even, after.end()) else after  # "fewer than Italy"
    after = after or CHANGE_AFTER.match(even, end, last)
    if not _is_level(even, focus, number, end) and (
        after
        or CHANGE.search(even, max(start, number.start - NEAR_CHANGE), number.start)
        or BY_SO_MANY.search(even, max(start, number.start - CLAUSE), number.start)
    ):
        return "change"
    peak = PEAK.search(even, start, last)
    if peak is None or ";" in even[min(peak.end(), number.end) : max(peak.start(), number.start)]:
        return ""
    own = peak.start() < number.end or not NEW_CLAUSE.search(even, number.end, peak.end())
    return "peak" if own else ""


def _is_level(even: str, focus: Focus, number: Number, end: int) -> bool:
    """Whether a number is what a strength was changed from or to, not by how much: "cut from 7,340 to 6,270"."""
    near = max(focus.sentence.start, number.start - 24)
    if TO_LEVEL.search(even, near, number.start):
        return bool(FROM_NUMBER.search(even, max(focus.sentence.start, number.start - 60), number.start))
    return bool(FROM.search(even, near, number.start) and TO_NUMBER.match(even, end, focus.sentence.end))


def may_have(even: str, focus: Focus, number: Number, end: int) -> str:
    """ "authorised" where the words speak of what a mission may have: a ceiling, or a decision."""
    start, last = focus.sentence.start, focus.sentence.end
    if ON_THE_GROUND.match(even, end, last):
        return ""
    if number.hedge == "most" and MAY_BE.search(even, end, last):
        return "authorised"  # "up to 11,200 soldiers and 1,440 police may be sent"
    first = max(start, number.start - 70, even.rfind(";", start, number.start) + 1)
    other = OF_A_MAXIMUM.search(even, end, last)  # "10,500 of a maximum of 15,000"
    near = CEILING.search(even, first, min(last, end + 55, other.start() if other else last))
    if near and FROM.search(even, first, number.start) and TO_NUMBER.match(even, end, last):
        return "decided"  # "lowered from 15,000 to 13,000"
    return "authorised" if near else "decided" if DECISION.search(even, start, last) else ""


def reached_by(focus: Focus, at: int, time: Time | None) -> Time | None:
    """The time by which so many are said to have been there, where it is past and no other is told: "by June 1964"."""
    day = focus.published
    if day is None or time is None or time.said:
        return time
    for when in focus.times:
        by = BY_THEN.search(focus.even, max(0, when.start - BY_WITHIN), when.start)
        if by and when.first <= day and not NEW_CLAUSE.search(focus.even, min(at, when.end), max(at, when.start)):
            return Time(when.first, min(when.last, day), when.iso, True)
    return time


def day_of_text(focus: Focus, time: Time | None, refused: str) -> Time | None:
    """The day of the text for a time to come of what is only judged where it had been decided by then."""
    day = focus.published
    ahead = refused == UNLESS_KNOWN and day is not None and time is not None and time.last > day
    return Time(day, day, day.isoformat(), False) if ahead and day else time


def at_year_end(focus: Focus, time: Time | None) -> Time | None:
    """The last month of a year where the words say "at the end of 2016"; else the time itself."""
    if time is None or not time.said or len(time.iso) != YEAR_DIGITS:
        return time
    told = (w for w in focus.times if w.form == "year" and w.iso == time.iso)
    if not any(YEAR_END.search(focus.even, max(0, w.start - 24), w.start) for w in told):
        return time
    first, last = date(time.first.year, 12, 1), date(time.first.year, 12, 31)
    return Time(first, last, f"{first.year}-12", True)
