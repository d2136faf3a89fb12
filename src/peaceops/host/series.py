"""The host of a mission: conflict deaths by year and yearly indicators, as figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peaceops.book import Figure, Row, View, figure
from peaceops.missions.profile import state_names

FIRST_YEAR = 1989  # of the UCDP series
KOSOVO = "XKX"
BEFORE = {KOSOVO: ("SRB", 2007)}  # where events were counted before the host had a row of its own, and until when
SHORT = {KOSOVO: "Kosovo"}
YUGOSLAVIA = "Serbia (Yugoslavia)"  # the publisher's name of SRB; Kosovo is a part of it until its own row begins
FIGURE_UNITS = {"deaths": "deaths", "US dollars": "usd", "per cent": "pct", "persons": "persons", "index": "index"}


@dataclass(frozen=True, slots=True)
class YearDeaths:
    """Deaths in organized violence located in a country in a calendar year (UCDP best estimate, unit: deaths).

    `iso3` is the country under which the year is counted: for Kosovo before 2008 it is SRB. `low` and `high` are the
    publisher's bounds.
    """

    year: int
    iso3: str
    best: Figure
    low: Figure
    high: Figure


@dataclass(frozen=True, slots=True)
class Indicator:
    """A yearly indicator of a host: its code, its label (with the area it covers), its unit, and a figure a year."""

    code: str
    label: str
    unit: str
    by_year: Mapping[int, Figure]

    @property
    def years(self) -> tuple[int, ...]:
        """Years with a value, in order."""
        return tuple(sorted(self.by_year))

    @property
    def first(self) -> Figure:
        """The first value known."""
        return self.by_year[self.years[0]]

    @property
    def last(self) -> Figure:
        """The last value known."""
        return self.by_year[self.years[-1]]


def short_names(view: View, codes: tuple[str, ...]) -> dict[str, str]:
    """Names for running text, by iso3. Raises PeaceopsError for an unknown code."""
    return {code: SHORT.get(code, name) for code, name in state_names(view, codes).items()}


def deaths_of(view: View, hosts: tuple[str, ...]) -> dict[str, tuple[YearDeaths, ...]]:
    """Conflict deaths of hosts by year, in order: its own row, and before that the State it was counted under.

    Only Kosovo has such a State (BEFORE). Empty where UCDP has no row for a host. Raises PeaceopsError for an unknown
    code."""
    asked = {*hosts, *(BEFORE[h][0] for h in hosts if h in BEFORE)}
    names = short_names(view, tuple(sorted(asked)))
    places = ", ".join("?" for _ in asked)
    rows = view.rows(f"SELECT * FROM conflict_deaths WHERE iso3 IN ({places}) ORDER BY year", sorted(asked))
    out = {}
    for host in hosts:
        under, until = BEFORE.get(host, (host, 0))
        mine = [r for r in rows if r["iso3"] == host or (r["iso3"] == under and r["year"] <= until)]
        out[host] = tuple(_deaths(r, area_of(r["iso3"], r["year"], names)) for r in mine)
    return out


def area_of(iso3: str, year: int, names: Mapping[str, str]) -> str:
    """The area that a row of the series is about: SRB is Serbia (Yugoslavia), Kosovo included, until 2007."""
    serbia, until = BEFORE[KOSOVO]
    return YUGOSLAVIA if iso3 == serbia and year <= until else names[iso3]


def _deaths(row: Row, area: str) -> YearDeaths:
    where = f"{area}, of which Kosovo was then counted as a part" if area == YUGOSLAVIA else area
    counts, year = f"deaths in organized violence located in {where}", str(row["year"])
    best, low, high = (
        figure(row, column, counts if column == "best" else f"{counts}, {column} estimate", year, unit="deaths")
        for column in ("best", "low", "high")
    )
    return YearDeaths(row["year"], row["iso3"], best, low, high)


def indicators_for(view: View, host: str) -> dict[str, Indicator]:
    """The yearly indicators of a host by code; empty where the book has none."""
    found: dict[str, dict[int, Figure]] = {}
    meaning: dict[str, Row] = {}
    for row in view.rows("SELECT * FROM host_indicators WHERE host = ? ORDER BY indicator, year", [host]):
        code = row["indicator"]
        meaning[code] = row
        unit = FIGURE_UNITS.get(row["unit"], "count")
        value = {**row, "value": _plain(row["value"])}
        found.setdefault(code, {})[row["year"]] = figure(value, "value", row["label"], str(row["year"]), unit=unit)
    return {
        code: Indicator(code, meaning[code]["label"], meaning[code]["unit"], years) for code, years in found.items()
    }


def _plain(value: float) -> int | float:
    """Whole numbers without a decimal point."""
    return int(value) if value == int(value) else value
