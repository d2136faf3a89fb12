"""What a review says obeys its date: no string tells of a later time, save what was set by then (tests/future.py).

The sweep (test_sweep.py) holds it over every mission and half-year; here stand the days at which it once did not.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import peaceops
from future import told, told_too_early
from peaceops.document.model import Document, Paragraph, Ref, Section, Table


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        ("UNTSO", "1956-06-01"),
        ("ONUC", "1963-01-01"),
        ("UNFICYP", "1974-07-25"),
        ("UNTAC", "1993-01-15"),
        ("UNPROFOR", "1994-03-01"),
        ("UNMIK", "2003-06-30"),
        ("UNAMSIL", "2004-09-01"),
        ("UNOCI", "2010-06-30"),
        ("MINUSMA", "2023-05-01"),
        ("MINUSMA", "2023-06-20"),
        ("UNISFA", "2022-05-01"),
        ("UNPREDEP", "1999-02-28"),
        ("UNMIK", "2006-05-05"),
        ("UNEF I", "1956-12-15"),
        ("ONUC", "1961-11-24"),
        ("UNPROFOR", "1992-02-29"),
        ("MINUJUSTH", "2018-08-10"),
        ("UNVMC", "2023-01-15"),
        ("UNMISS", "2011-07-08"),
        ("UNIOGBIS", "2010-10-20"),
        ("UNISFA", "2014-04-03"),
        ("UNFICYP", "1973-04-15"),
    ],
)
def test_no_string_tells_of_a_later_time(mission: str, day: str) -> None:
    assert told_too_early(peaceops.review(mission, date.fromisoformat(day))) == []


@pytest.mark.parametrize(
    ("mission", "day", "payer", "hindsight"),
    [
        ("UNMOGIP", "2008-01-26", "SRB", False),  # an error of the years 2000 to 2019
        ("UNAMA", "2014-04-26", "SRB", False),
        ("UNTSO", "1958-12-20", "USA", True),  # Egypt and Syria, one State of one name
    ],
)
def test_no_day_at_which_a_review_once_contradicted_itself_does_again(
    mission: str, day: str, payer: str, hindsight: bool
) -> None:
    review = peaceops.review(mission, date.fromisoformat(day), payer=payer, hindsight=hindsight)
    assert [str(c) for c in peaceops.contradictions(review)] == []


PLANTED = [  # into a review of 25 July 1974
    ("It was so until the end of 1975.", "1975"),
    ("On 26 July 1974 the Council met.", "26 July 1974"),
    ("In August 1974 talks began.", "August 1974"),
    ("The Council adopted S/RES/357 (1974).", "S/RES/357"),
    ("As A/RES/31/5 has it.", "session 31"),
    ("See S/2004/313.", "document of 2004"),
    ("Belarus voted in favour.", "Belarus"),
    ("So did Burkina Faso.", "Burkina Faso"),
    ("UNIFIL is a neighbour.", "UNIFIL"),
    ("Asia-Pacific States hold seats.", "Asia-Pacific States"),
]


@pytest.fixture(scope="module")
def cyprus() -> Document:
    """The review of UNFICYP as of 25 July 1974."""
    return peaceops.review("UNFICYP", date(1974, 7, 25))


@pytest.mark.parametrize("where", ["paragraph", "cell", "caption", "note", "reference"])
@pytest.mark.parametrize(("text", "what"), PLANTED, ids=[what for _, what in PLANTED])
def test_what_is_told_too_early_is_found_wherever_it_stands(cyprus: Document, text: str, what: str, where: str) -> None:
    table = Table("planted", "A table", ("Row", "Words"), (("a", "b"),))
    blocks = {
        "paragraph": Paragraph((text,)),
        "cell": replace(table, rows=(("a", text),)),
        "caption": replace(table, caption=text),
        "note": replace(table, note=text),
        "reference": replace(table, rows=(("a", Ref(text, "un-charter")),)),
    }
    document = replace(cyprus, sections=(*cyprus.sections, Section("planted", "Planted", (blocks[where],))))
    assert [(e.what, e.text) for e in told_too_early(document)] == [(what, text)]


def test_what_was_set_by_then_and_a_name_inside_a_longer_one_are_not_told_too_early(cyprus: Document) -> None:
    said = "Extended to 15 December 1974, report due by May 1975: the Federal Republic of Germany, Zaire."
    document = replace(cyprus, sections=(Section("planted", "Planted", (Paragraph((said,)),)),))
    assert told_too_early(document) == []
    bare = replace(document, sections=(Section("planted", "Planted", (Paragraph((f"{said} So in Germany.",)),)),))
    assert [e.what for e in told_too_early(bare)] == ["Germany"]


def test_every_part_of_a_review_is_read() -> None:
    """Titles, cells, captions, notes, what figures count, the words and references of their rules."""
    kosovo = peaceops.review("UNMIK", date(2018, 10, 20))
    read = {text for _, text in told(kosovo)}
    assert {kosovo.title, kosovo.subtitle, kosovo.payer_name} <= read
    assert any(text.startswith("Line chart of the uniformed personnel of UNMIK") for text in read)
    places = {place for place, _ in told(kosovo)}
    assert places >= {"payers-top.state", "council-members.member", "document.counts", "document.rule"}


def test_levels_are_not_stated_before_they_were_adopted() -> None:
    """A/RES/55/235 is of December 2000, A/RES/64/249 of December 2009."""

    def said(mission: str, day: date) -> str:
        return " ".join(text for _, text in told(peaceops.review(mission, day)))

    assert "A/RES/55/235" not in said("ONUC", date(1963, 1, 1))
    then = said("UNAMSIL", date(2004, 9, 1))
    assert "A/RES/55/235" in then and "A/RES/64/249" not in then
