"""Deaths: none in a mission before it was there."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.tables.people import FatalitiesRow


@pytest.mark.parametrize(
    ("death", "mission", "day"),
    [
        ("ONUC-1960-01-10611", "ONUC", date(1960, 11, 8)),
        ("UNMA-2002-07-04429", "UNOA", date(2002, 7, 22)),
    ],
)
def test_a_death_listed_before_its_mission_is_put_right_and_marked(death: str, mission: str, day: date) -> None:
    row = open_book().at().first(FatalitiesRow, death=death)
    assert row is not None and (row.mission, row.incident_date) == (mission, day)
    assert row.confidence == "derived" and row.note
