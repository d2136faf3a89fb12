"""Yearly series of every host of every mission: World Bank, UNHCR, IDMC, V-Dem and Freedom House.

A value is used by a review from the day on which its year was first due (ingest/own/host_series.csv), and never before
the first edition of its series: values are those of a later vintage.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

PEOPLE = "wdi-inputs-scale/sp.pop.totl.csv"
ECONOMY = "worldbank-small/wdi_13series_allcountries_1989on.csv.gz"
GDP_PER_HEAD = "ny.gdp.pcap.cd"
PRODUCT, PRODUCT_ROWS = "wdi-inputs-scale/ny.gdp.pcap.cd.csv", 8_000  # as it is pulled; the file at hand has 13 series
PRODUCT_FROM = 1989  # the first year of the file at hand
UNHCR = "unhcr-refugees/population.csv.gz"
IDMC = "unhcr-refugees/idmc.csv.gz"
VDEM = "governance-indicators/vdem_simple_1989on.csv.gz"
FREEDOM = "governance-indicators/fh.csv"
STATUS = {"F": "free", "PF": "partly free", "NF": "not free"}
SERBIA, KOSOVO = "SRB", "XKX"
TOGETHER = f"{SERBIA};{KOSOVO}"  # the publisher shows them as one
TOGETHER_FROM = 1992
PROVISIONAL = 2025  # year of the UNHCR table that is not final


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a year, with the bounds of its publisher, the area where it is not the host alone, and a note."""

    value: float
    low: float | None = None
    high: float | None = None
    area: str | None = None
    note: str | None = None
    confidence: str = "published"


@dataclass(frozen=True, slots=True)
class Shelf:
    """The workshop, the hosts of all missions, and the rule of publication of each series."""

    shop: Workshop
    hosts: frozenset[str]
    rules: dict[str, dict[str, str]]

    def add(self, series: str, host: str, year: int, found: Value, locator: str) -> None:
        """Add a value of a series, known from the day on which its year was due."""
        rule = self.rules[series]
        month, day = (int(part) for part in rule["due"].split("-"))
        known = max(date(year + 1, month, day), date.fromisoformat(rule["first_public"]))
        stamp = Stamp(rule["source"], known, rule["status"], found.confidence, locator, "later", found.note)
        columns = {"value": found.value, "lower": found.low, "upper": found.high, "area": found.area}
        self.shop.add("host_series", stamp, host=host, series=series, year=year, **columns)


def read(shop: Workshop) -> None:
    """Rows of host_series."""
    shelf = _shelf(shop)
    for reader in READERS:
        reader(shelf)


def read_population(shop: Workshop) -> None:
    """Rows of host_series that tell how many people live in a host."""
    _people(_shelf(shop))


def read_product(shop: Workshop) -> None:
    """Rows of host_series that tell the product per head, from the file of that series alone."""
    shelf = _shelf(shop)
    for row in read_csv(shop.root, PRODUCT, header=("Country Code", "Year", "Value"), rows=PRODUCT_ROWS):
        host, year = row.text("Country Code"), row.whole("Year")
        if host in shelf.hosts and year >= PRODUCT_FROM:
            shelf.add("gdp-per-head", host, year, Value(row.number("Value")), f"NY.GDP.PCAP.CD, {host}, {year}")


def _shelf(shop: Workshop) -> Shelf:
    rules = {row["series"]: row for row in own_csv("host_series")}
    hosts = frozenset(code for row in own_csv("missions") for code in row["hosts"].split(";") if code)
    return Shelf(shop, hosts, rules)


def _people(shelf: Shelf) -> None:
    header = ("Country Code", "Year", "Value")
    for row in read_csv(shelf.shop.root, PEOPLE, header=header, rows=17394):
        host, year = row.text("Country Code"), row.whole("Year")
        if host in shelf.hosts:
            shelf.add("population", host, year, Value(row.whole("Value")), f"SP.POP.TOTL, {host}, {year}")


def _economy(shelf: Shelf) -> None:
    for row in read_csv(shelf.shop.root, ECONOMY, header=("series", "iso3", "year", "value"), rows=97357):
        host, year = row.text("iso3"), row.whole("year")
        if host in shelf.hosts and row.text("series") == GDP_PER_HEAD:
            shelf.add("gdp-per-head", host, year, Value(row.number("value")), f"NY.GDP.PCAP.CD, {host}, {year}")


def _displaced(shelf: Shelf) -> None:
    """Refugees from a host are summed over the countries of asylum. No displaced person in the table of UNHCR means
    that it counted none of its concern, which is no count of zero: such years are left out."""
    header = ("year", "coo_iso", "coa_iso", "refugees", "idps")
    abroad: Counter[tuple[str, int]] = Counter()
    inside: Counter[tuple[str, int]] = Counter()
    for row in read_csv(shelf.shop.root, UNHCR, header=header, rows=138893):
        origin, year = row.text("coo_iso"), row.whole("year")
        if origin not in shelf.hosts or (origin == SERBIA and year < TOGETHER_FROM):
            continue
        if origin == row.text("coa_iso"):
            inside[origin, year] += row.whole("idps")
        else:
            abroad[origin, year] += row.whole("refugees")
    for series, counts, confidence in (
        ("refugees-from", abroad, "derived"),
        ("displaced-unhcr", inside, "published"),
    ):
        for (origin, year), persons in counts.items():
            if persons:
                _counted(shelf, series, origin, year, persons, confidence)


def _counted(shelf: Shelf, series: str, origin: str, year: int, persons: int, confidence: str) -> None:
    note = "provisional" if year == PROVISIONAL else None
    area = TOGETHER if origin == SERBIA else None
    found = Value(persons, area=area, note=note, confidence=confidence)
    for host in (SERBIA, KOSOVO) if area else (origin,):
        shelf.add(series, host, year, found, f"population, origin {origin}, {year}")


def _internal(shelf: Shelf) -> None:
    """Serbia is left out: its rows are now of Serbia and Kosovo together and now of Kosovo alone."""
    for row in read_csv(shelf.shop.root, IDMC, header=("year", "coo_iso", "coa_iso", "total"), rows=934):
        host, year = row.text("coo_iso"), row.whole("year")
        if row.text("coa_iso") != host:
            raise row.fail("coa_iso", f"{host!r}, the country of origin")
        if host == SERBIA:
            shelf.shop.errors.met("idmc-serbia-changes-area")
        elif host in shelf.hosts:
            shelf.add("displaced-idmc", host, year, Value(row.whole("total")), f"idmc, {host}, {year}")


def _democracy(shelf: Shelf) -> None:
    index = "v2x_polyarchy"
    header = ("country_text_id", "year", index, f"{index}_codelow", f"{index}_codehigh")
    for row in read_csv(shelf.shop.root, VDEM, header=header, rows=6362):
        host, year = row.text("country_text_id"), row.whole("year")
        if host not in shelf.hosts:
            continue
        value, low, high = (row.number(column) for column in header[2:])
        if not low <= value <= high:
            raise row.fail(index, f"a number from {low} to {high}")
        shelf.add("democracy", host, year, Value(value, low, high), f"{index}, {host}, {year}")


def _freedom(shelf: Shelf) -> None:
    named = {row["spelling"]: row for row in own_csv("host_names")}
    met = set()
    for row in read_csv(shelf.shop.root, FREEDOM, header=("fh_country", "year", "pr", "cl", "status"), rows=9965):
        name, year = row.text("fh_country"), row.whole("year")
        host = named.get(name)
        if host is None or year < int(host["first"] or 0):
            continue
        met.add(name)
        _rating(shelf, row, host, year)
    if lacking := sorted(named.keys() - met):
        raise PeaceopsError(f"{FREEDOM}: expected rows of {lacking[0]!r}, a host of a mission, found none.")


def _rating(shelf: Shelf, row: SourceRow, host: dict[str, str], year: int) -> None:
    if row.text("status") not in STATUS:
        raise row.fail("status", f"one of {', '.join(STATUS)}")
    note = f"status: {STATUS[row.text('status')]}"
    for series, column in (("political-rights", "pr"), ("civil-liberties", "cl")):
        found = Value(row.whole(column), area=host["area"] or None, note=note)
        shelf.add(series, host["iso3"], year, found, f"{host['spelling']}, {year}, {column}")


READERS: tuple[Callable[[Shelf], None], ...] = (_people, _economy, _displaced, _internal, _democracy, _freedom)
