"""When tables should have news: rhythms rest on what the book shows, and what is late is told with who has it."""

from __future__ import annotations

import re
from datetime import date

import pytest

import peaceops
from peaceops.book import View
from peaceops.book.rhythm import Rhythm, newest, rhythms, stale
from peaceops.book.tables import BY_NAME
from peaceops.ingest.pull.endpoints import endpoints
from peaceops.ingest.pull.merging import LEAST_OF_MONTH, MOST_OF_MONTH


def rhythm(table: str, value: str = "") -> Rhythm:
    (found,) = (r for r in rhythms() if r.table == table and value in (r.where or ("", ""))[1])
    return found


def test_a_monthly_series_is_late_when_its_next_report_is_out(now: View) -> None:
    late = {r["table"]: r for r in stale(now, date(2025, 11, 23)).to_rows()}
    row = late["strengths"]
    assert (row["held_to"], row["expected"], row["due_on"], row["behind"]) == (
        "2025-07-31",
        "2025-08-31",
        "2025-11-23",
        1,
    )
    assert row["command"] == "peaceops book pull strengths"
    assert "strengths" not in {r["table"] for r in stale(now, date(2025, 11, 22)).to_rows()}
    assert {r["table"]: r["behind"] for r in stale(now, date(2026, 11, 26)).to_rows()}["strengths"] == 13


def test_what_was_published_before_its_period_is_awaited_before_it(now: View) -> None:
    assert rhythm("regular_scale").after("2027") == "2030"
    assert rhythm("regular_scale").due("2027") == date(2027, 12, 31)
    assert rhythm("council_members").due("2027") == date(2027, 12, 31)
    assert rhythm("appropriations").due("2026-27") == date(2027, 6, 30)
    assert rhythm("regular_assessments").due("2026") == date(2027, 1, 31)


def test_every_rhythm_names_a_table_and_a_column_that_has_news(now: View) -> None:
    for each in rhythms():
        assert each.column in BY_NAME[each.table].names()
        assert newest(now, each), each
        assert each.basis
        assert each.address.startswith("https://")


@pytest.mark.parametrize("table", ["votes", "resolutions", "mandate_periods", "fatalities"])
def test_events_are_awaited_as_long_as_they_ever_took_since_2010(now: View, table: str) -> None:
    each = rhythm(table)
    (found,) = now.rows(
        "SELECT max(gap) AS longest FROM (SELECT day - lag(day) OVER (ORDER BY day) AS gap "
        f"FROM (SELECT DISTINCT {each.column} AS day FROM {table} WHERE year({each.column}) >= 2010))"
    )
    assert found["longest"] == each.lag_days
    assert re.search(rf"more than {each.lag_days} days apart", each.basis)


def test_nine_of_ten_monthly_reports_since_2021_came_by_the_day_on_which_they_are_due(now: View) -> None:
    (found,) = now.rows(
        "SELECT quantile_disc(lag, 0.9) AS most FROM (SELECT DISTINCT month_end, known - month_end AS lag "
        "FROM world_strengths WHERE source = 'un-monthly' AND month_end > DATE '2021-01-01')"
    )
    assert found["most"] == rhythm("strengths").lag_days


def test_nothing_late_is_said_too(now: View) -> None:
    answer = stale(now, date(2018, 10, 20))
    assert answer.to_rows() == []
    assert "is due for news by 20\u00a0October\u00a02018" in str(answer)
    assert peaceops.book_stale(today=date(2018, 10, 20)).to_rows() == []


def test_what_is_said_to_come_by_a_pull_has_an_endpoint(now: View) -> None:
    pulled = {table for e in endpoints() for table in e.tables}
    assert {each.table for each in rhythms() if each.pulled} == pulled


def test_no_month_since_1990_had_half_or_twice_the_people_of_the_month_before(now: View) -> None:
    """What a pull holds against the nearest month rests on it."""
    (found,) = now.rows(
        "SELECT min(step) AS least, max(step) AS most FROM (SELECT persons / lag(persons) OVER (ORDER BY month_end) AS "
        "step FROM world_strengths WHERE category = 'uniformed' AND preferred)"
    )
    assert found["least"] > LEAST_OF_MONTH
    assert found["most"] < MOST_OF_MONTH
