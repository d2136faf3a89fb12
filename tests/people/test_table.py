"""The strength table: what rows it has, and what it says of bad questions."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.people import strengths_of
from peaceops.people.months import MonthOfSource, last_due, preferred_of
from peaceops.period import last_of_month, month_ends


def test_a_missing_month_is_a_row_without_persons_and_the_mean_stands_apart(now: View) -> None:
    table = strengths_of(now, "UNMIK", date(2018, 1, 1), date(2019, 12, 31))
    rows = table.to_rows()
    assert len(rows) == 24
    assert [r["month_end"] for r in rows if r["persons"] is None] == [
        d.isoformat() for d in month_ends(date(2018, 3, 31), date(2019, 8, 31))
    ]
    assert {r["source"] for r in rows if r["persons"] is None} == {"missing"}
    assert [(m.first, m.last) for m in table.missing] == [(date(2018, 3, 31), date(2019, 8, 31))]
    assert [(str(f.period), f.value, f.status) for f in table.means] == [
        ("2018", 17, "annual_mean"),
        ("2019", 18, "annual_mean"),
    ]


def test_categories_of_a_month_sum_to_its_total(now: View) -> None:
    rows = strengths_of(now, "all", date(2018, 10, 1), date(2018, 10, 31), by="category").to_rows()
    by_category = {r["category"]: r["persons"] for r in rows}
    assert by_category["uniformed"] == 90_158
    assert sum(by_category[c] for c in ("troops", "staff_officers", "experts", "police")) == 90_158


def test_contributors_are_those_of_the_last_month_of_the_span(now: View) -> None:
    rows = strengths_of(now, "UNMIK", to_date=date(2018, 10, 20), by="contributor").to_rows()
    assert {r["month_end"] for r in rows} == {"2018-02-28"}
    assert sum(r["persons"] for r in rows) == 17
    assert strengths_of(now, "UNMIK", date(2018, 4, 1), date(2018, 10, 20), by="contributor").rows == ()


def test_the_dictionary_is_json_and_every_number_has_its_source(now: View) -> None:
    for by in ("month", "category", "contributor"):
        data = strengths_of(now, "MINUJUSTH", by=by).to_dict()
        assert json.loads(json.dumps(data)) == data
        for row in data["rows"]:
            persons = row["persons"]
            assert persons is None or persons.get("source") or persons["trace"]["inputs"]


def test_a_mission_without_reports_has_no_rows(now: View) -> None:
    assert strengths_of(now, "UNEF I").rows == ()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("UNMIC", None, None, "month"), "unknown mission 'UNMIC': expected one of this database; nearest: "),
        (("UNMIK", date(2018, 2, 1), date(2018, 1, 1), "month"), "expected its end not before its beginning"),
        (("UNMIK", None, None, "week"), "expected one of month, contributor, category"),
    ],
)
def test_a_bad_question_gets_one_clear_sentence(
    now: View, arguments: tuple[str, date | None, date | None, str], sentence: str
) -> None:
    mission, first, last, by = arguments
    with pytest.raises(PeaceopsError, match=sentence) as error:
        strengths_of(now, mission, first, last, by=by)
    assert "\n" not in str(error.value)


@settings(max_examples=25, deadline=None)
@given(st.dates(date(1990, 11, 1), date(2025, 7, 31)), st.dates(date(1990, 11, 1), date(2025, 7, 31)))
def test_every_month_of_a_span_inside_the_series_is_a_row(now: View, one: date, other: date) -> None:
    first, last = sorted((one, other))
    rows = strengths_of(now, "UNFICYP", first, last).rows
    assert [r.month_end for r in rows] == [d for d in month_ends(first, last) if d <= last]


def test_a_span_inside_a_gap_is_all_missing(now: View) -> None:
    table = strengths_of(now, "UNMIK", date(2018, 4, 1), date(2018, 10, 20))
    assert [r.persons for r in table.rows] == [None] * 6
    assert [(m.first, m.last) for m in table.missing] == [(date(2018, 4, 30), date(2018, 9, 30))]


def test_after_a_mission_left_the_reports_there_are_no_rows(now: View) -> None:
    assert strengths_of(now, "UNMIBH", date(2003, 1, 1), date(2004, 1, 1)).rows == ()


@given(st.dates(date(1950, 1, 1), date(2030, 12, 31)))
def test_the_last_report_due_is_a_month_end_18_to_49_days_back(day: date) -> None:
    due = last_due(day)
    assert due == last_of_month(due)
    assert 18 <= (day - due).days <= 49


@pytest.mark.parametrize("series", ["strengths", "world_strengths", "contributors"])
def test_the_rows_marked_as_preferred_are_of_the_source_that_this_room_uses(series: str, now: View) -> None:
    told = now.rows(f"SELECT DISTINCT month_end, source, preferred FROM {series}")
    used = preferred_of(MonthOfSource(r["month_end"], r["source"]) for r in told)
    assert {r["month_end"]: r["source"] for r in told if r["preferred"]} == used
    assert len(used) > 380


def test_a_contributor_stands_once_a_month_among_the_preferred_rows(now: View) -> None:
    """In November 2009 two sources tell Albania's 63 troops; a sum over all rows counts them twice."""
    november = "FROM contributors WHERE month_end = DATE '2009-11-30' AND iso3 = 'ALB' AND category = 'troops'"
    assert [r["persons"] for r in now.rows(f"SELECT persons {november}")] == [63, 63]
    assert [r["persons"] for r in now.rows(f"SELECT persons {november} AND preferred")] == [63]
    doubled = (
        "SELECT month_end FROM contributors WHERE preferred GROUP BY month_end, iso3, category HAVING count(*) > 1"
    )
    assert now.rows(doubled) == []
