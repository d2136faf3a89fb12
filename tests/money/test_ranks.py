"""A payer's place and share can be made again from what they rest on."""

from __future__ import annotations

import pytest

from peaceops.book import Figure, View
from peaceops.book.rules import replay
from peaceops.money.payer import payer_view
from peaceops.money.ranks import printed_of_year, rank_by_rate, rates_of_rows
from peaceops.money.rates import rates, rates_by_state
from peaceops.money.year_rule import levels_of_year, parameters_of_year, scale_of_year
from peaceops.period import Period


@pytest.mark.parametrize("year", [2012, 2015, *range(2016, 2028)])
def test_the_rows_of_a_year_give_the_rates_of_all_that_the_book_gives(year: int, now: View) -> None:
    when = Period.of_year(year)
    picked = [choose(now, year=when).rows for choose in (scale_of_year, levels_of_year, parameters_of_year)]
    found = rates_of_rows(year, *picked, printed_of_year(now, year=when).rows)
    assert found == pytest.approx({iso3: r.pct for iso3, r in rates_by_state(now, year).items()})


@pytest.mark.parametrize("year", [2018, 2024])
def test_a_place_by_rate_counts_the_states_with_a_higher_one_and_is_found_again(year: int, now: View) -> None:
    found = rates(now, year)
    for place, mine in ((1, found[0]), (5, found[4])):
        rank = rank_by_rate(now, mine, found)
        assert rank and rank.value == place and replay(rank, now) == place
        assert rank.trace and {r.select for r in rank.trace.selections()} > {"regular-scale-of-year"}


def test_no_place_is_given_where_the_rates_of_all_are_not_known(now: View) -> None:
    found = rates(now, 2024)
    assert rank_by_rate(now, found[0], found[:100]) is None


@pytest.mark.parametrize(
    ("iso3", "fy", "mission"), [("USA", "2024-25", "UNMIK"), ("TON", "2024-25", "UNIFIL"), ("USA", "2018-19", "UNMIK")]
)
def test_every_figure_of_a_payers_part_replays_to_its_value(iso3: str, fy: str, mission: str, now: View) -> None:
    view = payer_view(now, iso3, fy, mission)
    [part] = view.missions
    held = [part.part, part.share, part.rank, part.unpaid, part.per_head, view.total, view.unpaid, view.total_cost]
    figures = [f for f in held if f]
    assert len(figures) >= 5
    for figure in figures:
        assert isinstance(figure, Figure) and replay(figure, now) == pytest.approx(figure.value), figure.counts
