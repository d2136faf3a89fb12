"""What a payer's own parliament gave for peacekeeping: the account of the United States (Contributions for
International Peacekeeping Activities) by fiscal year and stage, each row with the grade of its page."""

from __future__ import annotations

from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FOLDER = "us-cipa-and-un-arrears-2010-2027"
FILE = f"{FOLDER}/us_cipa_by_year.csv"
HEADER = ("us_fiscal_year", "stage", "amount_usd", "status", "source", "address", "confidence", "note")
OWN_FILE = "ingest/own/payer_appropriation_stages.csv"
PAYER = "USA"
STATUS = {
    "request": "proposed",
    "house": "proposed",
    "senate": "proposed",
    "rescission_proposed": "proposed",
    "continuing": "approved",
    "enacted": "approved",
    "rescission": "approved",
}


def read(shop: Workshop) -> None:
    """Add rows of payer_appropriations. Raises PeaceopsError where the file and our reading of it are of different
    rows. What is for other bodies too, or is no appropriation, is left out."""
    ours = {int(r["row"]): r for r in own_csv("payer_appropriation_stages")}
    rows = list(read_csv(shop.root, FILE, header=HEADER, rows=30))
    if (found := [row.line - 1 for row in rows]) != sorted(ours):
        raise PeaceopsError(f"{FILE}: expected the rows {sorted(ours)} of {OWN_FILE}, found {found}.")
    for row in rows:
        if (mine := ours[row.line - 1])["stage"]:
            _add(shop, row, mine["stage"], date.fromisoformat(mine["known"]))


def _add(shop: Workshop, row: SourceRow, stage: str, known: date) -> None:
    where = f"{row.text('source')}; {row.text('address')}"
    shop.add(
        "payer_appropriations",
        Stamp(FOLDER, known, STATUS[stage], row.text("confidence"), where, note=row.maybe("note")),
        row=row.line - 1,
        iso3=PAYER,
        fiscal_year=row.text("us_fiscal_year"),
        stage=stage,
        as_named=row.text("stage"),
        amount_usd=row.whole("amount_usd"),
    )
