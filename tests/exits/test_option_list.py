"""The options as data: tables of facts that hold together, and a sentence for each."""

from __future__ import annotations

import pytest

from peaceops.council.path_rules import OPTIONS as PATHS
from peaceops.exits.option_list import OPTIONS, Option, _rows
from peaceops.words.catalogue import Said, words

BY_KEY = pytest.mark.parametrize("option", OPTIONS, ids=lambda o: o.key)


@BY_KEY
def test_an_option_and_its_steps_have_their_sentences(option: Option) -> None:
    own: list[Said] = [option.title, option.what("fixed_term")]
    own += [said for step in option.steps for said in (step.what, step.who)]
    assert [s.key for s in own if not words().has(s.key)] == []


def test_steps_are_of_options_that_exist_and_numbered_through() -> None:
    keys = {o.key for o in OPTIONS}
    assert {r["option"] for r in _rows("option_steps.csv")} == keys
    for key in keys:
        numbers = [int(r["number"]) for r in _rows("option_steps.csv") if r["option"] == key]
        assert numbers == list(range(1, len(numbers) + 1))


@BY_KEY
def test_an_option_is_simulated_and_decided_as_the_other_rooms_know_it(option: Option) -> None:
    assert option.kind in ("stay", "lower", "planned", "abrupt")
    assert option.path == "" or option.path in PATHS
    assert option.stays is (option.precedents == "") and not (option.stays and option.successor)


def test_what_the_council_decides_rests_on_the_charter_and_assets_on_the_financial_regulations() -> None:
    steps = {step.what.key: step for o in OPTIONS for step in o.steps}
    council = [s for s in steps.values() if s.who.key == "option-who-council"]
    assert {s.reference for s in council} == {"Charter of the United Nations, Article 27 (3)"}
    assert "Financial Regulation 5.14" in steps["option-step-liquidate"].reference


def test_no_sentence_of_an_option_stands_in_code() -> None:
    assert str(OPTIONS[0].title) == "Renew as it is"
    assert str(OPTIONS[-1].steps[1].what) == "Withdraw by a set day; give money ahead of a budget"
