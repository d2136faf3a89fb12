"""What a draft resolution speaks of, as counts of words by kind: the text itself is not kept.

The kinds and their patterns are in draft_words.csv; the list was fixed before any model was fitted to it. Method:
docs/method/council-forecast.md.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def patterns() -> Mapping[str, re.Pattern[str]]:
    """The pattern of each kind of word in small letters, in the order of the file."""
    with (Path(__file__).parent / "draft_words.csv").open(encoding="utf-8", newline="") as handle:
        return {r["kind"]: re.compile(r["pattern"]) for r in csv.DictReader(handle)}


def words_by_kind(text: str) -> dict[str, int]:
    """How often words of each kind occur in a text, by kind, in words; kinds that do not occur are left out."""
    small = text.lower()  # once: a pattern that passes over capitals itself takes five times as long
    found = {kind: len(pattern.findall(small)) for kind, pattern in patterns().items()}
    return {kind: times for kind, times in found.items() if times}


def length(text: str) -> int:
    """Words of a text, without a unit."""
    return len(text.split())
