"""Goods trade of payers with hosts: the Direction of Trade Statistics of the International Monetary Fund, both sides,
and the United States Census Bureau.

A value is seen from its reporter: an import of one side is not the export of the other, and neither mends the other.
"""

from __future__ import annotations

from math import fsum

from peaceops.ingest.interests.public_from import Span, dues, host_years
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop

PAIRS = "trade-imf-dots/trade_pairs_1990_2020.csv"
AMERICAN = "trade-imf-dots/trade_us_1995_2022.csv"
CENSUS = "trade-us-census/us_trade_hosts_1985_2016.csv"
SOURCES = {"DOTS-2022": "imf-dots-2022", "DOTS-US-2023": "imf-dots-us-2023", "CENSUS-2017": "us-census-trade"}
OF_THE_FUND = ("reporter", "partner", "flow", "year", "value", "source_id", "file", "imf_flag")
OF_THE_CENSUS = ("host", "year", "flow", "value", "source_id", "note")
FLOWS = {"exports_fob": "exports", "imports_cif": "imports", "us_exports": "exports", "us_imports": "imports"}
VALUED = {"exports_fob": "fob", "imports_cif": "cif", "us_imports": "customs"}
PAYERS = frozenset(
    (
        *("AUS", "BRA", "CAN", "CHN", "DEU", "ESP", "FRA", "GBR"),
        *("IND", "ITA", "JPN", "KOR", "NLD", "RUS", "SAU", "USA"),
    )
)
WORLD, USA, KOSOVO = "WLD", "USA", "XKX"
DOUBLED = range(2008, 2016)  # years of Kosovo's exports to the world that look twice what its statistics office has
ELEVEN_MONTHS = 2016  # of the Census Bureau's file
IN_TWO, MILLION = 2, 1_000_000
IN_TWO_LINES = {("SDN", 2011), *((host, year) for host in ("ETH", "ISR") for year in (1993, 1994, 1995, 1996, 2003))}


def read(shop: Workshop) -> None:
    """Rows of bilateral_trade."""
    spans = host_years(shop)
    for file, rows in ((PAIRS, 66353), (AMERICAN, 1961)):
        for row in read_csv(shop.root, file, header=OF_THE_FUND, rows=rows):
            _of_the_fund(shop, spans, row)
    lines: dict[tuple[str, ...], list[SourceRow]] = {}
    for row in read_csv(shop.root, CENSUS, header=OF_THE_CENSUS, rows=2026):
        lines.setdefault((row.text("host"), row.text("year"), row.text("flow")), []).append(row)
    for held in lines.values():
        _of_the_census(shop, spans, held)


def _of_the_fund(shop: Workshop, spans: dict[str, Span], row: SourceRow) -> None:
    reporter, partner, year = row.text("reporter"), row.text("partner"), row.whole("year")
    if _left_out(spans, reporter, partner, year):
        return
    flow, value = FLOWS[row.text("flow")], row.number("value")
    if (reporter, partner, flow) == (KOSOVO, WORLD, "exports") and year in DOUBLED:
        shop.errors.met("dots-kosovo-exports-doubled")
        return
    note = None
    if (reporter, partner, flow) == (KOSOVO, USA, "imports"):
        shop.errors.met("dots-kosovo-imports-from-us")
        note = "far above the exports that the United States reports; see the register of known errors"
    estimate = row.maybe("imf_flag") is not None
    _add(shop, row, (reporter, partner, flow), value, "estimated" if estimate else "reported", row.text("file"), note)


def _of_the_census(shop: Workshop, spans: dict[str, Span], lines: list[SourceRow]) -> None:
    """A figure of the Census Bureau. In the year of a separation it has a host in two lines, of which one may be zero:
    the whole before and what is left after, which add up to the year."""
    row = lines[0]
    host, year = row.text("host"), row.whole("year")
    if any((year == ELEVEN_MONTHS) != (line.maybe("note") is not None) for line in lines):
        raise row.fail("note", f"a note on the months in {ELEVEN_MONTHS} and in no other year")
    if year == ELEVEN_MONTHS:
        shop.errors.met("census-2016-eleven-months")
        return
    if len(lines) > 1:
        if (host, year) not in IN_TWO_LINES or len(lines) != IN_TWO:
            raise lines[1].fail("flow", "one figure of a host, year and flow")
        shop.errors.met("census-host-in-two-lines")
    if not _left_out(spans, USA, host, year):
        value = fsum(line.number("value") for line in lines)
        parts = " + ".join(f"{line.number('value'):g}" for line in lines)
        note = f"two lines of the file added up: {parts}" if len(lines) > 1 else None
        flow = FLOWS[row.text("flow")]
        _add(shop, row, (USA, host, flow), value, "reported", f"country {host}", note, derived=note is not None)


def _left_out(spans: dict[str, Span], reporter: str, partner: str, year: int) -> bool:
    """Whether a year lies outside the life of missions in the host. A payer that is host too (India, Italy) is told as
    a host with other payers, and as a payer with other hosts."""
    hosts = [side for side in (reporter, partner) if side in spans]
    held = [spans[side] for side in hosts if side not in PAYERS] or [spans[side] for side in hosts]
    return bool(held) and not any(first <= year <= last for first, last in held)


def _add(
    shop: Workshop,
    row: SourceRow,
    trade: tuple[str, str, str],
    value: float,
    status: str,
    locator: str,
    note: str | None,
    *,
    derived: bool = False,
) -> None:
    source, year = SOURCES[row.text("source_id")], row.whole("year")
    stamp = Stamp(
        source, dues()[source].known(year), status, "derived" if derived else "published", locator, "later", note
    )
    reporter, partner, flow = trade
    columns = {"reporter": reporter, "partner": partner, "flow": flow, "valued": VALUED.get(row["flow"])}
    shop.add("bilateral_trade", stamp, year=year, amount_usd=round(MILLION * value), **columns)
