"""Meetings of the Council: what is on record is counted, a year without a record is not nought."""

from __future__ import annotations

from datetime import date

from peaceops.book import View
from peaceops.book.rules import replay
from peaceops.book.tables.council import CouncilEventsRow, VotesRow
from peaceops.council import meetings_per_year
from peaceops.council.agenda_items import agenda_items, item_names
from peaceops.council.meetings import act_day, meetings_subject, outcomes, statements

DAY = date(2018, 10, 20)


def test_meetings_on_kosovo_by_year(now: View) -> None:
    counts = {year: meetings.value if meetings else None for year, meetings in meetings_per_year(now, "UNMIK")}
    expected = dict(zip(range(1999, 2012), (8, 11, 15, 14, 10, 7, 4, 6, 5, 9, 3, 5, 6), strict=True))
    expected |= dict.fromkeys(range(2012, 2019), 4) | {2019: 3}
    assert {y: counts[y] for y in expected} == expected
    assert counts[2022] is None  # the record has no such year: not nought


def test_the_meetings_of_a_year_rest_on_the_meetings_of_that_year_alone(now: View) -> None:
    meetings = dict(meetings_per_year(now, "UNMIK"))[2001]
    assert meetings is not None and meetings.trace is not None
    (rows,) = meetings.trace.selections()
    assert (rows.select, rows.count, str(meetings.period)) == ("council-meetings-of-year", 15, "2001")
    assert str(rows.said()) == "15 meetings of the Security Council on this item of its agenda in 2001"
    assert meetings.sources() == {"council-meetings"} and meetings.known == "2001-11-27"
    assert replay(meetings, now) == 15


def test_the_year_of_the_view_is_partial(then: View) -> None:
    assert [m.value for year, m in meetings_per_year(then, "UNMIK") if year == 2018 and m] == [2]


def test_a_mission_whose_meetings_the_book_lacks(then: View) -> None:
    assert meetings_subject(then, "MINURSO") is None
    assert meetings_per_year(then, "MINURSO") == []


def test_the_subject_of_a_missions_meetings_is_an_agenda_item(now: View) -> None:
    item = meetings_subject(now, "UNMIK")
    assert item is not None and (item.key, item.name, item.meetings_to) == ("KOS", "Kosovo", 2019)
    held = {r.subject for r in now.all(CouncilEventsRow)}
    assert held == {i.meetings_subject for i in agenda_items().values()} - {""}


def test_every_agenda_key_of_the_votes_has_a_name(now: View) -> None:
    assert {r.agenda for r in now.all(VotesRow)} - {None} <= agenda_items().keys()
    assert len(set(item_names())) == len(item_names())


def test_presidential_statements_are_counted_by_their_symbols(then: View) -> None:
    stated = statements(then, item="KOS")
    assert len(stated.rows) == 18
    assert all(r.act == "statement" and "S/PRST/" in str(r.document) for r in stated.rows)
    last = act_day(stated.rows[-1])
    assert last.value == str(stated.rows[-1].on_date) and last.unit == "date"


def test_outcomes_after_a_day_leave_out_that_day(now: View) -> None:
    item = agenda_items()["KOS"]
    every = outcomes(now, item)
    assert [r.on_date for r in every] == sorted(r.on_date for r in every)
    after = outcomes(now, item, every[3].on_date)
    assert after and all(r.on_date > every[3].on_date for r in after)
