"""The question that a review answers, and who put it."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from peaceops.book import Figure
from peaceops.document.model import Document
from peaceops.document.walk import figures_of
from peaceops.render.html import to_html


def asked(document: Document) -> list[Figure]:
    """The dates of the review and their years, with those inside traces."""
    found = list(figures_of(document.sections))
    for f in found:
        found += f.trace.figures() if f.trace else ()
    return [f for f in found if f.counts == "as-of date of this review"]


@pytest.mark.parametrize(
    ("as_of", "status", "words"),
    [
        (date(2018, 10, 20), "given", "Given by the reader: set by the reader of this document"),
        (None, "assumed", "Assumed by peaceops: the reader named none (the day on which the review was made)"),
    ],
    ids=["named", "open"],
)
def test_the_date_of_a_review_is_given_only_where_the_reader_named_it(
    as_of: date | None, status: str, words: str
) -> None:
    document = peaceops.review("UNMIK", as_of)
    assert {f.status for f in asked(document)} == {status}
    assert words in to_html(document)
    assert not as_of or "Assumed by peaceops" not in to_html(document)


def test_the_year_of_a_review_is_computed_from_its_date() -> None:
    document = peaceops.review("UNMIK", date(2018, 10, 20))
    years = {f for f in figures_of(document.sections) if f.counts == "calendar year of the as-of date"}
    assert [(f.value, f.status) for f in years] == [("2018", "computed")]
    assert all(f.trace and f.trace.inputs[0].value == "2018-10-20" for f in years)
