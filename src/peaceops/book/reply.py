"""One shape for answers: whatever a public function answers with rows is a `Reply`, whichever room it comes from.

An answer gives its rows flat (`to_rows`) and as JSON with every figure in full (`to_dict`), goes as it is into pandas,
polars, pyarrow and DuckDB (the Arrow PyCapsule interface), shows itself in a notebook and prints a line a row.
`ReplyRows` is a table of named columns, `Replies` a tuple of records that have rows of their own.
Decision: docs/decisions/2026-11-26-replies.md.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any, Protocol, Self, TypeVar

from peaceops.book.figure import Figure
from peaceops.words.catalogue import Said, said

ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
NAMING = re.compile(
    r"(?:\w+_)?(?:year|resolution|number|meeting|row)|valid_(?:from|to)"
)  # columns of numbers that name
MOST_SHOWN = 30  # rows that a notebook and str() show; to_rows has all
Flat = dict[str, Any]
Cell = Figure | str | int | float | bool | date | None


class Reply(ABC):
    """Rows that answer a question: `to_rows()`, `to_dict()`, `notes`, and what data frames and notebooks ask for."""

    __slots__ = ()

    @abstractmethod
    def to_rows(self) -> list[Flat]:
        """Flat rows of plain values by column: numbers, words, ISO dates, None; `source` where figures have one."""

    @abstractmethod
    def to_dict(self) -> Any:
        """As JSON, every figure with its source and trace."""

    def heads(self) -> tuple[str, ...]:
        """Keys of the columns, also where there is no row."""
        return columns_of(self.to_rows())

    def last_rows(self) -> list[Flat]:
        """Totals, for the foot of a printed table; never among `to_rows`."""
        return []

    def sentences(self) -> tuple[Said | str, ...]:
        """What a reader must know beside the rows: months that are missing and why, counts that differ."""
        return ()

    def __str__(self) -> str:
        rows = self.to_rows()
        lines = [", ".join(f"{k} {v}" for k, v in row.items() if v not in (None, "")) for row in rows[:MOST_SHOWN]]
        left = [str(said("reply-more-rows", count=len(rows)))] if len(rows) > MOST_SHOWN else []
        return "\n".join([*lines, *left, *map(str, self.sentences())])

    def _repr_html_(self) -> str:
        rows, heads = self.to_rows(), self.heads()
        lines = [_html_row("th", heads, heads)]
        lines += [_html_row("td", heads, [r.get(h) for h in heads]) for r in rows[:MOST_SHOWN]]
        lines += [_html_row("th", heads, [r.get(h) for h in heads]) for r in self.last_rows()]
        more = [said("reply-more-rows", count=len(rows))] if len(rows) > MOST_SHOWN else []
        notes = "".join(f"<p>{escape(str(s))}</p>" for s in [*more, *self.sentences()])
        return f"<table>{''.join(lines)}</table>{notes}"

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The rows as an Arrow stream: what pandas, polars, pyarrow and DuckDB take, without a copy as text."""
        from peaceops.book.duck import arrow_stream

        heads, rows = self.heads(), self.to_rows()
        return arrow_stream({h: arrow_column([r.get(h) for r in rows]) for h in heads}, requested_schema)


class WithRow(Protocol):
    """What has a row of its own."""

    def to_dict(self) -> Flat: ...


T = TypeVar("T", bound=WithRow)


class Replies(tuple[T, ...], Reply):
    """A tuple of records as an answer: each may have `to_row` beside `to_dict`, or that is its row. `notes`: what a
    reader must know beside them."""

    notes: tuple[Said | str, ...]
    __str__ = Reply.__str__

    def __new__(cls, records: Iterable[T] = (), notes: Iterable[Said | str] = ()) -> Self:
        made = super().__new__(cls, tuple(records))
        made.notes = tuple(notes)
        return made

    def sentences(self) -> tuple[Said | str, ...]:
        """The notes."""
        return self.notes

    def to_rows(self) -> list[Flat]:
        """A flat row a record."""
        return [getattr(record, "to_row", record.to_dict)() for record in self]

    def to_dict(self) -> list[Flat]:
        """As JSON: a list of the records."""
        return [record.to_dict() for record in self]


@dataclass(frozen=True, slots=True)
class ReplyRows(Reply):
    """A table that answers a question. `about`: what was asked, by name. `columns`: keys, in order; a row has a cell
    for each. `totals`: rows under them that sum the others. `notes`: one sentence each, never empty without rows.
    `more`: what belongs to the answer and has another shape, for `to_dict`."""

    about: tuple[tuple[str, Any], ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[tuple[Cell, ...], ...] = ()
    notes: tuple[Said | str, ...] = ()
    more: tuple[tuple[str, Any], ...] = ()

    def __post_init__(self) -> None:
        for row in (*self.rows, *self.totals):
            if len(row) != len(self.columns):
                raise ValueError(f"an answer of the columns {self.columns} has a row of {len(row)} cells")
        if not self.rows and not self.notes:
            raise ValueError(f"the answer to {self.about} has no rows and says no reason")

    @staticmethod
    def made(
        about: Mapping[str, Any],
        columns: Sequence[str],
        rows: Iterable[Mapping[str, Cell]],
        *,
        totals: Iterable[Mapping[str, Cell]] = (),
        notes: Iterable[Said | str] = (),
        more: Mapping[str, Any] | None = None,
        needed: Sequence[str] = (),
    ) -> ReplyRows:
        """An answer from rows by column; a cell that a row lacks is None. Columns that no row fills are left out, but
        for those `needed`."""
        told, foot = list(rows), list(totals)
        filled = {*needed} | {k for row in told for k, cell in row.items() if cell is not None}
        keys = tuple(c for c in columns if c in filled or not told)
        cells = [tuple(tuple(row.get(k) for k in keys) for row in part) for part in (told, foot)]
        return ReplyRows(tuple(about.items()), keys, cells[0], cells[1], tuple(notes), tuple((more or {}).items()))

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Cell]]:
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def column(self, key: str) -> tuple[Cell, ...]:
        """The cells of a column. Raises ValueError for one that the answer lacks."""
        place = self.columns.index(key)
        return tuple(row[place] for row in self.rows)

    def heads(self) -> tuple[str, ...]:
        """Keys of the columns, with `source` where any cell is a figure."""
        figures = any(isinstance(c, Figure) for row in self.rows for c in row)
        return (*self.columns, "source") if figures and "source" not in self.columns else self.columns

    def to_rows(self) -> list[Flat]:
        """Flat rows in the order of the table; `source` names the sources of the row's figures."""
        sourced = "source" in self.heads()
        return [self._flat(row, sourced) for row in self.rows]

    def last_rows(self) -> list[Flat]:
        """The totals, flat."""
        sourced = "source" in self.heads()
        return [self._flat(row, sourced) for row in self.totals]

    def sentences(self) -> tuple[Said | str, ...]:
        """The notes."""
        return self.notes

    def to_dict(self) -> Flat:
        """As JSON: what was asked, `rows` by column with every figure in full, `totals`, `notes`, and what is more."""
        out: Flat = {name: plain(value) for name, value in self.about}
        out["rows"] = [self._nested(row) for row in self.rows]
        if self.totals:
            out["totals"] = [self._nested(row) for row in self.totals]
        out["notes"] = [str(n) for n in self.notes]
        return out | {name: _jsons(value) for name, value in self.more}

    def _nested(self, row: tuple[Cell, ...]) -> Flat:
        return {k: c.to_dict() if isinstance(c, Figure) else plain(c) for k, c in zip(self.columns, row, strict=True)}

    def _flat(self, row: tuple[Cell, ...], sourced: bool) -> Flat:
        cells = zip(self.columns, row, strict=True)
        out: Flat = {k: c.value if isinstance(c, Figure) else plain(c) for k, c in cells}
        found = sorted({s for c in row if isinstance(c, Figure) for s in c.sources()})
        if found or sourced:
            out["source"] = out.get("source") or ", ".join(found)
        return out


def columns_of(rows: Sequence[Flat]) -> tuple[str, ...]:
    """Every key of flat rows, in the order first met."""
    return tuple(dict.fromkeys(key for row in rows for key in row))


def in_columns(row: Mapping[str, Any]) -> Flat:
    """A row whose nested values are columns of their own, named key_name."""
    out: Flat = {}
    for key, value in row.items():
        out |= {f"{key}_{name}": v for name, v in value.items()} if isinstance(value, dict) else {key: value}
    return out


def plain(value: Any) -> Any:
    """A cell that is no figure, as JSON: a day by its ISO form."""
    return value.isoformat() if isinstance(value, date) else value


def arrow_column(values: Sequence[Any]) -> tuple[str, list[Any]]:
    """SQL type and values of a column, by what stands in it: yes or no, whole numbers, numbers, days, words."""
    held = {type(v) for v in values if v is not None}
    if held == {bool}:
        return "BOOLEAN", list(values)
    if held == {int}:
        return "BIGINT", list(values)
    if held and held <= {int, float}:
        return "DOUBLE", [None if v is None else float(v) for v in values]
    texts = [v if v is None or isinstance(v, str) else _joined(v) for v in values]
    days = held == {str} and all(v is None or ISO.fullmatch(v) for v in texts)
    return ("DATE", [v and date.fromisoformat(v) for v in texts]) if days else ("VARCHAR", texts)


def _joined(value: Any) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _jsons(value: Any) -> Any:
    """What has a JSON form of its own, alone or several, as that."""
    if isinstance(value, list | tuple):
        return [_jsons(v) for v in value]
    return value.to_dict() if hasattr(value, "to_dict") else plain(value)


def is_a_name(column: str) -> bool:
    """Whether the whole numbers of a column name a thing and count none, as years and the numbers of resolutions do:
    their thousands are not separated."""
    return NAMING.fullmatch(column) is not None


def _html_row(tag: str, columns: Sequence[str], cells: Sequence[Any]) -> str:
    inner = (f"<{tag}>{escape(_html_cell(*each))}</{tag}>" for each in zip(columns, cells, strict=True))
    return f"<tr>{''.join(inner)}</tr>"


def _html_cell(column: str, cell: Any) -> str:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return str(cell) if is_a_name(column) else f"{cell:,}"
    return "" if cell is None else _joined(cell)
