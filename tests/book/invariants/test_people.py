"""Each invariant of the personnel tables finds the fault that it is about."""

from __future__ import annotations

import pytest

from faults import found
from peaceops.book.invariants.people import CHECKS

BY_NAME = {c.name: c for c in CHECKS}
ONE = "month_end = DATE '2017-12-31' AND source = 'un-monthly'"


def more(where: str) -> str:
    """The table with one person more in the rows `where`."""
    return f"* REPLACE (CASE WHEN {where} THEN persons + 1 ELSE persons END AS persons)"


def women(part: int, month: str = "2019-11-30") -> str:
    """The table with one in `part` of a month a woman."""
    return f"* REPLACE (CASE WHEN month_end = '{month}' THEN persons // {part} ELSE women END AS women)"


FAULTS: list[tuple[str, str, str]] = [  # check, table, the columns of the table with the fault
    ("strengths.month_end", "strengths", "* REPLACE (month_end - 1 AS month_end)"),
    ("contributors.persons", "contributors", "* REPLACE (persons + 1 AS women)"),
    ("mission_contributors.category", "mission_contributors", "* REPLACE ('police' AS category)"),
    ("world_strengths.known", "world_strengths", "* REPLACE (month_end + 5 AS known)"),
    ("strengths.parts", "strengths", more(f"category = 'experts' AND {ONE}")),
    ("strengths.police", "strengths", more(f"category = 'individual_police' AND {ONE}")),
    ("contributors.parts", "contributors", more(f"category = 'troops' AND {ONE}")),
    ("strengths.world", "strengths", more(f"mission = 'UNMIK' AND {ONE}")),
    ("contributors.world", "contributors", more(f"iso3 = 'USA' AND {ONE}")),
    ("mission_contributors.strengths", "mission_contributors", more(f"mission = 'UNMIK' AND {ONE}")),
    ("mission_contributors.contributors", "mission_contributors", more(f"mission = 'UNMIK' AND {ONE}")),
    ("world_strengths.women", "world_strengths", women(3)),
    ("strengths.women_of_many", "strengths", women(1)),
    ("world_strengths.women_of_many", "world_strengths", women(1)),
    ("contributors.women_of_many", "contributors", women(1)),
    ("mission_contributors.women_of_many", "mission_contributors", women(1)),
    ("strengths.women_jump", "strengths", women(2)),
    ("world_strengths.women_jump", "world_strengths", women(2)),
    ("contributors.women_jump", "contributors", women(2)),
    ("mission_contributors.women_jump", "mission_contributors", women(2)),
    ("strengths.preferred", "strengths", "* REPLACE (source = 'ipi' AS preferred)"),
    ("world_strengths.preferred", "world_strengths", "* REPLACE (true AS preferred)"),
    ("contributors.preferred", "contributors", "* REPLACE (persons > 1 AS preferred)"),
    ("missing_months.complete", "missing_months", "* REPLACE (month_end + 1 AS month_end)"),
    ("world_strengths.contributors", "world_strengths", "* REPLACE (contributors + 1 AS contributors)"),
    ("people.missions", "strengths", "* REPLACE ('UNXYZ' AS mission)"),
    ("strengths.start", "strengths", "* REPLACE (replace(mission, 'UNTSO', 'MINUSMA') AS mission)"),
    ("annual_means.years", "annual_means", "* REPLACE (year - 1 AS year)"),
    ("annual_means.total", "annual_means", more("iso3 = 'ALL'")),
    ("fatalities.words", "fatalities", "* REPLACE ('accidents' AS cause)"),
    ("fatalities.dates", "fatalities", "* REPLACE (incident_date AS known)"),
    ("fatalities.rows", "fatalities", "* REPLACE (1 AS publisher_rows)"),
    ("staffing.most", "staffing", "* REPLACE (persons * 10 AS persons)"),
    ("staffing.span", "staffing", "* REPLACE (to_date + 1 AS from_date)"),
]


@pytest.mark.parametrize(("check", "table", "fault"), FAULTS, ids=[f[0] for f in FAULTS])
def test_the_fault_is_found_and_the_book_has_none(check: str, table: str, fault: str) -> None:
    assert found(BY_NAME[check], table, fault)


@pytest.mark.parametrize("table", ["strengths", "world_strengths", "contributors", "mission_contributors"])
def test_the_month_in_which_one_mission_lacks_its_women_is_watched_elsewhere(table: str) -> None:
    assert found(BY_NAME[f"{table}.women_jump"], table, women(2, "2021-01-31"))


def test_every_kind_of_invariant_has_a_fault() -> None:
    kinds = {c.rsplit(".", 1)[1] for c in BY_NAME}
    assert kinds == {f[0].rsplit(".", 1)[1] for f in FAULTS}
