"""Trade of a payer with a host: golden figures of each publisher, both sides, and what was public when."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import Figure, open_book
from peaceops.book.rules import replay
from peaceops.interests.trade import Flow, trade_of

BOOK = open_book()
UNMIK_2018 = BOOK.at(date(2018, 10, 20))


def flow(payer: str, host: str, year: int, which: str, on: date | None = None) -> Flow:
    found = trade_of(BOOK.at(on), payer, host).of_year(year)
    return next(f for f in found if f.flow == which)


def value(figure: Figure | None) -> object:
    return figure.value if figure else None


@pytest.mark.parametrize(
    ("payer", "host", "year", "which", "own", "other_side", "source"),
    [
        ("USA", "XKX", 2012, "exports", 20_832_000, 44_854_000, "imf-dots-us-2023"),  # 20.832 and 44.854 million
        ("USA", "XKX", 2017, "exports", 10_071_000, 40_403_000, "imf-dots-us-2023"),
        ("FRA", "MLI", 2020, "exports", 424_325_000, 438_277_000, "imf-dots-2022"),
        ("ITA", "LBN", 2020, "imports", 59_569_000, 45_482_000, "imf-dots-2022"),
        ("CHN", "COD", 2020, "imports", 7_033_987_000, 7_030_639_000, "imf-dots-2022"),
        ("USA", "ESH", 2015, "exports", 32_000, None, "us-census-trade"),
        ("USA", "LBN", 1986, "imports", None, None, ""),
    ],
)
def test_golden_figures_of_both_sides(
    payer: str, host: str, year: int, which: str, own: int | None, other_side: int | None, source: str
) -> None:
    if own is None:
        assert trade_of(BOOK.at(), payer, host).of_year(year) == ()
        return
    found = flow(payer, host, year, which)
    assert found.own and found.own.source == source
    assert (found.own.value, value(found.other_side)) == (own, other_side)


def test_a_year_is_told_from_the_day_on_which_it_was_due() -> None:
    """The trade of 2017 from 1 July 2018; the Census Bureau's from 31 March of the next year."""
    before, on = (trade_of(BOOK.at(day), "FRA", "MLI").years[-1] for day in (date(2018, 6, 30), date(2018, 7, 1)))
    assert (before, on) == (2016, 2017)
    assert trade_of(BOOK.at(date(2014, 3, 30)), "USA", "XKX").years[-1] == 2012
    assert trade_of(BOOK.at(date(2014, 3, 31)), "USA", "XKX").years[-1] == 2013
    assert trade_of(BOOK.at(date(1974, 8, 20)), "GBR", "CYP").flows == ()


def test_a_second_source_is_shown_where_it_differs_by_more_than_one_per_cent() -> None:
    """The two vintages of the United States' exports to Kosovo in 2017 are 10.071 and 8.717 million."""
    assert [f.value for f in flow("USA", "XKX", 2017, "exports").differing] == [8_717_000]
    assert flow("USA", "XKX", 2012, "exports").differing == ()


def test_the_sum_and_the_share_of_a_year_are_computed_from_one_side() -> None:
    found = trade_of(UNMIK_2018, "USA", "XKX")
    assert found.last_year == 2017
    total = found.total(2017, ("United States of America", "Kosovo"))
    assert total and total.value == 10_071_000 + 2_679_000
    share = flow("USA", "XKX", 2017, "exports").share_pct
    assert share and share.trace and replay(share, BOOK.at()) == share.value
    part, whole = share.trace.figures()
    assert (part.source, whole.source, part.value) == ("imf-dots-2022", "imf-dots-2022", 8_717_000)
    assert share.value == pytest.approx(100 * 8_717_000 / float(whole.value))


def test_an_import_of_one_side_never_fills_the_export_of_the_other() -> None:
    lacking = [f for f in trade_of(BOOK.at(), "RUS", "XKX").flows if f.own is None]
    assert all(f.other_side for f in lacking)
    assert trade_of(BOOK.at(), "USA", "ESH").flows and not any(
        f.other_side for f in trade_of(BOOK.at(), "USA", "ESH").flows
    )
