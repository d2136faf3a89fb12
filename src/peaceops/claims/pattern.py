"""The words by which statements are known, as data: patterns/<stage>.txt, a section a pattern.

A section is a heading `[name]` and alternatives, a line or several; the lines are joined by a stroke. Words are those
of English, French, Spanish, German, Portuguese and Italian as `letters.evened` leaves them: small, without accents.
`{ordinals}` stands for the ordinal numbers of numerals.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("patterns")


@cache
def pattern(stage: str, name: str) -> re.Pattern[str]:
    """A pattern of a stage by its name. Raises ValueError for one that its file lacks."""
    found = _sections(stage).get(name)
    if found is None:
        raise ValueError(f"patterns/{stage}.txt: expected the section [{name}]")
    return re.compile(found.replace("{ordinals}", "|".join(ordinals())))


@cache
def ordinals() -> dict[str, int]:
    """Ordinal numbers in words, with their value: the lines of the section, in order."""
    lines = (FOLDER / "ordinals.txt").read_text(encoding="utf-8").split()
    return {name: value for value, line in enumerate(lines, 1) for name in line.split("|")}


@cache
def _sections(stage: str) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    name = ""
    for line in (FOLDER / f"{stage}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and re.fullmatch(r"\[[a-z_]+\]", line):
            name = line[1:-1]
            found[name] = []
        elif line and not line.startswith("#"):
            found[name].append(line)
    return {key: "|".join(lines) for key, lines in found.items()}
