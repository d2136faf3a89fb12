"""One edition of the book: its tables, loaded once a process and shared by every view, thread and request.

Short tables (CSV) are read into rows, long ones by column from the file that the build packed beside their Parquet. SQL
is asked of DuckDB, which is loaded when first needed. What has been read never changes: rows are tuples, and an edition
is named by the mark that the build computed from all tables.
"""

from __future__ import annotations

import csv
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peaceops.book.duck import scan_sql
from peaceops.book.intact import check_columns, explain
from peaceops.book.packed import Columns, columns_of, unpacked
from peaceops.book.schema import TableSchema
from peaceops.errors import PeaceopsError

if TYPE_CHECKING:
    import duckdb

NOTHING: Mapping[str, str] = {}
READ: dict[str, Callable[[str], Any]] = {
    "INTEGER": int,
    "BIGINT": int,
    "DOUBLE": float,
    "DATE": cache(date.fromisoformat),
    "BOOLEAN": {"true": True, "false": False}.__getitem__,
}


class Edition:
    """The tables in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._tables: dict[str, tuple[Any, ...]] = {}
        self._columns: dict[str, Columns] = {}
        self._checked: set[str] = set()

    def path(self, table: TableSchema) -> Path:
        """The file of a table."""
        return self.folder / table.filename()

    def rows(self, table: TableSchema) -> tuple[Any, ...]:
        """Every row of a table in stored order, public at whatever date."""
        if (found := self._tables.get(table.name)) is None:
            if table.long:
                columns = self.columns(table)
                found = columns.rows(range(columns.count))
            else:
                found = self._short(table)
            self._tables[table.name] = found
        return found

    def columns(self, table: TableSchema) -> Columns:
        """A table by column: a long one as it was packed, or made from its Parquet where that was not packed."""
        if (found := self._columns.get(table.name)) is None:
            if table.long:
                found = self._packed(table) or columns_of(table, self._from_parquet(table))
            else:
                found = columns_of(table, self.rows(table))
            self._columns[table.name] = found
        return found

    def check(self, table: TableSchema) -> None:
        """That a table has the columns of its schema, once. Raises PeaceopsError where not, or where it is damaged."""
        if table.name in self._checked:
            return
        with damage_explained(self.folder, table):
            check_columns(table, self.folder, lambda sql: engine(self).ask(sql)[1])
        self._checked.add(table.name)

    def _short(self, table: TableSchema) -> tuple[Any, ...]:
        readers = [READ.get(c.type) for c in table.all_columns()]
        self.check(table)
        with damage_explained(self.folder, table), self.path(table).open(encoding="utf-8", newline="") as handle:
            lines = csv.reader(handle)
            next(lines)
            texts = [*zip(*lines, strict=True)] or [()] * len(readers)
            columns = [_read(read, column) for read, column in zip(readers, texts, strict=True)]
            return table.rows(zip(*columns, strict=True))

    def _packed(self, table: TableSchema) -> Columns | None:
        with damage_explained(self.folder, table):
            made_from = self.path(table).read_bytes()
        try:
            data = (self.folder / table.packed()).read_bytes()
        except OSError:
            return None
        return unpacked(table, data, made_from)

    def _from_parquet(self, table: TableSchema) -> Sequence[tuple[Any, ...]]:
        """The rows of a long table; its columns are checked on the way."""
        with damage_explained(self.folder, table):
            columns, found = engine(self).whole(f"SELECT * FROM {scan_sql(table, self.path(table))}")
            if columns != tuple((c.name, c.type) for c in table.all_columns()):
                explain(self.folder, [table])
            self._checked.add(table.name)
            return found


def _read(read: Callable[[str], Any] | None, column: Sequence[str]) -> Iterable[Any]:
    """The values of a column of a CSV file; an empty cell is None."""
    return [v or None for v in column] if read is None else [read(v) if v else None for v in column]


@contextmanager
def damage_explained(folder: Path, *tables: TableSchema) -> Iterator[None]:
    """An error of reading tables as PeaceopsError, where one of them is damaged."""
    try:
        yield
    except PeaceopsError:
        raise
    except Exception:
        explain(folder, tables)
        raise


class Engine:
    """DuckDB in this process, for one edition. One statement at a time: a connection is no place for two threads.

    Each view of the book has a schema of its own, in which its tables are made when a query first names them.
    """

    def __init__(self, edition: Edition) -> None:
        import duckdb

        self._edition = edition
        self._lock = threading.RLock()
        self._connection: duckdb.DuckDBPyConnection = duckdb.connect(":memory:", config={"threads": "1"})
        self._made: dict[str, set[str]] = {}
        self._left: deque[str] = deque()

    def ask(
        self,
        sql: str,
        params: Sequence[Any] | dict[str, Any] = (),
        schema: str = "main",
        make: Mapping[str, str] = NOTHING,
    ) -> tuple[tuple[str, ...], list[Any]]:
        """Names of the columns and rows of a query in a view's schema. `make`: names with the SQL that makes each."""
        with self._lock:
            self._sweep()
            if schema not in self._made:
                self._connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
                self._made[schema] = set()
            self._connection.execute(f"SET schema = '{schema}'")
            for name, statement in make.items():
                if name not in self._made[schema]:
                    self._connection.execute(statement)
                    self._made[schema].add(name)
            cursor = self._connection.execute(sql, params)
            return tuple(d[0] for d in cursor.description or ()), cursor.fetchall()

    def whole(self, sql: str) -> tuple[tuple[tuple[str, str], ...], list[Any]]:
        """Names and types of the columns, and every row, of a query that needs no table of a view."""
        with self._lock:
            found = self._connection.sql(sql)
            return tuple(zip(found.columns, map(str, found.types), strict=True)), found.fetchall()

    def forget(self, schema: str) -> None:
        """Drop the tables of a view that nobody holds any more, before the next query.

        Called when a view is collected, which may be in the middle of a query of the same thread: so not at once.
        """
        self._left.append(schema)

    def _sweep(self) -> None:
        while self._left:
            schema = self._left.popleft()
            if self._made.pop(schema, None) is not None:
                self._connection.execute(f"DROP SCHEMA {schema} CASCADE")


_engines: dict[tuple[int, int], Engine] = {}  # by process and edition: a fork opens its own
_editions: dict[tuple[str, str], Edition] = {}  # by folder and mark: a book that was built anew is another edition
_lock = threading.Lock()


def _after_fork() -> None:
    """The child opens engines of its own. Those of its parent are never touched again, nor destroyed: closing a
    connection whose threads are the parent's brings the process down, so the child holds them to its end."""
    global _lock
    _lock = threading.Lock()
    if _engines:
        import ctypes

        for inherited in _engines.values():
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(inherited))


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def engine(edition: Edition) -> Engine:
    """The engine of an edition in this process."""
    name = (os.getpid(), id(edition))
    if (found := _engines.get(name)) is None:
        with _lock:
            found = _engines.get(name) or Engine(edition)
            _engines[name] = found
    return found


def engine_if_open(edition: Edition) -> Engine | None:
    """The engine of an edition, if this process has opened it."""
    return _engines.get((os.getpid(), id(edition)))


def edition_of(folder: Path, mark: str) -> Edition:
    """The edition in a folder, the same object for the same folder and mark."""
    name = (str(folder), mark)
    if (found := _editions.get(name)) is None:
        with _lock:
            found = _editions.setdefault(name, Edition(folder))
    return found
