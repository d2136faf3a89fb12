"""Items on the agenda of the Security Council: keys, the names that people use, and whose meetings the book has.
Items: agenda_items.csv, from the records of the Council (table council_events)."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_suffix(".csv")


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A country or theme under which votes are recorded.

    `meetings_subject` is the item's key in council_events, "" where the book has no record of its meetings;
    `meetings_to` the last calendar year for which that record is whole, None without a record.
    """

    key: str
    name: str
    meetings_subject: str
    meetings_to: int | None


@cache
def agenda_items() -> Mapping[str, AgendaItem]:
    """Every item by key, in the order of the table."""
    with TABLE.open(encoding="utf-8", newline="") as handle:
        return {row["agenda"]: _item(row) for row in csv.DictReader(handle)}


def item_names() -> tuple[str, ...]:
    """Every key and name by which an item can be asked for."""
    return tuple(name for item in agenda_items().values() for name in (item.key, item.name))


def _item(row: dict[str, str]) -> AgendaItem:
    last = row["meetings_to"]
    return AgendaItem(row["agenda"], row["name"], row["meetings_subject"], int(last) if last else None)
