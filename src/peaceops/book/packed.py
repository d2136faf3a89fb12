"""A long table by column: the distinct values of each, and for each row the place of its value among them.

One month of 180,000 rows is so read in a few milliseconds, without an engine and without rows that nobody asked for.
`packed` writes this form into a file beside the Parquet of the table, `unpacked` reads it; one that is damaged, or was
made from another Parquet, is not used.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from itertools import repeat
from operator import itemgetter, le
from typing import Any

from peaceops.book.schema import TableSchema

SIGNATURE = b"peaceops columns 1\n"
NUMBER = 4  # bytes of each of the three numbers below it, the lowest byte first
HEAD = len(SIGNATURE) + 3 * NUMBER
WIDTHS = ((1 << 8, "B"), (1 << 16, "H"), (1 << 32, "I"))  # of a code, by how many there are


class PackedColumn:
    """`values`: each once. `codes`: for each row the place of its value in them; None where all rows have the one.

    `rising`: no code is less than the one before it, so that the rows of a value are side by side."""

    def __init__(self, values: list[Any], codes: array[int] | None, rising: bool) -> None:
        self.values = values
        self.codes = codes
        self.rising = rising

    @cached_property
    def _code(self) -> dict[Any, int]:
        return {value: code for code, value in enumerate(self.values)}

    @cached_property
    def _places(self) -> list[list[int]]:
        """The places of the rows of each value: made once, where rows of many values are looked up."""
        found: list[list[int]] = [[] for _ in self.values]
        for place, code in enumerate(self.codes or ()):
            found[code].append(place)
        return found

    def distinct(self, places: Collection[int]) -> list[Any]:
        """The different values of the rows in these places, in the order in which they first come."""
        if not places or self.codes is None or len(places) == len(self.codes):
            return self.values if places else []  # numbered as they first come
        if self.rising and isinstance(places, range):
            return self.values[self.codes[places.start] : self.codes[places.stop - 1] + 1]
        return [self.values[code] for code in dict.fromkeys(map(self.codes.__getitem__, places))]

    def told(self, places: Collection[int]) -> Iterable[Any]:
        """The values of the rows in these places."""
        if self.codes is None:
            return repeat(self.values[0], len(places))
        if isinstance(places, range):
            return map(self.values.__getitem__, self.codes[places.start : places.stop])
        return map(self.values.__getitem__, map(self.codes.__getitem__, places))

    def equal(self, value: Any, places: Collection[int]) -> Collection[int]:
        """Those of the places whose row has the value."""
        code = self._code.get(value)
        if code is not None and self.codes is not None and not self.rising and len(places) == len(self.codes):
            return self._places[code]
        return self._among([] if code is None else [code], places)

    def until(self, day: date, places: Collection[int]) -> Collection[int]:
        """Those of the places whose row has no later day."""
        return self._among([code for code, value in enumerate(self.values) if value <= day], places)

    def _among(self, wanted: list[int], places: Collection[int]) -> Collection[int]:
        """Those of the places whose codes are wanted; these are given in their order."""
        held = self.codes
        if len(wanted) == len(self.values):
            return places
        if held is None or not wanted:
            return range(0)
        first, last = wanted[0], wanted[-1]
        if self.rising and isinstance(places, range) and last - first < len(wanted):
            begin, end = places.start, places.stop
            return range(bisect_left(held, first, begin, end), bisect_right(held, last, begin, end))
        if first == last:
            return [n for n in places if held[n] == first]
        codes = set(wanted)
        return [n for n in places if held[n] in codes]


class Columns:
    """The rows of a table, read by column. A column is made when first asked for, and never changes."""

    def __init__(self, table: TableSchema, count: int, make: Callable[[str], PackedColumn]) -> None:
        self.table = table
        self.count = count
        self._make = make
        self._columns: dict[str, PackedColumn] = {}

    def column(self, name: str) -> PackedColumn:
        """A column by its name."""
        if (found := self._columns.get(name)) is None:
            found = self._columns[name] = self._make(name)
        return found

    def places(self, equals: Mapping[str, Any], known: date | None = None) -> Collection[int]:
        """Places of the rows whose columns equal these values, in stored order; with `known`, those public by then.

        Raises ValueError for a column that the table lacks."""
        found: Collection[int] = range(self.count)
        for name in sorted(equals, key=self.table.names().index):  # columns that rise are first in the key
            found = self.column(name).equal(equals[name], found)
        return self.column("known").until(known, found) if known else found

    def told(self, names: Sequence[str], places: Collection[int]) -> Iterable[tuple[Any, ...]]:
        """Some columns of the rows in these places."""
        return zip(*(self.column(name).told(places) for name in names), strict=True)

    def rows(self, places: Collection[int]) -> tuple[Any, ...]:
        """The rows in these places, in the class of the table."""
        return self.table.rows(self.told(self.table.names(), places))


def columns_of(table: TableSchema, rows: Sequence[tuple[Any, ...]]) -> Columns:
    """Rows of a table by column."""
    return Columns(table, len(rows), lambda name: _coded(rows, table.names().index(name)))


def packed(table: TableSchema, rows: Sequence[tuple[Any, ...]], made_from: bytes) -> bytes:
    """The file of these columns. `made_from`: the Parquet file of the same rows."""
    by_column = columns_of(table, rows)
    told: list[tuple[str, str, int, str, int, bool]] = []
    parts: list[bytes] = []
    for field in table.all_columns():
        column = by_column.column(field.name)
        plain = [v.isoformat() if isinstance(v, date) else v for v in column.values]
        values = zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode(), 9)
        kind = "" if column.codes is None else column.codes.typecode
        codes = zlib.compress(_lowest_first(column.codes).tobytes(), 9) if column.codes is not None else b""
        told.append((field.name, field.type, len(values), kind, len(codes), column.rising))
        parts += (values, codes)
    index = zlib.compress(json.dumps((len(rows), told), separators=(",", ":")).encode(), 9)
    rest = b"".join((index, *parts))
    numbers = (zlib.crc32(made_from), zlib.crc32(rest), len(index))
    return b"".join((SIGNATURE, *(n.to_bytes(NUMBER, "little") for n in numbers), rest))


def unpacked(table: TableSchema, data: bytes, made_from: bytes) -> Columns | None:
    """The columns in a file; None for one that is damaged, or that was made from another Parquet or another schema."""
    numbers = (data[n : n + NUMBER] for n in range(len(SIGNATURE), HEAD, NUMBER))
    of_parquet, of_rest, length = (int.from_bytes(n, "little") for n in numbers)
    rest = memoryview(data)[HEAD:]
    sound = data.startswith(SIGNATURE) and of_rest == zlib.crc32(rest) and of_parquet == zlib.crc32(made_from)
    if not sound:
        return None
    count, told = json.loads(zlib.decompress(rest[:length]))
    if [(name, kind) for name, kind, *_ in told] != [(c.name, c.type) for c in table.all_columns()]:
        return None
    parts: dict[str, Callable[[], PackedColumn]] = {}
    for name, kind, values, code, codes, rising in told:
        middle, end = length + values, length + values + codes
        parts[name] = partial(_decoded, kind, code, rising, rest[length:middle], rest[middle:end])
        length = end
    return Columns(table, count, lambda name: parts[name]())


def _coded(rows: Sequence[tuple[Any, ...]], place: int) -> PackedColumn:
    cells = list(map(itemgetter(place), rows))
    values = [*dict.fromkeys(cells)]
    if len(values) == 1:
        return PackedColumn(values, None, rising=True)
    kind = next(kind for most, kind in WIDTHS if len(values) <= most)
    code = {value: n for n, value in enumerate(values)}
    codes = array(kind, map(code.__getitem__, cells))
    return PackedColumn(values, codes, rising=all(map(le, codes, codes[1:])))


def _decoded(kind: str, code: str, rising: bool, values: memoryview, codes: memoryview) -> PackedColumn:
    plain = json.loads(zlib.decompress(values))
    told = [v and date.fromisoformat(v) for v in plain] if kind == "DATE" else plain
    return PackedColumn(told, _lowest_first(array(code, zlib.decompress(codes))) if code else None, rising)


def _lowest_first(codes: array[int]) -> array[int]:
    """The codes as this machine has them, or as the file has them: the lowest byte first."""
    if sys.byteorder == "big":
        codes = codes[:]
        codes.byteswap()
    return codes
