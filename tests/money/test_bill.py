"""A payer's bill: the newest year that can be told, and the best kind of that year."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.money.bill import AT_NEWEST_RATE, AT_OWN_RATES, bill


def told(mission: str, iso3: str, day: date) -> tuple[str, str, int]:
    """Kind, year and whole dollars of a bill."""
    found = bill(open_book().at(day), mission, iso3, day)
    assert found is not None
    assert (found.part is None) == (found.kind == "assessed")
    return found.kind, found.period.iso, round(float(found.amount.value))


def test_france_was_assessed_for_unifil_in_the_newest_year_of_its_cost() -> None:
    """The circular prints 28,276,314 (ST/ADM/SER.B/1068): not the share of the cost at the rate of another year."""
    kind, year, amount = told("UNIFIL", "FRA", date(2025, 8, 1))
    assert (kind, year) == ("assessed", "2024-25")
    assert abs(amount - 28_276_314) <= 2


def test_a_cost_at_the_rates_of_its_year_comes_before_one_at_the_newest_rate() -> None:
    kind, year, amount = told("UNMIK", "USA", date(2018, 10, 20))
    assert (kind, year, amount) == (AT_OWN_RATES, "2016-17", 10_410_328)


def test_a_newer_cost_at_the_newest_rate_comes_before_an_older_one() -> None:
    days = [date(year, month, 1) for year in range(2001, 2016) for month in (1, 7)]
    kinds = {found.kind for day in days if (found := bill(open_book().at(day), "MINURSO", "USA", day))}
    assert AT_NEWEST_RATE in kinds


@pytest.mark.parametrize("mission", ["UNTSO", "ONUC"])
def test_where_nothing_is_known_there_is_no_bill(mission: str) -> None:
    day = date(1963, 1, 1)
    assert bill(open_book().at(day), mission, "USA", day) is None
