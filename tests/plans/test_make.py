"""A plan that is written holds together, says of each line what it rests on, and reads back as it was."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

import peaceops
from peaceops.book import View, open_book
from peaceops.errors import PeaceopsError
from peaceops.plans.checks import check_plan
from peaceops.plans.from_yaml import read_plan
from peaceops.plans.plan_lines import BASES, ESTIMATED, FACT, OPEN, PARTS, Plan
from peaceops.reading.plain_yaml import parse_yaml
from plan_faults import plan_faults_on

THEN = date(2018, 10, 20)


@pytest.fixture(scope="module")
def unmik() -> Plan:
    return peaceops.exit_plan("UNMIK", THEN)


@pytest.fixture(scope="module")
def unifil() -> Plan:
    return peaceops.exit_plan("UNIFIL", date(2025, 10, 1))


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        ("UNMIK", date(2018, 10, 20)),
        ("UNIFIL", date(2025, 10, 1)),
        ("MINUSMA", date(2023, 5, 1)),
        ("MONUSCO", date(2024, 6, 1)),
        ("UNAMA", date(2024, 1, 1)),
        ("UNTSO", date(2000, 6, 15)),
        ("UNMISS", date(2026, 6, 1)),
    ],
)
def test_a_written_plan_passes_its_own_check_and_reads_back_as_it_was(mission: str, day: date) -> None:
    plan = peaceops.exit_plan(mission, day)
    assert read_plan(parse_yaml(peaceops.plan_yaml(plan), "plan.yaml"), "plan.yaml") == plan
    assert check_plan(open_book().at(day), plan).findings == ()


HALF_YEARS = [date(year, month, 1) for year in range(1995, 2027) for month in (1, 7)]


@pytest.mark.parametrize("day", random.Random(13).sample(HALF_YEARS, 4), ids=str)
def test_over_all_missions_a_written_plan_passes_its_own_check_and_reads_back(day: date) -> None:
    """Some half-years, chosen by a seed; benchmarks/plans.py asks all of them."""
    assert plan_faults_on(open_book().at(day), day) == []


def test_every_line_says_what_it_rests_on_and_a_fact_has_its_source(unmik: Plan, unifil: Plan) -> None:
    for plan in (unmik, unifil):
        lines = [line for part in PARTS for line in getattr(plan, part)]
        assert len(lines) > 30
        assert all(line.basis in BASES for line in lines)
        assert all(line.source for line in lines if line.basis != OPEN)


def test_the_tasks_of_unmik_are_those_of_its_resolution_and_takers_are_left_to_the_reader(unmik: Plan) -> None:
    assert len(unmik.tasks) == 13 and unmik.tasks[0].paragraph == "S/RES/1244 (1999), op. 11 (a)"
    order = next(t for t in unmik.tasks if t.task == "civil law and order")
    assert order.others_now == "Kosovo Police; EULEX; KFOR"
    assert {(t.taker, t.basis) for t in unmik.tasks} == {("to be decided", OPEN)}


def test_who_has_said_no_stands_beside_the_vote_that_needs_them(unmik: Plan) -> None:
    [vote] = [d for d in unmik.decisions if d.body == "security_council"]
    assert vote.veto and {"CHN", "RUS"} <= set(vote.objections)


def test_a_decided_end_comes_from_the_resolution(unifil: Plan) -> None:
    assert unifil.head.last_day == date(2027, 12, 31)
    [decided] = [d for d in unifil.decisions if d.body == "security_council"]
    assert (decided.document, decided.basis, decided.by) == ("S/RES/2790 (2025)", FACT, date(2025, 8, 28))
    assert [(p.phase, p.end) for p in unifil.phases][:2] == [
        ("mandate", date(2026, 12, 31)),
        ("drawdown", date(2027, 12, 31)),
    ]


def test_budgets_go_on_after_the_last_day_and_name_the_session(unifil: Plan) -> None:
    years = [b.year.iso for b in unifil.budgets if b.year]
    assert years == ["2025-26", "2026-27", "2027-28", "2028-29"]
    first, second = unifil.budgets[:2]
    assert first.asked_by is None and first.session == "main part of the session, 2025"
    assert second.session == "second resumed part of the session, 2026" and second.asked_by == date(2026, 3, 2)
    assert {b.basis for b in unifil.budgets} == {ESTIMATED}


def test_bills_are_the_payers_shares_of_each_year(unifil: Plan) -> None:
    for budget in unifil.budgets:
        usa = next(b for b in unifil.bills if b.state == "USA" and b.year == budget.year)
        assert usa.usd is not None and budget.usd is not None
        assert usa.usd / budget.usd == pytest.approx(0.2614, abs=0.001)


def test_the_reader_sets_the_last_day_and_the_payer() -> None:
    plan = peaceops.exit_plan("UNMIK", THEN, start=date(2019, 7, 1), last_day=date(2022, 6, 30), payer="SRB")
    assert [p.phase for p in plan.phases] == ["preparation", "drawdown", "liquidation"]
    assert plan.head.last_day == plan.phases[1].end == date(2022, 6, 30)
    assert "SRB" in {b.state for b in plan.bills}


def test_a_plan_that_starts_in_the_past_knows_what_was_public_then() -> None:
    told = peaceops.exit_plan("UNMIK", start=THEN)
    assert (told.head.as_of, told.head.start) == (THEN, THEN)
    assert told == peaceops.exit_plan("UNMIK", THEN)
    assert peaceops.exit_plan("UNMIK", start=date.today() + timedelta(days=90)).head.as_of == date.today()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"option": "renew"}, "unknown option 'renew'"),
        ({"start": date(2017, 1, 1)}, "before the date 2018-10-20"),
        ({"last_day": date(2018, 1, 1)}, "not after the start"),
        ({"payer": "Atlantis"}, "Atlantis"),
    ],
)
def test_what_is_no_exit_is_refused(given: dict[str, object], says: str) -> None:
    with pytest.raises(PeaceopsError, match=says):
        peaceops.exit_plan("UNMIK", THEN, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(("office", "day"), [("UNLB", date(2026, 6, 30)), ("RSCE", date(2024, 6, 30))])
def test_a_support_office_has_no_mandate_that_a_plan_could_end(office: str, day: date) -> None:
    with pytest.raises(PeaceopsError, match=f"{office} serves other missions"):
        peaceops.exit_plan(office, day)


@pytest.mark.parametrize(("mission", "day"), [("UNEF I", date(1960, 1, 1)), ("MICAH", date(2000, 12, 1))])
def test_who_ends_a_mission_whose_mandate_is_not_at_hand_is_left_open(mission: str, day: date, now: View) -> None:
    """The General Assembly set both up: their plans name no draft, majority or veto of the Council."""
    plan = peaceops.exit_plan(mission, as_of=day, start=day)
    ends = plan.decisions[0]
    assert (ends.id, ends.body, ends.basis) == ("decide-last-day", "not_known", "to_decide")
    assert (ends.document, ends.majority, ends.veto, ends.source) == ("", "", None, "")
    by_the_assembly = replace(plan, decisions=(replace(ends, body="general_assembly"), *plan.decisions[1:]))
    for held in (plan, by_the_assembly):
        assert not check_plan(now, held).findings


def test_what_a_plan_lacks_is_told_once_and_one_exit_is_no_exits() -> None:
    plan = peaceops.exit_plan("MICAH", date(2000, 12, 1))
    assert [n.what for n in plan.not_known if "tasks" in n.what] == [
        "The tasks of the mandate of MICAH: this database has no numbered list of them by this date."
    ]
    assert "of 1 final exit after a similar number of deaths, 0 had" in plan.risks[0].risk


@pytest.mark.parametrize(
    ("mission", "day", "more"),
    [
        ("MINURSO", date(2000, 1, 1), "; its months and amounts are drawn from closings of other kinds."),
        ("DOMREP", date(1966, 1, 1), "."),
    ],
)
def test_where_no_closing_was_of_the_kind_it_is_said_what_the_days_rest_on(mission: str, day: date, more: str) -> None:
    plan = peaceops.exit_plan(mission, day)
    said = f"How it would go: no closing of this kind is on record by this date{more}"
    assert said in [n.what for n in plan.not_known]
    assert bool(plan.phases) == (more != ".")


def test_a_mission_whose_decided_end_is_the_day_itself_has_no_plan() -> None:
    with pytest.raises(PeaceopsError, match="the last day 1999-02-28 is not after the start 1999-02-28"):
        peaceops.exit_plan("UNPREDEP", date(1999, 2, 28))


def test_a_mission_that_has_ended_has_no_plan(now: View) -> None:
    with pytest.raises(PeaceopsError, match="no option ends ONUC"):
        peaceops.exit_plan("ONUC", date(2000, 1, 1))
