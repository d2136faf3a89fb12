"""People of a State: its population at the middle of a year. Source: table populations."""

from __future__ import annotations

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.tables.money import PopulationsRow
from peaceops.period import Period


@asked
def population(view: View, iso3: str, year: int) -> Figure | None:
    """Persons at the middle of a calendar year, or of the newest year before it that was public; None without any."""
    known = [r for r in view.where(PopulationsRow, iso3=iso3) if r.year <= year]
    if not known:
        return None
    row = max(known, key=lambda r: r.year)
    return fact(row, row.population, counted("population-at-mid-year", state=iso3), Period.of_year(row.year))
