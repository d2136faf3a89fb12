"""The back-test and its bars."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

import peaceops
from peaceops.book import open_book
from peaceops.errors import PeaceopsError
from peaceops.exits.backtest import ClosingBacktest, backtest, others_than, usable
from peaceops.exits.backtest_cost import backtest_cost
from peaceops.exits.closing import closings
from peaceops.exits.curves import curves
from peaceops.exits.ensemble import Spread
from peaceops.exits.held_out import COLUMNS, RIVALS
from peaceops.exits.runoff import estimates


@pytest.fixture(scope="module")
def found() -> ClosingBacktest:
    """Leave one mission out, the whole book, the last day drawn as in a run."""
    return backtest(curves(open_book().at()))


@pytest.fixture(scope="module")
def told() -> ClosingBacktest:
    """The same with the last day known."""
    return backtest(curves(open_book().at()), last_day="known")


@pytest.fixture(scope="module")
def then() -> ClosingBacktest:
    """The same from the closings that were over and public before each decision."""
    return backtest(curves(open_book().at()), origin="earlier")


def test_the_intervals_hold_what_they_promise_where_the_end_is_known(told: ClosingBacktest) -> None:
    for s in told.scores:
        assert 75 <= s.coverage_pct[80] <= 85, s.group
        assert 45 <= s.coverage_pct[50] <= 55, s.group
    assert told.scores[0].coverage_pct[95] >= 90


def test_the_intervals_hold_what_they_promise_where_the_end_is_drawn(found: ClosingBacktest) -> None:
    every = found.scores[0]
    assert 75 <= every.coverage_pct[80] <= 85 and every.coverage_pct[95] >= 90
    assert every.crps_share["crps"] <= 0.180


def test_the_end_is_worth_knowing(found: ClosingBacktest, told: ClosingBacktest) -> None:
    for drawn, known in zip(found.scores, told.scores, strict=True):
        assert (drawn.last_day, known.last_day) == ("drawn", "known")
        assert known.crps_share["crps"] < drawn.crps_share["crps"], drawn.group


def test_an_end_that_is_neither_drawn_nor_known_is_refused() -> None:
    with pytest.raises(PeaceopsError, match="unknown last day 'guessed'"):
        backtest(curves(open_book().at()), last_day="guessed")


def test_crps_is_below_that_of_every_rival(
    found: ClosingBacktest, told: ClosingBacktest, then: ClosingBacktest
) -> None:
    for test in (found, told, then):
        every = test.scores[0]
        for rival in RIVALS:
            assert every.crps_share["crps"] < every.crps_share[rival], (every.last_day, every.origin, rival)
            assert every.crps_persons["crps"] < every.crps_persons[rival], (every.last_day, every.origin, rival)


def test_a_straight_line_does_better_in_persons_for_abrupt_closings_of_unknown_end(found: ClosingBacktest) -> None:
    """The one rival that wins anywhere: MINUSMA and UNAMID left almost in a straight line."""
    for s in found.scores:
        lost = {r for r in RIVALS if s.crps_persons[r] <= s.crps_persons["crps"]}
        assert lost == ({"crps_linear"} if s.group == "abrupt" else set()), s.group


def test_from_closings_that_were_over_before_the_intervals_hold_nearly_as_much(then: ClosingBacktest) -> None:
    every = then.scores[0]
    assert (every.origin, every.missions, every.months) == ("earlier", 20, 161)
    assert every.coverage_pct[80] >= 72 and every.coverage_pct[95] >= 90


def test_a_closing_is_forecast_from_what_was_public_before_its_decision() -> None:
    cases = usable(curves(open_book().at()))
    for held in cases:
        earlier = others_than(held, cases, "earlier")
        assert all(c.known < held.closing.decided_on and c.complete for c in earlier)
        assert len(others_than(held, cases, "others")) == len(cases) - 1
    by_mission = {c.closing.mission: {o.closing.mission for o in others_than(c, cases, "earlier")} for c in cases}
    assert by_mission["MINURCA"] == {"UNPREDEP"}, "of two earlier decisions one was not over by October 1999"
    assert "UNMIL" in by_mission["UNAMID"] and "UNAMID" in by_mission["MINUSMA"]
    assert "UNMIL" not in by_mission["MINUSTAH"], "decided before and over after"


def test_months_in_which_nobody_was_left_are_scored_apart(found: ClosingBacktest) -> None:
    somebody, nobody = found.split
    assert (somebody.group, somebody.months, nobody.group, nobody.months) == ("somebody", 162, "nobody", 34)
    every = found.scores[0]
    assert somebody.months + nobody.months == every.months
    assert nobody.coverage_pct[80] > every.coverage_pct[80] > somebody.coverage_pct[80]


def test_every_month_has_its_place_among_the_draws(found: ClosingBacktest, then: ClosingBacktest) -> None:
    for s in (*found.scores, *then.scores):
        assert sum(s.pit) == s.months and len(s.pit) == 10
        assert 0 < s.width_80_pct < 100
    every = found.scores[0]
    assert sum(every.pit[5:]) > sum(every.pit[:5]), "missions left later than the draws say"


def test_an_origin_that_is_none_is_refused() -> None:
    with pytest.raises(PeaceopsError, match="unknown origin of the forecasts 'later'"):
        backtest(curves(open_book().at()), origin="later")


def test_the_spread_is_no_lucky_choice(found: ClosingBacktest) -> None:
    cases = curves(open_book().at())
    for tempo, level in ((0.05, 0.1), (0.2, 0.05), (0.15, 0.1)):
        s = backtest(cases, draws=500, spread=Spread(tempo, level), last_day="known").scores[0]
        assert 75 <= s.coverage_pct[80] <= 85
        assert s.crps_share["crps"] < 0.8 * min(s.crps_share["crps_median_curve"], s.crps_share["crps_linear"])


def test_the_file_has_one_row_a_mission_and_month(found: ClosingBacktest) -> None:
    rows = list(csv.DictReader(io.StringIO(found.to_csv())))
    assert tuple(rows[0]) == COLUMNS
    assert len({(r["mission"], r["month"]) for r in rows}) == len(rows) == 196
    assert {r["shape"] for r in rows} == {"planned", "abrupt"}
    for r in rows:
        assert float(r["q10"]) <= float(r["q50"]) <= float(r["q90"])


def test_the_same_seed_gives_the_same_file(found: ClosingBacktest) -> None:
    assert backtest(curves(open_book().at())).to_csv() == found.to_csv()


def test_a_mission_is_never_its_own_precedent() -> None:
    cases = curves(open_book().at())
    with_it = {r.month: r for r in backtest(cases, draws=200).rows if r.mission == "MINUSMA"}
    assert with_it[5].quantiles[3] != with_it[5].actual


def test_too_few_closings_say_nothing() -> None:
    assert backtest(curves(open_book().at(date(1999, 3, 1)))).rows == ()


def test_spending_back_test_of_the_few_accounts() -> None:
    view = open_book().at()
    own = closings(view)
    cases = curves(view)
    years = backtest_cost(view, own, cases, estimates(view, own, cases))
    assert {y.mission for y in years} == {"MINUJUSTH", "MINUSMA", "UNAMI", "UNAMID", "UNIOGBIS", "UNITAMS"}
    assert sum(y.covered_80 for y in years) == 7 and len(years) == 8
    assert peaceops.exit_backtest_spending() == years
    missed = next(y for y in years if not y.covered_80)
    assert (missed.mission, missed.year) == ("MINUSMA", "2023-24"), "withdrawal cost more than the others had told"


def test_the_end_of_a_closing_is_drawn_beside_the_end_that_came(then: ClosingBacktest, told: ClosingBacktest) -> None:
    ends = {e.mission: e for e in then.ends}
    assert told.ends == () and len(ends) == then.scores[0].missions
    assert ends["UNMIL"].came == 493 and ends["UNMIL"].q90 < 493, "longer than nearly all before it"
    assert all(e.q10 <= e.q50 <= e.q90 for e in ends.values())
