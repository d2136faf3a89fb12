"""A drawing with what a page puts around it: title, unit and legend, for where there is no page, such as a slide."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.render.charts.labels import HEIGHT, Label, stack, width_of, wrapped
from peaceops.render.charts.styles import PAPER
from peaceops.render.charts.svg import NAMESPACE, element, number

MARGIN, BETWEEN = 10, 8  # pixels around the whole, and between its parts
SIGN, AFTER_SIGN, AFTER_NAME = 24, 6, 22  # pixels of a sign of the legend, after it and after its name
SIGN_HEIGHT = 12


def framed(
    drawing: str,
    title: str = "",
    *,
    legend: Sequence[tuple[str, str]] = (),
    unit: str = "",
    foot: str = "",
    ground: bool = True,
) -> str:
    """A drawing (SVG) under its title, its unit and its legend (names with their signs), over its foot; what is empty
    takes no room. The title is over the drawing in bold letters. `ground`: nothing is seen through the drawing."""
    width, height = size_of(drawing)
    heads, top = _heads(title, unit, width)
    signs, top = _legend(legend, width, top)
    top += BETWEEN if heads or signs else 0
    below = stack(wrapped(foot, width), MARGIN, top + height + MARGIN + HEIGHT) if foot else ()
    whole = number(width + 2 * MARGIN), number(top + height + HEIGHT * len(below) + 2 * MARGIN)
    inner = _placed(drawing, MARGIN, top + MARGIN, width, height)
    paper = element("path", d=f"M0 0H{whole[0]}V{whole[1]}H0z", fill=PAPER)
    feet = (label.svg() for label in below)
    parts = (paper if ground else "", *heads, *signs, inner, *feet)
    return element("svg", *parts, xmlns=NAMESPACE, viewBox=f"0 0 {whole[0]} {whole[1]}")


def _heads(title: str, unit: str, width: float) -> tuple[list[str], float]:
    lines = wrapped(title, width) if title else ()
    bold = [label.svg() for label in stack(lines, MARGIN, MARGIN + HEIGHT - 3)]
    top = float(HEIGHT * len(lines))
    drawn = [element("g", *bold, font_weight="bold")] if bold else []
    if unit:
        top += HEIGHT
        drawn.append(Label(MARGIN, MARGIN + top - 3, unit).svg())
    return drawn, top


def _legend(legend: Sequence[tuple[str, str]], width: float, top: float) -> tuple[list[str], float]:
    """Names with their signs from the left, in as many lines as they need; and where they end."""
    drawn: list[str] = []
    x, line = 0.0, 0
    for name, sign in legend:
        wide = SIGN + AFTER_SIGN + width_of(name) + AFTER_NAME
        if x and x + wide > width:
            x, line = 0.0, line + 1
        foot = MARGIN + top + BETWEEN + HEIGHT * line
        drawn.append(_placed(sign, MARGIN + x, foot, SIGN, SIGN_HEIGHT))
        drawn.append(Label(MARGIN + x + SIGN + AFTER_SIGN, foot + SIGN_HEIGHT - 2, name).svg())
        x += wide
    return drawn, top + (BETWEEN + HEIGHT * (line + 1) if legend else 0)


def size_of(svg: str) -> tuple[float, float]:
    """Width and height of a drawing, by its view box."""
    _, _, width, height = svg.partition('viewBox="')[2].partition('"')[0].split()
    return float(width), float(height)


def _placed(svg: str, x: float, y: float, width: float, height: float) -> str:
    """A drawing at a place within another."""
    sides = (("x", x), ("y", y), ("width", width), ("height", height))
    place = "".join(f'{name}="{number(value)}" ' for name, value in sides)
    return svg.replace("<svg ", f"<svg {place}", 1)
