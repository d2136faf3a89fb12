"""Amounts by mission and year: what stands for a year, what is missing, what is a sum."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from peaceops.book import Book, Figure, View
from peaceops.book.rules import replay
from peaceops.errors import PeaceopsError
from peaceops.money.budget_table import budgets
from peaceops.money.owed_table import OWED_BY, owed, reimbursement_rates
from peaceops.money.regular_rates import regular_rates


def test_one_amount_of_a_mission_and_year_stands_for_it(now: View) -> None:
    found = budgets(now, "UNMISS").to_rows()
    years = [r["year"] for r in found]
    assert years == sorted(years)
    standing = [r["year"] for r in found if r["stands_for_year"]]
    assert standing == sorted({*years})
    assert all(r["status"] == "spent" for r in found if r["year"] == "2019-20" and r["stands_for_year"])


def test_the_total_of_a_year_is_a_sum_on_one_basis_that_can_be_made_again(now: View) -> None:
    found = budgets(now, "ALL", "2023-24")
    total = found.totals[0][found.columns.index("amount_usd")]
    assert isinstance(total, Figure)
    assert replay(total, now) == total.value
    spent = [r["amount_usd"] for r in found.to_rows() if r["status"] == "spent" and r["stands_for_year"]]
    assert sum(spent) == total.value
    ranks = [r["rank"] for r in found.to_rows() if r["rank"]]
    assert ranks == sorted(ranks)


def test_years_without_an_amount_are_named(now: View) -> None:
    found = budgets(now, "UNIFIL", status="recommended")
    (said,) = (str(n) for n in found.notes if "no whole amount of UNIFIL" in str(n))
    shown = {r["year"] for r in found.to_rows()}
    assert not any(year in said for year in shown)
    none = budgets(now, "UNIFIL", "1996-97")
    assert none.rows == ()
    assert "no amount of UNIFIL for 1996-97; it has amounts for" in str(none)


def test_parts_of_a_year_are_shown_on_request_alone(now: View) -> None:
    whole, every = budgets(now, "MINUSMA"), budgets(now, "MINUSMA", parts=True)
    assert {r["extent"] for r in whole} == {"whole"}
    left = len(every) - len(whole)
    assert left > 0
    assert f"{left} amounts for a part of a year, additions and components are left out" in str(whole.notes[0])


def test_nothing_is_shown_that_was_published_later(now: View) -> None:
    then = Book(now.folder).at(date(2018, 10, 20))
    assert max(str(f.known) for f in budgets(then, "UNMIK").column("amount_usd")) <= "2018-10-20"  # type: ignore[union-attr]


def test_debts_of_the_two_sides_are_told_apart_and_together_all(now: View) -> None:
    one, other = (owed(now, owed_by=side) for side in OWED_BY)
    assert len(one) + len(other) == len(owed(now))
    assert {r["owed_by"] for r in other} == {"united_nations"}
    assert {"India", "all troop contributors"} <= {str(r["who"]).partition(" (")[0] for r in other}


def test_a_state_without_a_named_debt_gets_the_days_that_there_are(now: View) -> None:
    found = owed(now, "Ireland")
    assert found.rows == ()
    assert "2015-10" in str(found)


def test_debts_are_in_order_of_time_also_where_a_year_is_near(now: View) -> None:
    periods = [str(r["period"]) for r in owed(now, "USA")]
    assert periods.index("about 2023") < periods.index("2026-01-30")


def test_each_rate_of_reimbursement_ends_where_the_next_begins(now: View) -> None:
    rows = reimbursement_rates(now).to_rows()
    assert [(r["from_date"], r["to_date"], r["usd_per_person_month"]) for r in rows][1:3] == [
        ("2016-07-01", "2017-06-30", 1_365),
        ("2017-07-01", "2018-06-30", 1_410),
    ]
    none = reimbursement_rates(now, date(2010, 1, 1))
    assert none.rows == ()
    assert "no rate of reimbursement in force" in str(none)


def test_the_rates_of_a_scale_have_ranks_and_equals_share_one(now: View) -> None:
    rows = regular_rates(now, 1981).to_rows()
    assert (rows[0]["iso3"], rows[0]["rank"]) == ("USA", 1)
    for one, other in pairwise(rows):
        assert (one["rank"] == other["rank"]) == (one["rate_pct"] == other["rate_pct"])
    assert {r["states"] for r in rows} == {len(rows)}


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (lambda view: budgets(view, "UNMIC"), "unknown mission 'UNMIC'"),
        (lambda view: budgets(view, "UNMIK", "2018"), "unknown financial year '2018'"),
        (lambda view: budgets(view, "UNMIK", status="guessed"), "unknown status of an amount 'guessed'"),
        (lambda view: owed(view, owed_by="banks"), "unknown debtor 'banks'"),
        (lambda view: regular_rates(view), "a year or a payer is missing"),
        (
            lambda view: regular_rates(view, 1940),
            "no regular scale of 1940 .* expected a year from 1946",
        ),
    ],
)
def test_a_bad_question_gets_one_sentence(ask, sentence: str, now: View) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(PeaceopsError, match=sentence):
        ask(now)
