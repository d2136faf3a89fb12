"""Aid to hosts by donor: net official development assistance (OECD, World Bank), foreign assistance of the United
States by fiscal year, and official finance of China (AidData). Unlike things, never to be added to one another."""

from __future__ import annotations

from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.interests.public_from import Span, dues, host_years
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop

CURRENT = "oda-by-donor/oda_current_2002_2019.csv"
CONSTANT = "oda-by-donor/oda_constant2022_2009_2022.csv"
AMERICAN = "oda-by-donor/us_net_bilateral_2001_2023.csv"
CHINESE = "oda-by-donor/china_aiddata_2000_2017.csv"
ASSISTANCE = "us-foreign-assistance/us_assistance_fy1990_2025.csv"
TOTALS = "trade-oda-fdi-totals-wdi/totals_1990_2025.csv"
OF_FINANCE = ("recipient", "financier", "commitment_year", "flow_class", "records_with_amount", "value_nominal")
OF_ASSISTANCE = ("host", "fiscal_year", "transaction", "value_current")
NET, NET_2022 = "oda-net", "oda-net-2022-prices"
BY_DONOR = (  # file, fewest rows, its measure that is kept, our series, source
    (CURRENT, 10781, "net disbursements", NET, "oecd-dac2a-2022"),
    (CONSTANT, 18338, "net disbursements", NET_2022, "oecd-dac2a-2024"),
    (AMERICAN, 765, "net bilateral aid flows from the United States (DC.DAC.USAL.CD)", NET, "wdi-us-aid"),
)
CLASSES = {  # of AidData
    "ODA-like": "official-finance-oda-like",
    "OOF-like": "official-finance-other",
    "Vague (Official Finance)": "official-finance-vague",
}
TRANSACTIONS = {"obligations": "us-assistance-obligated", "disbursements": "us-assistance-disbursed"}
ALL_RECIPIENTS, EVERY_DONOR = "ALL", "ALL"
RECEIVED = "DT.ODA.ODAT.CD"  # net ODA received, from all donors
PARTIAL = 2025  # fiscal year that the file of April 2025 does not have whole
INCOMPLETE = 2024
MILLION = 1_000_000
CODE = 3  # letters of a State's code; longer names of donors are groups and institutions


def read(shop: Workshop) -> None:
    """Rows of bilateral_aid."""
    spans = host_years(shop)
    for file, rows, measure, series, source in BY_DONOR:
        _by_donor(shop, spans, (file, rows, measure), series, source)
    _received(shop, spans)
    for row in read_csv(shop.root, CHINESE, header=OF_FINANCE, rows=688):
        _finance(shop, spans, row)
    for row in read_csv(shop.root, ASSISTANCE, header=OF_ASSISTANCE, rows=2163):
        _assistance(shop, spans, row)


def _by_donor(shop: Workshop, spans: dict[str, Span], file: tuple[str, int, str], series: str, source: str) -> None:
    name, rows, measure = file
    kept = 0
    for row in read_csv(shop.root, name, header=("recipient", "donor", "year", "value", "measure"), rows=rows):
        donor, recipient = row.text("donor"), row.text("recipient")
        if row.text("measure") != measure or len(donor) != CODE or donor == "DAC" or recipient == ALL_RECIPIENTS:
            continue
        kept += 1
        year = row.whole("year")
        note = None
        if (donor, recipient, year, source) == ("USA", "XKX", 2009, "oecd-dac2a-2022"):
            shop.errors.met("dac-us-kosovo-2009")
            note = "8.6 million in 2010; see the register of known errors"
        _add(shop, spans, (donor, recipient, series, year), row.number("value"), source, note=note)
    if not kept:
        raise PeaceopsError(f"{name}: expected rows with the measure {measure!r}, found none.")


def _received(shop: Workshop, spans: dict[str, Span]) -> None:
    for row in read_csv(shop.root, TOTALS, header=("iso3", "year", "series", "value"), rows=6416):
        if row.text("series") == RECEIVED:
            told = (EVERY_DONOR, row.text("iso3"), NET, row.whole("year"))
            _add(shop, spans, told, row.number("value"), "wdi-oda-received")


def _finance(shop: Workshop, spans: dict[str, Span], row: SourceRow) -> None:
    """A year's commitments of a class. Records without an amount count as nothing: a class that has no other is left
    out, for its sum is not known."""
    if row.text("flow_class") not in CLASSES:
        raise row.fail("flow_class", f"one of {', '.join(CLASSES)}")
    if not row.whole("records_with_amount"):
        return
    series = CLASSES[row.text("flow_class")]
    told = (row.text("financier"), row.text("recipient"), series, row.whole("commitment_year"))
    _add(shop, spans, told, row.number("value_nominal"), "aiddata-china-2", confidence="derived", status="commitment")


def _assistance(shop: Workshop, spans: dict[str, Span], row: SourceRow) -> None:
    year = row.whole("fiscal_year")
    if row.text("transaction") not in TRANSACTIONS:
        raise row.fail("transaction", f"one of {', '.join(TRANSACTIONS)}")
    if year == PARTIAL:
        shop.errors.met("us-assistance-2025-partial")
        return
    told = ("USA", row.text("host"), TRANSACTIONS[row.text("transaction")], year)
    note = "from a file of April 2025, perhaps not whole" if year == INCOMPLETE else None
    _add(shop, spans, told, row.number("value_current"), "us-foreign-assistance", note=note)


def _add(
    shop: Workshop,
    spans: dict[str, Span],
    told: tuple[str, str, str, int],
    value: float,
    source: str,
    *,
    status: str = "reported",
    confidence: str = "published",
    note: str | None = None,
) -> None:
    donor, recipient, series, year = told
    first, last = spans.get(recipient, (date.max.year, date.min.year))
    if not first <= year <= last:
        return
    stamp = Stamp(source, dues()[source].known(year), status, confidence, f"recipient {recipient}", "later", note)
    columns = {"donor": donor, "recipient": recipient, "series": series, "year": year}
    shop.add("bilateral_aid", stamp, amount_usd=round(MILLION * value), **columns)
