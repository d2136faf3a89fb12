"""Statements on dates: set up, since, until, for how long; mandates that run out; days that no calendar has."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import peaceops
from peaceops.claims.claim import Claim

LATER = date(2021, 4, 1)


def dated(text: str, published: date | None = LATER) -> list[Claim]:
    """The claims of a text that are on a date."""
    return [c for c in peaceops.check(text, published) if c.kind in ("date_established", "date_ended", "resolution")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "UNAMSIL operated in Sierra Leone between October 1999 and December 2005.",
            {"date_established": "supported", "date_ended": "supported"},
        ),
        (
            "UNAMSIL operated in Sierra Leone between October 1998 and December 2006.",
            {"date_established": "contradicted", "date_ended": "contradicted"},
        ),
        ("ONUSAL (1991-1995) was in El Salvador.", {"date_established": "supported", "date_ended": "supported"}),
        ("UNOSOM II fue creada en 1993.", {"date_established": "supported"}),
        ("UNOSOM II fue creada en 1983.", {"date_established": "contradicted"}),
        ("Im Jahr 1964 wurde UNFICYP gegründet.", {"date_established": "supported"}),
        ("En 1974 le Conseil a créé la FNUOD.", {"date_established": "supported"}),
        ("L'UNFICYP è presente a Cipro dal 1964.", {"date_established": "supported"}),
        ("L'UNFICYP è presente a Cipro dal 1974.", {"date_established": "contradicted"}),
        ("A MINURSO existe desde abril de 1991.", {"date_established": "supported"}),
        ("El mandato de la UNMISS vence el 15 de marzo de 2022.", {"date_ended": "supported"}),
        ("El mandato de la UNMISS vence el 15 de abril de 2022.", {"date_ended": "contradicted"}),
        ("Das Mandat der UNMISS gilt bis zum 15. März 2022.", {"date_ended": "supported"}),
        ("Das Mandat der UNMISS gilt bis zum 15. März 2023.", {"date_ended": "contradicted"}),
        ("Le mandat de la MINUSS court jusqu'au 15 mars 2022.", {"date_ended": "supported"}),
    ],
)
def test_beginnings_and_ends_are_read_in_six_languages(text: str, kinds: dict[str, str]) -> None:
    assert {c.kind: c.verdict for c in dated(text)} == kinds


@given(st.integers(1950, 2019))
def test_only_the_year_of_the_record_is_supported(year: int) -> None:
    [claim] = dated(f"UNFICYP was established in {year}.")
    assert claim.verdict == ("supported" if year == 1964 else "contradicted")


@given(st.dates(date(2021, 5, 1), date(2023, 12, 31)))
def test_only_the_last_day_of_the_mandate_is_supported(day: date) -> None:
    [claim] = dated(f"The mandate of UNMISS runs until {day.day} {day:%B} {day.year}.")
    assert claim.verdict == ("supported" if day == date(2022, 3, 15) else "contradicted")


@pytest.mark.parametrize(
    ("text", "published", "day", "verdict"),
    [
        ("UNMIL ceases operations on Friday.", date(2018, 3, 28), "2018-03-30", "supported"),
        ("UNMIL ceases operations on Friday.", date(2018, 3, 20), "2018-03-23", "contradicted"),
        ("UNMIL closed on Friday.", date(2018, 4, 2), "2018-03-30", "supported"),
    ],
)
def test_a_weekday_is_the_next_one_where_the_end_is_to_come(text: str, published: date, day: str, verdict: str) -> None:
    [claim] = dated(text, published)
    assert (claim.value, claim.verdict) == (day, verdict)


def test_the_newest_term_is_not_one_that_a_later_decision_put_off() -> None:
    [claim] = dated("The most recent resolution extends UNMISS until 15 March 2019.", LATER)
    assert claim.verdict == "outdated"


def test_a_day_of_no_calendar_is_contradicted() -> None:
    [claim] = dated("UNMIK was established on 31 June 1999.")
    assert claim.verdict == "contradicted"
    assert "calendar" in str(claim.explanation)


def test_an_open_ended_mandate_is_told_from_a_term() -> None:
    [claim] = dated("The mandate of UNMIK is open-ended.")
    assert claim.verdict == "supported"
    [claim] = dated("The mandate of UNMISS is open-ended.")
    assert claim.verdict == "contradicted"


def test_the_united_nations_at_a_place_may_be_the_mission_before() -> None:
    [claim] = dated("The United Nations has had troops in Congo since 1999.", date(2017, 10, 6))
    assert claim.verdict == "supported"
    [claim] = dated("MONUSCO has been in Congo since 1999.", date(2017, 10, 6))
    assert claim.verdict == "contradicted"


def test_a_time_of_one_clause_is_not_that_of_the_next() -> None:
    found = peaceops.check("The war ended in 1999, and UNMIK has 3,000 peacekeepers.", date(2018, 10, 1))
    assert [c.verdict for c in found if c.unit == "persons"] == ["contradicted"]
