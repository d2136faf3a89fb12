"""Mandates: how they were set, what holds on a day, and what ending them needs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from peaceops.book import View, open_book
from peaceops.council import (
    current_mandate,
    establishing_vote,
    key_decisions,
    meetings_per_year,
    tasks_at,
    tasks_changed,
    what_ending_needs,
)
from peaceops.council.mandates import votes_needed
from peaceops.errors import PeaceopsError

DAY = date(2018, 10, 20)


def test_unmik_was_established_by_1244(then: View) -> None:
    vote = establishing_vote(then, "UNMIK")
    assert vote is not None and vote.yes is not None
    assert (vote.symbol, vote.day.value, vote.yes.value, vote.casts["A"]) == (
        "S/RES/1244 (1999)",
        "1999-06-10",
        14,
        ("CHN",),
    )


def test_key_decisions_on_unmik_are_the_nine_votes_on_kosovo(then: View) -> None:
    assert [d.vote.symbol for d in key_decisions(then, "UNMIK")] == [
        "S/RES/855 (1993)",
        "S/RES/1160 (1998)",
        "S/RES/1199 (1998)",
        "S/RES/1203 (1998)",
        "S/RES/1207 (1998)",
        "S/1999/328",
        "S/RES/1239 (1999)",
        "S/RES/1244 (1999)",
        "S/RES/1367 (2001)",
    ]


def test_an_open_ended_mandate_goes_on_when_the_council_is_silent(then: View) -> None:
    needs = what_ending_needs(then, "UNMIK", DAY)
    assert needs is not None
    assert (needs.form, str(needs.body), needs.majority.value, needs.veto) == (
        "open_ended",
        "Security Council",
        9,
        True,
    )
    assert "continues" in str(needs.silence)
    assert [b[0] for b in needs.basis] == ["Charter of the United Nations, Article 27 (3)", "S/RES/1244 (1999), op. 19"]


def test_a_term_ends_when_the_council_is_silent(then: View) -> None:
    needs = what_ending_needs(then, "MINURSO", DAY)
    assert needs is not None and needs.form == "fixed_term" and "ends with its term" in str(needs.silence)


def test_the_majority_of_its_time() -> None:
    needs = what_ending_needs(open_book().at(date(1964, 4, 1)), "UNFICYP", date(1964, 4, 1))
    assert needs is not None and needs.majority.value == 7


@pytest.mark.parametrize(
    ("mission", "day", "form", "resolution", "until", "ended"),
    [
        ("UNMIK", DAY, "open_ended", "S/RES/1244 (1999)", None, False),
        ("MINURSO", DAY, "fixed_term", "S/RES/2414 (2018)", "2018-10-31", False),
        ("UNFICYP", DAY, "fixed_term", "S/RES/2430 (2018)", "2019-01-31", False),
        ("UNIKOM", date(2000, 1, 1), "open_ended", "S/RES/689 (1991)", None, False),
        ("UNIKOM", DAY, "fixed_term", "S/RES/1490 (2003)", "2003-10-06", True),
        ("UNMIL", DAY, "fixed_term", "S/RES/2333 (2016)", "2018-03-30", True),
        ("UNTSO", DAY, "open_ended", "S/RES/73 (1949)", None, False),
        ("UNMOGIP", DAY, "open_ended", "S/RES/91 (1951)", None, False),
    ],
)
def test_the_mandate_on_a_day(
    mission: str, day: date, form: str, resolution: str, until: str | None, ended: bool
) -> None:
    mandate = current_mandate(open_book().at(day), mission, day)
    assert mandate is not None
    assert (mandate.form, mandate.resolution, mandate.ended) == (form, resolution, ended)
    assert (mandate.until.value if mandate.until else None) == until


def test_a_decision_counts_from_its_own_day() -> None:
    for day, resolution in ((date(2022, 6, 28), "S/RES/2584 (2021)"), (date(2022, 6, 29), "S/RES/2640 (2022)")):
        mandate = current_mandate(open_book().at(day), "MINUSMA", day)
        assert mandate is not None and (mandate.resolution, mandate.ended) == (resolution, False)


def test_the_last_day_of_a_term_is_still_of_the_term(now: View) -> None:
    for mission, last in (
        ("UNAMSIL", date(2005, 12, 31)),
        ("MINUSMA", date(2023, 6, 30)),
        ("UNMIL", date(2018, 3, 30)),
    ):
        on_it, after = (current_mandate(now, mission, last + timedelta(days=n)) for n in (0, 1))
        assert on_it is not None and on_it.until is not None and after is not None and after.until is not None
        assert on_it.until.value == after.until.value == last.isoformat()
        assert (on_it.ended, after.ended) == (False, True)
        assert what_ending_needs(now, mission, last) is not None
        assert what_ending_needs(now, mission, last + timedelta(days=1)) is None


def test_only_two_missions_closed_or_standing_beside_the_observers_of_1948_are_open_ended(now: View) -> None:
    rows = now.rows("SELECT mission FROM mandate_periods WHERE form = 'open_ended' ORDER BY mission")
    assert [r["mission"] for r in rows] == ["UNIKOM", "UNMIK", "UNMOGIP", "UNTSO"]


def test_a_closed_mission_needs_no_decision(then: View) -> None:
    assert what_ending_needs(then, "UNIKOM", DAY) is None
    assert what_ending_needs(then, "UNSMIS", DAY) is None


def test_a_mission_without_decisions_has_none(then: View) -> None:
    assert establishing_vote(then, "UNLB") is None
    assert current_mandate(then, "UNLB", DAY) is None
    assert key_decisions(then, "UNLB") == []


def test_meetings_on_kosovo_by_year(now: View) -> None:
    counts = {year: fig.value if fig else None for year, fig in meetings_per_year(now, "UNMIK")}
    expected = dict(zip(range(1999, 2012), (8, 11, 15, 14, 10, 7, 4, 6, 5, 9, 3, 5, 6), strict=True))
    expected |= dict.fromkeys(range(2012, 2019), 4) | {2019: 3}
    assert {y: counts[y] for y in expected} == expected
    assert counts[2022] is None  # the record has no such year: not nought


def test_the_year_of_the_view_is_partial(then: View) -> None:
    assert [f.value for y, f in meetings_per_year(then, "UNMIK") if y == 2018 and f] == [2]


def test_a_mission_whose_meetings_the_book_lacks(then: View) -> None:
    assert meetings_per_year(then, "MINURSO") == []


def test_tasks_of_unmik_by_paragraph_and_coder(then: View) -> None:
    tasks = tasks_at(then, "UNMIK", DAY)
    read = {t.paragraph for t in tasks if t.coder == "read for this book"}
    assert read == {"10"} | {f"11 ({c})" for c in "abcdefghijk"}
    coded = [t for t in tasks if t.coder == "TAMM"]
    assert {t.document for t in coded} == {"S/2008/354"}
    assert all(t.stale and t.coded_to == date(2015, 12, 1) for t in coded)


def test_tasks_before_the_reconfiguration_rest_on_1244() -> None:
    tasks = tasks_at(open_book().at(date(2005, 1, 1)), "UNMIK", date(2005, 1, 1))
    assert {t.document for t in tasks} == {"S/RES/1244 (1999)"}
    assert not any(t.stale for t in tasks)


def test_the_reconfiguration_dropped_policing_and_kept_human_rights(now: View) -> None:
    change = next(c for c in tasks_changed(now, "UNMIK", date(2005, 1, 1), date(2010, 1, 1)) if c.coder == "TAMM")
    assert "tamm:policereform_assist" in change.dropped
    assert "tamm:humrts_protect" in change.kept
    assert "tamm:justice_assist" in change.added


def test_pema_tasks_carry_paragraphs(now: View) -> None:
    tasks = tasks_at(now, "MONUSCO", date(2012, 1, 1))
    assert any(t.coder == "PEMA" and t.paragraph for t in tasks)
    assert {"assist", "monitor"} <= {t.mode for t in tasks if t.coder == "PEMA"}


@pytest.mark.parametrize(("day", "votes"), [(date(1950, 6, 1), 7), (date(1966, 1, 1), 9), (DAY, 9)])
def test_a_decision_needs_seven_of_eleven_votes_then_nine_of_fifteen(now: View, day: date, votes: int) -> None:
    found = votes_needed(now, day)
    assert (found.value, found.status, found.source) == (votes, "decided", "un-charter")


def test_where_the_book_has_no_rule_no_number_of_votes_is_supplied(now: View) -> None:
    with pytest.raises(PeaceopsError, match="no rule on the majority of the Security Council on 1945-06-26"):
        votes_needed(now, date(1945, 6, 26))


@pytest.mark.parametrize(
    ("mission", "day", "resolution", "last"),
    [
        ("UNFICYP", date(1974, 8, 20), "S/RES/349 (1974)", "1974-12-15"),
        ("UNEF II", date(1976, 5, 1), "S/RES/378 (1975)", "1976-10-24"),
        ("UNIIMOG", date(1990, 6, 1), "S/RES/651 (1990)", "1990-09-30"),
        ("ONUCA", date(1991, 12, 1), "S/RES/719 (1991)", "1992-04-30"),
        ("UNAMIR", date(1996, 3, 5), "S/RES/1029 (1995)", "1996-03-08"),
        ("MINUSTAH", date(2017, 9, 1), "S/RES/2350 (2017)", "2017-10-15"),
        ("UNSMIL", date(2025, 6, 1), "S/RES/2755 (2024)", "2025-10-31"),
        ("UNTMIS", date(2026, 1, 1), "S/RES/2809 (2025)", "2026-10-31"),
        ("UNIFIL", date(2026, 1, 1), "S/RES/2790 (2025)", "2026-12-31"),
    ],
)
def test_a_mandate_in_force_on_a_day_of_its_time(mission: str, day: date, resolution: str, last: str) -> None:
    mandate = current_mandate(open_book().at(day), mission, day)
    assert mandate is not None and mandate.until is not None
    assert (mandate.resolution, mandate.until.value, mandate.ended) == (resolution, last, False)


def test_a_mandate_without_any_term_rests_on_the_decision_that_founded_it() -> None:
    day = date(1963, 1, 1)
    mandate = current_mandate(open_book().at(day), "ONUC", day)
    assert mandate is not None
    assert (mandate.resolution, mandate.until, mandate.ended) == ("S/RES/143 (1960)", None, False)


def test_the_last_decision_on_a_term_is_the_act_in_force_though_its_end_was_not_read() -> None:
    day = date(1990, 2, 1)
    mandate = current_mandate(open_book().at(day), "UNGOMAP", day)
    assert mandate is not None
    assert (mandate.resolution, mandate.until, mandate.ended) == ("S/RES/647 (1990)", None, False)


def test_a_list_that_ends_a_mission_before_its_last_extension_does_not_end_its_mandate() -> None:
    """The official list ends UNPROFOR in March 1995; S/RES/1026 (1995) extended it to 31 January 1996."""
    for day in (date(1995, 7, 1), date(1995, 12, 20), date(1995, 12, 31)):
        mandate = current_mandate(open_book().at(day), "UNPROFOR", day)
        assert mandate is not None and not mandate.ended and mandate.until is not None
        assert str(mandate.until.value) > day.isoformat()


def _decided(mission: str, day: date) -> list[tuple[str, object, str]]:
    found = key_decisions(open_book().at(day), mission)
    return [(d.vote.symbol, d.ceiling and d.ceiling.value, "; ".join(map(str, d.did))) for d in found]


def test_decisions_that_moved_the_ceiling_or_set_tasks_are_among_those_that_shaped_a_mission() -> None:
    """S/RES/1701 (2006) gave UNIFIL 15,000 troops and most of its tasks; S/RES/1289 and 1346 made UNAMSIL larger."""
    unifil = _decided("UNIFIL", date(2025, 8, 1))
    assert [(symbol, number) for symbol, number, _ in unifil] == [
        ("S/RES/425 (1978)", None),
        ("S/RES/1701 (2006)", 15_000),
        ("S/RES/2539 (2020)", 13_000),
    ]
    assert unifil[1][2] == "Sets tasks of the list below; Sets the ceiling of military personnel"
    assert [number for _, number, _ in _decided("UNAMSIL", date(2004, 9, 1))] == [6_000, 11_100, 13_000, 17_500, 3_250]


def test_a_ceiling_that_would_hold_only_if_no_other_decision_came_shaped_nothing() -> None:
    unisfa = {symbol: number for symbol, number, _ in _decided("UNISFA", date(2019, 1, 1))}
    assert unisfa["S/RES/2416 (2018)"] == 4_500 and unisfa["S/RES/2445 (2018)"] == 4_140
    assert "S/RES/2412 (2018)" not in unisfa
