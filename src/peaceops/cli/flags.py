"""Options that several commands share, and reading them."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Any

from peaceops.days import read_day
from peaceops.errors import refused, shown
from peaceops.period import last_of_month
from peaceops.reading.numbers import number
from peaceops.words.language import MONTHS

FIRST_DAY, LAST_DAYS = "--from", ("--on", "--to", "--as-of", "--active-on")  # of a month that is given to an option
MONTH = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})")
IN_WORDS = re.compile(
    r"(?:(?P<day>[0-9]{1,2}) )?(?P<name>[A-Za-z]{3,})\.?(?: (?P<after>[0-9]{1,2}),)? (?P<year>[0-9]{4})"
)


class Format(StrEnum):
    """How rows are written."""

    table = "table"
    csv = "csv"
    json = "json"


def helped(example: str, summary: str = "") -> dict[str, Any]:
    """What a command says of itself beside its docstring: an example, and a summary where the docstring is long."""
    return {"epilog": f"Example: peaceops {example}"} | ({"short_help": summary} if summary else {})


def day(text: str | None, what: str) -> date | None:
    """A date given by the user: ISO, or with the month in words; where a span or a report is asked for also a month,
    for its first day or its last. None when not given. The function that takes it holds it to the rule of days."""
    return None if text is None else read_day(_iso(text, what), what)


def _iso(text: str, what: str) -> str:
    """The text as an ISO date, where it is a date in other words; else as it is, to be refused as it is."""
    found = MONTH.fullmatch(text) or IN_WORDS.fullmatch(text)
    if found is None:
        return text
    own = found.groupdict()
    named = [n for n, name in enumerate(MONTHS, 1) if name.lower().startswith(own.get("name", "none").lower())]
    try:
        first = date(int(own["year"]), int(own.get("month") or named[0]), 1)
        if on := own.get("day") or own.get("after"):
            return str(first.replace(day=int(on)))
    except (ValueError, IndexError):  # the thirtieth of February, the thirteenth month, a word that is no month
        return text
    return str(first if what == FIRST_DAY else last_of_month(first)) if what in (FIRST_DAY, *LAST_DAYS) else text


def numbers(pairs: list[str], what: str) -> dict[str, float]:
    """NAME=NUMBER, each once, as a mapping. Raises PeaceopsError for another form."""
    found: dict[str, float] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        try:
            read = number(value)
        except ValueError:
            raise refused("pair-without-a-number", what=what, pair=shown(pair), name=shown(name)) from None
        if name in found:
            raise refused("pair-twice", what=what, pair=shown(pair), name=shown(name))
        found[name] = read
    return found
