"""What does not hold in a plan is found, with the precedent or rule; each fault planted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import peaceops
from peaceops.book import View, open_book
from peaceops.period import Period
from peaceops.plans.checks import CHECKS, PlanFault, check_plan
from peaceops.plans.plan_lines import FACT, KEEPS, RULE, Budget, Follow, Plan, PlanBill, PlanPosition, Strength

THEN, LATER = date(2018, 10, 20), date(2023, 5, 1)
LITTLE = Budget(year=Period.parse("2024-25"), usd=6_000_000)  # what a plan of MINUSMA once said of its liquidation


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
        "names": (changed(unmik, "bills", state="XXX"), THEN),
        "mission-over": (replace(unmik, head=replace(head, mission="UNTAC")), THEN),
        "twice": (replace(unmik, bills=(unmik.bills[0], *unmik.bills)), THEN),
        "said-later": (changed(unmik, "positions", said_on=date(2020, 1, 1)), THEN),
        "personnel": (changed(minusma, "strength", uniformed=999_999), LATER),
        "amounts": (changed(minusma, "budgets", usd_low=10**11), LATER),
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
        "years": (replace(unmik, budgets=unmik.budgets[1:]), THEN),
        "liquidation": (replace(minusma, budgets=(*minusma.budgets[:-1], LITTLE)), LATER),
        "successor": (replace(unmik, successors=(Follow(successor="an office", basis=RULE),)), THEN),
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


def liquidation(plan: Plan, day: date) -> list[tuple[str, str]]:
    return [(str(f.says), str(f.basis)) for f in found(plan, day) if f.check == "liquidation"]


def test_money_for_liquidation_is_held_against_a_closing_of_comparable_cost(minusma: Plan) -> None:
    [(says, basis)] = liquidation(replace(minusma, budgets=(*minusma.budgets[:-1], LITTLE)), LATER)
    assert says.startswith("6,000,000 US dollars are planned for liquidation, 0.5 per cent of a year's cost")
    assert "UNAMID: US$ 64.9 million spent in 2021-22, after US$ 509 million in 2019-20" in basis
    assert liquidation(minusma, LATER) == []


def test_a_budget_that_ends_with_the_mission_pays_for_no_liquidation(minusma: Plan) -> None:
    years = tuple(b for b in minusma.budgets if b.year and b.year.first <= minusma.head.last_day)  # type: ignore[operator]
    plan = replace(minusma, budgets=years, head=replace(minusma.head, last_day=date(2024, 3, 31)))
    [(says, _)] = liquidation(plan, LATER)
    assert says.startswith("No budget reaches six months beyond the last day 2024-03-31")


def test_by_october_2018_no_closing_had_an_amount_after_its_end_so_that_size_is_not_checked(unmik: Plan) -> None:
    little = replace(unmik.budgets[-1], usd=1.0)
    assert liquidation(replace(unmik, budgets=(*unmik.budgets[:-1], little)), THEN) == []


@pytest.mark.parametrize(
    ("state", "usd", "says"),
    [("USA", 1_000_000, "USA pays 1,000,000 US dollars"), ("XKX", 1, "'XKX' has a bill and no rate of assessment.")],
)
def test_a_bill_that_no_rate_gives_is_found(unmik: Plan, state: str, usd: int, says: str) -> None:
    budget = unmik.budgets[0]
    plan = replace(unmik, bills=(PlanBill(state=state, year=budget.year, usd=usd),))
    [finding] = [f for f in found(plan) if f.check == "bills"]
    assert str(finding.says).startswith(says)


def test_a_position_of_the_readers_counts_before_that_of_the_database(unmik: Plan) -> None:
    """France spoke for a review; a reader who knows of a no has it answered before the vote."""
    plan = replace(unmik, positions=(PlanPosition(state="FRA", position=KEEPS, votes=True, permanent=True),))
    says = [str(f.says) for f in found(plan) if f.check == "objection"]
    assert says == ["The decision 'decide-last-day' can be vetoed, and FRA has said no; the plan does not name it."]


def test_a_political_mission_that_costs_less_than_any_that_followed_is_found(minusma: Plan) -> None:
    plan = replace(
        minusma,
        head=replace(minusma.head, option="final-term-political"),
        successors=(Follow(successor="political mission", yearly_usd=1000, funding="regular", basis=RULE),),
    )
    [finding] = [f for f in found(plan, LATER) if f.check == "successor"]
    assert "is planned at 1,000 US dollars a year: none cost so little." in str(finding.says)


def test_a_mission_that_is_none_is_refused(now: View, unmik: Plan) -> None:
    with pytest.raises(peaceops.PeaceopsError, match="XYZ"):
        check_plan(now, replace(unmik, head=replace(unmik.head, mission="XYZ")))


@pytest.mark.parametrize(
    ("part", "values", "says"),
    [
        ("bills", {"state": "France"}, "line 1 of bills: 'France' is no Member State by its code; expected FRA."),
        ("positions", {"state": "ZZZ"}, "line 1 of positions: 'ZZZ' is no Member State by its code."),
        ("decisions", {"objections": ("XXX",)}, "line 1 of decisions: 'XXX' is no Member State by its code."),
    ],
)
def test_a_state_that_is_none_is_named_with_its_place(
    unmik: Plan, part: str, values: dict[str, Any], says: str
) -> None:
    assert [str(f.says) for f in found(changed(unmik, part, **values)) if f.check == "names"] == [says]


@pytest.mark.parametrize(("key", "value"), [("payer", "<b>USA</b>"), ("option", "abolish")])
def test_a_payer_or_option_that_is_none_is_found(unmik: Plan, key: str, value: str) -> None:
    plan = replace(unmik, head=replace(unmik.head, **{key: value}))
    [says] = [str(f.says) for f in found(plan) if f.check == "names"]
    assert value in says and says.endswith(".")


def test_strength_of_a_day_that_no_report_has_is_found(minusma: Plan) -> None:
    [says] = [
        str(f.says)
        for f in found(changed(minusma, "strength", month_end=date(2023, 5, 14)), LATER)
        if f.check == "personnel"
    ]
    assert "2023-05-14, which is neither a month end" in says


def test_a_mission_whose_withdrawal_is_decided_has_not_ended() -> None:
    day = date(2023, 7, 1)  # the mandate of MINUSMA ended the day before, its people left by December
    assert not [f for f in found(peaceops.exit_plan("MINUSMA", day), day) if f.check == "mission-over"]
