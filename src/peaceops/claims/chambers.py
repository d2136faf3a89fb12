"""Whose vote a sentence tells: where it names another chamber alone (ministers of a union, a parliament, the council of
another organization), the vote is none of the United Nations."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

from peaceops.claims.pattern import any_of, pattern
from peaceops.claims.scan import Pattern
from peaceops.claims.subject import Focus

CHAMBERS = Path(__file__).with_name("chambers.csv")
OF_UN = pattern("say_votes", "of_the_un")


@cache
def _chambers() -> tuple[Pattern, dict[str, str]]:
    with CHAMBERS.open(encoding="utf-8", newline="") as handle:
        keys = {word: row["body"] for row in csv.DictReader(handle) for word in row["words"].split(";")}
    return Pattern(re.compile(rf"(?<!\w)(?:{any_of(keys)})(?!\w)".replace("ss", "(?:ss|ß)"))), keys


def other_chamber(even: str, focus: Focus, at: int) -> str:
    """The chamber named before a place, where the sentence names neither the Council nor the United Nations; "" for
    none."""
    known, keys = _chambers()
    start, end = focus.sentence.span
    found = list(known.finditer(even, start, end))
    if not found or found[0].start() >= at:
        return ""
    within = [m.span() for m in found]
    if any(not any(a <= m.start() < b for a, b in within) for m in OF_UN.finditer(even, start, end)):
        return ""
    return keys[found[0][0].replace("ß", "ss")]
