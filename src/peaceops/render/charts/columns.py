"""Columns by year, and layers by month or year: areas that stand on nought, as wide as what they count."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

from peaceops.document.figures import Teller
from peaceops.render.charts.axes import Axis, time_axis, value_axis
from peaceops.render.charts.layout import Frame, Picture, Plot, frame, picture
from peaceops.render.charts.rows import ChartRow, TimeSpan, known_values, spans_of
from peaceops.render.charts.styles import MUTED, fill
from peaceops.render.charts.svg import element, number

FILLED = 0.76  # of the width of a year or month that its columns take
TOUCH = 1e-6  # years between the end of a row and the start of the next that count as none

Step = tuple[float, float, float, float]  # of a layer: start, end (years), foot, head (values)


def columns(plot: Plot) -> Picture:
    """One column a year or month and series, side by side. With a row to mark, the others of a single series step
    back."""
    n = len(plot.chart.series)
    spans = spans_of(plot.rows)
    y = value_axis(known_values(plot.rows), plot.chart.unit, plot.tell, from_nought=True)
    at = frame(plot, lambda most: time_axis(spans, most, plot.tell, columns=True), y)
    wide = FILLED * max((s.years() for s in spans), default=1.0)  # a part of a year has a column as wide as a year's
    groups: dict[str, list[str]] = {}
    for i in range(n):
        for row in plot.rows:
            value = row.values[i]
            if row.span is not None and value is not None:
                left = row.span.middle() - wide / 2 + wide * i / n
                box = _box(at.across(left), at.across(left + wide / n), at.up(0), at.up(value))
                groups.setdefault(shade(plot, row, i), []).append(box)
    return picture(plot, at, *(element("g", *boxes, fill=paint) for paint, boxes in groups.items()))


def stacked(plot: Plot) -> Picture:
    """Layers on each other, drawn as steps as wide as the month or year they count: nothing is drawn between counts.
    Values below nought hang from it."""
    spans = spans_of(plot.rows)
    heads = [fsum(v for v in r.values if v is not None and v > 0) for r in plot.rows]
    feet = [fsum(v for v in r.values if v is not None and v < 0) for r in plot.rows]
    y = value_axis([*heads, *feet], plot.chart.unit, plot.tell, from_nought=True)
    at = frame(plot, lambda most: _spanning(spans, most, plot.tell), y)
    layers = []
    for i in range(len(plot.chart.series)):
        path = "".join(_outline(at, run) for run in _unbroken(_layer(plot.rows, i)))
        if path:
            layers.append(element("path", d=path, fill=fill(plot.style(i), plot.name)))
    return picture(plot, at, *layers)


def shade(plot: Plot, row: ChartRow, series: int) -> str:
    """The paint of a column or bar: its series; with a row to mark, the others of a single series step back."""
    marked, single = plot.chart.highlight, len(plot.chart.series) == 1
    return MUTED if marked and single and row.label != marked else fill(plot.style(series), plot.name)


def _box(left: float, right: float, foot: float, head: float) -> str:
    return element("rect", x=left, y=min(foot, head), width=right - left, height=abs(foot - head))


def _spanning(spans: Sequence[TimeSpan], most: int, tell: Teller) -> Axis:
    """The axis of time from the start of the first row to the end of the last, a year's label under its middle."""
    plain, first = time_axis(spans, most, tell), spans[0]
    shift = first.start - first.at + 0.5 if first.end - first.start == 1 else 0.0
    ticks = tuple(t + shift for t in plain.ticks)
    return Axis(first.start, max(s.end for s in spans), ticks, plain.labels)


def _layer(rows: Sequence[ChartRow], series: int) -> list[Step]:
    """The steps of a layer, each on those of the layers under it; none where its value is not known."""
    steps = []
    for row in rows:
        value = row.values[series]
        if row.span is not None and value is not None:
            under = fsum(v for v in row.values[:series] if v is not None and (v < 0) == (value < 0))
            steps.append((row.span.start, row.span.end, under, under + value))
    return steps


def _unbroken(steps: Sequence[Step]) -> list[list[Step]]:
    """Steps that touch each other, together."""
    out: list[list[Step]] = []
    for step in steps:
        if not out or step[0] - out[-1][-1][1] > TOUCH:
            out.append([])
        out[-1].append(step)
    return out


def _outline(at: Frame, steps: Sequence[Step]) -> str:
    """Path data around steps: along their heads, and back along their feet."""
    there = "".join(f"V{number(at.up(head))}H{number(at.across(end))}" for _, end, _, head in steps)
    back = "".join(f"V{number(at.up(foot))}H{number(at.across(start))}" for start, _, foot, _ in reversed(steps))
    return f"M{number(at.across(steps[0][0]))} {number(at.up(steps[0][2]))}{there}{back}Z"
