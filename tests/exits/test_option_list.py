"""The options as data: tables of facts that hold together, and a sentence for each."""

from __future__ import annotations

import pytest

from peaceops.council.path_rules import OPTIONS as PATHS
from peaceops.exits.option_list import OPTIONS, Option, _rows
from peaceops.exits.simulation import KINDS
from peaceops.words.catalogue import Said, words

BY_KEY = pytest.mark.parametrize("option", OPTIONS, ids=lambda o: o.key)


@BY_KEY
def test_every_step_and_point_of_an_option_has_its_sentence(option: Option) -> None:
    own: list[Said] = [option.title, option.what, *option.in_favour, *option.against, *option.unknown]
    own += [said for step in option.steps for said in (step.what, step.who)]
    assert [s.key for s in own if not words().has(s.key)] == []


def test_steps_and_points_are_of_options_that_exist_and_steps_are_numbered_through() -> None:
    keys = {o.key for o in OPTIONS}
    assert {r["option"] for name in ("option_steps.csv", "option_points.csv") for r in _rows(name)} == keys
    for key in keys:
        numbers = [int(r["number"]) for r in _rows("option_steps.csv") if r["option"] == key]
        assert numbers == list(range(1, len(numbers) + 1))


@BY_KEY
def test_an_option_is_simulated_and_decided_as_the_other_rooms_know_it(option: Option) -> None:
    assert option.simulated in KINDS
    assert option.path == "" or option.path in PATHS


def test_what_the_council_decides_rests_on_the_charter_and_assets_on_the_financial_regulations() -> None:
    steps = {step.what.key: step for o in OPTIONS for step in o.steps}
    council = [s for s in steps.values() if s.who.key == "option-who-council"]
    assert {s.reference for s in council} == {"Charter of the United Nations, Article 27 (3)"}
    assert "Financial Regulation 5.14" in steps["option-step-liquidate"].reference


def test_no_sentence_of_an_option_stands_in_code() -> None:
    assert str(OPTIONS[0].title) == "Stay as it is"
    assert str(OPTIONS[-1].steps[1].what) == "Withdraw by a set day; give money ahead of a budget"
