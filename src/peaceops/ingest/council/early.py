"""Extensions of mandates 1946-1989, read by rule from the texts: the paragraph that extends, its mission, its last day.

Titles of the time name no mission, so that a paragraph is tied to one by the words it uses for the force
(ingest/own/mandate_phrases.csv), or, where it says only "the Force", by those of the whole text if they fit one alone.
What the copies of the texts misprint, or lack, stands in ingest/own/mandate_acts.csv with its witness.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.ingest.council.terms import terms_of
from peaceops.ingest.workshop import own_csv

LAST = 656  # from 657 (June 1990) on, the reading of texts and titles has every mission by its acronym
Paragraphs = list[tuple[str | None, str]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that mean one mission in the resolutions `first` to `last`."""

    mission: str
    words: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension: its last day, the paragraph that says so, and whether the day is counted from a length."""

    until: date
    paragraph: str | None
    counted: bool


def phrases() -> list[Phrase]:
    """Our table of what the Council called its forces."""
    return [
        Phrase(row["mission"], row["phrase"], int(row["first"]), int(row["last"])) for row in own_csv("mandate_phrases")
    ]


def extension(
    number: int, text: str, paragraphs: Paragraphs, adopted: date, known: list[Phrase]
) -> tuple[str, Extension] | None:
    """The mission that a resolution extends, and until when; None where no paragraph sets a day, or none is named."""
    fitting = [p for p in known if p.first <= number <= p.last]
    for paragraph, words in paragraphs:
        terms = terms_of(words, adopted)
        missions = _named(words, fitting) or _named(" ".join(text.split()), fitting)
        if terms and len(missions) == 1:
            return missions.pop(), Extension(terms[0].until, paragraph, terms[0].counted)
    return None


def _named(text: str, fitting: list[Phrase]) -> set[str]:
    return {p.mission for p in fitting if p.words in text}
