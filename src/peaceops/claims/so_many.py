"""Spotting parts of a whole as written in words: one in four, four fifths, jeder vierte, la mitad; and "a billion"."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from peaceops.claims.pattern import ordinals, pattern, told

OF_SO_MANY, FRACTION = pattern("so_many", "of_so_many"), pattern("so_many", "fraction")
CUE = pattern("so_many", "cue")
OF_WHOLE, SINGLE = pattern("so_many", "of_whole"), pattern("so_many", "single")
NO_PART = pattern("so_many", "no_part")
FEWEST, MOST = 2, 100  # into how many parts a whole is said to be
FEW = 12  # from which only whole tens are parts: "one in twenty"
with (Path(__file__).parent / "so_many.csv").open(encoding="utf-8", newline="") as _handle:
    PARTS = {word: int(r["denominator"]) for r in csv.DictReader(_handle) for word in r["words"].split()}
WordValue = Callable[[str | None], float | None]


class PartOfWhole(NamedTuple):
    """A part in words: where it stands, and its share of the whole in per cent."""

    start: int
    end: int
    share_pct: float


def parts_in(even: str, start: int, end: int, value_of: WordValue) -> Iterator[PartOfWhole]:
    """The parts of a whole between two places. `value_of`: what a numeral means."""
    for found in OF_SO_MANY.finditer(even, start, end) if CUE.search(even, start, end) else ():
        if part := _of_so_many(even, found, value_of):
            yield part
    for found in FRACTION.finditer(even, start, end):
        denominator = PARTS[told(found, "part") or ""]
        whole = OF_WHOLE.match(even, found.end(), end) or denominator == FEWEST
        over = value_of(told(found, "a")) or 1.0
        if whole and over < denominator:
            yield PartOfWhole(found.start(), found.end(), 100.0 * over / denominator)


def _of_so_many(even: str, found: re.Match[str], value_of: WordValue) -> PartOfWhole | None:
    """A share as so many of so many; None for numbers that are none: "five soldiers in four years"."""
    if NO_PART.match(even, found.end()):
        return None
    place = told(found, "ord")
    over = 1.0 if place else value_of(told(found, "a"))
    whole = float(ordinals()[place]) if place else value_of(told(found, "b"))
    if over is None or whole is None or not FEWEST <= whole <= MOST or over >= whole:
        return None
    if whole > FEW and whole % 10:
        return None
    return PartOfWhole(found.start(), found.end(), 100.0 * over / whole)
