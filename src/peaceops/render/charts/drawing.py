"""Charts as SVG: a pure function from a chart to text. The same chart gives the same bytes, in any thread.

A new kind of chart is a function from a `Plot` to a `Picture`, and a row in KINDS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceops.document.figures import Teller, teller
from peaceops.document.model import Chart, text_of
from peaceops.render.charts import styles
from peaceops.render.charts.around import around_of
from peaceops.render.charts.bars import bar
from peaceops.render.charts.columns import columns, stacked
from peaceops.render.charts.day_spans import day_spans
from peaceops.render.charts.labels import HEIGHT, stack, wrapped
from peaceops.render.charts.layout import ASIDE, NARROW, WIDE, Picture, Plot, Size, tags_fit
from peaceops.render.charts.lines import fan, line
from peaceops.render.charts.maps import places
from peaceops.render.charts.meanings import places_of
from peaceops.render.charts.rows import WORDED, known_values, rows_of
from peaceops.render.charts.svg import NAMESPACE, element, escape, number
from peaceops.render.charts.word_grid import legend_of_words, word_grid


@dataclass(frozen=True, slots=True)
class ChartKind:
    """How a kind of chart is drawn: the function, the sign of a series in the legend (None: no legend), whether the
    row to mark gets an upright rule, and whether areas are hatched to tell the series apart."""

    draw: Callable[[Plot], Picture]
    key: Callable[[int], str] | None
    ruled: bool
    hatched: bool


KINDS = {
    "line": ChartKind(line, styles.line_key, ruled=True, hatched=False),
    "bar": ChartKind(bar, styles.area_key, ruled=False, hatched=True),
    "columns": ChartKind(columns, styles.area_key, ruled=False, hatched=True),
    "stacked": ChartKind(stacked, styles.area_key, ruled=True, hatched=True),
    "fan": ChartKind(fan, None, ruled=True, hatched=False),
    "spans": ChartKind(day_spans, None, ruled=False, hatched=True),
    "map": ChartKind(places, None, ruled=False, hatched=False),
    "grid": ChartKind(word_grid, None, ruled=False, hatched=False),
}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart drawn for a wide and a narrow page, its legend (name of a series, its sign as SVG; empty for a single
    series), the unit of its values as words, and whether the wide one has the names beside its lines."""

    wide: str
    narrow: str
    legend: tuple[tuple[str, str], ...]
    unit: str
    tagged: bool = False


def draw(chart: Chart, tell: Teller | None = None, wide: Size = WIDE) -> Drawing | None:
    """The drawing of a chart in the language of `tell` (English); None when no value of it is known. `wide`: the size
    of the wide one.

    Raises ValueError for a kind that is not known, a column that the table lacks, and an x that is no date.
    """
    if chart.kind not in KINDS:
        raise ValueError(f"chart {chart.id!r} is a {chart.kind!r}: expected one of {', '.join(KINDS)}")
    tell = tell or teller()
    kind, rows = KINDS[chart.kind], rows_of(chart, tell)
    if not known_values(rows) and chart.ground is None:
        return None
    around = around_of(chart, rows, tell.numbers, ruled=kind.ruled)
    drawn = [whole(Plot(chart, rows, size, around, _name(chart.id, size.name), tell)) for size in (wide, NARROW)]
    (broad, unit), (narrow, _) = drawn
    named = zip(chart.names(), places_of(chart.series), strict=True) if len(chart.series) > 1 else ()
    legend = tuple((name, kind.key(place)) for name, place in named if kind.key)
    if chart.kind in WORDED:
        legend = legend_of_words(rows)
    return Drawing(broad, narrow, legend, unit, tags_fit(chart))


def _name(chart: str, size: str) -> str:
    """The name of a drawing, fit for ids and for references to them."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else f"_{ord(c):x}_" for c in chart)
    return f"c-{plain}-{size}"


def whole(plot: Plot) -> tuple[str, str]:
    """The whole drawing of a plot, with its alternative in words and its source line; and the unit of its values."""
    chart, name, kind = plot.chart, plot.name, KINDS[plot.chart.kind]
    drawn = kind.draw(plot)
    source = wrapped(plot.around.source, drawn.width) if plot.around.source else ()
    below = stack(source, 0, drawn.height + ASIDE)
    height = drawn.height + HEIGHT * len(below)
    svg = element(
        "svg",
        element("title", escape(text_of(chart.title, plot.tell.words.lang)), id=f"{name}-t"),
        element("desc", escape(chart.alt), id=f"{name}-d"),
        styles.hatches(places_of(chart.series), name) if kind.hatched else "",
        *drawn.marks,
        *(label.svg() for label in (*drawn.labels, *below)),
        xmlns=NAMESPACE,
        class_=plot.size.name,
        viewBox=f"0 0 {number(drawn.width)} {number(height)}",
        role="img",
        aria_labelledby=f"{name}-t {name}-d",
    )
    return svg, drawn.unit
