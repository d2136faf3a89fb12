"""Each invariant of mandates fails when the book says what it must not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from book.wrong import rows_that_break
from peaceops.book import open_book
from peaceops.book.invariants.mandates import CHECKS

BY_CHECK = {c.name: c for c in CHECKS}

# check, table, the columns of the table as they would stand in a wrong book
WRONG = [
    (
        "mandate_chains.covered",
        "mandate_periods",
        "SELECT * FROM t WHERE NOT (mission = 'UNFICYP' AND resolution = 349)",
    ),
    (
        "mandate_chains.covered",
        "mandate_periods",
        "SELECT * FROM t WHERE NOT (mission = 'UNIIMOG' AND resolution = 642)",
    ),
    ("mandate_chains.covered", "mandate_chains", "SELECT * REPLACE (gap_to + 1 AS gap_to) FROM t"),
    (
        "mandate_chains.gaps",
        "mandate_chains",
        "SELECT * REPLACE ('UNMIK' AS mission) FROM t",
    ),
    ("mandate_chains.whole", "mandate_chains", "SELECT * REPLACE (true AS complete) FROM t"),
    ("mandate_chains.order", "mandate_chains", "SELECT * REPLACE (last + 1 AS last) FROM t"),
    ("mandate_chains.order", "mandate_chains", "SELECT * FROM t WHERE mission <> 'UNMIK'"),
    *(
        (
            f"mandate_periods.title_of_{table}",
            table,
            "SELECT * REPLACE (replace(title, 'until 31 Aug. 2025', 'until 13 Aug. 2025') AS title) FROM t",
        )
        for table in ("votes", "resolutions")
    ),
    (
        "mandate_periods.begins",
        "mandate_periods",
        "SELECT * REPLACE ((begins + INTERVAL 4 YEAR)::DATE AS begins) FROM t",
    ),
    (
        "mandate_periods.end_of_mission",
        "mission_dates",
        "SELECT * REPLACE (CASE mission WHEN 'UNTMIH' THEN DATE '1997-12-31' ELSE on_date END AS on_date) FROM t",
    ),
    (
        "mandate_periods.first",
        "mission_dates",
        "SELECT * REPLACE (CASE mission WHEN 'UNIPSIL' THEN DATE '2008-08-04' ELSE on_date END AS on_date,"
        " 'un-resolution-titles' AS source) FROM t",
    ),
    (
        "missions.mandate_form",
        "missions",
        "SELECT * REPLACE (CASE mission WHEN 'UNMC' THEN 'unknown' ELSE mandate_form END AS mandate_form) FROM t",
    ),
    ("mandates.places", "current_tasks", "SELECT * REPLACE (resolution + 1 AS resolution) FROM t"),
    (
        "mandates.places",
        "mandate_ceilings",
        "SELECT * REPLACE ('UNIFUL' AS mission) FROM t",
    ),
    ("mandate_ceilings.numbers", "mandate_ceilings", "SELECT * REPLACE (-number AS number) FROM t"),
    ("mandate_requests.due", "mandate_requests", "SELECT * REPLACE (due - 1095 AS due) FROM t"),
    ("mandate_requests.due", "mandate_requests", "SELECT * REPLACE (CAST(NULL AS VARCHAR) AS due_basis) FROM t"),
    ("mandate_requests.further", "mandate_requests", "SELECT * REPLACE (due + 400 AS due) FROM t"),
    ("drawdown_decisions.dates", "drawdown_decisions", "SELECT * REPLACE (-20.0 AS rate_pct) FROM t"),
    ("current_tasks.numbered", "current_tasks", "SELECT * FROM t WHERE row <> 2"),
]


def test_every_invariant_is_broken_here_once() -> None:
    assert {w[0] for w in WRONG} == BY_CHECK.keys()


@pytest.mark.parametrize("check", BY_CHECK)
def test_the_shipped_book_keeps_it(check: str) -> None:
    assert open_book().at().rows(BY_CHECK[check].sql) == []


@pytest.mark.parametrize(("check", "table", "wrong"), WRONG)
def test_a_wrong_book_breaks_it(check: str, table: str, wrong: str, tmp_path: Path) -> None:
    assert rows_that_break(BY_CHECK[check], table, wrong, tmp_path) != []
