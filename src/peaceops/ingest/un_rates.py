"""Peacekeeping rates that others printed, and the parameters of the rule."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.source_files import read_csv
from peaceops.ingest.workshop import Stamp, Workshop, last_day, own_csv

PRINTED = "un-peacekeeping-budget-totals"
PRINTED_FILE = f"{PRINTED}/published_top_peacekeeping_rates.csv"
RULES = "un-peacekeeping-scale-rules"
TRUNCATED = {
    (2017, "FRA"): "crs-2017-france-truncated",
    (2017, "RUS"): "crs-2017-russia-truncated",
    (2022, "USA"): "crs-2022-usa-truncated",
    (2024, "USA"): "crs-2024-usa-truncated",
}


def read(shop: Workshop) -> None:
    """Add published_rates and money_parameters."""
    _printed(shop)
    for r in own_csv("printed_rates"):
        known = date.fromisoformat(r["published"])
        fact = Stamp(r["source"], known, "decided", r["confidence"], r["locator"])
        shop.add("published_rates", fact, iso3=r["iso3"], year=int(r["year"]), rate_pct=float(r["rate_pct"]))
    for r in own_csv("money_parameters"):
        fact = Stamp(
            RULES,
            date(int(r["first_year"]) - 1, 12, 31),
            "decided",
            r["confidence"],
            r["reference"],
            note=r["note"] or None,
        )
        shop.add(
            "money_parameters",
            fact,
            rule=r["rule"],
            item=r["item"],
            first_year=int(r["first_year"]),
            last_year=int(r["last_year"]) if r["last_year"] else None,
            value=float(r["value"]) if r["value"] else None,
            unit=r["unit"],
            reference=r["reference"],
            evidence=r["evidence"],
        )


def _printed(shop: Workshop) -> None:
    documents = {int(r["year"]): r for r in own_csv("published_rate_documents")}
    for row in read_csv(shop.root, PRINTED_FILE, header=("year", "member_state", "percent"), rows=27):
        year = row.whole("year")
        if year not in documents:
            raise row.fail(
                "year", f"a year with an entry in published_rate_documents.csv ({min(documents)} to {max(documents)})"
            )
        document = documents[year]
        iso3 = shop.states.code(row.text("member_state"), row.where, year)
        note = None
        if (error := TRUNCATED.get((year, iso3))) and row.text("percent") == shop.errors.rows[error]["found"]:
            shop.errors.met(error)
            note = "printed with the third decimal cut off instead of rounded"
        dated = bool(document["published"])
        known = last_day(document["published"]) if dated else date(year - 1, 12, 31)
        shop.add(
            "published_rates",
            Stamp(
                PRINTED,
                known,
                "decided",
                "read",
                document["document"] or "a document that the source does not name",
                "published" if dated else "later",
                note,
            ),
            iso3=iso3,
            year=year,
            rate_pct=row.number("percent"),
        )
