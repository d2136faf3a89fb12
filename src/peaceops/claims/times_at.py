"""The time that words at a place of a sentence are of."""

from __future__ import annotations

import itertools

from peaceops.claims.assertion import Time
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import PAST, THEN, Focus
from peaceops.claims.when import TimeSaid
from peaceops.claims.whereabouts import is_origin

STEP = pattern("subject", "step")
SPAN, THAT_OF_TIME = pattern("subject", "span"), pattern("subject", "that_of_time")
NEW_CLAUSE, NEXT_CLAUSE = pattern("subject", "new_clause"), pattern("subject", "next_clause")
BETWEEN, AND_TO = pattern("subject", "between"), pattern("subject", "and_to")
WHOLE_FORMS, TO_BETWEEN = ("year", "month"), 20  # forms of two times that are one span; characters to "between"
COMPARED, SO_FAR = pattern("subject", "compared"), pattern("subject", "so_far")
AND_COST = pattern("subject", "and_cost")
FROM_FIRST, TO_SECOND = pattern("subject", "from_first"), pattern("subject", "to_second")
TODAY, NEAR_TODAY = pattern("say_counts", "today"), 34  # characters between words and "today"
HEAD = 25  # characters into a sentence within which a time is said of all of it


def time_at(focus: Focus, at: int, *, forms: tuple[str, ...] = ()) -> Time | None:
    """The time of the words at a place: the nearest that their clause names, but no origin ("since 1948"), limit
    ("until") or day to come; else the day of the text."""
    held = [w for w in focus.times if (not forms or w.form in forms) and _of_clause(focus, w, at)]
    if held and not forms and focus.published and _today(focus, held, at):
        return Time(focus.published, focus.published, focus.published.isoformat(), False)
    held = [w for w in held if w.end > at or not STEP.fullmatch(focus.even, w.end, at)] or held
    if held:
        near = min(held, key=lambda w: min(abs(w.start - at), abs(w.end - at)))
        if near.form in WHOLE_FORMS and (both := _between(focus, near)):
            return both
        last = (
            min(near.last, focus.published)
            if focus.published and near.form != "fy" and near.first <= focus.published
            else near.last
        )
        return Time(near.first, last, near.iso, True)
    if focus.earlier and not forms and _speaks_of_then(focus):
        return Time(focus.earlier.first, focus.earlier.last, focus.earlier.iso, True)
    if focus.clock and not forms:
        return Time(focus.clock.first, focus.clock.last, focus.clock.iso, True)
    if focus.published:
        return Time(focus.published, focus.published, focus.published.isoformat(), False)
    return None


def _between(focus: Focus, near: TimeSaid) -> Time | None:
    """The whole of two times of which one is near: "between 1965 and 1971", "from May 2004 to June 2010"."""
    even = focus.even
    for first, last in itertools.pairwise(focus.times):
        if near not in (first, last) or first.form != last.form or first.last >= last.first:
            continue
        if not AND_TO.fullmatch(even, first.end, last.start):
            continue
        if BETWEEN.search(even[max(focus.sentence.start, first.start - TO_BETWEEN) : first.start]):
            return Time(first.first, last.last, f"{first.iso}/{last.iso}", True)
    return None


def time_of_act(focus: Focus, at: int, forms: tuple[str, ...]) -> Time | None:
    """The time of an act, such as a vote: the one of its sentence, else the day that its paragraph has told."""
    time = time_at(focus, at, forms=forms)
    if focus.act is None or (time is not None and time.said) or focus.times:
        return time
    return Time(focus.act.first, focus.act.last, focus.act.iso, True)


def _speaks_of_then(focus: Focus) -> bool:
    """Whether a sentence is about the time told before it: by its words, or in an undated text by its tense."""
    start, end = focus.sentence.start, focus.sentence.end
    known = THEN.search(focus.even, start, end)
    return bool(known or (focus.published is None and PAST.search(focus.even, start, end)))


def _today(focus: Focus, held: list[TimeSaid], at: int) -> bool:
    """Whether words at a place are said to be of today rather than of a time told farther off: "20,000 in 2000, and
    97,500 today"."""
    low, high = max(focus.sentence.start, at - NEAR_TODAY), min(focus.sentence.end, at + NEAR_TODAY)
    near = min(min(abs(w.start - at), abs(w.end - at)) for w in held)
    return any(min(abs(m.start() - at), abs(m.end() - at)) < near for m in TODAY.finditer(focus.even, low, high))


def _of_the_first(focus: Focus, when: TimeSaid, at: int) -> bool:
    """Whether a time is that of the first of two numbers: "from 107,000 in 2015 to 61,000"."""
    if not TO_SECOND.fullmatch(focus.even, when.end, at):
        return False
    return bool(FROM_FIRST.search(focus.even[focus.sentence.start : when.start]))


def _of_clause(focus: Focus, when: TimeSaid, at: int) -> bool:
    low, high = sorted((when.start, at))
    if ";" in focus.even[low:high] and not _leads(focus, when):
        return False
    if COMPARED.search(focus.even, low, high):
        return False
    if when.form == "fy" and (when.start >= at or not NEXT_CLAUSE.search(focus.even, when.end, at)):
        return not THAT_OF_TIME.search(focus.even, low, high)
    if when.end <= at and when.start - focus.sentence.start > HEAD and NEW_CLAUSE.search(focus.even, when.end, at):
        return False
    if when.end <= at and (NEXT_CLAUSE.search(focus.even, when.end, at) or _of_the_first(focus, when, at)):
        return False
    if when.start >= at and any(p.search(focus.even, at, when.start) for p in (NEW_CLAUSE, SO_FAR, AND_COST)):
        return False
    if is_origin(focus.even, when, focus.sentence.start, at) and not SPAN.match(focus.even, when.end):
        return False
    return not (focus.published and (when.first - focus.published).days > 45)


def _leads(focus: Focus, when: TimeSaid) -> bool:
    """Whether a time begins a sentence that tells no other, and is that of all its parts: "As of 1 May, 40 ...; 12"."""
    return when.start - focus.sentence.start < HEAD and len(focus.times) == 1
