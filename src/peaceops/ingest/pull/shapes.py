"""What a publisher sends as a folder of sources has it: unpacked, columns by name, a year a row."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Sequence

from peaceops.errors import refused, shown
from peaceops.ingest.pull.endpoints import AskedFor
from peaceops.ingest.source_columns import columns_of

SHORTEST_DAY = 10  # characters of a date; what follows in a cell is the time
MIDNIGHT = ("T00:00:00", " 00:00:00", "T00:00:00Z", "T00:00:00.000Z")
UCDP_SUFFIX = "_cy"  # of every column but one until version 25.1; of none since
UCDP_PLAIN = "version"
LONG = ("Country Name", "Country Code", "Year", "Value")

Table = list[list[str]]


def laid(asked: AskedFor, data: bytes) -> bytes:
    """The file as readers want it. Raises PeaceopsError where it is not in the shape that is known of its publisher."""
    made = SHAPES[asked.endpoint.shape](asked, data)
    return gzip.compress(made, mtime=0) if asked.place.endswith(".gz") else made


def _csv(asked: AskedFor, data: bytes) -> bytes:
    return _written(_by_name(asked, _rows(asked, data)))


def _ucdp_zip(asked: AskedFor, data: bytes) -> bytes:
    """Version 26.1 dropped the ending of its columns, and wrote one with a capital; the rest is as before."""
    rows = _rows(asked, _member(asked, data))
    names = [n.strip().lower() for n in rows[0]]
    if "country" in names:
        rows[0] = [n if n == UCDP_PLAIN else f"{n}{UCDP_SUFFIX}" for n in names]
    return _written(_by_name(asked, rows))


def _world_bank_zip(asked: AskedFor, data: bytes) -> bytes:
    """Years are columns, below lines about the file; empty cells are years without a value."""
    rows = _rows(asked, _member(asked, data))
    start = next((i for i, row in enumerate(rows) if row[:2] == list(LONG[:2])), None)
    if start is None:
        raise refused("pull-no-head", place=asked.address, expected=", ".join(LONG[:2]))
    head = rows[start]
    years = [(i, name) for i, name in enumerate(head) if len(name) == len("2024") and name.isdigit()]
    out: Table = [list(LONG)]
    for row in rows[start + 1 :]:
        out += [[row[0], row[1], year, row[i]] for i, year in years if i < len(row) and row[i].strip()]
    return _written(out)


def _json(asked: AskedFor, data: bytes) -> bytes:
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise refused("pull-no-json", address=asked.address, why=shown(str(error))) from None
    if not isinstance(found, dict):
        raise refused("pull-no-json", address=asked.address, why=shown(type(found).__name__))
    return data


SHAPES: dict[str, Callable[[AskedFor, bytes], bytes]] = {
    "csv": _csv,
    "ucdp-zip": _ucdp_zip,
    "world-bank-zip": _world_bank_zip,
    "json": _json,
}


def _member(asked: AskedFor, data: bytes) -> bytes:
    """The one table in a zip; files about it begin with Metadata."""
    most = asked.endpoint.most_bytes
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [i for i in archive.infolist() if i.filename.lower().endswith(".csv")]
            tables = [i for i in names if not i.filename.rpartition("/")[2].startswith("Metadata")]
            if len(tables) != 1:
                raise refused("pull-members", address=asked.address, count=len(tables))
            with archive.open(tables[0]) as handle:
                out = handle.read(most + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:
        raise refused("pull-damaged-packing", name=asked.address, kind="zip", why=str(error)) from None
    if len(out) > most:
        raise refused("pull-unpacks-too-large", name=asked.address, most=most)
    return out


def _rows(asked: AskedFor, data: bytes) -> Table:
    """The lines of a CSV file that are not empty."""
    try:
        text = data.decode("utf-8-sig")
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if row]
    except (UnicodeDecodeError, csv.Error) as error:
        raise refused("pull-no-csv", address=asked.address, why=shown(str(error))) from None
    if not rows or len(rows[0]) < 2:
        raise refused("pull-no-csv", address=asked.address, why=shown((rows or [[""]])[0][0]))
    return rows


def _by_name(asked: AskedFor, rows: Table) -> Table:
    """The columns that the readers know, in their order, whatever the order of the publisher; the time of a day is cut.

    Raises PeaceopsError naming a column that the file lacks, or a row of another length."""
    head = [name.strip() for name in rows[0]]
    wanted = columns_of(asked.endpoint.place)
    if lacking := [name for name in wanted if head.count(name) != 1]:
        raise refused("pull-column", address=asked.address, column=shown(lacking[0]), found=_names(head))
    places = [(head.index(name), kind == "day") for name, kind in wanted.items()]
    out: Table = [list(wanted)]
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(head):
            raise refused("pull-row", address=asked.address, row=number, expected=len(head), found=len(row))
        out.append([_day(row[i]) if day else row[i] for i, day in places])
    return out


def _day(cell: str) -> str:
    """A day without its midnight."""
    return cell[:SHORTEST_DAY] if cell[SHORTEST_DAY:] in MIDNIGHT else cell


def _names(head: Sequence[str]) -> str:
    return shown(", ".join(head))


def _written(rows: Table) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode("utf-8")
