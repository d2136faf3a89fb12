"""Memberships of hosts and payers in international institutions: spells by year (Correlates of War), and acts by day
(United Nations Treaty Collection, pages of single facts)."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, last_day

SPELLS = "memberships/membership_spells_to_2014.csv"
ACTS = "memberships/membership_dates.csv"
OF_SPELLS = ("iso3", "org", "organization", "status", "from_year", "to_year", "note")
OF_ACTS = ("iso3", "organization", "act", "date", "source_id", "confidence", "address", "note")
SOURCES = {"UNTC-2015": "untc-status-2015", "COCO-2025": "country-converter", "PAGES-2026": "membership-pages"}
STATUSES = ("full member", "associate member", "observer")
CONFIDENCES = ("read", "derived", "secondary")
LAST_CODED = 2014  # a spell without an end was coded to this year
DOUBTFUL = ("SYR", "African Development Bank Agreement (1963)")


def read(shop: Workshop) -> None:
    """Rows of membership_spells and membership_acts."""
    for row in read_csv(shop.root, SPELLS, header=OF_SPELLS, rows=1150):
        _spell(shop, row)
    for row in read_csv(shop.root, ACTS, header=OF_ACTS, rows=533):
        _act(shop, row)


def _spell(shop: Workshop, row: SourceRow) -> None:
    """A spell is known from the end of its first year."""
    first, last = row.whole("from_year"), row.maybe_whole("to_year")
    if row.text("status") not in STATUSES:
        raise row.fail("status", f"one of {', '.join(STATUSES)}")
    if last is not None and not first <= last <= LAST_CODED:
        raise row.fail("to_year", f"a year from {first} to {LAST_CODED}")
    known = date(first, 12, 31)
    stamp = Stamp("cow-igo-3", known, "coded", "coded", f"institution {row['org']}", "later", row.maybe("note"))
    columns = {"iso3": row.text("iso3"), "body": row.text("org"), "organization": row.text("organization")}
    shop.add("membership_spells", stamp, membership=row.text("status"), first_year=first, last_year=last, **columns)


def _act(shop: Workshop, row: SourceRow) -> None:
    """An act is known from its last possible day."""
    told = (row.text("iso3"), row.text("organization"))
    if told == DOUBTFUL:
        shop.errors.met("untc-syria-african-bank")
        return
    if row.text("source_id") not in SOURCES:
        raise row.fail("source_id", f"one of {', '.join(SOURCES)}")
    if row.text("confidence") not in CONFIDENCES:
        raise row.fail("confidence", f"one of {', '.join(CONFIDENCES)}")
    act = row.maybe("act")
    if act is None:
        shop.errors.met("untc-act-without-a-name")
        return
    text = row.text("date")
    try:
        day = last_day(text)
    except ValueError:
        raise row.fail("date", "a date like 2018-10-31, a month or a year") from None
    confidence, address = row["confidence"].strip(), row.maybe("address")
    stamp = Stamp(SOURCES[row["source_id"]], day, "recorded", confidence, address, note=row.maybe("note"))
    whole = day if len(text) == len(day.isoformat()) else None
    columns = {"iso3": told[0], "organization": told[1], "act": act}
    shop.add("membership_acts", stamp, date_text=text, on_date=whole, **columns)
