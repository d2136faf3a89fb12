"""Dates of missions: what contradicts itself in a source, or lies far from every other source, stops the build."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from damage import begin, damaged, swap
from faults import found
from peaceops.book.invariants import mandates
from peaceops.book.invariants.missions import CHECKS
from peaceops.errors import PeaceopsError
from peaceops.ingest import mission_dates

BY_NAME = {c.name: c for c in CHECKS}
HERE = "mission = 'UNDOF' AND what = 'start' AND source = 'mission-first-months'"
ONUB = "mission = 'ONUB' AND what = 'start'"


@pytest.mark.sources
def test_a_decision_is_of_the_year_of_its_symbol(sources: Path, tmp_path: Path) -> None:
    change = swap("S/RES/1423(2002),2002-07-12", "S/RES/1423(2002),1998-07-12")
    with pytest.raises(PeaceopsError, match=r"'decision_date': expected a day of the year of S/RES/1423\(2002\)"):
        begin(damaged(sources, tmp_path, mission_dates.CLOSINGS, change))


@pytest.mark.parametrize(
    ("check", "fault"),
    [
        (
            "mission_dates.apart",
            f"* REPLACE (CASE WHEN {HERE} THEN DATE '1968-06-01' ELSE on_date END AS on_date)",
        ),
        (
            "mission_dates.source_order",
            f"* REPLACE (CASE WHEN {ONUB} THEN DATE '2006-12-31' ELSE on_date END AS on_date)",
        ),
    ],
)
def test_dates_that_cannot_both_be_are_found(check: str, fault: str) -> None:
    assert found(BY_NAME[check], "mission_dates", fault)


@pytest.mark.sources
@pytest.mark.parametrize(
    ("mission", "day", "known"),
    [
        ("UNIPSIL", date(2008, 10, 1), date(2008, 8, 4)),
        ("UNIOSIL", date(2006, 1, 1), date(2005, 8, 31)),
        ("UNIOGBIS", date(2010, 1, 1), date(2009, 6, 26)),
        ("UNVMC", date(2017, 9, 26), date(2017, 7, 10)),
        ("BNUB", date(2011, 1, 1), date(2010, 12, 16)),
        ("MIPONUH", date(1997, 11, 28), date(1997, 11, 28)),  # the hub's list has 28 December
    ],
)
def test_a_mission_starts_on_the_first_day_that_its_founding_text_names(
    mission: str, day: date, known: date, sources: Path
) -> None:
    dates = mission_dates.dates_of_missions(begin(sources))
    (start,) = [d for d in dates if (d.mission, d.what, d.preferred) == (mission, "start", True)]
    assert (start.on_date, start.known) == (day, known)


MADE_UP = "* REPLACE (CASE WHEN mission = 'UNIPSIL' THEN DATE '2008-08-04' ELSE on_date END AS on_date,"
FORMS = "* REPLACE (CASE WHEN mission = 'UNMC' THEN 'unknown' ELSE mandate_form END AS mandate_form)"


@pytest.mark.parametrize(
    ("check", "table", "fault"),
    [
        ("missions.mandate_form", "missions", FORMS),
        ("mandate_periods.first", "mission_dates", f"{MADE_UP} 'un-resolution-titles' AS source)"),
    ],
)
def test_a_mission_that_contradicts_its_mandate_is_found(check: str, table: str, fault: str) -> None:
    assert found({c.name: c for c in mandates.CHECKS}[check], table, fault)


@pytest.mark.sources
def test_the_month_of_a_decision_on_another_mission_is_no_first_month(sources: Path) -> None:
    shop = begin(sources)
    firsts = {d.mission: d.on_date for d in mission_dates._first_months(shop)}
    assert "UNAMID" not in firsts and firsts["MINURCAT"] == date(2007, 9, 1)
    assert shop.errors.rows["first-months-unamid"]["met"] >= 1
    assert shop.errors.rows["first-months-unamid"]["action"] == "dropped"
