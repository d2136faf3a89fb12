"""A fault planted in a table of the shipped book, for tests of invariants."""

from __future__ import annotations

from peaceops.book import View, open_book
from peaceops.book.check import Check
from peaceops.book.edition import engine
from peaceops.book.tables import BY_NAME


def found(check: Check, table: str, fault: str) -> bool:
    """Whether the sound book keeps the invariant and breaks it once `table` is `SELECT fault FROM sound`."""
    view = View(open_book().at().edition, None)  # tables of its own, that nobody else asks
    if view.rows(check.sql):
        return False
    kind = "VIEW" if BY_NAME[table].long else "TABLE"
    own = engine(view.edition)
    own.ask(f"ALTER {kind} {table} RENAME TO sound", schema=view.schema)
    own.ask(f"CREATE VIEW {table} AS SELECT {fault} FROM sound", schema=view.schema)
    return bool(view.rows(check.sql))
