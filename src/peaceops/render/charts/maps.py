"""Maps: places as circles whose areas are their values, on the outline of the host where there is one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from peaceops.document.ground import Ground, MapSpot
from peaceops.render.charts.axes import nice_step
from peaceops.render.charts.labels import ASCENT, DESCENT, HEIGHT, Label, wrapped
from peaceops.render.charts.layout import Picture, Plot
from peaceops.render.charts.styles import GRID, INK, MUTED, PAPER, style_of
from peaceops.render.charts.svg import element, number, polyline
from peaceops.render.charts.window import MapWindow, box_of, clipped, fitted

LEFT, TOP, BOTTOM, BESIDE = 66, 8, 26, 24  # pixels around a map: for latitudes, above, for longitudes, to the legend
LEGEND = 150  # pixels that a legend beside a map takes
LEAST, DOT = 2.5, 3.0  # pixels: half the width of the smallest circle, and of a place without a number
CORNER = math.sqrt(0.5)  # of half the width of a circle: how far its corner is to the side and up
NEAR = 3  # pixels between a name and the circle of another place
FAINT = 0.55  # of its colour that a circle keeps, so that those under it are seen
DRAWN_FROM = 1.0  # degrees: the least side of a window with outlines
BAR = 0.28  # of the width of a map that its scale takes at most


@dataclass(frozen=True, slots=True)
class Look:
    """What differs between a wide and a narrow map: the most pixels of its height and of half a circle, names shown,
    lines of the graticule each way, and whether the legend stands beside it."""

    height: float
    largest: float
    names: int
    lines: int
    beside: bool


LOOKS = {
    "wide": Look(440, 22, 8, 6, True),
    "paper": Look(300, 18, 6, 5, True),
    "narrow": Look(380, 15, 5, 4, False),
}


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """A place in pixels: its middle and half its width."""

    spot: MapSpot
    x: float
    y: float
    half: float


def places(plot: Plot) -> Picture:
    """The map: largest circles first, so that small ones lie on them. Raises ValueError without a ground to draw."""
    ground, look = plot.chart.ground, LOOKS[plot.size.name]
    if ground is None or not ground.spots:
        raise ValueError(f"chart {plot.chart.id!r} is a map: expected a ground with spots")
    room = plot.size.width - LEFT - (BESIDE + LEGEND if look.beside else BESIDE)
    window = fitted(box_of(ground), LEFT, TOP, room, look.height)
    marks = _marks(ground, window, look)
    names = _names(marks, window, look)
    key, keyed, foot = _legend(plot, ground, window, look)
    width = plot.size.width if not look.beside else window.left + window.width + BESIDE + LEGEND
    bar, bar_words = _bar(plot, window) if not window.box.of_the_world else ("", None)
    drawn = (_land(ground, window), _graticule(window, look), _circles(marks), _frame(window), bar, key)
    labels = (*_degrees(plot, window, look), *names, *([bar_words] if bar_words else []), *keyed)
    width = max([width, *(label.right() + 2 for label in keyed)])
    height = max(window.top + window.height + BOTTOM, foot)
    return Picture(width, height, drawn, labels, unit="")  # the legend says it


def _marks(ground: Ground, window: MapWindow, look: Look) -> list[PlaceMark]:
    """The places, those with the highest values first and those without one last."""
    most = _most(ground)
    out = []
    for spot in ground.spots:
        half = max(look.largest * math.sqrt(spot.value / most), LEAST) if spot.value else DOT
        out.append(PlaceMark(spot, *window.at(spot.longitude, spot.latitude), half))
    return sorted(out, key=lambda m: (-(m.spot.value or 0), m.spot.name, m.x, m.y))


def _most(ground: Ground) -> float:
    return max((s.value for s in ground.spots if s.value), default=1.0)


def _circles(marks: Sequence[PlaceMark]) -> str:
    valued = [element("circle", cx=m.x, cy=m.y, r=m.half) for m in marks if m.spot.value]
    others = [element("circle", cx=m.x, cy=m.y, r=m.half) for m in marks if not m.spot.value]
    colour = style_of(0).colour
    drawn = element("g", *others, fill=PAPER, stroke=MUTED, stroke_width=1.5) if others else ""
    if valued:
        drawn += element("g", *valued, fill=colour, fill_opacity=FAINT, stroke=colour)
    return drawn


def _land(ground: Ground, window: MapWindow) -> str:
    """The outlines. A small window has none: a thinned line would put a place on the wrong side of it."""
    if window.box.side() < DRAWN_FROM:
        return ""
    rings = [clipped(ring, window.box) for ring in ground.outlines]
    path = "".join(f"{polyline(window.at(x, y) for x, y in ring)}Z" for ring in rings if len(ring) > 2)
    return element("path", d=path, fill=GRID, fill_opacity=0.5, stroke=MUTED, stroke_linejoin="round") if path else ""


def _graticule(window: MapWindow, look: Look) -> str:
    top, right = window.top, number(window.left + window.width)
    across = [number(window.at(x, 0)[0]) for x in window.meridians(look.lines)]
    upright = [f"M{x} {number(top)}v{number(window.height)}" for x in across]
    lying = [f"M{number(window.left)} {number(window.at(0, y)[1])}H{right}" for y in window.parallels(look.lines)]
    return element("path", d="".join([*upright, *lying]), stroke=GRID, fill="none")


def _frame(window: MapWindow) -> str:
    box = {"x": window.left, "y": window.top, "width": window.width, "height": window.height}
    return element("rect", **box, fill="none", stroke=MUTED)


def _degrees(plot: Plot, window: MapWindow, look: Look) -> list[Label]:
    """The labels of the graticule, those of longitude only where they do not meet."""
    foot = window.top + window.height + 18
    out = [
        Label(window.left - 8, window.at(0, y)[1] + 5, _said(plot, y, "north", "south"), "end")
        for y in window.parallels(look.lines)
    ]
    for x in window.meridians(look.lines):
        label = Label(window.at(x, 0)[0], foot, _said(plot, x, "east", "west"), "middle")
        if not any(label.meets(other) for other in out):
            out.append(label)
    return out


def _said(plot: Plot, degrees: float, above: str, below: str) -> str:
    size = plot.tell.numbers.digits(f"{abs(degrees):.1f}".removesuffix(".0"))
    return plot.tell.words.text(f"map-{above if degrees >= 0 else below}", degrees=size)


def _bar(plot: Plot, window: MapWindow) -> tuple[str, Label]:
    """A scale at the lower right corner, inside the frame."""
    km, long = window.bar(window.width * BAR)
    right, y = window.left + window.width - 10, window.top + window.height - 10
    line = f"M{number(right - long)} {number(y - 4)}v4h{number(long)}v-4"
    words = plot.tell.words.text("map-kilometres", km=plot.tell.numbers.count(km))
    return element("path", d=line, stroke=INK, fill="none"), Label(right - long / 2, y - 6, words, "middle")


def _names(marks: Sequence[PlaceMark], window: MapWindow, look: Look) -> list[Label]:
    """Names of the first places: by their circle, where they meet no other name and no other circle, and do not
    leave the frame. A name without room is left out, save the first, which then lies on as few circles as it can."""
    placed: list[Label] = []
    corner = Label(window.left + window.width - 10, window.top + window.height - 16, " " * 30, "end")  # of the scale
    for mark in (m for m in marks[: look.names] if m.spot.name):
        others = [m for m in marks if m != mark]
        free = [t for t in _tried(mark) if _inside(t, window) and not any(t.meets(p) for p in (*placed, corner))]
        clear = [t for t in free if not any(_covers(m, t) for m in others)]
        if free and mark == marks[0]:
            clear = clear or [min(free, key=lambda t: sum(_covers(m, t) for m in others))]
        if clear and mark.spot.name not in {p.text for p in placed}:
            placed.append(clear[0])
    return placed


def _tried(mark: PlaceMark) -> list[Label]:
    """Where the name of a place may stand, the best first: beside it, above and below it, at its corners."""
    away, slant = mark.half + 4, mark.half * CORNER + 4
    sides = [(mark.x + away, mark.y + 4, "start"), (mark.x - away, mark.y + 4, "end")]
    ends = [(mark.x, mark.y - away - 1, "middle"), (mark.x, mark.y + away + ASCENT, "middle")]
    heights = (mark.y - slant, mark.y + slant + ASCENT - DESCENT)
    corners = [(mark.x + slant, y, "start") for y in heights] + [(mark.x - slant, y, "end") for y in heights]
    return [Label(x, y, mark.spot.name, anchor, rimmed=True) for x, y, anchor in (*sides, *ends, *corners)]


def _inside(label: Label, window: MapWindow) -> bool:
    across = window.left + 2 <= label.left() and label.right() <= window.left + window.width - 2
    return across and window.top + ASCENT <= label.y <= window.top + window.height - DESCENT


def _covers(mark: PlaceMark, label: Label) -> bool:
    """Whether a circle lies under words, or so near that they might be its name."""
    x = min(max(mark.x, label.left()), label.right())
    y = min(max(mark.y, label.y - ASCENT), label.y + DESCENT)
    return math.dist((x, y), (mark.x, mark.y)) < mark.half + NEAR


def _legend(plot: Plot, ground: Ground, window: MapWindow, look: Look) -> tuple[str, list[Label], float]:
    """Circles of round values with their numbers, and the sign of a place without one; the foot of it all."""
    left = window.left + window.width + BESIDE if look.beside else float(LEFT)
    y = float(TOP) if look.beside else window.top + window.height + BOTTOM + 8
    wide = LEGEND if look.beside else plot.size.width - LEFT
    shapes: list[str] = []
    labels: list[Label] = []
    values = _round_values(ground)
    if values:
        y, words = _worded(ground.counted, left, y, wide)
        labels += words
        colour, most = style_of(0).colour, _most(ground)
        halves = [max(look.largest * math.sqrt(v / most), LEAST) for v in values]
        middle = left + max(halves)
        for value, half in zip(values, halves, strict=True):
            y += max(half, HEIGHT / 2)
            shapes.append(element("circle", cx=middle, cy=y, r=half, fill=colour, fill_opacity=FAINT, stroke=colour))
            labels.append(Label(middle + max(halves) + 8, y + 4, plot.tell.numbers.count(value)))
            y += max(half, HEIGHT / 2) + 4
    if any(not s.value for s in ground.spots):
        y += 6
        shapes.append(element("circle", cx=left + DOT + 1, cy=y + 7, r=DOT, fill=PAPER, stroke=MUTED, stroke_width=1.5))
        y, words = _worded(ground.other, left + 14, y, wide - 14)
        labels += words
    return "".join(shapes), labels, y + 4


def _worded(text: str, left: float, y: float, wide: float) -> tuple[float, list[Label]]:
    """Words in lines from a height down, and the height below them."""
    lines = wrapped(text, wide)
    return y + HEIGHT * len(lines) + 4, [Label(left, y + ASCENT + i * HEIGHT, line) for i, line in enumerate(lines)]


def _round_values(ground: Ground) -> list[float]:
    """Up to three round values up to the highest, the largest first."""
    valued = [s.value for s in ground.spots if s.value]
    if not valued:
        return []
    step = nice_step(max(valued), 2)
    largest = math.floor(max(valued) / step) * step
    return list(dict.fromkeys(v for v in (largest, largest / 2, largest / 10) if v >= 1 and v == round(v)))
