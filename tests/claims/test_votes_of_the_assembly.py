"""Tallies of the General Assembly on financing, held against its recorded votes."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops

APRIL_2007 = date(2007, 4, 3)
BY = "The {who} the text on the financing of UNIFIL by a vote of {tally}."
ASSEMBLY, COMMITTEE = "General Assembly adopted", "Fifth Committee approved"
RIGHT = "135 in favour to 3 against (Israel, Palau, United States), with 1 abstention (Australia)"


def verdict(text: str, day: date = APRIL_2007) -> str:
    (claim,) = [c for c in peaceops.check(text, published=day).claims if c.kind == "vote"]
    return claim.verdict


@pytest.mark.parametrize(
    ("who", "tally", "expected"),
    [
        (ASSEMBLY, RIGHT, "supported"),
        (ASSEMBLY, RIGHT.replace("135", "136"), "contradicted"),
        (ASSEMBLY, RIGHT.replace("Palau", "Canada"), "contradicted"),
        (ASSEMBLY, RIGHT.replace("Australia", "Chile"), "contradicted"),
        (COMMITTEE, RIGHT, "needs_context"),
        (COMMITTEE, RIGHT.replace("135", "128"), "unknown"),
    ],
)
def test_a_vote_of_the_plenary_is_none_of_the_committee(who: str, tally: str, expected: str) -> None:
    assert verdict(BY.format(who=who, tally=tally)) == expected


def test_where_no_body_is_named_no_vote_contradicts() -> None:
    text = "The UNIFIL text was passed by a recorded vote of {} in favour to 3 against, with 1 abstention."
    assert (verdict(text.format(135)), verdict(text.format(128))) == ("supported", "unknown")


def test_a_vote_on_paragraphs_is_held_against_that_alone() -> None:
    text = "The Assembly kept {} of the UNIFIL draft by {} votes in favour to {} against, with {} abstentions."
    assert verdict(text.format("four paragraphs", 83, 5, 50)) == "supported"
    assert verdict(text.format("the whole", 83, 5, 50)) != "supported"
    assert verdict(text.format("four paragraphs", 135, 3, 1)) == "unknown"


def test_a_vote_of_another_year_or_mission_is_none() -> None:
    text = BY.format(who=ASSEMBLY, tally=RIGHT)
    assert verdict(text, date(2012, 3, 1)) == "unknown"
    assert verdict(text.replace("UNIFIL", "UNMIK")) == "unknown"


def test_the_council_keeps_its_own_votes() -> None:
    text = (
        "By 10 votes in favour to two against with three abstentions the Council extended MINURSO until 30 April 2017."
    )
    assert verdict(text, date(2016, 4, 29)) == "supported"
