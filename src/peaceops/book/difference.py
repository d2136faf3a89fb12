"""What two editions of the book have not in common: rows added, changed, withdrawn, each with its source.

Rows are matched by the key of their table. Editions are read as they lie in their folders: one that an older version
wrote may lack a table or a column, which is said and not compared. Values are compared as they are written.
"""

from __future__ import annotations

import csv
import filecmp
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from peaceops.book.duck import source
from peaceops.book.mark import Mark, read_mark
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.schema import TableSchema
from peaceops.book.status import TIME_COLUMNS
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.errors import unknown
from peaceops.words.catalogue import Said, said

ADDED, CHANGED, WITHDRAWN = "added", "changed", "withdrawn"
LISTED = 8  # names that a cell lists; of more, it says how many
Texts = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that one edition has and the other has not, or has with other values. `before`, `after`: its columns that
    both editions have, as text; None where the edition lacks the row."""

    table: str
    key: tuple[str, ...]
    before: Texts | None
    after: Texts | None

    @property
    def kind(self) -> str:
        """Added, changed or withdrawn."""
        return ADDED if self.before is None else WITHDRAWN if self.after is None else CHANGED

    def value(self, column: str) -> str | None:
        """A value of the row in the later edition, or, where that lacks it, in the earlier."""
        return (self.after or self.before or {}).get(column)

    def columns(self) -> list[str]:
        """The columns that differ, where both editions have the row."""
        if self.before is None or self.after is None:
            return []
        return [name for name, value in self.after.items() if self.before[name] != value]


@dataclass(frozen=True, slots=True)
class Pair:
    """The folders and marks of two editions."""

    before: Path
    after: Path
    marks: tuple[Mark, Mark]

    def lacking(self, table: TableSchema) -> bool:
        """Whether one of them lacks the table."""
        return any(name is None for name in map(partial(_stored, table=table), self.marks))

    def files(self, table: TableSchema) -> tuple[Path, Path]:
        """The files of a table that neither of them lacks."""
        before, after = (_stored(mark, table) or table.filename() for mark in self.marks)
        return self.before / before, self.after / after

    def same(self, table: TableSchema) -> bool:
        """Whether the table is the same in both, to the byte: by the files, for a copy edited by hand keeps the mark of
        the edition that it was."""
        before, after = self.files(table)
        if not (before.exists() and after.exists()):
            return before.exists() == after.exists()
        return filecmp.cmp(before, after, shallow=False)


def difference(before: Path, after: Path, tables: Collection[str] = ()) -> ReplyRows:
    """How the edition in the folder `after` differs from that in `before`. Without `tables` a row a table that differs;
    with them a row for each of their rows that does (one for each column where it was changed).

    Raises PeaceopsError for a folder without an edition, or a table that the book does not have.
    """
    for name in tables:
        if name not in BY_NAME:
            raise unknown("table", name, BY_NAME)
    pair = Pair(before, after, (read_mark(before), read_mark(after)))
    about = {"from_edition": pair.marks[0].version, "to_edition": pair.marks[1].version}
    wanted = [t for t in TABLES if (not tables or t.name in tables) and not pair.same(t)]
    compared = [t for t in wanted if not pair.lacking(t)]
    notes = [*_lacking(pair, wanted), *(note for t in compared for note in _columns(pair, t))]
    changes = {t: list(_changes(pair, t)) for t in compared}
    if tables:
        addresses = {**_addresses(before), **_addresses(after)}
        rows = [row for found in changes.values() for change in found for row in _lines(change, addresses)]
        shape: Sequence[str] = ("table", "change", "key", "column", "before", "after", "source", "address")
    else:
        rows = [_summary(table, found) for table, found in changes.items() if found]
        shape = ("table", ADDED, CHANGED, WITHDRAWN, "first", "last", "missions", "sources")
    if not rows:
        notes.append(said("diff-none", before=about["from_edition"], after=about["to_edition"]))
    return ReplyRows.made(about, shape, rows, notes=notes)


def _lacking(pair: Pair, tables: Sequence[TableSchema]) -> Iterator[Said]:
    for table in (t for t in tables if pair.lacking(t)):
        has = next((m.version for m in pair.marks if _stored(m, table)), None)
        if has:
            yield said("diff-table-of-one", table=table.name, edition=has)


def _columns(pair: Pair, table: TableSchema) -> Iterator[Said]:
    held = [_names(file) for file in pair.files(table)]
    for mark, own, other in zip(pair.marks, held, reversed(held), strict=True):
        if alone := [name for name in own if name not in other]:
            yield said("diff-columns-of-one", table=table.name, columns=", ".join(alone), edition=mark.version)


def _stored(mark: Mark, table: TableSchema) -> str | None:
    """The file in which an edition has a table: as text or as Parquet, whichever way tables of its size went then."""
    names = (f"{table.name}.csv", f"{table.name}.parquet")
    return next((name for name in names if name in mark.sums), None)


def _scan(file: Path) -> str:
    path = source(file)
    if file.suffix == ".parquet":
        return f"read_parquet({path})"
    return f"read_csv({path}, header=true, all_varchar=true, nullstr='', quote='\"', escape='\"', delim=',')"


def _text(table: TableSchema, column: str, typed: bool) -> str:
    """The SQL of a value as text; by its type where one edition has the table as text and the other has not."""
    kinds = {c.name: c.type for c in table.all_columns()} if typed else {}
    value = f'CAST("{column}" AS {kinds[column]})' if column in kinds else f'"{column}"'
    return f'CAST({value} AS VARCHAR) AS "{column}"'


def _ask(sql: str) -> tuple[list[str], list[tuple[str | None, ...]]]:
    import duckdb

    with duckdb.connect(":memory:", config={"threads": "1"}) as con:
        found = con.execute(sql)
        return [d[0] for d in found.description or ()], found.fetchall()


def _names(file: Path) -> list[str]:
    """The columns of a table as an edition has it."""
    return _ask(f"SELECT * FROM {_scan(file)} LIMIT 0")[0]


def _changes(pair: Pair, table: TableSchema) -> Iterator[RowChange]:
    """The rows of a table that differ, in the order of their keys."""
    files = pair.files(table)
    later = _names(files[1])
    both = [name for name in _names(files[0]) if name in later]
    key = [name for name in table.key if name in both]
    texts = ", ".join(_text(table, name, files[0].suffix != files[1].suffix) for name in both)
    sides = [f"(SELECT true AS is_there, {texts} FROM {_scan(file)})" for file in files]
    same = " AND ".join(f'a."{k}" IS NOT DISTINCT FROM b."{k}"' for k in key) or "false"
    differ = " OR ".join(f'a."{name}" IS DISTINCT FROM b."{name}"' for name in both)
    order = ", ".join(f'CASE WHEN b."{k}" IS NULL THEN a."{k}" ELSE b."{k}" END' for k in (key or both))
    _, rows = _ask(
        f"SELECT a.*, b.* FROM {sides[0]} a FULL JOIN {sides[1]} b ON {same} "
        f"WHERE a.is_there IS NULL OR b.is_there IS NULL OR {differ} ORDER BY {order}"
    )
    width = len(both) + 1
    for row in rows:
        old, new = (
            dict(zip(both, cells[1:], strict=True)) if cells[0] else None for cells in (row[:width], row[width:])
        )
        held: Texts = new or old or {}
        yield RowChange(table.name, tuple(held[k] or "" for k in key), old, new)


def _addresses(folder: Path) -> dict[str, str]:
    with (folder / BY_NAME["sources"].filename()).open(encoding="utf-8", newline="") as handle:
        return {row["source"]: row["address"] for row in csv.DictReader(handle)}


def _lines(change: RowChange, addresses: Mapping[str, str]) -> Iterator[dict[str, Cell]]:
    named = change.value("source")
    row: dict[str, Cell] = {"table": change.table, "change": change.kind, "key": " / ".join(change.key)}
    row |= {"source": named, "address": addresses.get(named or "")}
    if change.before is None or change.after is None:
        yield row
        return
    for column in change.columns():
        yield row | {"column": column, "before": change.before[column], "after": change.after[column]}


def _summary(table: TableSchema, found: Sequence[RowChange]) -> dict[str, Cell]:
    """How many rows of a table differ, and the periods, missions and sources that they touch."""
    names = {c.name for c in table.columns}
    about = next((c for c in TIME_COLUMNS if c in names), "")
    times = sorted(t for change in found if (t := change.value(about)))
    kinds = [change.kind for change in found]
    return {
        "table": table.name,
        **{kind: kinds.count(kind) for kind in (ADDED, CHANGED, WITHDRAWN)},
        "first": times[0] if times else None,
        "last": times[-1] if times else None,
        "missions": _listed({v for c in found if (v := c.value("mission"))}),
        "sources": _listed({v for c in found if (v := c.value("source"))}),
    }


def _listed(names: set[str]) -> str | None:
    """Names for a cell: up to eight of them, and how many more there are."""
    shown = "; ".join(sorted(names)[:LISTED])
    more = len(names) - LISTED
    return str(said("diff-and-more", names=shown, count=more)) if more > 0 else shown or None


def changelog(answer: ReplyRows) -> str:
    """A summary of two editions as an entry of a changelog in Markdown, with the period and area of each table."""
    about = dict(answer.about)
    lines = [str(said("changelog-head", before=about["from_edition"], after=about["to_edition"])), ""]
    for row in answer.to_rows():
        counts = [
            said(f"changelog-{kind}", count=row.get(kind) or 0) for kind in (ADDED, CHANGED, WITHDRAWN) if row.get(kind)
        ]
        first, last = row.get("first") or "none", row.get("last")
        where = said(
            "changelog-where",
            first=first,
            span=first if first == last else said("changelog-span", first=first, last=last),
            missions=row.get("missions") or "none",
            sources=row.get("sources") or "none",
        )
        lines.append(str(said("changelog-line", table=row["table"], counts=counts, where=where)))
    return "\n".join([*lines, *(f"- {note}" for note in answer.notes)]) + "\n"
