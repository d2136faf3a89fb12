"""Kinds of damage to a publisher's file, each a function from its bytes to worse ones (None where it has no such part).

The same seed damages the same place. `CSV` kinds need a table; `BYTES` kinds do it to any file.
"""

from __future__ import annotations

import csv
import gzip
import io
import lzma
import random
import re
import tarfile
from collections.abc import Callable

from peaceops.ingest.source_columns import columns, kinds

Damage = Callable[[bytes, random.Random], bytes | None]
Rows = list[list[str]]
EMPTY = ("", "NA")
AMOUNTS = ("number", "whole", "numbers in words")


def half(data: bytes, rng: random.Random) -> bytes:
    return data[: len(data) // 2]


def empty(data: bytes, rng: random.Random) -> bytes:
    return b""


def flipped(data: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]


def in_utf16(data: bytes, rng: random.Random) -> bytes | None:
    return _text(data).encode("utf-16")


def in_latin1(data: bytes, rng: random.Random) -> bytes | None:
    text = _text(data).encode("latin-1", errors="replace")
    return text if text != data else None


def last_line_cut(data: bytes, rng: random.Random) -> bytes | None:
    body = data.rstrip(b"\r\n")
    last = body.rfind(b"\n") + 1
    return data[: last + (len(body) - last) // 2]


def nine_tenths(data: bytes, rng: random.Random) -> bytes | None:
    lines = data.splitlines(keepends=True)
    return b"".join(lines[: len(lines) * 9 // 10])


def semicolons(rows: Rows, kind: dict[str, str], rng: random.Random) -> bytes:
    return _written(rows, ";")


def row_dropped(rows: Rows, kind: dict[str, str], rng: random.Random) -> Rows:
    at = rng.randrange(1, len(rows))
    return rows[:at] + rows[at + 1 :]


def row_doubled(rows: Rows, kind: dict[str, str], rng: random.Random) -> Rows:
    at = rng.randrange(1, len(rows))
    return [*rows[: at + 1], rows[at], *rows[at + 1 :]]


def column_renamed(rows: Rows, kind: dict[str, str], rng: random.Random) -> Rows:
    at = rng.randrange(len(rows[0]))
    return [[name if i != at else f"{name}_new" for i, name in enumerate(rows[0])], *rows[1:]]


def names_swapped(rows: Rows, kind: dict[str, str], rng: random.Random) -> Rows:
    one, two = rng.sample(range(len(rows[0])), 2)
    names = list(rows[0])
    names[one], names[two] = names[two], names[one]
    return [names, *rows[1:]]


def cells_swapped(rows: Rows, kind: dict[str, str], rng: random.Random) -> Rows | None:
    """The cells of two columns of one row, exchanged: the header stays."""
    at = rng.randrange(1, len(rows))
    pairs = [(i, j) for i in range(len(rows[0])) for j in range(i) if rows[at][i] != rows[at][j]]
    one, two = rng.choice(pairs) if pairs else (0, 0)
    row = list(rows[at])
    row[one], row[two] = row[two], row[one]
    return _changed(rows, at, row) if pairs else None


def _number(
    change: Callable[[str, random.Random], str], forms: tuple[str, ...] = AMOUNTS
) -> Callable[[Rows, dict[str, str], random.Random], Rows | None]:
    """One number in a column of amounts, changed."""

    def damage(rows: Rows, kind: dict[str, str], rng: random.Random) -> Rows | None:
        places = [i for i, name in enumerate(rows[0]) if kind.get(name) and kinds()[kind[name]].form in forms]
        return _one_cell(rows, places, rng, change, lambda cell: any(c in "123456789" for c in cell))

    return damage


def _year(change: Callable[[str, random.Random], str]) -> Callable[[Rows, dict[str, str], random.Random], Rows | None]:
    """One year, alone or in a date, changed."""

    def damage(rows: Rows, kind: dict[str, str], rng: random.Random) -> Rows | None:
        forms = ("year", "years", "day", "printed day")
        places = [i for i, name in enumerate(rows[0]) if kind.get(name) and kinds()[kind[name]].form in forms]
        return _one_cell(rows, places, rng, change, lambda cell: re.search(r"\d{4}", cell) is not None)

    return damage


def years_swapped(rows: Rows, kind: dict[str, str], rng: random.Random) -> Rows | None:
    """The years or dates of two rows, exchanged."""
    forms = ("year", "years", "day", "printed day")
    places = [i for i, name in enumerate(rows[0]) if kind.get(name) and kinds()[kind[name]].form in forms]
    for _ in range(50 if places and len(rows) > 2 else 0):
        column = rng.choice(places)
        one, two = rng.sample(range(1, len(rows)), 2)
        if rows[one][column] != rows[two][column] and rows[one] != rows[two]:
            out = [list(r) for r in rows]
            out[one][column], out[two][column] = out[two][column], out[one][column]
            return out
    return None


def _one_cell(
    rows: Rows,
    places: list[int],
    rng: random.Random,
    change: Callable[[str, random.Random], str],
    fits: Callable[[str], bool],
) -> Rows | None:
    for _ in range(200 if places else 0):
        at, column = rng.randrange(1, len(rows)), rng.choice(places)
        cell = rows[at][column]
        if cell.strip() not in EMPTY and fits(cell):
            return _changed(rows, at, [c if i != column else change(cell, rng) for i, c in enumerate(rows[at])])
    return None


def _other_digit(cell: str, rng: random.Random) -> str:
    at = rng.choice([i for i, c in enumerate(cell) if c.isdigit()])
    return cell[:at] + rng.choice([d for d in "123456789" if d != cell[at]]) + cell[at + 1 :]


def _changed(rows: Rows, at: int, row: list[str]) -> Rows:
    return [*rows[:at], row, *rows[at + 1 :]]


BYTES: dict[str, Damage] = {"empty": empty, "half": half, "one bit": flipped}
TEXT: dict[str, Damage] = {
    "UTF-16": in_utf16,
    "Latin-1": in_latin1,
    "last line cut": last_line_cut,
    "nine tenths of the lines": nine_tenths,
}
CSV: dict[str, Callable[[Rows, dict[str, str], random.Random], Rows | bytes | None]] = {
    "semicolons": semicolons,
    "a row dropped": row_dropped,
    "a row doubled": row_doubled,
    "a column renamed": column_renamed,
    "two names of columns swapped": names_swapped,
    "two cells of a row swapped": cells_swapped,
    "two years swapped": years_swapped,
    "a number x 10": _number(lambda cell, rng: re.sub(r"(\d)(?!\d)", r"\g<1>0", cell, count=1)),
    "a number of 10 to the 15": _number(lambda cell, rng: "1000000000000000"),
    "a number with a minus": _number(lambda cell, rng: f"-{cell.lstrip('-')}"),
    "a number in words": _number(lambda cell, rng: "about a dozen", ("number", "whole")),
    "another digit": _number(_other_digit),
    "a year of 6000 and more": _year(
        lambda cell, rng: re.sub(r"\d{4}", lambda m: str(int(m[0]) % 1000 + 6000), cell, count=1)
    ),
    "another year": _year(
        lambda cell, rng: re.sub(r"\d{4}", lambda m: str(int(m[0]) - rng.randint(1, 9)), cell, count=1)
    ),
}
TAR = ("a member of the archive missing", "two members of the archive swapped")
KINDS = ("missing", *BYTES, *TEXT, *CSV, *TAR)


def damaged(kind: str, file: str, data: bytes, seed: int) -> bytes | None:
    """The bytes of a file with a kind of damage; None where the file has no such part. "missing" is not done here."""
    rng = random.Random(f"{kind} {file} {seed}")
    if kind in BYTES:
        return BYTES[kind](data, rng)
    if kind in TAR:
        return _members(kind, data, rng) if file.endswith(".tar.xz") else None
    if file.endswith(".tar.xz"):
        return None
    plain = gzip.decompress(data) if file.endswith(".gz") else data
    worse = _in_text(kind, file, plain, rng)
    if worse is None or worse == plain:
        return None
    return gzip.compress(worse, 1) if file.endswith(".gz") else worse


def _in_text(kind: str, file: str, plain: bytes, rng: random.Random) -> bytes | None:
    if kind in TEXT:
        return TEXT[kind](plain, rng)
    if file not in columns():
        return None
    rows = [r for r in csv.reader(io.StringIO(_text(plain), newline="")) if r]
    rows[0] = [name.strip() for name in rows[0]]
    found = CSV[kind](rows, columns()[file], rng)
    return _written(found, ",") if isinstance(found, list) else found


def _members(kind: str, data: bytes, rng: random.Random) -> bytes:
    """The archive without a member, or with the contents of two neighbours exchanged."""
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(data)), mode="r:") as tar:
        members = sorted((m for m in tar.getmembers() if m.isfile()), key=lambda m: m.name)
        held = [(m.name, handle.read()) for m in members if (handle := tar.extractfile(m))]
    at = rng.randrange(len(held) - 1)
    if kind == TAR[0]:
        held.pop(at)
    else:
        (one, first), (two, second) = held[at : at + 2]
        held[at : at + 2] = [(one, second), (two, first)]
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, content in held:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return lzma.compress(out.getvalue(), preset=0)


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig")


def _written(rows: Rows, delimiter: str) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return out.getvalue().encode()
