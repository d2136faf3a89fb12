"""What "it", "the mission" and "la fuerza" mean: the mission of which the text speaks, not the last one named."""

from __future__ import annotations

from datetime import date

import pytest

from claims.said import claims

NEWS = date(2022, 9, 20)
# a text, and the mission of the statement whose words hold the number; "" where another body is meant
MEANT = {
    "it took over from another": (
        "MONUSCO has been in eastern Congo for years. The mission took over from MONUC, set up in 1999. It has about "
        "12,700 soldiers.",
        "12,700",
        "MONUSCO",
    ),
    "elle est comparee a une autre": (
        "La MINUSCA protège les civils. Elle compte 14.500 soldats, c'est plus que la MINUL n'en avait à la fin.",
        "14.500",
        "MINUSCA",
    ),
    "ella y otra al final": (
        "La FINUL vigila la frontera. La fuerza cuenta con 9.500 soldados, menos que la MINUSMA en Malí.",
        "9.500",
        "UNIFIL",
    ),
    "sie loste eine andere ab": (
        "Die UNMISS sitzt in Juba. Die Mission löste 2011 die UNMIS ab. Sie zählt rund 13.400 Soldaten.",
        "13.400",
        "UNMISS",
    ),
    "ela substituiu outra": (
        "A MONUSCO continua no leste do Congo. Ela substituiu a MONUC em 2010 e tem 12.700 soldados.",
        "12.700",
        "MONUSCO",
    ),
    "essa prese il posto di un'altra": (
        "La MINUSCA opera a Bangui. La missione sostituì la MISCA nel 2014. Conta circa 14.000 soldati.",
        "14.000",
        "MINUSCA",
    ),
    "a name in full, with its acronym": (
        "The United Nations Mission in the Central African Republic and Chad (MINURCAT) was small. In 2010 the mission "
        "had 3,500 soldiers.",
        "3,500",
        "MINURCAT",
    ),
    "the latter": (
        "UNMISS works in Juba next to UNISFA. The latter has about 3,200 soldiers.",
        "3,200",
        "UNISFA",
    ),
    "heading over a section": (
        "UN missions in Africa\n\nUNMISS\n\nIn Juba it is early. Some 13,400 soldiers serve there.\n\nMINUSCA\n\n"
        "Bangui is quieter now. Some 13,900 soldiers serve there.",
        "13,900",
        "MINUSCA",
    ),
    "the mission in a new paragraph": (
        "Peacekeepers died in Bentiu and in Bria.\n\nUNMISS speaks of an ambush; MINUSCA is silent.\n\nUNMISS repeated "
        "this on Monday.\n\nThe mission has about 13,400 soldiers.",
        "13,400",
        "UNMISS",
    ),
    "soldiers who move elsewhere": (
        "La ONUCI cierra. UNOCI's bases are empty.\n\nThe force keeps 3,500 soldiers until spring. A company of 650 "
        "soldiers is to be transferred to Mali.",
        "650",
        "UNOCI",
    ),
    "the force of another body at a place": (
        "The African Union's force in Somalia is tired. The mission lost 400 soldiers last year.",
        "400",
        "AU",
    ),
    "renamed": (
        "UNSOM, set up in 2013, was renamed UNTMIS in 2024.",
        "2013",
        "UNSOM",
    ),
    "that of a place": (
        "Con el cierre de la MINUSTAH quedan quince operaciones de paz. La mayor es la de la República Democrática del "
        "Congo, con 16.000 soldados.",
        "16.000",
        "MONUSCO",
    ),
}


@pytest.mark.parametrize("name", sorted(MEANT))
def test_a_number_is_of_the_mission_that_is_meant(name: str) -> None:
    text, number, mission = MEANT[name]
    day = date(2025, 1, 20) if name == "renamed" else date(2016, 12, 1) if "elsewhere" in name else NEWS
    found = [c for c in claims(text, day) if number in c.quote]
    assert [c.mission for c in found] == [mission], [(c.quote, c.mission) for c in claims(text, day)]


ALL_OF_THEM = {
    "en": "UNTSO was first. Today the UN runs 12 peacekeeping missions in the world. About 75,000 soldiers and police "
    "serve in UN missions. Bangladesh sends 7,000 of them.",
    "de": "Die UNTSO war die erste. Heute führen die UN zwölf Friedensmissionen. Rund 75.000 Soldaten und Polizisten "
    "dienen in den Friedensmissionen weltweit.",
    "fr": "L'ONU a douze missions de maintien de la paix. La première, l'ONUST, date de 1948. Quelque 75.000 soldats "
    "et policiers servent dans les missions de l'ONU.",
}


@pytest.mark.parametrize("language", sorted(ALL_OF_THEM))
def test_a_mission_named_once_is_not_what_a_text_on_all_of_them_is_about(language: str) -> None:
    found = [c for c in claims(ALL_OF_THEM[language], NEWS) if "75" in c.quote]
    assert [c.mission for c in found] == ["ALL"]


def test_a_place_in_another_clause_is_that_of_its_own_number_alone() -> None:
    text = "Ghana has served the UN for long. 137 Ghanaians have died under the blue flag, 30 of them in Lebanon."
    whole = next(c for c in claims(text, NEWS, "fatalities") if "137" in c.quote)
    assert whole.mission == "ALL"


def test_numbers_between_two_places_are_of_the_one_beside_them() -> None:
    text = "UN peacekeepers stand in many places: 13,000 soldiers are in South Sudan, 9,500 in Lebanon."
    assert [(c.value, c.mission) for c in claims(text, NEWS)] == [(13000, "UNMISS"), (9500, "UNIFIL")]


def test_the_united_nations_after_another_body_are_not_that_body() -> None:
    text = (
        "La MINURCAT a pris le relais. En 2009 les soldats de l'Eufor partirent, et l'ONU eut droit à 5 200 militaires."
    )
    found = [c for c in claims(text, date(2011, 1, 3)) if "5 200" in c.quote]
    assert [c.mission for c in found] == ["MINURCAT"]
