"""SVG as text: elements from names, attributes and what is inside. Everything from outside passes `escape`."""

from __future__ import annotations

import re
from collections.abc import Iterable

NAMESPACE = "http://www.w3.org/2000/svg"
NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what no XML document may hold
INSTEAD = "\ufffd"
SIGNS = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))


def escape(text: str) -> str:
    """Text as it may stand between tags and in attributes; what XML forbids becomes the replacement character."""
    text = NO_XML.sub(INSTEAD, text)
    for sign, written in SIGNS:
        text = text.replace(sign, written)
    return text


def number(value: float) -> str:
    """Pixels to a tenth, without trailing zeros: the same text from every version of Python."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def element(tag: str, *inside: str, **attributes: str | float | None) -> str:
    """An element. `inside` is SVG already; text goes through `escape` first. Attributes that are None are left out; an
    underscore in a name stands for a hyphen, and one at its end for nothing (`class_`)."""
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{number(value) if isinstance(value, int | float) else escape(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{written}>{''.join(inside)}</{tag}>" if inside else f"<{tag}{written}/>"


def polyline(points: Iterable[tuple[float, float]]) -> str:
    """Path data of a line through the points (x, y)."""
    return "M" + " ".join(f"{number(x)} {number(y)}" for x, y in points)
