"""What statements of one sentence say of each other, and arithmetic that needs no book."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.said import claims, verdicts

LONG_AGO = date(1950, 1, 1)  # a day for which the book has no strength and no budget


@given(st.integers(1000, 9000), st.integers(100, 900), st.integers(10, 90), st.integers(-60, 60))
def test_parts_make_their_total_or_contradict_it(troops: int, police: int, observers: int, off: int) -> None:
    total = troops + police + observers + off
    listed = f"{troops:,} soldiers, {police} police officers and {observers} observers"
    text = f"UNIFIL has {total:,} uniformed personnel: {listed}."
    [whole] = [c for c in claims(text, LONG_AGO) if c.value == total]
    if abs(off) > max(2, 0.004 * total):
        assert (whole.verdict, str(whole.explanation)[:9]) == ("contradicted", "The parts")
    else:
        assert whole.verdict != "contradicted"


def test_parts_named_as_some_make_no_total() -> None:
    text = "UNIFIL has 9,619 uniformed personnel, among them 700 police officers and 100 observers."
    assert verdicts(text, date(2024, 11, 10), "personnel_mission")[0] == "supported"


@given(st.integers(20, 30), st.integers(50, 90), st.floats(0.5, 2.0))
def test_a_share_of_a_budget_is_the_amount_or_contradicts_it(share: int, tenths: int, times: float) -> None:
    amount = round(share / 100 * tenths / 10 * times, 1)
    text = (
        f"The United States pays {share}% of the UN peacekeeping budget, or ${amount} billion: "
        f"the budget of peacekeeping is ${tenths / 10} billion."
    )
    [paid] = claims(text, LONG_AGO, "payer_amount")
    right = share / 100 * tenths / 10
    if abs(amount - right) > 0.3:
        assert paid.verdict == "contradicted"
        assert str(paid.explanation).startswith("The share")
    if abs(amount - right) < 0.05:
        assert paid.verdict != "contradicted"


@given(st.integers(10, 20), st.integers(1, 5), st.integers(-3, 3))
def test_a_change_is_the_difference_or_contradicts_it(thousands: int, less: int, off: int) -> None:
    text = (
        f"The Council cut MONUSCO from {thousands},815 troops to {thousands - less},815 troops, "
        f"{less + off},000 troops fewer."
    )
    found = [c for c in claims(text, date(1990, 1, 1)) if c.value == (less + off) * 1000]
    assert all((c.verdict == "contradicted") == (off != 0) for c in found)


def test_a_share_of_an_old_budget_is_as_old() -> None:
    text = "The United States pays 28.4 per cent of the $7.9 billion peacekeeping budget."
    [share] = claims(text, date(2018, 12, 1), "payer_share")
    assert share.verdict == "outdated"


def test_the_number_of_a_resolution_is_not_supported_beside_a_wrong_ceiling() -> None:
    found = claims("UNIFIL, of resolution 425, has a ceiling of 19,000 troops.", date(2014, 7, 1))
    assert {c.value: c.verdict for c in found if c.kind == "resolution"} == {
        425: "needs_context",
        19000: "contradicted",
    }


def test_a_term_is_right_in_its_length_and_its_day() -> None:
    day = date(2021, 3, 13)
    right = "The Council extended the mandate of UNMISS for one year, until 15 March 2022."
    wrong = "The Council extended the mandate of UNMISS for six months, until 15 March 2022."
    assert (verdicts(right, day), verdicts(wrong, day)) == (["supported"], ["contradicted"])


@pytest.mark.parametrize("number", ["1996", "2011", "2014"])
def test_the_number_of_a_resolution_is_no_year(number: str) -> None:
    assert all(c.as_of != number for c in claims(f"Resolution {number} is on UNMISS.", date(2021, 6, 1)))
