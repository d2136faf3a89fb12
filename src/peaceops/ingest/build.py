"""Compiling the book: check the sources, run every reader, write typed tables, check them, then exchange.

The old book stays until the new one is whole.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import duckdb

from peaceops.book.duck import of_the_disk, scan_sql, target, writing
from peaceops.book.mark import MARK, mark_of
from peaceops.book.packed import packed
from peaceops.book.schema import TableSchema
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.book.verify import Broken, tables_of, verify
from peaceops.errors import PeaceopsError, quoted_path
from peaceops.files import check_file, errors_of, folder_place, write_folder
from peaceops.ingest import manifest
from peaceops.ingest.readers import READERS, Reader
from peaceops.ingest.sources import Sources
from peaceops.ingest.workshop import Workshop, made_of, own_csv

MISREAD = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)  # what a file of another shape does
LEVEL = 12  # of compression: an eighth smaller than by default, a few seconds longer


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: the folder, the number of rows of each table, and a sentence for each file of which it took
    in a new edition."""

    folder: Path
    rows: dict[str, int]
    editions: tuple[str, ...] = ()


def build(
    sources: Path,
    out: Path,
    say: Callable[[str], None] = lambda words: None,
    *,
    accept: Collection[str] = (),
    manifest_file: Path = manifest.MANIFEST,
) -> Built:
    """Compile the book from publishers' files in `sources` into the folder `out`.

    Every file must be as the manifest says. `accept`: files of which a new edition is taken in (manifest.EVERY: all
    that changed); the manifest then says so. Raises PeaceopsError (one sentence naming file, row and expectation) and
    leaves `out` as it was when a source has changed or is damaged, an invariant fails, or a known error is no longer
    met.
    """
    if not os.path.isdir(sources):  # no error for a name that no folder can have
        raise PeaceopsError(f"no folder {quoted_path(sources)}: expected the folder with the publishers' files.")
    refuse_foreign(out)
    say("comparing the files with the manifest")
    entries = manifest.load(manifest_file)
    accept = manifest.named(sources, entries, accept)
    manifest.check(sources, entries, accept)
    folder = Sources(sources, entries, accept)
    shop = compile_rows(folder, say)
    after, editions = manifest.news(entries, folder.read, date.today())
    if after != entries:
        _refuse_unread(entries, folder, accept)
        check_file(manifest_file)
    counts: dict[str, int] = {}
    write_folder(out, lambda fresh: counts.update(write_book(shop, fresh, say)))
    if after != entries:
        manifest.save(after, manifest_file)
    return Built(out, counts, tuple(editions))


def compile_rows(folder: Sources, say: Callable[[str], None] = lambda words: None) -> Workshop:
    """Run every reader over the sources; the rows of all tables are in the workshop then."""
    shop = Workshop(folder, say)
    _own_tables(shop)
    for reader in READERS:
        say(f"reading {reader.name}")
        run(reader, shop)
    _register(shop)
    return shop


def run(reader: Reader, shop: Workshop) -> None:
    """Run one reader. What it cannot make sense of, it says in one sentence with file and row."""
    before = len(shop.root.read) if isinstance(shop.root, Sources) else 0
    held = {table: len(rows) for table, rows in shop.rows.items()}
    try:
        reader.read(shop)
        if isinstance(shop.root, Sources):
            for table in [t for t, rows in shop.rows.items() if len(rows) > held[t]]:
                shop.made_of[table] |= set(list(shop.root.read)[before:])
    except MISREAD as error:
        where = shop.root.where(before) if isinstance(shop.root, Sources) else str(shop.root)
        what = f"{type(error).__name__}: {error}".replace("\n", " ")[:160]
        raise PeaceopsError(
            f"{where}: expected a file that the reader of {reader.name} can use, found one that it cannot ({what})."
        ) from error


def write_book(shop: Workshop, fresh: Path, say: Callable[[str], None] = lambda words: None) -> dict[str, int]:
    """Write every table and the mark into the folder `fresh` and check them; the number of rows by table.

    Raises PeaceopsError for a row that has no place in its table, and for a broken invariant."""
    say("writing")
    with writing():
        counts = write_tables(TABLES, shop, fresh)
    say("checking")
    mark_and_check(shop, fresh)
    return counts


def mark_and_check(shop: Workshop, fresh: Path) -> None:
    """Write the mark of the tables in the folder `fresh`. Raises PeaceopsError for an invariant that they break."""
    (fresh / MARK).write_text(mark_of(fresh).text(), encoding="utf-8")
    broken = verify(fresh)
    if broken:
        more = f" (and {len(broken) - 1} more broken)" if len(broken) > 1 else ""
        raise PeaceopsError(f"{sentence(broken[0], shop)}{more}. The old book is as it was.")


def _refuse_unread(entries: Collection[str], folder: Sources, accept: Collection[str]) -> None:
    unread = sorted(set(entries) - folder.read.keys())
    if unread and not manifest.accepted(unread[0], accept):
        raise PeaceopsError(
            f"{unread[0]} is in the manifest but no reader reads it: expected every file of the manifest to be read; "
            f"take it out with --accept-changed {unread[0]}."
        )


def refuse_foreign(out: Path) -> None:
    with errors_of(out):
        foreign = folder_place(out).exists() and not (out / MARK).is_file() and any(out.iterdir())
    if foreign:
        raise PeaceopsError(
            f"the folder {quoted_path(out)} holds other files: expected an empty folder, a new name, or a book."
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


def write_tables(tables: Iterable[TableSchema], shop: Workshop, folder: Path) -> dict[str, int]:
    """Write the rows of tables, each typed and sorted by all columns from the key on, and return how many there are by
    table. A long table is written by column too. Raises PeaceopsError for a row that has no place in its table."""
    with duckdb.connect(":memory:", config={"threads": "1"}) as con:
        return {table.name: _write_table(table, shop, folder, con) for table in tables}


def _write_table(table: TableSchema, shop: Workshop, folder: Path, con: duckdb.DuckDBPyConnection) -> int:
    raw, file = folder / f"{table.name}.raw", folder / table.filename()
    with raw.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(table.names())
        writer.writerows(_cells(table, shop.rows[table.name]))
    order = ", ".join(f'"{c}"' for c in dict.fromkeys(table.key + table.names()))
    how = f"FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL {LEVEL}" if table.long else "FORMAT csv, HEADER true"
    try:
        con.execute(
            f"COPY (SELECT * FROM {scan_sql(replace(table, long=False), raw)} ORDER BY {order}) "
            f"TO {target(file)} ({how})"
        )
        if table.long:
            rows = con.execute(f"SELECT * FROM {scan_sql(table, file)}").fetchall()
            (folder / table.packed()).write_bytes(packed(table, rows, file.read_bytes()))
    except duckdb.Error as error:
        if of_the_disk(error):
            raise
        raise PeaceopsError(
            f"table {table.name}: expected typed rows, found one that is not ({str(error).splitlines()[0]})."
        ) from None
    finally:
        raw.unlink()
    return len(shop.rows[table.name])


def _cells(table: TableSchema, rows: Sequence[tuple[object, ...]]) -> Iterable[Sequence[object]]:
    """Rows as CSV is to have them: the writer itself writes a day as 2018-10-20, and what is either as True."""
    either = [n for n, column in enumerate(table.all_columns()) if column.type == "BOOLEAN"]
    return (_in_small_letters(row, either) for row in rows) if either else rows


def _in_small_letters(row: tuple[object, ...], either: Sequence[int]) -> list[object]:
    cells = [*row]
    for place in either:
        if isinstance(cells[place], bool):
            cells[place] = str(cells[place]).lower()
    return cells


def sentence(broken: Broken, shop: Workshop) -> str:
    """What is broken, with file and row where the row was read from one, else the table and the files it is made of."""
    tables = tables_of(broken.check)
    where = next((found for t in tables if (found := _read_from(t, broken, shop))), "")
    if not where:
        where = f"table {' and '.join(tables[:3])}{made_of(shop, tables[0])}"
    return f"{where}: {broken.words()}"


def _read_from(table: str, broken: Broken, shop: Workshop) -> str:
    """File and row that the first row of the table like the example came from; empty where it came from none."""
    names = BY_NAME[table].names()
    shared = {names.index(c): str(v) for c, v in broken.example.items() if c in names and v is not None}
    if not shared:
        return ""
    for values, came in zip(shop.rows[table], shop.came_from[table], strict=True):
        if came and all(str(values[i]) == v for i, v in shared.items()):
            return f"{came[0]}, row {came[1]}"
    return ""
