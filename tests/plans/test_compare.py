"""Plans side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import peaceops
from peaceops.plans.from_yaml import load_plan


@pytest.fixture
def two(tmp_path: Path) -> list[Path]:
    out = []
    for name, last_day in (("short", None), ("long", date(2022, 6, 30))):
        path = tmp_path / f"{name}.yaml"
        plan = peaceops.exit_plan("UNMIK", date(2018, 10, 20), last_day=last_day)
        path.write_text(peaceops.plan_yaml(plan), encoding="utf-8")
        out.append(path)
    return out


def test_a_longer_plan_takes_more_months_and_more_money(two: list[Path]) -> None:
    rows = {r["what"]: (r["short"], r["long"]) for r in peaceops.exit_compare(two).to_rows()}
    assert rows["tasks"] == (13, 13) and rows["decisions that a veto can stop"] == (1, 1)
    for what in (
        "months from the decision until the personnel are out",
        "budgets, US dollars",
        "bill of USA, US dollars",
    ):
        short, long = rows[what]
        assert short < long, what


def test_what_a_plan_does_not_know_is_no_nought(tmp_path: Path) -> None:
    paths = []
    for mission, day in (("MICAH", date(2000, 12, 1)), ("UNMIK", date(2018, 10, 20))):
        paths.append(tmp_path / f"{mission}.yaml")
        paths[-1].write_text(peaceops.plan_yaml(peaceops.exit_plan(mission, day)), encoding="utf-8")
    rows = {r["what"]: (r["MICAH"], r["UNMIK"]) for r in peaceops.exit_compare(paths).to_rows()}
    assert rows["tasks"] == (None, 13) and rows["tasks that end with the mission"] == (None, 0)
    assert rows["decisions that a veto can stop"] == (None, 1)


def test_tasks_that_end_and_tasks_that_are_left_out_are_named(tmp_path: Path) -> None:
    plan = load_plan("unmik-2018")
    path = tmp_path / "fewer.yaml"
    path.write_text(peaceops.plan_yaml(replace(plan, tasks=plan.tasks[1:])), encoding="utf-8")
    rows = {r["what"]: (r["unmik-2018"], r["fewer"]) for r in peaceops.exit_compare(["unmik-2018", path]).to_rows()}
    assert rows["tasks that nobody takes over"] == (0, 0), "each has a taker, or ends"
    assert rows["tasks that end with the mission"] == (3, 2)
    first = "promote substantial autonomy pending a settlement"
    assert rows["tasks of another plan that this one leaves out"] == (None, first)
    assert rows["which"][0].startswith(first)


def test_chances_are_given_with_and_without_those_who_spoke_for_keeping_the_mission() -> None:
    found = peaceops.exit_compare(["unmik-2018", "unifil-2790"])
    rows = {r["what"]: (r["unmik-2018"], r["unifil-2790"]) for r in found.to_rows()}
    chance, decided = rows["chance that the Council adopts a text put to the vote, per cent"]
    assert 65 < chance < 95 and decided is None, "what is decided needs no vote"
    assert rows["members that have spoken for keeping the mission"] == ("CHN; RUS", None)
    assert rows["chance if they vote against, per cent"] == (0, None), "both can veto"
    assert any(str(note).startswith("Back-test over the ten years before") for note in found.notes)


def test_a_reader_who_knows_better_changes_the_position_and_the_chance(tmp_path: Path) -> None:
    plan = load_plan("unmik-2018")
    won = tuple(replace(p, position="end") if p.state in ("CHN", "RUS") else p for p in plan.positions)
    path = tmp_path / "won.yaml"
    path.write_text(peaceops.plan_yaml(replace(plan, positions=won)), encoding="utf-8")
    rows = {r["what"]: r["won"] for r in peaceops.exit_compare(["unmik-2018", path]).to_rows()}
    assert rows["members that have spoken for keeping the mission"] is None
    assert rows["chance if they vote against, per cent"] is None


def test_one_plan_or_two_of_one_name_are_refused(two: list[Path], tmp_path: Path) -> None:
    with pytest.raises(peaceops.PeaceopsError, match="plans given: 1"):
        peaceops.exit_compare(two[:1])
    with pytest.raises(peaceops.PeaceopsError, match="same file name"):
        peaceops.exit_compare([two[0], two[0]])
