"""Periods: what a figure is about in time. One type, one parser, one order; no slices of strings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.errors import PeaceopsError, refused, shown

NONE, DAY, MONTH_END, MONTH, YEAR, FINANCIAL_YEAR, SPAN, PRINTED = (
    *("none", "day", "month_end", "month"),
    *("year", "financial_year", "span", "printed"),
)
EVER = (date.min, date.max)


@dataclass(frozen=True, slots=True)
class Period:
    """A day, the end of a month (of a monthly report), a month, a year, a financial year, a span, one as printed, none.

    `first` and `last` are its days (both included). An open span begins or ends at the ends of the calendar. `str()`
    is the ISO form, the same that `Period.parse` reads.
    """

    kind: str
    first: date
    last: date
    iso: str

    def __str__(self) -> str:
        return self.iso

    def __bool__(self) -> bool:
        return self.kind != NONE

    def __lt__(self, other: Period) -> bool:
        return (self.first, self.last, self.iso) < (other.first, other.last, other.iso)

    @property
    def year(self) -> int:
        """The calendar year in which it begins. Raises ValueError for a period without a beginning."""
        if self.kind == NONE or (self.kind in (SPAN, PRINTED) and self.first == date.min):
            raise ValueError(f"the period {shown(self.iso)} has no year in which it begins")
        return self.first.year

    def holds(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.kind != NONE and self.first <= day <= self.last

    def overlaps(self, other: Period) -> bool:
        """Whether any day lies in both."""
        return bool(self) and bool(other) and self.first <= other.last and other.first <= self.last

    @staticmethod
    def none() -> Period:
        """No period: the figure is not about a time."""
        return _NONE

    @staticmethod
    def day(day: date) -> Period:
        """One day."""
        return Period(DAY, day, day, day.isoformat())

    @staticmethod
    def month_end(day: date) -> Period:
        """The last day of the month of `day`: what a monthly report is about."""
        end = last_of_month(day)
        return Period(MONTH_END, end, end, end.isoformat())

    @staticmethod
    def month(day: date) -> Period:
        """The month of `day`, where a source gives no day."""
        return Period(MONTH, day.replace(day=1), last_of_month(day), day.isoformat()[:7])

    @staticmethod
    def of_year(year: int) -> Period:
        """A calendar year. Raises PeaceopsError for one that is in no calendar."""
        if not date.min.year <= year <= date.max.year:
            raise refused("year-in-no-calendar", given=shown(year))
        return Period(YEAR, date(year, 1, 1), date(year, 12, 31), f"{year:04d}")

    @staticmethod
    def of_fy(first: int) -> Period:
        """The financial year of peacekeeping that begins on 1 July of `first`: 2018-19."""
        if not date.min.year <= first < date.max.year:
            raise refused("year-in-no-calendar", given=shown(first))
        iso = f"{first:04d}-{(first + 1) % 100:02d}"
        return Period(FINANCIAL_YEAR, date(first, 7, 1), date(first + 1, 6, 30), iso)

    @staticmethod
    def span(first: Period | date | None, last: Period | date | None) -> Period:
        """From the first day of one to the last of the other; None leaves that end open."""
        one = Period.day(first) if isinstance(first, date) else first
        other = Period.day(last) if isinstance(last, date) else last
        start, end = one.first if one else date.min, other.last if other else date.max
        if start > end:
            raise ValueError(f"the span from {one} to {other} ends before it begins")
        return Period(SPAN, start, end, f"{one or ''}/{other or ''}")

    @staticmethod
    def years(first: int, last: int) -> Period:
        """Calendar years from `first` to `last`, both included, as a span."""
        return Period.span(Period.of_year(first), Period.of_year(last))

    @staticmethod
    def printed(text: str, first: date | None = None, last: date | None = None) -> Period:
        """A period in the words of its source, with its days where they can be read from it."""
        return Period(PRINTED, first or date.min, last or date.max, text)

    @staticmethod
    def compiled(text: str, first: date | None = None, last: date | None = None) -> Period:
        """The period of a text of a compilation; one in another form stays as printed, with its days where known.

        Without a text it is the last day, if that is known."""
        if not text:
            return Period.day(last) if last else _NONE
        try:
            return Period.parse(text)
        except PeaceopsError:
            return Period.printed(text, first, last)

    @staticmethod
    def parse(text: str) -> Period:
        """The period that a text means; "" is none. 2018-19 is a financial year, and so is 2008-09.

        Raises PeaceopsError, one sentence, for another form."""
        if not text:
            return _NONE
        if text.count("/") == 1:
            one, _, other = text.partition("/")
            first, last = (Period.parse(t.strip()) if t.strip() else None for t in (one, other))
            try:
                return Period.span(first, last)
            except ValueError as error:
                raise refused("period-order", problem=str(error)) from None
        found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", text)
        if found is None:
            raise refused("period-form", given=shown(text))
        try:
            return _of_parts(int(found[1]), found[2], found[3])
        except (ValueError, PeaceopsError):
            raise refused("period-form", given=shown(text)) from None


_NONE = Period(NONE, *EVER, "")


def _of_parts(year: int, month: str | None, day: str | None) -> Period:
    if day is not None:
        return Period.day(date(year, int(month or 0), int(day)))
    if month is None:
        return Period.of_year(year)
    return Period.of_fy(year) if int(month) == (year + 1) % 100 else Period.month(date(year, int(month), 1))


def last_of_month(day: date) -> date:
    """The last day of the month of `day`."""
    if day.month == 12:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(days=1)


def month_ends(first: date, last: date) -> Iterator[date]:
    """Month ends from the month of `first` to `last`, both included."""
    day = last_of_month(first)
    while day <= last:
        yield day
        if (day.year, day.month) == (date.max.year, date.max.month):
            return
        day = last_of_month(day + timedelta(days=1))


def fy_of(day: date) -> Period:
    """The financial year that a day falls in: 20 October 2018 is in 2018-19."""
    return Period.of_fy(day.year if day.month >= 7 else day.year - 1)


def parse_fy(text: str) -> Period:
    """A financial year by its text. Raises PeaceopsError for another form than 2018-19."""
    found = re.fullmatch(r"([0-9]{4})-([0-9]{2})", text)
    if not found or int(found[2]) != (int(found[1]) + 1) % 100 or not 1 <= int(found[1]) < 9999:
        raise refused("fy-form", given=shown(text))
    return Period.of_fy(int(found[1]))
