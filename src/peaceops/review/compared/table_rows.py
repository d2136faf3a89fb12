"""LoneRows that only one of two reviews has: decisions, votes, tasks, benchmarks, events. A row is known by what it is
about, never by its place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from peaceops.book import Figure
from peaceops.document.model import Cell, Document, Ref, Table, When
from peaceops.document.walk import blocks_of
from peaceops.document.worth import is_empty
from peaceops.review.compared.sides import Sides

# Tables whose rows are things that begin and end: the key of its words, the columns by which a row is known, and
# whether a row that the later review lacks has ended (others are lists of the newest, which grow out of sight).
THINGS = (
    ("phases", "mandate-phases", ("phase",), True),
    ("decisions", "mandate-decisions", ("decision",), False),
    ("votes", "council-votes-grid", ("vote",), False),
    ("votes-on-item", "council-votes-on-item", ("vote",), False),
    ("tasks", "mandate-tasks-current", ("task", "paragraph"), True),
    ("benchmarks", "mandate-benchmarks", ("benchmark", "document"), True),
    ("questions", "news-questions", ("what", "by"), False),
    ("events", "news-table", ("when", "what", "who", "source"), False),
)


@dataclass(frozen=True, slots=True)
class LoneRows:
    """LoneRows of a table that one review has alone: that of the date (`now`) or the other. `name_at`: the column that
    names a row."""

    key: str
    table: Table
    now: bool
    name_at: int


def only_in_one(sides: Sides) -> tuple[LoneRows, ...]:
    """What only one of the reviews has, in the order of THINGS: what is new first, then what ended."""
    then, now = _tables(sides.then), _tables(sides.now)
    found = [
        LoneRows(key, rest, True, _name_at(rest, columns))
        for key, name, columns, _ in THINGS
        if name in now and (rest := _less(sides, now[name], then.get(name), columns, new=True)).rows
    ]
    found += [
        LoneRows(key, rest, False, _name_at(rest, columns))
        for key, name, columns, ends in THINGS
        if name in then and (ends or not sides.one_mission)
        if (rest := _less(sides, then[name], now.get(name), columns, new=False)).rows
    ]
    return tuple(found)


def _tables(document: Document) -> dict[str, Table]:
    return {b.id: b for b in blocks_of(document.sections) if isinstance(b, Table)}


def _less(sides: Sides, table: Table, other: Table | None, columns: tuple[str, ...], *, new: bool) -> Table:
    """The rows of a table that the other has not, under an id of their own."""
    known = {_known_by(other, row, columns) for row in other.rows} if other else set()
    rows = tuple(row for row in table.rows if _known_by(table, row, columns) not in known)
    side = sides.named(sides.now if new else sides.then)
    caption = (*sides.write.text("compared-rows-caption", side=side), " ", *table.caption)
    name = f"compared-{'new' if new else 'ended'}-{table.id}"
    note = table.note if new else ()  # said under the tables of the other side
    return _without_empty(replace(table, id=name, rows=rows, caption=caption, note=note, folded=False, totals=0))


def _without_empty(table: Table) -> Table:
    """The table without columns of which these rows say nothing."""
    kept = [i for i in range(len(table.heads)) if not i or not all(is_empty(row[i]) for row in table.rows)]
    columns = tuple(table.heads[i] for i in kept)
    return replace(table, columns=columns, rows=tuple(tuple(row[i] for i in kept) for row in table.rows))


def _known_by(table: Table, row: tuple[Cell, ...], columns: tuple[str, ...]) -> tuple[str, ...]:
    keys = [c.key for c in table.heads]
    return tuple(_words(row[keys.index(c)]) for c in columns if c in keys)


def _words(cell: Cell) -> str:
    if isinstance(cell, Figure):
        return str(cell.value)
    if isinstance(cell, When):
        return cell.period.iso
    return cell.text if isinstance(cell, Ref) else str(cell)


def _name_at(table: Table, columns: tuple[str, ...]) -> int:
    """The column by which a row is called: the first that is no time."""
    keys = [c.key for c in table.heads]
    return next(keys.index(c) for c in columns if c in keys and c != "when")
