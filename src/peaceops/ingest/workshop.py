"""What a reader works with: the sources folder, names, the register of known errors, the rows."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from peaceops.book.publishers import is_from_press
from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError, unknown
from peaceops.ingest.sources import Sources

OWN = Path(__file__).parent / "own"
EVER = (0, 9999)  # the years of a spelling that never changed hands


@dataclass(frozen=True, slots=True)
class Stamp:
    """The columns that every fact row carries."""

    source: str
    known: date
    status: str
    confidence: str = "published"
    locator: str | None = None
    vintage: str = "published"
    note: str | None = None


@dataclass
class Names:
    """Spellings that mean one State or mission; an unknown one fails loudly."""

    kind: str
    table: str
    meaning: dict[str, list[tuple[str, int, int]]] = field(default_factory=dict)

    def learn(self, spelling: str, code: str, first: int | None = None, last: int | None = None) -> None:
        """Add a spelling, for a span of years where it changed hands."""
        self.meaning.setdefault(spelling, []).append((code, first or EVER[0], last or EVER[1]))

    def code(self, spelling: str, where: str, year: int | None = None) -> str:
        """The code a spelling means (in `year`, where it changed hands)."""
        meanings = self.meaning.get(spelling.strip(), [])
        if len(meanings) == 1 and meanings[0][1:] == EVER:  # of most spellings, a million times in a build
            return meanings[0][0]
        found = {c for c, first, last in meanings if year is None or first <= year <= last}
        if len(found) == 1:
            return found.pop()
        if len(found) > 1:
            raise PeaceopsError(
                f"{where}: {self.kind} {spelling!r} means {' or '.join(sorted(found))}: "
                "expected a year that tells them apart."
            )
        raise PeaceopsError(
            f"{where}: {unknown(self.kind.lower(), spelling, self.meaning)} Add the spelling to {self.table}."
        )


@dataclass
class ErrorRegister:
    """Known errors of sources. Each must be met in a build: one that is not means the source was fixed."""

    rows: dict[str, dict[str, Any]] = field(default_factory=dict)

    def declare(self, error: str, **columns: str | None) -> None:
        """Enter an error; `columns` are those of the known_errors table."""
        if error in self.rows:
            raise PeaceopsError(f"known error {error!r}: expected one entry, found two.")
        self.rows[error] = {"error": error, "met": 0, **columns}

    def met(self, error: str, times: int = 1) -> None:
        """Count a row on which the error was met and dealt with."""
        if error not in self.rows:
            raise PeaceopsError(
                f"known error {error!r} was met but is not in the register: "
                "expected an entry in ingest/own/known_errors_*.csv."
            )
        self.rows[error]["met"] += times

    def unmet(self) -> list[dict[str, Any]]:
        """Errors that the sources no longer have."""
        return [r for r in self.rows.values() if r["met"] == 0]


@dataclass
class Workshop:
    """Everything a reader needs. Readers call `add` for each row, and get names and errors from here. `came_from`: file
    and row of a source for each row of a table, where a reader had one in hand; None for sums and our own rows.
    `made_of`: the files that the readers of a table read."""

    root: Path | Sources
    say: Callable[[str], None] = lambda words: None
    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: {name: [] for name in BY_NAME})
    made_of: dict[str, set[str]] = field(default_factory=lambda: {name: set() for name in BY_NAME})
    came_from: dict[str, list[tuple[str, int] | None]] = field(default_factory=lambda: {name: [] for name in BY_NAME})
    states: Names = field(default_factory=lambda: Names("State", "ingest/own/state_names.csv"))
    missions: Names = field(default_factory=lambda: Names("mission", "ingest/own/mission_aliases.csv"))
    mission_starts: dict[str, date] = field(default_factory=dict)
    merged_codes: dict[str, list[str]] = field(default_factory=dict)
    errors: ErrorRegister = field(default_factory=ErrorRegister)

    def add(self, table: str, fact: Stamp | None = None, /, **columns: Any) -> None:
        """Add a row. `fact` is required for a fact table; a column not named in the schema is refused."""
        schema = BY_NAME[table]
        if (fact is None) == schema.fact:
            raise PeaceopsError(f"a reader added a row to {table} {'without' if schema.fact else 'with'} fact columns.")
        if fact is not None:
            columns |= _fact_columns(fact)
        self.rows[table].append(_ordered(table, columns))
        self.came_from[table].append(self.root.at if isinstance(self.root, Sources) else None)


def made_of(shop: Workshop, table: str) -> str:
    """The files that a table is made of, in brackets for sentences: three of them, and how many more; "" if none."""
    files = sorted(shop.made_of[table])
    more = f" and {len(files) - 3} more" if len(files) > 3 else ""
    return f" (made of {', '.join(files[:3])}{more})" if files else ""


def _fact_columns(fact: Stamp) -> dict[str, Any]:
    """The columns of a stamp. What press or a copy prints of a document is secondary, whatever its row says."""
    if fact.confidence == "read" and is_from_press(fact.locator or ""):
        fact = replace(fact, confidence="secondary")
    return {
        name: getattr(fact, name) for name in ("source", "locator", "known", "vintage", "status", "confidence", "note")
    }


@cache
def _names(table: str) -> dict[str, None]:
    return dict.fromkeys(BY_NAME[table].names())


def _ordered(table: str, columns: dict[str, Any]) -> tuple[Any, ...]:
    names = _names(table)
    if not columns.keys() <= names.keys():
        extra = min(columns.keys() - names.keys())
        raise PeaceopsError(f"a reader gave {table} the column {extra!r}: expected one of {', '.join(names)}.")
    return tuple(map(columns.get, names))


def own_csv(name: str) -> list[dict[str, str]]:
    """Rows of our own small tables: ingest/own/NAME.csv and ingest/own/NAME_*.csv, in order of name."""
    rows: list[dict[str, str]] = []
    for path in sorted([*OWN.glob(f"{name}.csv"), *OWN.glob(f"{name}_*.csv")]):
        with path.open(encoding="utf-8", newline="") as handle:
            rows += csv.DictReader(handle)
    return rows


def month_end(day: date) -> date:
    """The last day of the month of `day`."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def last_day(text: str) -> date:
    """The last day that a date text can mean: 2018 -> 2018-12-31, 2018-02 -> 2018-02-28, 2018-02-03 as it is.

    Used for `known`: where only a year or month of publication is known, the figure counts as public at its end.
    """
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 1:
        return date(parts[0], 12, 31)
    if len(parts) == 2:
        return month_end(date(parts[0], parts[1], 1))
    return date(*parts)


def first_day(text: str) -> date:
    """The first day that a date text can mean."""
    parts = [int(p) for p in text.split("-")]
    return date(*[*parts, 1, 1][:3])


def financial_year(text: str) -> str:
    """The book's form of a financial year: 2018/19 and 2018/2019 -> 2018-19."""
    first, _, last = text.strip().partition("/")
    return f"{first}-{last[-2:]}" if last else first
