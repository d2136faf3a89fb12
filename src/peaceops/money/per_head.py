"""An amount per head of a Member State's population. Source: table populations."""

from __future__ import annotations

from peaceops.book import Figure, View, counted
from peaceops.book.rules import rule
from peaceops.missions.population import population

DECIMALS = 6
PER_HEAD = rule("per-head", lambda usd, persons: round(usd / persons, DECIMALS))


def per_head(view: View, iso3: str, amount: Figure | None) -> Figure | None:
    """US dollars per head of population, of an amount of a financial year (2018-19) or a calendar year (2019).

    Where the population of that year was not public, that of the newest year before; the trace names the year."""
    people = None if amount is None else population(view, iso3, amount.period.year)
    if amount is None or people is None:
        return None
    return PER_HEAD(counted("amount-per-head", amount=amount.counted), amount.period, [amount, people])
