"""A line that has the name of a place and nothing else stands over what is said of the mission there."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops

ENGLISH = """The world body runs 16 peacekeeping missions. A tour of four of them:

CONGO

More than 18,000 troops and police serve here. The mission began in 2010.

South Sudan

It was set up in 2011 and has over 13,000 troops and police.

Haiti

The mission of nearly 5,000 has been there since 2004."""
FRENCH = """L'ONU a seize missions de maintien de la paix.

MALI

La mission compte 12 300 soldats et policiers.

Chypre

Présente depuis 1964, la force compte un millier de soldats et policiers."""
TOLD = {
    ENGLISH: ["MONUSCO", "MONUSCO", "UNMISS", "UNMISS", "MINUSTAH", "MINUSTAH"],
    FRENCH: ["MINUSMA", "UNFICYP", "UNFICYP"],
}


@pytest.mark.parametrize("text", TOLD, ids=["en", "fr"])
def test_a_heading_with_a_place_is_of_the_mission_there(text: str) -> None:
    claims = [c for c in peaceops.check(text, date(2017, 3, 30)) if c.kind != "mission_count"]
    assert [c.mission for c in claims] == TOLD[text]
    assert {c.verdict for c in claims} == {"supported"}


def test_a_line_that_says_more_than_a_place_is_no_heading_of_its_mission() -> None:
    text = ENGLISH.replace("South Sudan\n", "What South Sudan asks of its neighbours\n")
    claims = [c for c in peaceops.check(text, date(2017, 3, 30)) if "2011" in c.quote]
    assert [c.mission for c in claims] != ["UNMISS"]
