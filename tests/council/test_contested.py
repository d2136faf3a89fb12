"""Contested renewals: the counts of the research come out of the book."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from peaceops.book import View
from peaceops.council.contested import contested_renewals
from peaceops.errors import PeaceopsError


def test_most_contested_renewals_since_2015(now: View) -> None:
    found = {c.mission: c for c in contested_renewals(now, date(2015, 1, 1), date(2025, 12, 31))}
    assert (found["MINURSO"].contested, found["MINURSO"].renewals) == (11, 13)
    assert (found["UNMISS"].contested, found["UNMISS"].renewals) == (8, 18)
    assert [found[m].contested for m in ("UNFICYP", "UNDOF", "UNAMID")] == [0, 0, 0]


def test_renewals_by_year_add_up_to_those_by_mission(now: View) -> None:
    span = (date(2015, 1, 1), date(2025, 12, 31))
    totals = [
        sum(c.renewals for c in contested_renewals(now, *span, by=by)) for by in ("mission", "year", "mission-year")
    ]
    assert len(set(totals)) == 1


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("'KOS' is an agenda item: expected a mission", {"about": "KOS"}),
        ("unknown grouping", {"by": "decade"}),
    ],
)
def test_bad_input_is_one_sentence(words: str, asked: dict[str, Any], now: View) -> None:
    with pytest.raises(PeaceopsError, match=words):
        contested_renewals(now, **asked)


def test_a_mission_never_renewed_has_no_renewals(now: View) -> None:
    assert contested_renewals(now, about="UNMIK") == []
