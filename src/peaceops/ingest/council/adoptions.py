"""How a resolution was adopted, as the line under its text has it: in the printed volumes of resolutions and decisions
(1946-1973 in our copies) the total of the vote, or that there was none, and who did not take part."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE = re.compile(
    r"Adopted\s+(unanimously\s+)?at\s+the\s+\d+\s*(?:st|nd|rd|th|d)(?:\s+meeting|\[\d\])(?P<rest>.{0,1200})", re.DOTALL
)
TOTAL = re.compile(
    r"^\s*by\s+(\d+)\s+votes?"
    r"(?:\s*to\s*(none|noire|\d+)(?:\s*\([^)]*\))?)?"
    r"(?:\s*,?\s*with\s+(\d+|one)\s+abstentions?)?",
    re.IGNORECASE,
)
IN_PARTS = re.compile(r"No\s+vote\s+was\s+taken\s+on\s+the\s+(?:text|draft\s+resolution)\s+as\s+a\s+whole")
WITHOUT_VOTE = re.compile(r"Adopted\s+without\s+vote")
NOT_PARTICIPATING = re.compile(r"members?\s+\(([^)]+)\)\s+did\s+not\s+participate\s+in\s+the\s+voting")
SEATS_TO_1965, SEATS = 11, 15
FIRST_OF_FIFTEEN = 220  # the first resolution of 1966

Total = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Ending:
    """`total`: in favour, against, abstaining, None without a vote, or without one on the whole (`in_parts`);
    `absent`: names of the members that are said not to have taken part."""

    total: Total | None
    in_parts: bool
    absent: tuple[str, ...]


def read_endings(texts: dict[int, str]) -> dict[int, Ending]:
    """Endings by number of the resolution. A text whose end is not in our copy, or cannot be read, has none."""
    return {number: ending for number, text in texts.items() if (ending := _ending(number, text)) is not None}


def _ending(number: int, text: str) -> Ending | None:
    lines = list(LINE.finditer(text))
    if not lines:
        return None
    unanimous, rest = lines[-1][1], lines[-1]["rest"]
    absent = tuple(name.strip() for names in NOT_PARTICIPATING.findall(rest) for name in names.split(","))
    if IN_PARTS.search(rest):
        return Ending(None, True, absent)
    if WITHOUT_VOTE.search(rest):
        return Ending(None, False, absent)
    if unanimous:
        return Ending((SEATS if number >= FIRST_OF_FIFTEEN else SEATS_TO_1965, 0, 0), False, absent)
    total = TOTAL.match(rest)
    if total is None:
        return None
    yes, against, abstaining = (_number(n) for n in total.groups())
    return Ending((yes, against, abstaining), False, absent)


def _number(word: str | None) -> int:
    if word is None or word.lower() in ("none", "noire"):  # noire: none, misread
        return 0
    return 1 if word.lower() == "one" else int(word)
