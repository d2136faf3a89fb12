"""The strength table: what rows it has, and what it says of bad questions."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import Figure, View
from peaceops.book.rules import replay
from peaceops.errors import PeaceopsError
from peaceops.people import strengths_of
from peaceops.people.months import MonthOfSource, last_due, preferred_of
from peaceops.period import last_of_month, month_ends
from peaceops.words.language import SPACE


def test_a_missing_month_is_a_row_without_persons_and_the_mean_stands_apart(now: View) -> None:
    table = strengths_of(now, "UNMIK", date(2018, 1, 1), date(2019, 12, 31))
    rows = table.to_rows()
    assert len(rows) == 24
    assert [r["month_end"] for r in rows if r["persons"] is None] == [
        d.isoformat() for d in month_ends(date(2018, 3, 31), date(2019, 8, 31))
    ]
    assert {r["source"] for r in rows if r["persons"] is None} == {"missing"}
    more = dict(table.more)
    assert [(m.first, m.last) for m in more["missing"]] == [(date(2018, 3, 31), date(2019, 8, 31))]
    assert [(str(f.period), f.value, f.status) for f in more["annual_means"]] == [
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
    assert round(sum(r["share_pct"] for r in rows), 6) == 100


def test_months_without_contributors_are_rows_with_the_reason_beside_them(now: View) -> None:
    table = strengths_of(now, "UNMIK", date(2018, 4, 1), date(2018, 10, 20), by="contributor")
    assert [(r["month_end"], r["source"]) for r in table.to_rows()] == [
        (day.isoformat(), "missing") for day in month_ends(date(2018, 4, 1), date(2018, 9, 30))
    ]
    assert any("contributors without missions" in str(n) for n in table.notes)


def test_the_dictionary_is_json_and_every_number_has_its_source(now: View) -> None:
    for by in ("month", "category", "contributor"):
        data = strengths_of(now, "MINUJUSTH", by=by).to_dict()
        assert json.loads(json.dumps(data)) == data
        for row in data["rows"]:
            persons = row["persons"]
            assert persons is None or persons.get("source") or persons["trace"]["inputs"]


def test_a_mission_without_reports_has_no_rows_and_says_so(now: View) -> None:
    table = strengths_of(now, "UNEF I")
    assert table.rows == ()
    assert "No monthly report in this database lists UNEF I" in str(table)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("UNMIC", None, None, "month"), "unknown mission 'UNMIC': expected one of this database; nearest: "),
        (("UNMIK", date(2018, 2, 1), date(2018, 1, 1), "month"), "expected its end not before its beginning"),
        (("UNMIK", None, None, "week"), "expected one of month, contributor, category, mission"),
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
    rows = strengths_of(now, "UNFICYP", first, last)
    assert [r["month_end"] for r in rows] == [d for d in month_ends(first, last) if d <= last]


def test_a_span_inside_a_gap_is_all_missing(now: View) -> None:
    table = strengths_of(now, "UNMIK", date(2018, 4, 1), date(2018, 10, 20))
    assert [r["persons"] for r in table] == [None] * 6
    assert [(m.first, m.last) for m in dict(table.more)["missing"]] == [(date(2018, 4, 30), date(2018, 9, 30))]


def test_after_a_mission_left_the_reports_there_are_no_rows_and_the_last_is_named(now: View) -> None:
    table = strengths_of(now, "UNMIBH", date(2003, 1, 1), date(2004, 1, 1))
    assert table.rows == ()
    assert "nearest: 30 November 2002" in str(table).replace(SPACE, " ")


def test_of_a_state_a_zero_is_told_from_a_month_without_a_report(now: View) -> None:
    """Malta had nobody in UNMIK in January 2018; March 2018 has no report by mission and contributor."""
    rows = strengths_of(now, "UNMIK", date(2018, 1, 1), date(2018, 3, 31), contributor="Malta").to_rows()
    assert [(r["month_end"], r["persons"], r["source"]) for r in rows] == [
        ("2018-01-31", 0, "un-monthly"),
        ("2018-02-28", 0, "un-monthly"),
        ("2018-03-31", None, "missing"),
    ]


@pytest.mark.parametrize("by", ["contributor", "mission"])
def test_the_total_under_the_rows_is_their_sum_and_can_be_made_again(by: str, now: View) -> None:
    table = strengths_of(now, "ALL", by=by, on=date(2021, 1, 31))
    total = table.totals[0][table.columns.index("persons")]
    assert isinstance(total, Figure)
    assert total.value == replay(total, now) == sum(r["persons"] for r in table.to_rows()) == 81_932


def test_categories_of_all_contributors_sum_to_all_persons(now: View) -> None:
    def persons(category: str) -> int:
        rows = strengths_of(now, "ALL", by="contributor", on=date(2023, 5, 31), category=category).to_rows()
        return sum(r["persons"] for r in rows)

    assert persons("military") + persons("police") == persons("uniformed") == 76_694
    assert persons("troops") + persons("staff_officers") + persons("experts") == persons("military")


def test_persons_per_million_rest_on_the_population_of_the_year(now: View) -> None:
    (row,) = (r for r in strengths_of(now, "ALL", by="contributor", on=date(2021, 1, 31)) if r["iso3"] == "RWA")
    found = row["per_million"]
    assert isinstance(found, Figure) and found.trace
    persons, people = found.trace.figures()
    assert found.value == replay(found, now) == round(1e6 * int(persons.value) / int(people.value), 2)
    assert people.period.year == 2021


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
