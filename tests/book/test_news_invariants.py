"""Each invariant of what happens between decisions, and of what was done on tasks, fails on a wrong book."""

from __future__ import annotations

from pathlib import Path

import pytest

from book.wrong import rows_that_break
from peaceops.book import open_book
from peaceops.book.invariants import news, tasks

CHECKS = (*news.CHECKS, *tasks.CHECKS)
BY_CHECK = {c.name: c for c in CHECKS}
GERMANY = "source = 'host-requests' AND iso3 = 'DEU'"

# check, table, the columns of the table as they would stand in a wrong book
WRONG = [
    (
        "mission_events.missions",
        "mission_events",
        "SELECT * REPLACE (replace(mission, 'MINUSMA', 'X') AS mission) FROM t",
    ),
    ("mission_events.decisions", "mission_events", "SELECT * REPLACE (from_date - 9 AS to_date) FROM t"),
    (
        "mission_events.documents",
        "mission_events",
        f"SELECT * REPLACE (CASE WHEN {GERMANY} THEN 'S/RES/2690 (2023)' ELSE document END AS document) FROM t",
    ),
    ("mission_events.planned", "mission_events", f"SELECT * REPLACE ({GERMANY} OR planned AS planned) FROM t"),
    ("secretary_reports.days", "secretary_reports", "SELECT * REPLACE (known + 1 AS known) FROM t"),
    (
        "secretary_reports.order",
        "secretary_reports",
        "SELECT * REPLACE (CASE document WHEN 'S/2025/153' THEN DATE '2025-12-31' ELSE on_date END AS on_date) FROM t",
    ),
    ("mission_reviews.answer", "mission_reviews", "SELECT * REPLACE (due - INTERVAL 1 YEAR AS due) FROM t"),
    ("mission_reviews.order", "mission_reviews", "SELECT * REPLACE (asked_on + 1 AS asked_on) FROM t"),
    ("mission_activities.months", "activity_months", "SELECT * FROM t WHERE month <> DATE '2018-06-01'"),
    ("activity_months.known", "activity_months", "SELECT * REPLACE (known + 1 AS known) FROM t"),
    ("activity_tasks.kinds", "activity_tasks", "SELECT * REPLACE (task || 'x' AS task) FROM t"),
    ("benchmarks.order", "benchmarks", "SELECT * REPLACE (set_on - 9 AS finding_known) FROM t"),
    ("benchmarks.documents", "benchmarks", "SELECT * REPLACE (known - 400 AS known) FROM t"),
]


def test_every_invariant_is_tried() -> None:
    assert {name for name, _, _ in WRONG} == set(BY_CHECK)


def test_the_book_holds_them_all() -> None:
    view = open_book().at()
    assert {c.name: view.rows(c.sql)[:1] for c in CHECKS} == {c.name: [] for c in CHECKS}


@pytest.mark.parametrize(("check", "table", "wrong"), WRONG, ids=[w[0] for w in WRONG])
def test_a_wrong_book_breaks_its_invariant(check: str, table: str, wrong: str, tmp_path: Path) -> None:
    assert rows_that_break(BY_CHECK[check], table, wrong, tmp_path) != []
