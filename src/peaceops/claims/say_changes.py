"""Understanding how a size moved between two times: "peacekeepers have fallen by a third in ten years", "their number
has doubled since 2003", "Pakistan contributes fewer than three years ago", "at its lowest since 2006"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.measured_by import which_people
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.subject import Focus, mission_at

FACTORS = ((2.0, "doubled"), (3.0, "trebled"), (4.0, "quadrupled"), (0.5, "halved"))
FACTOR_WORDS = tuple((factor, pattern("say_changes", name)) for factor, name in FACTORS)
MULTIPLIED = pattern("say_changes", "multiplied")
TO_PART = pattern("say_changes", "to_part")
ROSE, FELL, SHARPLY = pattern("say_changes", "rose"), pattern("say_changes", "fell"), pattern("say_changes", "sharply")
MORE_NOW = pattern("say_changes", "more_now")
SINCE_YEAR, THAN_YEAR = pattern("say_changes", "since_year"), pattern("say_changes", "than_year")
BETWEEN_YEARS = pattern("say_changes", "between_years")
WITHIN, AGO = pattern("say_changes", "within"), pattern("say_changes", "ago")
SINCE_DECADE = pattern("say_changes", "since_decade")
MONTHS, DECADE = pattern("say_changes", "months"), pattern("say_changes", "decade")
BUDGET, SIZE = pattern("say_changes", "budget"), pattern("say_changes", "size")
CONTRIBUTION, OTHER_SIZES = pattern("say_changes", "contribution"), pattern("say_changes", "other_sizes")
LOWEST, HIGHEST, EVER = (
    pattern("say_changes", "lowest"),
    pattern("say_changes", "highest"),
    pattern("say_changes", "ever"),
)
BEFORE = 45  # characters before the end of a verb in which a part may stand: "um fast ein Fünftel zurückgegangen"
NEXT = 40  # characters between what says that a size moved and by how much
ABOUT_A_YEAR = 365.25
SLACK = 0.3  # of a span told in years or months, by which its beginning may be meant otherwise, up to
MOST_SLACK = 130  # days
CHANGED, RECORD = "moved", "extreme"  # things
OF_STATE, OF_BUDGET = "contributor_rank", "budget_total"  # kinds
FIRST_YEAR = 1945  # below which a number of a time compared with is how long ago it was
EVER_SINCE = date(1948, 5, 29)
HEDGES = pattern("say_changes", "hedges")


@dataclass(frozen=True, slots=True)
class TimeBefore:
    """The time with which the present, or the end of a span, is compared: any report of it may be meant."""

    first: date
    last: date
    start: int
    end: int
    told: float
    now: int = 0


def changes_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Moves of the people of all operations, of one or of a State, and of the budget of peacekeeping."""
    start, end = focus.sentence.span
    if focus.published is None:
        return
    size = SIZE.search(even, start, end)
    budget = BUDGET.search(even, start, end)
    if not (size or budget) or OTHER_SIZES.search(even, start, end):
        return
    then = _then(even, focus)
    if record := _record(even, focus, then):
        yield record
        return
    if then is None:
        return
    if moved := _moved(even, focus, numbers, then):
        yield moved


def _moved(even: str, focus: Focus, numbers: Sequence[Number], then: TimeBefore) -> Assertion | None:
    start, end = focus.sentence.span
    for factor, words in FACTOR_WORDS:
        if found := words.search(even, start, end):
            around = HEDGES.search(even, max(start, found.start() - 18), min(end, found.end() + 16))
            hedge = ("above" if told(around, "above") else "below") if around else ""
            return _statement(even, focus, then, found.span(), value=factor, hedge=hedge, role="times")
    if (found := MULTIPLIED.search(even, start, end)) and (times := _times_told(found)):
        return _statement(even, focus, then, found.span(), value=times, role="times")
    verb = next(((m, sign) for words, sign in ((FELL, -1), (ROSE, 1)) if (m := words.search(even, start, end))), None)
    if verb is None:
        found = MORE_NOW.search(even, start, end)
        later = (
            found
            and then.start > found.end()
            and (AGO.search(even, found.end(), end) or THAN_YEAR.search(even, found.end(), end))
        )
        if not found or not later or any(0 <= found.start() - n.end < 12 for n in numbers):
            return None
        return _statement(even, focus, then, found.span(), role="rose" if told(found, "up") else "fell")
    found, sign = verb
    parts = [n for n in numbers if n.unit == "percent" and -BEFORE < n.start - found.end() < NEXT]
    others = [n for n in numbers if n.unit != "percent" and not (then.start <= n.start < then.end)]
    if not parts and any(n.value > 100 for n in others):
        return None  # "fell to 61,000"
    span = (found.start(), max(found.end(), parts[0].end) if parts else found.end())
    part = parts[0] if parts else None
    if part and TO_PART.search(even, max(start, part.start - 6), part.start):
        at = min(span[0], part.start), span[1]
        told_part = _statement(even, focus, then, at, value=part.value / 100, hedge=part.hedge, role="times")
        return replace(told_part, also=(*told_part.also, part.value)) if told_part else None
    return _statement(
        even,
        focus,
        then,
        (min(span[0], part.start) if part else span[0], span[1]),
        value=round(part.value, 4) if part else None,
        hedge=part.hedge if part else "sharply" if SHARPLY.search(even, start, end) else "",
        role="rose" if sign > 0 else "fell",
    )


def _times_told(found: re.Match[str]) -> float | None:
    return 5.0 if told(found, "five") else 10.0 if told(found, "ten") else small_number(told(found, "n"))


def _record(even: str, focus: Focus, then: TimeBefore | None) -> Assertion | None:
    """That a size is the lowest or highest since a time."""
    start, end = focus.sentence.span
    at = (then.start, then.end) if then else (end, end)  # "since its peak in 2015" says when, and no record
    told_as = ((LOWEST, "lowest"), (HIGHEST, "highest"))
    free = (
        (m, role) for words, role in told_as for m in words.finditer(even, start, end) if not at[0] <= m.start() < at[1]
    )
    found, role = next(free, (None, ""))
    if found is None:
        return None
    if then is None and not EVER.search(even, start, end):
        return None
    since = then or TimeBefore(EVER_SINCE, EVER_SINCE, found.start(), found.end(), 0.0)
    return _statement(even, focus, since, found.span(), role=role, thing=RECORD)


def _statement(
    even: str,
    focus: Focus,
    then: TimeBefore,
    span: tuple[int, int],
    *,
    value: float | None = None,
    hedge: str = "",
    role: str = "",
    thing: str = CHANGED,
) -> Assertion | None:
    states = focus.actors()
    whose = _whose(even, focus, span)
    now = _now(focus, then)
    if whose is None or now is None:
        return None
    kind, mission, body = whose
    return Assertion(
        kind,
        min(span[0], then.start),
        max(span[1], then.end),
        focus.sentence.paragraph,
        mission,
        states[0].keys[0] if kind == OF_STATE else "",
        value,
        unit="percent" if role in ("rose", "fell") and value else "",
        hedge=hedge,
        thing=thing,
        role=role,
        time=now,
        also=(float(then.first.toordinal()), float(then.last.toordinal()), then.told, float(then.now)),
        body=body,
        refusal="other_body" if body else "",
        of=which_people(even, *focus.sentence.span) if kind != OF_BUDGET else "",
    )


def _whose(even: str, focus: Focus, span: tuple[int, int]) -> tuple[str, str, str] | None:
    """What moved, as the kind of a statement, with its mission and other body: the people of a State, of a mission or
    of all, or the budget; None where a sentence is of States and not of what they send."""
    start, end = focus.sentence.span
    states = focus.actors()
    contributes = bool(states) and bool(CONTRIBUTION.search(even, start, end))
    budget = bool(BUDGET.search(even, start, end)) and not contributes
    if contributes and not SIZE.search(even, start, end):
        return None
    if any(n.end <= span[0] for n in states) and not contributes and not budget:
        return None
    mission, body = mission_at(focus, *span)
    if mission not in ("", ALL) and not focus.missions() and all(n.start > span[0] for n, _ in focus.places):
        mission = ALL  # "trebled, from East Timor to Sierra Leone"
    if budget:
        return (OF_BUDGET, ALL, body) if mission in ("", ALL) else None
    kind = "personnel_total" if mission in ("", ALL) else "personnel_mission"
    return (OF_STATE if contributes else kind), mission or ALL, body


def _now(focus: Focus, then: TimeBefore) -> Time | None:
    """The later of the two times: the end of a span of years, a time that the sentence tells beside the earlier one, or
    the day of the text."""
    if then.now:
        return Time(date(then.now, 1, 1), date(then.now, 12, 31), str(then.now), True)
    day = focus.published
    if day is None:
        return None
    beside = [w for w in focus.times if not (w.start < then.end and then.start < w.end)]
    own = next(
        (w for w in beside if w.form in ("day", "month", "year") and w.first > then.last and w.first <= day), None
    )
    if own is None:
        return Time(day, day, day.isoformat(), False)
    if then.told < FIRST_YEAR and day - own.last > timedelta(days=MOST_SLACK):
        return None  # so many years before a time that is not that of the text
    return Time(own.first, min(own.last, day), own.iso, True)


def _then(even: str, focus: Focus) -> TimeBefore | None:
    """The time compared with: a year, or so many years or months before the day of the text."""
    start, end = focus.sentence.span
    day = focus.published
    if day is None:
        return None
    if found := BETWEEN_YEARS.search(even, start, end):
        first, last = int(told(found, "from") or 0), int(told(found, "to") or 0)
        return (
            TimeBefore(date(first, 1, 1), date(first, 12, 31), *found.span(), float(first), last)
            if first < last <= day.year
            else None
        )
    for words in (SINCE_YEAR, THAN_YEAR):
        for found in words.finditer(even, start, end):
            year = int(told(found, "year") or 0)
            if year < day.year:  # "since 2015"
                return TimeBefore(date(year, 1, 1), date(year, 12, 31), *found.span(), float(year))
    if found := SINCE_DECADE.search(even, start, end):
        year = 2000 if told(found, "century") else 1990 if told(found, "nineties") else day.year - day.year % 10
        return TimeBefore(date(year, 1, 1), date(year, 12, 31), *found.span(), float(year)) if year < day.year else None
    for words in (AGO, WITHIN):
        for found in words.finditer(even, start, end):
            if then := _back(found, day):
                return then
    return None


def _back(found: re.Match[str], day: date) -> TimeBefore | None:
    unit, word = told(found, "unit") or "", told(found, "n")
    singular = not unit.endswith("s") or unit in ("mois", "ans", "mes")
    count = (
        1.0
        if word in ("a", "last")
        else small_number(word)
        if word
        else 1.0
        if singular or DECADE.match(unit)
        else None
    )
    if not count:
        return None
    days = count * (30.44 if MONTHS.match(unit) else 10 * ABOUT_A_YEAR if DECADE.match(unit) else ABOUT_A_YEAR)
    if days > 80 * ABOUT_A_YEAR:
        return None
    at = day - timedelta(days=days)
    slack = timedelta(days=min(MOST_SLACK, SLACK * days))
    return TimeBefore(at - slack, at + slack, found.start(), found.end(), count)
