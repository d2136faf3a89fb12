"""Yearly series that every host of a mission has alike: population, income, displacement, democracy, freedom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peaceops.book import Figure, View
from peaceops.book.figure import fact
from peaceops.book.measures import Counted, counted, measures
from peaceops.book.rules import DIFFERENCE, rule
from peaceops.book.store import asked
from peaceops.book.tables.host import HostSeriesRow
from peaceops.host.series import short_names
from peaceops.period import Period

TOGETHER = "serbia-and-kosovo"  # UNHCR shows the two as one
POPULATION, GDP, REFUGEES = "population", "gdp-per-head", "refugees-from"
IDMC, UNHCR, DEMOCRACY = "displaced-idmc", "displaced-unhcr", "democracy"
RIGHTS, LIBERTIES = "political-rights", "civil-liberties"
SERIES = (POPULATION, GDP, REFUGEES, IDMC, UNHCR, DEMOCRACY, RIGHTS, LIBERTIES)  # in the order of tables
IN_PER_CENT = (POPULATION, GDP)  # their change is a share of the first value
NEAR = 2  # years: a value this far from the year asked for stands for it

CHANGE_PCT = rule("change-pct", lambda first, last: 100 * (last - first) / first)


@dataclass(frozen=True, slots=True)
class Yearly:
    """A yearly series of a host, at least one row, in order of year. Figures are made when they are asked for.

    `area` is the name of the host, or TOGETHER. Rows of another area carry its name.
    """

    key: str
    rows: tuple[HostSeriesRow, ...]
    area: str
    others: Mapping[str, str]

    def figure(self, row: HostSeriesRow) -> Figure:
        """The figure of a row: its measure is host-<series>."""
        value = int(row.value) if row.value == int(row.value) else row.value
        return fact(row, value, self._counts(row), Period.of_year(row.year))

    def _counts(self, row: HostSeriesRow) -> Counted:
        area = self.area if row.area is None else self.others.get(row.area, TOGETHER)
        return counted(f"host-{self.key}", area=area)

    @property
    def by_year(self) -> dict[int, Figure]:
        """Every value known, by year."""
        return {row.year: self.figure(row) for row in self.rows}

    @property
    def last(self) -> HostSeriesRow:
        """The last row."""
        return self.rows[-1]

    def near(self, year: int) -> HostSeriesRow | None:
        """The row of a year, or of the nearest within NEAR years, the earlier of two as near; None where none is."""
        found = [row for row in self.rows if abs(row.year - year) <= NEAR]
        return min(found, key=lambda row: (abs(row.year - year), row.year), default=None)

    def change(self, first: HostSeriesRow, last: HostSeriesRow) -> Figure | None:
        """From one row to another: in per cent of the first, or as a difference; None where they are of other areas,
        or where their bounds overlap, so that no change can be told."""
        if first.area != last.area or first.year == last.year or overlapping(first, last):
            return None
        span = Period.years(first.year, last.year)
        before, after = self.figure(first), self.figure(last)
        changed = counted("host-change", of=self._counts(last))
        if self.key in IN_PER_CENT:
            return CHANGE_PCT(changed, span, [before, after], unit="pct")
        return DIFFERENCE(changed, span, [after, before], unit=measures()[f"host-{self.key}"].unit)


def overlapping(first: HostSeriesRow, last: HostSeriesRow) -> bool:
    """Whether the bounds of two values overlap; no bounds never do."""
    if first.lower is None or first.upper is None or last.lower is None or last.upper is None:
        return False
    return first.lower <= last.upper and last.lower <= first.upper


@asked
def yearly_of(view: View, host: str) -> Mapping[str, Yearly]:
    """The yearly series of a host (iso3) by key, in the order of SERIES, without those that have no value by the date.

    Sources: World Bank, UNHCR, Internal Displacement Monitoring Centre, V-Dem, Freedom House.
    Raises PeaceopsError for an unknown code.
    """
    found: dict[str, list[HostSeriesRow]] = {}
    for row in view.where(HostSeriesRow, host=host):
        found.setdefault(row.series, []).append(row)
    areas = {row.area for rows in found.values() for row in rows if row.area and ";" not in row.area}
    names = short_names(view, (host, *sorted(areas)))
    return {key: Yearly(key, tuple(found[key]), names[host], names) for key in SERIES if key in found}
