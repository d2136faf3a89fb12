"""An amount is called the newest public one only where that is proved."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.tables.money import FundingArrangementsRow, MoneySeriesRow
from peaceops.money.cost import latest_cost
from peaceops.money.newest import is_newest_of_all, is_newest_public, newest_known_out


@pytest.mark.parametrize(
    ("mission", "day", "status", "year", "proved"),
    [
        ("UNMIK", date(2018, 10, 20), "approved", "2015-16", False),  # that of 2017/18 was out and is not in the book
        ("UNMIK", date(2012, 3, 1), "approved", "2011-12", True),
        ("UNMIK", date(2012, 6, 10), "approved", "2011-12", False),  # that of 2012/13 may be out any day
        ("UNMISS", date(2021, 6, 1), "spent", "2018-19", False),  # that of 2019/20 is out
        ("UNMISS", date(2021, 4, 1), "spent", "2019-20", True),
        ("UNIFIL", date(2026, 11, 1), "approved", "2026-27", True),
        ("UNMIK", date(2005, 1, 1), "spent", "2003-04", False),
    ],
)
def test_newest_public_is_said_only_where_it_is_proved(
    mission: str, day: date, status: str, year: str, proved: bool
) -> None:
    view = open_book().at(day)
    lines = {x.fy: x for x in [latest_cost(view, mission, status)] if x}
    if year in lines:
        assert is_newest_public(view, lines[year]) == proved
    else:
        assert not proved


def test_a_year_known_to_be_out_may_be_missing_from_the_book() -> None:
    newest = newest_known_out(open_book().at(date(2018, 10, 20)), "UNMIK", "approved")
    assert newest and (newest.fy, newest.in_book, newest.known) == ("2017-18", False, date(2017, 12, 31))
    assert "GA/11927" in (newest.locator or "")


def test_nothing_is_proved_without_a_day_or_a_row() -> None:
    now = open_book().at()
    line = latest_cost(now, "UNIFIL")
    assert line and not is_newest_public(now, line)
    assert newest_known_out(open_book().at(date(1995, 1, 1)), "UNFICYP", "spent") is None


def test_the_calendar_of_each_series() -> None:
    until = {(r.series, r.newest_until) for r in open_book().at().where(MoneySeriesRow, fy="2020-21", mission="UNMIK")}
    assert until == {
        ("approved", date(2021, 5, 31)),
        ("apportioned", date(2021, 6, 30)),
        ("spent", date(2022, 10, 31)),
    }


@pytest.mark.parametrize(
    ("day", "arrangement"),
    [
        (date(1964, 3, 3), None),
        (date(1974, 7, 25), "voluntary"),
        (date(1993, 5, 26), "voluntary"),
        (date(1998, 1, 1), "assessed_remainder"),
        (date(2020, 1, 1), "shared"),
    ],
)
def test_the_force_in_cyprus_lived_on_voluntary_money_until_june_1993(day: date, arrangement: str | None) -> None:
    rows = open_book().at(day).where(FundingArrangementsRow, mission="UNFICYP")
    begun = [r for r in rows if r.from_date <= day]
    assert (max(begun, key=lambda r: r.from_date).arrangement if begun else None) == arrangement


def test_that_the_cost_is_assessed_from_16_june_1993_was_known_from_the_resolution() -> None:
    view = open_book().at(date(1993, 5, 27))
    [row] = view.where(FundingArrangementsRow, arrangement="assessed_remainder")
    assert (row.from_date, row.reference) == (date(1993, 6, 16), "S/RES/831 (1993), op. 4")


@pytest.mark.parametrize(
    ("mission", "day", "newest", "proved"),
    [
        ("MINUSMA", date(2023, 5, 1), "2021-22", False),  # spent; what was approved for 2022/23 was out since June 2022
        ("MONUSCO", date(2024, 6, 1), "2023-24", False),  # approved; that of 2024/25 may be out any day
        ("UNISFA", date(2023, 10, 1), "2022-23", False),
        ("UNMIK", date(2026, 11, 25), "2026-27", True),
        ("UNIFIL", date(2026, 11, 1), "2026-27", True),
        ("MONUSCO", date(2012, 5, 20), "2011-12", True),
        ("MONUSCO", date(2012, 6, 10), "2011-12", False),  # the next budget is approved in June
    ],
)
def test_the_newest_amount_is_newest_among_those_approved_apportioned_and_spent(
    mission: str, day: date, newest: str, proved: bool
) -> None:
    view = open_book().at(day)
    line = latest_cost(view, mission)
    assert line and (line.fy, is_newest_of_all(view, line)) == (newest, proved)
