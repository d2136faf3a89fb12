"""An invariant of the book."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """`says` is the statement; `sql` selects the rows that break it (none is right), their columns name the place."""

    name: str
    says: str
    sql: str
