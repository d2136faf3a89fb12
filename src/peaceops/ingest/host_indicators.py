"""The yearly table of Kosovo: what the series of all hosts do not have, each column under its own source and rule of
publication."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FILE = "kosovo-indicators/kosovo_indicators_1990_2025.csv"
KOSOVO = "XKX"
PROVISIONAL = ("unhcr-refugees", 2025)
ESTIMATED = {"vdem", "wgi"}
ARTEFACT = {2008: 1.012083, 2010: -1.044821}  # political stability: the register says why it is no event


def read(shop: Workshop) -> None:
    """Rows of host_indicators."""
    labels = own_csv("host_indicator_labels")
    header = ("year", *(label["column"] for label in labels))
    for row in read_csv(shop.root, FILE, header=header, rows=36):
        year = row.whole("year")
        for label in labels:
            _indicator(shop, row, year, label)
        if row.maybe_number("wgi_pv") == ARTEFACT.get(year, ""):
            shop.errors.met("wgi-kosovo-stability-2008-2010")


def _indicator(shop: Workshop, row: SourceRow, year: int, label: dict[str, str]) -> None:
    value = row.maybe_number(label["column"])
    if value is None:
        return
    month, day = (int(part) for part in label["due"].split("-"))
    source = label["source"]
    fact = Stamp(
        source=source,
        known=date(year + 1, month, day),
        status="estimated" if source in ESTIMATED else "reported",
        locator=f"{label['column']}, {year}",
        vintage="later",
        note=_note(year, label),
    )
    columns = {"indicator": label["column"], "label": label["label"], "unit": label["unit"]}
    shop.add("host_indicators", fact, host=KOSOVO, year=year, value=value, **columns)


def _note(year: int, label: dict[str, str]) -> str | None:
    notes = [label["note"]]
    if (label["source"], year) == PROVISIONAL:
        notes.append("provisional")
    return "; ".join(n for n in notes if n) or None
