"""What one way of asking about strength has, another does not deny: it has it, or says exactly what is missing."""

from __future__ import annotations

import random
from datetime import date

import pytest

from peaceops.book import View
from peaceops.book.tables.people import ContributorsRow, StrengthsRow
from peaceops.people import strengths_of
from peaceops.people.gaps import NOT_LISTED

SEED, TRIES = 26, 60
DENIALS = ("lists nobody", "list nobody", "No monthly report in this database lists", str(NOT_LISTED[0]))


def notes_of(view: View, mission: str, **asked: object) -> str:
    answer = strengths_of(view, mission, **asked)  # type: ignore[arg-type]
    return " ".join(str(n) for n in answer.notes).replace("\u00a0", " ")


def drawn(view: View) -> list[tuple[str, date]]:
    """Missions and month ends of the strengths table with somebody in them, at random and the first of each mission."""
    held = sorted({(r.mission, r.month_end) for r in view.where(StrengthsRow, category="uniformed") if r.persons})
    first = dict(reversed(held))
    return random.Random(SEED).sample(held, TRIES) + sorted(first.items())


@pytest.mark.parametrize("by", ["month", "category", "contributor", "mission"])
def test_a_mission_with_persons_in_a_month_is_not_denied_by_another_way_of_asking(by: str, now: View) -> None:
    for mission, day in drawn(now):
        told = notes_of(now, mission, on=day, by=by)
        assert not [d for d in DENIALS if d in told], (mission, day, told)


@pytest.mark.parametrize("by", ["month", "category", "contributor", "mission"])
def test_a_state_with_persons_in_a_month_is_not_denied_by_another_way_of_asking(by: str, now: View) -> None:
    held = sorted({(r.iso3, r.month_end) for r in now.where(ContributorsRow, category="uniformed") if r.persons})
    for iso3, day in random.Random(SEED).sample(held, TRIES):
        told = notes_of(now, "ALL", on=day, by=by, contributor=iso3)
        assert not [d for d in DENIALS if d in told], (iso3, day, told)


@pytest.mark.parametrize("category", ["troops", "staff_officers", "formed_police", "individual_police"])
def test_a_category_that_a_report_does_not_tell_apart_is_not_called_nobody(category: str, now: View) -> None:
    for by in ("month", "contributor"):
        told = notes_of(now, "MINUSTAH", on=date(2009, 7, 31), by=by, category=category)
        assert "nobody" not in told, (by, told)


@pytest.mark.parametrize("mission", ["ONUMOZ", "UNTAC", "ONUSAL"])
def test_a_mission_of_before_contributors_were_told_by_mission_says_what_is_missing(mission: str, now: View) -> None:
    for asked in ({"by": "contributor"}, {"contributor": "Spain"}):
        told = notes_of(now, mission, **asked)
        assert f"has the strength of {mission} from" in told and "not who contributed it" in told
        assert "Contributors by mission are in this database from 30 November 2009 on" in told


def test_the_missions_of_a_state_before_reports_told_them_are_missing_and_where_they_are_not(now: View) -> None:
    told = notes_of(now, "ALL", on=date(2009, 7, 31), by="mission", contributor="Uruguay")
    assert "No report with contributors by mission" in told and "nearest: 30 November 2009" in told
    assert "the compilations give contributors without missions" in told
    assert "all missions together" in told and "ask by contributor" in told


@pytest.mark.parametrize("mission", ["MONUC", "UNMIK"])
def test_a_mission_is_not_said_to_be_listed_later_than_it_is(mission: str, now: View) -> None:
    told = notes_of(now, mission, on=date(2009, 7, 31), by="contributor")
    assert f"list {mission} from" not in told
    assert f"The strength of {mission}, without who contributed it, is in this database from" in told


def test_missions_of_a_month_that_tells_contributors_alone_are_those_of_the_last_report_before(now: View) -> None:
    answer = strengths_of(now, "ALL", on=date(2018, 10, 20), by="mission")
    assert {str(r["month_end"]) for r in answer} == {"2018-02-28"}
    assert "the reports of these months give contributors without missions" in " ".join(map(str, answer.notes))
