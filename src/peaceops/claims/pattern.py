"""The words by which statements are known, as data: patterns/<stage>.txt, a section a pattern.

A section is a heading `[name]` and alternatives, a line or several; the lines are joined by a stroke. Words are those
of English, French, Spanish, German, Portuguese and Italian as `letters.evened` leaves them: small, without accents.
`{ordinals}` stands for the ordinal numbers of numerals, `{number}` for a number up to 999 in digits or a numeral. A
group may be named in several alternatives: `told` gives the one that matched.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from peaceops.claims.scan import Pattern

FOLDER = Path(__file__).with_name("patterns")


@cache
def pattern(stage: str, name: str) -> Pattern:
    """A pattern of a stage by its name. Raises ValueError for one that its file lacks."""
    found = _sections(stage).get(name)
    if found is None:
        raise ValueError(f"patterns/{stage}.txt: expected the section [{name}]")
    whole = found.replace("{ordinals}", _ordinals()) if "{ordinals}" in found else found
    whole = whole.replace("{number}", rf"\d{{1,3}}(?!\d)|{_numerals()}") if "{number}" in whole else whole
    whole = whole.replace("{nouns}", any_of(nouns())) if "{nouns}" in whole else whole
    whole = whole.replace("ss", "(?:ss|ß)")  # the one letter that evening leaves, for it would grow
    seen: Counter[str] = Counter()
    return Pattern(re.sub(r"\(\?P<(\w+)>", lambda m: _numbered(m[1], seen), whole))


def _numbered(name: str, seen: Counter[str]) -> str:
    """A named group of an alternative, with a number from its second time on: no name may stand twice."""
    seen[name] += 1
    return f"(?P<{name}>" if seen[name] == 1 else f"(?P<{name}__{seen[name]}>"


def told(match: re.Match[str], name: str) -> str | None:
    """What a group matched, in whichever alternative; None where none did."""
    return next((v for k, v in match.groupdict().items() if v is not None and k.split("__")[0] == name), None)


@cache
def nouns() -> dict[str, str]:
    """Nouns of persons, each with the key of what it counts."""
    with FOLDER.with_name("nouns.csv").open(encoding="utf-8", newline="") as handle:
        return {word: row["counts"] for row in csv.DictReader(handle) for word in row["words"].split(";")}


@cache
def _ordinals() -> str:
    """Ordinal numbers of the languages as alternatives."""
    return any_of(ordinals())


@cache
def _numerals() -> str:
    """Numerals of the languages as alternatives, the longest first."""
    words = {"one", "ein", "eine", "einer", "eines", "une", "una", "uno", "um", "uma"}  # "un" is the organization too
    with FOLDER.with_name("numeral_words.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            words.update(row["words"].split())
    return any_of(words)


def any_of(words: Iterable[str]) -> str:
    """Words as one pattern, the longest first, that tries each beginning once: a numeral is sought at every place."""
    rest: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        rest.setdefault(word[:1], []).append(word[1:])
    ends = rest.pop("", None) is not None
    parts = [re.escape(first) + (any_of(tails) if tails != [""] else "") for first, tails in rest.items()]
    if not parts:
        return ""
    whole = f"(?:{'|'.join(parts)})" if len(parts) > 1 or ends else parts[0]
    return f"{whole}?" if ends else whole


@cache
def ordinals() -> dict[str, int]:
    """Ordinal numbers in words, with their value: the lines of the section, in order."""
    lines = (FOLDER / "ordinals.txt").read_text(encoding="utf-8").split()
    told = {name: value for value, line in enumerate(lines, 1) for name in line.split("|")}
    return told | {name.replace("ss", "ß"): value for name, value in told.items() if "ss" in name}


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
