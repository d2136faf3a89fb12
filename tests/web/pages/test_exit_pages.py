"""Exits and plans: options, simulation, and plans that are opened, edited, checked, compared and taken."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.plans.from_yaml import worked_plans
from web.asking_site import client
from web.pages.opened_pages import alert_of, by_id, opened, posted, refusal, rows_of

OCTOBER = date(2018, 10, 20)


def test_the_options_are_those_of_the_function() -> None:
    rows = rows_of(opened(f"/exit/UNMIK?as_of={OCTOBER}"), "options-matrix")[1:]
    assert [r[0] for r in rows] == [str(o.title) for o in peaceops.exit_options("UNMIK", OCTOBER).options]


def test_a_simulation_gives_the_numbers_of_its_seed_with_the_back_test_beside() -> None:
    page = opened(f"/exit/UNMIK/simulate?as_of={OCTOBER}&option=end-now&draws=500&seed=3")
    run = peaceops.exit_simulate("UNMIK", "end-now", OCTOBER, draws=500, seed=3, as_of=OCTOBER)
    assert run.total is not None
    rows = {r[0]: r for r in rows_of(page, "pay-simulated")[1:]}
    assert rows["Spending in five years, US$ million"][1].startswith(str(round(float(run.total[2]) / 1e6)))
    assert "closings" in by_id(page, "pay-back-test").text()
    again = opened(f"/exit/UNMIK/simulate?as_of={OCTOBER}&option=end-now&draws=500&seed=3")
    assert rows_of(again, "pay-simulated") == rows_of(page, "pay-simulated")


def test_a_run_is_bounded() -> None:
    assert "20000" in refusal("/exit/UNMIK/simulate?draws=20001").replace(",", "")
    assert "seed" in refusal("/exit/UNMIK/simulate?seed=a")
    assert "option" in refusal("/exit/UNMIK/simulate?option=vanish")


def test_a_plan_of_a_mission_is_that_of_the_function() -> None:
    page = opened(f"/exit/UNMIK/plan?as_of={OCTOBER}")
    text = by_id(page, "ask-text").text()
    assert text.strip() == peaceops.plan_yaml(peaceops.exit_plan("UNMIK", OCTOBER)).strip()


def test_a_plan_that_is_edited_is_checked() -> None:
    """A last day before the decision does not hold; as it was it holds."""
    text = worked_plans()["unmik-2018"]
    status, page = posted("/exit/plan", data={"text": text})
    assert status == 200
    before = page.text()
    worse = text.replace("start: 2018", "start: 2019", 1) if "start: 2018" in text else text
    status, page = posted("/exit/plan", data={"text": worse})
    assert status == 200
    assert worse != text
    assert by_id(page, "ask-text").text().strip() == worse.strip()
    assert "Every check holds" in before
    assert "not hold" in page.text()


def test_a_plan_can_be_a_file_and_is_taken_as_one() -> None:
    text = worked_plans()["unifil-2790"]
    answer = client().post("/exit/plan", data={"text": text, "take": "yaml"})
    assert answer.headers["content-disposition"].endswith('"plan.yaml"')
    assert answer.text == text
    status, page = posted("/exit/plan", files={"file": ("a.yaml", text.encode())})
    assert status == 200
    assert by_id(page, "ask-text").text().strip() == text.strip()


def test_what_is_no_plan_is_told_and_kept_in_the_form() -> None:
    for given, says in (("missoin: UNMIK", "missoin"), ("", "no plan"), ("- a\n- b", "expected")):
        status, page = posted("/exit/plan", data={"text": given})
        assert status == 400
        assert says in alert_of(page)
        assert by_id(page, "ask-text").text().strip() == given.strip()
    status, page = posted("/exit/plan", files={"file": ("a.yaml", b"\xff\xfe\x00")})
    assert (status, "UTF-8" in alert_of(page)) == (400, True)


def test_two_plans_stand_side_by_side() -> None:
    texts = worked_plans()
    status, page = posted("/exit/compare", data={"first": texts["unmik-2018"], "second": texts["minusma-2690"]})
    assert status == 200
    rows = rows_of(page, "pay-compared")
    assert rows[0] == ["What", "The first plan", "The second plan"]
    assert len(rows) > 5
    status, page = posted("/exit/compare", data={"first": texts["unmik-2018"], "second": "x: 1"})
    assert status == 400
    assert alert_of(page)


def test_a_worked_plan_that_is_none_names_the_nearest() -> None:
    assert "unmik-2018" in refusal("/exit/plans/unmik-2081")
