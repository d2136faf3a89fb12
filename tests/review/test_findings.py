"""Findings stand in the order of one table, whatever part made them."""

from __future__ import annotations

import pytest

from peaceops.document.model import Paragraph
from peaceops.review.context import Finding
from peaceops.review.findings import PLACES, in_order
from peaceops.words.catalogue import words


def finding(key: str) -> Finding:
    return Finding(said=Paragraph((key,), "finding", key))


def test_the_mission_comes_before_its_cost_and_its_cost_before_who_pays() -> None:
    given = ["payers-finding-part", "cost-finding-newest", "host-finding-positions", "payers-finding-rate"]
    ordered = [f.said.key for f in in_order(map(finding, [*given, "presence-finding"])) if f.said]
    assert ordered == [
        "presence-finding",
        "cost-finding-newest",
        "payers-finding-rate",
        "payers-finding-part",
        "host-finding-positions",
    ]


def test_a_finding_without_a_place_is_an_error() -> None:
    with pytest.raises(ValueError, match="no place"):
        in_order([finding("cost-newest-year")])


def test_every_place_is_that_of_a_message() -> None:
    assert [key for key in PLACES if not words().has(key)] == []
