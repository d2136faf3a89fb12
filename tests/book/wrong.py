"""A copy of the book with one table as it must not be, to see that an invariant says so."""

from __future__ import annotations

from pathlib import Path

import duckdb

from peaceops.book import Book, open_book
from peaceops.book.check import Check
from peaceops.book.duck import scan_sql
from peaceops.book.tables import BY_NAME


def rows_that_break(check: Check, table: str, wrong: str, folder: Path) -> list[dict[str, object]]:
    """What the invariant finds in a book in the empty `folder` whose `table` is what the query `wrong` makes of it.
    `wrong` selects from the table as `t`."""
    shipped = open_book().folder
    schema = BY_NAME[table]
    for path in shipped.iterdir():
        if path.name != schema.filename():
            (folder / path.name).symlink_to(path)
    how = "FORMAT parquet" if schema.long else "FORMAT csv, HEADER true"
    held = f"SELECT * FROM {scan_sql(schema, shipped / schema.filename())}"
    duckdb.connect(":memory:").execute(f"COPY (WITH t AS ({held}) {wrong}) TO '{folder / schema.filename()}' ({how})")
    return Book(folder).at().rows(check.sql)
