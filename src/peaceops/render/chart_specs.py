"""Vega-Lite specifications of charts, as plain dictionaries. Places and labels are set here, so that the picture does
not depend on the fonts of the machine that makes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from peaceops.render.chart_axes import Axis, time_axis, value_axis
from peaceops.render.chart_data import Row, rows_of, runs
from peaceops.review.document import Chart

Spec = dict[str, Any]
SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
SERIES = ("#1b5e6b", "#b3541e", "#6b4e9b", "#4d7c2f", "#8a6d00", "#a23b5f", "#55606b")
INK, GRID, MUTED, PAPER = "#1c1c1a", "#d8d4ca", "#8b9298", "#fdfcf9"
DASHES = ([1, 0], [7, 3], [2, 3], [9, 3, 2, 3], [4, 2], [12, 4], [1, 2])
LETTER = 7.2  # width given to a letter of a label, in pixels at 13 px type


@dataclass(frozen=True, slots=True)
class Size:
    """A layout: the whole width, the plot's height, and how many labels the time axis may carry."""

    name: str
    width: int
    height: int
    labels: int


WIDE = Size("wide", 800, 290, 10)
NARROW = Size("narrow", 350, 210, 5)


def spec(chart: Chart, size: Size) -> Spec:
    """The Vega-Lite specification of a chart in a layout. Raises ValueError for a kind that is not known."""
    makers = {"line": _line, "bar": _bar, "columns": _columns, "stacked": _stacked}
    if chart.kind not in makers:
        raise ValueError(f"chart {chart.id!r} is a {chart.kind!r}: expected one of {', '.join(makers)}")
    return makers[chart.kind](chart, rows_of(chart), size)


def _line(chart: Chart, rows: list[Row], size: Size) -> Spec:
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
        *_marked(chart, rows, y),
        {"mark": {"type": "line", "strokeWidth": 2, "strokeJoin": "round"}, "data": {"values": points},
         "encoding": enc | {"strokeDash": dash}},
        {"mark": {"type": "circle", "size": 26, "opacity": 1}, "data": {"values": dots}, "encoding": enc},
    ]  # fmt: skip
    return _whole(layers, size, y)


def _stacked(chart: Chart, rows: list[Row], size: Size) -> Spec:
    """Layers drawn as steps, each as wide as the month or year it counts, so that nothing is drawn between counts."""
    tops = [sum(v for v in r.values if v is not None) for r in rows]
    y = value_axis(tops, chart.unit)
    spans = [r.span for r in rows if r.span]
    x = time_axis(spans, size.labels)
    x = Axis(min(s.start for s in spans), max(s.end for s in spans), x.ticks, x.labels)
    points: list[Spec] = []
    for i, _ in enumerate(chart.series):
        run, last = 0, None
        for row in rows:
            if row.span is None or row.values[i] is None:
                last = None
                continue
            if last is None or row.span.start - last > 1e-6:
                run += 1
            low = sum(v for v in row.values[:i] if v is not None)
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
    return _whole([area, *_marked(chart, rows, y)], size, y)


def _columns(chart: Chart, rows: list[Row], size: Size) -> Spec:
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
    return _whole([{"mark": "rect", "data": {"values": points}, "encoding": enc}], size, y)


def _bar(chart: Chart, rows: list[Row], size: Size) -> Spec:
    """Horizontal bars, each with its value in words. On a narrow page the name stands above its bar."""
    above = size is NARROW
    n = len(chart.series)
    thick, head = (15, 19) if above else (17, 0)
    each = head + n * thick + (9 if above else 8)
    values = [v for r in rows for v in r.values if v is not None]
    tail = max((len(w) for r in rows for w in r.words), default=0) * LETTER + 12
    left = 2 if above else min(34, max((len(r.label) for r in rows), default=0)) * LETTER * 0.95 + 12
    domain = [min([*values, 0.0]), max([*values, 0.0]) or 1.0]
    bars, names, labels = [], [], []
    for k, row in enumerate(rows):
        names.append(
            {"y": k * each + (head / 2 if above else (n * thick) / 2 + 0.5), "t": _cut(row.label, 44 if above else 34)}
        )
        for i, value in enumerate(row.values):
            top = k * each + head + i * thick
            labels.append({"x": max(value or 0.0, 0.0), "y": top + (thick - 1) / 2 + 0.5, "t": row.words[i]})
            if value is not None:
                bars.append({"x": 0, "x2": value, "y": top, "y2": top + thick - 1, "s": _shade(chart, row, i)})
    place = {"field": "y", "type": "quantitative", "scale": None, "axis": None}
    across = {"field": "x", "type": "quantitative", "axis": None, "scale": {"domain": domain, "nice": False}}
    text = {"field": "t", "type": "nominal"}
    bar = {"x": across, "x2": {"field": "x2"}, "y": place, "y2": {"field": "y2"}, "color": _literal()}
    name = {"type": "text", "align": "left" if above else "right", "baseline": "middle", "color": INK, "fontSize": 13}
    beside = {"x": {"value": 0 if above else -8}, "y": place, "text": text}
    layers: list[Spec] = [
        {"mark": "rect", "data": {"values": bars}, "encoding": bar},
        {"mark": name, "data": {"values": names}, "encoding": beside},
        {"mark": name | {"align": "left", "dx": 6}, "data": {"values": labels},
         "encoding": {"x": across, "y": place, "text": text}},
    ]  # fmt: skip
    padding = {"left": left, "right": tail, "top": 2, "bottom": 2}
    return _frame(layers, size.width - left - tail, max(each * len(rows), 1), padding)


def _marked(chart: Chart, rows: list[Row], y: Axis) -> list[Spec]:
    """A vertical rule at the row to mark, if there is one."""
    found = [r.span for r in rows if chart.highlight and r.label == chart.highlight and r.span]
    if not found:
        return []
    rule = {"type": "rule", "color": INK, "strokeWidth": 1, "strokeDash": [3, 3]}
    at = {"field": "x", "type": "quantitative"}
    return [{"mark": rule, "data": {"values": [{"x": found[0].at}]}, "encoding": {"x": at}}]


def _whole(layers: Sequence[Spec], size: Size, y: Axis) -> Spec:
    left, right = y.widest() * LETTER + 10, 22.0
    padding = {"left": left, "right": right, "top": 10, "bottom": 26}
    return _frame(layers, size.width - left - right, size.height, padding)


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
            "font": "sans-serif",
            "axis": {"labelFontSize": 13, "labelColor": INK, "title": None, "labelOverlap": False, "labelBound": False},
            "axisX": {
                "grid": False,
                "ticks": True,
                "tickSize": 5,
                "tickColor": MUTED,
                "domainColor": MUTED,
                "labelFlush": False,
            },
            "axisY": {"gridColor": GRID, "ticks": False, "domain": False, "labelPadding": 8, "labelFlush": False},
        },
    }


def _x(axis: Axis) -> Spec:
    return {"field": "x", "type": "quantitative", "scale": _domain(axis), "axis": _ticks(axis)}


def _y(axis: Axis) -> Spec:
    return {"field": "y", "type": "quantitative", "scale": _domain(axis), "axis": _ticks(axis), "stack": None}


def _domain(axis: Axis) -> Spec:
    high = axis.high if axis.high > axis.low else axis.low + 1
    return {"domain": [axis.low, high], "nice": False, "zero": False}


def _ticks(axis: Axis) -> Spec:
    ticks = [float(t) for t in axis.ticks]
    return {"values": ticks, "labelExpr": f"{list(axis.labels)!r}[indexof({ticks!r}, datum.value)]", "title": None}


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


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
