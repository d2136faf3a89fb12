"""Deaths: none in a mission before it was there, but what the list has and nothing puts right."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.tables.people import FatalitiesRow
from peaceops.missions.dates import START, date_figure, preferred_of
from peaceops.people.fatalities import before


def of(death: str) -> FatalitiesRow:
    row = open_book().at().first(FatalitiesRow, death=death)
    assert row is not None
    return row


def test_a_month_that_lacks_a_digit_is_put_right_by_the_eight_others_of_the_ambush_and_marked() -> None:
    row = of("ONUC-1960-01-10611")
    assert (row.mission, row.incident_date, row.confidence) == ("ONUC", date(1960, 11, 8), "derived") and row.note


def test_a_death_listed_before_its_mission_stands_as_printed_where_nothing_says_what_is_wrong() -> None:
    row = of("UNMA-2002-07-04429")
    assert (row.mission, row.incident_date, row.confidence) == ("UNMA", date(2002, 7, 22), "published") and row.note


@pytest.mark.parametrize(("mission", "persons"), [("UNMA", 1), ("UNTAG", 2), ("ONUC", 0), ("UNIFIL", 0)])
def test_deaths_before_the_start_are_counted(mission: str, persons: int) -> None:
    view = open_book().at()
    found = before(view, mission, date(2025, 1, 1), date_figure(preferred_of(view, mission)[START]))
    assert (found.value if found else 0) == persons
