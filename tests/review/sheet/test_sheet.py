"""The fact sheet: what a document is, and is called, where the database has fewer than eight of fifteen core facts."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

import peaceops
from peaceops.book import open_book
from peaceops.document.model import Bullets, Chart, Document, Paragraph, Section, Table, text_of
from peaceops.document.walk import blocks_of
from peaceops.review.assemble import context_of
from peaceops.review.sheet.core import CORE, NEEDED, missing
from peaceops.words.catalogue import words

BOOK = open_book()
Question = tuple[str, date]
SHEETS: tuple[Question, ...] = (
    *(("UNFICYP", date(1974, 7, 25)), ("ONUC", date(1963, 1, 1)), ("UNEF II", date(1979, 7, 31))),
    *(("UNTAG", date(1989, 12, 1)), ("UNAMIC", date(1992, 1, 1)), ("UNLB", date(2012, 12, 31))),
)
REVIEWS: tuple[Question, ...] = (
    ("UNTSO", date(1956, 6, 1)),
    ("UNMIK", date(2018, 10, 20)),
    ("MINUSCA", date(2024, 6, 1)),
)


@cache
def made(question: Question) -> Document:
    return peaceops.review(*question)


@cache
def lacking(question: Question) -> tuple[str, ...]:
    mission, day = question
    return tuple(f.key for f in missing(context_of(BOOK, mission, day)))


def sections(held: tuple[Section, ...]) -> list[Section]:
    return [s for section in held for s in (section, *sections(section.sections))]


def test_there_are_fifteen_core_facts_each_with_its_words_and_where_to_look() -> None:
    assert len({f.key for f in CORE}) == len(CORE) == 15
    for fact in CORE:
        assert words().has(f"core-{fact.key}") and words().has(f"core-{fact.key}.where")


def test_each_fact_is_known_of_some_mission_and_lacking_of_another() -> None:
    asked = [*SHEETS, *REVIEWS, ("UNSecretariat", date(1970, 1, 1)), ("MONUSCO", date(2018, 12, 31))]
    for fact in CORE:
        assert {fact.key in lacking(q) for q in asked} == {True, False}, fact.key


def test_the_facts_of_the_force_in_cyprus_in_1974_are_counted() -> None:
    assert lacking(("UNFICYP", date(1974, 7, 25))) == (
        *("uniformed", "ceiling", "civilians", "contributors", "budget", "spent", "payer", "precedents"),
    )


@pytest.mark.parametrize("question", SHEETS, ids=str)
def test_below_eight_facts_a_document_is_a_fact_sheet_and_says_what_is_missing(question: Question) -> None:
    document, lacks = made(question), lacking(question)
    assert len(CORE) - len(lacks) < NEEDED
    assert document.form == "fact-sheet" and document.title == f"{question[0]}: a fact sheet"
    opening = next(b for b in blocks_of(document.sections) if isinstance(b, Paragraph))
    number = ("none", "one", "two", "three", "four", "five", "six", "seven")[len(CORE) - len(lacks)]
    assert f"this database has {number} of fifteen core facts" in text_of(opening.parts)
    (table,) = (b for b in blocks_of(document.sections) if isinstance(b, Table) and b.id == "sheet-missing")
    assert [row[0] for row in table.rows] == [words().text(f"core-{key}") for key in lacks]


@pytest.mark.parametrize("question", SHEETS, ids=str)
def test_a_fact_sheet_has_no_section_without_content_and_does_not_contradict_itself(question: Question) -> None:
    document = made(question)
    for section in sections(document.sections):
        assert section.blocks, section.id
        said = [p for b in section.blocks for p in (b.items if isinstance(b, Bullets) else (b,))]
        assert not [p for p in said if isinstance(p, Paragraph) and p.kind == "gap"], section.id
    assert not [b for b in blocks_of(document.sections) if isinstance(b, Chart)]
    assert [str(c) for c in peaceops.contradictions(document)] == []


@pytest.mark.parametrize("question", REVIEWS, ids=str)
def test_from_eight_facts_on_it_is_a_review(question: Question) -> None:
    assert len(CORE) - len(lacking(question)) >= NEEDED
    assert made(question).form == "full" and made(question).title.endswith(": a strategic review")


def test_the_brief_is_the_brief_whatever_is_known() -> None:
    assert peaceops.review("ONUC", date(1963, 1, 1), form="brief").form == "brief"


def test_a_review_names_the_sections_that_it_leaves_out_and_has_none_that_says_only_what_is_not_known() -> None:
    document = made(("UNTSO", date(1956, 6, 1)))
    said = [b for b in blocks_of(document.sections) if isinstance(b, Paragraph) and b.key == "questions-left-out"]
    left_out = ("The question put", "Civilian staff and authorised strength", "What is owed", "Precedents")
    assert len(said) == 1 and all(title in text_of(said[0].parts) for title in left_out)
    assert not {s.title for s in sections(document.sections)} & {*left_out}


def test_where_no_death_is_on_the_list_that_is_known_and_nothing_is_missing() -> None:
    """The sheet says that the list has none; its last table does not call deaths missing."""
    question = ("UNAMIC", date(1992, 1, 1))
    said = [text_of(b.parts) for b in blocks_of(made(question).sections) if isinstance(b, Paragraph)]
    assert any("has no death in UNAMIC by this date" in s for s in said) and "deaths" not in lacking(question)


def test_a_host_without_a_series_is_named_and_no_section_is_promised() -> None:
    (host,) = (s for s in sections(made(("UNTAG", date(1989, 12, 1))).sections) if s.id == "host")
    assert [text_of(b.parts) for b in host.blocks if isinstance(b, Paragraph)] == ["UNTAG works in Namibia."]


def test_a_coding_that_runs_past_the_date_is_not_said_to_stop() -> None:
    blocks = blocks_of(made(("UNTAG", date(1989, 12, 1))).sections)
    said = " ".join(text_of(b.parts) for b in blocks if isinstance(b, Paragraph))
    assert "TAMM codes the documents that change a mandate" in said and "stops" not in said
