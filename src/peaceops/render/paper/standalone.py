"""Charts of the page as drawings that stand alone: with the colours of a light page and a typeface of paper."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

COLOUR = re.compile(r"--([a-z0-9-]+):\s*(#[0-9a-fA-F]{3,8})")
USE = re.compile(r"var\(--([a-z0-9-]+)\)")
SIZE = 13  # pixels of the letters, as on the page


@cache
def colours() -> dict[str, str]:
    """The colours of the light page by name: the first set in its style sheet, the dark one is the second."""
    style = files("peaceops.render").joinpath("templates/style.css").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for name, colour in COLOUR.findall(style):
        found.setdefault(name, colour)
    return found


def alone(svg: str, font: str) -> str:
    """A drawing with its own colours and letters. Raises KeyError for a colour that the style sheet does not have."""
    ink = colours()["ink"]
    plain = USE.sub(lambda m: colours()[m[1]], svg).replace("currentColor", ink)
    return plain.replace("<svg ", f'<svg font-family="{font}" font-size="{SIZE}" fill="{ink}" ', 1)
