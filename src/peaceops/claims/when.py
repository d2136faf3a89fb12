"""Spotting time: days, months, years, financial years, and words such as "last week", resolved from the text's day."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from peaceops.claims.numerals import small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.scan import Pattern
from peaceops.period import Period, last_of_month

MONTHS = (
    "january|janvier|enero|januar|janeiro|gennaio|jan",
    "february|fevrier|febrero|februar|fevereiro|febbraio|feb",
    "march|mars|marzo|marz|marco|mar",
    "april|avril|abril|aprile|apr",
    "may|mai|mayo|maio|maggio",
    "june|juin|junio|juni|junho|giugno|jun",
    "july|juillet|julio|juli|julho|luglio|jul",
    "august|aout|agosto|aug",
    "september|septembre|septiembre|setembro|settembre|sept|sep",
    "october|octobre|octubre|oktober|outubro|ottobre|oct|okt",
    "november|novembre|noviembre|novembro|nov",
    "december|decembre|diciembre|dezember|dezembro|dicembre|dec|dez",
)
WEEKDAYS = (
    "monday|lundi|lunes|montag|segunda-feira|lunedi",
    "tuesday|mardi|martes|dienstag|terca-feira|martedi",
    "wednesday|mercredi|miercoles|mittwoch|quarta-feira|mercoledi",
    "thursday|jeudi|jueves|donnerstag|quinta-feira|giovedi",
    "friday|vendredi|viernes|freitag|sexta-feira|venerdi",
    "saturday|samedi|sabado|samstag|sabato",
    "sunday|dimanche|domingo|sonntag|domenica",
)
with (Path(__file__).parent / "relative_years.csv").open(encoding="utf-8", newline="") as _handle:
    RELATIVE = {r["years_before"]: r["words"] for r in csv.DictReader(_handle)}  # words of the running time
YEAR = r"(?:19[4-9]\d|20[0-4]\d)"


@dataclass(frozen=True, slots=True)
class TimeSaid:
    """A time in a text: its place, its first and last day, and `form`: day, month, year, fy, span, weekday, relative,
    impossible (a day that no calendar has, with its month).

    `iso`: as written: 2018-10-09, 2018-10, 2018 or first/last."""

    start: int
    end: int
    first: date
    last: date
    form: str

    @property
    def iso(self) -> str:
        """The time as an ISO day, month or year, or as two joined by a stroke."""
        if self.form in ("day", "weekday") or self.first == self.last:
            return self.first.isoformat()
        if self.form in ("month", "impossible"):
            return self.first.isoformat()[:7]
        if self.form in ("year", "relative"):
            return str(self.first.year)
        return f"{self.first.isoformat()[:7]}/{self.last.isoformat()[:7]}"

    def within(self, day: date) -> bool:
        """Whether a day falls in it."""
        return self.first <= day <= self.last


@cache
def _pattern() -> Pattern:
    months = "|".join(f"(?P<{{}}{i}>{names})" for i, names in enumerate(MONTHS, 1))
    m = [months.format(*[f"{tag}"] * 12) for tag in ("a", "b", "c")]
    weekdays = "|".join(f"(?P<w{i}>{names})" for i, names in enumerate(WEEKDAYS))
    relative = "|".join(f"(?P<r{i}>{names})" for i, names in enumerate(RELATIVE.values()))
    whole = re.compile(
        rf"(?:(?<![\w/.-])|(?<=\bmid-)|(?<=\bmi-)|(?<=\blate-)|(?<=\bearly-))(?:"
        rf"(?P<fy1>{YEAR})\s?[/-]\s?(?P<fy2>\d{{4}}|\d{{2}})(?![\d/-])"
        rf"|(?P<iso>{YEAR}-\d{{2}}-\d{{2}})"
        rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s(?:de |of )?(?:{m[0]})\b\.?(?:,?\s(?:de |del )?(?P<y1>{YEAR}))?"
        rf"|(?:{m[1]})\b\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d,]\d)(?:,?\s(?P<y2>{YEAR}))?"
        rf"|(?:{m[2]})\b\.?,?\s(?:de |del |of )?(?P<y3>{YEAR})"
        rf"|(?:fy\s?)?(?P<y4>{YEAR})(?![\d,.]\d)"
        rf"|(?:on |am (?:\(heutigen\) )?|on|le|el|ce)?\s?(?:{weekdays})\b"
        rf"|(?:{pattern('when', 'last_years').pattern})"
        rf"|(?:{relative})\b)"
    )
    return Pattern(whole)


TO_JUNE = pattern("when", "to_june")
YEAR_OF, HEDGED, PEOPLE = pattern("when", "year_of"), pattern("when", "hedged"), pattern("when", "people")
WITH_DAY = 4  # characters from a weekday to the day that it is: "Sunday, 3 December"
YEAR_BEGINS, YEAR_ENDS = pattern("when", "year_begins"), pattern("when", "year_ends")


def times_in(even: str, start: int, end: int, published: date | None) -> list[TimeSaid]:
    """Times of the evened text between two places, in order; those that need the text's day only where it is known."""
    matches = [m for m in _pattern().finditer(even, start, end) if not (m["y4"] and _counts(even, m.start(), m.end()))]
    found = [w for m in matches if (w := _when(m, published)) is not None]
    found = _months_named(even, start, end, published, _with_first_month(even, start, found))
    days = [w.start for w in found if w.form == "day"]
    told = [w for w in found if w.form != "weekday" or not any(0 < at - w.end <= WITH_DAY for at in days)]
    return _years_of_money(even, told)


def _counts(even: str, first: int, last: int) -> bool:
    """Whether four digits that may be a year count people: "2000 soldiers", "more than 2000 dead"; not "in 2000"."""
    if YEAR_OF.search(even, max(0, first - 24), first):
        return False
    return bool(HEDGED.search(even, max(0, first - 24), first) or PEOPLE.match(even, last))


def _when(match: re.Match[str], published: date | None) -> TimeSaid | None:
    group = match.groupdict()
    at = match.start(), match.end()
    if group["fy1"]:
        first, second = int(group["fy1"]), int(group["fy2"])
        second = second if second > 99 else first // 100 * 100 + second
        if second == first + 1:
            return TimeSaid(*at, date(first, 7, 1), date(second, 6, 30), "fy")
        return TimeSaid(*at, date(first, 1, 1), date(second, 12, 31), "span") if first < second < 2051 else None
    if group["iso"]:
        return _day(at, *map(int, group["iso"].split("-")))
    for tag, d, y in (("a", "d1", "y1"), ("b", "d2", "y2")):
        if group[d]:
            month = next(i for i in range(1, 13) if group[f"{tag}{i}"])
            until = UNTIL_DAY.search(match.string, max(0, match.start() - TO_UNTIL), match.start())
            less = TO_COME_FIRST if until else PAST_FIRST
            near = _year_told(match, published) or _year_near(month, int(group[d]), published, less)
            year = int(group[y]) if group[y] else near
            return _day(at, year, month, int(group[d]), told=bool(group[y])) if year else None
    if group["y3"]:
        month = next(i for i in range(1, 13) if group[f"c{i}"])
        day = date(int(group["y3"]), month, 1)
        return TimeSaid(*at, day, last_of_month(day), "month")
    if group["y4"]:
        return TimeSaid(*at, date(int(group["y4"]), 1, 1), date(int(group["y4"]), 12, 31), "year")
    if published is None:
        return None
    if (years := small_number(told(match, "n"))) is not None:
        return TimeSaid(*at, _years_before(published, int(years)), published, "span")
    for i in range(7):
        if group[f"w{i}"]:
            day = published - timedelta(days=(published.weekday() - i) % 7)
            return TimeSaid(*at, day, day, "weekday")
    back = next(int(n) for i, n in enumerate(RELATIVE) if group[f"r{i}"])
    year = published.year - back
    return TimeSaid(*at, date(year, 1, 1), date(year, 12, 31), "relative")


def _year_told(match: re.Match[str], published: date | None) -> int:
    """The year of a day "of this year" or "next year"; 0 where its words tell none."""
    if published is None:
        return 0
    next_one = OF_NEXT_YEAR.match(match.string, match.end())
    return published.year + (1 if next_one else 0) if next_one or OF_THIS_YEAR.match(match.string, match.end()) else 0


def _years_before(day: date, years: int) -> date:
    return date(max(1945, day.year - years), day.month, min(day.day, 28))


def _day(at: tuple[int, int], year: int, month: int, day: int, *, told: bool = False) -> TimeSaid | None:
    """A day; with `told`, one that no calendar has as the month it is said to be in, of the form impossible."""
    try:
        found = date(year, month, day)
    except ValueError:
        first = date(year, month, 1) if told else None
        return TimeSaid(*at, first, last_of_month(first), "impossible") if first else None
    return TimeSaid(*at, found, found, "day")


PAST_FIRST = 1.3  # by which a day to come must be nearer than one that is past, to be the one meant
TO_COME_FIRST = 0.7  # the same of a day until which something is said to last
UNTIL_DAY = pattern("when", "until_day")


def _year_near(month: int, day: int, published: date | None, less: float = PAST_FIRST) -> int:
    """The year that puts a day without one nearest to the text's day; 0 where that is not known."""
    if published is None:
        return 0
    try:
        away = {
            y: (date(y, month, min(day, 28)) - published).days for y in range(published.year - 1, published.year + 2)
        }
        return min(away, key=lambda y: away[y] * less if away[y] > 0 else -away[y])
    except ValueError:
        return 0


ALONE = Pattern(re.compile(rf"\b(?:{pattern('when', 'before_month').pattern})({'|'.join(MONTHS)})\b"))
OF_THIS_YEAR, OF_NEXT_YEAR = pattern("when", "of_this_year"), pattern("when", "of_next_year")
UNTIL = pattern("when", "until")
TO_UNTIL = 30  # characters before a month within which "until" is said of it


FIRST_OF_TWO = re.compile(rf"\b({'|'.join(MONTHS)})\b{pattern('when', 'two_months').pattern}$")
TO_FIRST = 24  # characters before a month within which another is joined to it


def _with_first_month(even: str, start: int, found: list[TimeSaid]) -> list[TimeSaid]:
    """Months that share one year as the span that they are: "July and August 2006", "between March and June 2016"."""
    return [_from_first_month(even, start, w) if w.form == "month" else w for w in found]


def _from_first_month(even: str, start: int, when: TimeSaid) -> TimeSaid:
    match = FIRST_OF_TWO.search(even, max(start, when.start - TO_FIRST), when.start)
    if match is None:
        return when
    month = next(i for i, names in enumerate(MONTHS, 1) if re.fullmatch(names, match[1]))
    first = date(when.first.year - (month > when.first.month), month, 1)
    return TimeSaid(match.start(), when.end, first, when.last, "span")


def _months_named(even: str, start: int, end: int, published: date | None, found: list[TimeSaid]) -> list[TimeSaid]:
    """With months that stand without a year: the nearest one that is not after the text, or not before it where
    something is said to go on until then."""
    if published is None:
        return found
    for match in ALONE.finditer(even, start, end):
        if any(w.start < match.end() and match.start(1) < w.end for w in found):
            continue
        month = next(i for i, names in enumerate(MONTHS, 1) if re.fullmatch(names, match[1]))
        to_come = UNTIL.search(even, max(start, match.start(1) - TO_UNTIL), match.start(1))
        year = published.year + (month < published.month) if to_come else published.year - (month > published.month)
        day = date(year, month, 1)
        found.append(TimeSaid(match.start(1), match.end(1), day, last_of_month(day), "month"))
    return sorted(found, key=lambda w: w.start)


def _years_of_money(even: str, found: list[TimeSaid]) -> list[TimeSaid]:
    """A year that begins on 1 July, and a span from July to June, as the financial year that they are."""
    out: list[TimeSaid] = []
    for when in found:
        last = out[-1] if out else None
        if last and last.form == when.form == "day" and TO_JUNE.fullmatch(even[last.end : when.start]):
            year = (when.last - last.first).days in range(363, 367) and last.first.month == 7
            if year:
                out[-1] = TimeSaid(last.start, when.end, last.first, when.last, "fy")
            else:
                out.append(when)
        elif last and last.form == when.form == "month" and TO_JUNE.fullmatch(even[last.end : when.start]):
            if (last.first.month, when.last.month, when.last.year - last.first.year) == (7, 6, 1):
                out[-1] = TimeSaid(last.start, when.end, last.first, when.last, "fy")
            else:
                out.append(when)
        elif when.form == "day" and (when.first.month, when.first.day) == (7, 1) and _begins(even, when):
            year_of = Period.of_fy(when.first.year)
            out.append(TimeSaid(when.start, when.end, year_of.first, year_of.last, "fy"))
        elif when.form == "day" and (when.first.month, when.first.day) == (6, 30) and _ends(even, when):
            year_of = Period.of_fy(when.first.year - 1)
            out.append(TimeSaid(when.start, when.end, year_of.first, year_of.last, "fy"))
        else:
            out.append(when)
    return out


def _ends(even: str, when: TimeSaid) -> bool:
    return bool(YEAR_ENDS.search(even, max(0, when.start - 40), when.start))


def _begins(even: str, when: TimeSaid) -> bool:
    return bool(YEAR_BEGINS.search(even, max(0, when.start - 30), when.start))
