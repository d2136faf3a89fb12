"""Open inputs of the regular scale: World Bank series as averages over base periods, for tests of the machine."""

from __future__ import annotations

import csv
from pathlib import Path
from statistics import mean

from peaceops.money.regular_scale import Income

BASE_PERIODS = {2022: ((2017, 2019), (2014, 2019)), 2025: ((2020, 2022), (2017, 2022))}
PARTS_OF_CHINA = ("CHN", "HKG", "MAC")


def series(folder: Path, name: str) -> dict[tuple[str, int], float]:
    """A series by State and year."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
        return {(r["Country Code"], int(r["Year"])): float(r["Value"]) for r in csv.DictReader(handle) if r["Value"]}


def incomes(sources: Path, first_year: int, states: set[str], least_developed: set[str]) -> list[list[Income]]:
    """The incomes of both base periods of a scale: only States with income and population in both.

    Income is GDP x (GNI / GDP per head at purchasing power parities), GDP where that ratio is not published. A State
    with some years only has the mean of those.
    """
    folder = sources / "wdi-inputs-scale"
    gdp, people, debt = (series(folder, n) for n in ("ny.gdp.mktp.cd", "sp.pop.totl", "dt.dod.dect.cd"))
    gni_ppp, gdp_ppp = series(folder, "ny.gnp.pcap.pp.cd"), series(folder, "ny.gdp.pcap.pp.cd")

    def gni(state: str, year: int) -> float:
        parts = PARTS_OF_CHINA if state == "CHN" else (state,)
        return sum(
            gdp[p, year] * (gni_ppp[p, year] / gdp_ppp[p, year] if (p, year) in gni_ppp and (p, year) in gdp_ppp else 1)
            for p in parts
        )

    def population(state: str, year: int) -> float:
        return sum(people[p, year] for p in (PARTS_OF_CHINA if state == "CHN" else (state,)))

    periods: list[dict[str, Income]] = []
    for first, last in BASE_PERIODS[first_year]:
        found = {}
        for s in sorted(states):
            years = [y for y in range(first, last + 1) if (s, y) in gdp and (s, y) in people]
            if years:
                owed = [debt[s, y] for y in years if (s, y) in debt]
                found[s] = Income(
                    s,
                    mean(gni(s, y) for y in years),
                    mean(population(s, y) for y in years),
                    mean(owed) if owed else 0.0,
                    s in least_developed,
                )
        periods.append(found)
    both = periods[0].keys() & periods[1].keys()
    return [[held[s] for s in sorted(both)] for held in periods]
