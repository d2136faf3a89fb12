"""What figures count: a catalogue of measures, each with a key, unit, statuses, what it is about, and a definition.

A figure carries a `Counted`: the key of a measure and what it is about (a mission, a State, a category). Its words are
made from these in any language (words/<lang>/measures*.ftl, message count-<key>). Unlike things have unlike keys, and
two figures count the same thing exactly if their `Counted` are equal.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from peaceops.book.code_words import in_words
from peaceops.words.catalogue import Keyed, Said, words

FILES = Path(__file__).parent
About = "str | int | Said | Counted"


@dataclass(frozen=True, slots=True)
class Measure:
    """One kind of figure. `unit` is a key of UNITS, or several joined by ";"; `about` the names of what it is about;
    `said_by` the beginnings of the messages that say the values of some of them ("kind=request" in the file).

    `statuses`: keys of STATUSES that it is met with; `definition`: what is counted, in our words; `publisher`: how the
    publisher defines it, where that differs or matters.
    """

    key: str
    unit: str
    about: tuple[str, ...]
    statuses: tuple[str, ...]
    definition: str
    publisher: str
    said_by: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts: a measure and what it is about, in the catalogue's order. `str()` says it in English."""

    key: str
    about: tuple[tuple[str, str | int | Said | Counted], ...] = ()

    def __str__(self) -> str:
        return self.in_english()

    def in_english(self, day: str = "") -> str:
        """In English. `day`: ISO, on which States had the names under which they are told; "": those of today."""
        return _english(self, day if any(map(_is_dated, self.about)) else "")

    def said(self, day: str = "") -> Said:
        """As a message of the catalogue; `day` as in `in_english`."""
        if not self.key:
            return Said("count-words", self.about)
        by = dict(measures()[self.key].said_by)
        return Said(
            f"count-{self.key}",
            tuple(
                (name, value.said(day) if isinstance(value, Counted) else in_words(value, day, by.get(name, "")))
                for name, value in self.about
            ),
        )

    def get(self, name: str) -> str | int | Said | Counted:
        """One thing that it is about; "" where it is not about such a thing."""
        return next((value for key, value in self.about if key == name), "")


def _is_dated(part: tuple[str, object]) -> bool:
    """Whether the words of what is counted may differ by day: it is counted of something else, or is a code."""
    return isinstance(part[1], Counted) or isinstance(in_words(part[1]), Keyed)


@lru_cache(maxsize=16_384)  # a review says each some three times: in its page, register and notes
def _english(counted: Counted, day: str) -> str:
    return words().text(counted.said(day))


@cache
def measures() -> dict[str, Measure]:
    """The catalogue by key, from measures.csv and measures_<area>.csv. Raises ValueError for a key given twice."""
    found: dict[str, Measure] = {}
    for path in sorted(FILES.glob("measures*.csv")):
        with path.open(encoding="utf-8", newline="") as handle:
            for row in csv.DictReader(handle):
                if row["key"] in found:
                    raise ValueError(f"{path.name}: expected the measure {row['key']!r} once, found it twice")
                about = [name.partition("=") for name in filter(None, row["about"].split(";"))]
                found[row["key"]] = Measure(
                    key=row["key"],
                    unit=row["unit"],
                    about=tuple(name for name, _, _ in about),
                    statuses=tuple(filter(None, row["statuses"].split(";"))),
                    definition=row["definition"],
                    publisher=row["publisher"],
                    said_by=tuple((name, prefix) for name, _, prefix in about if prefix),
                )
    return found


def counted(key: str, /, **about: str | int | Said | Counted) -> Counted:
    """What a figure counts. Raises ValueError for a measure that the catalogue lacks, or is not about these things."""
    measure = measures().get(key)
    if measure is None:
        raise ValueError(f"no measure {key!r}: expected one of book/measures*.csv")
    if about.keys() != set(measure.about):
        raise ValueError(f"measure {key!r} is about {', '.join(measure.about)}: got {', '.join(about) or 'nothing'}")
    return Counted(key, tuple((name, about[name]) for name in measure.about))
