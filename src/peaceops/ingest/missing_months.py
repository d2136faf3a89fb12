"""Months that the personnel series lack, with the reason: found by counting, explained by our own table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest.workshop import Workshop, made_of, month_end, own_csv

SERIES = ("strengths", "world_strengths", "contributors", "mission_contributors")
FIRST, LAST = date(1990, 11, 30), date(2025, 7, 31)
OWN_FILE = "ingest/own/missing_months.csv"


def read(shop: Workshop) -> None:
    """Add missing_months. Runs after the readers of the four series.

    Raises PeaceopsError when a month is missing without a reason, or a reason is given for a month that is there.
    """
    said = _said()
    for series in SERIES:
        present = _present(shop, series)
        for day in months(FIRST, LAST):
            key = (series, day)
            if day in present and key in said:
                raise PeaceopsError(
                    f"{OWN_FILE}: {series} has {day:%Y-%m} now{made_of(shop, series)}: expected no such month, or "
                    "its reason to be taken out."
                )
            if day in present:
                continue
            if key not in said:
                raise PeaceopsError(
                    f"{series} has no row of {day:%Y-%m}{made_of(shop, series)}: expected rows, or a reason in "
                    f"{OWN_FILE}."
                )
            reason, where = said[key]
            shop.add("missing_months", series=series, month_end=day, reason=reason, where_to_look=where)


def months(first: date, last: date) -> Iterator[date]:
    """Month ends from `first` to `last`, both included."""
    day = month_end(first)
    while day <= last:
        yield day
        day = month_end(day + timedelta(days=1))


def _present(shop: Workshop, series: str) -> set[date]:
    place = BY_NAME[series].names().index("month_end")
    return {row[place] for row in shop.rows[series]}


def _said() -> dict[tuple[str, date], tuple[str, str]]:
    said = {}
    for row in own_csv("missing_months"):
        first, last = (month_end(date.fromisoformat(f"{row[c]}-01")) for c in ("from_month", "to_month"))
        for day in months(first, last):
            said[row["series"], day] = (row["reason"], row["where_to_look"])
    return said
