"""Texts on several missions, each told by its place, and texts that look back: a number is of the mission that was
there then."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops

TOUR = """Tour du monde des casques bleus

Au Soudan du Sud, 12 500 soldats et policiers protègent des civils. Au Libéria, où la mission se retire, il en reste
5 900. Au Liban, la force de 10 400 hommes surveille la frontière depuis 1978. Au Darfour, 15 000 hommes sont
déployés avec l'Union africaine ; 213 y ont perdu la vie."""
OVERVIEW = """UN-Einsätze im Überblick

Kongo: Mit 17.000 Soldaten und Polizisten ist die MONUC die größte Mission der Vereinten Nationen.

Liberia: Seit 2003 sind Blauhelme im Land, heute knapp 11.000.

Kosovo: Die Verwaltungsmission besteht seit 1999.

Georgien: 130 Militärbeobachter überwachen die Waffenruhe. Ihr Mandat endet am 15. Juni 2009."""
WHERE = """Where the blue helmets are

Liberia still has 9,200, down from 15,000 in 2006. Haiti counts some 10,500. The observers in Western Sahara, 230 of
them, have been there since 1991. Those in Cyprus have been on the island since 1964. Syria, where 300 observers
arrived in April, is the youngest mission."""
SIERRA_LEONE = """Sierra Leone: the day the peacekeepers were taken

In May 2000 rebels seized some 500 peacekeepers. The UN force was then about 8,700 strong.

After the crisis it grew. At its height it had more than 17,000 soldiers. 192 of its members died."""
HAITI = """Diez años de cascos azules en la isla

Haití vuelve a las urnas con 7.500 soldados de la ONU en las calles. Los anteriores cascos azules se habían ido en 2000.
La misión actual fue creada en abril de 2004 por la resolución 1542."""


def told(text: str, day: date | None) -> dict[str, str | None]:
    """The missions of the statements of a text, by their values."""
    return {str(c.value): c.mission for c in peaceops.check(text, day).claims if c.value is not None}


@pytest.mark.parametrize(
    ("text", "day", "missions"),
    [
        (TOUR, date(2015, 5, 29), "12500 UNMISS, 5900 UNMIL, 10400 UNIFIL, 1978 UNIFIL, 15000 UNAMID, 213 UNAMID"),
        (
            OVERVIEW,
            date(2009, 4, 20),
            "17000 MONUC, 2003 UNMIL, 11000 UNMIL, 1999 UNMIK, 130 UNOMIG, 2009-06-15 UNOMIG",
        ),
        (WHERE, date(2012, 6, 10), "9200 UNMIL, 15000 UNMIL, 10500 MINUSTAH, 230 MINURSO, 1964 UNFICYP, 300 UNSMIS"),
        (SIERRA_LEONE, date(2007, 5, 12), "500 UNAMSIL, 8700 UNAMSIL, 17000 UNAMSIL, 192 UNAMSIL"),
        (SIERRA_LEONE, date(2020, 5, 12), "500 UNAMSIL, 8700 UNAMSIL, 17000 UNAMSIL, 192 UNAMSIL"),
        (SIERRA_LEONE, None, "500 UNAMSIL, 8700 UNAMSIL, 17000 UNAMSIL, 192 UNAMSIL"),
        (HAITI, date(2005, 12, 30), "7500 MINUSTAH, 2004-04 MINUSTAH, 1542 MINUSTAH"),
    ],
)
def test_each_number_is_of_the_mission_at_its_place_and_time(text: str, day: date | None, missions: str) -> None:
    found = told(text, day)
    wanted = dict(pair.split() for pair in missions.split(", "))
    assert {value: found.get(value) for value in wanted} == wanted


def test_an_island_is_not_iceland_and_a_host_that_sends_is_no_place() -> None:
    (claim,) = peaceops.check("UN peacekeepers have been on the island of Cyprus since 1964.", date(2012, 6, 10)).claims
    assert (claim.mission, claim.actor) == ("UNFICYP", "")
    sent = peaceops.check("Rwanda sends 5,900 soldiers and police to UN missions.", date(2023, 6, 10)).claims
    assert [c.actor for c in sent] == ["RWA"]


def test_peacekeepers_taken_hostage_are_no_strength() -> None:
    (claim,) = peaceops.check(
        "Rebels took 500 UN peacekeepers hostage in Sierra Leone in May 2000.", date(2000, 6, 1)
    ).claims
    assert claim.verdict == "unknown"
