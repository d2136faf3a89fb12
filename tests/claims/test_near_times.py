"""Ends of missions told from the day of the text: today, last month, at the end of the year."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops

SAID = (
    ("2017-11-02", "The United Nations stabilization mission in Haiti closed last month.", "2017-10", "supported"),
    ("2017-11-02", "MINUSTAH closed this month.", "2017-11", "contradicted"),
    ("2018-04-15", "The UN left Liberia last month.", "2018-03", "supported"),
    ("2018-06-15", "The UN left Liberia last month.", "2018-05", "contradicted"),
    ("2013-03-01", "UNMIT ended last year.", "2012", "supported"),
    ("2015-03-01", "UNMIT ended last year.", "2014", "contradicted"),
    (
        "2026-09-14",
        "The UN force in southern Lebanon ceases operations on the last day of this year.",
        "2026-12",
        "supported",
    ),
    ("2025-09-14", "UNIFIL ceases operations at the end of this year.", "2025-12", "contradicted"),
    ("2020-06-10", "Die Mission in Darfur soll Ende des Jahres auslaufen.", "2020-12", "supported"),
    ("2023-07-01", "La Minusma devra avoir quitté le Mali à la fin de l'année.", "2023-12", "supported"),
    ("2025-08-29", "Il Consiglio ha deciso che Unifil chiuderà alla fine del prossimo anno.", "2026-12", "supported"),
    ("2012-12-31", "Termina hoje a missão da ONU em Timor-Leste.", "2012-12-31", "supported"),
    ("2012-12-31", "Termina amanhã a missão da ONU em Timor-Leste.", "2013-01-01", "contradicted"),
    ("2024-01-05", "La misión de la ONU en Malí terminó el año pasado.", "2023", "supported"),
    ("2009-06-30", "L'ONU a quitté la Géorgie ce mois-ci.", "2009-06", "supported"),
    ("1968-01-20", "The Emergency Force in the Sinai was withdrawn last year.", "1967", "supported"),
    ("1979-08-02", "The second Emergency Force in the Sinai was disbanded last month.", "1979-07", "supported"),
    ("2018-04-20", "UNMIL closed in late March.", "2018-03", "supported"),
    ("2018-04-20", "La MINUL a fermé fin janvier.", "2018-01", "contradicted"),
    ("1995-05-02", "La misión de observadores en El Salvador concluyó a finales de abril.", "1995-04", "supported"),
    ("2017-10-16", "Peacekeepers left Haiti yesterday.", "2017-10-15", "supported"),
)


@pytest.mark.parametrize(("published", "text", "value", "verdict"), SAID)
def test_an_end_told_from_the_day_of_the_text_is_held_against_the_record(
    published: str, text: str, value: str, verdict: str
) -> None:
    [claim] = peaceops.check(text, date.fromisoformat(published)).claims
    assert (claim.kind, claim.value, claim.verdict) == ("date_ended", value, verdict)


@pytest.mark.parametrize(("published", "text", "value", "verdict"), SAID[::3])
def test_without_the_day_of_the_text_none_of_it_is_said(published: str, text: str, value: str, verdict: str) -> None:
    assert not [c for c in peaceops.check(text).claims if c.value == value and c.kind == "date_ended"]


@pytest.mark.parametrize(
    "text",
    [
        "The chief of the mission in Mali left last month.",
        "Germany will leave the mission in Mali next year.",
        "The US ambassador left last month, and MINUSMA regrets it.",
        "UNIFIL said the patrol left the village today.",
        "Last year 20 peacekeepers of MINUSMA left the hospital.",
        "The Council will renew the mandate of UNIFIL this month.",
    ],
)
def test_a_person_a_state_or_a_few_that_leave_end_no_mission(text: str) -> None:
    found = peaceops.check(text, date(2022, 5, 5)).claims
    assert not [c for c in found if c.kind == "date_ended"]


def test_who_left_is_told_by_the_withdrawal_and_what_closed_by_its_mandate() -> None:
    day = date(2024, 1, 5)
    [left] = peaceops.check("The UN mission left Mali last month.", day).claims
    [closed] = peaceops.check("The UN mission in Mali closed last month.", day).claims
    assert (left.verdict, closed.verdict) == ("supported", "needs_context")
