"""Missions by name and date, as the shipped book has them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peaceops.book import View, open_book
from peaceops.book.tables.missions import MissionsRow
from peaceops.errors import PeaceopsError
from peaceops.missions.dates import contradicted, dates_of, period_of
from peaceops.missions.lists import missions_list, open_on
from peaceops.missions.names import find_mission, missions, state_name, state_names
from peaceops.missions.profile import mission_profile, mission_row, phases

AS_OF = date(2018, 10, 20)
OPEN = "UNTSO UNMOGIP UNFICYP UNDOF UNIFIL MINURSO UNMIK UNAMID MONUSCO UNISFA UNMISS MINUSMA MINUSCA MINUJUSTH"


def test_fourteen_operations_are_open_on_20_october_2018(then: View, now: View) -> None:
    assert [m.mission for m in open_on(then, AS_OF)] == OPEN.split()
    assert [m.mission for m in open_on(now, AS_OF)] == OPEN.split()


def test_71_operations_are_on_the_official_list(now: View) -> None:
    listed = missions_list(now, kind="pko")
    assert len(listed) == 71
    assert (listed[0].mission, str(listed[0].start and listed[0].start.value)) == ("UNTSO", "1948-05-29")
    assert [m.mission for m in listed if m.start is None] == []


def test_the_list_only_has_missions_known_by_the_date(then: View) -> None:
    listed = {m.mission for m in missions_list(then)}
    assert "MINUJUSTH" in listed
    assert not listed & {"UNMHA", "BINUH", "UNITAMS", "UNTMIS", "UNSOH"}


def test_unmik_started_on_10_june_1999_and_is_open_ended(then: View) -> None:
    profile = mission_profile(then, "unmik", AS_OF)
    start = profile.preferred("start")
    assert start is not None
    assert (start.value, start.status, start.locator) == ("1999-06-10", "decided", "S/RES/1244 (1999), op. 10")
    assert profile.preferred("mandate_end") is None
    assert profile.mandate_form == "open_ended"
    assert profile.hosts == (("XKX", "Kosovo (S/RES/1244 (1999))"),)
    assert [p.title for p in profile.phases] == [
        "Interim administration",
        "Handover and reconfiguration",
        "Residual presence",
    ]
    assert profile.phases[0].until == date(2008, 6, 14)
    assert profile.phases[-1].until is None


def test_a_phase_is_not_known_before_its_document() -> None:
    view = open_book().at(date(2008, 6, 19))
    assert [(p.number, p.until) for p in phases(view, "UNMIK")] == [(1, None)]


def test_unoci_ended_on_30_june_2017_and_the_lists_differ(now: View) -> None:
    profile = mission_profile(now, "UNOCI", AS_OF)
    end = profile.preferred("mandate_end")
    assert end is not None
    assert end.value == "2017-06-30"
    assert {(d.what, d.on.value) for d in profile.contradictions} == {("mandate_end", "2017-05")}


@pytest.mark.parametrize(
    ("mission", "what", "value", "known"),
    [
        ("MINUSMA", "mandate_end", "2023-06-30", "2023-06-30"),
        ("MINUSMA", "withdrawal_end", "2023-12-31", "2023-06-30"),
        ("UNMIL", "mandate_end", "2018-03-30", "2016-12-23"),
        ("UNMIL", "liquidation_end", "2018-06-28", "2018-07-18"),
        ("UNIFIL", "mandate_end", "2026-12-31", "2025-08-28"),
        ("UNPROFOR", "mandate_end", "1995-12", "1995-12-31"),
        ("UNAVEM II", "start", "1991-06", "1991-06-30"),
        ("UNDOF", "start", "1974-05-31", "1974-05-31"),
        ("UNCRO", "start", "1995-03-31", "1995-03-31"),
    ],
)
def test_dates_that_are_confused_elsewhere(now: View, mission: str, what: str, value: str, known: str) -> None:
    figure = mission_profile(now, mission, date(2026, 11, 22)).preferred(what)
    assert figure is not None
    assert (figure.value, figure.known) == (value, known)


def test_an_end_is_not_known_before_its_decision(then: View) -> None:
    assert mission_profile(then, "MINUSMA", AS_OF).preferred("mandate_end") is None


def test_successors_are_those_known_by_the_date(then: View, now: View) -> None:
    assert mission_profile(then, "MINUJUSTH", AS_OF).successors == ()
    assert mission_profile(now, "MINUJUSTH", date(2020, 1, 1)).successors == ("BINUH",)
    assert mission_profile(then, "UNTAET", AS_OF).successors == ("UNMISET",)


@pytest.mark.parametrize(
    ("asked", "mission"),
    [("unmik", "UNMIK"), (" UNAVEM  ii ", "UNAVEM II"), ("ONUCI", "UNOCI"), ("unpsg", "UNCPSG"), ("UNGSC", "UNLB")],
)
def test_a_mission_is_found_by_any_of_its_names(now: View, asked: str, mission: str) -> None:
    assert find_mission(now, asked) == mission


def test_a_mission_is_found_by_its_full_name(now: View) -> None:
    for summary in missions_list(now):
        assert find_mission(now, summary.name.upper()) == summary.mission


@pytest.mark.parametrize(
    ("asked", "mission"),
    [
        ("Darfur", "UNAMID"),
        ("Abyei", "UNISFA"),
        ("Golan Heights", "UNDOF"),
        ("Eastern Slavonia", "UNTAES"),
        ("the Sahel", "UNOWAS"),
        ("Kosovo", "UNMIK"),
        ("UN mission in Kosovo", "UNMIK"),
        ("the U.N. peacekeeping operation in Mali", "MINUSMA"),
        ("peacekeepers in the Golan", "UNDOF"),
        ("United Nations Force in Cyprus", "UNFICYP"),
    ],
)
def test_a_mission_is_found_by_its_only_place(now: View, asked: str, mission: str) -> None:
    assert find_mission(now, asked) == mission


@pytest.mark.parametrize(
    ("asked", "choice"),
    [
        ("UN mission in Lebanon", "'Lebanon' is the host of 3 missions: expected one of UNIFIL, UNOGIL, UNTSO"),
        ("West Africa", "expected one of UNOWA, UNOWAS"),
        ("UN mission in Congo", "unknown mission 'UN mission in Congo'"),  # a State that has hosted none
        ("UN mission in Nowhere", "unknown mission 'UN mission in Nowhere'"),
        ("the situation in Kosovo", "unknown mission 'the situation in Kosovo'"),  # an agenda item, no mission
    ],
)
def test_a_place_of_several_missions_is_a_choice_and_no_other_place_is_taken(
    now: View, asked: str, choice: str
) -> None:
    with pytest.raises(PeaceopsError, match=choice):
        find_mission(now, asked)


def test_an_unknown_mission_offers_the_nearest(now: View) -> None:
    with pytest.raises(PeaceopsError, match=r"unknown mission 'UNMKI'.*nearest: .*UNMIK"):
        find_mission(now, "UNMKI")


def test_a_merged_code_offers_what_it_merges(now: View) -> None:
    with pytest.raises(PeaceopsError, match=r"'UNEF' merges UNEF I, UNEF II: expected one of these\."):
        find_mission(now, "UNEF")


@pytest.mark.parametrize(
    ("mission", "day", "sentence"),
    [
        ("UNMIK", date(1999, 6, 9), "UNMIK started on 10 June 1999: expected a date from then on."),
        ("ONUC", date(1960, 6, 30), "ONUC started in July 1960: expected a date from 31 July 1960 on."),
        ("OSESGY", AS_OF, "OSESGY is first met on 30 May 2023: expected a date from then on."),
    ],
)
def test_a_date_before_the_start_is_refused(mission: str, day: date, sentence: str) -> None:
    with pytest.raises(PeaceopsError) as caught:
        mission_row(open_book().at(day), mission, day)
    assert str(caught.value) == sentence


def test_an_unknown_kind_is_refused(now: View) -> None:
    with pytest.raises(PeaceopsError, match=r"unknown kind of mission 'pk'.*nearest: .*pko"):
        missions_list(now, kind="pk")


def test_names_of_states(now: View) -> None:
    assert state_name(now, "TUR") == "Türkiye"
    assert state_names(now, ["COG", "COD"]) == {"COG": "Congo", "COD": "Democratic Republic of the Congo"}
    with pytest.raises(PeaceopsError, match="unknown State code 'UKR '"):
        state_name(now, "UKR ")


def test_names_of_states_are_found_at_any_date() -> None:
    """Namibia hosted UNTAG before it was a Member."""
    assert mission_profile(open_book().at(date(1989, 6, 1)), "UNTAG", date(1989, 6, 1)).hosts == (("NAM", "Namibia"),)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(day=st.dates(date(1948, 6, 1), date(2026, 11, 22)))
def test_what_is_open_on_a_day_was_started_and_not_ended(now: View, day: date) -> None:
    for m in open_on(now, day):
        assert m.start is not None
        assert str(m.start.value) <= day.isoformat()
        assert m.mandate_end is None or str(m.mandate_end.value) >= day.isoformat()[: len(str(m.mandate_end.value))]


def test_every_mission_has_a_profile_that_writes_itself(now: View) -> None:
    for summary in missions_list(now):
        profile = mission_profile(now, summary.mission, date(2026, 11, 22))
        assert profile.to_dict()["mission"] == summary.mission
        rows = profile.to_rows()
        assert all(set(r) == {"what", "value", "source"} for r in rows)
        assert summary.to_row()["mission"] == summary.mission
        assert not set(profile.contradictions) & {d for d in profile.dates if d.preferred}


def test_a_month_agrees_with_its_days(now: View) -> None:
    """UNOCI: 30 June 2017, and a list that has May; the other missions' months hold the day that others give."""
    ends = [r for r in dates_of(now, "UNOCI") if r.what == "mandate_end"]
    assert {str(period_of(r)) for r in ends} >= {"2017-06-30", "2017-05"} and contradicted(ends)
    month = next(r for r in ends if r.precision == "month")
    assert not contradicted([month, month])


def test_dates_are_measured_alike_in_every_mission(now: View) -> None:
    start = mission_profile(now, "UNAVEM II", AS_OF).preferred("start")
    assert start is not None and start.counted.key == "mission-start" and start.counted.get("mission") == "UNAVEM II"
    assert (start.period.kind, str(start.period)) == ("month", "1991-06")


def test_a_mission_has_the_full_name_of_its_day() -> None:
    """S/RES/340 (1973) set up a second Emergency Force: until then there was one."""
    then, now = open_book().at(date(1967, 5, 20)), open_book().at()
    assert missions(then)["UNEF I"].name == "United Nations Emergency Force"
    assert missions(now)["UNEF I"].name == "First United Nations Emergency Force"
    assert missions(open_book().at(date(1993, 3, 26)))["UNOSOM I"].name == "United Nations Operation in Somalia I"


@pytest.mark.parametrize(
    ("mission", "hosts"),
    [("UNEF I", "EGY"), ("UNEF II", "EGY"), ("UNDOF", "SYR"), ("UNOMUR", "UGA"), ("UNTSO", "EGY;ISR;JOR;LBN;SYR")],
)
def test_a_host_is_where_the_personnel_are_and_not_who_is_a_party(mission: str, hosts: str) -> None:
    row = open_book().at().first(MissionsRow, mission=mission)
    assert row is not None and row.hosts == hosts
