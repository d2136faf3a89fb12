"""What a chart shows, in one sentence for who cannot see it: made from the rows that are drawn."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.book import Figure
from peaceops.document.model import Cell, Ref, Table, When
from peaceops.period import MONTH_END, Period
from peaceops.words.catalogue import Said, said

OVER_TIME = ("line", "columns", "stacked")
WHOLE = "all"  # the column that adds up the layers of a stacked chart
Point = tuple[Cell, Figure]


def finding(kind: str, table: Table, x: str, series: Sequence[str]) -> Said | None:
    """The sentence; None for kinds that say it themselves (maps, spans, grids), and where no number is known.

    Over time: the most and the last of the first series, or of the whole where layers add up to one. Of bars: the
    largest and the smallest. Of a fan: the interval at its end."""
    keys = [c.key for c in table.heads]
    drawn = [key for key in series if key in keys]
    if not drawn or x not in keys:
        return None
    if kind == "fan":
        return _end(table, drawn)
    if kind == "stacked" and WHOLE not in keys and len(drawn) > 1:
        return None
    key = WHOLE if kind == "stacked" and WHOLE in keys else drawn[0]
    points = _points(table, x, key)
    if not points or kind not in (*OVER_TIME, "bar"):
        return None
    name, of = table.heads[table.place(key)].head, "many" if len(series) > 1 else "one"
    return _bars(points, name, of) if kind == "bar" else _over_time(points, name, of)


def _points(table: Table, x: str, key: str) -> list[Point]:
    at, of = table.place(x), table.place(key)
    cells = ((row[at], row[of]) for row in table.rows)
    return [(label, c) for label, c in cells if isinstance(c, Figure) and not isinstance(c.value, str)]


def _over_time(points: list[Point], name: str, of: str) -> Said:
    most, last = max(points, key=lambda p: float(p[1].value)), points[-1]
    when = _label(most[0])
    if most is last:
        return said("chart-finding-rising", name=name, of=of, most=most[1], when=when)
    until = _label(last[0])
    return said("chart-finding-over-time", name=name, of=of, most=most[1], when=when, last=last[1], until=until)


def _bars(points: list[Point], name: str, of: str) -> Said:
    most, least = (choose(points, key=lambda p: float(p[1].value)) for choose in (max, min))
    where = {"largest": _label(most[0]), "smallest": _label(least[0])}
    return said("chart-finding-bars", name=name, of=of, most=most[1], least=least[1], **where)


def _end(table: Table, series: list[str]) -> Said | None:
    """The ends of the interval in the last row; without its time, which lies ahead."""
    if len(series) < 2 or not table.rows:
        return None
    low, high = (table.rows[-1][table.place(key)] for key in (series[0], series[-1]))
    return (
        said("chart-finding-fan", low=low, high=high) if isinstance(low, Figure) and isinstance(high, Figure) else None
    )


def _label(cell: Cell) -> str | When | Ref | Figure:
    if isinstance(cell, When) and cell.period.kind == MONTH_END:
        return When(Period.month(cell.period.last))
    return cell if isinstance(cell, When | Ref | Figure) else str(cell)
