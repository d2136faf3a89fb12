"""A benchmark has the indicator that its words name: met or not by these alone, with nothing later than the date."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from figures import fig
from peaceops.book import open_book
from peaceops.book.tables.tasks import BenchmarksRow
from peaceops.document.model import Table
from peaceops.document.walk import blocks_of
from peaceops.exits.benchmark_indicators import (
    IN_PART,
    MET,
    NO_RULE,
    NOT_MET,
    NOT_YET,
    RULES,
    BenchmarkIndicator,
    indicators_of,
    ties,
)
from peaceops.plans.plan_lines import OPEN, Condition


def found(mission: str, number: int, day: date) -> tuple[BenchmarkIndicator, ...]:
    view = open_book().at(day)
    [row] = [r for r in view.where(BenchmarksRow, mission=mission) if r.row == number]
    return tuple(indicators_of(view, row))


def test_every_tie_is_to_a_benchmark_whose_words_it_has_and_that_has_a_value() -> None:
    rows = {(r.mission, r.row): r for r in open_book().at().all(BenchmarksRow)}
    for key, tie in ties().items():
        assert tie.words in rows[key].benchmark
        assert tie.threshold in ("", *RULES)
        assert found(*key, date(2026, 11, 1)), key


@pytest.mark.parametrize("key", ties())
def test_nothing_is_later_than_the_date(key: tuple[str, int]) -> None:
    for day in (date(2012, 9, 1), date(2018, 10, 20), date(2023, 11, 30)):
        view = open_book().at(day)
        rows = [r for r in view.where(BenchmarksRow, mission=key[0]) if r.row == key[1]]
        for one in (i for r in rows for i in indicators_of(view, r)):
            assert one.now.known <= day.isoformat() and one.now.period.last < day


def test_words_without_a_threshold_leave_the_value_beside_that_of_then() -> None:
    [one] = found("UNMIK", 5, date(2018, 10, 20))
    assert (one.now.value, one.now.period.iso, one.now.source) == (217_453, "2017", "unhcr-refugees")
    assert one.then is not None and (one.then.value, one.then.period.iso) == (251_833, "2003")
    assert one.verdict == NO_RULE


def test_violence_lower_is_judged_once_a_later_year_is_known() -> None:
    [then] = found("UNSMIS", 1, date(2012, 8, 1))
    [later] = found("UNSMIS", 1, date(2014, 12, 31))
    assert (then.verdict, later.verdict) == (NOT_YET, NOT_MET)
    assert later.then is not None and later.then.period.iso == "2012"
    assert float(later.now.value) > float(later.then.value)


@pytest.mark.parametrize(
    ("rule", "now", "verdict"),
    [("lower", 9, MET), ("lower", 10, NOT_MET), ("lower-in-part", 9, IN_PART), ("lower-in-part", 10, NOT_MET)],
)
def test_a_rule_says_no_more_than_its_words(rule: str, now: int, verdict: str) -> None:
    values = [fig(v, "deaths", "deaths", "2012", source="reports") for v in (now, 10)]
    assert RULES[rule](*values) == verdict


def test_a_mission_on_two_hosts_has_each_by_itself() -> None:
    assert len(found("MINURCAT", 1, date(2010, 4, 1))) == 2


def condition(mission: str, day: date, words: str) -> Condition:
    [line] = [c for c in peaceops.exit_plan(mission, day).conditions if words in c.condition]
    return line


def test_a_condition_of_a_plan_has_value_source_and_what_cannot_be_said() -> None:
    line = condition("UNMIK", date(2018, 10, 20), "return of refugees")
    assert line.indicator == "persons displaced inside the country (UNHCR): Serbia and Kosovo together"
    assert line.value_now.startswith("217,453 in 2017 (251,833 when it was set, 2003), unhcr-refugees; met or not: ")
    assert line.value_now.endswith("cannot be said: its words give no threshold")
    assert (line.threshold, line.basis) == ("", OPEN)
    bare = condition("UNMIK", date(2018, 10, 20), "property rights")
    assert (bare.indicator, bare.value_now) == ("", "cannot be said")


def test_the_review_has_a_row_for_each_and_none_for_a_mission_without() -> None:
    def rows(mission: str, day: date) -> list[Table]:
        blocks = blocks_of(peaceops.review(mission, day).sections)
        return [b for b in blocks if isinstance(b, Table) and b.id == "mandate-benchmark-indicators"]

    [table] = rows("UNMIK", date(2018, 10, 20))
    assert table.rows[0][0] == "standard: working democratic institutions" and len(table.rows) == 4
    assert rows("UNFICYP", date(2018, 10, 20)) == []
