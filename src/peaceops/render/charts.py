"""Charts as inline SVG: the specification is drawn by Vega-Lite, then made small and given the page's colours."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from peaceops.document.model import Chart, Section, blocks_of, text_of
from peaceops.render import chart_specs as specs
from peaceops.render import engine
from peaceops.render.chart_axes import unit_words
from peaceops.render.chart_data import rows_of

SVG = "http://www.w3.org/2000/svg"
KEPT = ("d", "transform", "x2", "y2", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray")
COLOURS = {color: f"var(--s{i + 1})" for i, color in enumerate(specs.SERIES)} | {
    specs.INK: "currentColor",
    specs.GRID: "var(--grid)",
    specs.MUTED: "var(--muted)",
}
NUMBER = re.compile(r"-?\d*\.\d+(?:e-?\d+)?")


@dataclass(frozen=True, slots=True)
class Planned:
    """A chart in the engine's hands: the chart, the page it is for, what is to be drawn."""

    chart: Chart
    size: specs.Size
    plan: specs.Plan


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart drawn for a wide and a narrow page, the series with their colours, and the unit of its values."""

    wide: str
    narrow: str
    legend: tuple[tuple[str, int, bool], ...]  # name, number of the colour, whether drawn as a line
    unit: str


_ahead: list[list[Planned]] = []  # handed over before a page asked for them, in order


def ahead(section: Section) -> None:
    """Start to draw the charts of a section that is written, while the rest of the document is still being written."""
    if planned := _hand_over(b for b in blocks_of((section,)) if isinstance(b, Chart)):
        _ahead.append(planned)


class Drawn:
    """Charts that are being drawn in the engine's process, while this one goes on."""

    def __init__(self, charts: Iterable[Chart]) -> None:
        self._wanted = list(charts)
        begun = {id(p.chart) for planned in _ahead for p in planned}
        rest = _hand_over(c for c in self._wanted if id(c) not in begun)
        self._planned = [*_ahead, rest] if rest else [*_ahead]
        _ahead.clear()

    def by_id(self) -> dict[str, Drawing]:
        """Every chart by its id, once all are drawn; to be asked for once. A chart without any known value is left
        out. The same charts give the same bytes."""
        pages: dict[int, list[str]] = {}
        for planned in self._planned:
            for p, marks in zip(planned, engine.receive(), strict=True):
                pages.setdefault(id(p.chart), []).append(_page_svg(marks, p.plan.labels, p.chart, p.size.name))
        return {c.id: _drawing(c, *pages[id(c)]) for c in self._wanted if id(c) in pages}


def _hand_over(charts: Iterable[Chart]) -> list[Planned]:
    """Plan each chart with known values for a wide and a narrow page, and let the engine begin."""
    sizes = (specs.WIDE, specs.NARROW)
    planned = [Planned(c, size, specs.plan(c, size)) for c in charts if _has_values(c) for size in sizes]
    if planned:
        engine.send([json.dumps(p.plan.spec) for p in planned])
    return planned


def draw(charts: Iterable[Chart]) -> dict[str, Drawing]:
    """Every chart by its id, drawn while the caller waits."""
    return Drawn(charts).by_id()


def _drawing(chart: Chart, wide: str, narrow: str) -> Drawing:
    values = [v for row in rows_of(chart) for v in row.values if v is not None]
    legend = tuple((name, i % len(specs.SERIES) + 1, chart.kind == "line") for i, name in enumerate(chart.series))
    return Drawing(
        wide=wide,
        narrow=narrow,
        legend=legend if len(legend) > 1 and chart.kind != "fan" else (),
        unit=unit_words(chart.unit, values, axis=chart.kind != "bar"),
    )


def _has_values(chart: Chart) -> bool:
    return any(v is not None for row in rows_of(chart) for v in row.values)


def _page_svg(drawn: str, labels: Iterable[specs.Label], chart: Chart, layout: str) -> str:
    """The SVG without what a page does not need, with its labels, text alternative and the page's own colours."""
    ET.register_namespace("", SVG)
    old = ET.fromstring(drawn)
    name = f"c-{chart.id}-{layout}"
    new = ET.Element("svg", {"class": layout, "viewBox": f"0 0 {old.get('width')} {old.get('height')}", "role": "img"})
    new.set("aria-labelledby", f"{name}-t {name}-d")
    ET.SubElement(new, "title", {"id": f"{name}-t"}).text = text_of(chart.title)
    ET.SubElement(new, "desc", {"id": f"{name}-d"}).text = chart.alt
    for child in old:
        _copy(child, new)
    for label in labels:
        place = {"x": f"{label.x:.0f}", "y": f"{label.y:.0f}"}
        anchor = {} if label.anchor == "start" else {"text-anchor": label.anchor}
        ET.SubElement(new, "text", place | anchor).text = label.text
    return ET.tostring(new, encoding="unicode", short_empty_elements=True)


def _copy(node: ET.Element, into: ET.Element) -> None:
    """Copy what is drawn: groups only where they move something, numbers to a tenth of a pixel."""
    if _invisible(node):
        return
    kept = {k: _attribute(k, v) for k, v in node.attrib.items() if k in KEPT and v not in ("translate(0,0)", "0")}
    tag = node.tag.removeprefix(f"{{{SVG}}}")
    if tag == "g":
        kept = {k: v for k, v in kept.items() if k == "transform"}
        target = ET.SubElement(into, "g", kept) if kept else into
    else:
        target = ET.SubElement(into, tag, kept | _default_fill(tag, kept))
        target.text = node.text
    for child in node:
        _copy(child, target)


def _invisible(node: ET.Element) -> bool:
    return (
        node.get("display") == "none"
        or node.get("opacity") == "0"
        or node.get("class") in ("background", "foreground")
        or (node.tag.endswith("text") and not (node.text or "").strip())
    )


def _default_fill(tag: str, kept: dict[str, str]) -> dict[str, str]:
    """Lines have no inside. The group that said so is not copied."""
    return {"fill": "none"} if tag == "path" and "fill" not in kept else {}


def _attribute(name: str, value: str) -> str:
    if name in ("fill", "stroke"):
        return COLOURS.get(value, value)
    return NUMBER.sub(lambda m: f"{float(m[0]):.1f}".rstrip("0").rstrip(".").replace("-0.", "-.") or "0", value)
