"""Traces of rates and assessments: every value follows again from what went in, step by step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from peaceops.book import Figure, View, open_book
from peaceops.book.measures import measures
from peaceops.book.rules import RULES, replay
from peaceops.money.assess import assess
from peaceops.money.estimate import estimate
from peaceops.money.net import with_net
from peaceops.money.per_head import per_head
from peaceops.money.rates import rates
from peaceops.money.reform_effects import effects
from peaceops.money.reform_file import load_reform, worked_reforms
from peaceops.money.reformed import reformed_rates
from peaceops.money.reforms import Reform
from peaceops.money.sections import sections_of
from peaceops.period import Period

FY = Period.of_fy(2024)


def steps(figure: Figure) -> Iterator[Figure]:
    """A figure and all that went into it."""
    yield figure
    for f in figure.trace.figures() if figure.trace else ():
        yield from steps(f)


def assert_replays(figure: Figure, view: View) -> None:
    """Every step gives its value again, and counts what the catalogue describes."""
    for f in steps(figure):
        assert f.value == replay(f, view)
        measure = measures()[f.counted.key]
        assert f.unit == measure.unit and f.status in measure.statuses
        assert str(f.counted) and (f.trace is None or f.trace.rule)


@pytest.mark.parametrize("year", [2012, 2014, 2018, 2021, 2023, 2024, 2026, 2027])
def test_every_rate_of_a_year_follows_from_its_trace(now: View, year: int) -> None:
    for r in rates(now, year):
        assert r.pct == r.peacekeeping.value and r.regular_pct == r.regular.value
    for r in [r for r in rates(now, year) if r.iso3 in ("USA", "DEU", "CZE", "PLW", "BHR", "TUV")]:
        assert_replays(r.peacekeeping, now)


def test_tables_of_rates_make_no_figure_until_one_is_asked_for() -> None:
    view = open_book().at(date(2026, 5, 18))  # a day of its own, so that nobody has asked before
    found = rates(view, 2024)
    assert not [key for key in view.answered if "rate_by_rule" in str(key[0])]
    assert found[0].peacekeeping is found[0].peacekeeping
    assert [key[1] for key in view.answered if "rate_by_rule" in str(key[0])] == [("USA", 2024)]


def test_the_points_of_all_discounts_follow_from_the_rows_of_the_year(now: View) -> None:
    """The premium of 2024: what 188 States are spared, over the regular rates of five."""
    usa = next(r for r in rates(now, 2024) if r.iso3 == "USA")
    assert usa.peacekeeping.trace
    premium = usa.peacekeeping.trace.figures()[1]
    assert premium.trace
    points = premium.trace.figures()[0]
    assert points.trace and points.counted.key == "points-of-discounts"
    *factors, scale, levels, parameters = points.trace.inputs
    assert [f.value for f in factors if isinstance(f, Figure)] == [1.0, 0.925, 0.8, 0.6, 0.4, 0.3, 0.2, 0.2, 0.1]
    assert [i.to_dict()["count"] for i in (scale, levels)] == [193, 193]
    assert points.value == pytest.approx(10.7563) and points.known >= "2021-12-31" and parameters.known
    assert sum(r.regular_pct * (1 - (r.factor or 0)) for r in rates(now, 2024) if r.level != "A") == pytest.approx(
        float(points.value)
    )


def test_a_rise_names_the_years_that_it_takes(now: View) -> None:
    czechia = next(r for r in rates(now, 2025) if r.iso3 == "CZE")
    assert czechia.peacekeeping.trace
    factor = czechia.peacekeeping.trace.figures()[1]
    assert factor.trace and factor.trace.rule_id == "factor-in-transition"
    assert [f.counted.key for f in factor.trace.figures()] == ["level-factor", "level-factor", "transition-years"]
    assert [f.value for f in factor.trace.figures()] == [0.6, 1.0, 3.0]


def test_every_amount_of_a_year_follows_from_its_trace(now: View) -> None:
    """Whole dollars of the table and of the figure are the same for all States and missions."""
    for a in assess(now, FY):
        assert a.amount.value == a.gross_usd
    for a in with_net(now, assess(now, FY, "UNISFA")):
        if a.iso3 in ("USA", "DEU", "BHR", "TUV"):
            assert a.net
            assert_replays(a.amount, now)
            assert_replays(a.net, now)


@pytest.mark.parametrize(("fy", "mission"), [(2018, "UNFICYP"), (2019, "UNTSO")])
def test_every_estimate_follows_from_its_trace(now: View, fy: int, mission: str) -> None:
    for a in estimate(now, Period.of_fy(fy), mission)[:3]:
        assert a.amount.value == a.gross_usd == replay_known(a.amount, now)
    amount = per_head(now, "DEU", estimate(now, Period.of_fy(fy), mission, "DEU")[0].amount)
    assert amount and amount.unit == "usd_per_head" and amount.value == replay_known(amount, now)


def replay_known(figure: Figure, view: View) -> object:
    """The value again, from the figures that went in: costs are computed in a room of their own."""
    assert figure.trace
    values = [f.value for f in figure.trace.figures()]
    return RULES[figure.trace.rule_id].compute(*values, **dict(figure.trace.params))


@pytest.mark.parametrize("name", sorted(worked_reforms()))
def test_every_figure_of_a_reform_follows_from_its_trace(now: View, name: str) -> None:
    mission = "UNMIK" if name.startswith("unmik") else ""
    table = effects(now, load_reform(name), FY, mission, "USA")
    for e in table.rows:
        assert (e.before.usd, e.after.usd, e.difference_usd) == (
            e.usd_before.value,
            e.usd_after.value,
            e.difference.value,
        )
        for figure in (e.rate_before, e.rate_after, e.usd_after, e.difference):
            assert_replays(figure, now)
    assert_replays(table.total_after, now)


def test_a_ceiling_is_traced_in_the_regular_rate_too(now: View) -> None:
    usa = next(r for r in reformed_rates(now, 2025, Reform("lower", ceiling_pct=20)) if r.iso3 == "USA")
    assert usa.regular.value == usa.regular_pct == pytest.approx(20)
    assert_replays(usa.regular, now)


def test_a_section_keeps_its_amount_and_its_circular(now: View) -> None:
    [first, *_] = sections_of(now, FY, "UNMIK")
    assert first.amount is first.amount and first.amount.counted.key == "section-gross"
    assert first.net and first.net.counted.key == "section-net" and first.net.source == first.amount.source
    assert first.amount.period == first.period
