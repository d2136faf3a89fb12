"""A figure that rests on rows of the book, too many to be cited one by one, says which rows and opens their source."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.document.register import Register
from peaceops.document.walk import figures_of


def test_a_count_of_rows_names_them_and_opens_their_source() -> None:
    document = peaceops.review("UNMIK", date(2018, 10, 20))
    counts = [f for f in figures_of(document.sections) if f.trace and f.trace.selections()]
    assert counts
    page = peaceops.to_html(document)
    for figure in counts[:20]:
        assert figure.trace
        for rows in figure.trace.selections():
            assert str(rows.said()).split()[0] in page and all(f'href="#s-{key}"' in page for key in rows.from_sources)
    assert page.count("From rows of the database: ") >= 1


def test_a_count_of_rows_that_others_report_or_estimate_carries_their_mark() -> None:
    """Vetoed drafts come from press reports too (s); country-years of violence are their publisher's estimates (e)."""
    document = peaceops.review("UNMIK", date(2018, 10, 20))
    marks = {f.counted.key: Register().use(f, "x", in_prose=True)[0].marks for f in figures_of(document.sections)}
    assert "s" in marks["vetoed-drafts"]
    assert "e" in marks["country-years"]
