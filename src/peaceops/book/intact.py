"""Whether a book is as it was built: its mark, the SHA-256 of every table, columns, and whether each can be read."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from peaceops.book.duck import scan_sql
from peaceops.book.mark import MARK, Mark, mark_of, read_mark
from peaceops.book.schema import Table
from peaceops.book.tables import TABLES
from peaceops.errors import PeaceopsError, quoted_path, shown

CELLS: dict[str, tuple[Callable[[str], object], str]] = {
    "INTEGER": (int, "a whole number"),
    "BIGINT": (int, "a whole number"),
    "DOUBLE": (float, "a number"),
    "DATE": (date.fromisoformat, "a date like 2018-10-31"),
    "BOOLEAN": ({"true": True, "false": False}.__getitem__, "true or false"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it was built. `table` is empty for the mark; `readable`: whether queries still work."""

    table: str
    says: str
    readable: bool


def damage(folder: Path) -> list[Finding]:
    """Everything in the book in `folder` that is not as it was built; nothing for a sound book."""
    found = [finding for table in TABLES for finding in _table(table, folder)]
    try:
        mark = read_mark(folder)
    except PeaceopsError as error:
        return [Finding("", str(error), readable=True), *found]
    missing = {f.table for f in found if not (folder / f.table).is_file()}
    return [*_against(mark, folder, {f.table for f in found}), *found] if not missing else found


def _against(mark: Mark, folder: Path, known: set[str]) -> list[Finding]:
    """What differs from the mark, tables with a finding of their own apart."""
    now = mark_of(folder)
    out = []
    for name, digest in now.sums.items():
        expected = mark.sums.get(name)
        if expected != digest and name not in known:
            should = f"SHA-256 {expected[:16]}..." if expected else "its SHA-256"
            out.append(
                Finding(
                    name,
                    f"{name} is not as it was built: expected {should} in {MARK}, found a table with {digest[:16]}...",
                    readable=True,
                )
            )
    if mark.version != now.version and not out and not known:
        says = f"{MARK} names another book: expected {now.version}, which the tables are, found {mark.version}"
        out.append(Finding("", says, readable=True))
    return out


def explain(folder: Path, tables: Iterable[Table]) -> None:
    """Raise PeaceopsError with what is wrong with the first of these tables that cannot be read as it should."""
    for table in tables:
        for finding in _table(table, folder):
            raise PeaceopsError(
                f"the book in {quoted_path(folder)} is damaged: {finding.says}; "
                "'peaceops book verify' lists all there is."
            )


def check_columns(table: Table, folder: Path, describe: Callable[[str], list[Any]]) -> None:
    """A table must have the columns of its schema: those of a short one would be taken by their place, those of a long
    one as they come. `describe` gives name and type of each column of a query.

    Raises PeaceopsError naming the column."""
    if table.long:
        found = describe(f"DESCRIBE SELECT * FROM {scan_sql(table, folder / table.filename())}")
        same = [tuple(row[:2]) for row in found] == [(c.name, c.type) for c in table.all_columns()]
    else:
        with (folder / table.filename()).open("rb") as handle:
            same = handle.readline().rstrip(b"\r\n") == ",".join(table.names()).encode()
    if not same:
        explain(folder, [table])


def _table(table: Table, folder: Path) -> list[Finding]:
    """What is wrong with one table, the first thing only."""
    try:
        if table.long:
            (folder / table.filename()).open("rb").close()
        else:
            _csv(table, folder / table.filename())
        _scan(table, folder / table.filename())
    except PeaceopsError as error:
        return [Finding(table.filename(), str(error), readable=False)]
    except OSError as error:
        says = f"{table.filename()}: expected a file that can be read, found {error.strerror or error}"
        return [Finding(table.filename(), says, readable=False)]
    return []


def _csv(table: Table, path: Path) -> None:
    name, columns = table.filename(), table.all_columns()
    try:
        with path.open(encoding="utf-8", newline="") as handle:
            rows = csv.reader(handle, strict=True)
            _same(name, [c.name for c in columns], next(rows, []), "column")
            cells = [CELLS.get(c.type) for c in columns]
            for row in rows:
                if len(row) != len(columns):
                    raise PeaceopsError(
                        f"{name}, line {rows.line_num}: expected {len(columns)} cells, found {len(row)}"
                    )
                for column, kind, cell in zip(columns, cells, row, strict=True):
                    if kind and cell and not _reads(kind[0], cell):
                        raise PeaceopsError(
                            f"{name}, line {rows.line_num}, column {shown(column.name)}: expected {kind[1]}, "
                            f"found {shown(cell)}"
                        )
    except UnicodeDecodeError as error:
        raise PeaceopsError(f"{name}: expected UTF-8 text, found byte 0x{error.object[error.start]:02x}") from None
    except csv.Error as error:
        raise PeaceopsError(f"{name}: expected well-formed CSV, found {error}") from None


def _reads(read: Callable[[str], object], cell: str) -> bool:
    try:
        read(cell)
    except (ValueError, KeyError):
        return False
    return True


def _scan(table: Table, path: Path) -> None:
    """Read every cell as queries do, and compare the columns of a long table with its schema."""
    import duckdb

    name, columns, scan = table.filename(), table.all_columns(), scan_sql(table, path)
    with duckdb.connect(":memory:", config={"threads": "1"}) as con:
        try:
            found = con.execute(f"DESCRIBE SELECT * FROM {scan}").fetchall()
            _same(name, [c.name for c in columns], [row[0] for row in found], "column")
            _same(name, [f"{c.name} {c.type}" for c in columns], [f"{row[0]} {row[1]}" for row in found], "type")
            each = ", ".join(f'max("{c.name}")' for c in columns)
            con.execute(f"SELECT {each} FROM {scan}")
        except duckdb.Error as error:
            kind = "Parquet" if table.long else "CSV"
            words = " ".join(str(error).partition("LINE 1:")[0].split())[:160]
            raise PeaceopsError(f"{name}: expected a whole {kind} file, found a damaged one ({words})") from None


def _same(name: str, expected: list[str], found: list[str], what: str) -> None:
    for place, (want, have) in enumerate(zip(expected, found, strict=False), 1):
        if want != have:
            raise PeaceopsError(f"{name}: expected the {what} {shown(want)} in place {place}, found {shown(have)}")
    if len(expected) != len(found):
        raise PeaceopsError(f"{name}: expected {len(expected)} columns, found {len(found)}")
