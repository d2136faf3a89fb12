"""An amount per head of a Member State's population."""

from __future__ import annotations

from peaceops.book import Figure, View, computed, figure

DECIMALS = 6
RULE = "amount / population at the middle of the calendar year in which the financial year begins"


def population(view: View, iso3: str, year: int) -> Figure | None:
    """Persons at the middle of a calendar year, or of the newest year before it that was public; None without any."""
    row = view.one(
        "SELECT * FROM populations WHERE iso3 = ? AND year <= ? ORDER BY year DESC LIMIT 1",
        [iso3, year],
    )
    if row is None:
        return None
    return figure(row, "population", f"population of {iso3} at mid-year", str(row["year"]), unit="persons")


def per_head(view: View, iso3: str, amount: Figure | None) -> Figure | None:
    """US dollars per head of population, of an amount of a financial year (2018-19) or a calendar year (2019).

    Where the population of that year was not public, that of the newest year before; the trace names the year."""
    if amount is None:
        return None
    period = amount.period
    people = population(view, iso3, period.year)
    if people is None:
        return None
    counts = f"{amount.counts}, per head of its population"
    usd = round(float(amount.value) / float(people.value), DECIMALS)
    return computed(usd, "usd_per_head", counts, period, RULE, [amount, people])
