"""The document model: whole, in one language, and enough for a renderer that knows nothing of the field."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from document.markdown import markdown
from figures import fig, para
from made_reviews import UNMIK, made
from peaceops.book import Figure
from peaceops.document import walk
from peaceops.document.figures import cell, prose
from peaceops.document.model import (
    Bullets,
    Callout,
    Chart,
    Column,
    CrossRef,
    Document,
    Empty,
    Event,
    Paragraph,
    Ref,
    Section,
    Strip,
    Table,
    When,
)
from peaceops.document.writer import Writer
from peaceops.period import Period
from peaceops.words.catalogue import words
from sample_document import RESOLUTION, sample

WRITE = Writer(words())
STRENGTH = fig(1234, "persons", "uniformed personnel", "2018-02-28", source="monthly")
SPENT = fig(37_191_700, "usd", "expenditure", "2018-19", "spent", "budget")
SINCE = fig("1999-06-10", "date", "establishment", "1999-06-10", "recorded", "votes")


def with_a_callout() -> Document:
    """The sample, with the block that it lacks."""
    strip = Strip(((STRENGTH, ("uniformed in ", When(Period.parse("2018-02")))), (Empty.NOT_KNOWN, ("civilians",))))
    label = Callout("later", "Known only later", (para("It was {}.", SPENT), Bullets((para("A point."),))))
    document = sample(months=24)
    return replace(document, sections=(*document.sections, Section("later", "Later", (strip, label))))


@pytest.fixture(scope="module", params=["sample", "UNMIK"])
def document(request: pytest.FixtureRequest) -> Document:
    """A document that has every block, and a review."""
    return with_a_callout() if request.param == "sample" else made(*UNMIK)


def test_the_sample_has_every_kind_of_block() -> None:
    kinds = {type(b) for b in walk.blocks_of(with_a_callout().sections)}
    assert kinds == {Paragraph, Bullets, Strip, Callout, Table, Chart}


def test_a_renderer_needs_the_document_and_nothing_of_the_review() -> None:
    tree = ast.parse((Path(__file__).parent / "markdown.py").read_text(encoding="utf-8"))
    modules = {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert {m for m in modules if m.startswith("peaceops")} == {
        *("peaceops.document.figures", "peaceops.document.model"),
    }


def test_every_title_paragraph_head_and_figure_is_in_the_markdown(document: Document) -> None:
    text = markdown(document)
    for block in walk.blocks_of(document.sections):
        if isinstance(block, Paragraph):
            assert str(block) in text
        elif isinstance(block, Table):
            assert all(c.head.replace("|", "/") in text for c in block.heads)
            figures = [c for row in block.rows for c in row if isinstance(c, Figure)]
            assert all(cell(f).replace("|", "/") in text for f in figures)
        elif isinstance(block, Chart):
            assert block.alt in text and all(name in text for name in block.names())
        elif isinstance(block, Callout):
            assert block.label in text
    assert text.count("\n## ") == len(document.sections) + 1


def test_a_table_of_the_markdown_has_as_many_cells_in_every_row(document: Document) -> None:
    for block in re.findall(r"(?:^\|.*\|\n?)+", markdown(document), re.MULTILINE):
        assert len({line.count(" | ") for line in block.splitlines()}) == 1


def test_every_paragraph_reads_as_a_sentence(document: Document) -> None:
    """It begins with a capital or a digit and ends with a stop; a point of a list may go on with the sentence before
    it. Neither shows how it was made."""
    for block in walk.blocks_of(document.sections):
        for paragraph in block.items if isinstance(block, Bullets) else [block]:
            if isinstance(paragraph, Paragraph):
                text = str(paragraph).strip()
                assert paragraph is not block or not text[0].islower(), text
                assert re.search(r"[.!?:;)\"’”]$", text), text
                assert not re.search(r"[{}]|\$ ?[a-z]|Figure\(|Period\(|[a-z,(] ?None\b", text), text


def test_a_paragraph_is_read_with_its_figures_periods_and_references() -> None:
    parts = ("In ", When(Period.of_fy(2018)), " ", STRENGTH, " cost ", SPENT, " (", RESOLUTION, ").")
    expected = "In 2018/19 1,234 cost US$\u00a037.2\u00a0million (S/RES/1244 (1999))."
    assert str(Paragraph(parts)) == expected


def test_a_sentence_that_is_written_keeps_its_figures_and_its_key() -> None:
    about = {"mission": "UNMIK", "year": When(Period.of_fy(2018)), "described": "spent", "caution": ""}
    about["proved"] = "no"
    paragraph = WRITE.say("cost-finding-newest", kind="finding", amount=SPENT, **about)
    assert (paragraph.key, paragraph.kind) == ("cost-finding-newest", "finding")
    assert [p for p in paragraph.parts if isinstance(p, Figure)] == [SPENT]
    assert str(paragraph).endswith(f"is {prose(SPENT)} for 2018/19, spent.")


def test_sentences_are_joined_with_a_blank_and_those_left_out_leave_none() -> None:
    one, two = para("It was {}.", SPENT), para("No more is known.", kind="note")
    joined = WRITE.join(one, None, two)
    assert str(joined) == f"{one} {two}" and joined.kind == "text"
    assert not any(isinstance(a, str) and isinstance(b, str) for a, b in pairwise(joined.parts))


@pytest.mark.parametrize("row", [("UNMIK",), ("UNMIK", STRENGTH, SPENT), ()], ids=["short", "long", "empty"])
def test_a_table_with_a_row_of_another_length_is_refused(row: tuple[str | Figure, ...]) -> None:
    with pytest.raises(ValueError, match=rf"^table 'x' has 2 columns and a row of {len(row)} cells$"):
        Table("x", "A table", ("Mission", "Strength"), (("UNFIL", STRENGTH), row))


def test_columns_know_the_unit_and_the_kind_of_their_figures() -> None:
    heads = ("Mission", "Strength", "Spent", "Since", "Mixed", "Words", "Nothing")
    words_alone = fig("2018-19", "text", "year", source="budget")
    rows = (
        ("UNMIK", STRENGTH, SPENT, SINCE, STRENGTH, words_alone, None),
        ("UNFIL", None, Empty.NONE, SINCE, SPENT, "in words", Empty.NOT_PUBLIC),
    )
    table = Table("x", "A table", heads, rows)
    assert [(c.head, c.unit, c.kind) for c in table.heads] == [
        ("Mission", "", "text"),
        ("Strength", "persons", "number"),
        ("Spent", "usd", "number"),
        ("Since", "date", "date"),
        ("Mixed", "", "number"),
        ("Words", "", "text"),
        ("Nothing", "", "text"),
    ]


def test_a_column_whose_unit_is_given_keeps_it() -> None:
    table = Table("x", "A table", (Column("spent", "Spent", "usd", "number"),), ((STRENGTH,),))
    assert table.heads == (Column("spent", "Spent", "usd", "number"),)


def test_a_column_is_found_by_its_key_alone() -> None:
    table = Table("x", "A table", (Column("mission", "Mission"), Column("spent", "Spent")), (("UNMIK", SPENT),))
    assert (table.place("spent"), table.place("mission")) == (1, 0)
    with pytest.raises(ValueError, match="has no column 'Spent': expected one of"):
        table.place("Spent")


def test_the_series_of_a_chart_are_named_by_the_heads_of_their_columns(document: Document) -> None:
    charts = [b for b in walk.blocks_of(document.sections) if isinstance(b, Chart)]
    assert charts
    for chart in charts:
        by_key = {c.key: c.head for c in chart.table.heads}
        assert chart.names() == tuple(by_key[key] for key in chart.series)
        assert chart.x in by_key and chart.alt.endswith(".")
    lost = replace(charts[0], series=("no such column",))
    with pytest.raises(ValueError, match="has no column 'no such column'"):
        lost.names()


def test_ids_are_unique_in_a_document(document: Document) -> None:
    ids = [b.id for b in walk.blocks_of(document.sections) if isinstance(b, Table | Chart)]
    assert sorted(ids) == sorted(set(ids))


def test_a_document_is_plain_json(document: Document) -> None:
    told = json.loads(json.dumps(document.to_dict()))
    assert told["schema"] == "peaceops-document/2" and told["lang"] == "en"
    assert [s["id"] for s in told["sections"]] == [s.id for s in document.sections]


def test_each_part_says_what_it_is_in_json() -> None:
    parts = ("In ", When(Period.of_year(2018)), CrossRef("cost"), Ref("a book", "press", "p. 3"), STRENGTH)
    told = Paragraph(parts, "note", "some-key", "here").to_dict()
    assert [next(iter(p)) if isinstance(p, dict) else p for p in told["parts"]] == [
        *("In ", "period", "see", "ref", "figure"),
    ]
    assert (told["key"], told["id"], told["kind"]) == ("some-key", "here", "note")
    assert Event(Period.day(date(2018, 10, 20)), "review").to_dict() == {"when": "2018-10-20", "label": "review"}
    assert {e.to_dict()["empty"] for e in Empty} == {"not_known", "not_public", "not_applicable", "none"}


def test_the_walk_meets_what_stands_in_callouts_strips_and_behind_charts() -> None:
    sections = (with_a_callout().sections[-1],)
    assert [f.value for f in walk.figures_of(sections)] == [STRENGTH.value, SPENT.value]
    assert "Known only later" in list(walk.words_of(sections))
    charts = [b for b in walk.blocks_of(sample(months=3).sections) if isinstance(b, Chart)]
    blocks = list(walk.blocks_of(sample(months=3).sections))
    assert all(blocks[blocks.index(c) + 1] == c.table for c in charts)
