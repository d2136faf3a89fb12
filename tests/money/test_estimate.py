"""Estimates: only from cost, never silently, with the error on the years where sections are known too."""

from __future__ import annotations

import re
from datetime import date

import pytest

from figures import said_keys
from peaceops.book import View, open_book
from peaceops.errors import PeaceopsError
from peaceops.money.estimate import estimate, estimate_error, estimated_missions, held_against_accounts
from peaceops.period import Period


def test_the_united_states_part_of_unmik_in_2018_19(now: View) -> None:
    [found] = estimate(now, Period.parse("2018-19"), "UNMIK", "USA")
    assert found.gross_usd == 10_474_214
    assert str(found.basis).startswith(
        "estimate: spent in 2018-19 x mean of the rates of 2018 and 2019; not an assessment; rates of 2018 by rule, "
    )
    assert {"rate-basis-implied", "estimate-error"} <= said_keys(found.basis)


def test_an_estimate_says_of_which_budget_its_rates_are(now: View) -> None:
    [unmik] = estimate(now, Period.parse("2018-19"), "UNMIK", "USA")
    [untso] = estimate(now, Period.parse("2019-20"), "UNTSO", "USA")
    assert [(round(float(f.value), 2), f.period) for f in unmik.rates] == [
        (28.43, Period.of_year(2018)),
        (27.89, Period.of_year(2019)),
    ]
    assert (unmik.on_regular_budget, untso.on_regular_budget) == (False, True)
    assert [f.value for f in untso.rates] == [22, 22]


def test_all_193_states_share_the_cost_of_a_year_without_sections(now: View) -> None:
    found = estimate(now, Period.parse("2019-20"), "UNMIK")
    assert len(found) == 193 and [a.iso3 for a in found[:2]] == ["USA", "CHN"]
    spent = now.rows("SELECT spent_usd FROM expenditure WHERE mission = 'UNMIK' AND fy = '2019-20'")[0]
    assert abs(sum(a.gross_usd for a in found) - spent["spent_usd"]) < 193


def test_the_error_is_measured_on_every_mission_and_year_with_both(now: View) -> None:
    error = estimate_error(now)
    assert len(error.by_mission) == 33 and error.by_mission["UNMIK", Period.of_fy(2024)] == pytest.approx(
        -5.02, abs=0.01
    )
    words = str(error.said())
    assert re.search(r"\(33 missions and years\): median 7\.5 per cent, too low in 32", words)
    assert words.endswith("worst 24.1 (UNISFA, 2023-24)")


def test_an_estimate_of_a_year_without_sections_says_that_credits_could_turn_the_sign(now: View) -> None:
    """All States were assessed 7,799.7 million for 2013-14; the cost of 14 missions was 7,728.8 million."""
    [british] = estimate(now, Period.parse("2013-14"), "MINUSMA", "GBR")
    words = str(british.basis)
    assert "credits of earlier years, which it leaves out, could turn the sign" in words
    assert re.search(r"cost lies between -10\.0 and -0\.7 per cent in 8 years of 2012-13 to 2023-24", words)
    assert "credits" not in str(estimate(now, Period.parse("2023-24"), "UNFICYP", "GBR")[0].basis)


def test_credits_are_named_before_the_accounts_were_known_too() -> None:
    early = open_book().at(date(2014, 1, 1))
    assert said_keys(held_against_accounts(early)) == {"estimate-before-credits"}


def test_before_any_circular_was_public_the_error_cannot_be_measured() -> None:
    assert said_keys(estimate_error(open_book().at(date(2020, 1, 1))).said()) == {"estimate-error-not-measured"}


def test_cyprus_and_greece_pay_a_part_of_unficyp_that_is_not_apportioned(now: View) -> None:
    found = estimate(now, Period.parse("2018-19"), "UNFICYP")
    assert abs(sum(a.gross_usd for a in found) - (51_556_900 * 2 / 3 - 6_500_000)) < 0.001 * 51_556_900
    assert "the voluntary share of CYP and GRC left out" in str(found[0].basis)


def test_missions_on_the_regular_budget_are_shared_by_the_regular_scale(now: View) -> None:
    [untso] = estimate(now, Period.parse("2019-20"), "UNTSO", "USA")
    assert untso.amount.trace and [f.value for f in untso.amount.trace.inputs][2:] == [22, 22]
    assert said_keys(untso.basis) == {"estimate-basis-regular"}


@pytest.mark.parametrize(
    ("fy", "mission", "payer", "words"),
    [
        ("2030-31", "UNMIK", "", "neither sections nor an amount spent or approved of UNMIK for 2030-31"),
        (
            "1990-91",
            "UNTSO",
            "",
            "is paid from the regular budget, and its expense of 1990 or 1991 is not in this database",
        ),
        ("2007-08", "UNMIK", "IND", "no peacekeeping rate for 2007 is in this database: expected 2012 to 2027"),
    ],
)
def test_what_cannot_be_estimated_is_refused(now: View, fy: str, mission: str, payer: str, words: str) -> None:
    with pytest.raises(PeaceopsError, match=words):
        estimate(now, Period.parse(fy), mission, payer)


def test_missions_with_a_cost_and_no_sections(now: View) -> None:
    assert "UNMIK" in estimated_missions(now, Period.parse("2018-19"), set())
    assert "UNMIK" not in estimated_missions(now, Period.parse("2018-19"), {"UNMIK"})
    assert not {"UNLB", "RSCE", "SUPPORT_ACCOUNT"} & set(estimated_missions(now, Period.parse("2018-19"), set()))
