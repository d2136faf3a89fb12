"""Each invariant of the host's tables finds the fault that it is about."""

from __future__ import annotations

import pytest

from faults import found
from peaceops.book import open_book
from peaceops.book.invariants.host import CHECKS, RANGES

BY_NAME = {c.name: c for c in CHECKS}
FAULTS: list[tuple[str, str, str]] = [  # check, table, the columns of the table with the fault
    ("conflict_deaths.bounds", "conflict_deaths", "* REPLACE (best + 1 AS low)"),
    ("conflict_deaths.years", "conflict_deaths", "* REPLACE (CASE WHEN year = 2000 THEN 1900 ELSE year END AS year)"),
    (
        "conflict_deaths.kosovo",
        "conflict_deaths",
        "* REPLACE (CASE iso3 WHEN 'XKX' THEN year - 1 ELSE year END AS year)",
    ),
    ("after_exit.sums", "after_exit", "* REPLACE (deaths_after3 + 1 AS deaths_after3)"),
    ("after_exit.sums", "after_exit", "* REPLACE (max_year_after3 + 1 AS max_year_after3)"),
    ("after_exit.end", "after_exit", "* REPLACE (end_year + 1 AS end_year)"),
    ("after_exit.final", "after_exit", "* REPLACE (NOT final_exit AS final_exit)"),
    ("after_exit.hosts", "after_exit", "* REPLACE ('FRA' AS hosts)"),
    ("host_indicators.one_meaning", "host_indicators", "* REPLACE (label || year AS label)"),
    (
        "host_indicators.steady",
        "host_indicators",
        "* REPLACE (CASE year WHEN 2015 THEN value * 10 ELSE value END AS value)",
    ),
    ("host_indicators.later", "host_indicators", "* REPLACE ('published' AS vintage)"),
    ("host_series.hosts", "host_series", "* REPLACE ('FRA' AS host)"),
    ("host_series.years", "host_series", "* REPLACE (CASE WHEN year > 2000 THEN year + 1 ELSE year END AS year)"),
    ("host_series.later", "host_series", "* REPLACE ('published' AS vintage)"),
    ("host_series.ratings", "host_series", "* REPLACE (value + 0.5 AS value)"),
    ("host_series.bounds", "host_series", "* REPLACE (upper + 1 AS lower)"),
    ("host_series.persons", "host_series", "* REPLACE (value + 0.5 AS value)"),
    (
        "host_series.persons",
        "host_series",
        "* REPLACE (CASE series WHEN 'refugees-from' THEN 1000 * value ELSE value END AS value)",
    ),
    ("host_series.population", "host_series", "* REPLACE (value + 1 AS value)"),
    (
        "host_series.product",
        "host_series",
        "* REPLACE (CASE series WHEN 'gdp-per-head' THEN value + 5 ELSE value END AS value)",
    ),
    ("host.missions", "positions", "* REPLACE ('UNXYZ' AS mission)"),
    ("host_events.span", "host_events", "* REPLACE (to_date + 1 AS from_date)"),
    ("positions.span", "positions", "* REPLACE (to_date + 1 AS from_date)"),
    ("communities.span", "communities", "* REPLACE (to_date + 1 AS from_date)"),
    ("mission_heads.span", "mission_heads", "* REPLACE (to_date + 1 AS from_date)"),
    ("host_events.life", "host_events", "* REPLACE (DATE '1999-06-09' AS to_date)"),
    ("host_events.known", "host_events", "* REPLACE (from_date - 1 AS known)"),
    ("mission_heads.terms", "mission_heads", "* REPLACE (to_date + 400 AS to_date)"),
    ("positions.members", "positions", "* REPLACE (NOT council_member AS council_member)"),
    ("recognitions.subject", "recognitions", "* REPLACE ('count' AS kind)"),
    (
        "recognitions.order",
        "recognitions",
        "* REPLACE (CASE kind WHEN 'recognition' THEN on_date + 9999 ELSE on_date END AS on_date)",
    ),
    ("communities.shares", "communities", "* REPLACE (value + 100 AS value)"),
    ("communities.about", "communities", "* REPLACE (measure AS about)"),
    ("communities.not_negative", "communities", "* REPLACE (-value AS value)"),
]


@pytest.mark.parametrize(("check", "table", "fault"), FAULTS, ids=[f[0] for f in FAULTS])
def test_the_fault_is_found_and_the_book_has_none(check: str, table: str, fault: str) -> None:
    assert found(BY_NAME[check], table, fault)


@pytest.mark.parametrize(("like", "name", "low", "high"), RANGES, ids=[r[0] for r in RANGES])
def test_each_range_is_about_indicators_of_the_book(like: str, name: str, low: float, high: float) -> None:
    rows = open_book().at().rows("SELECT value FROM host_indicators WHERE indicator LIKE ?", [like])
    assert rows
    assert all(low <= r["value"] <= high for r in rows)


def test_every_invariant_has_a_fault() -> None:
    assert {c for c in BY_NAME if ".range." not in c} == {f[0] for f in FAULTS}
