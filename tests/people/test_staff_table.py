"""Civilian staff and others as single papers print them: which are held, and how they are asked for."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops


def test_staff_of_a_budget_is_told_as_that_budget_has_it() -> None:
    rows = peaceops.staff("UNMIK", category="staff", from_date=date(2014, 7, 1), to_date=date(2015, 6, 30)).to_rows()
    assert [(r["category"], r["persons"], r["period"]) for r in rows] == [
        ("international staff", 116, "2014/15"),
        ("national staff", 229, "2014/15"),
    ]
    assert all(r["what"] == "authorised (until 30 June 2015)" for r in rows)


def test_two_papers_of_one_day_are_both_told() -> None:
    day = date(2013, 8, 31)
    answer = peaceops.staff(from_date=day, to_date=day, category="international").to_dict()
    told = {(r["persons"]["value"], r["persons"]["source"]) for r in answer["rows"]}
    assert told == {(5128, "un-factsheets"), (5128, "un-staffing-compiled")}


def test_nothing_published_later_is_told_of_a_day() -> None:
    early, late = (peaceops.staff("UNMIK", as_of=day).to_rows() for day in (date(2010, 1, 1), date(2024, 1, 1)))
    assert len(early) < len(late)
    assert all(r["from_date"] is None or r["from_date"] < "2010-01-01" for r in early)


def test_a_span_without_figures_is_said_and_a_category_that_is_none_refused() -> None:
    none = peaceops.staff("UNDOF", from_date=date(1980, 1, 1), to_date=date(1981, 1, 1))
    assert not none.to_rows() and "no such figure of UNDOF" in str(none.notes[0])
    with pytest.raises(peaceops.PeaceopsError, match="no figure of UNMIK is of the category 'cooks': expected a part"):
        peaceops.staff("UNMIK", category="cooks")
    with pytest.raises(peaceops.PeaceopsError, match="expected its end not before its beginning"):
        peaceops.staff("UNMIK", date(2015, 1, 1), date(2014, 1, 1))
