"""Hedges: what a writer puts before a number, and how far the official figure may then be from it.

The words stand in hedges.csv, the widths in the table NEAR. A hedge widens, and in one direction where it names one.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from peaceops.claims.pattern import any_of, pattern

WORDS = Path(__file__).with_name("hedges.csv")
FILLER = pattern("hedges", "filler").pattern


@dataclass(frozen=True, slots=True)
class Width:
    """How far the official figure may lie below and above the number of the text, as shares of that number."""

    below: float
    above: float


NEAR = {  # by hedge; "" is a number without one
    "": Width(0.012, 0.012),  # neighbouring reports of one strength differ by that much; rounding is seen to apart
    "both": Width(0.05, 0.055),  # "some $6 billion" does not hold of 6.38
    "below": Width(0.075, 0.005),  # the figure is below the number, and not a tenth below
    "close": Width(0.06, 0.04),
    "above": Width(0.0, 0.11),  # "more than 70,000" of 78,000 and more hides what it knows
    "just_above": Width(0.0, 0.03),
    "under": Width(0.11, 0.0),
    "most": Width(0.012, 0.012),  # a ceiling is an exact number
}
FRACTION, ABOVE_TENS, UNDER_TENS = (
    0.16,
    0.2,
    0.3,
)  # "almost a tenth" of 8.8: a fraction in words is as coarse as a digit
AFTER, ABOVE_AFTER = pattern("hedges", "after"), pattern("hedges", "above_after")
# ABOVE_TENS: "more than 1,000" of 1,180; the next number as round is 2,000; UNDER_TENS: "below 3 per cent" of 2.3


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w])({any_of(_by_word())}){FILLER}")


@cache
def _by_word() -> dict[str, str]:
    with WORDS.open(encoding="utf-8", newline="") as handle:
        return {word: row["hedge"] for row in csv.DictReader(handle) for word in row["words"].split(";")}


def hedge_of(word: str) -> str:
    """The key of a hedge by its words; "" for none."""
    return _by_word().get(word, "")


def hedge_at(even: str, start: int, end: int, floor: int) -> tuple[str, int, int]:
    """The hedge of the number at start:end of an evened text: its key of NEAR, and its place; ("", start, end) for
    none. `floor`: where the sentence begins."""
    if found := _before().search(even, max(floor, start - 40), start):
        return _by_word()[found[1]], found.start(1), end
    if found := ABOVE_AFTER.match(even, end):
        return "above", start, found.end()
    if found := AFTER.match(even, end):
        return "both", start, found.end("h")
    return "", start, end
