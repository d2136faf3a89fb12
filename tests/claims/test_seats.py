"""Statements on who sits on the Council: seats of a year or term, how they begin and end, permanent ones, and none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.said import claims, verdicts

DAY = date(2023, 3, 15)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Malta is an elected member of the Security Council.", "supported"),
        ("Austria is an elected member of the Security Council.", "contradicted"),
        ("Kenya sits on the Security Council.", "outdated"),
        ("Kenya is no longer on the Security Council.", "supported"),
        ("Malta is no longer on the Security Council.", "contradicted"),
        ("Gabon and Ghana rotate off the Security Council at the end of the year.", "supported"),
        ("Gabon and Malta rotate off the Security Council at the end of the year.", "contradicted"),
        ("Ecuador's term on the Council runs until the end of 2024.", "supported"),
        ("Ecuador's term on the Council runs until the end of 2023.", "contradicted"),
        ("Japan joined the Security Council in January.", "supported"),
        ("Brazil joined the Security Council in January.", "contradicted"),
        ("Norway was elected to the Security Council for 2021-22.", "supported"),
        ("Norway was elected to the Security Council for 2020-21.", "contradicted"),
        ("Switzerland sits on the Security Council for the first time.", "supported"),
        ("Japan sits on the Security Council for the first time.", "contradicted"),
        ("South Sudan has never sat on the Security Council.", "supported"),
        ("Rwanda has never sat on the Security Council.", "contradicted"),
        ("Brazil is a permanent member of the Security Council.", "contradicted"),
        ("Brazil is not a permanent member of the Security Council.", "supported"),
        ("Malta has a seat on the Security Council but not a veto.", "supported"),
        ("Brasil dejará el Consejo de Seguridad a finales de 2023.", "supported"),
        ("Ecuador dejará el Consejo de Seguridad a finales de 2023.", "contradicted"),
        ("Le Gabon siège au Conseil de sécurité jusqu'à la fin de l'année.", "supported"),
        ("España es miembro del Consejo de Seguridad este año.", "contradicted"),
        ("Die Schweiz sitzt noch bis Ende 2024 im Sicherheitsrat.", "supported"),
        ("O Brasil é membro não permanente do Conselho de Segurança.", "supported"),
        ("L'Italia siede nel Consiglio di sicurezza quest'anno.", "contradicted"),
    ],
)
def test_a_seat_is_held_against_the_list_of_members(text: str, verdict: str) -> None:
    assert verdicts(text, DAY, "membership_event") == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "India wants a permanent seat on the Security Council.",
        "Germany is campaigning for a seat on the Security Council in 2027-28.",
        "Sudan told the members of the Security Council that it wanted the mission out.",
        "Council members accused Eritrea of obstructing the mission.",
        "Mali's foreign minister left the Security Council in anger.",
    ],
)
def test_what_is_wished_or_said_to_the_council_is_no_seat(text: str) -> None:
    assert claims(text, DAY, "membership_event") == []


@given(st.integers(1990, 2024))
def test_only_the_years_of_a_term_are_supported(year: int) -> None:
    [verdict] = verdicts(
        f"Rwanda was a member of the Security Council in {year}.", date(2025, 6, 1), "membership_event"
    )
    assert (verdict == "supported") == (year in (1994, 1995, 2013, 2014))
