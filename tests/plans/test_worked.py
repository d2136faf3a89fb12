"""The plans that come with peaceops: each holds, and the decided ones have the days of their resolutions."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from peaceops.book import View
from peaceops.people.strength import mission_months
from peaceops.plans.from_yaml import load_plan, worked_plans


@pytest.mark.parametrize("name", sorted(worked_plans()))
def test_a_worked_plan_holds(name: str) -> None:
    assert peaceops.exit_check(name).findings == ()


def test_the_plan_for_unmik_gives_tasks_to_the_osce_and_the_european_union() -> None:
    plan = load_plan("unmik-2018")
    takers = {t.task: t.taker for t in plan.tasks}
    assert takers["hold elections"] == "OSCE Mission in Kosovo"
    assert takers["civil law and order"].startswith("European Union Rule of Law Mission in Kosovo")
    assert all(takers.values()) and plan.head.end_state
    assert {t.basis for t in plan.tasks} == {"to_decide"}, "who takes a task is the reader's choice"
    conditions = {c.id: c.condition for c in plan.conditions}
    [needs] = {t.needs for t in plan.tasks if t.task == "civil law and order"}
    assert [conditions[n] for n in needs] == ["standard: rule of law"]


@pytest.mark.parametrize("name", sorted(worked_plans()))
def test_a_worked_plan_has_what_the_indicators_say_of_its_benchmarks(name: str) -> None:
    head = load_plan(name).head
    assert head.as_of is not None
    written = {c.condition: c for c in peaceops.exit_plan(head.mission, head.as_of).conditions}
    held = {c.condition: c for c in load_plan(name).conditions if c.condition in written}
    assert {k: (c.indicator, c.value_now, c.threshold) for k, c in held.items()} == {
        k: (written[k].indicator, written[k].value_now, written[k].threshold) for k in held
    }
    assert held


def test_the_plan_for_unifil_has_the_days_that_the_council_decided() -> None:
    plan = load_plan("unifil-2790")
    assert [(p.phase, p.end) for p in plan.phases][:2] == [
        ("mandate", date(2026, 12, 31)),
        ("drawdown", date(2027, 12, 31)),
    ]


def test_what_came_stands_beside_the_plan_of_minusma(now: View) -> None:
    """The rows on personnel of docs/method/plans.md."""
    planned = {s.month_end: s.uniformed for s in load_plan("minusma-2690").strength}
    came = {m.month_end: m.uniformed.value for m in mission_months(now, "MINUSMA")}
    months = [date(2023, 7, 31), date(2023, 10, 31), date(2023, 11, 30), date(2023, 12, 31)]
    assert [(planned[m], came[m]) for m in months] == [(11_374, 12_193), (6_996, 7_087), (4_716, 3_215), (0, 616)]
