"""Where things stand: sizes of a drawing, the frame of a plot with its axes, and what is around the marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from peaceops.document.figures import Teller
from peaceops.document.model import Chart
from peaceops.render.charts.around import Around, EventMark, Flag, flags
from peaceops.render.charts.axes import Axis
from peaceops.render.charts.labels import DESCENT, GAP, HEIGHT, Label, widest, width_of
from peaceops.render.charts.meanings import places_of
from peaceops.render.charts.rows import ChartRow
from peaceops.render.charts.styles import GRID, INK, MUTED, style_of
from peaceops.render.charts.svg import element, number

TOP, RIGHT, BOTTOM = 10, 22, 26  # pixels that stay free around a plot
TICK = 5
BEFORE, STUB, AFTER = 6, 16, 5  # pixels before the piece of line of a tag, of it, and from it to the words
TAG = BEFORE + STUB + AFTER + 2
LONGEST_TAG = 230  # pixels of a name that can stand beside its line
TITLE = HEIGHT + 2  # pixels that a title of an axis takes
ABOVE = 10  # pixels from the foot of the lowest label of an event to the plot: the topmost value stays clear of it
ASIDE = 8  # pixels from where the room of such words begins to the foot of their letters


@dataclass(frozen=True, slots=True)
class Size:
    """A layout: the whole width and the plot's height in pixels, how many labels the time axis may carry, and how
    wide a name may be before a bar (None: it stands above its bar)."""

    name: str
    width: int
    height: int
    labels: int
    names: int | None


WIDE = Size("wide", 800, 290, 10, 250)
PAPER = Size("paper", 560, 165, 8, 190)  # for a column of print, where the letters of a wide one would be too small
NARROW = Size("narrow", 350, 210, 5, None)


@dataclass(frozen=True, slots=True)
class Plot:
    """What a kind of chart is drawn from: the chart, its rows, the size, what stands around, the name of the drawing
    in its page, and the language."""

    chart: Chart
    rows: Sequence[ChartRow]
    size: Size
    around: Around
    name: str
    tell: Teller

    def style(self, series: int) -> int:
        """The place of a series in the list of styles, by what it means."""
        return places_of(self.chart.series)[series]

    def tagged(self) -> bool:
        """Whether lines have their names beside their ends: where there is room, and more than one. Those of an
        interval have them at every size, for a legend would show one line thrice."""
        return tags_fit(self.chart) and (self.size.names is not None or self.chart.kind == "fan")

    def aside(self) -> float:
        """Pixels that stay free to the right of a plot."""
        return TAG + widest(self.chart.names()) if self.tagged() else RIGHT


def tags_fit(chart: Chart) -> bool:
    """Whether the names of the lines of a chart fit beside their ends on a wide page."""
    return chart.kind in ("line", "fan") and len(chart.series) > 1 and widest(chart.names()) <= LONGEST_TAG


@dataclass(frozen=True, slots=True)
class Tag:
    """The name of a line, the value at its end, and its place in the list of styles."""

    name: str
    value: float
    style: int


@dataclass(frozen=True, slots=True)
class Picture:
    """What a kind of chart gives back: pixels, marks as SVG, labels, and the unit of the values as words."""

    width: float
    height: float
    marks: tuple[str, ...]
    labels: tuple[Label, ...]
    unit: str


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle of a plot in pixels, and its axes."""

    left: float
    top: float
    width: float
    height: float
    x: Axis
    y: Axis

    def across(self, at: float) -> float:
        """The pixel of a time."""
        return self.left + self.width * self.x.share(at)

    def up(self, value: float) -> float:
        """The pixel of a value."""
        return self.top + self.height * (1 - self.y.share(value))


def frame(plot: Plot, time: Callable[[int], Axis], y: Axis) -> Frame:
    """The frame of a plot. `time` gives the axis of time with at most so many labels; it is asked for fewer until
    none stands on another. A plot never shrinks below half the drawing: what needs more room widens the drawing."""
    left = widest(y.labels) + 8
    width = max(plot.size.width - left - plot.aside(), plot.size.width / 2)
    for most in range(plot.size.labels, 0, -1):
        found = Frame(left, TOP, width, plot.size.height, time(most), y)
        if not _crowded(_times(found)):
            break
    lanes = max((f.lane + 1 for f in _flags(plot, found)), default=0)
    top = TOP + (HEIGHT * lanes + ABOVE - DESCENT if lanes else 0) + (TITLE if plot.around.value_title else 0)
    return Frame(left, top, width, plot.size.height, found.x, y)


def picture(plot: Plot, at: Frame, *marks: str, tags: Sequence[Tag] = ()) -> Picture:
    """The marks with grid, axes and what is around; `tags` beside the ends of lines."""
    bottom, right = at.top + at.height, at.left + at.width
    values = [Label(at.left - 8, at.up(t) + 5, words, "end") for t, words in at.y.marks()]
    labels = [*values, *_times(at), *(f.label(_lane(at, f)) for f in _flags(plot, at))]
    if plot.around.value_title:
        labels.append(Label(0, TOP + ASIDE, plot.around.value_title))
    if plot.around.time_title:
        labels.append(Label(right, bottom + BOTTOM + ASIDE, plot.around.time_title, "end"))
    pieces, named = _tagged(at, tags) if plot.tagged() else ("", [])
    return Picture(
        width=right + plot.aside(),
        height=bottom + BOTTOM + (TITLE if plot.around.time_title else 0),
        marks=(_grid(at), *marks, _axis(at), _rules(plot, at), pieces),
        labels=(*labels, *named),
        unit=at.y.unit,
    )


def _tagged(at: Frame, tags: Sequence[Tag]) -> tuple[str, list[Label]]:
    """The pieces of line as SVG, and the words. Tags that would stand on each other move apart, in their order."""
    x, down = at.left + at.width + BEFORE, sorted(tags, key=lambda t: -t.value)
    pieces, words = [], []
    for tag, y in zip(down, _apart([at.up(t.value) for t in down], at.top, at.top + at.height), strict=True):
        style = style_of(tag.style)
        d = f"M{number(x)} {number(y)}H{number(x + STUB)}"
        pieces.append(element("path", d=d, stroke=style.colour, stroke_dasharray=style.dash or None))
        words.append(Label(x + STUB + AFTER, y + 4, tag.name))
    return element("g", *pieces, class_="tag", fill="none", stroke_width=3), words


def _apart(wanted: Sequence[float], top: float, bottom: float) -> list[float]:
    """Places from top to bottom, a line apart, as near to those wanted as the room allows."""
    found: list[float] = []
    for place in wanted:
        found.append(max(place, found[-1] + HEIGHT if found else top))
    for i in range(len(found) - 1, -1, -1):
        found[i] = min(found[i], bottom - HEIGHT * (len(found) - 1 - i))
    return found


def _events(plot: Plot, at: Frame) -> list[EventMark]:
    """Those in the time that the axis shows."""
    return [e for e in plot.around.events if at.x.low <= e.at <= at.x.top()]


def _flags(plot: Plot, at: Frame) -> list[Flag]:
    return flags(_events(plot, at), at.across, at.left + at.width + RIGHT)


def _lane(at: Frame, flag: Flag) -> float:
    return at.top - ABOVE - HEIGHT * flag.lane


def _times(at: Frame) -> list[Label]:
    """Labels of the axis of time, each under its tick, moved where it would leave the drawing."""
    whole, foot = at.left + at.width + RIGHT, at.top + at.height + 20
    out = []
    for time, words in at.x.marks():
        half = width_of(words) / 2
        out.append(Label(max(min(at.across(time), whole - half), half), foot, words, "middle"))
    return out


def _crowded(labels: Sequence[Label]) -> bool:
    return any(a.right() + GAP > b.left() for a, b in pairwise(labels))


def _grid(at: Frame) -> str:
    """A thin line at every value with a label, a stronger one at nought where values fall below it."""
    right = number(at.left + at.width)
    lines = [f"M{number(at.left)} {number(crisp(at.up(t)))}H{right}" for t in at.y.ticks]
    drawn = element("path", d="".join(lines), stroke=GRID, fill="none")
    if at.y.low < 0:
        drawn += element("path", d=f"M{number(at.left)} {number(crisp(at.up(0)))}H{right}", stroke=MUTED, fill="none")
    return drawn


def _axis(at: Frame) -> str:
    bottom = crisp(at.top + at.height)
    ticks = [f"M{number(crisp(at.across(t)))} {number(bottom)}v{TICK}" for t in at.x.ticks]
    line = f"M{number(at.left)} {number(bottom)}H{number(at.left + at.width)}"
    return element("path", d=line + "".join(ticks), stroke=MUTED, fill="none")


def _rules(plot: Plot, at: Frame) -> str:
    """The upright rules of events, from their label down."""
    tops = {(f.words.x, f.words.text): _lane(at, f) + DESCENT for f in _flags(plot, at)}
    foot = number(at.top + at.height)
    lines = []
    for event in _events(plot, at):
        x = at.across(event.at)
        lines.append(f"M{number(crisp(x))} {number(tops.get((x, event.label), at.top))}V{foot}")
    return element("path", d="".join(lines), stroke=INK, stroke_dasharray="3 3", fill="none") if lines else ""


def crisp(pixel: float) -> float:
    """The middle of a pixel, where a thin line is drawn sharp."""
    return int(pixel) + 0.5
