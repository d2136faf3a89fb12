"""Who pays: rates only where a source gives them, parts in dollars with their trace."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View, open_book
from peaceops.errors import PeaceopsError
from peaceops.money.arrears import arrears_of
from peaceops.money.payers import (
    part_at_rate,
    payer_part,
    payer_share,
    payers,
    payment_cap,
    peacekeeping_series,
    regular_payers,
    regular_series,
    share_in,
    unpaid_under_cap,
)

OCTOBER_2018 = date(2018, 10, 20)


def test_the_united_states_in_2018(then: View) -> None:
    share = payer_share(then, "USA", OCTOBER_2018)
    assert share.peacekeeping and round(float(share.peacekeeping.value), 4) == 28.4344
    assert share.regular and share.regular.value == 22
    assert str(share.basis_said()) == "by rule, with the level that the amounts assessed imply"
    assert share.peacekeeping.later_vintage, "the level was public in 2015; the amounts that imply it came later"


def test_a_printed_rate_is_named_with_its_document(now: View) -> None:
    share = share_in(now, "USA", 2012)
    assert str(share.basis_said(document=False)) == "as printed"


def test_a_rate_that_no_source_gives_is_not_made_from_the_regular_rate(now: View) -> None:
    share = share_in(now, "IND", 2012)
    assert (
        share.peacekeeping is None and share.regular is not None and str(share.basis_said()) == "not in this database"
    )
    assert payer_part(now, "UNMIK", "IND", "2012-13") is None
    assert peacekeeping_series(now, "IND").keys() == set(range(2013, 2028))


def test_top_payers_of_2018_by_rule(then: View) -> None:
    found = payers(then, OCTOBER_2018)
    assert found and found.year == 2018 and found.complete
    top = [(s.iso3, s.basis, round(float(s.peacekeeping.value), 2)) for s in found.shares if s.peacekeeping][:4]
    assert top == [
        ("USA", "implied", 28.43),
        ("CHN", "implied", 10.24),
        ("JPN", "implied", 9.68),
        ("DEU", "implied", 6.39),
    ]


def test_the_largest_payers_of_2017_have_the_rates_of_all_beside_them() -> None:
    found = payers(open_book().at(date(2017, 6, 1)), date(2017, 6, 1))
    assert found and found.year == 2017 and found.complete and found.bases == {"implied"}
    assert found.shares[0].peacekeeping and round(float(found.shares[0].peacekeeping.value), 4) == 28.4691


def test_top_payers_of_the_years_of_the_circulars(now: View) -> None:
    found = payers(now, date(2023, 1, 1), top=193)
    assert found and found.complete and len(found.shares) == 193
    assert [s.iso3 for s in found.shares[:3]] == ["USA", "CHN", "JPN"]
    assert found.shares[0].basis == "recovered"
    predicted = payers(now, date(2027, 10, 1))
    assert predicted and predicted.shares[0].basis == "predicted"


def test_no_peacekeeping_rate_before_2012_leaves_the_regular_scale() -> None:
    view = open_book().at(date(1999, 6, 10))
    assert payers(view, date(1999, 6, 10)) is None
    assert [s.iso3 for s in regular_payers(view, date(1999, 6, 10), top=3)] == ["USA", "JPN", "DEU"]


def test_us_part_of_unmik_2018_19_by_calendar_halves(now: View) -> None:
    part = payer_part(now, "UNMIK", "USA", "2018-19")
    assert part and [round(float(r.value), 4) for r in part.rates] == [28.4344, 27.8912]
    assert part.amount.value == 10_474_214
    assert part.amount.trace and part.amount.trace.inputs[0].value == 37_191_700
    assert part.amount.known == "2020-03-31"


def test_that_part_cannot_be_known_on_20_october_2018(then: View) -> None:
    assert payer_part(then, "UNMIK", "USA", "2018-19") is None
    assert payer_part(then, "UNMIK", "USA", "2011-12") is None, "the rate of 2011 is not in the book"


def test_order_of_size_on_20_october_2018(then: View) -> None:
    rough = part_at_rate(then, "UNMIK", "USA", OCTOBER_2018)
    assert rough and rough.amount.value == 10_378_549
    assert rough.amount.trace and [round(float(f.value), 4) for f in rough.amount.trace.inputs] == [36_500_000, 28.4344]


def test_regular_budget_missions_are_paid_at_the_regular_rate(now: View) -> None:
    part = payer_part(now, "UNTSO", "USA", "2022")
    assert part and part.amount.value == round(38_961_945 * 0.22) and part.rates[0].value == 22


def test_unficyp_is_not_computed_because_part_of_it_is_voluntary(now: View) -> None:
    assert payer_part(now, "UNFICYP", "USA", "2018-19") is None
    assert part_at_rate(now, "UNFICYP", "USA", date(2020, 6, 1)) is None


def test_the_limit_of_united_states_law_has_dates(now: View) -> None:
    """Between 2001 and 2016 Congress allowed more in some years, which are not in the book."""
    found = {year: payment_cap(now, "USA", date(year, 6, 30)) for year in (1999, 2005, 2012, 2017, 2026)}
    assert {year: f.value if f else None for year, f in found.items()} == {
        1999: 25,
        2005: None,
        2012: None,
        2017: 25,
        2026: 25,
    }


def test_only_the_united_states_has_a_limit_of_its_own(now: View) -> None:
    cap = payment_cap(now, "USA", OCTOBER_2018)
    assert cap and cap.value == 25 and payment_cap(now, "CHN", OCTOBER_2018) is None
    part = payer_part(now, "UNMIK", "USA", "2018-19")
    assert part
    unpaid = unpaid_under_cap(part, part.rates[0], cap)
    assert unpaid and unpaid.value == 1_277_304, "at 3.4344 points above the limit"
    assert unpaid_under_cap(part, cap, cap) is None


def test_unknown_state_is_refused_with_near_names(now: View) -> None:
    with pytest.raises(PeaceopsError, match="unknown Member State 'UST'"):
        share_in(now, "UST", 2018)


def test_regular_series_of_a_founding_member_has_no_hole(now: View) -> None:
    years = [y for first, last, _ in regular_series(now, "USA") for y in range(first, last + 1)]
    assert years == list(range(1946, 2028))


def test_arrears_as_named_by_20_october_2018(then: View) -> None:
    unmik = arrears_of(then, mission="UNMIK")
    assert [(a.period, a.amount.value) for a in unmik] == [("2001-04-30", 202_400_000)]
    april = [a for a in arrears_of(then, everyone=True) if a.period == "2018-04-30"]
    owed = {a.scope: a.amount.value for a in april}
    assert owed == {"regular budget": 1_600_000_000, "peacekeeping": 2_270_000_000}
    assert all(a.amount.known <= "2018-10-20" for a in arrears_of(then, iso3="USA"))


def test_debts_of_the_organization_are_not_arrears_of_states(now: View) -> None:
    india = arrears_of(now, iso3="IND")
    assert {a.owed_by for a in india} == {"united_nations"}


@pytest.mark.parametrize("year", range(2019, 2028))
def test_shares_of_a_year_by_rule_sum_to_100(now: View, year: int) -> None:
    found = payers(now, date(year, 6, 1), top=193)
    assert found and abs(sum(float(s.peacekeeping.value) for s in found.shares if s.peacekeeping) - 100) < 1e-5
