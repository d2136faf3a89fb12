"""The view of the book on a date: what was public on the very day is in it, what was public a day later is not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from peaceops.book import View, open_book
from peaceops.book.schema import Table
from peaceops.book.tables import TABLES

FACTS = [t for t in TABLES if t.fact]


def days_known(view: View, table: Table) -> dict[date, int]:
    """How many rows of a table were public from each day on."""
    return {
        r["known"]: r["rows"]
        for r in view.rows(f'SELECT known, count(*) AS rows FROM "{table.name}" GROUP BY known ORDER BY known')
    }


def holds_the_boundary(table: Table, now: View) -> None:
    """A table asked on a day in the middle of its history, and on the day before."""
    whole = days_known(now, table)
    day = [*whole][len(whole) // 2]
    assert days_known(open_book().at(day), table) == {k: n for k, n in whole.items() if k <= day}
    before = days_known(open_book().at(day - timedelta(days=1)), table)
    assert before == {k: n for k, n in whole.items() if k < day}


@pytest.mark.parametrize("table", [t for t in FACTS if not t.long], ids=lambda t: t.name)
def test_a_fact_of_a_short_table_is_in_the_view_of_its_very_day_and_not_of_the_day_before(
    table: Table, now: View
) -> None:
    holds_the_boundary(table, now)


@pytest.mark.parametrize("table", [t for t in FACTS if t.long], ids=lambda t: t.name)
def test_a_fact_of_a_long_table_is_in_the_view_of_its_very_day_and_not_of_the_day_before(
    table: Table, now: View
) -> None:
    holds_the_boundary(table, now)


def test_the_resolution_of_10_june_1999_is_known_on_that_day() -> None:
    asked = "SELECT voted_on FROM votes WHERE resolution = 1244"
    assert open_book().at(date(1999, 6, 10)).rows(asked) == [{"voted_on": date(1999, 6, 10)}]
    assert open_book().at(date(1999, 6, 9)).rows(asked) == []


def test_a_view_without_a_date_holds_every_fact(now: View) -> None:
    last = open_book().at(date.max)
    for table in FACTS:
        assert days_known(last, table) == days_known(now, table)
