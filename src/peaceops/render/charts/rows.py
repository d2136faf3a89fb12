"""What a chart draws, read from the table behind it. A gap stays a gap: no point is made up between two known ones."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from math import isfinite
from statistics import median
from typing import TypeVar

from peaceops.book import Figure
from peaceops.document.figures import Teller
from peaceops.document.model import Cell, Chart, Empty, When
from peaceops.document.numbers import Numbers

NAMED = ("bar", "spans", "map", "grid")  # kinds whose x is a name, not a time
DATED = ("spans",)  # kinds whose values are days
WORDED = ("grid",)  # kinds whose values are words
GAP = 1.9  # a step this many times the usual one is a break in the series
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A place on a time axis: the years (as decimals) that a row is about, where its point stands, and its label.

    `counted`: it is so many months from an event, and not on the calendar."""

    start: float
    end: float
    at: float
    label: str
    counted: bool = False

    def years(self) -> float:
        """How long it is."""
        return self.end - self.start

    def middle(self) -> float:
        """Where its column stands: over the place of a year, and over the middle of a month."""
        return self.at if self.years() > 0.5 else (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One row of a chart: its label, its span (None when the axis is not time), and one value a series (None: gap)."""

    label: str
    span: TimeSpan | None
    values: tuple[float | None, ...]
    words: tuple[str, ...]


def rows_of(chart: Chart, tell: Teller) -> list[ChartRow]:
    """The rows that a chart draws, in order of time where the axis is time.

    Raises ValueError when the chart names a column that its table lacks, or an x that is not a date or year.
    """
    columns = [c.key for c in chart.table.heads]
    missing = [name for name in (chart.x, *chart.series) if name not in columns]
    if missing:
        raise ValueError(f"chart {chart.id!r} draws {missing}, which its table lacks: expected some of {columns}")
    x, series = columns.index(chart.x), [columns.index(s) for s in chart.series]
    rows = []
    for cells in chart.table.rows:
        label = _label(cells[x], tell)
        span = None if chart.kind in NAMED else _span(cells[x], chart.table.heads[x].unit, tell.numbers)
        if chart.kind in WORDED:
            words = tuple(_label(cells[s], tell) for s in series)
            rows.append(ChartRow(label, None, tuple(1.0 if word else None for word in words), words))
            continue
        value = partial(_day, numbers=tell.numbers) if chart.kind in DATED else _value
        values = tuple(value(cells[s]) for s in series)
        rows.append(ChartRow(label, span, values, tuple(_words(cells[s], tell) for s in series)))
    return rows if chart.kind in NAMED else sorted(rows, key=lambda r: r.span.at if r.span else 0.0)


def known_values(rows: Iterable[ChartRow]) -> list[float]:
    """Every value of every row that is known."""
    return [v for row in rows for v in row.values if v is not None]


def spans_of(rows: Iterable[ChartRow]) -> list[TimeSpan]:
    """The spans of rows on an axis of time, in the order of the rows."""
    return [row.span for row in rows if row.span]


def runs(points: Sequence[tuple[float, Value | None]]) -> list[list[tuple[float, Value]]]:
    """Runs of points (x, value) to join by a line: broken at a value not known and where rows are missing."""
    known = [x for x, _ in points]
    steps = [b - a for a, b in pairwise(known) if b > a]
    widest = GAP * median(steps) if steps else 0.0
    out: list[list[tuple[float, Value]]] = []
    last: float | None = None
    for x, value in points:
        if value is None:
            last = None
            continue
        if last is None or x - last > widest:
            out.append([])
        out[-1].append((x, value))
        last = x
    return out


def _span(cell: Cell, unit: str, numbers: Numbers) -> TimeSpan:
    """The span of the cell on the axis of time: of a period by its days, of a label in a column of months by its count
    of them, whatever the language."""
    if isinstance(cell, When):
        return span_of(cell.period.iso, numbers)
    words = str(cell.value) if isinstance(cell, Figure) else str(cell or "")
    return _months_after(words) if unit == "months" else span_of(words, numbers)


def _months_after(label: str) -> TimeSpan:
    counts = re.findall(r"\d+", label)
    if len(counts) != 1:
        raise ValueError(f"{label!r} is no count of months from an event: expected a label with one whole number")
    at = int(counts[0]) / 12
    return TimeSpan(at, at + 1 / 12, at, label, counted=True)


def span_of(text: str, numbers: Numbers) -> TimeSpan:
    """The span of a day, month, year or financial year, written as ISO ("2018-02-28", "2018-02", "2018", "2018-19")."""
    plain = text.strip()
    if m := re.fullmatch(r"(\d{4})", plain):
        year = int(m[1])
        return TimeSpan(year, year + 1, year, plain)
    if (m := re.fullmatch(r"(\d{4})[-/–](\d\d)(?: \(.*\))?", plain)) and _is_year_pair(m, plain):
        year = int(m[1])
        return TimeSpan(year + 0.5, year + 1.5, year, f"{year}/{m[2]}")
    year, month, day = _date_parts(plain)
    start, length = year + (month - 1) / 12, monthrange(year, month)[1]
    at = start + ((day or length / 2) / length) / 12
    return TimeSpan(start, start + 1 / 12, at, f"{numbers.short_months[month - 1]} {year}")


def _is_year_pair(m: re.Match[str], plain: str) -> bool:
    return int(m[2]) == (int(m[1]) + 1) % 100 and ("/" in plain or int(m[2]) > 12 or int(m[2]) == 0)


def _date_parts(plain: str) -> tuple[int, int, int | None]:
    m = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", plain)
    if not m:
        raise ValueError(f"{plain!r} is no place on a time axis: expected a date, month, year or financial year")
    year, month, day = int(m[1]), int(m[2]), m[3]
    if not 1 <= month <= 12:
        raise ValueError(f"{plain!r} is no place on a time axis: expected a month from 01 to 12")
    return year, month, int(day) if day else None


def _label(cell: Cell, tell: Teller) -> str:
    if isinstance(cell, Figure):
        return tell.cell(cell)
    if isinstance(cell, When):
        return tell.named(cell.period)
    if cell is None or isinstance(cell, Empty):
        return ""
    return str(cell)


def _value(cell: Cell) -> float | None:
    if not isinstance(cell, Figure) or isinstance(cell.value, str):
        return None
    return float(cell.value) if isfinite(cell.value) else None


def _day(cell: Cell, numbers: Numbers) -> float | None:
    """The place of a day on the axis of time."""
    return span_of(str(cell.value), numbers).at if isinstance(cell, Figure) and cell.unit == "date" else None


def _words(cell: Cell, tell: Teller) -> str:
    """The value beside a bar: dollars in millions, for the table behind has them whole."""
    if not isinstance(cell, Figure) or _value(cell) is None:
        return tell.empty(cell.value if isinstance(cell, Empty) else Empty.NOT_KNOWN.value)[1]
    return tell.prose(cell) if cell.unit == "usd" else tell.cell(cell)
