"""What does not hold in a plan is found, with the precedent or rule; each fault planted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import peaceops
from peaceops.book import View, open_book
from peaceops.plans.checks import CHECKS, PlanFault, check_plan
from peaceops.plans.plan_lines import FACT, RULE, Plan, Strength

THEN, LATER = date(2018, 10, 20), date(2023, 5, 1)


@pytest.fixture(scope="module")
def unmik() -> Plan:
    return peaceops.exit_plan("UNMIK", THEN)


@pytest.fixture(scope="module")
def minusma() -> Plan:
    return peaceops.exit_plan("MINUSMA", LATER)


def found(plan: Plan, day: date = THEN) -> list[PlanFault]:
    return list(check_plan(open_book().at(day), plan).findings)


def changed(plan: Plan, part: str, **values: Any) -> Plan:
    """The plan with the first line of a part changed."""
    first, *rest = getattr(plan, part)
    return replace(plan, **{part: (replace(first, **values), *rest)})


def faults(unmik: Plan, minusma: Plan) -> dict[str, tuple[Plan, date]]:
    """A plan with one fault for each check."""
    head = unmik.head
    council = tuple(replace(d, objections=()) for d in unmik.decisions)
    year = unmik.budgets[1]
    return {
        "order": (replace(unmik, head=replace(head, last_day=date(2018, 1, 1))), THEN),
        "no-decision": (replace(unmik, decisions=(), phases=()), THEN),
        "before-decision": (changed(unmik, "phases", start=date(2018, 10, 1)), THEN),
        "taker": (changed(unmik, "tasks", taker=""), THEN),
        "task-late": (changed(unmik, "tasks", by=date(2030, 1, 1)), THEN),
        "indicator": (changed(unmik, "conditions", basis=FACT, indicator=""), THEN),
        "session": (replace(unmik, budgets=(replace(year, asked_by=date(2019, 9, 1)),)), THEN),
        "speed": (
            replace(
                minusma,
                strength=tuple(
                    Strength(month_end=d, uniformed=n) for d, n in ((date(2023, 5, 2), 13_000), (date(2023, 5, 31), 9))
                ),
            ),
            LATER,
        ),
        "liquidation": (
            replace(unmik, budgets=unmik.budgets[:1], head=replace(head, last_day=date(2019, 7, 1))),
            THEN,
        ),
        "objection": (replace(unmik, decisions=council), THEN),
        "risk": (changed(unmik, "risks", basis=RULE, trigger="x"), THEN),
        "bills": (changed(unmik, "bills", usd=10**9), THEN),
    }


@pytest.mark.parametrize("check", [name for name, _ in CHECKS])
def test_a_planted_fault_is_found_with_its_rule_or_precedent(unmik: Plan, minusma: Plan, check: str) -> None:
    plan, day = faults(unmik, minusma)[check]
    mine = [f for f in found(plan, day) if f.check == check]
    assert mine, f"{check} found nothing"
    assert all(str(f.says).endswith(".") and str(f.basis) for f in mine)


def test_a_fall_that_no_precedent_had_names_the_fastest(minusma: Plan, unmik: Plan) -> None:
    plan, day = faults(unmik, minusma)["speed"]
    [finding] = [f for f in found(plan, day) if f.check == "speed"]
    assert "9 of 13,000 uniformed personnel are left" in str(finding.says)
    assert "the fastest, " in str(finding.basis)


def test_the_members_who_said_no_are_named(unmik: Plan, minusma: Plan) -> None:
    plan, day = faults(unmik, minusma)["objection"]
    says = [str(f.says) for f in found(plan, day) if f.check == "objection"]
    assert len(says) == 2 and "CHN has said no" in says[0] and "RUS has said no" in says[1]


def test_a_mission_that_is_none_is_refused(now: View, unmik: Plan) -> None:
    with pytest.raises(peaceops.PeaceopsError, match="XYZ"):
        check_plan(now, replace(unmik, head=replace(unmik.head, mission="XYZ")))
