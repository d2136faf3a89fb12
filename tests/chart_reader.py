"""Reading a chart in tests: the values that a drawing shows, measured on its own axes as a reader would."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from xml.etree import ElementTree as ET

from peaceops.render.charts.labels import ASCENT, Label

NS = "{http://www.w3.org/2000/svg}"
HALF = 0.051  # pixels: places are written to a tenth


@dataclass(frozen=True)
class Text:
    """Words in a drawing."""

    x: float
    y: float
    anchor: str
    words: str


@dataclass(frozen=True)
class Box:
    """A bar or column in pixels, and its paint."""

    x: float
    y: float
    width: float
    height: float
    paint: str


@dataclass(frozen=True)
class Path:
    """An outline or a line: its parts as points, its paint (of the line, else of the area) and its dashes."""

    parts: list[list[tuple[float, float]]]
    paint: str
    dash: str


class Read:
    """A drawing, read. Raises ParseError when it is no well-formed XML."""

    def __init__(self, svg: str) -> None:
        self.root = ET.fromstring(svg)
        self.width, self.height = map(float, self.root.attrib["viewBox"].split()[2:])
        self.around = {child: parent for parent in self.root.iter() for child in parent}

    def all(self, tag: str) -> list[ET.Element]:
        """Elements of a tag outside definitions, in order."""
        hidden = {e for defs in self.root.iter(f"{NS}defs") for e in defs.iter()}
        return [e for e in self.root.iter(f"{NS}{tag}") if e not in hidden]

    def inherited(self, element: ET.Element, name: str) -> str:
        """An attribute of the element or of a group around it."""
        here: ET.Element | None = element
        while here is not None:
            if name in here.attrib:
                return here.attrib[name]
            here = self.around.get(here)
        return ""

    def texts(self) -> list[Text]:
        """All words, in order."""
        return [
            Text(float(e.attrib["x"]), float(e.attrib["y"]), e.get("text-anchor", "start"), e.text or "")
            for e in self.all("text")
        ]

    def crowded(self) -> list[tuple[str, str]]:
        """Pairs of texts that stand on each other, and texts that leave the drawing (twice the same)."""
        labels = [Label(t.x, t.y, t.words, t.anchor) for t in self.texts() if t.words]
        met = [(a.text, b.text) for a, b in combinations(labels, 2) if _meet(a, b)]
        inside = (-0.1, self.width + 0.1)
        return met + [
            (a.text, a.text)
            for a in labels
            if a.left() < inside[0] or a.right() > inside[1] or not ASCENT <= a.y <= self.height - 1
        ]

    def words(self) -> list[str]:
        """The words of all texts."""
        return [t.words for t in self.texts()]

    def boxes(self) -> list[Box]:
        """Bars and columns."""
        names = ("x", "y", "width", "height")
        return [Box(*(float(e.attrib[n]) for n in names), self.inherited(e, "fill")) for e in self.all("rect")]

    def dots(self) -> list[tuple[float, float, str]]:
        """Points without neighbours: x, y, paint."""
        return [(float(e.attrib["cx"]), float(e.attrib["cy"]), self.inherited(e, "fill")) for e in self.all("circle")]

    def lines(self) -> list[Path]:
        """Lines of series (not those of axes, events and tags)."""
        return [line for line, tag in self._strokes() if not tag]

    def tags(self) -> list[Path]:
        """The pieces of line before the names of lines."""
        return [line for line, tag in self._strokes() if tag]

    def _strokes(self) -> list[tuple[Path, bool]]:
        """What is drawn in the colour of a series, and whether it is a tag."""
        return [
            (
                Path(points(e.attrib["d"]), e.attrib["stroke"], e.get("stroke-dasharray", "")),
                self.inherited(e, "class") == "tag",
            )
            for e in self.all("path")
            if e.get("stroke", "").startswith("var(--s")
        ]

    def areas(self) -> list[Path]:
        """Areas of layers and bands."""
        return [Path(points(e.attrib["d"]), e.attrib["fill"], "") for e in self.all("path") if "stroke" not in e.attrib]

    def grid(self) -> list[float]:
        """The pixels of the lines of the grid."""
        found = [e for e in self.all("path") if e.get("stroke") == "var(--grid)"]
        return [part[0][1] for e in found for part in points(e.attrib["d"])]

    def ticks(self) -> list[float]:
        """The pixels of the ticks under the plot."""
        found = [e for e in self.all("path") if e.get("stroke") == "var(--muted)"]
        return [float(x) for e in found for x in re.findall(r"M(\S+) \S+v5", e.attrib["d"])]

    def rules(self) -> list[list[tuple[float, float]]]:
        """Upright rules of events."""
        found = [e for e in self.all("path") if e.get("stroke") == "currentColor"]
        return [part for e in found for part in points(e.attrib["d"])]

    def value(self, y: float) -> float:
        """What the pixel `y` means on the axis of values, from its lowest and highest label."""
        ends = [(t.y - 5, spoken(t.words)) for t in self.texts() if t.anchor == "end"]
        return _between(y, ends[0], ends[-1])

    def step(self) -> float:
        """What half a tenth of a pixel means on the axis of values."""
        return abs(self.value(HALF) - self.value(0)) + 1e-9

    def year(self, x: float) -> float:
        """What the pixel `x` means on an axis of years."""
        ends = [(t.x, spoken(t.words[:4])) for t in self.texts() if t.anchor == "middle"]
        return _between(x, ends[0], ends[-1])


def _meet(a: Label, b: Label) -> bool:
    """Whether two labels are closer than three pixels on a line, or their lines closer than letters are high."""
    return a.right() + 3 > b.left() and b.right() + 3 > a.left() and abs(a.y - b.y) < 13.9


def spoken(words: str) -> float:
    """The number that words say."""
    return float(words.replace(",", "").replace("\u2212", "-"))


def _between(at: float, low: tuple[float, float], high: tuple[float, float]) -> float:
    return low[1] + (at - low[0]) * (high[1] - low[1]) / (high[0] - low[0])


def points(data: str) -> list[list[tuple[float, float]]]:
    """The parts of path data of the commands M, H, V and Z, as points."""
    parts: list[list[tuple[float, float]]] = []
    for command, numbers in re.findall(r"([MHVZ])([^MHVZ]*)", data.replace("v5", "")):
        found = [float(n) for n in re.findall(r"-?[\d.]+", numbers)]
        if command == "M":
            parts.append(list(zip(found[::2], found[1::2], strict=True)))
        elif command == "H":
            parts[-1].append((found[0], parts[-1][-1][1]))
        elif command == "V":
            parts[-1].append((parts[-1][-1][0], found[0]))
    return parts
