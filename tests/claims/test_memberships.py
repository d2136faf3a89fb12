"""Statements on the standing of a mission's host: memberships, and its declaration of independence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.said import verdicts

DAY = date(2018, 10, 17)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Kosovo joined the World Bank in June 2009.", "supported"),
        ("Kosovo joined the World Bank in June 2011.", "contradicted"),
        ("Le Kosovo a rejoint le FMI en 2009.", "supported"),
        ("Kosovo is a member of UEFA.", "supported"),
        ("Kosovo declared its independence on 17 February 2008.", "supported"),
        ("Kosovo declared its independence in 1999.", "contradicted"),
        ("Kosovo became an independent state in 2008.", "needs_context"),
        ("Das Kosovo erklärte 2008 seine Unabhängigkeit.", "supported"),
    ],
)
def test_memberships_and_the_declaration_are_those_compiled(text: str, verdict: str) -> None:
    assert verdicts(text, DAY, "membership_event") == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Kosovo is a UN member state.", "contradicted"),
        ("Kosovo is not yet a UN member.", "supported"),
        ("Kosovo has no seat at the UN.", "supported"),
        ("Kosovo does not belong to the United Nations.", "supported"),
        ("Das Kosovo ist kein UN-Mitglied.", "supported"),
        ("Il Kosovo non fa parte delle Nazioni Unite.", "supported"),
        ("Switzerland has been a UN member since 2002.", "supported"),
        ("Switzerland has been a UN member since 1992.", "contradicted"),
        ("South Sudan became the 193rd UN member in 2011.", "supported"),
        ("South Sudan became the 192nd UN member in 2011.", "contradicted"),
        ("South Sudan is the 193rd member of the United Nations.", "supported"),
        ("South Sudan is the 195th member of the United Nations.", "contradicted"),
    ],
)
def test_a_member_of_the_united_nations_is_told_in_many_ways(text: str, verdict: str) -> None:
    assert verdicts(text, DAY, "membership_event") == [verdict]


@given(st.integers(1995, 2017))
def test_only_the_year_of_joining_is_supported(year: int) -> None:
    [verdict] = verdicts(f"Kosovo joined the IMF in {year}.", DAY, "membership_event")
    assert verdict == ("supported" if year == 2009 else "contradicted")
