"""Checking a book against its invariants."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from peaceops.book.check import Check
from peaceops.book.invariants import every_check
from peaceops.book.store import WORD, Book, Row
from peaceops.book.tables import BY_NAME
from peaceops.words.catalogue import said

FROM = re.compile(r'\b(?:FROM|JOIN)\s+"?([a-z_0-9]+)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Broken:
    """An invariant that does not hold: how many rows break it, and one of them."""

    check: Check
    count: int
    example: Row

    def words(self) -> str:
        """What was expected and what was found: tables, number of rows, columns of one of them."""
        row = ", ".join(f"{name} {value}" for name, value in self.example.items())
        tables = tuple(tables_of(self.check)[:2])
        return str(said("verify-broken", says=self.check.says, count=self.count, tables=tables, row=row))


def tables_of(check: Check) -> list[str]:
    """The tables that an invariant is about, in the order of its query."""
    return [name for name in dict.fromkeys(FROM.findall(check.sql)) if name in BY_NAME]


def checkable(without: Collection[str] = ()) -> list[Check]:
    """The invariants that name none of these tables."""
    return [check for check in every_check() if not set(WORD.findall(check.sql)) & set(without)]


def verify(folder: Path, without: Collection[str] = ()) -> list[Broken]:
    """The invariants that the book in `folder` breaks; an empty list is a sound book. `without`: tables that cannot be
    read; what is said of them is not checked."""
    view = Book(folder).at()
    broken = []
    for check in checkable(without):
        rows = view.rows(check.sql)
        if rows:
            broken.append(Broken(check, len(rows), rows[0]))
    return broken
