"""Days, months and year ends that a text means by words: "today", "le mois dernier", "Ende Juni", "a finales de año".

They are read for statements on dates alone: elsewhere such words only say that a number is of the day of the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from peaceops.claims.pattern import pattern
from peaceops.claims.scan import Pattern
from peaceops.claims.subject import Focus
from peaceops.claims.when import MONTHS, TimeSaid
from peaceops.period import last_of_month

OF_MONTH = re.compile(
    rf"(?:{pattern('days_meant', 'of_month').pattern})(?P<month>{'|'.join(f'(?:{m})' for m in MONTHS)})\b(?!\s\d)"
)
DECEMBER, MONTHS_A_YEAR, HALF_YEAR = 12, 12, 6


def with_days_meant(even: str, focus: Focus) -> Focus:
    """The sentence with the times that its words mean among those that it names; the same where its day is unknown."""
    if focus.published is None:
        return focus
    start, end = focus.sentence.span
    if not _any().search(even, start, end) and all(w.form != "relative" for w in focus.times):
        return focus
    meant = [*_by_words(even, start, end, focus.published), *_months(even, start, end, focus.published)]
    meant = [w for w in meant if not any(_within(w, o) for o in meant)]
    told = [w for w in focus.times if w.form != "relative"]
    free = [w for w in meant if not any(t.start < w.end and w.start < t.end for t in told)]
    years = [
        replace(w, form="year") for w in focus.times if w.form == "relative" and not any(_within(w, o) for o in free)
    ]
    return replace(focus, times=tuple(sorted((*told, *free, *years), key=lambda w: w.start)))


def _within(one: TimeSaid, other: TimeSaid) -> bool:
    """Whether the words of a time are a part of those of another: "next year", of "the end of next year"."""
    return (
        other is not one
        and other.start <= one.start
        and one.end <= other.end
        and one.end - one.start < other.end - other.start
    )


@cache
def _any() -> Pattern:
    """Every word that means a time, so that most sentences are looked through once."""
    return Pattern(re.compile("|".join([*(pattern("days_meant", name).pattern for name in MEANT), OF_MONTH.pattern])))


def _by_words(even: str, start: int, end: int, day: date) -> Iterator[TimeSaid]:
    for name, meant in MEANT.items():
        for found in pattern("days_meant", name).finditer(even, start, end):
            first, last, form = meant(day)
            yield TimeSaid(found.start(), found.end(), first, last, form)


def _months(even: str, start: int, end: int, day: date) -> Iterator[TimeSaid]:
    """A month without its year: the nearest to the text."""
    for found in OF_MONTH.finditer(even, start, end):
        month = next(n for n, words in enumerate(MONTHS, 1) if re.fullmatch(words, found["month"]))
        apart = (month - day.month + HALF_YEAR) % MONTHS_A_YEAR - HALF_YEAR
        yield TimeSaid(found.start("month"), found.end(), *_month(day, apart), "month")


def _month(day: date, later: int) -> tuple[date, date]:
    """The first and last day of the month that is so many later than that of a day."""
    years, month = divmod(day.month - 1 + later, MONTHS_A_YEAR)
    first = date(day.year + years, month + 1, 1)
    return first, last_of_month(first)


def _year_end(year: int) -> tuple[date, date, str]:
    return date(year, DECEMBER, 1), date(year, DECEMBER, 31), "month"


def _day(day: date, back: int) -> tuple[date, date, str]:
    return day - timedelta(days=back), day - timedelta(days=back), "day"


MEANT: dict[str, Callable[[date], tuple[date, date, str]]] = {  # sections of patterns/days_meant.txt
    "today": lambda day: _day(day, 0),
    "tomorrow": lambda day: _day(day, -1),
    "yesterday": lambda day: _day(day, 1),
    "last_week": lambda day: (day - timedelta(days=13), day - timedelta(days=1), "week"),
    "this_month": lambda day: (*_month(day, 0), "month"),
    "last_month": lambda day: (*_month(day, -1), "month"),
    "next_month": lambda day: (*_month(day, 1), "month"),
    "month_end": lambda day: (*_month(day, 0), "month"),
    "year_next_end": lambda day: _year_end(day.year + 1),
    "year_end": lambda day: _year_end(day.year),
}
