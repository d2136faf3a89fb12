"""Writing the book for other tools: csv, parquet, duckdb, datapackage (Frictionless)."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from peaceops.book.schema import Column, Table
from peaceops.book.store import Book, View, scan_sql
from peaceops.book.tables import TABLES
from peaceops.errors import PeaceopsError, shown

FRICTIONLESS = {
    "VARCHAR": "string",
    "INTEGER": "integer",
    "BIGINT": "integer",
    "DOUBLE": "number",
    "DATE": "date",
    "BOOLEAN": "boolean",
}


def export(book: Book, out: Path, formats: Sequence[str]) -> list[Path]:
    """Write the book into `out` in each of `formats`; return the files. Each file appears only when it is whole."""
    for name in formats:
        if name not in WRITERS:
            raise PeaceopsError(f"unknown export format {shown(name)}: expected some of {', '.join(WRITERS)}.")
    if not formats:
        raise PeaceopsError(f"no export format given: expected some of {', '.join(WRITERS)}.")
    if out.exists() and not out.is_dir():
        raise PeaceopsError(f"{str(out)!r} is a file: expected a folder for the export.")
    out.mkdir(parents=True, exist_ok=True)
    view = book.at()
    written: dict[Path, None] = {}
    for name in formats:
        written |= dict.fromkeys(WRITERS[name](view, out))
    return list(written)


def _copy(view: View, out: Path, suffix: str, options: str) -> list[Path]:
    paths = []
    for table in TABLES:
        path = out / f"{table.name}.{suffix}"
        _whole(path, lambda part, table=table: view.rows(f"COPY \"{table.name}\" TO '{_sql(part)}' ({options})"))  # type: ignore[misc]
        paths.append(path)
    return paths


def _csv(view: View, out: Path) -> list[Path]:
    return _copy(view, out, "csv", "FORMAT csv, HEADER true")


def _parquet(view: View, out: Path) -> list[Path]:
    return _copy(view, out, "parquet", "FORMAT parquet, COMPRESSION zstd")


def _duckdb(view: View, out: Path) -> list[Path]:
    import duckdb

    def write(part: Path) -> None:
        part.unlink()
        with duckdb.connect(str(part)) as con:
            for table in TABLES:
                rows = view.folder / table.filename()
                con.execute(f'CREATE TABLE "{table.name}" AS SELECT * FROM {scan_sql(table, rows)}')
                con.execute(f"COMMENT ON TABLE \"{table.name}\" IS '{table.says.replace(chr(39), chr(39) * 2)}'")

    path = out / "peaceops.duckdb"
    _whole(path, write)
    return [path]


def _datapackage(view: View, out: Path) -> list[Path]:
    paths = _csv(view, out)
    package = {
        "name": "peaceops-book",
        "title": "The book of peaceops: UN peace operations, every figure with its source",
        "licenses": [{"name": "per-source", "title": "Terms of each publisher, in the sources table"}],
        "sources": [{"title": f"{s['publisher']}: {s['title']}", "path": s["address"]} for s in view.sources.values()],
        "resources": [_resource(t) for t in TABLES],
    }
    path = out / "datapackage.json"
    _whole(path, lambda part: part.write_text(json.dumps(package, indent=1, ensure_ascii=False), encoding="utf-8"))
    return [*paths, path]


def _resource(table: Table) -> dict[str, Any]:
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


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": FRICTIONLESS[column.type], "description": column.says}
    if column.unit:
        field["unit"] = column.unit
    if column.required:
        field["constraints"] = {"required": True}
    return field


def _whole(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` fill a file beside `path`, then put it in place."""
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    os.close(handle)
    try:
        write(Path(part))
        os.replace(part, path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise


def _sql(path: Path) -> str:
    return str(path).replace("'", "''")


WRITERS: dict[str, Callable[[View, Path], list[Path]]] = {
    "csv": _csv,
    "parquet": _parquet,
    "duckdb": _duckdb,
    "datapackage": _datapackage,
}
