"""Amounts owed at a day, as officials and press releases of the United Nations told them, that no compiled file at hand
has. Source: our own table arrears_told."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.workshop import Stamp, Workshop, own_csv

SOURCE = "un-arrears-told"


def read(shop: Workshop) -> None:
    """Add rows of arrears."""
    for number, row in enumerate(own_csv("arrears_told"), start=1):
        where = f"{row['document']}; {row['address']}"
        published = date.fromisoformat(row["published"])
        shop.add(
            "arrears",
            Stamp(SOURCE, published, "outstanding", row["confidence"], where, note=row["note"] or None),
            row=number,
            mission=None,
            amount_usd=int(row["amount_usd"]),
            iso3=row["iso3"] or None,
            **{key: row[key] for key in ("who", "owed_by", "period", "what", "precision", "scope")},
        )
