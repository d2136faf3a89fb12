"""Times that a sentence tells by the one before it, and a narrative that goes on in the past."""

from __future__ import annotations

from datetime import date

import pytest

from claims.said import claims

LATER = date(2024, 4, 2)
# a text, words of the statement, and its time (the first letters of it)
TOLD = {
    "that year": ("MINUSMA was set up in 2013. It had 5,000 soldiers that year.", "5,000", "2013"),
    "de la même année": (
        "Le Conseil créa la MINUSMA en avril 2013. En décembre de la même année elle comptait 5 500 militaires.",
        "5 500",
        "2013-12",
    ),
    "do mesmo ano": (
        "A UNTAET nasceu em outubro de 1999. Em dezembro do mesmo ano tinha 3.000 soldados.",
        "3.000",
        "1999-12",
    ),
    "the following June": (
        "In April 2013 the Council set up MINUSMA. The following July it had 6,000 soldiers.",
        "6,000",
        "2013-07",
    ),
    "al año siguiente": (
        "La MINUSTAH se desplegó en 2004. Al año siguiente contaba con 6.200 soldados.",
        "6.200",
        "2005",
    ),
    "zwei Jahre später": (
        "Die MINUSMA begann im April 2013. Zwei Jahre später zählte sie 9.000 Soldaten.",
        "9.000",
        "2015",
    ),
    "due mesi dopo": (
        "La MINUSMA nacque nell'aprile 2013. Due mesi dopo contava 6.000 soldati.",
        "6.000",
        "2013-06",
    ),
    "two weeks later": (
        "On 16 June 2023 Mali asked MINUSMA to go. Two weeks later the Council voted unanimously to end it.",
        "unanimously",
        "2023-06-30",
    ),
    "fin décembre": ("La MINUSMA partait. Fin décembre, elle comptait 616 soldats.", "616", "2023-12"),
    "mid-month": ("MINUSMA shrank. In mid-September it had 9,000 soldiers.", "9,000", "2023-09"),
    "a narrative in the past": (
        "In June 2014 MINUSMA was still small. Its soldiers were spread thin, and the mission had 6,500 of them.",
        "6,500",
        "2014-06",
    ),
    "figures of a day": (
        "At the end of December 2023, UNMISS had 13,900 soldiers. The mission counts 1,400 police officers.",
        "1,400",
        "2023-12",
    ),
    "the present is of the text": (
        "In June 2014 MINUSMA was still small. UNMISS now has 13,800 soldiers.",
        "13,800",
        "2024-04-02",
    ),
    "a heading with a year": (
        "MINUSMA year by year\n\nThe force in 2015\n\nThe mission had 9,000 soldiers.",
        "9,000",
        "2015",
    ),
    "an origin is no narrative": (
        "UNFICYP has stood in Cyprus since March 1964. The force had lost 183 of its soldiers.",
        "183",
        "2024-04-02",
    ),
    "since then": (
        "En 2006 se amplió la FINUL. Desde entonces han muerto 50 soldados de la misión.",
        "50",
        "2024-04-02",
    ),
    "that of another year": (
        "UNMISS costs more than $1.2 billion, and that of 2012-13 was $840 million.",
        "1.2 billion",
        "2024-04-02",
    ),
}


@pytest.mark.parametrize("name", sorted(TOLD))
def test_a_time_told_by_the_one_before(name: str) -> None:
    text, words, time = TOLD[name]
    found = [c.as_of for c in claims(text, LATER) if words in c.quote]
    assert found and all(t.startswith(time) for t in found), [(c.quote, c.as_of) for c in claims(text, LATER)]


def test_a_vote_is_that_of_the_day_on_which_the_paragraph_says_the_council_acted() -> None:
    text = "The Council renewed the mandate of MINUSCA on 15 November 2021. Thirteen members voted in favour."
    assert [c.as_of for c in claims(text, LATER, "vote")] == ["2021-11-15"]


def test_the_day_of_an_agreement_is_no_day_of_a_vote() -> None:
    text = "MINUSCA supports the agreement of 6 February 2019. Russia, China and Gabon abstained in the Council."
    assert [c.as_of for c in claims(text, date(2022, 11, 15), "vote")] == ["2022-11-15"]


@pytest.mark.parametrize(
    "words",
    ["until 20 December of this year", "jusqu'au 20 décembre de cette année", "bis zum 20. Dezember dieses Jahres"],
)
def test_a_day_of_this_year_is_of_the_year_of_the_text(words: str) -> None:
    sentence = {"u": f"MONUSCO's mandate runs {words}.", "j": f"Le mandat de la MONUSCO court {words}."}
    text = sentence.get(words[0], f"Das Mandat der MONUSCO läuft {words}.")
    assert [c.value for c in claims(text, date(2024, 3, 20), "date_ended")] == ["2024-12-20"]
