"""Mandates on a day and the calendar ahead of them."""

from __future__ import annotations

import re
from datetime import date

import pytest

import peaceops
from peaceops.book import Book, View
from peaceops.council.calendar_file import to_ics
from peaceops.council.mandate_calendar import events_of, mandates_on
from peaceops.errors import PeaceopsError
from peaceops.missions.ceilings import ceiling_of, ceilings_on
from peaceops.words.language import SPACE

DAY = date(2026, 11, 25)


def test_the_soonest_end_is_first_and_an_open_mandate_last(now: View) -> None:
    found = mandates_on(now, DAY)
    ends = [str(r["ends_on"].value) if r["ends_on"] else "9999" for r in found]  # type: ignore[union-attr]
    assert ends == sorted(ends)
    assert {r["mission"] for r in found if r["status"] == "open_ended"} == {"UNMIK", "UNMOGIP", "UNTSO"}
    assert [r["mission"] for r in found if r["status"] == "last_term"] == ["UNIFIL"]


def test_what_ends_within_90_days_is_all_that_ends_within_them(now: View) -> None:
    near = {r["mission"] for r in mandates_on(now, DAY, ending_within=90)}
    assert near == {
        r["mission"]
        for r in mandates_on(now, DAY)
        if r["days_left"] is not None and 0 <= int(str(r["days_left"])) <= 90
    }
    assert near == {"MONUSCO", "UNDOF", "UNIFIL", "BINUH", "UNFICYP"}


def test_an_earlier_day_knows_no_later_decision(now: View) -> None:
    day = date(2018, 10, 9)
    found = mandates_on(Book(now.folder).at(day), day)
    assert max(str(r["decided_on"].value) for r in found) <= "2018-10-09"  # type: ignore[union-attr]
    assert {"UNMIK", "MINUSMA", "UNAMID"} <= {r["mission"] for r in found}


def test_ceilings_stand_beside_the_end(now: View) -> None:
    (row,) = (r for r in mandates_on(now, DAY, mission="MONUSCO").to_rows())
    assert (row["authorised_military"], row["authorised_police"]) == (11_500, 443)


def test_a_ceiling_that_changes_is_an_event(now: View) -> None:
    day = date(2024, 1, 15)
    events = events_of(Book(now.folder).at(day), day, "MONUSCO")
    assert ("2024-07-01", "ceiling from this day: military, 11,500") in {(e.on.value, e.what) for e in events}


def test_a_mission_whose_mandate_has_ended_says_when(now: View) -> None:
    found = mandates_on(now, DAY, mission="MINUSMA")
    assert found.rows == ()
    assert "The mandate of MINUSMA ended on 30 June 2023." in {str(n).replace(SPACE, " ") for n in found.notes}


def test_the_file_for_calendars_has_an_event_for_each_and_keeps_to_the_form(now: View) -> None:
    events = events_of(now, DAY, within=90)
    text = to_ics(events, DAY)
    assert text.count("BEGIN:VEVENT") == text.count("END:VEVENT") == len(events) > 0
    assert text.startswith("BEGIN:VCALENDAR\r\n") and text.endswith("END:VCALENDAR\r\n")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert not re.search(r"(?<!\r)\n", text)
    uids = re.findall(r"UID:(.*)\r", text)
    assert len(set(uids)) == len(uids)
    unfolded = text.replace("\r\n ", "")
    assert "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n" in unfolded
    assert "later decisions may change it" in unfolded
    assert peaceops.mandates_ics(DAY, ending_within=90) == text


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"by": "week"}, "unknown grouping 'week'"),
        ({"mission": "UNMIC"}, "unknown mission 'UNMIC'"),
        ({"ending_within": -1}, "an impossible number of days -1: expected one from 0 to 36525"),
    ],
)
def test_a_bad_question_gets_one_sentence(options: dict[str, object], sentence: str, now: View) -> None:
    with pytest.raises(PeaceopsError, match=sentence):
        mandates_on(now, DAY, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mission", "day", "held", "number", "by"),
    [
        ("UNOCI", date(2016, 9, 1), "4,000", "0", "30 April 2017"),
        ("UNOCI", date(2016, 2, 1), "5,437", "4,000", "31 March"),
    ],
)
def test_a_ceiling_that_a_decision_already_lowers_is_not_shown_alone(
    mission: str, day: date, held: str, number: str, by: str, now: View
) -> None:
    notes = [str(n) for n in mandates_on(Book(now.folder).at(day), day, mission=mission).notes]
    told = next(n for n in notes if "military ceiling" in n)
    assert f"of {held} to {number} by {by}" in told.replace("\u00a0", " ") and "S/RES/2" in told


def test_a_ceiling_that_nothing_lowers_has_no_such_note(now: View) -> None:
    day = date(2018, 10, 20)
    assert not [n for n in mandates_on(Book(now.folder).at(day), day, mission="UNIFIL").notes if "lowers" in str(n)]


@pytest.mark.parametrize(
    ("mission", "day", "whole"),
    [("UNOCI", date(2010, 12, 31), 8650), ("UNOCI", date(2016, 9, 1), None), ("UNMIH", date(1996, 4, 1), None)],
)
def test_a_ceiling_of_all_uniformed_ends_where_a_later_resolution_speaks_of_a_part(
    mission: str, day: date, whole: int | None, now: View
) -> None:
    figure = ceiling_of(now, mission, "uniformed", day)
    assert (figure.value if figure else None) == whole
    assert {f.counted.get("category") for f in ceilings_on(now, mission, day)} >= {"uniformed" if whole else "military"}
    assert whole or "uniformed" not in {f.counted.get("category") for f in ceilings_on(now, mission, day)}
