"""Loading the book and looking at it as of a date."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peaceops.book.duck import source
from peaceops.book.figure import Figure, Value
from peaceops.book.intact import check_columns, explain
from peaceops.book.mark import read_mark
from peaceops.book.schema import Table
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.errors import PeaceopsError
from peaceops.files import recover

if TYPE_CHECKING:
    import duckdb

SHIPPED = Path(__file__).parent / "data"
Row = dict[str, Any]
WORD = re.compile(r"[a-z_0-9]+")


@dataclass(frozen=True)
class Book:
    """A folder of tables. `at` gives a view of what was public on a date."""

    folder: Path

    def at(self, as_of: date | None = None) -> View:
        """What was public on `as_of` (that day included); None for all that the book knows."""
        return View(self.folder, as_of)

    @property
    def version(self) -> str:
        """What names these very contents: twelve hex digits that the build computed from all tables."""
        return read_mark(self.folder).version


@dataclass(frozen=True)
class View:
    """The book as it could be read on `as_of`: every fact table holds only rows known by then.

    Query it with `rows`; the SQL names tables of peaceops.book.tables, and never needs to filter on `known`.
    """

    folder: Path
    as_of: date | None
    _made: set[str] = field(default_factory=set, compare=False, repr=False)

    @cached_property
    def connection(self) -> duckdb.DuckDBPyConnection:
        """An in-memory DuckDB connection. `rows` gives it a view of each table that a query names."""
        import duckdb

        return duckdb.connect(":memory:", config={"threads": "1"})  # queries are too small to share

    def rows(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """Rows of a query as dictionaries. `params` fill `?` or `$name` places.

        Raises PeaceopsError where a table that the query names is damaged."""
        import duckdb

        tables = [BY_NAME[name] for name in sorted(set(WORD.findall(sql)) & BY_NAME.keys())]
        try:
            for table in tables:
                if table.name not in self._made:
                    check_columns(table, self.folder, self.connection)
                    self.connection.execute(_view_sql(table, self.folder / table.filename(), self.as_of))
                    self._made.add(table.name)
            cursor = self.connection.execute(sql, params)
            names = [d[0] for d in cursor.description or ()]
            return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]
        except (duckdb.Error, OSError):
            explain(self.folder, tables)
            raise

    def kept(self, name: str, sql: str) -> str:
        """Keep the rows of a query as a table of this view, made when first asked for; return its name for SQL."""
        if name not in self._made:
            self.rows(f"CREATE TEMP TABLE {name} AS {sql}")
            self._made.add(name)
        return name

    def one(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, params)
        return found[0] if found else None

    def once(self, sql: str) -> list[Row]:
        """Rows of a query without parameters, read once in the life of this view and shared by all who ask."""
        if ("once", sql) not in self.memo:
            self.memo["once", sql] = self.rows(sql)
        found: list[Row] = self.memo["once", sql]
        return found

    @cached_property
    def memo(self) -> dict[Any, Any]:
        """What questions have already read from this view, by keys of their own, so that it is read once."""
        return {}

    @cached_property
    def sources(self) -> dict[str, Row]:
        """The sources table by key."""
        return {r["source"]: r for r in self.rows("SELECT * FROM sources ORDER BY source")}


def book_folder(folder: Path | str | None = None) -> Path:
    """The folder of a book, by the rule of `open_book`. Raises PeaceopsError where a table is missing."""
    path = Path(folder or os.environ.get("PEACEOPS_BOOK") or SHIPPED)
    recover(path)
    try:
        missing = [t.filename() for t in TABLES if not (path / t.filename()).is_file()]
    except (OSError, ValueError) as error:  # a name that no folder can have
        why = getattr(error, "strerror", None) or error
        raise PeaceopsError(f"no book in {str(path)!r} ({why}): expected the folder of a book.") from None
    if missing:
        raise PeaceopsError(
            f"the book in {path} lacks {len(missing)} of {len(TABLES)} tables ({', '.join(missing[:3])}): "
            "expected a folder written by 'peaceops book build'."
        )
    return path


def open_book(folder: Path | str | None = None) -> Book:
    """Open the shipped book, or the one in `folder` or in the environment variable PEACEOPS_BOOK.

    Raises PeaceopsError where a table or the book's mark is missing."""
    path = book_folder(folder)
    read_mark(path)
    return Book(path)


def columns_sql(table: Table) -> str:
    """The columns of a table as a DuckDB struct literal, for read_csv."""
    return "{" + ", ".join(f"'{c.name}': '{c.type}'" for c in table.all_columns()) + "}"


def scan_sql(table: Table, path: Path) -> str:
    """The SQL expression that reads the table's file."""
    if table.long:
        return f"read_parquet({source(path)})"
    dialect = "header=true, auto_detect=false, nullstr='', quote='\"', escape='\"'"
    return f"read_csv({source(path)}, columns={columns_sql(table)}, {dialect})"


def _view_sql(table: Table, path: Path, as_of: date | None) -> str:
    """A short table is read once into memory, a long one is read anew by each query, which takes what it needs."""
    kind = "VIEW" if table.long else "TABLE"
    where = f" WHERE known <= DATE '{as_of.isoformat()}'" if as_of and table.fact else ""
    return f'CREATE {kind} "{table.name}" AS SELECT * FROM {scan_sql(table, path)}{where}'


def figure(row: Row, column: str, counts: str, period: str, *, unit: str = "") -> Figure:
    """The figure in one column of a fact row. The unit is taken from the row's `unit` key unless given."""
    value: Value | date = row[column]
    if isinstance(value, date):
        value = value.isoformat()
    return Figure(
        value=value,
        unit=unit,
        counts=counts,
        period=period,
        status=row["status"],
        source=row["source"],
        locator=row["locator"] or "",
        known=row["known"].isoformat(),
        confidence=row["confidence"],
        note=row["note"] or "",
        later_vintage=row["vintage"] == "later",
    )


def table_of(name: str) -> Table:
    """The schema of a table by name."""
    return BY_NAME[name]
