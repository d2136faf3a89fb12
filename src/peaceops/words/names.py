"""Proper names in a language: the States and missions that English names stand for, each with its article, and the
labels of the book's own tables (`labels.csv`), such as kinds of tasks.

Code passes names as the English text has them. A language whose folder has `states.csv` and `missions.csv` says its own
where a place of a message is filled, so that no room of the house knows of it. Its messages write a name with "la" or
with "en" before it ("le mandat de la { $mission }", "en { $state }"), and the table puts what the name takes: le mandat
du BANUS, au Mali. Tests hold the tables to the names of the book.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

THE = re.compile(r"[Tt]he ")
BEFORE = re.compile(r"(?P<of>(?:(?<=\W)|^)[Dd]e |(?:(?<=\W)|^)[Àà] )?(?P<the>(?:(?<=\W)|^)[Ll]a )$")
IN = re.compile(r"(?:(?<=\W)|^)(?P<in>[Ee]n )$")
OF = re.compile(r"(?:(?<=\W)|^)(?P<of>[DdQq](?:e|ue) )$")
VOWELS = "aàâeéèêiîoôuAÀÂEÉÈÊIÎOÔU"
ELIDED = "’"  # what stands at the end of an article that lost its vowel
LABEL = "label"  # in place of an article: words of the book that take none
BUREAUS = ("Bureau", "Groupe")  # missions whose names begin with a masculine noun; all others are feminine
LISTED = re.compile(r"(, |; |: | and | / )")  # what stands between names in a cell


class ProperName(NamedTuple):
    """A name with the article that it takes: le, la, l’, les, none, or that it is a label."""

    text: str
    article: str


class ProperNames:
    """The names of one language by those of English. `between`: what stands for " and ", "; " and ": " in a list."""

    def __init__(self, folder: Path, between: Mapping[str, str]) -> None:
        self._between = between
        self._long: dict[str, ProperName] = {}
        self._short: dict[str, str] = {}
        self._abbreviations = {row["english"]: row["french"] for row in _rows(folder / "abbreviations.csv")}
        abbreviated = "|".join(map(re.escape, self._abbreviations))
        self._abbreviated = re.compile(rf"(?<!\w)(?:{abbreviated})(?= \d)" if abbreviated else r"(?!)")
        self._forms = {row["article"]: row for row in _rows(folder / "articles.csv")}
        for row in _rows(folder / "states.csv"):
            self._enter(row["english"], row["french"], row["article"], row["short"])
            if row["today"]:
                self._enter(row["iso3"], row["french"], row["article"], row["short"])
            if row["short"]:
                self._enter(row["short_english"], row["short"], row["short_article"], "")
        for row in _rows(folder / "missions.csv"):
            self._enter(row["mission"], row["acronym"], row["article"], "")
            if row["french"]:
                self._enter(row["english"], row["french"], _article_of(row["french"]), "")
        for row in _rows(folder / "labels.csv"):
            self._enter(row["english"], row["french"], LABEL, "")

    def __bool__(self) -> bool:
        return bool(self._long)

    def _enter(self, english: str, text: str, article: str, short: str) -> None:
        self._long.setdefault(english, ProperName(text, article))
        self._short.setdefault(english, short or text)
        self._short.setdefault(text, short or text)
        self._long.setdefault(text, self._long[english])  # a cell of a table may come back in a sentence

    def of(self, english: str) -> str:
        """The name that stands for an English one; other words as they are."""
        found = self._found(english)
        return found.text if found else english

    def put(self, arg: str, out: list[object]) -> None:
        """Add an argument to what is being said, as the language names it; the words before it agree with it."""
        found = self._found(arg)
        if found is not None and found.article != LABEL and out and isinstance(out[-1], str):
            before = out.pop()
            while out and isinstance(out[-1], str):  # "de" may stand before a choice and "la" in it
                before = f"{out.pop()}{before}"
            out.append(self._agreed(str(before), found))
        out.append(found.text if found else self.listed(arg))

    def in_cell(self, text: str) -> str:
        """A cell, label or caption: one name, or a list of names, by the short ones; other words as they are."""
        return self._short[text] if text in self._short else self.listed(text)

    def listed(self, text: str) -> str:
        """A list of names, by the short ones; other words as they are."""
        parts = LISTED.split(text)
        named = [self._short.get(THE.sub("", p, count=1) if p[:4] in ("the ", "The ") else p) for p in parts[::2]]
        if any(name is None for name in named):
            return text
        between = (self._between.get(p, p) for p in parts[1::2])
        return "".join(str(p) for pair in zip(named, [*between, ""], strict=True) for p in pair)

    def in_reference(self, text: str) -> str:
        """The name of a source: a label, or a symbol with its paragraph as the language abbreviates it."""
        held = self._short.get(text, text)
        return self._abbreviated.sub(lambda m: self._abbreviations[m[0]], held) if held == text else held

    def shortened(self, text: str) -> str:
        """Words in which each long name of a State stands as its short one."""
        return self._long_pattern.sub(lambda m: self._short[m[0]], text)

    @property
    def _long_pattern(self) -> re.Pattern[str]:
        return _pattern(tuple(sorted((k for k, v in self._short.items() if k != v and k == self.of(k)), key=len)))

    def _agreed(self, before: str, name: ProperName) -> str:
        """The words before a name as they stand with it: du Mali, aux États-Unis d’Amérique, d’Haïti."""
        forms = self._forms[name.article]
        if found := BEFORE.search(before):
            of = (found["of"] or "")[:1].lower()
            form = forms["alone"] if not of else forms["of"] if of == "d" else forms["to"]
        elif found := IN.search(before):
            form = forms["in"]
        elif name.text[0] in VOWELS and (found := OF.search(before)):
            form = found["of"].rstrip("e ") + ELIDED
        else:
            return before
        if form == "de" and name.text[0] in f"{VOWELS}H":
            form = f"d{ELIDED}"
        form += " " if form and not form.endswith(ELIDED) else ""
        return before[: found.start()] + (form[:1].upper() + form[1:] if found[0][0].isupper() else form)

    def _found(self, english: str) -> ProperName | None:
        found = self._long.get(english)
        if found is None and english[:4] in ("the ", "The "):
            found = self._long.get(english[4:])
        return found


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, reversed(names))) or r"(?!)")


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if path.exists():
        with path.open(encoding="utf-8", newline="") as handle:
            yield from csv.DictReader(handle)


def _article_of(name: str) -> str:
    """The article of a mission's full name, by its first word."""
    first = name.split()[0]
    return f"l{ELIDED}" if first[0] in VOWELS else "le" if first in BUREAUS else "la"
