"""Compiling the book: run every reader, write typed tables, check them, then swap.

The old book stays until the new one is whole.
"""

from __future__ import annotations

import csv
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import duckdb

from peaceops.book.check import Check
from peaceops.book.edition import scan_sql
from peaceops.book.schema import Table
from peaceops.book.store import MARK
from peaceops.book.tables import TABLES
from peaceops.book.verify import Broken, verify
from peaceops.errors import PeaceopsError
from peaceops.ingest.readers import READERS
from peaceops.ingest.workshop import Workshop, own_csv


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: the folder and the number of rows of each table."""

    folder: Path
    rows: dict[str, int]


def build(sources: Path, out: Path, say: Callable[[str], None] = lambda words: None) -> Built:
    """Compile the book from publishers' files in `sources` into the folder `out`.

    Raises PeaceopsError (one sentence naming file, row and expectation) and leaves `out` as it was when a source is
    damaged, an invariant fails, or a known error is no longer met.
    """
    if not sources.is_dir():
        raise PeaceopsError(f"no folder {str(sources)!r}: expected the folder with the publishers' files.")
    _refuse_foreign(out)
    shop = Workshop(sources, say)
    _own_tables(shop)
    for reader in READERS:
        say(f"reading {reader.name}")
        reader.read(shop)
    _register(shop)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".book-", dir=out.parent) as scratch:
        fresh = Path(scratch) / "new"
        fresh.mkdir()
        say("writing")
        counts = {t.name: _write(t, shop, fresh) for t in TABLES}
        (fresh / MARK).write_text(f"peaceops book {_digest(fresh)}\n", encoding="utf-8")
        say("checking")
        broken = verify(fresh)
        if broken:
            raise PeaceopsError(
                f"the new book breaks {len(broken)} invariant(s), first: {_sentence(broken[0])} "
                "The old book is as it was."
            )
        _swap(fresh, out, Path(scratch) / "old")
    return Built(out, counts)


def _refuse_foreign(out: Path) -> None:
    if out.exists() and not (out / MARK).is_file() and any(out.iterdir()):
        raise PeaceopsError(
            f"the folder {str(out)!r} holds other files: expected an empty folder, a new name, or a book."
        )


def _own_tables(shop: Workshop) -> None:
    for row in own_csv("known_errors"):
        shop.errors.declare(**{k: v or None for k, v in row.items()})  # type: ignore[arg-type]
    for row in own_csv("sources"):
        values = {k: v or None for k, v in row.items()}
        shop.add("sources", **values)


def _register(shop: Workshop) -> None:
    unmet = shop.errors.unmet()
    if unmet:
        first = unmet[0]
        raise PeaceopsError(
            f"known error {first['error']!r} ({first['file']}, {first['place']}) was not met: "
            f"expected the source to say {first['found']!r}; "
            "if the publisher has mended it, take it out of the register."
        )
    for row in shop.errors.rows.values():
        shop.add("known_errors", **row)


def _write(table: Table, shop: Workshop, folder: Path) -> int:
    """Write the rows of a table, typed and sorted by all columns from the key on, and return how many there are."""
    raw = folder / f"{table.name}.raw"
    with raw.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(table.names())
        writer.writerows(_cells(row) for row in shop.rows[table.name])
    order = ", ".join(f'"{c}"' for c in dict.fromkeys(table.key + table.names()))
    how = "FORMAT parquet, COMPRESSION zstd" if table.long else "FORMAT csv, HEADER true"
    target = str(folder / table.filename()).replace("'", "''")
    con = duckdb.connect(":memory:", config={"threads": "1"})
    try:
        con.execute(
            f"COPY (SELECT * FROM {scan_sql(replace(table, long=False), raw)} ORDER BY {order}) TO '{target}' ({how})"
        )
    except duckdb.Error as error:
        raise PeaceopsError(
            f"table {table.name}: expected typed rows, found one that is not ({str(error).splitlines()[0]})."
        ) from None
    finally:
        con.close()
        raw.unlink()
    return len(shop.rows[table.name])


def _digest(folder: Path) -> str:
    """Twelve hex digits that stand for the contents of every table."""
    sha = hashlib.sha256()
    for table in TABLES:
        sha.update((folder / table.filename()).read_bytes())
    return sha.hexdigest()[:12]


def _cells(row: tuple[object, ...]) -> list[object]:
    return [
        v.isoformat() if isinstance(v, date) else {True: "true", False: "false"}[v] if isinstance(v, bool) else v
        for v in row
    ]


def _sentence(broken: Broken) -> str:
    check: Check = broken.check
    return f"{check.says} ({broken.count} row(s), such as {broken.example})."


def _swap(fresh: Path, out: Path, aside: Path) -> None:
    if out.exists():
        os.rename(out, aside)
    try:
        os.rename(fresh, out)
    except OSError:
        if aside.exists():
            os.rename(aside, out)
        raise
    shutil.rmtree(aside, ignore_errors=True)
