"""A plan in the dossier: the section holds what the file says and what the checks find, and the gate finds no fault."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

import peaceops
from peaceops.document.consistency.gate import contradictions
from peaceops.document.model import Chart, Document, Empty, Section, Table
from peaceops.document.walk import blocks_of, figures_of
from peaceops.plans.from_yaml import load_plan
from peaceops.plans.plan_lines import Budget, Plan

WORKED = (("unmik-2018", "UNMIK"), ("unifil-2790", "UNIFIL"), ("minusma-2690", "MINUSMA"))


@cache
def dossier(name: str, mission: str) -> Document:
    """The review of a mission with a worked plan, on the plan's own date."""
    return peaceops.review(mission, load_plan(name).head.as_of, plan=name)


def section_of(document: Document) -> Section:
    return next(s for s in document.sections if s.id == "plan")


def tables(document: Document) -> dict[str, Table]:
    found: dict[str, Table] = {}
    for block in blocks_of((section_of(document),)):
        table = block.table if isinstance(block, Chart) else block
        if isinstance(table, Table):
            found[table.id] = table
    return found


@pytest.mark.parametrize(("name", "mission"), WORKED)
def test_a_dossier_with_a_plan_does_not_contradict_itself_and_is_json_and_a_page(name: str, mission: str) -> None:
    document = dossier(name, mission)
    assert contradictions(document) == ()
    assert "plan" in {s["id"] for s in json.loads(peaceops.to_json(document))["sections"]}
    page = peaceops.to_html(document)
    assert 'id="plan-tasks"' in page and "Phases and decisions of the plan for" in page


def test_what_a_plan_leaves_open_is_not_said_to_be_impossible(tmp_path: Path) -> None:
    path = tmp_path / "unef.yaml"
    path.write_text(peaceops.plan_yaml(peaceops.exit_plan("UNEF I", date(1960, 1, 1))), encoding="utf-8")
    found = tables(peaceops.review("UNEF I", date(1960, 1, 1), plan=path))
    assert dict(found["plan-head"].rows)["Day by which the personnel are out"] is Empty.NONE
    first = found["plan-calendar"].rows[0]
    assert first[2] == "a body that is not in this database" and first[3:5] == (Empty.NOT_KNOWN, Empty.NOT_KNOWN)


@pytest.mark.parametrize(("name", "mission"), WORKED)
def test_every_line_of_the_plan_stands_in_the_dossier(name: str, mission: str) -> None:
    plan, found = load_plan(name), tables(dossier(name, mission))
    assert [r[0] for r in found["plan-tasks"].rows] == [t.task for t in plan.tasks]
    assert [str(r[1].value) for r in found["plan-budgets-table"].rows] == [str(b.usd) for b in plan.budgets]  # type: ignore[union-attr]
    billed = [c.value for row in found["plan-bills"].rows for c in row[1:]]  # type: ignore[union-attr]
    assert sorted(billed) == sorted(b.usd for b in plan.bills if b.usd is not None)
    assert len(found["plan-spans-table"].rows) == len(plan.phases) + len(plan.decisions)
    assert {r[0] for r in found["plan-conditions"].rows} == {c.condition for c in plan.conditions}


def test_the_calendar_runs_in_order_of_time() -> None:
    days = [str(r[1].value) for r in tables(dossier("unmik-2018", "UNMIK"))["plan-calendar"].rows]  # type: ignore[union-attr]
    assert days == sorted(days) and days[0] == "2019-01-01" and days[-1] == "2023-12-31"


def test_figures_of_the_plan_are_marked_as_given_with_their_line() -> None:
    own = [f for f in figures_of((section_of(dossier("unmik-2018", "UNMIK")),)) if f.counted.key.startswith("plan-")]
    assert len(own) > 60 and {f.status for f in own} == {"given"}
    amount = next(f for f in own if f.counted.key == "plan-budget")
    assert "unmik-2018, line 1 of budgets" in json.dumps(amount.to_dict())


def test_the_rest_of_the_dossier_is_that_without_a_plan() -> None:
    """The plan adds its section and one finding of the summary, and changes nothing else that is told."""
    with_plan, without = dossier("unmik-2018", "UNMIK"), peaceops.review("UNMIK", date(2018, 10, 20))
    held = {s.id: s for s in with_plan.sections}
    assert held.keys() - {s.id for s in without.sections} == {"plan"}
    same = [s.id for s in without.sections if held[s.id] == s]
    assert {"mandate", "presence", "options"} <= set(same)


def test_a_plan_figure_outside_its_section_is_told_too_early() -> None:
    document = dossier("unmik-2018", "UNMIK")
    moved = replace(section_of(document), id="elsewhere")
    sections = tuple(moved if s.id == "plan" else s for s in document.sections)
    assert {c.rule for c in contradictions(replace(document, sections=sections))} == {"from-the-future"}


def test_what_the_checks_find_stands_in_the_dossier() -> None:
    plan = load_plan("minusma-2690")
    short = (*plan.budgets[:-1], replace(plan.budgets[-1], usd=6_000_000, usd_low=None, usd_high=None))
    document = peaceops.review("MINUSMA", plan.head.as_of, plan=replace(plan, budgets=short))
    assert {r[0] for r in tables(document)["plan-checks"].rows} == {"money for liquidation", "bills"}
    assert contradictions(document) == ()


def test_a_plan_of_words_alone_can_be_shown(tmp_path: Path) -> None:
    head = replace(load_plan("unmik-2018").head, last_day=None, end_state="", question="")
    plan = Plan(head, budgets=(Budget(),))
    document = peaceops.review("UNMIK", date(2018, 10, 20), plan=plan)
    assert contradictions(document) == ()
    assert set(tables(document)) == {"plan-head", "plan-checks"}


@pytest.mark.parametrize(
    ("mission", "day", "says"),
    [
        ("UNIFIL", date(2025, 10, 1), "unmik-2018 is a plan of UNMIK: expected one of UNIFIL"),
        ("UNMIK", date(2018, 10, 19), "unmik-2018 was written as of 2018-10-20, after the date of the review"),
    ],
)
def test_a_plan_of_another_mission_or_a_later_date_is_refused(mission: str, day: date, says: str) -> None:
    with pytest.raises(peaceops.PeaceopsError, match=says):
        peaceops.review(mission, day, plan="unmik-2018")


def test_a_brief_refuses_a_plan_rather_than_dropping_it() -> None:
    with pytest.raises(
        peaceops.PeaceopsError, match="a brief has no room for a plan: expected the plan with the form 'full'"
    ):
        peaceops.review("UNMIK", date(2018, 10, 20), plan="unmik-2018", form="brief")


def test_a_fact_sheet_shows_the_plan() -> None:
    sheet = peaceops.review("UNAMIC", date(1992, 1, 1))
    assert sheet.form == "fact-sheet"
    head = replace(load_plan("unmik-2018").head, mission="UNAMIC", as_of=date(1992, 1, 1), last_day=None)
    own = replace(
        load_plan("unmik-2018"), head=head, decisions=(), phases=(), tasks=(), strength=(), budgets=(), bills=()
    )
    with_plan = peaceops.review("UNAMIC", date(1992, 1, 1), plan=own)
    assert with_plan.form == "fact-sheet"
    added = {s.id for s in with_plan.sections} - {s.id for s in sheet.sections}
    assert len(added) == 1 and with_plan.sections[-1].id == sheet.sections[-1].id


@pytest.mark.parametrize(
    "lines",
    [
        "strength:\n  - {month_end: 2023-05-31, uniformed: 9000}\n",
        "phases:\n  - {phase: drawdown, start: 2023-06-01, end: 2023-12-31}\n",
        "conditions:\n" + "  - {condition: calm}\n" * 13,
    ],
)
def test_a_plan_with_little_in_it_makes_a_dossier_without_a_fault(tmp_path: Path, lines: str) -> None:
    path = tmp_path / "little.yaml"
    path.write_text("plan: 1\nmission: MINUSMA\nas_of: 2023-05-01\nstart: 2023-05-01\n" + lines, encoding="utf-8")
    assert contradictions(peaceops.review("MINUSMA", date(2023, 5, 1), plan=path)) == ()
