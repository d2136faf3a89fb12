"""Population of Member States at mid-year (World Bank), for amounts per head."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.source_files import read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FILE = "wdi-inputs-scale/sp.pop.totl.csv"
SOURCE = "wdi"
SERIES = "SP.POP.TOTL"


def read(shop: Workshop) -> None:
    """Add populations. The publisher's codes of Member States are ISO alpha-3; its aggregates and territories are left
    out."""
    members = {r["iso3"] for r in own_csv("states") if r["member"] == "true"}
    header = ("Country Name", "Country Code", "Year", "Value")
    for row in read_csv(shop.root, FILE, header=header, rows=17394):
        iso3, year = row.text("Country Code"), row.whole("Year")
        if iso3 not in members:
            continue
        fact = Stamp(SOURCE, date(year + 1, 7, 1), "estimated", locator=f"{SERIES}, {year}", vintage="later")
        shop.add("populations", fact, iso3=iso3, year=year, population=row.whole("Value"))
