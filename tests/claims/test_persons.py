"""Statements that count persons: nouns that join, ceilings, changes, peaks, contingents, what is to come, civilians."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.said import claims, verdicts

DAY = date(2024, 11, 10)  # the report of October 2024 has 9,619 in UNIFIL
SET = date(2021, 6, 1)  # S/RES/2567 (2021): up to 17,000 troops and 2,101 police in UNMISS


@pytest.mark.parametrize(
    "text",
    [
        "La Finul, forte de 9 600 soldats, patrouille dans le sud du Liban.",
        "Más de 9.500 cascos azules de la FINUL están desplegados en el Líbano.",
        "La FPNUL tiene desplegados unos 9.600 cascos azules.",
        "Bei der UNIFIL sind etwa 9.600 Soldaten im Einsatz.",
        "A UNIFIL conta com cerca de 9.600 capacetes azuis.",
        "In Libano sono schierati circa 9.600 caschi blu dell'Onu.",
        "Nearly 10,000 UN peacekeepers are stationed in southern Lebanon.",
    ],
)
def test_a_strength_is_read_in_six_languages(text: str) -> None:
    [claim] = claims(text, DAY)
    assert (claim.mission, claim.verdict) == ("UNIFIL", "supported")


@given(st.integers(11, 40), st.sampled_from(["soldats", "cascos azules", "Blauhelme", "capacetes azuis", "caschi blu"]))
def test_a_strength_far_off_is_supported_in_no_language(thousands: int, noun: str) -> None:
    assert "supported" not in verdicts(f"UNIFIL: {thousands}.000 {noun}.", DAY)


@pytest.mark.parametrize("joined", ["soldiers and police", "troops and police officers", "military and police"])
def test_soldiers_and_police_are_the_uniformed(joined: str) -> None:
    [claim] = claims(f"UNMISS has 16,500 {joined}.", SET)  # 14,900 of them military
    assert claim.verdict == "supported"
    assert claim.official[0].figure.counted.key == "uniformed-personnel"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("UNMISS may have up to 17,000 troops.", "supported"),
        ("UNMISS may have up to 12,000 troops.", "contradicted"),
        ("Le plafond de la MINUSS est de 17 000 soldats.", "supported"),
        ("Die Obergrenze der UNMISS liegt bei 17.000 Soldaten.", "supported"),
        ("O teto da UNMISS é de 17.000 soldados.", "supported"),
        ("Il tetto di UNMISS è di 18.000 soldati.", "contradicted"),
    ],
)
def test_a_ceiling_is_held_against_the_ceiling(text: str, verdict: str) -> None:
    assert verdicts(text, SET) == [verdict]


def test_a_ceiling_decided_for_later_is_known_at_once() -> None:
    assert verdicts("MINUSCA may have up to 10,000 troops.", date(2014, 4, 20)) == ["supported"]


@given(st.integers(100, 6000))
def test_only_the_change_that_was_decided_is_supported(more: int) -> None:
    [verdict] = verdicts(f"The Council added {more:,} troops to MINUSCA.", date(2021, 3, 13))
    assert (verdict == "supported") == (abs(more - 2750) <= 0.012 * more)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("At its peak MINUSTAH had more than 12,500 uniformed personnel.", "supported"),
        ("At its peak MINUSTAH had almost 8,000 uniformed personnel.", "contradicted"),
        ("À son apogée, la MINUSTAH comptait 12 500 Casques bleus.", "supported"),
    ],
)
def test_a_peak_is_the_most_of_all_months(text: str, verdict: str) -> None:
    assert verdicts(text, date(2019, 3, 1), "personnel_mission") == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "With 15,000 troops UNIFIL is expected to be the largest mission.",
        "UNIFIL will eventually have 15,000 troops.",
        "La FINUL contará con 15.000 soldados.",
        "The UN expects to have 15,000 peacekeepers in UNIFIL.",
    ],
)
def test_what_a_mission_is_to_become_is_not_checkable(text: str) -> None:
    assert verdicts(text, DAY, "personnel_mission") == ["not_checkable"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Italy has 861 soldiers in UNIFIL.", "ITA"),
        ("Italy's contingent in UNIFIL has 861 troops.", "ITA"),
        ("I nostri militari in Unifil sono 861.", "ITA"),
        ("Il contributo dell'Italia a Unifil supera le 850 unità.", "ITA"),
        ("Francia tiene 650 militares en la FINUL.", "FRA"),
        ("Frankreich stellt 650 Soldaten für UNIFIL.", "FRA"),
    ],
)
def test_a_contingent_is_that_of_its_state(text: str, actor: str) -> None:
    [claim] = claims(text, date(2023, 3, 21))
    assert (claim.mission, claim.actor) == ("UNIFIL", actor)
    assert claim.verdict != "contradicted" or claim.official[0].figure.counted.key != "uniformed-personnel"


def test_the_host_of_a_mission_is_no_contributor() -> None:
    [claim] = claims("The UN force in Lebanon has grown to 9,600 troops.", DAY)
    assert (claim.mission, claim.actor, claim.verdict) == ("UNIFIL", "", "supported")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("UNIFIL has 10,800 soldiers and civilians.", "unknown"),
        ("UNIFIL has 30,000 soldiers and civilians.", "unknown"),
        ("UNIFIL has 5,000 soldiers and civilians.", "contradicted"),
        ("UNIFIL has 10,800 peacekeepers.", "needs_context"),
    ],
)
def test_civilians_may_be_counted_too(text: str, verdict: str) -> None:
    assert verdicts(text, DAY) == [verdict]


def test_a_time_of_origin_is_not_that_of_the_strength() -> None:
    [_, strength] = claims("UNIFIL, created in 1978, has 9,600 peacekeepers.", DAY)
    assert strength.verdict == "supported"


@pytest.mark.parametrize(
    ("text", "day", "verdict"),
    [
        ("In March 2015, Bangladesh had 551 peacekeepers in UNAMID.", date(2015, 4, 20), "supported"),
        # of whom 220 were soldiers
        ("In March 2015, Bangladesh had 220 peacekeepers in UNAMID.", date(2015, 4, 20), "needs_context"),
        ("In March 2015, Bangladesh had 220 soldiers in UNAMID.", date(2015, 4, 20), "supported"),
        # with their police
        ("In March 2015, Bangladesh had 551 soldiers in UNAMID.", date(2015, 4, 20), "needs_context"),
        # few police among them: a State's "troops" are all of them
        ("Bangladesh has 6,554 troops in UN peacekeeping.", date(2021, 7, 21), "supported"),
        # the month has a report of its own (294), that of the end of September had 467
        ("In October 2010, Ghana had 470 peacekeepers in UNAMID.", date(2010, 11, 20), "needs_context"),
        ("Ghana has 470 peacekeepers in UNAMID.", date(2010, 10, 10), "supported"),
    ],
)
def test_a_contingent_is_of_what_the_words_count_and_of_the_month_told(text: str, day: date, verdict: str) -> None:
    assert verdicts(text, day) == [verdict]
