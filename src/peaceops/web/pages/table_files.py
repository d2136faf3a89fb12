"""Tables of the book as files, and which sources each rests on."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from peaceops.book import Book
from peaceops.book.schema import TableSchema
from peaceops.book.tables import TABLES
from peaceops.errors import refused, shown

MOST_XLSX = 150_000  # rows of a workbook that is made while one waits; a sheet holds seven times as many


@lru_cache(maxsize=2)
def sources_by_table(book: Book, version: str) -> Mapping[str, frozenset[str]]:
    """The keys of the sources of every table of facts, by its name."""
    view = book.at()
    return {
        t.name: frozenset(view.distinct(t.row, "source") if t.long else (r.source for r in view.all(t.row)))  # type: ignore[attr-defined]
        for t in TABLES
        if t.fact
    }


def _arrow(book: Book, table: TableSchema) -> Any:
    """A table with all its rows."""
    import pyarrow as pa
    import pyarrow.parquet as parquet

    if table.long:
        return parquet.read_table(book.folder / table.filename())
    rows = [row.as_dict() for row in book.at().all(table.row)]
    return pa.table({name: [row[name] for row in rows] for name in table.names()})


def _csv(book: Book, table: TableSchema) -> bytes:
    from pyarrow import csv

    if not table.long:
        return (book.folder / table.filename()).read_bytes()
    out = io.BytesIO()
    csv.write_csv(_arrow(book, table), out)
    return out.getvalue()


def _parquet(book: Book, table: TableSchema) -> bytes:
    import pyarrow.parquet as parquet

    if table.long:
        return (book.folder / table.filename()).read_bytes()
    out = io.BytesIO()
    parquet.write_table(_arrow(book, table), out, compression="zstd")
    return out.getvalue()


def _xlsx(book: Book, table: TableSchema) -> bytes:
    import xlsxwriter

    held = _arrow(book, table)
    if held.num_rows > MOST_XLSX:
        raise refused("web-too-long-for-a-sheet", table=table.name, rows=held.num_rows, most=MOST_XLSX)
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"constant_memory": True, "strings_to_urls": False, "strings_to_formulas": False})
    day = made.add_format({"num_format": "yyyy-mm-dd"})
    sheet = made.add_worksheet(table.name[:31])
    sheet.write_row(0, 0, table.names())
    for at, row in enumerate(zip(*(column.to_pylist() for column in held.columns), strict=True), 1):
        for place, cell in enumerate(row):
            if hasattr(cell, "isoformat"):
                sheet.write_datetime(at, place, cell, day)
            elif cell is not None:
                sheet.write(at, place, cell)
    made.close()
    return out.getvalue()


TABLE_FILES: Mapping[str, tuple[str, Callable[[Book, TableSchema], bytes]]] = {  # media type, what writes it
    "csv": ("text/csv; charset=utf-8", _csv),
    "parquet": ("application/vnd.apache.parquet", _parquet),
    "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", _xlsx),
}


def table_file(book: Book, table: TableSchema, form: str) -> tuple[str, bytes]:
    """A table as a file: its media type and bytes. Raises PeaceopsError for another format, and for a table with more
    rows than a sheet has."""
    if form not in TABLE_FILES:
        raise refused("unknown-document-format", value=shown(form), formats=" or ".join(TABLE_FILES))
    media, write = TABLE_FILES[form]
    return media, write(book, table)
