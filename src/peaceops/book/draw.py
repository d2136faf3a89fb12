"""A draw of rows to be checked by hand against their sources, the same for the same book and seed.

How many rows a table gives is set in audit_shares.csv, more for tables that reach a review; within a table every row is
as likely as another. A table has a generator of its own, so that one table's growth leaves the draw of others alone.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from peaceops.book.reply import ReplyRows
from peaceops.book.schema import Record
from peaceops.book.store import View
from peaceops.book.tables import BY_NAME
from peaceops.book.tables.council import MemberVotesRow
from peaceops.errors import refused, shown
from peaceops.words.catalogue import said

SOURCE = "source"  # the column of every fact that names its source
FEWEST, MOST = 1, 10_000
DOUBT = 0.05  # one less 95 per cent
COLUMNS = ("number", "stratum", "table", "key", "values", "source", "locator", "address")


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A row that was drawn: its number, stratum, table and key, its values by column, and the address of its source."""

    number: int
    stratum: str
    table: str
    key: str
    values: dict[str, Any]
    address: str


@cache
def shares() -> dict[tuple[str, str], int]:
    """How many rows of a draw of 200 each table gives, by stratum and table."""
    with (Path(__file__).parent / "audit_shares.csv").open(encoding="utf-8", newline="") as handle:
        return {(row["stratum"], row["table"]): int(row["share"]) for row in csv.DictReader(handle)}


def scaled(rows: int) -> dict[tuple[str, str], int]:
    """How many rows each table gives in a draw of `rows`, by stratum and table: shares rounded down, the largest
    remainders rounded up, so that the sum is `rows`."""
    total = sum(shares().values())
    given = {key: n * rows // total for key, n in shares().items()}
    by_remainder = sorted(given, key=lambda key: -(shares()[key] * rows % total))
    for key in by_remainder[: rows - sum(given.values())]:
        given[key] += 1
    return given


def drawn(view: View, seed: int, rows: int) -> Iterator[DrawnRow]:
    """The rows of a draw."""
    number = 0
    for (stratum, name), wanted in scaled(rows).items():
        held, count = BY_NAME[name].row, view.count(BY_NAME[name].row)
        places = random.Random(f"{seed} {name}").sample(range(count), min(wanted, count))
        for row in view.numbered(held, sorted(places)):
            number += 1
            key = " / ".join(str(getattr(row, column)) for column in BY_NAME[name].key)
            yield DrawnRow(number, stratum, name, key, _values(view, row), view.sources[getattr(row, SOURCE)].address)


def audit(view: View, edition: str, sample: int, seed: int) -> ReplyRows:
    """A draw as an answer, with what it can show.

    Raises PeaceopsError for fewer rows than one or more than ten thousand."""
    if not FEWEST <= sample <= MOST:
        raise refused("sample-out-of-range", given=shown(sample), least=FEWEST, most=MOST)
    rows = [
        {
            "number": d.number,
            "stratum": d.stratum,
            "table": d.table,
            "key": d.key,
            "values": "; ".join(f"{name} = {value}" for name, value in d.values.items()),
            "source": d.values[SOURCE],
            "locator": d.values.get("locator"),
            "address": d.address,
        }
        for d in drawn(view, seed, sample)
    ]
    most = 100 * (1 - DOUBT ** (1 / len(rows)))
    notes = [said("audit-drawn", edition=edition, seed=str(seed), count=len(rows), most=f"{most:.1f}")]
    if len(rows) < sample:
        notes.append(said("audit-fewer", asked=sample, count=len(rows)))
    return ReplyRows.made({"edition": edition, "seed": seed, "sample": sample}, COLUMNS, rows, notes=notes)


def _values(view: View, row: Record) -> dict[str, Any]:
    """What a row says, without empty cells; a vote with the cast of each member."""
    values = {name: value for name, value in row.as_dict().items() if value not in (None, "")}
    if row.TABLE.name == "votes":
        casts = view.where(MemberVotesRow, vote=values["vote"])
        values["casts"] = " ".join(f"{c.iso3}:{c.cast}" for c in casts)
    return values
