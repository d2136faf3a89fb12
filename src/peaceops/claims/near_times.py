"""Times told from the day of the text on which a mission ends or begins: "today", "last month", "at the end of the
year". near_times.csv: words of a time, with its unit and how many of these it lies ahead of the text."""

from __future__ import annotations

import csv
import re
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from peaceops.claims.when import TimeSaid
from peaceops.period import last_of_month

ROWS = Path(__file__).with_name("near_times.csv")
MONTHS = 12


@cache
def _known() -> tuple[tuple[re.Pattern[str], str, int], ...]:
    with ROWS.open(encoding="utf-8", newline="") as handle:
        return tuple(
            (re.compile(rf"\b(?:{r['words']})(?!\w)"), r["unit"], int(r["ahead"])) for r in csv.DictReader(handle)
        )


def near_times(even: str, start: int, end: int, published: date | None) -> list[TimeSaid]:
    """Such times between two places of an evened text, in order; none without the text's day. Of words that lie in
    others ("the end of next year") the longer ones are meant."""
    if published is None:
        return []
    found = [
        _time(match, unit, ahead, published)
        for known, unit, ahead in _known()
        for match in known.finditer(even, start, end)
    ]
    whole = [w for w in found if not any(o is not w and o.start <= w.start and w.end <= o.end for o in found)]
    return sorted(whole, key=lambda w: w.start)


def _time(match: re.Match[str], unit: str, ahead: int, day: date) -> TimeSaid:
    at = match.start(), match.end()
    if unit == "day":
        then = day + timedelta(days=ahead)
        return TimeSaid(*at, then, then, "day")
    if unit == "year":
        return TimeSaid(*at, date(day.year + ahead, 1, 1), date(day.year + ahead, 12, 31), "year")
    month = 12 * (day.year + ahead) + 11 if unit == "december" else 12 * day.year + day.month - 1 + ahead
    first = date(month // MONTHS, month % MONTHS + 1, 1)
    return TimeSaid(*at, first, last_of_month(first), "month")
