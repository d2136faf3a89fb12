"""Numbers of a document: the same for every renderer, and what references lead to."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from made_reviews import UNMIK, made
from peaceops.document.model import Chart, CrossRef, Document, Paragraph, Section, Table
from peaceops.document.numbering import Target, numbered
from peaceops.document.walk import blocks_of
from peaceops.render.html import to_html
from sample_document import sample

ONE, TWO = Paragraph(("One.",)), Paragraph(("Two.",), id="two")
NOTE = Paragraph(("A note.",), "note")
TABLE = Table("strengths", "Strengths", ("Mission",), (("UNMIK",),))
SEE = Paragraph(("See ", CrossRef("strengths"), ", ", CrossRef("two"), " and ", CrossRef("deep"), "."))


def document(*sections: Section) -> Document:
    return replace(sample(months=24), sections=sections)


NESTED = document(
    Section("first", "First", (ONE, NOTE, TABLE)),
    Section("second", "Second", (), (Section("inner", "Inner", (TWO,), (Section("deep", "Deep", (SEE,)),)),)),
)


def test_sections_have_a_numeral_a_letter_and_a_figure() -> None:
    numbers = numbered(NESTED)
    first, second = NESTED.sections
    inner = second.sections[0]
    assert [numbers.of(s) for s in (first, second, inner, inner.sections[0])] == ["I", "II", "II.A", "II.A.1"]
    assert [numbers.last_of(s) for s in (first, inner, inner.sections[0])] == ["I", "A", "1"]


def test_paragraphs_count_through_the_document_and_notes_do_not_count() -> None:
    numbers = numbered(NESTED)
    assert [numbers.paragraph(p) for p in (ONE, NOTE, TWO, SEE)] == [1, None, 2, 3]


def test_a_reference_leads_to_the_kind_number_and_anchor_of_a_place() -> None:
    numbers = numbered(NESTED)
    assert numbers.see(CrossRef("strengths")) == Target("table", "1", "t-strengths")
    assert numbers.see(CrossRef("two")) == Target("paragraph", "2", "two")
    assert numbers.see(CrossRef("deep")) == Target("section", "II.A.1", "deep")


def test_a_page_links_a_reference_by_its_words() -> None:
    page = to_html(NESTED)
    assert 'href="#t-strengths">table 1</a>, <a class="r" href="#two">paragraph 2</a>' in page
    assert 'href="#deep">section II.A.1</a>' in page and 'id="two"' in page


@pytest.mark.parametrize("sections", [(), (Section("x", "X", (TABLE,)), Section("strengths", "Y", ()))])
def test_a_reference_that_leads_nowhere_or_to_two_places_is_refused(sections: tuple[Section, ...]) -> None:
    with pytest.raises(ValueError, match=r"^the reference to 'strengths' leads to [02] places: expected one$"):
        numbered(document(*sections)).see(CrossRef("strengths"))


def test_two_tables_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="two blocks that are 'table strengths'"):
        numbered(document(Section("x", "X", (TABLE, TABLE))))


def test_tables_and_figures_of_a_review_are_numbered_without_gaps() -> None:
    """The table behind a chart has no number of its own."""
    review = made(*UNMIK)
    numbers, behind = numbered(review), set()
    tables, charts = count(1), count(1)
    for block in blocks_of(review.sections):
        if isinstance(block, Chart):
            behind.add(id(block.table))
            assert numbers.of(block) == str(next(charts))
        elif isinstance(block, Table) and id(block) not in behind:
            assert numbers.of(block) == str(next(tables))
    assert next(tables) > 20 and next(charts) > 8
