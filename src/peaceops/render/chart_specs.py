"""Plans of charts: the marks as a Vega-Lite specification (a plain dictionary), and the labels with their places.

Labels are placed here, for two reasons: the picture does not depend on the fonts of the machine that makes it, and
measuring their type is what would take Vega most of its time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any

from peaceops.render.chart_axes import Axis, time_axis, value_axis
from peaceops.render.chart_data import Row, rows_of, runs
from peaceops.review.document import Chart

Spec = dict[str, Any]
SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
SERIES = ("#1b5e6b", "#b3541e", "#6b4e9b", "#4d7c2f", "#8a6d00", "#a23b5f", "#55606b")
INK, GRID, MUTED, PAPER = "#1c1c1a", "#d8d4ca", "#8b9298", "#fdfcf9"
DASHES = ([1, 0], [7, 3], [2, 3], [9, 3, 2, 3], [4, 2], [12, 4], [1, 2])
WIDTHS = (("MW@%—", 12.5), ("ijlIft.,:;'’()|/ \u00a0", 5.2), ("ABCDEFGHJKLNOPQRSTUVXYZ", 9.4), ("mw", 12.0))


@dataclass(frozen=True, slots=True)
class Size:
    """A layout: the whole width, the plot's height, and how many labels the time axis may carry."""

    name: str
    width: int
    height: int
    labels: int


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place in the drawing, in pixels from its top left corner. `anchor`: start, middle or end."""

    x: float
    y: float
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What is drawn: marks, lines of the grid and axes by Vega-Lite, and labels."""

    spec: Spec
    labels: tuple[Label, ...]


WIDE = Size("wide", 800, 290, 10)
NARROW = Size("narrow", 350, 210, 5)


def plan(chart: Chart, size: Size) -> Plan:
    """The plan of a chart in a layout. Raises ValueError for a kind that is not known."""
    makers = {"line": _line, "bar": _bar, "columns": _columns, "stacked": _stacked, "fan": _fan}
    if chart.kind not in makers:
        raise ValueError(f"chart {chart.id!r} is a {chart.kind!r}: expected one of {', '.join(makers)}")
    return makers[chart.kind](chart, rows_of(chart), size)


def _line(chart: Chart, rows: list[Row], size: Size) -> Plan:
    spans = [r.span for r in rows if r.span]
    y = value_axis([v for r in rows for v in r.values if v is not None], chart.unit)
    x = time_axis(spans, size.labels)
    points: list[Spec] = []
    dots: list[Spec] = []
    for i, _ in enumerate(chart.series):
        for n, run in enumerate(runs([(r.span.at, r.values[i]) for r in rows if r.span])):
            drawn = [{"x": at, "y": v, "s": i, "r": f"{i}.{n}"} for at, v in run]
            (points if len(run) > 1 else dots).extend(drawn)
    enc = {"x": _x(x), "y": _y(y), "color": _color(len(chart.series)), "detail": {"field": "r", "type": "nominal"}}
    dash = {"field": "s", "type": "ordinal", "legend": None, "scale": _scale(range(len(chart.series)), DASHES)}
    layers = [
        *_marked(chart, rows),
        {"mark": {"type": "line", "strokeWidth": 2, "strokeJoin": "round"}, "data": {"values": points},
         "encoding": enc | {"strokeDash": dash}},
        {"mark": {"type": "circle", "size": 26, "opacity": 1}, "data": {"values": dots}, "encoding": enc},
    ]  # fmt: skip
    return _whole(layers, size, x, y)


def _fan(chart: Chart, rows: list[Row], size: Size) -> Plan:
    """A band from the first series to the last, and the middle one as a line: an interval and its middle."""
    spans = [r.span for r in rows if r.span]
    y = value_axis([v for r in rows for v in r.values if v is not None], chart.unit)
    x = time_axis(spans, size.labels)
    known = [(r.span.at, r.values) for r in rows if r.span and None not in r.values]
    band = [{"x": at, "y": v[0], "y2": v[-1], "s": 0} for at, v in known]
    middle = [{"x": at, "y": v[len(v) // 2], "s": 0} for at, v in known]
    enc = {"x": _x(x), "y": _y(y), "color": _color(1)}
    area, line = {"type": "area", "fillOpacity": 0.2}, {"type": "line", "strokeWidth": 2, "strokeJoin": "round"}
    layers = [
        *_marked(chart, rows),
        {"mark": area, "data": {"values": band}, "encoding": enc | {"y2": {"field": "y2"}}},
        {"mark": line, "data": {"values": middle}, "encoding": enc},
    ]
    return _whole(layers, size, x, y)


def _stacked(chart: Chart, rows: list[Row], size: Size) -> Plan:
    """Layers drawn as steps, each as wide as the month or year it counts, so that nothing is drawn between counts."""
    tops = [fsum(v for v in r.values if v is not None) for r in rows]
    y = value_axis(tops, chart.unit)
    spans = [r.span for r in rows if r.span]
    x = time_axis(spans, size.labels)
    first = spans[0]
    shift = first.start - first.at + 0.5 if first.end - first.start == 1 else 0.0  # a year's label under its middle
    x = Axis(first.start, max(s.end for s in spans), tuple(t + shift for t in x.ticks), x.labels)
    points: list[Spec] = []
    for i, _ in enumerate(chart.series):
        run, last = 0, None
        for row in rows:
            if row.span is None or row.values[i] is None:
                last = None
                continue
            if last is None or row.span.start - last > 1e-6:
                run += 1
            low = fsum(v for v in row.values[:i] if v is not None)
            high = low + (row.values[i] or 0.0)
            ends = (row.span.start, row.span.end)
            points += [{"x": at, "y": low, "y2": high, "s": i, "r": f"{i}.{run}"} for at in ends]
            last = row.span.end
    enc = {
        "x": _x(x) | {"sort": None},
        "y": _y(y),
        "y2": {"field": "y2"},
        "color": _color(len(chart.series)),
        "detail": {"field": "r", "type": "nominal"},
    }
    area = {"mark": {"type": "area", "opacity": 1}, "data": {"values": points}, "encoding": enc}
    return _whole([area, *_marked(chart, rows)], size, x, y)


def _columns(chart: Chart, rows: list[Row], size: Size) -> Plan:
    y = value_axis([v for r in rows for v in r.values if v is not None], chart.unit)
    x = time_axis([r.span for r in rows if r.span], size.labels, columns=True)
    n = len(chart.series)
    points = []
    for row in rows:
        for i, value in enumerate(row.values):
            if row.span is not None and value is not None:
                left = row.span.at - 0.38 + 0.76 * i / n
                color = _shade(chart, row, i)
                points.append({"x": left, "x2": left + 0.76 / n, "y": 0, "y2": value, "s": color})
    enc = {"x": _x(x), "x2": {"field": "x2"}, "y": _y(y), "y2": {"field": "y2"}, "color": _literal()}
    return _whole([{"mark": "rect", "data": {"values": points}, "encoding": enc}], size, x, y)


def _bar(chart: Chart, rows: list[Row], size: Size) -> Plan:
    """Horizontal bars, each with its value in words. On a narrow page the name stands above its bar."""
    above = size is NARROW
    n = len(chart.series)
    thick, head = (15, 19) if above else (17, 0)
    each = head + n * thick + (9 if above else 8)
    values = [v for r in rows for v in r.values if v is not None]
    right = max((width_of(w) for r in rows for w in r.words), default=0) + 8
    left = 2 if above else max((width_of(_cut(r.label, 34)) for r in rows), default=0) + 8
    across = Axis(min([*values, 0.0]), max([*values, 0.0]) or 1.0, (), ())
    width = size.width - left - right
    bars: list[Spec] = []
    labels: list[Label] = []
    for k, row in enumerate(rows):
        top = k * each
        middle = head - 4 if above else n * thick / 2 + 6
        name = _cut(row.label, 44 if above else 34)
        labels.append(Label(left if above else left - 8, top + middle, name, "start" if above else "end"))
        for i, value in enumerate(row.values):
            y = top + head + i * thick
            end = left + width * across.share(max(value or 0.0, 0.0))
            labels.append(Label(end + 6, y + thick / 2 + 6, row.words[i], "start"))
            if value is not None:
                bars.append({"x": 0, "x2": value, "y": y, "y2": y + thick - 1, "s": _shade(chart, row, i)})
    place = {"field": "y", "type": "quantitative", "scale": None, "axis": None}
    x = {"field": "x", "type": "quantitative", "axis": None, "scale": _domain(across)}
    enc = {"x": x, "x2": {"field": "x2"}, "y": place, "y2": {"field": "y2"}, "color": _literal()}
    padding = {"left": left, "right": right, "top": 2, "bottom": 2}
    layers: list[Spec] = [{"mark": "rect", "data": {"values": bars}, "encoding": enc}]
    return Plan(_frame(layers, width, max(each * len(rows), 1), padding), tuple(labels))


def _marked(chart: Chart, rows: list[Row]) -> list[Spec]:
    """A vertical rule at the row to mark, if there is one."""
    found = [r.span for r in rows if chart.highlight and r.label == chart.highlight and r.span]
    if not found:
        return []
    rule = {"type": "rule", "color": INK, "strokeWidth": 1, "strokeDash": [3, 3]}
    at = {"field": "x", "type": "quantitative"}
    return [{"mark": rule, "data": {"values": [{"x": found[0].at}]}, "encoding": {"x": at}}]


def _whole(layers: Sequence[Spec], size: Size, x: Axis, y: Axis) -> Plan:
    """The marks with both axes: lines of the grid by Vega-Lite, labels here."""
    left, right, top = max(map(width_of, y.labels)) + 8, 22.0, 10.0
    width, bottom = size.width - left - right, top + size.height
    padding = {"left": left, "right": right, "top": top, "bottom": 26}
    ups = [Label(left - 8, bottom - size.height * y.share(t) + 5, w, "end") for t, w in y.marks()]
    across = [Label(left + width * x.share(t), bottom + 20, w, "middle") for t, w in x.marks()]
    return Plan(_frame(layers, width, size.height, padding), tuple(ups + across))


def _frame(layers: Sequence[Spec], width: float, height: float, padding: Spec) -> Spec:
    return {
        "$schema": SCHEMA,
        "width": round(width),
        "height": round(height),
        "padding": {side: round(px) for side, px in padding.items()},
        "autosize": {"type": "none"},
        "background": None,
        "layer": list(layers),
        "config": {
            "view": {"stroke": None},
            "axis": {"labels": False, "title": None},
            "axisX": {"grid": False, "ticks": True, "tickSize": 5, "tickColor": MUTED, "domainColor": MUTED},
            "axisY": {"gridColor": GRID, "ticks": False, "domain": False},
        },
    }


def _x(axis: Axis) -> Spec:
    return {"field": "x", "type": "quantitative", "scale": _domain(axis), "axis": _ticks(axis)}


def _y(axis: Axis) -> Spec:
    return {"field": "y", "type": "quantitative", "scale": _domain(axis), "axis": _ticks(axis), "stack": None}


def _domain(axis: Axis) -> Spec:
    return {"domain": [axis.low, axis.top()], "nice": False, "zero": False}


def _ticks(axis: Axis) -> Spec:
    return {"values": list(axis.ticks), "title": None}


def _color(n: int) -> Spec:
    return {"field": "s", "type": "ordinal", "legend": None, "scale": _scale(range(n), SERIES)}


def _literal() -> Spec:
    return {"field": "s", "type": "nominal", "legend": None, "scale": None}


def _scale(domain: Sequence[int], values: Sequence[Any]) -> Spec:
    return {"domain": list(domain), "range": [values[i % len(values)] for i in domain]}


def _shade(chart: Chart, row: Row, i: int) -> str:
    """The colour of a bar: its series; with a row to mark, the others of a single series step back."""
    return (
        MUTED
        if chart.highlight and len(chart.series) == 1 and row.label != chart.highlight
        else SERIES[i % len(SERIES)]
    )


def width_of(text: str) -> float:
    """Pixels that a label takes at 13 px, in the widest of the usual plain typefaces."""
    return fsum(next((w for letters, w in WIDTHS if c in letters), 8.3) for c in text)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
