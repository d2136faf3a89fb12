"""Lines, and fans: an interval as a band with its middle as a line. Both break where a value is not known."""

from __future__ import annotations

from peaceops.render.charts.axes import time_axis, value_axis
from peaceops.render.charts.layout import Frame, Picture, Plot, Tag, frame, picture
from peaceops.render.charts.rows import known_values, runs, spans_of
from peaceops.render.charts.styles import style_of
from peaceops.render.charts.svg import element, polyline

DOT = 2.9  # pixels: half the width of a point without neighbours
BAND = 0.2  # how much of its colour a band keeps, so that lines behind it are seen


def line(plot: Plot) -> Picture:
    """One line a series; a value without neighbours is a dot."""
    at = _frame(plot)
    lines, dots = [], []
    for i in range(len(plot.chart.series)):
        points = runs([(r.span.at, r.values[i]) for r in plot.rows if r.span])
        path, alone = _joined(at, points)
        style = style_of(plot.style(i))
        if path:
            lines.append(element("path", d=path, stroke=style.colour, stroke_dasharray=style.dash or None))
        if alone:
            dots.append(element("g", *alone, fill=style.colour))
    return picture(plot, at, _strokes(lines), *dots, tags=_tags(plot))


def fan(plot: Plot) -> Picture:
    """A band from the first series to the last, the middle one as a line. Rows with a part unknown are a gap."""
    at = _frame(plot)
    rows = [(r.span.at, None if None in r.values else r) for r in plot.rows if r.span]
    bands, middles = [], []
    for run in runs(rows):
        found = [(x, [v for v in row.values if v is not None]) for x, row in run]
        low, high = ([(at.across(x), at.up(v[end])) for x, v in found] for end in (0, -1))
        if len(found) == 1:  # an interval of one row still has a width
            low, high = ([(x - DOT, y), (x + DOT, y)] for ((x, y),) in (low, high))
        bands.append(f"{polyline([*high, *reversed(low)])}Z")
        middles.append([(x, v[len(v) // 2]) for x, v in found])
    path, alone = _joined(at, middles)
    colour = style_of(plot.style(0)).colour
    band = element("path", d="".join(bands), fill=colour, fill_opacity=BAND) if bands else ""
    lines = [element("path", d=path, stroke=colour)] if path else []
    dots = [element("g", *alone, fill=colour)] if alone else []
    return picture(plot, at, band, _strokes(lines), *dots, tags=_tags(plot))


def _tags(plot: Plot) -> list[Tag]:
    """The name of every line with the last value that is known."""
    ends = [[v for r in plot.rows if (v := r.values[i]) is not None] for i in range(len(plot.chart.series))]
    named = zip(plot.chart.names(), ends, strict=True)
    return [Tag(name, values[-1], plot.style(i)) for i, (name, values) in enumerate(named) if values]


def _frame(plot: Plot) -> Frame:
    spans = spans_of(plot.rows)
    y = value_axis(known_values(plot.rows), plot.chart.unit, plot.tell)
    return frame(plot, lambda most: time_axis(spans, most, plot.tell), y)


def _joined(at: Frame, found: list[list[tuple[float, float]]]) -> tuple[str, list[str]]:
    """Path data of the runs that are lines, and the dots of those that are a point alone."""
    pixels = [[(at.across(x), at.up(value)) for x, value in run] for run in found]
    path = "".join(polyline(run) for run in pixels if len(run) > 1)
    return path, [element("circle", cx=x, cy=y, r=DOT) for run in pixels if len(run) == 1 for x, y in run]


def _strokes(lines: list[str]) -> str:
    return element("g", *lines, fill="none", stroke_width=2, stroke_linejoin="round") if lines else ""
