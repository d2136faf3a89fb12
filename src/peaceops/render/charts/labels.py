"""Words in a drawing: how wide they are, where they stand, how long ones are wrapped.

Widths come from a table, not from a font, so that a drawing does not depend on the machine that makes it. The table
holds the widest of the usual plain typefaces: on most screens the words take a little less room.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from peaceops.render.charts.styles import PAPER
from peaceops.render.charts.svg import INSTEAD, NO_XML, element, escape

HEIGHT = 16  # pixels from line to line
ASCENT, DESCENT = 11, 3  # pixels above and below the foot of the letters
RIM = 3  # pixels of the rim of words over other marks
GAP = 4  # pixels that stay free between two labels on a line
WIDTHS = {  # tenths of a pixel at 13 px; whole numbers add up to the same sum everywhere
    "W@%—…": 140,
    "m": 128,
    "M": 116,
    "w+=<>#~": 109,
    "GOQDHNU&": 104,
    "ABCEFJKLPRSTVXYZ": 94,
    "0123456789": 83,
    "csz": 76,
    "()-/:;|rtfI": 60,
    "ijl.,'’ \u00a0": 48,
}
TENTHS = {letter: tenths for letters, tenths in WIDTHS.items() for letter in letters}
OTHERS = ((0x2A0, 84), (0x1100, 110))  # other letters up to a code point; East Asian ones and pictures are wider
WIDEST = 140


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place, in pixels from the top left corner of the drawing: x by `anchor` (start, middle, end), y at
    the foot of the letters. `rimmed`: over other marks, with a rim in the colour of the paper."""

    x: float
    y: float
    text: str
    anchor: str = "start"
    rimmed: bool = False

    def left(self) -> float:
        """Where the words begin."""
        return self.x - width_of(self.text) * {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]

    def right(self) -> float:
        """Where the words end."""
        return self.left() + width_of(self.text)

    def meets(self, other: Label) -> bool:
        """Whether the two stand on each other, or closer than one can read."""
        beside = self.right() + GAP <= other.left() or other.right() + GAP <= self.left()
        return not beside and abs(self.y - other.y) < ASCENT + DESCENT

    def svg(self) -> str:
        """As an element. It names no font: the page does."""
        anchor = None if self.anchor == "start" else self.anchor
        paint, rim, wide = ("stroke", PAPER, RIM) if self.rimmed else (None, None, None)
        place = {"x": self.x, "y": self.y}
        words = escape(self.text)
        return element("text", words, **place, text_anchor=anchor, paint_order=paint, stroke=rim, stroke_width=wide)


@lru_cache(maxsize=2048)
def width_of(text: str) -> float:
    """Pixels that words take at 13 px."""
    return sum(map(_tenths, text)) / 10


def _tenths(letter: str) -> int:
    if letter in TENTHS:
        return TENTHS[letter]
    plain = unicodedata.normalize("NFD", letter)[0]  # É is as wide as E
    if plain in TENTHS:
        return TENTHS[plain]
    if unicodedata.combining(letter):
        return 0
    written = ord(INSTEAD if NO_XML.match(letter) else letter)
    return next((tenths for last, tenths in OTHERS if written < last), WIDEST)


def widest(texts: Iterable[str]) -> float:
    """Pixels of the longest of the texts; 0 for none."""
    return max(map(width_of, texts), default=0.0)


def wrapped(text: str, most: float) -> tuple[str, ...]:
    """The text in lines of at most `most` pixels, broken between words, and inside one only where it has no room on a
    line of its own. Nothing is left out."""
    lines = [""]
    for word in re.split(r"[ \t\r\n]+", text.strip()):
        longer = f"{lines[-1]} {word}".lstrip(" ")
        if width_of(longer) <= most:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        lines[-1:] = _pieces(word, most)
    return tuple(lines)


def _pieces(word: str, most: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and width_of(pieces[-1] + letter) > most:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def stack(lines: tuple[str, ...], x: float, y: float, anchor: str = "start") -> list[Label]:
    """Lines under each other, the first with its foot at `y`."""
    return [Label(x, y + i * HEIGHT, line, anchor) for i, line in enumerate(lines)]
