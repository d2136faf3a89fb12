"""Dates as compilers write them ("2002/2003", "2003 (Jan-Aug)"): the first and the last day they can mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from peaceops.errors import PeaceopsError, shown
from peaceops.ingest.workshop import first_day, last_day, month_end
from peaceops.words.language import MONTHS as NAMES


@dataclass(frozen=True, slots=True)
class DaySpan:
    """The first and the last day that a text can mean; None where it sets no such bound."""

    first: date | None
    last: date | None

    @property
    def day(self) -> date | None:
        """The day, where the text means just one."""
        return self.first if self.first == self.last else None


UNDATED = DaySpan(None, None)
ISO = r"\d{4}(?:-\d{2}){0,2}"
NO_DATE = re.compile(r"(?:about|to about|undated|since|in office) .*|.*\(about\)|\d{4} and \d{4}|")
IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(\d\d)(?:/(\d\d))?/")
MONTHS = {name[:3].lower(): number for number, name in enumerate(NAMES, 1)}


def span(text: str, where: str) -> DaySpan:
    """The days that a date text can mean. A text that gives none ("undated (2020-2022)", "about 2015", two separate
    years) is UNDATED. Raises PeaceopsError, naming `where`, for a form that is not known."""
    text = text.strip()
    try:
        for pattern, read in _FORMS:
            found = re.fullmatch(pattern, text)
            if found:
                return read(*found.groups())
    except (ValueError, KeyError):
        raise _unknown(text, where) from None
    if NO_DATE.fullmatch(text):
        return UNDATED
    raise _unknown(text, where)


def day_of_address(address: str) -> date | None:
    """The last day that a page can be of whose address bears one (/2005/03/23/, /2007/03/), or None."""
    found = IN_ADDRESS.search(address)
    if found is None:
        return None
    year, month, day = found.groups()
    try:
        return date(int(year), int(month), int(day)) if day else month_end(date(int(year), int(month), 1))
    except ValueError:
        return None


def printed_day(text: str) -> date:
    """The day of "20 October 2018", "20 Oct 2018", "20-Oct-18" or "October 2018" (its first), whatever language the
    machine is set to. Raises ValueError for another form."""
    found = re.fullmatch(r"(?:(\d{1,2})[ -])?([A-Za-z]+),?[ -](\d{4}|\d{2})", text.strip())
    number = MONTHS.get(found[2][:3].lower(), 0) if found else 0
    if found is None or not number or found[2].lower() not in (NAMES[number - 1].lower(), found[2][:3].lower()):
        raise ValueError(f"{shown(text)} is no day or month: expected one like 20 October 2018")
    year = int(found[3])
    return date(year if year > 99 else 2000 + year, number, int(found[1] or 1))


def _unknown(text: str, where: str) -> PeaceopsError:
    return PeaceopsError(
        f"{where}: expected a date such as 2004-03-17, 2004-03, 2002/2003 or 2003 (Jan-Aug), found {shown(text)}."
    )


def _month(name: str) -> int:
    return MONTHS[name[:3].lower()]


def _months(year: str, first: str, last: str) -> DaySpan:
    return DaySpan(date(int(year), _month(first), 1), month_end(date(int(year), _month(last), 1)))


def _day(year: str, day: str, month: str) -> date:
    return date(int(year), _month(month), int(day))


_FORMS: tuple[tuple[str, Callable[..., DaySpan]], ...] = (
    (rf"({ISO})", lambda d: DaySpan(first_day(d), last_day(d))),
    (r"(\d{4}-\d\d-)(\d\d)(?:/| or )(\d\d)", lambda m, a, b: DaySpan(first_day(m + a), last_day(m + b))),
    (r"(\d{4}-)(\d\d)/(\d\d)", lambda y, a, b: DaySpan(first_day(y + a), last_day(y + b))),
    (rf"({ISO})(?: to |/)({ISO})", lambda a, b: DaySpan(first_day(a), last_day(b))),
    (r"(\d{4})-(\d{4})", lambda a, b: DaySpan(first_day(a), last_day(b))),
    (r"(\d{4}) \(([A-Z][a-z]+)-([A-Z][a-z]+)\)", _months),
    (r"(\d{4}) \((?:to|by) ([A-Z][a-z]+)\)", lambda y, m: _months(y, "January", m)),
    (r"(\d{4}) \(report to (\d+) (\w+)\)", lambda y, d, m: DaySpan(_day(y, d, m), last_day(y))),
    (
        r"(\d{4}) \(between (\d+) (\w+) and (\d+) (\w+)\)",
        lambda y, d, m, e, n: DaySpan(_day(y, d, m), _day(y, e, n)),
    ),
    (rf"(?:by|to end) ({ISO})", lambda d: DaySpan(None, last_day(d))),
    (rf"({ISO}), by ({ISO})", lambda a, b: DaySpan(first_day(a), last_day(b))),
    (
        rf"({ISO}) \((?:reported|appointed|end|week before [^)]*|\d+th in the list[^)]*)\)",
        lambda d: DaySpan(first_day(d), last_day(d)),
    ),
)
