"""Days with the month in figures and the year last, as spreadsheets write them: 01/07/2024 is 1 July for some and
7 January for others. A file tells which by the days that can be read in one way only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

SLASHED = re.compile(r"([0-9]{1,2})([/.])([0-9]{1,2})\2([0-9]{4})")
DAY_FIRST, MONTH_FIRST, BOTH = "day-first", "month-first", "both"


def is_slashed(text: str) -> bool:
    """Whether a text is a day of this form."""
    return SLASHED.fullmatch(text) is not None


def order_of(texts: Iterable[str]) -> str:
    """Which comes first in the days among texts, by those that can be read in one way only: DAY_FIRST, MONTH_FIRST,
    BOTH where they contradict each other, or "" where none tells. A point parts days and months in that order only."""
    found = set()
    for text in texts:
        if not (m := SLASHED.fullmatch(text)):
            continue
        first, other = int(m[1]), int(m[3])
        if m[2] == "." or first > 12 >= other:
            found.add(DAY_FIRST)
        elif other > 12 >= first:
            found.add(MONTH_FIRST)
    return BOTH if len(found) > 1 else next(iter(found), "")


def read_slashed(text: str, order: str) -> date | None:
    """The day that a text is in this order; None for no such day."""
    m = SLASHED.fullmatch(text)
    if m is None:
        return None
    first, other = int(m[1]), int(m[3])
    day, month = (first, other) if order == DAY_FIRST else (other, first)
    try:
        return date(int(m[4]), month, day)
    except ValueError:
        return None
