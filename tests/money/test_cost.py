"""What a mission costs: statuses kept apart, contradictions kept, only what was public."""

from __future__ import annotations

from datetime import date

from peaceops.book import View, open_book
from peaceops.document.figures import named
from peaceops.money.cost import all_lines, best, cost_history, latest_cost, whole_years
from peaceops.money.portfolio import (
    budget_totals_for,
    newest_place,
    newest_portfolio,
    place_in_whole,
    portfolio,
)
from peaceops.period import Period, fy_of

OCTOBER_2018 = date(2018, 10, 20)


def test_financial_year_of_a_day() -> None:
    assert [str(fy_of(date(2018, *day))) for day in ((6, 30), (7, 1))] == ["2017-18", "2018-19"]
    assert fy_of(date(1999, 8, 1)) == Period.parse("1999-00") and named(Period.parse("1999-00")) == "1999/00"


def test_unmik_spent_by_year(now: View) -> None:
    spent = {x.fy: x.usd / 1e6 for x in cost_history(now, "UNMIK") if str(x.what) == "expenditure"}
    assert {fy: round(v, 2) for fy, v in spent.items()} == {
        "2018-19": 37.19,
        "2019-20": 37.24,
        "2020-21": 39.68,
        "2021-22": 40.61,
        "2022-23": 40.67,
        "2023-24": 40.63,
        "2024-25": 43.66,
    }


def test_unmik_in_2008_09_with_and_without_support_shares(now: View) -> None:
    lines = [x for x in cost_history(now, "UNMIK") if x.fy == "2008-09"]
    whole = {x.shares: x.usd for x in whole_years(lines)}
    assert whole == {"no": 198_012_000, "yes": 207_203_100}
    parts = sum(x.usd for x in lines if x.extent == "component")
    assert whole["no"] + parts == whole["yes"]


def test_apportioned_is_the_sum_of_the_sections_and_keeps_its_trace(now: View) -> None:
    lines = {x.fy: x for x in cost_history(now, "UNMIK") if x.status == "apportioned"}
    assert lines["2024-25"].usd == 47_413_200 and lines["2025-26"].usd == 50_345_100
    trace = lines["2024-25"].amount.trace
    assert trace and sum(float(f.value) for f in trace.inputs) == 47_413_200


def test_closing_missions_run_down(now: View) -> None:
    def spent(mission: str) -> list[float]:
        return [round(x.usd / 1e6, 1) for x in cost_history(now, mission) if str(x.what) == "expenditure"]

    assert spent("MINUJUSTH") == [121.3, 38.7]
    assert spent("UNAMID") == [715.0, 509.3, 477.3, 64.9]
    assert spent("MINUSMA")[-2:] == [1192.3, 833.8]


def test_on_20_october_2018_the_newest_amounts_of_unmik_are_old_and_marked(then: View) -> None:
    newest, approved = latest_cost(then, "UNMIK"), latest_cost(then, "UNMIK", "approved")
    assert newest and (newest.fy, newest.usd, newest.status) == ("2016-17", 36_500_000, "proposed")
    assert newest.amount.confidence == "secondary"
    assert approved and (approved.fy, approved.usd, approved.amount.confidence) == ("2015-16", 40_000_000, "derived")
    assert all(x.fy < "2018-19" for x in whole_years(cost_history(then, "UNMIK")))
    assert all(x.amount.known <= "2018-10-20" for x in cost_history(then, "UNMIK"))


def test_the_same_amount_in_two_sources_is_one_line_that_names_both(now: View) -> None:
    line = next(x for x in cost_history(now, "UNMIK") if x.fy == "2011-12")
    assert line.usd == 44_910_000 and len(line.also) == 1 and line.also[0][0] != line.source
    raw = [x for x in all_lines(now, "UNMIK") if x.fy == "2011-12"]
    assert len(raw) > len([x for x in cost_history(now, "UNMIK") if x.fy == "2011-12"])


def test_contradictions_stay(now: View) -> None:
    minurso = {x.usd for x in cost_history(now, "MINURSO") if x.fy == "2018-19" and x.shares == "yes"}
    assert minurso == {55_900_000, 55_500_000}


def test_what_was_spent_in_2024_25_is_not_what_was_apportioned(now: View) -> None:
    unmik = {(x.status, x.shares): x.usd for x in whole_years(cost_history(now, "UNMIK")) if x.fy == "2024-25"}
    assert unmik == {
        ("spent", "no"): 43_659_600,
        ("apportioned", "no"): 43_684_700,
        ("apportioned", "yes"): 47_413_200,
    }
    minusma = [x for x in cost_history(now, "MINUSMA") if x.fy == "2024-25"]
    assert {x.status for x in minusma} == {"apportioned"} and 202_783_500 in {x.usd for x in minusma}


def test_the_newest_year_of_the_book_has_what_was_approved(now: View) -> None:
    newest = latest_cost(now, "UNIFIL")
    assert newest and (newest.fy, newest.status, newest.usd) == ("2026-27", "approved", 407_625_000)


def test_what_was_spent_stands_for_a_year_before_what_was_approved(now: View) -> None:
    line = best(x for x in all_lines(now, "UNMIK") if x.fy == "2021-22")
    assert line and (line.status, line.usd) == ("spent", 40_612_600)


def test_a_printed_amount_with_support_shares_stands_before_one_without_that_was_derived(now: View) -> None:
    approved = [x for x in all_lines(now, "UNMISS") if x.fy == "2020-21" and x.status == "approved"]
    assert {x.amount.confidence for x in approved} >= {"read", "derived"}
    line = best(approved)
    assert line and (line.usd, line.shares) == (1_264_877_800, "yes")


def test_an_addition_or_half_year_never_stands_for_a_year(now: View) -> None:
    assert all(x.extent == "whole" for x in whole_years(all_lines(now)))
    minusma = best(x for x in all_lines(now, "MINUSMA") if x.fy == "2013-14")
    assert minusma and minusma.usd == 602_000_000


def test_a_mission_on_the_regular_budget_has_amounts_by_calendar_year(now: View) -> None:
    unama = {(x.fy, x.status): x.usd for x in whole_years(cost_history(now, "UNAMA"))}
    assert unama["2025", "spent"] == 111_238_600 and unama["2026", "approved"] == 105_776_100
    untso = {x.usd for x in cost_history(now, "UNTSO") if (x.fy, x.status) == ("2022", "spent")}
    assert untso == {38_961_945, 38_961_900}, "audited statements, and the budget two years later"


def test_a_mission_without_money_has_an_empty_history(now: View) -> None:
    assert cost_history(now, "UNEF I") == () and latest_cost(now, "UNEF I") is None


def test_portfolio_of_2018_19_is_what_was_spent_with_the_support_account(now: View) -> None:
    whole = portfolio(now, "2018-19")
    assert whole and whole.status == "spent" and whole.total.value == 7_117_062_500
    place = place_in_whole(whole, "UNMIK")
    assert place and round(float(place.share.value), 2) == 0.52
    assert place.share.trace and place.portfolio.total.trace
    assert sum(x.usd for x in whole.lines if x.mission != "SUPPORT_ACCOUNT") == 6_792_359_000


def test_a_portfolio_stays_on_one_basis(now: View) -> None:
    for fy in ("2009-10", "2010-11", "2011-12", "2013-14", "2018-19", "2024-25"):
        whole = portfolio(now, fy)
        assert whole
        bases = {(x.status, x.shares) for x in whole.lines}
        assert bases <= {(whole.status, whole.shares), (whole.status, "not_applicable")}
        if whole.shares == "yes":
            assert "SUPPORT_ACCOUNT" not in {x.mission for x in whole.lines}, "it would count twice"
        assert len({x.mission for x in whole.lines}) == len(whole.lines)
        assert float(whole.total.value) == sum(x.usd for x in whole.lines)


def test_tables_of_2009_10_and_2010_11_add_up_to_the_printed_totals(now: View) -> None:
    for fy, millions in (("2009-10", 7764.9), ("2010-11", 7278.8)):
        whole = portfolio(now, fy)
        assert whole and round(float(whole.total.value) / 1e6, 1) == millions


def test_newest_portfolio_on_20_october_2018_is_approved_2013_14(then: View) -> None:
    whole = newest_portfolio(then)
    assert whole and (whole.fy, whole.status, whole.shares) == ("2013-14", "approved", "yes")
    place = newest_place(then, "UNMIK")
    assert place and place.rank.value == place.missions.value == 13


def test_an_account_has_no_place_among_missions(now: View) -> None:
    whole = portfolio(now, "2018-19")
    assert whole and whole.of("RSCE") and place_in_whole(whole, "RSCE") is None


def test_no_portfolio_before_the_first_amount(now: View) -> None:
    assert portfolio(now, "1960-61") is None and newest_portfolio(open_book().at(date(1990, 1, 1))) is None


def test_levels_of_2017_18_as_public_on_20_october_2018(then: View, now: View) -> None:
    def millions(view: View) -> set[int]:
        return {round(float(t.amount.value) / 1e6) for t in budget_totals_for(view, "2017-18") if t.amount}

    assert millions(then) == {6800, 7300, 7316}
    assert millions(now) == {6800, 7300, 7316, 7496}


def test_a_total_known_only_by_its_document_has_no_amount(now: View) -> None:
    named, derived = budget_totals_for(now, "2020-21")
    assert named.amount is None and "GA/12252" in named.locator
    assert derived.amount and derived.amount.value == 6_823_000_000 and derived.amount.confidence == "derived"


def test_every_amount_carries_source_and_status(now: View) -> None:
    for line in all_lines(now):
        assert line.amount.sources() and line.amount.unit == "usd"
        assert line.status == line.amount.status or line.amount.trace
