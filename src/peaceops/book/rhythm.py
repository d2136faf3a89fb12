"""When a table should have news: what publishers bring out, how often and how long after its period (rhythms.csv)."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.store import View
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.period import Period, last_of_month
from peaceops.words.catalogue import said

FINANCIAL_YEAR = re.compile(r"[0-9]{4}-[0-9]{2}")  # parts of years and spans in words are none
COLUMNS = ("table", "series", "held_to", "expected", "due_on", "behind", "publisher", "address", "command", "basis")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What a publisher brings out. `form`: what the column holds (month: a month end; year; fy; day: no period, an
    event). `step`: months or years to the next; `lag_days`: from the end of a period, or from an event, to the day on
    which the next is due. `where`: the rows that it is about, as column and value. `basis`: why the lag is so long."""

    table: str
    column: str
    where: tuple[str, str] | None
    form: str
    step: int
    lag_days: int
    publisher: str
    address: str
    pulled: bool
    basis: str

    def after(self, period: str) -> str:
        """The next period; an event has none, and is its own."""
        if self.form == "year":
            return str(int(period) + self.step)
        if self.form == "fy":
            return str(Period.of_fy(int(period[:4]) + self.step))
        day = date.fromisoformat(period)
        for _ in range(self.step):
            day = last_of_month(day + timedelta(days=1))
        return day.isoformat()

    def due(self, period: str) -> date:
        """The day on which what follows a period is due."""
        return Period.parse(self.after(period)).last + timedelta(days=self.lag_days)


@cache
def rhythms() -> tuple[Rhythm, ...]:
    """Every rhythm that is known, in the order of the tables."""
    with (Path(__file__).parent / "rhythms.csv").open(encoding="utf-8", newline="") as handle:
        return tuple(
            Rhythm(
                row["table"],
                row["column"],
                (row["where_column"], row["where_value"]) if row["where_column"] else None,
                row["form"],
                int(row["step"] or 0),
                int(row["lag_days"]),
                row["publisher"],
                row["address"],
                row["pulled"] == "yes",
                row["basis"],
            )
            for row in csv.DictReader(handle)
        )


def stale(view: View, today: date) -> ReplyRows:
    """Tables that should have news by `today`, the longest awaited first: what they hold, the next period, the day on
    which it was due, how many periods are due by now, who publishes them and the command that brings them."""
    rows = sorted((row for r in rhythms() if (row := _row(view, r, today))), key=lambda row: str(row["due_on"]))
    notes = [said("stale-untold", count=len({t.name for t in TABLES} - {r.table for r in rhythms()}))]
    if not rows:
        notes.insert(0, said("stale-none", count=len(rhythms()), today=today))
    return ReplyRows.made({"today": today.isoformat()}, COLUMNS, rows, notes=notes, needed=COLUMNS)


def newest(view: View, rhythm: Rhythm) -> str | None:
    """The newest period that the book has; None where it has none."""
    told = view.values(BY_NAME[rhythm.table].row, (rhythm.column,), **dict([rhythm.where] if rhythm.where else []))
    periods = (str(value) for (value,) in told if value is not None)
    return max((p for p in periods if rhythm.form != "fy" or FINANCIAL_YEAR.fullmatch(p)), default=None)


def _row(view: View, rhythm: Rhythm, today: date) -> dict[str, Cell] | None:
    held = newest(view, rhythm)
    if held is None or rhythm.due(held) > today:
        return None
    due = rhythm.due(held)
    return {
        "table": rhythm.table,
        "series": rhythm.where[1] if rhythm.where else None,
        "held_to": held,
        "expected": rhythm.after(held) if rhythm.step else None,
        "due_on": due.isoformat(),
        "behind": sum(1 for _ in _awaited(rhythm, held, today)) if rhythm.step else None,
        "publisher": rhythm.publisher,
        "address": rhythm.address,
        "command": str(said("stale-command", table=rhythm.table)) if rhythm.pulled else None,
        "basis": rhythm.basis,
    }


def _awaited(rhythm: Rhythm, held: str, today: date) -> Iterator[str]:
    while rhythm.due(held) <= today:
        held = rhythm.after(held)
        yield held
