"""What a simulation starts from, each figure made again from its trace."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.rules import replay
from peaceops.exits.bases import base_cost, bases, civilian_staff
from peaceops.exits.curves import curves_but
from peaceops.exits.evidence import back_test_of, told
from peaceops.exits.runoff import run_offs_but
from peaceops.exits.shares import rates_of_payer, shares


def test_the_uniformed_share_of_minusma_is_that_of_its_accounts() -> None:
    view = open_book().at()
    found = bases(view, "MINUSMA", date(2023, 7, 1))
    share = found.uniformed_cost_share
    assert share is not None and share.trace is not None and found.share_from_accounts
    military, total = (float(f.value) for f in share.trace.figures())
    assert share.value == pytest.approx(100 * military / total) == replay(share, view)
    assert (str(share.period), share.unit) == ("2022-23", "pct")


def test_the_uniformed_share_of_unmik_is_what_the_strength_of_the_year_of_its_cost_would_cost() -> None:
    view = open_book().at(date(2018, 10, 20))
    share = bases(view, "UNMIK", date(2018, 10, 20)).uniformed_cost_share
    assert share is not None and share.value == 100 * 35_000 * 15 / 36_500_000 == replay(share, view)


def test_the_cost_of_a_force_that_shrank_is_that_of_its_strength_today() -> None:
    view = open_book().at(date(2004, 9, 1))
    base = bases(view, "UNAMSIL", date(2004, 9, 1))
    assert base.cost is not None and base.cost_now is not None and base.then is not None and base.strength is not None
    assert (base.cost.fy, base.cost.usd, base.then.value, base.strength.value) == ("2002-03", 622_469_200, 15814, 9831)
    assert base.cost.usd * 0.3 < float(base.cost_now.value) < base.cost.usd * 0.7
    assert replay(base.cost_now, view) == base.cost_now.value
    share = base.uniformed_cost_share
    assert share is not None and replay(share, view) == share.value


def test_a_budget_is_not_scaled_up_to_a_force_that_grew() -> None:
    base = bases(open_book().at(date(2018, 10, 20)), "UNMIK", date(2018, 10, 20))
    assert base.cost is not None and base.cost_now == base.cost.amount and base.then is None


def test_the_approved_budget_of_the_mission_alone_comes_before_what_was_billed_with_shares() -> None:
    cost = base_cost(open_book().at(date(2026, 11, 25)), "UNMIK", date(2026, 11, 25))
    assert cost is not None and (cost.fy, cost.status, cost.shares) == ("2026-27", "approved", "no")
    cost = base_cost(open_book().at(date(2025, 10, 1)), "UNIFIL", date(2025, 10, 1))
    assert cost is not None and (cost.fy, cost.usd, cost.shares) == ("2024-25", 536_808_200, "no")


def test_a_cost_that_ended_two_years_ago_says_nothing_and_an_old_one_is_warned_of() -> None:
    view = open_book().at(date(2018, 10, 20))
    assert base_cost(view, "UNMIK", date(2019, 7, 2)) is None, "that of 2016/17 ended on 30 June 2017"
    keys = [w.key for w in bases(view, "UNMIK", date(2018, 10, 20)).warnings]
    assert keys == ["base-old", "base-not-approved", "base-perhaps-with-shares"]


def test_the_uniformed_share_by_strength_is_nine_tenths_at_most() -> None:
    view = open_book().at(date(2014, 1, 1))
    found = [bases(view, m, date(2014, 1, 1)) for m in ("UNAMID", "MONUSCO", "UNIFIL", "UNMIL")]
    shares = [b.uniformed_cost_share for b in found if b.uniformed_cost_share and not b.share_from_accounts]
    assert shares and all(0 < float(s.value) <= 90 for s in shares)


@pytest.mark.parametrize("mission", ["UNMIK", "MINUSMA", "MONUSCO", "UNIFIL", "UNFICYP", "MINURSO", "UNDOF"])
def test_civilian_staff_put_together_is_made_again(mission: str) -> None:
    view = open_book().at()
    for year in range(2005, 2026):
        staff = civilian_staff(view, mission, date(year, 7, 1))
        assert staff is None or replay(staff, view) == staff.value


def test_rates_of_a_payer_are_those_of_the_run_for_every_year() -> None:
    view = open_book().at(date(2018, 10, 20))
    years = range(2018, 2024)
    for mission, regular in (("UNMIK", False), ("UNAMA", True)):
        own = rates_of_payer(view, payer="USA", mission=mission, first=2018, last=2023)
        every = shares(view, years, regular=regular)
        assert every is not None
        assert [r.fraction for r in own.rows] == every.share[:, every.iso3.index("USA")].tolist()
        assert own.ref.known <= "2018-10-20" and own.ref.from_sources


def test_a_payer_without_a_rate_has_no_share() -> None:
    view = open_book().at(date(2012, 12, 1))
    assert shares(view, range(2012, 2018), only="TUV") is None


def test_rows_of_a_run_name_the_sources_of_reports_and_of_decisions() -> None:
    view = open_book().at()
    assert {"closings", "un-monthly"} <= curves_but(view).ref.from_sources
    assert "un-peacekeeping-mission-expenditure" in run_offs_but(view, "UNMIK").ref.from_sources


def test_the_back_test_is_made_again_from_the_curves() -> None:
    view = open_book().at()
    for group, last_day, origin in (
        ("all", "drawn", "earlier"),
        ("planned", "known", "others"),
        ("nobody", "drawn", "others"),
    ):
        found = back_test_of(view, group, last_day=last_day, origin=origin, draws=100)
        assert found is not None
        figures = (found.closings, found.months, found.coverage, found.width, *found.errors.values())
        assert all(replay(f, view) == f.value for f in figures)
    assert back_test_of(open_book().at(date(1999, 6, 1))) is None, (
        "nothing could be held out before closings were public"
    )


def test_what_came_of_large_closings_is_made_again_from_the_curves() -> None:
    view = open_book().at()
    found = {t.mission: t for t in told(view, ("UNMIL", "MINUSMA", "UNMIK"), draws=200)}
    assert list(found) == ["UNMIL", "MINUSMA"], "UNMIK has not closed"
    for t in found.values():
        figures = (t.low, t.high, t.came, t.months, t.inside)
        assert all(replay(f, view) == f.value for f in figures)
        assert t.inside.value <= t.months.value and t.low.value < t.high.value
    assert found["MINUSMA"].came.value == 6.0
    assert told(open_book().at(date(2017, 1, 1)), ("UNMIL", "MINUSMA")) == (), "not over, not told"
