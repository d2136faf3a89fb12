"""A user's CSV file as rows of named cells, each knowing its row as a spreadsheet counts it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from peaceops.errors import PeaceopsError, refused, shown, shown_path
from peaceops.reading.text import read_text, unseen
from peaceops.words.catalogue import Said, said

MOST_BYTES = 2_000_000
MOST_ROWS = 2_000
MOST_CELLS = 100
LONGEST_CELL = 1_000
DELIMITERS = ",;\t"
RUN_BY_SPREADSHEETS = tuple("=+-@＝＋－＠")


@dataclass(frozen=True, slots=True)
class InputRow:
    """A row: `where` names file and row for an error, `cells` holds the columns asked for, without spaces around."""

    where: str
    cells: Mapping[str, str]

    def wrong(self, column: str, expected: Said, why: Said | None = None) -> PeaceopsError:
        """The error for a cell."""
        found = shown(self.cells[column]) if self.cells[column] else said("found-nothing")
        hint = said("error-why", why=why) if why else ""
        return refused(
            "cell-holds-something-else",
            where=self.where,
            column=shown(column),
            expected=expected,
            found=found,
            hint=hint,
        )

    def name(self, column: str) -> str:
        """The cell as a name that is safe to write into any file. Raises PeaceopsError for an empty one, and for one
        that a spreadsheet would run as a formula."""
        cell = self.cells[column]
        if not cell:
            raise self.wrong(column, said("expected-name"))
        if cell.startswith(RUN_BY_SPREADSHEETS):
            raise self.wrong(column, said("expected-name"), said("found-formula", first=cell[0]))
        return cell


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file is read: bytes and rows."""

    bytes: int = MOST_BYTES
    rows: int = MOST_ROWS


USUAL = Limits()


def read_rows(
    path: Path | str, columns: Sequence[str], expected: Said, *, others: bool = False, limits: Limits = USUAL
) -> tuple[InputRow, ...]:
    """The rows of a CSV file with a header that has `columns`; blank lines are skipped, and other columns left out, or
    kept with `others`. Cells are parted by commas, or by semicolons or tabs where the header is. A heading may be in
    capitals, with spaces for its underscores, unless `others` are kept.

    Raises PeaceopsError naming file and row for a lacking or doubled column, cells beyond the header, quotes that do
    not close, a character that nobody sees, and more bytes, rows, cells or characters than the limits."""
    text = read_text(path, said("expected-in-utf-8", expected=expected), limits.bytes)
    file = shown_path(path)
    numbered = _numbered(text, file, limits.rows)
    where, header = next(((w, [c.strip() for c in cells]) for w, cells in numbered), (_place(file, 1), []))
    if not others:
        header = _renamed(header, columns)
    _check_header(header, columns, where)
    places = {c: header.index(c) for c in (filter(None, header) if others else columns)}
    return tuple(_row(cells, len(header), places, where) for where, cells in numbered)


def _numbered(text: str, file: str, most: int) -> Iterator[tuple[str, list[str]]]:
    """The rows that hold anything, with where they are; a line break inside quotes begins no row."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=_parted_by(text))
    row, line = 0, 1
    while True:
        row += 1
        where = _place(file, row, line)
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise refused("no-csv", where=where, found=_found(str(error))) from None
        if cells is None:
            return
        if row > most:
            raise refused("too-many-rows", file=file, most_rows=f"{most:,}")
        if len(cells) > MOST_CELLS or any(len(c) > LONGEST_CELL for c in cells):
            raise refused("too-many-cells", where=where, most_cells=MOST_CELLS, longest_cell=f"{LONGEST_CELL:,}")
        line = reader.line_num + 1
        if any(c.strip() for c in cells):
            yield where, cells


def _parted_by(text: str) -> str:
    """What parts the cells of the header: most of it wins, a comma where nothing does."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=header.count)


def _renamed(header: list[str], columns: Sequence[str]) -> list[str]:
    """The header with the names of the columns asked for, where it writes them in capitals or with spaces."""
    wanted = {c.casefold(): c for c in columns}
    return [h if h in columns else wanted.get("_".join(h.casefold().split()), h) for h in header]


def _place(file: str, row: int, line: int = 0) -> str:
    """Where a row is; with its line where line breaks inside quotes come before it."""
    apart = "yes" if line not in (0, row) else "no"
    return str(said("place-row", file=file, row=str(row), apart=apart, line=str(line)))


def _found(error: str) -> Said:
    """What the reader of CSV says, in other words."""
    if "field larger" in error:
        return said("found-longer-cell", most=LONGEST_CELL)
    return said("found-open-quote")


def _check_header(header: list[str], columns: Sequence[str], where: str) -> None:
    lacking = [c for c in columns if c not in header]
    if lacking:
        found = shown(", ".join(header)) if any(header) else said("found-nothing")
        raise refused("header-differs", where=where, columns=", ".join(columns), found=found)
    for name in header:
        if name and header.count(name) > 1:
            raise refused("column-twice", where=where, name=shown(name))


def _row(cells: list[str], width: int, places: Mapping[str, int], where: str) -> InputRow:
    if len(cells) > width:
        raise refused("row-too-long", where=where)
    named = {c: cells[at] if at < len(cells) else "" for c, at in places.items()}
    for column, cell in named.items():
        if at := unseen(cell, but=""):
            raise refused("cell-with-a-character-that-is-not-seen", where=where, column=shown(column), at=shown(at[0]))
    return InputRow(where, {c: cell.strip() for c, cell in named.items()})
