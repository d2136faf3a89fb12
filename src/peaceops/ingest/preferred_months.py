"""Which rows of the monthly series of personnel stand once a month: those of the source that is preferred for it."""

from __future__ import annotations

from datetime import date

from peaceops.book.tables import BY_NAME
from peaceops.book.tables.people import SOURCES
from peaceops.ingest.workshop import Workshop

SERIES = ("strengths", "world_strengths", "contributors")  # those that two sources tell for some months


def read(shop: Workshop) -> None:
    """Mark the rows of the preferred source of each month. Runs after the readers of the three series."""
    for series in SERIES:
        names = BY_NAME[series].names()
        day, source, mark = (names.index(name) for name in ("month_end", "source", "preferred"))
        best: dict[date, str] = {}
        for row in shop.rows[series]:
            best[row[day]] = min(best.get(row[day], row[source]), row[source], key=SOURCES.index)
        shop.rows[series] = [
            (*row[:mark], row[source] == best[row[day]], *row[mark + 1 :]) for row in shop.rows[series]
        ]
