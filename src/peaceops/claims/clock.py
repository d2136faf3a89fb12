"""The clock of a text: times that a sentence tells by the one before it ("that year", "the following June", "two weeks
later"), and the time at which a narrative has arrived, for the sentences of it that name none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from peaceops.claims.numerals import small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.segment import Sentence
from peaceops.claims.when import MONTHS, TimeSaid
from peaceops.claims.whereabouts import is_origin
from peaceops.period import last_of_month

MONTH = "|".join(f"(?:{m})" for m in MONTHS)
NOW, PAST, NO_CLOCK = pattern("clock", "now"), pattern("subject", "past"), pattern("clock", "no_clock")
DECIDES, SOON = pattern("clock", "decides"), pattern("clock", "soon")
ONE, FIGURES, CUE = pattern("clock", "one"), pattern("clock", "figures"), pattern("clock", "cue")
TOLD_FORMS = ("day", "month", "year", "weekday")  # of a time that later sentences may mean
UNITS = {"days": 1, "weeks": 7, "months": 0, "years": 0}  # days of each; months and years by the calendar
TO_YEAR = 8  # characters from a month to "of the same year"
REPORT = timedelta(days=220)  # before a text, from which a day told is that of its figures: "at the end of March"
LATELY = timedelta(days=60)  # before a text, in which a day without its year is of that time
YEARS_AGO = timedelta(days=500)  # before a text, from which a narrative is of years ago
YEAR = re.compile(r"\d{4}")
REACH = 34  # characters before a time in which it is told as an origin or a limit
ITEM = re.compile(r"[^a-z]{0,4}\d|[•·▪*-] ")  # how a line of a list begins
YEAR_MONTHS = 12


@dataclass(slots=True)
class Narrative:
    """Where a text has arrived in time. `last`: the time last told, which "that year" means; `now`: the time of the
    narrative in its paragraph, or of its section; None where it speaks of the present. `figures`: whether the sentence
    that told it told numbers. `listed`: whether it opened a list, or the list goes on. `decided`: when the Council
    acted, by the paragraph."""

    published: date | None
    last: TimeSaid | None = None
    now: TimeSaid | None = None
    section: TimeSaid | None = None
    decided: TimeSaid | None = None
    figures: bool = False
    listed: bool = False
    paragraph: int = -1

    def enter(self, even: str, sentence: Sentence, times: list[TimeSaid], *, heading: bool) -> list[TimeSaid]:
        """Go on to a sentence: its times, with those that it tells by the one before."""
        if sentence.paragraph != self.paragraph:
            self.paragraph = sentence.paragraph
            if heading:
                years = [w for w in times if w.form in ("year", "month")]
                self.section = years[0] if len(years) == 1 else None
            self.listed = self.listed and bool(ITEM.match(even, *sentence.span))
            self.now, self.decided = self.now if self.listed else self.section, None
        if self.now and self.now.form in ("day", "month") and not NOW.search(even, sentence.start, sentence.end):
            times = [self._as_it_goes_on(even, w) for w in times]
        return by_the_last(even, sentence, times, self.last)

    def _as_it_goes_on(self, even: str, when: TimeSaid) -> TimeSaid:
        """A day or month told without its year, where a narrative of years ago goes on: the next after what it told,
        but for one that is just before the text."""
        assert self.now is not None
        if when.form not in ("day", "month") or YEAR.search(even, when.start, when.end) or self.published is None:
            return when
        before = self.published - when.first
        if timedelta(0) <= before < LATELY or self.published - self.now.first < YEARS_AGO:
            return when
        year = self.now.first.year + ((when.first.month, when.first.day) < (self.now.first.month, self.now.first.day))
        first = date(year, when.first.month, min(when.first.day, last_of_month(date(year, when.first.month, 1)).day))
        return replace(when, first=first, last=first if when.form == "day" else last_of_month(first))

    def of_sentence(self, even: str, sentence: Sentence) -> TimeSaid | None:
        """The time of a sentence that names none: that of the narrative, where it is told in the past, or that of the
        figures that the paragraph began with; None for the present."""
        if self.now is None or self.published is None:
            return None
        start, end = sentence.span
        if NOW.search(even, start, end):
            return None
        of_figures = self.figures and self.now.form in ("day", "month") and self.now.last >= self.published - REPORT
        return self.now if of_figures or PAST.search(even, start, end) else None

    @property
    def act(self) -> TimeSaid | None:
        """The day or month on which the Council acted, as the paragraph has told."""
        return self.decided if self.decided and self.decided.form in ("day", "weekday", "month") else None

    def leave(self, even: str, sentence: Sentence, times: list[TimeSaid]) -> None:
        """Go on from a sentence that told these times."""
        self.last = next((w for w in reversed(times) if w.form in TOLD_FORMS), self.last)
        if NOW.search(even, sentence.start, sentence.end) and not times:
            self.now = self.section
        free = [w for w in times if w.form in TOLD_FORMS and not _bound(even, sentence, w)]
        past = [w for w in free if self.published is None or w.first <= self.published]
        if not past and self.now is None and SOON.search(even, sentence.start, sentence.end):
            self.now = self.last  # "a few days later", of what a paragraph before told
        if past:
            self.now = past[-1]
            self.decided = self.now if DECIDES.search(even, sentence.start, sentence.end) else self.decided
            self.figures = bool(FIGURES.search(_without(even, sentence, times)))
        if even.endswith(":", *sentence.span):  # "As of 31 March the mission had:"
            self.listed, self.figures = True, self.figures or bool(past)


def _without(even: str, sentence: Sentence, times: list[TimeSaid]) -> str:
    """The words of a sentence without its times."""
    text = list(even[sentence.start : sentence.end])
    for w in times:
        text[w.start - sentence.start : w.end - sentence.start] = " " * (w.end - w.start)
    return "".join(text)


def _bound(even: str, sentence: Sentence, when: TimeSaid) -> bool:
    """Whether a time is told as an origin or a limit, at which no narrative stands."""
    before = even[max(sentence.start, when.start - REACH) : when.start]
    return is_origin(even, when, sentence.start) or bool(NO_CLOCK.search(before))


def by_the_last(even: str, sentence: Sentence, times: list[TimeSaid], last: TimeSaid | None) -> list[TimeSaid]:
    """The times of a sentence, with those that it tells by one told before, in it or in an earlier sentence."""
    if not CUE.search(even, sentence.start, sentence.end):
        return times
    out = list(times)
    for found in sorted(_told_by(even, sentence), key=lambda m: m.match.start()):
        start, end = found.match.span()
        before = [w for w in out if w.end <= start and w.form in TOLD_FORMS]
        if found.kind == "same_year":
            out = _with_same_year(even, sentence, out, last, (start, end))
            continue
        anchor = before[-1] if before else last
        if anchor is None or any(w.start < end and start < w.end for w in out if w.form not in ("month", "relative")):
            continue
        if (when := found.after(anchor)) is not None:
            out = [w for w in out if not (w.start < end and start < w.end)]
            out.append(when)
    return sorted(out, key=lambda w: w.start)


@dataclass(frozen=True, slots=True)
class Found:
    """Words that tell a time by another, and the kind of them: a section of patterns/clock.txt."""

    kind: str
    match: re.Match[str]

    def after(self, anchor: TimeSaid) -> TimeSaid | None:
        """The time that the words mean after another."""
        at = self.match.span()
        if self.kind == "next_year":
            year = anchor.first.year + 1
            return TimeSaid(*at, date(year, 1, 1), date(year, YEAR_MONTHS, 31), "year")
        if self.kind == "next_month":
            month = _month_of(told(self.match, "month") or "")
            later = (month - anchor.first.month - 1) % YEAR_MONTHS + 1
            return TimeSaid(*at, *_month_after(anchor.last if anchor.form == "year" else anchor.first, later), "month")
        n = _number(self.match)
        unit = next(u for u in UNITS if told(self.match, u))
        if n is None or (UNITS[unit] and anchor.form not in ("day", "weekday")) or n > 60:
            return None
        if UNITS[unit]:
            day = anchor.first + timedelta(days=n * UNITS[unit])
            return TimeSaid(*at, day, day, "day")
        if unit == "years" or anchor.form == "year":
            year = anchor.first.year + n if unit == "years" else anchor.first.year
            return TimeSaid(*at, date(year, 1, 1), date(year, YEAR_MONTHS, 31), "year")
        return TimeSaid(*at, *_month_after(anchor.first, n), "month")


def _number(match: re.Match[str]) -> int | None:
    word = told(match, "n")
    value = small_number(word)
    return int(value) if value is not None else 1 if word and ONE.fullmatch(word) else None


def _told_by(even: str, sentence: Sentence) -> Iterator[Found]:
    for kind in ("same_year", "next_year", "next_month", "later"):
        yield from (Found(kind, m) for m in _of_kind(kind).finditer(even, sentence.start, sentence.end))


@cache
def _of_kind(kind: str) -> re.Pattern[str]:
    raw = pattern("clock", kind).pattern
    return re.compile(raw.replace("{month}", MONTH))


def _with_same_year(
    even: str, sentence: Sentence, times: list[TimeSaid], last: TimeSaid | None, at: tuple[int, int]
) -> list[TimeSaid]:
    """Times with "of that year" as the year last told: of a month or day just before it, or alone."""
    month = next(
        (
            m
            for m in BARE_MONTH.finditer(even, max(sentence.start, at[0] - TO_YEAR * 3), at[0])
            if at[0] - m.end() < TO_YEAR
        ),
        None,
    )
    own = next((w for w in times if month and w.start <= month.start() and month.end() <= w.end), None)
    earlier = [
        w for w in times if w.end <= (month.start() if month else at[0]) and w.form in TOLD_FORMS and w is not own
    ]
    anchor = earlier[-1] if earlier else last
    if anchor is None:
        return times
    year = anchor.first.year
    rest = [w for w in times if w is not own]
    if own is not None and own.form == "day":
        day = min(own.first.day, last_of_month(date(year, own.first.month, 1)).day)
        moved = date(year, own.first.month, day)
        return sorted([*rest, replace(own, end=at[1], first=moved, last=moved)], key=lambda w: w.start)
    if month is not None:
        first = date(year, _month_of(month[0]), 1)
        return sorted(
            [*rest, TimeSaid(month.start(), at[1], first, last_of_month(first), "month")], key=lambda w: w.start
        )
    whole = TimeSaid(*at, date(year, 1, 1), date(year, YEAR_MONTHS, 31), "year")
    return sorted([*rest, whole], key=lambda w: w.start)


BARE_MONTH = re.compile(rf"\b(?:{MONTH})\b")


def _month_of(word: str) -> int:
    return next(n for n, names in enumerate(MONTHS, 1) if re.fullmatch(names, word))


def _month_after(day: date, later: int) -> tuple[date, date]:
    years, month = divmod(day.month - 1 + later, YEAR_MONTHS)
    first = date(day.year + years, month + 1, 1)
    return first, last_of_month(first)
