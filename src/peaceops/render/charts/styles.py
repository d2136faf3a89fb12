"""How series differ: by colour on a screen, and by dash or hatch as well, so that a grey print can be read.

Colours are those of the page (templates/style.css), which has a light and a dark set of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from peaceops.render.charts.svg import element

INK, GRID, MUTED, PAPER = "currentColor", "var(--grid)", "var(--muted)", "var(--paper)"
COLOURS = tuple(f"var(--s{n})" for n in range(1, 8))
DASHES = ("", "7 3", "2 3", "9 3 2 3", "4 2", "12 4", "1 2")
TILE = 12  # pixels: the side of the square that a hatch repeats
HATCHES = (  # thin lines in the colour of the paper, over the colour of the series
    "",
    "M-2 8L8-2M-2 14L14-2M4 14L14 4",
    "M1 3h1.5M5 3h1.5M9 3h1.5M3 9h1.5M7 9h1.5M-1 9h1.5M11 9h1.5",
    "M3 0v12M9 0v12",
    "M-2 4L8 14M-2-2L14 14M4-2L14 8",
    "M0 3h12M0 9h12",
    "M0 6h12M6 0v12",
)


@dataclass(frozen=True, slots=True)
class Style:
    """What tells a series from the others: a colour, dashes of its line ("": none), a hatch of its area ("": none)."""

    colour: str
    dash: str
    hatch: str


def style_of(series: int) -> Style:
    """The style of a place, from 0 (what places mean: meanings.py). After the last colour they begin again, with other
    dashes."""
    n = len(COLOURS)
    turned = (series + series // n) % n
    return Style(COLOURS[series % n], DASHES[turned], HATCHES[turned])


def fill(series: int, name: str) -> str:
    """The paint of the area of a series, in the drawing `name`."""
    return f"url(#{name}-h{series})" if style_of(series).hatch else style_of(series).colour


def hatches(places: Iterable[int], name: str) -> str:
    """The definitions that `fill` refers to, for series in these places."""
    patterns = [_pattern(i, name) for i in sorted(set(places)) if style_of(i).hatch]
    return element("defs", *patterns) if patterns else ""


def _pattern(series: int, name: str) -> str:
    return element(
        "pattern",
        *_square(style_of(series)),
        id=f"{name}-h{series}",
        width=TILE,
        height=TILE,
        patternUnits="userSpaceOnUse",
    )


def _square(style: Style) -> list[str]:
    """A tile of an area: its colour, and the hatch over it."""
    shapes = [element("path", d="M0 0h12v12H0z", fill=style.colour)]
    if style.hatch:
        shapes.append(element("path", d=style.hatch, stroke=PAPER, stroke_width=1, stroke_opacity=0.7))
    return shapes


def line_key(series: int) -> str:
    """The sign of a line in the legend."""
    style = style_of(series)
    drawn = element("path", d="M0 6h24", stroke=style.colour, stroke_width=3, stroke_dasharray=style.dash or None)
    return element("svg", drawn, class_="dash", viewBox="0 0 24 12", aria_hidden="true")


def area_key(series: int) -> str:
    """The sign of an area in the legend."""
    return element("svg", *_square(style_of(series)), class_="swatch", viewBox="-6 0 24 12", aria_hidden="true")
