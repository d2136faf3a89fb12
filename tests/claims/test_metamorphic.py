"""Statements changed by the hundred: number, hedge, unit, year, mission, what is counted; the verdict follows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.said import claims, verdicts
from peaceops.book import open_book
from peaceops.people.strength import mission_months

DAY = date(2024, 11, 10)
REPORTS = 100  # days from the text within which a report is of its time
VIEW = open_book().at()
STRENGTHS = {"UNIFIL": 9619, "UNDOF": 1173, "UNFICYP": 869, "UNISFA": 3298}  # uniformed, October 2024
NOUNS = {"en": "peacekeepers", "fr": "Casques bleus", "es": "cascos azules", "de": "Blauhelme", "pt": "capacetes azuis"}
BUDGETS = {"2015/16": 8.30, "2018/19": 6.69, "2019/20": 6.51}  # US$ billion, approved
STARTS = {"UNFICYP": 1964, "UNIFIL": 1978, "UNMIK": 1999, "UNDOF": 1974, "MINURSO": 1991, "MINUSCA": 2014}
MISSIONS = st.sampled_from(sorted(STRENGTHS))


def strength_of(mission: str) -> float:
    """The strength that the check itself shows for a mission, of the last report before the day."""
    [claim] = claims(f"{mission} has {STRENGTHS[mission]:,} peacekeepers.", DAY)
    return float(claim.official[0].value)


@given(MISSIONS, st.floats(0.05, 30), st.sampled_from(sorted(NOUNS)))
def test_a_number_is_supported_only_near_the_report(mission: str, times: float, language: str) -> None:
    official = strength_of(mission)
    number = round(official * times)
    marked = f"{number:,}" if language == "en" else f"{number:,}".replace(",", ".")
    [verdict] = verdicts(f"{mission}: {marked} {NOUNS[language]}.", DAY)
    if abs(number - official) > 0.06 * official:
        assert verdict != "supported"


@given(MISSIONS, st.floats(0.3, 3), st.sampled_from(["more than", "less than", "nearly", "about", "up to", "at least"]))
def test_a_hedge_widens_in_its_own_direction(mission: str, times: float, hedge: str) -> None:
    official = strength_of(mission)
    number = round(official * times)
    [verdict] = verdicts(f"{mission} has {hedge} {number:,} peacekeepers.", DAY)
    near = [m.total for m in mission_months(VIEW, mission) if abs((m.month_end - DAY).days) <= REPORTS]
    if verdict == "supported":
        if hedge in ("more than", "at least"):
            assert number <= max(near)
        if hedge in ("less than", "nearly"):
            assert number >= min(near) * 0.99


@given(MISSIONS, MISSIONS)
def test_the_strength_of_one_mission_is_no_other_s(mission: str, other: str) -> None:
    [verdict] = verdicts(f"{other} has {strength_of(mission):,.0f} peacekeepers.", DAY)
    assert (verdict == "supported") == (mission == other)


@given(MISSIONS, st.sampled_from(["thousand", "million", "billion"]))
def test_a_scale_too_much_is_not_supported(mission: str, scale: str) -> None:
    assert "supported" not in verdicts(f"{mission} has {strength_of(mission):,.0f} {scale} peacekeepers.", DAY)


@given(MISSIONS, st.sampled_from(["police officers", "military observers", "civilians", "women"]))
def test_another_thing_counted_is_not_supported(mission: str, thing: str) -> None:
    assert "supported" not in verdicts(f"{mission} has {strength_of(mission):,.0f} {thing}.", DAY)


@given(st.sampled_from(sorted(BUDGETS)), st.sampled_from(sorted(BUDGETS)), st.sampled_from(["billion", "million"]))
def test_a_budget_is_one_of_its_year_and_scale(year: str, other: str, scale: str) -> None:
    text = f"The UN peacekeeping budget for {year} is ${BUDGETS[other]:.2f} {scale}."
    [verdict] = verdicts(text, date(2020, 1, 10), "budget_total")
    assert (verdict == "supported") <= (year == other and scale == "billion")
    assert verdict == "contradicted" or scale == "billion"


@given(st.floats(1, 60))
def test_a_rate_is_supported_only_to_its_digits(rate: float) -> None:
    [verdict] = verdicts(
        f"The United States pays {rate:.1f} per cent of the peacekeeping budget.", date(2018, 10, 17), "payer_share"
    )
    assert (verdict == "supported") <= (abs(round(rate, 1) - 28.4344) < 0.1)


@given(st.sampled_from(sorted(STARTS)), st.integers(1946, 2020))
def test_a_year_of_beginning_is_that_of_the_record(mission: str, year: int) -> None:
    [verdict] = verdicts(f"{mission} was established in {year}.", DAY)
    assert verdict == ("supported" if year == STARTS[mission] else "contradicted")


@given(st.sampled_from(["KFOR", "EULEX", "AMISOM", "ATMIS", "EUFOR", "Barkhane"]), st.integers(10, 90_000))
def test_another_body_is_refused_whatever_the_number(body: str, number: int) -> None:
    found = claims(f"{body} has {number:,} soldiers in the country, the UN said.", DAY)
    assert [c.verdict for c in found if c.unit == "persons"] == ["not_checkable"]


@given(st.sampled_from(["should", "could", "would", "plans to", "is expected to"]), st.integers(100, 90_000))
def test_what_is_not_yet_is_never_supported(word: str, number: int) -> None:
    assert "supported" not in verdicts(f"UNIFIL {word} have {number:,} peacekeepers next year.", DAY)


@pytest.mark.parametrize("mission", sorted(STRENGTHS))
def test_the_tables_of_this_test_are_those_of_the_book(mission: str) -> None:
    assert strength_of(mission) == STRENGTHS[mission]
