"""Understanding statements that count missions and contributing States."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.counted import counted
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus
from peaceops.claims.times_at import time_at

MISSIONS = pattern("say_counts", "missions")
COUNTRIES = pattern("say_counts", "countries")
SINCE = pattern("say_counts", "since")
PART = pattern("say_counts", "part")
OVER_OTHERS = pattern("say_counts", "over_others")
ARE = pattern("say_counts", "are")
STILL = pattern("say_counts", "still")
DIED = pattern("say_persons", "deaths")
TODAY, CLAUSE = pattern("say_counts", "today"), pattern("say_counts", "clause")
PERSONS = pattern("say_counts", "persons")
NOUN = pattern("say_counts", "noun")
SPAN_GROUP = 5  # of the pattern of since when: the first year of a span
MISSIONS_FROM, MISSIONS_TO = 2, 120  # how many missions a text may count
NEVER_AT_ONCE = 30  # operations: so many never ran together, and so many have begun by now
OF_WORLD = 60  # States from which a number without a mission may be that of all contributors
IN_REGION = pattern("say_counts", "in_region")
LARGEST = pattern("say_counts", "largest")
PEACE = pattern("say_counts", "peace")
LEAST_AT_ONCE = 10  # peacekeeping operations, below which a count must say that it is of them
TAKES_PART, REACH = pattern("say_counts", "to_which"), 120  # characters after a count
TOOK_PART_IN = pattern("say_counts", "took_part_in")
THESE, JUST_BEFORE = pattern("say_counts", "these"), 18  # characters before a count
AT_ONCE = 9  # characters after a count within which a place makes it one of the missions there
FEW = 11  # missions in which one State serves, rather than all of them


def missions_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """How many missions there are or have been."""
    sentence = even[focus.sentence.start : focus.sentence.end]
    since = SINCE.search(sentence)
    began = int(next(filter(None, since.groups()))) if since else 0
    scope = OVER_OTHERS.search(sentence) or any(n.keys[0] == "SIPRI" for n in focus.others())
    for number in numbers:
        last = _counted_to(even, focus, number)
        if last is None:
            continue
        past = bool(began) or bool(HAVE_BEEN.match(even[last : last + 30])) or bool(SERVED.search(sentence))
        now = NOW.search(even[number.end : last]) or STILL.match(even, number.end) or _now(even, focus, number)
        begun = (past and not now) or number.value >= NEVER_AT_ONCE
        yield Assertion(
            "mission_count",
            number.start,
            last,
            focus.sentence.paragraph,
            ALL,
            value=number.value,
            unit="count",
            step=number.step,
            hedge=number.hedge,
            time=_time_of(focus, number, bool(since and since.lastindex and since.lastindex == SPAN_GROUP)),
            thing="at_place" if _of_a_place(focus, number) else "begun" if begun else "running",
            also=(float(began),) if began and begun else (),
            refusal="other_scope" if scope else "",
            role="financed" if FINANCED.search(sentence) and not begun else "",
        )


def _now(even: str, focus: Focus, number: Number) -> bool:
    """Whether the clause of a count says that it is of today: "since 1948 ..., and 70,000 now serve in 11 missions"."""
    stops = [m.end() for m in CLAUSE.finditer(even, focus.sentence.start, number.start)]
    return bool(TODAY.search(even, max(stops, default=focus.sentence.start), number.start))


def _of_a_place(focus: Focus, number: Number) -> bool:
    """Whether a few missions are those of one State, rather than all that run."""
    if number.value < LEAST_AT_ONCE and (focus.actors() or focus.hosts):
        return True
    even, (start, end) = focus.even, focus.sentence.span
    before = [n for n in focus.senders() if n.end <= number.start]
    own = before and TOOK_PART_IN.search(even, max(start, number.start - 40), number.start)
    return bool(own or (focus.senders() and TAKES_PART.search(even, number.end, min(end, number.end + REACH))))


def _counted_to(even: str, focus: Focus, number: Number) -> int | None:
    """Where the words end that a number counts missions by: a noun after it or before it; None for other numbers."""
    end = focus.sentence.end
    if number.unit or not MISSIONS_FROM <= number.value <= MISSIONS_TO or PART.match(even, number.end):
        return None
    if found := MISSIONS.match(even, number.end, end):
        part = PART_OF.search(even[max(0, number.start - 14) : number.start])
        places = [n for n in focus.names if n.kind in ("state", "place") and 0 <= n.start - found.end() < AT_ONCE]
        named = PEACE.search(found[0]) or focus.world or NOW.search(found[0])
        told = THESE.search(even, max(focus.sentence.start, number.start - JUST_BEFORE), number.start)
        if number.value < LEAST_AT_ONCE and (told or not named):
            return None  # operations of another kind, or those of whom the text has told: "the two missions"
        some = (
            IN_REGION.match(even, found.end())
            or (part and focus.actors() and number.value < FEW)
            or places
            or LARGEST.match(even, found.end())
        )
        return None if some else found.end()
    if PERSONS.match(even, number.end):
        return None
    if ARE.search(even, focus.sentence.start, number.start):
        return None if IN_REGION.search(even, focus.sentence.start, focus.sentence.end) else number.end
    still = STILL.match(even, number.end, end)
    return still.end() if still and NOUN.search(even, focus.sentence.start, end) else None


def _time_of(focus: Focus, number: Number, to_last: bool) -> Time | None:
    """The time of a count: of "from 1948 to 2000" the last year."""
    if not (to_last and focus.times):
        return time_at(focus, number.start)
    last = focus.times[-1]
    end = min(last.last, focus.published) if focus.published else last.last
    return Time(end, end, end.isoformat(), True)


def countries_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """How many States contribute."""
    for number in numbers:
        found = COUNTRIES.match(even, number.end, focus.sentence.end)
        if not found or number.unit or not 2 <= number.value <= 200:
            continue
        before = even[max(focus.sentence.start, number.start - 40) : number.start]
        after = even[found.end() : found.end() + 40]
        contribute = CONTRIBUTE.search(before) or CONTRIBUTE.search(after) or "contribut" in found[0]
        if _from_so_many_on(numbers, found.end()):
            continue
        if SERVED.search(even, *focus.sentence.span) or DIED.search(even, *focus.sentence.span):
            continue  # of all years together, for which there is no figure
        if not contribute or OF_A_REGION.match(even, found.end()) or OF_A_REGION.search(found[0]):
            continue
        base = counted(focus, number, found.end(), kind="contributor_share", unit="count")
        if base.mission in ("", ALL) and not focus.world and number.value < OF_WORLD:
            continue
        yield replace(base, mission=base.mission or ALL, thing="contributors")


def _from_so_many_on(numbers: list[Number], at: int) -> bool:
    """Whether States are counted that send so many at least: "five countries send more than 100 soldiers"."""
    bounds = (n for n in numbers if at < n.start < at + BOUND_WITHIN and n.hedge in ("above", "just_above"))
    return any(n.unit == "" and n.value <= LARGEST_BOUND for n in bounds)


SERVED = pattern("say_counts", "served")
BOUND_WITHIN, LARGEST_BOUND = 40, 9_000  # characters; persons above whom a bound is one on all States together
FINANCED = pattern("say_counts", "financed")
PART_OF = pattern("say_counts", "part_of")
HAVE_BEEN = pattern("say_counts", "have_been")
NOW = pattern("say_counts", "now")
CONTRIBUTE, OF_A_REGION = pattern("say_counts", "contribute"), pattern("say_counts", "of_a_region")
