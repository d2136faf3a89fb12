"""Statements on what a resolution did to a mission, on rollovers, and on ceilings moved from one number to another."""

from __future__ import annotations

from datetime import date

import pytest

from claims.said import claims, verdicts

DAY = date(2024, 1, 5)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("MINUSCA was created by resolution 2149.", "supported"),
        ("MINUSCA was created by resolution 2127.", "contradicted"),
        ("UNMIL owes its existence to resolution 1528.", "contradicted"),
        ("MONUSCO derives from resolution 1925.", "supported"),
        ("MONUSCO derives from resolution 2098.", "contradicted"),
        ("UNISFA was authorised by resolution 1990.", "supported"),
        ("UNISFA was authorised by resolution 1996.", "contradicted"),
        ("The hybrid operation in Darfur was authorised under resolution 1706 (2006).", "contradicted"),
        ("UNIFIL è stata istituita con la risoluzione 425.", "supported"),
        ("UNIFIL è stata istituita con la risoluzione 1701.", "contradicted"),
        ("La MONUSCO nasce dalla risoluzione 2098.", "contradicted"),
        ("Resolution 2690 terminated MINUSMA's mandate.", "supported"),
        ("Resolution 2640 terminated MINUSMA's mandate.", "contradicted"),
        ("UNITAMS was terminated by resolution 2715.", "supported"),
        ("UNITAMS was terminated by resolution 2685.", "contradicted"),
        ("MINUSMA was renewed by resolution 2640.", "supported"),
        ("MINUSMA was renewed by resolution 2641.", "contradicted"),
    ],
)
def test_what_a_resolution_did_is_held_against_the_acts_on_the_mandate(text: str, verdict: str) -> None:
    assert verdicts(text, DAY, "resolution") == [verdict]


@pytest.mark.parametrize(
    ("text", "day", "verdict"),
    [
        ("The Council gave MINUSCA a one-month technical rollover.", date(2018, 11, 16), "supported"),
        ("The Council gave MINUSCA a three-month technical rollover.", date(2018, 11, 16), "contradicted"),
        ("MINUSCA was rolled over until 31 July.", date(2016, 4, 27), "supported"),
        ("MINURSO was rolled over for six months.", date(2018, 4, 28), "supported"),
        ("MINURSO was rolled over for a year.", date(2018, 4, 28), "contradicted"),
        ("MINURSO gets another six months.", date(2018, 4, 28), "supported"),
        ("UNAMA was given a three-month extension.", date(2026, 3, 17), "supported"),
        ("UNAMA was given a one-year extension.", date(2026, 3, 17), "contradicted"),
        ("Le mandat de la MINUSCA a été reconduit pour un an.", date(2023, 11, 16), "supported"),
        ("El Consejo renovó por un año el mandato de la MINUSCA.", date(2023, 11, 16), "supported"),
        ("O Conselho renovou o mandato da MINUSCA por seis meses.", date(2023, 11, 16), "contradicted"),
        ("Das UNIFIL-Mandat wurde um zwei Jahre verlängert.", date(2022, 9, 2), "contradicted"),
    ],
)
def test_a_rollover_is_an_extension_of_its_length(text: str, day: date, verdict: str) -> None:
    assert verdicts(text, day, "date_ended") == [verdict]


def test_since_when_a_mission_stands_is_no_day_of_the_resolution_beside_it() -> None:
    text = "La missione UNIFIL esiste dal 1978, e la risoluzione 1701 le ha dato il volto di oggi."
    assert verdicts(text, DAY, "resolution") == ["supported"]


def test_a_ceiling_that_a_decision_came_from_is_not_out_of_date() -> None:
    text = "The Council lowered UNIFIL's troop ceiling from 15,000 to 13,000."
    assert {c.verdict for c in claims(text, date(2020, 8, 29), "resolution")} == {"supported"}
    assert verdicts("UNIFIL's authorised troop ceiling is 15,000.", date(2021, 1, 10), "resolution") == ["outdated"]
