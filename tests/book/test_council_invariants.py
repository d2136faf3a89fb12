"""Each invariant of the Council's tables fails when the book says what it must not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from book.wrong import rows_that_break
from peaceops.book import open_book
from peaceops.book.invariants.council import CHECKS, UNITING_FOR_PEACE

BY_CHECK = {c.name: c for c in CHECKS}

# check, table, the columns of the table as they would stand in a wrong book
WRONG = [
    ("council_members.seats", "council_members", "SELECT * FROM t WHERE NOT (year = 2018 AND iso3 = 'PER')"),
    (
        "council_members.permanent",
        "council_members",
        "SELECT * REPLACE (iso3 <> 'RUS' AND permanent AS permanent) FROM t",
    ),
    (
        "council_members.group",
        "council_members",
        "SELECT * REPLACE (CASE WHEN year = 1961 AND iso3 = 'LBR' THEN 'asia_pacific' ELSE regional_group END "
        "AS regional_group) FROM t",
    ),
    ("council_members.terms", "council_members", "SELECT * REPLACE (term_end + 2 AS term_end) FROM t"),
    ("votes.cast", "member_votes", "SELECT * FROM t WHERE NOT (vote = 'S/RES/1244 (1999)' AND iso3 = 'CHN')"),
    (
        "votes.casts",
        "member_votes",
        "SELECT * REPLACE (CASE WHEN iso3 = 'MLT' THEN 'P' ELSE \"cast\" END AS \"cast\") FROM t",
    ),
    ("votes.counts", "votes", "SELECT * REPLACE (CASE WHEN resolution = 1244 THEN 15 ELSE yes END AS yes) FROM t"),
    (
        "votes.members",
        "member_votes",
        "SELECT * REPLACE (CASE WHEN iso3 = 'PRT' THEN 'TUR' ELSE iso3 END AS iso3) FROM t",
    ),
    ("votes.orphans", "votes", "SELECT * FROM t WHERE resolution IS DISTINCT FROM 1244"),
    ("drafts.votes", "drafts", "SELECT * FROM t WHERE vote <> 'S/RES/2504 (2020)'"),
    (
        "drafts.sponsors",
        "drafts",
        "SELECT * REPLACE (CASE WHEN vote = 'S/RES/2504 (2020)' THEN 'BEL;BEL' ELSE sponsors END AS sponsors) FROM t",
    ),
    (
        "votes.vetoes",
        "votes",
        "SELECT * REPLACE (CASE WHEN vote = 'S/1999/201' THEN 2 ELSE vetoes END AS vetoes) FROM t",
    ),
    (
        "votes.outcome",
        "votes",
        "SELECT * REPLACE (CASE WHEN vote = 'S/1999/328' THEN 'adopted' ELSE outcome END AS outcome) FROM t",
    ),
    (
        "votes.resolutions",
        "votes",
        "SELECT * REPLACE (CASE WHEN resolution = 1244 THEN DATE '1999-06-11' ELSE voted_on END AS voted_on) FROM t",
    ),
    (
        "votes.one_item",
        "votes",
        "SELECT * REPLACE (CASE WHEN resolution = 1769 THEN 'IRQ' ELSE agenda END AS agenda) FROM t",
    ),
    (
        "votes.country_under_theme",
        "votes",
        "SELECT * REPLACE (CASE WHEN resolution = 860 THEN 'WPS' ELSE agenda END AS agenda) FROM t",
    ),
    (
        "votes.admission",
        "votes",
        "SELECT * REPLACE (CASE WHEN resolution = 109 THEN 'LBY' ELSE agenda END AS agenda) FROM t",
    ),
    ("recent_decisions.vote", "recent_decisions", "SELECT * REPLACE (known + 1 AS known) FROM t"),
    ("recent_decisions.unjoined", "recent_decisions", "SELECT * REPLACE (NULL AS symbol) FROM t"),
    ("resolutions.complete", "resolutions", "SELECT * FROM t WHERE resolution <> 2760"),
    (
        "resolutions.order",
        "resolutions",
        "SELECT * REPLACE (CASE WHEN resolution = 1244 THEN DATE '1999-1-1' ELSE adopted_on END AS adopted_on) FROM t",
    ),
    ("resolutions.symbol", "resolutions", "SELECT * REPLACE (replace(symbol, '(1999)', '(1998)') AS symbol) FROM t"),
    (
        "mandate_periods.words",
        "mandate_periods",
        "SELECT * REPLACE (CASE WHEN mission = 'UNMIK' THEN DATE '2000-06-10' ELSE until END AS until) FROM t",
    ),
    ("mandate_periods.ends", "mandate_periods", "SELECT * REPLACE ((until - INTERVAL 5 YEAR)::DATE AS until) FROM t"),
    (
        "mandate_periods.rise",
        "mandate_periods",
        "SELECT * REPLACE (CASE WHEN resolution = 2430 THEN DATE '2018-07-27' ELSE until END AS until) FROM t",
    ),
    (
        "mandate_periods.established_once",
        "mandate_periods",
        "SELECT * REPLACE (CASE WHEN resolution = 2430 THEN 'establish' ELSE act END AS act) FROM t",
    ),
    (
        "mandate_periods.missions",
        "mandate_periods",
        "SELECT * REPLACE (replace(mission, 'UNMIK', 'UNMIX') AS mission) FROM t",
    ),
    ("closings.vote", "closings", "SELECT * REPLACE (yes - 1 AS yes) FROM t"),
    ("closings.known_votes", "closings", "SELECT * REPLACE (replace(decision, '1244', '9') || 'x' AS decision) FROM t"),
    ("closings.dates", "closings", "SELECT * REPLACE (decided_on - 1 AS last_day) FROM t"),
    ("closings.follow_on", "closings", "SELECT * REPLACE (follow_on_kinds || ';none' AS follow_on_kinds) FROM t"),
    ("council_events.acts", "council_events", "SELECT * REPLACE (document || '1' AS document) FROM t"),
    ("operation_vetoes.would", "operation_vetoes", "SELECT * REPLACE (blocked AS would) FROM t"),
    ("operation_vetoes.vote", "operation_vetoes", "SELECT * REPLACE (abstain + 1 AS abstain) FROM t"),
    ("mandate_tasks.periods", "mandate_tasks", "SELECT * REPLACE (from_month + 1 AS from_month) FROM t"),
    ("mandate_tasks.codes", "mandate_tasks", "SELECT * REPLACE (task || 'x' AS task) FROM t"),
    (
        "mandate_tasks.overlap",
        "mandate_tasks",
        "SELECT * REPLACE ((to_month + INTERVAL 5 YEAR)::DATE AS to_month) FROM t",
    ),
    ("successors.kinds", "successors", "SELECT * REPLACE (NULL AS amount_year) FROM t"),
    ("successors.after", "successors", "SELECT * REPLACE (DATE '1990-01-01' AS from_date) FROM t"),
    ("handovers.kinds", "handovers", "SELECT * REPLACE (taker_kinds || ';friend' AS taker_kinds) FROM t"),
]


def test_every_invariant_of_the_council_is_tried() -> None:
    assert {name for name, _, _ in WRONG} == set(BY_CHECK)


def test_the_book_holds_them_all() -> None:
    view = open_book().at()
    assert {c.name: view.rows(c.sql)[:1] for c in CHECKS} == {c.name: [] for c in CHECKS}


@pytest.mark.parametrize(("check", "table", "wrong"), WRONG, ids=[w[0] for w in WRONG])
def test_a_wrong_book_breaks_its_invariant(check: str, table: str, wrong: str, tmp_path: Path) -> None:
    assert rows_that_break(BY_CHECK[check], table, wrong, tmp_path) != []


@pytest.mark.parametrize("number", [int(n) for n in UNITING_FOR_PEACE.split(", ")])
def test_each_procedural_exception_had_a_permanent_member_against(number: int) -> None:
    rows = (
        open_book()
        .at()
        .rows(
            "SELECT m.iso3 FROM votes v JOIN member_votes m USING (vote) WHERE v.resolution = ? AND m.\"cast\" = 'N' "
            "AND m.iso3 IN ('CHN', 'FRA', 'GBR', 'RUS', 'SUN', 'USA')",
            [number],
        )
    )
    assert rows != []
