"""The host of a mission: conflict deaths by year and yearly indicators, as figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from peaceops.book import Figure, View
from peaceops.book.figure import fact
from peaceops.book.measures import counted
from peaceops.book.rules import SUM
from peaceops.book.store import asked
from peaceops.book.tables.host import ConflictDeathsRow, HostIndicatorsRow
from peaceops.book.told import times_told
from peaceops.missions.names import state_names
from peaceops.period import Period

FIRST_YEAR = 1989  # of the UCDP series
KOSOVO = "XKX"
BEFORE = {KOSOVO: ("SRB", 2007)}  # where events were counted before the host had a row of its own, and until when
SHORT = {KOSOVO: "Kosovo"}
ISRAEL = "israel"  # the area of ISR in the series, in which deaths in the Occupied Palestinian Territory are counted
YUGOSLAVIA = "yugoslavia"  # the area of SRB in the series, of which Kosovo is a part until its own row begins
FIGURE_UNITS = {"deaths": "deaths", "US dollars": "usd", "per cent": "pct", "persons": "persons", "index": "index"}


@dataclass(frozen=True, slots=True)
class YearDeaths:
    """Deaths in organized violence located in a country in a calendar year (UCDP best estimate, unit: deaths).

    `area` is the country under which the year is counted, by name, or YUGOSLAVIA or ISRAEL. `row` has its iso3 (for
    Kosovo before 2008 it is SRB) and the publisher's bounds, `low` and `high`.
    """

    area: str
    row: ConflictDeathsRow

    @property
    def year(self) -> int:
        """The calendar year."""
        return self.row.year

    @property
    def best(self) -> Figure:
        """The publisher's best estimate."""
        return fact(self.row, self.row.best, counted("conflict-deaths", area=self.area), Period.of_year(self.year))


@dataclass(frozen=True, slots=True)
class Indicator:
    """A yearly indicator of a host: its rows in order of year, at least one. Figures are made when they are asked for;
    their unit is a key of UNITS, count where FIGURE_UNITS has none for the publisher's unit."""

    code: str
    rows: tuple[HostIndicatorsRow, ...]

    @property
    def label(self) -> str:
        """What it measures, with the area it covers."""
        return self.rows[-1].label

    @property
    def source(self) -> str:
        """The key of the source of its last value."""
        return self.rows[-1].source

    @property
    def years(self) -> tuple[int, ...]:
        """Years with a value, in order."""
        return tuple(r.year for r in self.rows)

    @property
    def by_year(self) -> dict[int, Figure]:
        """Every value known, by year."""
        return {r.year: _value(r) for r in self.rows}

    @property
    def first(self) -> Figure:
        """The first value known."""
        return _value(self.rows[0])

    @property
    def last(self) -> Figure:
        """The last value known."""
        return _value(self.rows[-1])


def short_names(view: View, codes: tuple[str, ...]) -> dict[str, str]:
    """Names for running text, by iso3. Raises PeaceopsError for an unknown code."""
    return {code: SHORT.get(code, name) for code, name in state_names(view, codes).items()}


@asked
def deaths_of(view: View, hosts: tuple[str, ...]) -> Mapping[str, tuple[YearDeaths, ...]]:
    """Conflict deaths of hosts (iso3) by year, in order: its own row, and before that the State it was counted under.

    Only Kosovo has such a State (BEFORE). Empty where UCDP has no row for a host.
    Source: UCDP organized violence by country and year, version 25.1, best estimates.
    Raises PeaceopsError for an unknown code.
    """
    under = {h: BEFORE.get(h, (h, 0)) for h in hosts}
    names = short_names(view, tuple(sorted({*hosts, *(iso3 for iso3, _ in under.values())})))
    out = {}
    for host, (before, until) in under.items():
        rows = set(view.where(ConflictDeathsRow, iso3=host))
        rows.update(r for r in view.where(ConflictDeathsRow, iso3=before) if r.year <= until)
        mine = sorted(rows, key=lambda r: (r.year, r.iso3))
        out[host] = tuple(YearDeaths(area_of(r.iso3, r.year, names), r) for r in mine)
    return out


def area_of(iso3: str, year: int, names: Mapping[str, str]) -> str:
    """The area that a row of the series is about: SRB is Serbia (Yugoslavia), Kosovo included, until 2007; ISR is
    Israel and the Occupied Palestinian Territory."""
    if iso3 == "ISR":
        return ISRAEL
    serbia, until = BEFORE[KOSOVO]
    return YUGOSLAVIA if iso3 == serbia and year <= until else names[iso3]


def total_of(years: Sequence[YearDeaths]) -> Figure:
    """The deaths of years of one area, in order, added up. Raises IndexError where there are none."""
    span = Period.years(years[0].year, years[-1].year)
    return SUM(counted("conflict-deaths", area=years[0].area), span, [d.best for d in years])


@asked
def indicators_for(view: View, host: str) -> Mapping[str, Indicator]:
    """The yearly indicators of a host (iso3) by code, each in the unit of its publisher; empty where the book has none.

    Sources: the World Bank's development and governance indicators, V-Dem, Freedom House, UNHCR and UCDP."""
    found: dict[str, list[HostIndicatorsRow]] = {}
    for row in sorted(view.where(HostIndicatorsRow, host=host), key=lambda r: (r.indicator, r.year)):
        found.setdefault(row.indicator, []).append(_by_then(view, row))
    return {code: Indicator(code, tuple(rows)) for code, rows in found.items()}


def _by_then(view: View, row: HostIndicatorsRow) -> HostIndicatorsRow:
    """A row without its note, where that tells of a time after the day of the view."""
    if view.as_of is None or max(times_told(row.note), default="") <= view.as_of.isoformat():
        return row
    return HostIndicatorsRow(**{**row.as_dict(), "note": None})


def _value(row: HostIndicatorsRow) -> Figure:
    unit = FIGURE_UNITS.get(row.unit, "count")
    counts = counted("host-indicator", indicator=row.label)
    return fact(row, _plain(row.value), counts, Period.of_year(row.year), unit=unit)


def _plain(value: float) -> int | float:
    """Whole numbers without a decimal point."""
    return int(value) if value == int(value) else value
