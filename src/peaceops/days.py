"""Days that a user gives: read, held to one rule at every door, and in words that no setting of the machine changes."""

from __future__ import annotations

import re
from datetime import date, datetime

from peaceops.errors import refused, shown
from peaceops.period import Period
from peaceops.words.catalogue import Said, said
from peaceops.words.language import MONTHS

FIRST = date(1945, 10, 24)  # the Charter entered into force
LAST = date(2100, 12, 31)  # plans end here, far from the end of the calendar
FY = re.compile(r"[0-9]{4}-[0-9]{2}")
ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
AS_OF = said("day-as-of")


def read_day(text: str, what: str | Said) -> date:
    """The day of an ISO date, such as 2018-10-20. `what` it is of, for the sentence of the error: a message, or the
    name of an option or column."""
    try:
        if ISO.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:  # the thirtieth of February
        pass
    raise refused("day-not-a-date", what=what, given=shown(text))


def any_day(value: object, what: str | Said) -> date | None:
    """A day of a plan or a span, which may be to come; None stays None. A time of a day is its day, text an ISO date.

    Raises PeaceopsError for what is no date, and for a day before the United Nations or after the year 2100."""
    day = _since_the_charter(value, what)
    if day is not None and day > LAST:
        raise refused("day-too-far-ahead", what=what, day=str(day), last=str(LAST))
    return day


def needed_day(value: object, what: str | Said) -> date:
    """A day that must be given. Raises PeaceopsError as `any_day` does, and for None."""
    if (day := any_day(value, what)) is None:
        raise refused("day-not-given", what=what)
    return day


def past_day(value: object, what: str | Said = AS_OF) -> date | None:
    """A day by which something is known, so that it may not be to come; None stays None. Raises as `any_day` does."""
    day = _since_the_charter(value, what)
    if day is not None and day > date.today():
        raise refused("day-to-come", what=what, day=str(day), today=str(date.today()))
    return day


def any_fy(given: object) -> Period:
    """A financial year of peacekeeping, such as 2018-19, that may be to come.

    Raises PeaceopsError for another form, and for a year before the United Nations or after the year 2100."""
    text = str(given)
    if not FY.fullmatch(text) or int(text[5:]) != (int(text[:4]) + 1) % 100:
        raise refused("fy-form", given=shown(text))
    first = int(text[:4])
    if not FIRST.year <= first < LAST.year:
        ends = {"first": str(Period.of_fy(FIRST.year)), "last": str(Period.of_fy(LAST.year - 1))}
        raise refused("fy-out-of-range", given=text, **ends)
    return Period.of_fy(first)


def _since_the_charter(value: object, what: str | Said) -> date | None:
    if isinstance(value, str):
        value = read_day(value, what)
    if isinstance(value, datetime):
        value = value.date() if value == value else str(value)  # a "not a time" of a table is not even itself
    if value is None:
        return None
    if not isinstance(value, date):
        raise refused("day-not-a-date", what=what, given=shown(value))
    if value < FIRST:
        raise refused("day-before-the-charter", what=what, day=str(value), first=str(FIRST))
    return value


def in_words(day: date) -> str:
    """A day in words: 10 June 1999."""
    return f"{day.day} {month_in_words(day)}"


def month_in_words(day: date) -> str:
    """A month in words: June 1999."""
    return f"{MONTHS[day.month - 1]} {day.year}"
