"""Statements on what is owed, and on all personnel, held against what releases told at a day."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops

OCTOBER_2011, JUNE_2015 = date(2011, 10, 12), date(2015, 6, 1)


def verdicts(text: str, day: date, kind: str) -> set[str]:
    return {c.verdict for c in peaceops.check(text, published=day).claims if c.kind == kind and c.value is not None}


@pytest.mark.parametrize(
    ("whom", "amount", "expected"),
    [
        ("UN peacekeeping", "3.3", "supported"),
        ("UN peacekeeping", "4.3", "needs_context"),  # that of all accounts together
        ("the United Nations", "4.3", "supported"),
        ("the UN regular budget", "4.3", "needs_context"),
    ],
)
def test_an_amount_of_all_accounts_is_none_of_one_of_them(whom: str, amount: str, expected: str) -> None:
    assert verdicts(f"Member States owe {whom} ${amount} billion.", OCTOBER_2011, "arrears") == {expected}


def test_what_the_organization_owes_is_not_what_its_members_owe() -> None:
    owed = "The UN owed ${} million to troop-contributing countries at the end of March 2015."
    assert verdicts(owed.format(653), JUNE_2015, "arrears") == {"supported"}
    assert verdicts(owed.format(900), JUNE_2015, "arrears") == {"unknown"}
    turned = "Member States owe the UN $653 million for peacekeeping, so that it cannot pay troop contributors."
    assert verdicts(turned, JUNE_2015, "arrears") != {"supported"}


def test_all_personnel_are_held_against_a_figure_of_half_a_year_alone() -> None:
    text = "About 125,000 soldiers, police and civilian staff serve in UN peacekeeping."
    assert verdicts(text, JUNE_2015, "personnel_total") == {"supported"}
    assert verdicts(text, date(2016, 1, 15), "personnel_total") != {"supported"}
