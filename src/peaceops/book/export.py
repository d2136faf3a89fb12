"""Writing the book for other tools: csv, parquet, duckdb, datapackage (Frictionless)."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from peaceops.book.duck import scan_sql, target, writing
from peaceops.book.schema import Field, TableSchema
from peaceops.book.store import Book, View
from peaceops.book.tables import TABLES
from peaceops.errors import refused, shown
from peaceops.files import write_files
from peaceops.words.catalogue import said

FRICTIONLESS = {
    "VARCHAR": "string",
    "INTEGER": "integer",
    "BIGINT": "integer",
    "DOUBLE": "number",
    "DATE": "date",
    "BOOLEAN": "boolean",
}


def export(book: Book, out: Path, formats: Sequence[str]) -> list[Path]:
    """Write the book into `out` in each of `formats`; return the files. None is put in place before all are whole.

    Raises PeaceopsError for an unknown format, a damaged book, and a folder that cannot be written."""
    for name in formats:
        if name not in WRITERS:
            raise refused("unknown-export-format", name=shown(name), writers=", ".join(WRITERS))
    if not formats:
        raise refused("no-export-format", writers=", ".join(WRITERS))
    view = book.at()

    def fill(room: Path) -> None:
        for name in dict.fromkeys(formats):
            WRITERS[name](view, room)

    return write_files(out, fill)


def _copy(view: View, room: Path, suffix: str, options: str) -> None:
    for table in TABLES:
        with writing():
            view.rows(f'COPY "{table.name}" TO {target(room / f"{table.name}.{suffix}")} ({options})')


def _csv(view: View, room: Path) -> None:
    if not (room / f"{TABLES[0].name}.csv").exists():
        _copy(view, room, "csv", "FORMAT csv, HEADER true")


def _parquet(view: View, room: Path) -> None:
    _copy(view, room, "parquet", "FORMAT parquet, COMPRESSION zstd")


def _duckdb(view: View, room: Path) -> None:
    """Not the same to the byte each time: DuckDB draws an identifier for every new database. Its tables are."""
    import duckdb

    with writing(), duckdb.connect(str(room / "peaceops.duckdb"), config={"threads": "1"}) as con:
        for table in TABLES:
            rows = view.folder / table.filename()
            con.execute(f'CREATE TABLE "{table.name}" AS SELECT * FROM {scan_sql(table, rows)}')
            con.execute(f"COMMENT ON TABLE \"{table.name}\" IS '{table.says.replace(chr(39), chr(39) * 2)}'")


def _datapackage(view: View, room: Path) -> None:
    _csv(view, room)
    package = {
        "name": "peaceops-book",
        "title": str(said("export-title")),
        "licenses": [{"name": "per-source", "title": str(said("export-terms"))}],
        "sources": [{"title": f"{s.publisher}: {s.title}", "path": s.address} for s in view.sources.values()],
        "resources": [_resource(t) for t in TABLES],
    }
    (room / "datapackage.json").write_text(json.dumps(package, indent=1, ensure_ascii=False), encoding="utf-8")


def _resource(table: TableSchema) -> dict[str, Any]:
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "description": table.says,
        "schema": {
            "fields": [_field(c) for c in table.all_columns()],
            "primaryKey": list(table.key),
            **({"foreignKeys": [_TO_SOURCES]} if table.fact else {}),
        },
    }


_TO_SOURCES = {"fields": "source", "reference": {"resource": "sources", "fields": "source"}}


def _field(column: Field) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": FRICTIONLESS[column.type], "description": column.says}
    if column.unit:
        field["unit"] = column.unit
    if column.required:
        field["constraints"] = {"required": True}
    return field


WRITERS: dict[str, Callable[[View, Path], None]] = {
    "csv": _csv,
    "parquet": _parquet,
    "duckdb": _duckdb,
    "datapackage": _datapackage,
}
