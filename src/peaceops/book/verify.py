"""Checking a book against its invariants."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peaceops.book.check import Check
from peaceops.book.invariants import every_check
from peaceops.book.store import Book, Row


@dataclass(frozen=True, slots=True)
class Broken:
    """An invariant that does not hold: how many rows break it, and one of them."""

    check: Check
    count: int
    example: Row


def verify(folder: Path) -> list[Broken]:
    """The invariants that the book in `folder` breaks; an empty list is a sound book."""
    view = Book(folder).at()
    broken = []
    for check in every_check():
        rows = view.rows(check.sql)
        if rows:
            broken.append(Broken(check, len(rows), rows[0]))
    return broken
