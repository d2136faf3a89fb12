"""Prose: no sentence is said twice, no heading stands over nothing, no column is empty, no number stands in words that
is no figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peaceops.document.consistency.fault import Fault, fault
from peaceops.document.consistency.reading import Reading, Spot
from peaceops.document.model import Block, Bullets, Paragraph, Section, Table, text_of
from peaceops.document.worth import is_empty

LEAST_WORDS = 4  # fewer are a label or an answer, such as "Not in this database."
DIGITS = re.compile(r"\d[\d.,/]*")
# Numbers that belong to a definition or a method, not to what is told of.
DEFINITIONS = re.compile(
    r"fewer than 25 deaths|moins de 25 décès|95 per cent interval|\b31[ \u00a0](?:December|décembre)\b"
)
SYMBOL = re.compile(r"\b(?:S|A|E|GA|SC|ST|PV)/[A-Z0-9./-]+(?: \(\d{4}\))?")  # of a document: a name with digits


def said_twice(reading: Reading) -> Iterator[Fault]:
    """A sentence is said once in a document, notes included: figures and all. Passages known only later stand apart.

    Items of one list are each about their own thing: what is said of two of them ("Nothing followed it.") is said of
    two things."""
    seen: dict[str, Spot] = {}
    for sentence, spot in reading.sentences():
        words = " ".join(sentence.split())
        if spot.later or len(words.split()) < LEAST_WORDS:
            continue
        of_one_list = words in seen and spot.within is not None and seen[words].within is spot.within
        if words in seen and not of_one_list:
            yield fault(spot, sentence=words, first=seen[words].section.title)
        seen.setdefault(words, spot)


def empty_heading(reading: Reading) -> Iterator[Fault]:
    """Under every heading something is said, or shown that need not be opened first."""
    for top, section in reading.sections:
        if (not section.sections and not any(_seen(b) for b in section.blocks)) or not _whole(section):
            yield fault(Spot(top, section), title=section.title)


def empty_column(reading: Reading) -> Iterator[Fault]:
    """No column of a table is empty from top to bottom: a head promises what the column has."""
    for table, spot in reading.tables.values():
        for place, column in enumerate(table.heads):
            if place and table.rows and all(is_empty(row[place]) for row in table.rows):
                yield fault(spot, column=column.head)


def _seen(block: Block) -> bool:
    """Whether a block shows anything before it is opened."""
    if isinstance(block, Table):
        return bool(block.rows) and not block.folded
    if isinstance(block, Bullets):
        return any(_seen(item) for item in block.items)
    return bool(text_of(block.parts).strip()) if isinstance(block, Paragraph) else True


def _whole(section: Section) -> bool:
    """Whether no paragraph, list or table of a section is empty."""
    for block in section.blocks:
        if isinstance(block, Table) and not block.rows:
            return False
        if isinstance(block, Bullets | Paragraph) and not _seen(block):
            return False
    return True


def number_in_words(reading: Reading) -> Iterator[Fault]:
    """Digits in running text are figures, periods or references; what stands in plain words has no source."""
    for text, spot in reading.texts:
        for part in text:
            if isinstance(part, str):
                for found in DIGITS.finditer(DEFINITIONS.sub("", SYMBOL.sub("", part))):
                    yield fault(spot, number=found[0], words=part.strip())
