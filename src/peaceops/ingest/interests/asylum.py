"""Refugees from hosts by country of asylum, at the end of a year: UNHCR."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.host_series import PROVISIONAL, SERBIA, TOGETHER, TOGETHER_FROM, UNHCR
from peaceops.ingest.interests.public_from import dues, host_years
from peaceops.ingest.source_files import read_csv
from peaceops.ingest.workshop import Stamp, Workshop

SOURCE = "unhcr-refugees"
NOBODY = "UNK"  # an origin or asylum that is not known


def read(shop: Workshop) -> None:
    """Rows of refugees_hosted. No refugee counted is no row: the publisher tells zero and not known alike."""
    spans = host_years(shop)
    due = dues()[SOURCE]
    for row in read_csv(shop.root, UNHCR, header=("year", "coo_iso", "coa_iso", "refugees"), rows=138893):
        origin, asylum, year = row.text("coo_iso"), row.text("coa_iso"), row.whole("year")
        persons = row.whole("refugees")
        first, last = spans.get(origin, (date.max.year, date.min.year))
        if origin == SERBIA:
            first, last = max(first, TOGETHER_FROM), date.max.year  # with Kosovo, a host to this day
        if origin == asylum or asylum == NOBODY or not persons or not first <= year <= last:
            continue
        note = "provisional" if year == PROVISIONAL else None
        stamp = Stamp(SOURCE, due.known(year), "reported", "published", f"population, origin {origin}", "later", note)
        area = TOGETHER if origin == SERBIA else None
        shop.add("refugees_hosted", stamp, origin=origin, asylum=asylum, year=year, persons=persons, area=area)
