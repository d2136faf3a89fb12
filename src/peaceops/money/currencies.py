"""Amounts in another currency, at means of official exchange rates. Source: World Bank, PA.NUS.FCRF (table
exchange_rates). Method: docs/method/who-pays.md."""

from __future__ import annotations

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import rule
from peaceops.book.tables.money import ExchangeRatesRow
from peaceops.errors import unknown
from peaceops.period import FINANCIAL_YEAR, Period

USD = "USD"
AT_RATE = rule("at-rate-of-the-year", lambda usd, *per_usd: round(usd * sum(per_usd) / len(per_usd)))


def find_currency(view: View, name: str) -> str:
    """The ISO 4217 code of a currency, in any case, or by its name. Raises PeaceopsError for one that the book does
    not have."""
    wanted = name.strip()
    known = {r.currency: r.name for r in view.all(ExchangeRatesRow)}
    by_name = {n.lower(): code for code, n in known.items()}
    code = wanted.upper() if wanted.upper() in known or wanted.upper() == USD else by_name.get(wanted.lower(), "")
    if not code:
        raise unknown("currency", wanted, sorted(known))
    return code


def rates_of(view: View, currency: str, period: Period) -> tuple[Figure, ...] | None:
    """Rates (units of a currency for US dollars: how many for one), one a calendar year in order: of the year, or of
    the two of a financial year; None where one of them is not in the book."""
    years = (period.year, period.year + 1) if period.kind == FINANCIAL_YEAR else (period.year,)
    rows = [view.first(ExchangeRatesRow, currency=currency, year=year) for year in years]
    held = tuple(
        fact(r, r.per_usd, counted("exchange-rate", currency=currency), Period.of_year(r.year)) for r in rows if r
    )
    return held if len(held) == len(years) else None


def years_without(view: View, currency: str, period: Period) -> tuple[int, ...]:
    """Calendar years of a period for which the book has no rate of a currency, in order."""
    years = (period.year, period.year + 1) if period.kind == FINANCIAL_YEAR else (period.year,)
    return tuple(y for y in years if view.first(ExchangeRatesRow, currency=currency, year=y) is None)


def in_currency(view: View, amount: Figure | None, currency: str) -> Figure | None:
    """An amount (US dollars) of a year in another currency; None without an amount, or where a rate is not in the
    book."""
    found = None if amount is None else rates_of(view, currency, amount.period)
    if amount is None or found is None:
        return None
    about = counted("part-in-currency", part=amount.counted, currency=currency)
    return AT_RATE(about, amount.period, [amount, *found])
