"""Official exchange rates of currencies to the US dollar, means of calendar years (World Bank), for amounts in another
currency."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.source_files import read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FILE = "wdi-inputs-scale/pa.nus.fcrf.csv"
SOURCE = "wdi"
SERIES = "PA.NUS.FCRF"


def read(shop: Workshop) -> None:
    """Add exchange rates of the currencies of ingest/own/currencies.csv, each from the year from which it is the same
    money: the publisher's series of a country runs on where its money was replaced."""
    wanted = {r["area"]: r for r in own_csv("currencies")}
    header = ("Country Name", "Country Code", "Year", "Value")
    for row in read_csv(shop.root, FILE, header=header, rows=12533):
        found, year = wanted.get(row.text("Country Code")), row.whole("Year")
        if found is None or year < int(found["first_year"]):
            continue
        fact = Stamp(
            SOURCE,
            date(year + 1, 7, 1),
            "estimated",
            locator=f"{SERIES}, {found['area']}, {year}",
            vintage="later",
        )
        shop.add(
            "exchange_rates",
            fact,
            currency=found["currency"],
            name=found["name"],
            year=year,
            per_usd=row.number("Value"),
        )
