"""Contested renewals: the counts of the research come out of the book."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from peaceops.book import View, open_book
from peaceops.council.contested import contested_renewals
from peaceops.errors import PeaceopsError


@pytest.fixture(scope="module")
def view() -> View:
    return open_book().at()


def test_most_contested_renewals_since_2015(view: View) -> None:
    found = {c.mission: c for c in contested_renewals(view, date(2015, 1, 1), date(2025, 12, 31))}
    assert (found["MINURSO"].contested, found["MINURSO"].renewals) == (11, 13)
    assert (found["UNMISS"].contested, found["UNMISS"].renewals) == (8, 18)
    assert [found[m].contested for m in ("UNFICYP", "UNDOF", "UNAMID")] == [0, 0, 0]


def test_renewals_by_year_add_up_to_those_by_mission(view: View) -> None:
    span = (date(2015, 1, 1), date(2025, 12, 31))
    totals = [
        sum(c.renewals for c in contested_renewals(view, *span, by=by)) for by in ("mission", "year", "mission-year")
    ]
    assert len(set(totals)) == 1


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("'KOS' is an agenda item: expected a mission", {"about": "KOS"}),
        ("unknown grouping", {"by": "decade"}),
    ],
)
def test_bad_input_is_one_sentence(words: str, asked: dict[str, Any], view: View) -> None:
    with pytest.raises(PeaceopsError, match=words):
        contested_renewals(view, **asked)


def test_a_mission_never_renewed_has_no_renewals(view: View) -> None:
    assert contested_renewals(view, about="UNMIK") == []
