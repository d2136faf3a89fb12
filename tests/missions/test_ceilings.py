"""Ceilings that the Council set, and what it decided and asked for, as their paragraphs have it."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from peaceops.book import open_book
from peaceops.book.tables.council import MandateCeilingsRow
from peaceops.claims.know_ceilings import _changes_set
from peaceops.council.due import day_word, drawdown_decided, is_last_term, last_vote_held, requests_due
from peaceops.council.standing import standing
from peaceops.missions.ceilings import ceiling_of, ceilings_on

BOOK = open_book()


@pytest.mark.parametrize(
    ("mission", "day", "expected"),
    [
        ("UNIFIL", date(2020, 8, 27), {"military": 15_000}),  # S/RES/1701 (2006), op. 11
        ("UNIFIL", date(2020, 8, 28), {"military": 13_000}),  # S/RES/2539 (2020), op. 29
        ("MINUSMA", date(2023, 5, 1), {"military": 13_289, "police": 1_920}),  # S/RES/2640 (2022), op. 16
        ("UNMISS", date(2012, 6, 30), {"military": 7_000, "police": 900}),  # S/RES/1996 (2011), op. 1: 6,000 reviewed
        ("UNMIK", date(2018, 10, 20), {}),
    ],
)
def test_the_ceilings_in_force_are_those_of_the_last_resolution(
    mission: str, day: date, expected: dict[str, int]
) -> None:
    found = ceilings_on(BOOK.at(day), mission, day)
    assert {f.counted.get("category"): f.value for f in found} == expected
    assert all(f.status == "authorised" and f.locator.startswith("S/RES/") for f in found)


def test_a_category_that_a_change_moved_is_left_out_and_never_summed() -> None:
    """What a change moved is no ceiling: the sum stands in no paragraph."""
    view = BOOK.at()
    others = [r for r in view.all(MandateCeilingsRow) if r.kind != "ceiling"]
    assert {r.kind for r in others} == {"increase", "reduction", "review"}
    changes = [r for r in others if r.kind != "review"]
    for row in changes:
        later = [r for r in view.where(MandateCeilingsRow, mission=row.mission, category=row.category) if r is not row]
        if not any(r.from_date == row.from_date for r in later):
            assert ceiling_of(view, row.mission, row.category, row.from_date) is None


def test_a_term_is_the_last_one_where_the_resolution_says_so() -> None:
    assert is_last_term(BOOK.at(date(2025, 9, 1)), "UNIFIL", "S/RES/2790 (2025)")
    assert not is_last_term(BOOK.at(date(2025, 8, 1)), "UNIFIL", "S/RES/2749 (2024)")


def test_decisions_on_the_withdrawal_are_known_from_their_day_on() -> None:
    before, after = date(2023, 6, 29), date(2023, 7, 1)
    assert drawdown_decided(BOOK.at(before), "MINUSMA", before) == ()
    assert {r.decision for r in drawdown_decided(BOOK.at(after), "MINUSMA", after)} >= {"terminate", "withdraw"}


def test_a_review_that_is_still_to_come_is_due() -> None:
    """S/RES/2682 (2023) asked for an independent strategic review of UNAMI by 31 March 2024."""
    day = date(2024, 1, 1)
    kinds = {(r.kind, r.due) for r in requests_due(BOOK.at(day), "UNAMI", day)}
    assert ("review", date(2024, 3, 31)) in kinds
    later = date(2024, 4, 1)
    assert ("review", date(2024, 3, 31)) not in {(r.kind, r.due) for r in requests_due(BOOK.at(later), "UNAMI", later)}


def test_the_last_vote_held_is_not_after_the_day_of_the_view() -> None:
    assert last_vote_held(BOOK.at(date(2018, 10, 20))) == date(2018, 10, 11)


def _said(mission: str, day: date, resolution: int) -> set[tuple[str, str]]:
    found = drawdown_decided(BOOK.at(day), mission, day)
    return {(r.decision, day_word(r)) for r in found if r.resolution == resolution}


def test_a_cut_is_due_by_its_day_a_term_runs_until_it_and_an_end_comes_on_it() -> None:
    """S/RES/2609 (2021), op. 4: a ceiling of 3,250 until 15 May 2022; S/RES/2260 (2016), op. 1: 4,000 by 31 March."""
    assert _said("UNOCI", date(2016, 3, 1), 2260) == {("reduce", "by")}
    assert _said("UNISFA", date(2022, 3, 1), 2609) == {("reduce", "until")}
    assert _said("UNAMID", date(2020, 12, 30), 2559) >= {("terminate", "on"), ("withdraw", "to")}
    assert _said("UNAMID", date(2020, 12, 1), 2495) >= {("suspend_reduction", "until")}
    assert _said("UNIFIL", date(2025, 9, 1), 2790) >= {("final_term", "until"), ("withdraw", "to")}


def test_a_decision_that_is_over_or_taken_up_by_a_later_one_does_not_stand() -> None:
    def standing_of(mission: str, day: date) -> set[int]:
        return {r.resolution for r in standing(BOOK.at(day), mission, day)}

    assert standing_of("UNAMSIL", date(2004, 9, 1)) == {1537}  # not the cut by May 2003, nor the plan of 1492 (2003)
    assert standing_of("MINUSTAH", date(2016, 10, 1)) == {2243}  # not the ceilings of 2119 (2013) and 2180 (2014)
    assert standing_of("UNISFA", date(2023, 10, 1)) == set()
    assert standing_of("UNOCI", date(2014, 7, 1)) == {2162}


@pytest.mark.parametrize(
    ("mission", "day", "military"),
    [
        ("UNISFA", date(2018, 10, 20), 4_500),  # S/RES/2416 set 3,959 unless support went on; S/RES/2438 let it go on
        ("UNMIL", date(2015, 8, 1), 4_811),  # S/RES/2190 halted the cut to 3,750 that S/RES/2116 had set for July 2015
        ("MONUSCO", date(2024, 6, 30), 13_500),
        ("MONUSCO", date(2024, 7, 1), 11_500),
    ],
)
def test_a_later_resolution_takes_up_what_an_earlier_one_set_for_a_day_after_it(
    mission: str, day: date, military: int
) -> None:
    found = ceiling_of(BOOK.at(day), mission, "military", day)
    assert found is not None and found.value == military


def test_an_increase_and_a_reduction_of_one_decision_are_not_added() -> None:
    """S/RES/1694 (2006) gave UNMIL 125 police more and 125 military fewer: 250 is in no paragraph."""
    day = date(2006, 7, 13)
    told: Any = SimpleNamespace(unit="persons", time=None, mission="UNMIL", thing="uniformed")
    values = [c.figure.value for c in _changes_set(BOOK.at(day), told, day)]
    assert 125 in values and 250 not in values
