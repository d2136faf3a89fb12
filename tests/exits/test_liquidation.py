"""What liquidation cost, by closings with both amounts: a plan takes its line from them."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from peaceops.book import View, open_book
from peaceops.exits.liquidation import estimate, liquidated


def test_each_closing_has_the_year_before_its_decision_and_the_first_after_its_end(now: View) -> None:
    found = {c.mission: (c.before.fy, c.after.fy, c.after.status, round(c.share, 3)) for c in liquidated(now)}
    assert found["UNAMID"] == ("2019-20", "2021-22", "spent", 0.127)
    assert found["MINUSMA"] == ("2022-23", "2024-25", "apportioned", 0.170)
    assert found["UNIOGBIS"] == ("2019", "2021", "spent", 0.036)


def test_by_october_2018_there_was_none() -> None:
    view = open_book().at(date(2018, 10, 20))
    assert liquidated(view) == () and estimate(view, "UNMIK", 37_000_000) is None


def test_the_nearest_in_cost_gives_the_amount_and_all_give_the_range() -> None:
    view = open_book().at(date(2023, 7, 1))
    found = estimate(view, "MINUSMA", 1_200_000_000)
    assert found is not None and [c.mission for c in found.cases] == ["UNAMID", "UNIOGBIS"]
    assert found.usd == pytest.approx(152.9e6, rel=0.001)
    assert (found.low, found.high) == (pytest.approx(43.7e6, rel=0.001), found.usd)
    assert found.least.mission == "UNAMID", "UNIOGBIS cost a seventieth: it is no measure of MINUSMA"


def test_the_mission_itself_is_none_of_its_precedents(now: View) -> None:
    found = estimate(now, "UNAMID", 509_000_000)
    assert found is not None and "UNAMID" not in {c.mission for c in found.cases}


def test_the_plan_of_minusma_names_what_its_liquidation_rests_on() -> None:
    """It said 6 million once, from the run alone; 203 million were apportioned to the mission for 2024/25."""
    last = peaceops.exit_plan("MINUSMA", date(2023, 7, 1)).budgets[-1]
    assert last.year is not None and last.year.iso == "2024-25"
    assert last.usd == last.usd_high and last.usd is not None and 160e6 < last.usd < 180e6
    assert last.usd_low is not None and last.usd_low < last.usd / 3
    assert "as in UNAMID" in last.source and "2 closings (UNAMID, UNIOGBIS)" in last.source
