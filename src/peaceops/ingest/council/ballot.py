"""One vote on its way from a source into the book."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

WHOLE = 1_000  # letters of a title: longer than any, so that none is cut


@dataclass
class Ballot:
    """A vote as a source has it. `casts`: Y, N, A, NV, NP or ? by the source's name of the member, empty without a vote
    on the whole; `stated`: its totals."""

    order: int
    recorded: str
    outcome: str
    resolution: int | None
    day: date
    full_title: str
    casts: dict[str, str]
    stated: dict[str, str]
    where: str
    source: str
    notes: list[str] = field(default_factory=list)

    @property
    def symbol(self) -> str:
        """UN form: S/RES/1244(1999) -> S/RES/1244 (1999); a draft keeps its symbol without stray spaces."""
        if self.recorded == "Oral amendment":
            return f"Oral amendment ({self.day.isoformat()})"
        if self.resolution is not None:
            return resolution_symbol(self.recorded)
        return re.sub(r"Rev\. (\d)", r"Rev.\1", self.recorded)


def resolution_symbol(recorded: str) -> str:
    """S/RES/1244(1999) -> S/RES/1244 (1999); anything else as it is."""
    return re.sub(r"^(S/RES/\d+)\s*\((\d{4})\)$", r"\1 (\2)", recorded.strip())


def short(title: str, longest: int = 180) -> str:
    """A title in short: without the leading 'on', first letter raised, cut at a word."""
    words = " ".join(title.split())
    if words.lower().startswith("on "):
        words = words[3:]
    words = words[:1].upper() + words[1:]
    if len(words) <= longest:
        return words
    return words[:longest].rsplit(" ", 1)[0].rstrip(",;:(") + " ..."
