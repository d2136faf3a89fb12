"""How a table stands in the body of a document: which rows and which columns.

A body is for reading: it holds the rows that tell most, and a column that says one thing in every row becomes a line
beside the caption. The whole table, as its section made it, is in the data.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from peaceops.book import Figure
from peaceops.document.model import Cell, Empty, Ref, Row, Table, When

MOST_ROWS = 12  # of a table in the body
FEW_ROWS = 5  # of a table that its section calls long (folded)
YEAR = re.compile(r"\d{4}([-/]\d\d)*")  # words of a cell that are a time
LEAST_ROWS = 3  # with which a column can be called constant


@dataclass(frozen=True, slots=True)
class InBody:
    """A table as it stands in the body: `places` of its columns there, the `constants` set above it (head and value),
    its `rows`, how many it has in `total`, and whether those shown are the `newest`."""

    places: tuple[int, ...]
    constants: tuple[tuple[str, Cell], ...]
    rows: tuple[Row, ...]
    total: int
    newest: bool

    @property
    def cut(self) -> bool:
        """Whether rows are left to the data."""
        return len(self.rows) < self.total


def set_in_body(table: Table) -> InBody:
    """The setting of a table. Rows in order of time keep the newest, others the first; totals always stay."""
    heads, rows = table.heads, table.rows
    constant = [i for i in range(1, len(heads)) if len(rows) >= LEAST_ROWS and _says_one_thing(rows, i)]
    if len(heads) - len(constant) < 2:
        constant = []
    most = FEW_ROWS if table.folded and len(rows) > MOST_ROWS else MOST_ROWS
    newest = len(rows) > most and _in_order_of_time(rows[: len(rows) - table.totals])
    return InBody(
        tuple(i for i in range(len(heads)) if i not in constant),
        tuple((heads[i].head, rows[0][i]) for i in constant),
        _kept(rows, most, table.totals, newest),
        len(rows),
        newest,
    )


def _kept(rows: tuple[Row, ...], most: int, totals: int, newest: bool) -> tuple[Row, ...]:
    if len(rows) <= most:
        return rows
    body, sums = rows[: len(rows) - totals], rows[len(rows) - totals :]
    return (*(body[-most + totals :] if newest else body[: most - totals]), *sums)


def _says_one_thing(rows: tuple[Row, ...], place: int) -> bool:
    return len({_said(row[place]) for row in rows}) == 1


def _said(cell: Cell) -> object:
    """What makes two cells say the same. Numbers are never called constant: each has a source of its own."""
    if isinstance(cell, Ref):
        return ("ref", cell.text, cell.source)
    if isinstance(cell, Figure):
        return ("words", cell.value) if cell.unit in ("date", "text") else id(cell)
    return ("empty", Empty.NOT_KNOWN) if cell is None else ("empty", cell) if isinstance(cell, Empty) else cell


def _in_order_of_time(rows: tuple[Row, ...]) -> bool:
    """Whether the first column holds times, each at or after the one before."""
    days = [_first_day(row[0]) for row in rows]
    known = [d for d in days if d]
    return len(known) == len(days) > 1 and known == sorted(known) and known[0] != known[-1]


def _first_day(cell: Cell) -> str:
    if isinstance(cell, When):
        return cell.period.first.isoformat()
    if isinstance(cell, Figure) and cell.unit == "date":
        return str(cell.value)
    text = cell.value if isinstance(cell, Figure) and cell.unit == "text" else cell
    return text if isinstance(text, str) and YEAR.fullmatch(text) else ""
