"""Matching statements that have no kind of their own: the rate paid for a soldier and a month, the number of Member
States; and amounts in another currency than that of the figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.rules import COUNT
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import EARLIER, OTHER, SAME, Counterpart
from peaceops.missions.membership import members_on
from peaceops.money.currencies import in_currency
from peaceops.money.owed_table import reimbursement_rates
from peaceops.period import Period

CURRENCIES = ("EUR", "GBP", "CHF", "CAD", "AUD")  # in which texts tell amounts, where they are no dollars
FIT = 0.09  # how far an amount may be from the official one at the means of the year
SOON = timedelta(days=60)  # within which a rate takes effect that a text tells


def members_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """How many Member States there were on the day."""
    on = min(s.time.last if s.time else day, date.today())
    yield Counterpart(COUNT(counted("member-states"), Period.day(on), [members_on(view, day=on)]), SAME)


def reimbursement_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The rate for a soldier and a month in force at the time, and those of before and after."""
    first, last = (s.time.first, s.time.last) if s.time else (day, day)
    told = reimbursement_rates(view)
    for cells in told.rows:
        row = dict(zip(told.columns, cells, strict=True))
        rate, begins, ends = row["usd_per_person_month"], row["from_date"], row["to_date"]
        if not isinstance(rate, Figure) or not isinstance(begins, date):
            continue
        mine = begins <= last + SOON and (not isinstance(ends, date) or first <= ends)
        yield Counterpart(rate, SAME if mine else EARLIER if begins <= first else OTHER)


def in_other_currency(view: View, s: Assertion, official: Iterable[Counterpart]) -> Iterator[Counterpart]:
    """The official amounts (US dollars) that the amount of a text is, in a currency of which texts tell amounts."""
    value = float(s.value) if isinstance(s.value, int | float) else 0.0
    for e in official:
        for currency in CURRENCIES if e.figure.unit == "usd" else ():
            told = in_currency(view, e.figure, currency)
            if told and isinstance(told.value, int | float) and abs(float(told.value) - value) <= FIT * value:
                yield Counterpart(e.figure, OTHER)
                break
