"""A text against the book, statement by statement: what changes a statement changes its verdict as logic says."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import peaceops
from peaceops.claims.claim import Claim

DAY = date(2024, 11, 10)  # the report of October 2024 has 9,619 in UNIFIL
VERDICTS = {"supported", "contradicted", "outdated", "needs_context", "not_checkable", "unknown"}


def the(text: str, published: date | None = DAY, kind: str = "") -> Claim:
    """The one claim of a text (of a kind)."""
    [found] = [c for c in peaceops.check(text, published) if kind in ("", c.kind)]
    return found


def test_a_strength_is_held_against_the_last_report_before_the_text() -> None:
    claim = the("There are 9,619 peacekeepers in UNIFIL.")
    assert (claim.mission, claim.value, claim.unit, claim.verdict) == ("UNIFIL", 9619, "persons", "supported")
    assert claim.official[0].period == "2024-10-31"
    assert claim.official[0].source == "un-monthly"
    assert "9,619" in str(claim.explanation)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("9,619 peacekeepers", "supported"),
        ("9,600 peacekeepers", "supported"),
        ("about 9,500 peacekeepers", "supported"),
        ("more than 9,500 peacekeepers", "supported"),
        ("nearly 10,000 peacekeepers", "supported"),
        ("more than 12,000 peacekeepers", "needs_context"),  # the ceiling is 13,000
        ("more than 20,000 peacekeepers", "contradicted"),
        ("nearly 9,000 peacekeepers", "needs_context"),
        ("96,190 peacekeepers", "contradicted"),
        ("962 peacekeepers", "contradicted"),
        ("9,619 police officers", "needs_context"),
    ],
)
def test_number_hedge_and_what_is_counted_change_the_verdict(said: str, verdict: str) -> None:
    assert the(f"UNIFIL has {said}.").verdict == verdict


@pytest.mark.parametrize("mission", ["UNDOF", "UNFICYP", "MINURSO", "UNMISS", "UNISFA"])
def test_the_strength_of_one_mission_is_never_that_of_another(mission: str) -> None:
    assert the(f"{mission} has 9,619 uniformed personnel.").verdict in ("contradicted", "outdated")


@given(st.floats(1.2, 40), st.sampled_from(["", "about ", "some ", "nearly ", "more than "]))
def test_a_strength_multiplied_is_never_supported(times: float, hedge: str) -> None:
    found = peaceops.check(f"UNIFIL has {hedge}{round(9619 * times):,} peacekeepers.", DAY)
    assert all(c.verdict != "supported" for c in found)


@pytest.mark.parametrize("force", ["KFOR", "EULEX", "AMISOM", "EUFOR", "ATMIS", "NATO"])
def test_the_figures_of_other_forces_are_refused_by_name(force: str) -> None:
    claim = the(f"{force} has 9,619 soldiers.")
    assert (claim.verdict, claim.official) == ("not_checkable", ())


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The 2019/20 peacekeeping budget is $6.51 billion.", "supported"),
        ("The 2019/20 peacekeeping budget is $6.51 million.", "contradicted"),
        ("The 2019/20 peacekeeping budget is $9.51 billion.", "contradicted"),
    ],
)
def test_a_million_is_no_billion(text: str, verdict: str) -> None:
    assert the(text, date(2019, 7, 3), "budget_total").verdict == verdict


@pytest.mark.parametrize(
    ("share", "budget", "verdict"),
    [
        ("28.43", "peacekeeping", "supported"),
        ("22", "regular", "supported"),
        ("22", "peacekeeping", "needs_context"),
        ("25", "peacekeeping", "needs_context"),
        ("31", "peacekeeping", "contradicted"),
    ],
)
def test_a_rate_is_one_of_its_own_budget(share: str, budget: str, verdict: str) -> None:
    text = f"The United States pays {share} per cent of the United Nations {budget} budget."
    assert the(text, date(2018, 10, 17), "payer_share").verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("UNMIK was established in 1999.", "supported"),
        ("UNMIK was established in 1989.", "contradicted"),
        ("MINUSMA ended on 30 June 2023.", "supported"),
        ("MINUSMA ended on 30 June 2022.", "contradicted"),
        ("Resolution 2566 (2021) was adopted by 14 votes in favour to none against, with one abstention.", "supported"),
        (
            "Resolution 2566 (2021) was adopted by 13 votes in favour to none against, with one abstention.",
            "contradicted",
        ),
        (
            "Resolution 2566 (2021) was adopted by 14 votes in favour to none against, with 4 abstentions.",
            "contradicted",
        ),
        ("The Security Council has five veto powers.", "supported"),
        ("The Security Council has ten permanent members.", "contradicted"),
    ],
)
def test_dates_votes_and_rules_are_those_of_the_record(text: str, verdict: str) -> None:
    claims = peaceops.check(text, date(2024, 1, 10)).claims
    assert next((c for c in claims if c.kind == "vote"), claims[0]).verdict == verdict


def test_a_tally_contradicts_itself_where_no_vote_is_known() -> None:
    claim = the(
        "The Security Council vote on UNIFIL was 14 votes in favour, 2 against, with 3 abstentions.", date(1950, 1, 1)
    )
    assert (claim.verdict, claim.official) == ("contradicted", ())
    assert "fifteen" in str(claim.explanation)


def test_what_is_to_come_is_not_checkable() -> None:
    assert the("UNIFIL plans to deploy 12,000 peacekeepers.").verdict == "not_checkable"


def test_a_text_without_a_day_is_told_so() -> None:
    checked = peaceops.check("There are 9,619 peacekeepers in UNIFIL.")
    assert checked.published is None
    assert len(checked.sentences()) == 1


def test_a_text_about_something_else_has_no_statement() -> None:
    assert peaceops.check("The club sold 96,000 tickets for $6.9 billion in 14 towns.", DAY).claims == ()


def test_json_is_an_array_that_holds_every_field_of_the_contract() -> None:
    [row] = json.loads(json.dumps(peaceops.check("There are 9,619 peacekeepers in UNIFIL.", DAY).to_dict()))
    assert row["verdict"] in VERDICTS
    assert {"quote", "start", "end", "kind", "mission", "actor", "value", "unit", "as_of", "explanation"} <= row.keys()
    assert {"value", "unit", "period", "status", "source"} <= row["official"][0].keys()


@given(st.text(max_size=300))
def test_any_text_is_checked_and_quotes_stand_where_they_are_said_to(text: str) -> None:
    whole = f"The UN has {text} peacekeepers in UNIFIL in 2024. {text}"
    for claim in peaceops.check(whole, DAY):
        assert whole[claim.start : claim.end] == claim.quote
        assert claim.verdict in VERDICTS
        assert claim.verdict != "supported" or claim.official
