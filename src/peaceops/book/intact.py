"""Whether a book is as it was built: its mark, the SHA-256 of every table, columns, and whether each can be read."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peaceops.book.duck import scan_sql
from peaceops.book.mark import MARK, Mark, mark_of, read_mark
from peaceops.book.schema import TableSchema
from peaceops.book.tables import TABLES
from peaceops.errors import PeaceopsError, quoted_path, refused, shown
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    import duckdb

CELLS: dict[str, tuple[Callable[[str], object], str]] = {
    "INTEGER": (int, "whole-number"),
    "BIGINT": (int, "whole-number"),
    "DOUBLE": (float, "number"),
    "DATE": (date.fromisoformat, "date"),
    "BOOLEAN": ({"true": True, "false": False}.__getitem__, "true-or-false"),
}


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is not as it was built. `table` is empty for the mark; `readable`: whether queries still work."""

    table: str
    says: str
    readable: bool


def damage(folder: Path) -> list[Damage]:
    """Everything in the book in `folder` that is not as it was built; nothing for a sound book."""
    found = [*_of_tables(TABLES, folder)]
    try:
        mark = read_mark(folder)
    except PeaceopsError as error:
        return [Damage("", str(error), readable=True), *found]
    missing = {f.table for f in found if not (folder / f.table).is_file()}
    return [*_against(mark, folder, {f.table for f in found}), *found] if not missing else found


def _against(mark: Mark, folder: Path, known: set[str]) -> list[Damage]:
    """What differs from the mark, tables with a finding of their own apart."""
    now = mark_of(folder)
    out = []
    for name, digest in now.sums.items():
        expected = mark.sums.get(name)
        if expected != digest and name not in known:
            sums = {"sum": expected[:16], "found": digest[:16]} if expected else {"sum": "none", "found": digest[:16]}
            out.append(Damage(name, str(said("damage-not-as-built", table=name, mark=MARK, **sums)), readable=True))
    for name in (t.packed() for t in TABLES if t.long):
        if name in mark.sums and name not in now.sums:
            out.append(Damage(name, str(said("damage-missing", table=name)), readable=True))
    if mark.version != now.version and not out and not known:
        says = said("damage-of-another-book", mark=MARK, expected=now.version, found=mark.version)
        out.append(Damage("", str(says), readable=True))
    return out


def explain(folder: Path, tables: Iterable[TableSchema]) -> None:
    """Raise PeaceopsError with what is wrong with the first of these tables that cannot be read as it should."""
    for finding in _of_tables(tables, folder):
        raise refused("book-is-damaged", folder=quoted_path(folder), says=finding.says)


def check_columns(table: TableSchema, folder: Path, describe: Callable[[str], list[Any]]) -> None:
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


def _of_tables(tables: Iterable[TableSchema], folder: Path) -> Iterator[Damage]:
    """What is wrong with these tables, the first thing of each. One engine reads them, as long as they are whole: to
    start one takes longer than to read most tables, and a damaged file may leave it unfit for the next."""
    import duckdb

    con: duckdb.DuckDBPyConnection | None = None
    try:
        for table in tables:
            con = con or duckdb.connect(":memory:", config={"threads": "1"})
            if finding := _table(table, folder, con):
                con.close()
                con = None
                yield finding
    finally:
        if con:
            con.close()


def _table(table: TableSchema, folder: Path, con: duckdb.DuckDBPyConnection) -> Damage | None:
    """What is wrong with one table, the first thing only."""
    try:
        if table.long:
            (folder / table.filename()).open("rb").close()
        else:
            _csv(table, folder / table.filename())
        _scan(table, folder / table.filename(), con)
    except PeaceopsError as error:
        return Damage(table.filename(), str(error), readable=False)
    except OSError as error:
        says = said("damage-unreadable", table=table.filename(), found=error.strerror or str(error))
        return Damage(table.filename(), str(says), readable=False)
    return None


def _csv(table: TableSchema, path: Path) -> None:
    name, columns = table.filename(), table.all_columns()
    try:
        with path.open(encoding="utf-8", newline="") as handle:
            rows = csv.reader(handle, strict=True)
            _same(name, [c.name for c in columns], next(rows, []), "column-name")
            cells = [CELLS.get(c.type) for c in columns]
            for row in rows:
                if len(row) != len(columns):
                    raise refused(
                        "table-row-is-cut",
                        name=name,
                        line_num=rows.line_num,
                        count=len(columns),
                        count2=len(row),
                    )
                for column, kind, cell in zip(columns, cells, row, strict=True):
                    if kind and cell and not _reads(kind[0], cell):
                        raise refused(
                            "table-cell-is-no-value",
                            name=name,
                            line_num=rows.line_num,
                            name2=shown(column.name),
                            kind=said(f"expected-{kind[1]}"),
                            cell=shown(cell),
                        )
    except UnicodeDecodeError as error:
        raise refused("table-is-not-utf-8", name=name, object=f"{error.object[error.start]:02x}") from None
    except csv.Error as error:
        raise refused("table-is-no-csv", name=name, error=error) from None


def _reads(read: Callable[[str], object], cell: str) -> bool:
    try:
        read(cell)
    except (ValueError, KeyError):
        return False
    return True


def _scan(table: TableSchema, path: Path, con: duckdb.DuckDBPyConnection) -> None:
    """Read every cell as queries do, and compare the columns of a long table with its schema."""
    import duckdb

    name, columns, scan = table.filename(), table.all_columns(), scan_sql(table, path)
    try:
        found = con.execute(f"DESCRIBE SELECT * FROM {scan}").fetchall()
        _same(name, [c.name for c in columns], [row[0] for row in found], "column-name")
        _same(name, [f"{c.name} {c.type}" for c in columns], [f"{row[0]} {row[1]}" for row in found], "column-type")
        each = ", ".join(f'max("{c.name}")' for c in columns)
        con.execute(f"SELECT {each} FROM {scan}")
    except duckdb.Error as error:
        kind = "Parquet" if table.long else "CSV"
        words = " ".join(str(error).partition("LINE 1:")[0].split())[:160]
        raise refused("table-file-is-damaged", name=name, kind=kind, words=words) from None


def _same(name: str, expected: list[str], found: list[str], what: str) -> None:
    for place, (want, have) in enumerate(zip(expected, found, strict=False), 1):
        if want != have:
            raise refused(
                "column-in-another-place",
                name=name,
                what=said(f"expected-{what}"),
                want=shown(want),
                place=place,
                have=shown(have),
            )
    if len(expected) != len(found):
        raise refused("table-has-other-columns", name=name, count=len(expected), count2=len(found))
