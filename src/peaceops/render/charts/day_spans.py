"""Spans: one a row, lying, from a day to a day; a row with one day alone is a mark on it."""

from __future__ import annotations

from dataclasses import replace

from peaceops.render.charts.axes import Axis, time_axis
from peaceops.render.charts.labels import HEIGHT, Label, stack, wrapped
from peaceops.render.charts.layout import Frame, Picture, Plot, frame, picture
from peaceops.render.charts.rows import ChartRow, TimeSpan
from peaceops.render.charts.styles import GRID, fill, style_of
from peaceops.render.charts.svg import element, number

THICK, SPARE = 11, 10  # pixels of a bar, and of what stays free between two rows
HALF = 5  # pixels from the middle of a mark to its points


def day_spans(plot: Plot) -> Picture:
    """The rows from top to bottom, in the order of the table, on one axis of time."""
    wide = plot.size.names
    names = [wrapped(r.label, wide or plot.size.width) for r in plot.rows]
    heights = [_height(len(lines), beside=wide is not None) for lines in names]
    total = sum(heights)
    longest = max((line for lines in names for line in lines), key=len, default="") if wide else ""
    sized = replace(plot, size=replace(plot.size, height=total))
    days = [TimeSpan(v, v, v, "") for r in plot.rows for v in r.values if v is not None]
    at = frame(sized, lambda most: time_axis(days, most, plot.tell), Axis(total, 0, (0.0,), (longest,)))
    at = replace(at, y=Axis(total, 0, (), ()))
    bars, marks, labels, top = list[str](), list[str](), list[Label](), at.top
    for row, lines, height in zip(plot.rows, names, heights, strict=True):
        middle = top + height / 2 if wide else top + height - SPARE / 2 - THICK / 2
        labels += _name(at, lines, middle, top, beside=wide is not None)
        drawn = _drawn(at, row, middle)
        (marks if drawn.startswith("M") else bars).append(drawn)
        top += height
    shapes = [element("g", *bars, fill=fill(plot.style(0), plot.name))] if any(bars) else []
    if marks:
        shapes.append(element("path", d="".join(marks), fill=style_of(plot.style(len(plot.chart.series) - 1)).colour))
    found = picture(sized, at, _upright(at), *shapes)
    return replace(found, labels=(*found.labels, *labels), marks=found.marks[1:])


def _height(lines: int, *, beside: bool) -> int:
    """Pixels of a row: the name stands before its bar, or above it."""
    return max(THICK, lines * HEIGHT) + SPARE if beside else lines * HEIGHT + THICK + SPARE


def _name(at: Frame, lines: tuple[str, ...], middle: float, top: float, *, beside: bool) -> list[Label]:
    if beside:
        return stack(lines, at.left - 8, middle + 4 - HEIGHT * (len(lines) - 1) / 2, "end")
    return stack(lines, at.left, top + HEIGHT - 3)


def _drawn(at: Frame, row: ChartRow, middle: float) -> str:
    """The bar of a row, or path data of a mark where one day is known; "" where none is."""
    first, last = row.values[0], row.values[-1]
    if first is not None and last is not None and last > first:
        left = at.across(first)
        return element("rect", x=left, y=middle - THICK / 2, width=max(at.across(last) - left, 1), height=THICK)
    day = first if first is not None else last
    if day is None:
        return ""
    x, y = number(at.across(day)), number(middle - HALF)
    return f"M{x} {y}l{HALF} {HALF}l-{HALF} {HALF}l-{HALF}-{HALF}z"


def _upright(at: Frame) -> str:
    """A thin line at every time with a label."""
    lines = [f"M{number(at.across(t))} {number(at.top)}v{number(at.height)}" for t in at.x.ticks]
    return element("path", d="".join(lines), stroke=GRID, fill="none") if lines else ""
