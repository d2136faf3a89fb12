"""Unpaid and paid amounts by date, 2018-2026, as press and documents named them. What another compiled file has from
the same document is not taken twice; counts of States are no amounts."""

from __future__ import annotations

import re
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FOLDER = "us-cipa-and-un-arrears-2010-2027"
FILE = f"{FOLDER}/arrears_by_date.csv"
HEADER = ("who", "date", "scope", "amount_usd", "what", "source", "address", "confidence", "note")
EVERYONE = {"all States": "all Member States"}
QUOTED = re.compile(r'"([^"]+)"')  # the words by which the amount is rounded
PAID = "paid"


def read(shop: Workshop) -> None:
    """Add rows of arrears. Raises PeaceopsError where the file and our reading of it are of different rows."""
    ours = {int(r["row"]): r for r in own_csv("arrears_by_date")}
    rows = list(read_csv(shop.root, FILE, header=HEADER, rows=25))
    if (found := [row.line - 1 for row in rows]) != sorted(ours):
        raise PeaceopsError(
            f"{FILE}: expected the rows {sorted(ours)} of ingest/own/arrears_by_date.csv, found {found}."
        )
    for row in rows:
        if (mine := ours[row.line - 1])["what"]:
            _add(shop, row, mine["what"], date.fromisoformat(mine["published"]))


def _add(shop: Workshop, row: SourceRow, what: str, published: date) -> None:
    who, stated = EVERYONE.get(row["who"], row.text("who")), row.text("what")
    paid = stated.startswith(PAID)
    if paid != what.startswith(PAID):
        raise row.fail("what", f"words that mean {what!r}")
    rounded = QUOTED.search(stated)
    shop.add(
        "arrears",
        Stamp(
            FOLDER,
            published,
            PAID if paid else "outstanding",
            row.text("confidence"),
            f"{row.text('source')}; {row.text('address')}",
            note=row.maybe("note"),
        ),
        row=row.line - 1,
        who=who,
        iso3=None if row["who"] in EVERYONE else shop.states.code(who, row.where),
        owed_by="member_states",
        mission=None,
        period=row.text("date"),
        what=what,
        amount_usd=row.whole("amount_usd"),
        precision=rounded[1] if rounded else None,
        scope=row.text("scope"),
    )
