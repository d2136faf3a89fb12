"""Invariants on the names of States find the faults that they are about."""

from __future__ import annotations

import pytest

from faults import found
from peaceops.book.invariants.missions import MISSIONS, STATES

BY_NAME = {c.name: c for c in STATES}
FAULTS = [
    "* REPLACE (CASE WHEN iso3 = 'TUR' THEN 'Turkey' ELSE name END AS name)",  # twice in a row, and not of today
    "* REPLACE (CASE WHEN name = 'Belarus' THEN 'White Russia' ELSE name END AS name)",
]


@pytest.mark.parametrize("fault", FAULTS)
def test_dated_names_end_with_the_name_of_today_and_each_differs_from_the_one_before(fault: str) -> None:
    assert found(BY_NAME["state_names_by_date.today"], "state_names_by_date", fault)


def test_dated_names_of_missions_end_with_the_name_of_today() -> None:
    check = next(c for c in MISSIONS if c.name == "mission_names_by_date.today")
    assert found(check, "mission_names_by_date", "* REPLACE (upper(name) AS name)")
