"""A fault planted in a table of the shipped book, for tests of invariants."""

from __future__ import annotations

from peaceops.book import open_book
from peaceops.book.check import Check
from peaceops.book.tables import BY_NAME


def found(check: Check, table: str, fault: str) -> bool:
    """Whether the sound book keeps the invariant and breaks it once `table` is `SELECT fault FROM sound`."""
    view = open_book().at()
    if view.rows(check.sql):
        return False
    kind = "VIEW" if BY_NAME[table].long else "TABLE"
    view.connection.execute(f"ALTER {kind} {table} RENAME TO sound")
    view.connection.execute(f"CREATE VIEW {table} AS SELECT {fault} FROM sound")
    return bool(view.rows(check.sql))
