"""What a review says obeys its date: no word tells of a later year, save names of editions and days set by then."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

import peaceops
from peaceops.document.model import Bullets, Document, Paragraph, Ref, Table, text_of
from peaceops.document.walk import blocks_of

YEAR = re.compile(r"(?<![\d,./])(19[4-9]\d|20\d\d)(?![\d,])")
# Numbers of resolutions. Simulated months are periods, not words.
NO_YEAR = re.compile(r"[SA]/(RES|PRST)/\d+")
EDITIONS = ("evidence-", "questions-gaps", "council-outcomes.source", "payers-top.source", "council-statements")
RESTS_ON = ("payers-regular-rate", "host-indicators-all.indicator")
ERRORS = "evidence-known-errors"


def told(document: Document) -> Iterator[tuple[str, str]]:
    """Every run of words with the place where it stands: titles, paragraphs, cells, captions and notes."""
    for section in document.sections:
        yield "title", section.title
    for block in blocks_of(document.sections):
        for paragraph in block.items if isinstance(block, Bullets) else [block]:
            if isinstance(paragraph, Paragraph):
                yield from ((paragraph.key, str(p)) for p in paragraph.parts if isinstance(p, str | Ref))
        if isinstance(block, Table):
            yield from ((block.id, text_of(t)) for t in (block.caption, block.note))
            for row in block.rows:
                for cell, column in zip(row, block.heads, strict=True):
                    if isinstance(cell, str | Ref):
                        yield f"{block.id}.{column.key}", str(cell)


def later(document: Document, year: int) -> list[tuple[str, str]]:
    """Words that name a later year than that of the date."""
    return [
        (place, words)
        for place, words in told(document)
        if (place.startswith(f"{ERRORS}.") and not place.endswith(".file"))
        or not place.startswith((*EDITIONS, *RESTS_ON))
        if any(int(y) > year for y in YEAR.findall(NO_YEAR.sub("", words)))
    ]


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        ("UNTSO", "1956-06-01"),
        ("ONUC", "1963-01-01"),
        ("UNFICYP", "1974-07-25"),
        ("UNTAC", "1993-01-15"),
        ("UNPROFOR", "1994-03-01"),
        ("UNMIK", "2003-06-30"),
        ("UNAMSIL", "2004-09-01"),
        ("UNOCI", "2010-06-30"),
        ("MINUSMA", "2023-05-01"),
        ("MINUSMA", "2023-06-20"),
        ("UNISFA", "2022-05-01"),
    ],
)
def test_no_word_tells_of_a_later_year(mission: str, day: str) -> None:
    assert later(peaceops.review(mission, date.fromisoformat(day)), int(day[:4])) == []


def test_levels_are_not_stated_before_they_were_adopted() -> None:
    """A/RES/55/235 is of December 2000, A/RES/64/249 of December 2009."""

    def said(mission: str, day: date) -> str:
        return " ".join(words for _, words in told(peaceops.review(mission, day)))

    assert "A/RES/55/235" not in said("ONUC", date(1963, 1, 1))
    then = said("UNAMSIL", date(2004, 9, 1))
    assert "A/RES/55/235" in then and "A/RES/64/249" not in then
