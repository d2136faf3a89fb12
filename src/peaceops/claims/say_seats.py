"""Understanding statements on who sits on the Security Council: seats of a year or a term, how they begin and end,
those that a State never had, and permanent ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.days_meant import with_days_meant
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import ordinals, pattern, told
from peaceops.claims.say_casts import BETWEEN
from peaceops.claims.subject import Focus
from peaceops.claims.times_at import time_at
from peaceops.claims.when import TimeSaid

COUNCIL, BEFORE, AFTER = pattern("say_seats", "council"), pattern("say_seats", "before"), pattern("say_seats", "after")
AFTER_MEMBER, AFTER_LINK = pattern("say_seats", "after_member"), pattern("say_seats", "after_link")
PLURAL, COPULA = pattern("say_seats", "plural"), pattern("say_seats", "copula")
MOVES, MOVER = pattern("say_seats", "moves"), pattern("say_seats", "mover")
REPORTS, APPOSED = pattern("say_seats", "reports"), pattern("say_seats", "apposed")
ENDS, BEGINS, ELECTED = pattern("say_seats", "ends"), pattern("say_seats", "begins"), pattern("say_seats", "elected")
PERMANENT, NO_PERMANENT = pattern("say_seats", "permanent"), pattern("say_seats", "no_permanent")
NOT, NO_LONGER, NEVER = pattern("say_seats", "not"), pattern("say_seats", "no_longer"), pattern("say_seats", "never")
PAST, PRESENT, ASPIRES = pattern("say_seats", "past"), pattern("say_seats", "present"), pattern("say_seats", "aspires")
FIRST_TIME, NTH_TIME = pattern("say_seats", "first_time"), pattern("say_seats", "nth_time")
BUT = pattern("say_seats", "but")
WILL, LEFT = pattern("say_seats", "will"), pattern("say_seats", "left")
NEXT_YEAR = pattern("say_seats", "next_year")
END_OF_YEAR = pattern("say_seats", "end_of_year")
YEARS, YEAR = pattern("say_seats", "years"), pattern("say_seats", "year")
TIMES_SERVED = pattern("say_seats", "times_served")
ONCE = {"once": 1.0, "twice": 2.0, "thrice": 3.0, "ein": 1.0, "zwei": 2.0}
DECEMBER = 12
LINK = 80  # characters before the Council within which its seat is told
SUBJECT = 90  # characters between a State and the words of its seat
SPAN = 30  # years, beyond which two years are no term of a member


@dataclass(frozen=True, slots=True)
class SeatWords:
    """The words of a seat: from its verb or noun to the Council, the clause that they stand in, and whether they are
    "Council member" alone."""

    start: int
    end: int
    first: int
    last: int
    apposed: bool


def seats_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Who sat on the Council, sits, or joins or leaves it: the first statement of a sentence alone."""
    for seat in _seats(even, focus):
        focus = with_days_meant(even, focus)
        states = _members(even, focus, seat)
        clause = even[seat.first : seat.last]
        own = even[seat.first : _before_but(even, seat)]
        if not states or ASPIRES.search(clause):
            continue
        thing = _thing(clause)
        years, time = _when(even, focus, seat, thing)
        which = _which(clause)
        yield Assertion(
            "membership_event",
            min(seat.start, states[0].start),
            max(seat.end, states[-1].end),
            focus.sentence.paragraph,
            ALL,
            states[0].keys[0] if len(states) == 1 else "",
            thing=thing,
            time=time,
            role=_role(own),
            also=tuple(map(float, years)),
            words=which,
            value=float(which[1:]) if which.startswith("x") else None,
            voters=tuple((n.keys[0], "seat") for n in states),
        )
        return


def _seats(even: str, focus: Focus) -> Iterator[SeatWords]:
    """The words of seats on the Council, with their clause: between stops and dashes."""
    start, end = focus.sentence.span
    for council in COUNCIL.finditer(even, start, end):
        before = BEFORE.search(even, max(start, council.start() - LINK), council.start())
        after = AFTER.match(even, council.end(), end) or AFTER_MEMBER.match(even, council.end(), end)
        if before or after:
            last = even.find(";", council.end(), end)
            yield SeatWords(
                before.start() if before else council.start(),
                after.end() if after else council.end(),
                max(start, even.rfind(";", start, council.start()) + 1),
                last if last > 0 else end,
                bool(not before and AFTER_MEMBER.match(even, council.end(), end)),
            )


def _members(even: str, focus: Focus, seat: SeatWords) -> list[Name]:
    """The States joined to each other that are said to sit: those nearest before the words, else just after them."""
    states = [n for n in focus.actors() if n.kind == "state" and seat.first <= n.start < seat.last]
    before = [n for n in states if n.end <= seat.start + 1]
    if before and _leads_to(even, before[-1].end, seat):
        group = before[-1:]
        for name in reversed(before[:-1]):
            if not BETWEEN.fullmatch(even, name.end, group[0].start):
                break
            group.insert(0, name)
        return group
    rest = [n for n in states if seat.start < n.start]
    if not rest or (rest[0].start >= seat.end and not AFTER_LINK.fullmatch(even, seat.end, rest[0].start)):
        return []
    group = rest[:1]
    for name in rest[1:]:
        if not BETWEEN.fullmatch(even, group[-1].end, name.start):
            break
        group.append(name)
    return group


def _leads_to(even: str, end: int, seat: SeatWords) -> bool:
    """Whether the words between a State and those of a seat say that the seat is its own."""
    between = even[end : max(end, seat.start)]
    if seat.apposed:
        return bool(APPOSED.fullmatch(between))
    if MOVES.match(even, seat.start) and not MOVER.fullmatch(between):
        return False  # "its minister left the Council"
    if PLURAL.match(even, seat.start) and not COPULA.search(between):
        return False
    return len(between) < SUBJECT and not REPORTS.search(between)


def _before_but(even: str, seat: SeatWords) -> int:
    """Where what is said of a seat ends: before a "but" that follows it."""
    found = BUT.search(even, seat.end, seat.last)
    return found.start() if found else seat.last


def _thing(clause: str) -> str:
    """What is said of the seat: permanent, ends, begins, or that it is held."""
    if PERMANENT.search(clause) and not NO_PERMANENT.search(clause):
        return "seat-permanent"
    if ENDS.search(clause):
        return "seat-ends"
    return "seat-elected" if ELECTED.search(clause) else "seat-begins" if BEGINS.search(clause) else "seat"


def _role(clause: str) -> str:
    """Whether it is denied: at any time, or now; or told of before."""
    if NO_LONGER.search(clause):
        return "no_longer"
    if NOT.search(clause):
        return "never" if NEVER.search(clause) else "not"
    over = PAST.search(clause) or LEFT.search(clause)
    return "past" if over and not PRESENT.search(clause) else ""


def _when(even: str, focus: Focus, seat: SeatWords, thing: str) -> tuple[list[int], Time | None]:
    """The years that are told of a seat, in order, and the time of the statement."""
    time = time_at(focus, seat.start)
    if found := YEARS.search(even, seat.first, seat.last):
        first, last = int(found["first"]), int(found["last"])
        last = last if last > 99 else first // 100 * 100 + last
        if first < last < first + SPAN:
            return list(range(first, last + 1)), time
    clause = even[seat.first : seat.last]
    day = focus.published if not YEAR.search(clause) and not NEXT_YEAR.search(clause) else None
    if thing == "seat-ends" and day and END_OF_YEAR.search(clause):
        return [_year_of_month(clause, thing, DECEMBER, day) or day.year], time
    stated = [w for w in focus.times if seat.first <= w.start < seat.last and _short(w)]
    near = min(stated, key=lambda w: min(abs(w.start - seat.end), abs(seat.start - w.end)), default=None)
    if near is None:  # a year that is no time of its own: "until end-2017"
        year = YEAR.search(clause)
        return [int(year["first"])] if year else [], time
    if near.form in ("month", "day") and day and (told_year := _year_of_month(clause, thing, near.first.month, day)):
        return [told_year], time
    return [near.first.year], Time(near.first, near.last, near.iso, True)


def _which(clause: str) -> str:
    """Which of its terms it is, or after "x" how many it had; "" where neither is told."""
    nth, often = NTH_TIME.search(clause), TIMES_SERVED.search(clause)
    if FIRST_TIME.search(clause):
        return "1"
    if nth:
        return str(ordinals()[told(nth, "n") or ""])
    word = (told(often, "n") or "") if often else ""
    count = ONCE.get(word) or small_number(word)
    return f"x{count:.0f}" if count else ""


def _year_of_month(clause: str, thing: str, month: int, day: date) -> int:
    """The year of a month told without one: the last one of what is over, the next one of what is to come; 0 where the
    clause tells neither."""
    if LEFT.search(clause):
        return day.year - (month > day.month)
    return day.year + (month < day.month) if thing == "seat-ends" or WILL.search(clause) else 0


def _short(when: TimeSaid) -> bool:
    return when.form in ("day", "month", "year", "relative", "weekday")
