"""Recorded votes of the General Assembly on financing: which are held, and how they are asked for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import peaceops
from peaceops.errors import PeaceopsError


def votes(about: str = "", **asked: Any) -> list[dict[str, Any]]:
    return peaceops.assembly_votes(about, **asked).to_dict()["rows"]


def tally(row: dict[str, Any]) -> tuple[int, int, int]:
    return row["yes"]["value"], row["against"]["value"], row["abstain"]["value"]


def test_a_vote_has_its_totals_and_those_who_did_not_vote_in_favour() -> None:
    (row,) = votes("A/RES/61/250 B", from_date=date(2007, 4, 2), to_date=date(2007, 4, 2))[1:]
    assert tally(row) == (135, 3, 1) and row["extent"] == "whole"  # as press release GA/10584 has it
    assert (row["against_iso3"], row["abstain_iso3"]) == ("ISR;PLW;USA", "AUS")
    assert row["yes"]["source"] == "unvotes" and row["yes"]["status"] == "recorded"


def test_parts_of_a_text_are_other_votes_than_the_whole() -> None:
    rows = votes("a/res/55/180b")
    assert [(r["extent"], tally(r)) for r in rows] == [("parts", (70, 3, 42)), ("whole", (115, 3, 0))]
    assert {r["voted"] for r in rows} == {"2001-06-14"}  # the edition has 6 June for the whole


def test_a_month_stands_where_no_source_has_the_day() -> None:
    (row,) = votes("A/RES/33/14")
    assert row["voted"] == "1978-11-01/1978-11-30" and row["missions"] == "UNIFIL"
    assert not votes("UNIFIL", to_date=date(1978, 11, 30), as_of=date(1978, 11, 15))


def test_what_a_release_alone_tells_is_named_as_such() -> None:
    (row,) = votes("UNIFIL", from_date=date(2022, 1, 1), to_date=date(2022, 12, 31))
    assert tally(row) == (115, 3, 2) and row["abstain_iso3"] == "MWI;PNG"
    assert row["yes"]["confidence"] == "read" and "GA/12431" in row["yes"]["locator"]


def test_roll_calls_that_the_edition_has_wrong_are_out() -> None:
    assert [(r["extent"], tally(r)) for r in votes("A/RES/71/307")] == [("whole", (136, 3, 0))]
    assert not [r for r in votes("UNDOF") if tally(r) == (142, 3, 6)]


def test_the_soviet_union_votes_under_its_own_code_and_china_in_its_seat() -> None:
    early = " ".join(f"{r['against_iso3']} {r['abstain_iso3']}" for r in votes("ONUC"))
    assert "SUN" in early and "RUS" not in early and "CHN" in early


def test_a_document_or_mission_that_is_not_held_is_refused_or_said() -> None:
    with pytest.raises(PeaceopsError, match="A/RES/1/1"):
        votes("A/RES/1/1")
    with pytest.raises(PeaceopsError):
        votes("UNIFILE")
    none = peaceops.assembly_votes("UNMIK")
    assert not none.to_rows() and "no recorded vote" in str(none.sentences()[0])
