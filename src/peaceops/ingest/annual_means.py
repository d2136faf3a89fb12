"""Annual means of the monthly reports by contributor, mission and sex (UN Peacekeeping open data, 2018 to 2020)."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import read_csv
from peaceops.ingest.workshop import Stamp, Workshop

FILE = "uniformed-un-annualmean-2010-2021/CountryByYear.csv.gz"
SOURCE = "un-annual-mean"
WHOLE_YEARS = (2018, 2019, 2020)  # years whose twelve months were all in the table behind the means
INCOMPLETE_YEAR, INCOMPLETE_AT_MOST = 2017, 50_000  # its sum of missions; the twelve monthly reports average 95,000


def read(shop: Workshop) -> None:
    """Add annual_means: contributors with more than none, and a row ALL for each mission."""
    sums: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0, 0])
    by_year: dict[int, int] = defaultdict(int)
    for row in read_csv(shop.root, FILE, header=("Year", "Country", "Mission", "Female", "Male", "Total"), rows=57425):
        year, persons = row.whole("Year"), row.whole("Total")
        by_year[year] += persons
        if year not in WHOLE_YEARS or not persons:
            continue
        mission = shop.missions.code(row.text("Mission"), row.where)
        iso3 = shop.states.code(row.text("Country"), row.where, year)
        women = row.whole("Female")
        if women > persons:
            raise row.fail("Female", f"at most the total ({persons})")
        sums[year, mission][0] += persons
        sums[year, mission][1] += women
        shop.add("annual_means", _fact(year), year=year, mission=mission, iso3=iso3, persons=persons, women=women)
    for (year, mission), (persons, women) in sums.items():
        shop.add("annual_means", _fact(year), year=year, mission=mission, iso3="ALL", persons=persons, women=women)
    _left_out(shop, by_year)


def _fact(year: int) -> Stamp:
    return Stamp(
        SOURCE,
        known=date(year + 1, 1, 18),
        status="annual_mean",
        confidence="derived",
        locator=f"year {year}",
        note="mean of twelve month ends, rounded per contributor; not a count on a day",
    )


def _left_out(shop: Workshop, by_year: dict[int, int]) -> None:
    absent = [year for year in WHOLE_YEARS if year not in by_year]
    if absent:
        raise PeaceopsError(f"{FILE}: expected rows of the year {absent[0]}, found none.")
    if by_year.get(INCOMPLETE_YEAR, 0) <= INCOMPLETE_AT_MOST:
        shop.errors.met("un-annual-mean-incomplete-years", times=len(by_year) - len(WHOLE_YEARS))
