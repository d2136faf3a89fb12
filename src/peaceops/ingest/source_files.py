"""Reading a publisher's file strictly: encoding, header, row length, row count, types; each failure one sentence."""

from __future__ import annotations

import csv
import gzip
import io
import json
import lzma
import tarfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_columns import check_cells, check_header, check_repeats, columns_of, day_of, number_of
from peaceops.ingest.sources import Sources, sources_of

EVERY_COLUMN: tuple[str, ...] = ("*",)


class SourceRow(dict[str, str]):
    """A row of a source file that knows its place: the columns that its reader declared. Getters raise one sentence
    naming file, row and expectation."""

    def __init__(self, values: dict[str, str], file: str, line: int) -> None:
        super().__init__(values)
        self.file = file
        self.line = line

    def __missing__(self, column: str) -> str:
        raise PeaceopsError(f"{self.where}: its reader reads the column {column!r}, which it does not declare.")

    def fail(self, column: str, expected: str) -> PeaceopsError:
        """The error for a cell that is not as expected."""
        return PeaceopsError(
            f"{self.file}, row {self.line}, column {column!r}: expected {expected}, found {self.get(column, '')!r}."
        )

    @property
    def where(self) -> str:
        """File and row, for messages."""
        return f"{self.file}, row {self.line}"

    def text(self, column: str) -> str:
        """The cell, stripped; must not be empty."""
        value = self[column].strip()
        if not value:
            raise self.fail(column, "a value")
        return value

    def maybe(self, column: str) -> str | None:
        """The cell, stripped, or None when it is empty or NA."""
        value = self[column].strip()
        return None if value in ("", "NA") else value

    def whole(self, column: str) -> int:
        """A whole number; 12.0 and 1,234 are whole numbers too."""
        value = self.maybe_whole(column)
        if value is None:
            raise self.fail(column, "a whole number")
        return value

    def maybe_whole(self, column: str) -> int | None:
        """A whole number, or None when the cell is empty."""
        raw = self.maybe(column)
        if raw is None:
            return None
        number = number_of(raw)
        if number is None or number != round(number):
            raise self.fail(column, "a whole number")
        return round(number)

    def number(self, column: str) -> float:
        """A number."""
        value = self.maybe_number(column)
        if value is None:
            raise self.fail(column, "a number")
        return value

    def maybe_number(self, column: str) -> float | None:
        """A number, or None when the cell is empty."""
        raw = self.maybe(column)
        if raw is None:
            return None
        number = number_of(raw)
        if number is None:
            raise self.fail(column, "a number")
        return number

    def day(self, column: str) -> date:
        """An ISO date."""
        value = self.maybe_day(column)
        if value is None:
            raise self.fail(column, "a date like 2018-10-31")
        return value

    def maybe_day(self, column: str) -> date | None:
        """An ISO date, or None when the cell is empty."""
        raw = self.maybe(column)
        if raw is None:
            return None
        day = day_of(raw)
        if day is None:
            raise self.fail(column, "a date like 2018-10-31")
        return day


def read_bytes(root: Path | Sources, file: str) -> bytes:
    """The bytes of a source file, decompressed if it ends in .gz."""
    data = sources_of(root).bytes_of(file)
    if not file.endswith(".gz"):
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error) as error:
        raise PeaceopsError(
            f"{file}: expected a whole gzip file, found a damaged or truncated one ({error})."
        ) from None


def read_text(root: Path | Sources, file: str) -> str:
    """The text of a UTF-8 source file (a byte-order mark is dropped)."""
    data = read_bytes(root, file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data[: error.start].count(b"\n") + 1
        raise PeaceopsError(f"{file}, row {row}: expected UTF-8 text, found byte 0x{data[error.start]:02x}.") from None


def read_csv(
    root: Path | Sources, file: str, *, header: Sequence[str], rows: int, repeats: int = 0
) -> Iterator[SourceRow]:
    """Rows of a CSV file, checked as a whole: header and order of columns, length of rows, kinds and limits of values
    (ingest/own/source_columns.csv), repeated rows.

    `header`: the columns that the reader reads; a row gives it no others (EVERY_COLUMN: all of them). `rows`: the
    fewest rows that a whole file has; fewer means that it was cut. `repeats`: the rows known to repeat another. Raises
    PeaceopsError naming file, row and expectation.
    """
    sources = sources_of(root)
    names, body = _table(sources, file)
    check_header(file, names)
    if header is not EVERY_COLUMN and (strange := [h for h in header if h not in columns_of(file)]):
        raise PeaceopsError(f"{file}: its reader declares the column {strange[0]!r}, which the file does not have.")
    for number, values in enumerate(body, 2):
        if len(values) != len(names):
            raise PeaceopsError(f"{file}, row {number}: expected {len(names)} columns, found {len(values)}.")
    if len(body) < rows:
        raise PeaceopsError(
            f"{file}, row {len(body) + 1}: expected at least {rows} rows, found {len(body)}; the file looks cut off."
        )
    check_cells(file, names, body, sources.this_year)
    check_repeats(file, body, repeats)
    wanted = [(i, n) for i, n in enumerate(names) if header is EVERY_COLUMN or n in header]
    for number, values in enumerate(body, 2):
        sources.at = (file, number)
        yield SourceRow({name: values[i] for i, name in wanted}, file, number)
    sources.at = None


def _table(sources: Sources, file: str) -> tuple[list[str], list[list[str]]]:
    """The names in the first line, stripped, and the lines below it that are not empty."""
    reader = csv.reader(io.StringIO(read_text(sources, file), newline=""), strict=True)
    try:
        names = [n.strip() for n in next(reader, [])]
        return names, [values for values in reader if values]
    except csv.Error as error:
        raise PeaceopsError(f"{file}, row {reader.line_num}: expected well-formed CSV, found {error}.") from None


def read_json(root: Path | Sources, file: str) -> Any:
    """A JSON file."""
    try:
        return json.loads(read_text(root, file))
    except json.JSONDecodeError as error:
        raise PeaceopsError(f"{file}, row {error.lineno}: expected well-formed JSON, found {error.msg}.") from None


def read_tar(root: Path | Sources, file: str) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of the files in a .tar.xz archive, in order of name."""
    data = sources_of(root).bytes_of(file)
    try:
        whole = io.BytesIO(lzma.decompress(data))  # once: reading members out of order would start anew
        with tarfile.open(fileobj=whole, mode="r:") as tar:
            for member in sorted((m for m in tar.getmembers() if m.isfile()), key=lambda m: m.name):
                handle = tar.extractfile(member)
                if handle is not None:
                    yield member.name, handle.read()
    except (tarfile.TarError, lzma.LZMAError, EOFError, OSError) as error:
        raise PeaceopsError(
            f"{file}: expected a whole tar.xz archive, found a damaged or truncated one ({error})."
        ) from None
