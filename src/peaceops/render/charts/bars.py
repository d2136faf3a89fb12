"""Bars: one a name and series, lying, with the value in words at its end."""

from __future__ import annotations

from peaceops.render.charts.axes import Axis, unit_words
from peaceops.render.charts.columns import shade
from peaceops.render.charts.labels import HEIGHT, Label, stack, widest, wrapped
from peaceops.render.charts.layout import Picture, Plot, Size
from peaceops.render.charts.rows import known_values
from peaceops.render.charts.svg import element

EDGE = 2  # pixels that stay free above the first bar, below the last and before a name
LEAST = 0.25  # of the drawing's width that the longest bar takes at least


def bar(plot: Plot) -> Picture:
    """The bars in the order of the table, from nought on one scale. A long name takes several lines. A value that is
    not known says so and has no bar."""
    size, n = plot.size, len(plot.chart.series)
    names = [wrapped(r.label, size.names or size.width - 2 * EDGE) for r in plot.rows]
    left = widest(line for name in names for line in name) + 8 if size.names else float(EDGE)
    right = widest(w for r in plot.rows for w in r.words) + 8
    width = max(size.width - left - right, size.width * LEAST)
    values = known_values(plot.rows)
    scale = Axis(min([*values, 0.0]), max([*values, 0.0]), (), ())
    groups: dict[str, list[str]] = {}
    labels: list[Label] = []
    top = float(EDGE)
    for row, name in zip(plot.rows, names, strict=True):
        thick, head, whole = _heights(size, len(name), n)
        labels += _name(size, name, left, top + head + n * thick / 2, top)
        for i, value in enumerate(row.values):
            y, nought = top + head + i * thick, left + width * scale.share(0)
            end = left + width * scale.share(value or 0)
            labels.append(Label(max(end, nought) + 6, y + thick / 2 + 4, row.words[i]))
            if value is not None:
                box = element("rect", x=min(end, nought), y=y, width=abs(end - nought), height=thick - 1)
                groups.setdefault(shade(plot, row, i), []).append(box)
        top += whole
    marks = tuple(element("g", *boxes, fill=paint) for paint, boxes in groups.items())
    unit = unit_words(plot.chart.unit, plot.tell)
    return Picture(left + width + right, max(top, 1.0) + EDGE, marks, tuple(labels), unit)


def _heights(size: Size, lines: int, series: int) -> tuple[int, int, int]:
    """Pixels of a bar, of what is above the bars, and of the whole row."""
    if size.names:
        spare = max(lines * HEIGHT - series * 17, 0)
        return 17, spare // 2, series * 17 + spare + 8
    head = 19 + HEIGHT * (lines - 1)
    return 15, head, head + series * 15 + 9


def _name(size: Size, lines: tuple[str, ...], left: float, middle: float, top: float) -> list[Label]:
    """The name before the middle of its bars, or above them at the top of the row."""
    if size.names is None:
        return stack(lines, left, top + 13)
    return stack(lines, left - 8, middle + 4 - HEIGHT * (len(lines) - 1) / 2, "end")
