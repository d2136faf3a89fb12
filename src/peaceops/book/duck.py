"""Paths in DuckDB's SQL; its errors of writing as those of the operating system; columns as an Arrow stream."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peaceops.book.schema import TableSchema

GLOB = {"[": "[[]", "*": "[*]", "?": "[?]"}


def target(path: Path) -> str:
    """A path as a quoted string, for COPY ... TO."""
    return "'" + str(path).replace("'", "''") + "'"


def source(path: Path) -> str:
    """A path as a quoted string, for read_csv and read_parquet: they take signs such as * and [ab] for patterns, so
    that without this the tables of another folder could be read."""
    return "'" + "".join(GLOB.get(sign, sign) for sign in str(path)).replace("'", "''") + "'"


def of_the_disk(error: Exception) -> bool:
    """Whether an error of DuckDB says that it could not write."""
    import duckdb

    return isinstance(error, duckdb.IOException) or "Could not write" in str(error)


@contextmanager
def writing() -> Iterator[None]:
    """DuckDB's errors of writing (a full disk, say) as OSError: peaceops.files says them in one sentence."""
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        if not of_the_disk(error):
            raise
        words = str(error).splitlines()[0]
        full = "No space left" in words
        raise OSError(errno.ENOSPC if full else errno.EIO, os.strerror(errno.ENOSPC) if full else words) from error


def columns_sql(table: TableSchema) -> str:
    """The columns of a table as a DuckDB struct literal, for read_csv."""
    return "{" + ", ".join(f"'{c.name}': '{c.type}'" for c in table.all_columns()) + "}"


def scan_sql(table: TableSchema, path: Path) -> str:
    """The SQL expression that reads the table's file."""
    if table.long:
        return f"read_parquet({source(path)})"
    dialect = "header=true, auto_detect=false, nullstr='', quote='\"', escape='\"'"
    return f"read_csv({source(path)}, columns={columns_sql(table)}, {dialect})"


def arrow_stream(columns: Mapping[str, tuple[str, list[Any]]], requested_schema: object | None = None) -> object:
    """A PyCapsule with the Arrow C stream of columns (SQL type and values by name), all of one length.

    Each stream has a connection of its own: one that is read, or left unread, stands in the way of no other query."""
    if not columns:  # an answer without a row, whose columns are those of its rows
        import pyarrow as pa

        return pa.table({}).__arrow_c_stream__(requested_schema)
    import duckdb

    names = {f"c{n}": column for n, column in enumerate(columns.items())}
    heads = ", ".join(f'unnest(${p}::{kind}[]) AS "{name}"' for p, (name, (kind, _)) in names.items())
    found = duckdb.connect(":memory:", config={"threads": "1"}).sql(
        f"SELECT {heads}", params={p: values for p, (_, (_, values)) in names.items()}
    )
    return found.__arrow_c_stream__(requested_schema)
