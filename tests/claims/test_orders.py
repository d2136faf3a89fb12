"""Statements on places in an order, counts of missions and States, and deaths."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.said import claims, verdicts

DAY = date(2024, 11, 10)  # Nepal, Rwanda, Bangladesh and India send most; twelve operations ended at eleven in 2024
ORDINALS = ("largest", "second-largest", "third-largest", "fourth-largest", "fifth-largest", "sixth-largest")


@given(st.sampled_from(list(enumerate(ORDINALS, 1))))
def test_only_the_rank_of_the_reports_is_supported(placed: tuple[int, str]) -> None:
    place, words = placed
    [verdict] = verdicts(f"Rwanda is the {words} contributor of troops to UN peacekeeping.", DAY)
    assert (verdict == "supported") == (place in (2, 3))  # of two equals, lists print one third


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Le Népal est le premier contributeur de Casques bleus.", "supported"),
        ("Nepal ist der größte Truppensteller der UN-Friedensmissionen.", "supported"),
        ("Nepal ist der zweitgrößte Truppensteller der UN-Friedensmissionen.", "contradicted"),
        ("O Nepal é o maior contribuinte de tropas para as missões de paz da ONU.", "supported"),
        ("Nepal sends more troops to UN missions than any other country.", "supported"),
        ("China sends more troops to UN missions than any other country.", "contradicted"),
        ("La Cina è il secondo contributore al bilancio delle missioni di pace.", "supported"),
        ("China is the second largest payer of the peacekeeping budget.", "supported"),
        ("Germany is the second largest payer of the peacekeeping budget.", "contradicted"),
        ("China pays the second most for UN peacekeeping.", "supported"),
        ("Nepal and Rwanda are the top contributors of UN troops.", "supported"),
        ("Nepal and China are the top contributors of UN troops.", "contradicted"),
    ],
)
def test_ranks_are_read_in_words(text: str, verdict: str) -> None:
    assert verdicts(text, DAY, "contributor_rank") == [verdict]


def test_a_rank_within_a_part_of_the_world_is_held_against_its_states() -> None:
    assert verdicts("Italy is the largest European contributor of troops to UN missions.", DAY) == ["supported"]
    assert verdicts("France is the largest European contributor of troops to UN missions.", DAY) == ["contradicted"]
    assert verdicts("Ghana is the largest francophone contributor of troops to UN missions.", DAY) == ["unknown"]


def test_a_rank_in_another_force_is_refused() -> None:
    assert verdicts("Italy is the largest contributor of troops to KFOR.", DAY, "contributor_rank") == ["not_checkable"]


@given(st.integers(2, 29))
def test_a_count_of_missions_is_that_of_the_list(count: int) -> None:
    [verdict] = verdicts(f"The UN now runs {count} peacekeeping missions.", date(2023, 7, 20))
    assert (verdict == "supported") <= (count in (11, 12))  # one ended on 30 June
    assert verdict != "contradicted" or abs(count - 11) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Son doce las misiones de paz de la ONU.",
        "Le operazioni di pace dell'ONU in corso sono 12.",
        "Weltweit gibt es zwölf UN-Friedenseinsätze.",
        "Depuis 1948, l'ONU a mené 71 opérations de maintien de la paix.",
    ],
)
def test_missions_are_counted_before_and_after_their_noun(text: str) -> None:
    assert verdicts(text, date(2023, 6, 20), "mission_count") == ["supported"]


def test_missions_at_named_places_are_no_count_of_all() -> None:
    assert verdicts("Three missions in Mali, Congo and Sudan hold most UN peacekeepers.", DAY, "mission_count") == []


def test_a_count_of_contributors_is_near_or_far() -> None:
    assert verdicts("Alla missione Unifil partecipano 20 Paesi.", date(2023, 3, 21)) == ["contradicted"]
    [claim] = claims("UNIFIL has soldiers from 47 countries.", date(2023, 4, 21), "contributor_share")
    assert claim.verdict in ("supported", "needs_context")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("UNIFIL has lost more peacekeepers than any other UN mission.", "supported"),
        ("UNIFIL is the deadliest UN mission.", "supported"),
        ("UNFICYP is the deadliest UN mission.", "contradicted"),
        ("India has lost more peacekeepers than any other country.", "supported"),
        ("Canada has lost more peacekeepers than any other country.", "contradicted"),
        ("Not a single UN peacekeeper has died since the year began.", "contradicted"),
        ("Aucun Casque bleu n'est mort cette année.", "contradicted"),
    ],
)
def test_deaths_in_an_order_and_of_nobody(text: str, verdict: str) -> None:
    assert verdicts(text, DAY, "fatalities") == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Les opérations de paix ont coûté la vie à plus de 4 300 Casques bleus.",
        "Han muerto más de 4.300 cascos azules en misiones de la ONU.",
        "Mehr als 4.300 Blauhelme sind in UN-Missionen ums Leben gekommen.",
        "Mais de 4.300 capacetes azuis perderam a vida em missões da ONU.",
        "Oltre 4.300 caschi blu sono morti nelle missioni di pace dell'ONU.",
    ],
)
def test_deaths_are_no_strength_in_any_language(text: str) -> None:
    [claim] = claims(text, DAY)
    assert (claim.kind, claim.verdict) == ("fatalities", "supported")


@given(st.integers(10, 1500))
def test_a_running_total_far_off_is_not_supported(deaths: int) -> None:
    [verdict] = verdicts(f"{deaths} members of UNIFIL have died since 1978.", DAY, "fatalities")
    assert (verdict == "supported") <= (abs(deaths - 337) <= 0.03 * 337)


def test_a_total_that_was_passed_years_ago_was_right_then() -> None:
    assert verdicts("3,326 blue berets of the UN have lost their lives.", date(2020, 5, 29)) == ["outdated"]


def test_a_rank_in_a_text_on_one_mission_is_that_of_its_contributors() -> None:
    text = "La Minusca compte 14.000 militaires. Le Rwanda est le premier pays contributeur."
    [claim] = claims(text, date(2022, 11, 15), "contributor_rank")
    assert (claim.mission, claim.verdict) == ("MINUSCA", "supported")


def test_one_of_the_largest_is_among_the_first_ten_or_not_judged() -> None:
    [first] = claims("España es uno de los mayores contribuyentes de la FINUL.", DAY, "contributor_rank")
    assert (first.value, first.verdict) == (None, "supported")
    [other] = claims("Brasil es uno de los mayores contribuyentes de la FINUL.", DAY, "contributor_rank")
    assert (other.value, other.verdict) == (None, "unknown")


def test_the_mission_that_another_replaced_is_not_the_subject() -> None:
    text = "A Monusco está no país desde 2010, quando substituiu a Monuc, criada em 1999."
    found = claims(text, date(2024, 1, 15), "date_established")
    assert {(c.mission, c.value): c.verdict for c in found} == {
        ("MONUSCO", "2010"): "supported",
        ("MONUC", "1999"): "supported",
    }
