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


class SourceRow(dict[str, str]):
    """A row of a source file that knows its place. Getters raise one sentence naming file, row and expectation."""

    def __init__(self, values: dict[str, str], file: str, line: int) -> None:
        super().__init__(values)
        self.file = file
        self.line = line

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
        try:
            number = float(raw.replace(",", ""))
        except ValueError:
            raise self.fail(column, "a whole number") from None
        if number != round(number):
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
        try:
            return None if raw is None else float(raw)
        except ValueError:
            raise self.fail(column, "a number") from None

    def day(self, column: str) -> date:
        """An ISO date."""
        value = self.maybe_day(column)
        if value is None:
            raise self.fail(column, "a date like 2018-10-31")
        return value

    def maybe_day(self, column: str) -> date | None:
        """An ISO date, or None when the cell is empty."""
        raw = self.maybe(column)
        try:
            return None if raw is None else date.fromisoformat(raw)
        except ValueError:
            raise self.fail(column, "a date like 2018-10-31") from None


def read_bytes(root: Path, file: str) -> bytes:
    """The bytes of a source file, decompressed if it ends in .gz."""
    path = root / file
    if not path.is_file():
        raise PeaceopsError(f"{file}: expected this file in {root}, found none.")
    data = path.read_bytes()
    if not file.endswith(".gz"):
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error) as error:
        raise PeaceopsError(
            f"{file}: expected a whole gzip file, found a damaged or truncated one ({error})."
        ) from None


def read_text(root: Path, file: str) -> str:
    """The text of a UTF-8 source file (a byte-order mark is dropped)."""
    data = read_bytes(root, file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data[: error.start].count(b"\n") + 1
        raise PeaceopsError(f"{file}, row {row}: expected UTF-8 text, found byte 0x{data[error.start]:02x}.") from None


def read_csv(root: Path, file: str, *, header: Sequence[str], rows: int) -> Iterator[SourceRow]:
    """Rows of a CSV file with a header line.

    `header`: columns that must be there (others are allowed). `rows`: the fewest rows that a whole file has; fewer
    means that it was cut. Raises PeaceopsError naming file, row and expectation.
    """
    text = read_text(root, file)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        names = [n.strip() for n in next(reader, [])]
        missing = [h for h in header if h not in names]
        if missing:
            raise PeaceopsError(
                f"{file}, row 1: expected a header with {missing[0]!r}, found {', '.join(names[:8]) or 'nothing'}."
            )
        count = 0
        for values in reader:
            if not values:
                continue
            count += 1
            if len(values) != len(names):
                raise PeaceopsError(f"{file}, row {count + 1}: expected {len(names)} columns, found {len(values)}.")
            yield SourceRow(dict(zip(names, values, strict=True)), file, count + 1)
    except csv.Error as error:
        raise PeaceopsError(f"{file}, row {reader.line_num}: expected well-formed CSV, found {error}.") from None
    if count < rows:
        raise PeaceopsError(
            f"{file}, row {count + 1}: expected at least {rows} rows, found {count}; the file looks cut off."
        )


def read_json(root: Path, file: str) -> Any:
    """A JSON file."""
    try:
        return json.loads(read_text(root, file))
    except json.JSONDecodeError as error:
        raise PeaceopsError(f"{file}, row {error.lineno}: expected well-formed JSON, found {error.msg}.") from None


def read_tar(root: Path, file: str) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of the files in a .tar.xz archive, in order of name."""
    path = root / file
    if not path.is_file():
        raise PeaceopsError(f"{file}: expected this file in {root}, found none.")
    try:
        whole = io.BytesIO(lzma.decompress(path.read_bytes()))  # once: reading members out of order would start anew
        with tarfile.open(fileobj=whole, mode="r:") as tar:
            for member in sorted((m for m in tar.getmembers() if m.isfile()), key=lambda m: m.name):
                handle = tar.extractfile(member)
                if handle is not None:
                    yield member.name, handle.read()
    except (tarfile.TarError, lzma.LZMAError, EOFError, OSError) as error:
        raise PeaceopsError(
            f"{file}: expected a whole tar.xz archive, found a damaged or truncated one ({error})."
        ) from None
