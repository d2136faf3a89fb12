"""Amounts read in single papers on the financing of missions that no other source at hand has: heads of reports of the
Advisory Committee, resolutions as papers quote them. Source: our own tables money_found and
found_papers."""

from __future__ import annotations

from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.money_names import decided_on, rows_of
from peaceops.ingest.workshop import Stamp, Workshop, last_day, own_csv

FOUND = "un-financing-papers-found"
OWN_FILE = "ingest/own/money_found.csv"
ALL_MISSIONS = "ALL"


def read(shop: Workshop) -> None:
    """Add to appropriations and budget_totals. What was spent and stands in the table of expenditure, which must have
    been read, is only checked: raises PeaceopsError where the two differ."""
    spent = {(r["mission"], r["fy"]): r["spent_usd"] for r in rows_of(shop, "expenditure")}
    papers = {paper["paper"]: paper for paper in own_csv("found_papers")}
    for row, amount in enumerate(own_csv("money_found"), start=1):
        told = papers[amount["paper"]] | amount
        held = spent.get((told["mission"], told["fy"])) if told["status"] == "spent" else None
        if held is None:
            _add(shop, row, told)
        elif held != int(told["amount_usd"]):
            raise PeaceopsError(
                f"{OWN_FILE}, row {row}: expected {held:,}, the amount that the table of expenditure has for "
                f"{told['mission']} in {told['fy']}, found {int(told['amount_usd']):,}."
            )


def _add(shop: Workshop, row: int, told: dict[str, str]) -> None:
    total = told["mission"] == ALL_MISSIONS
    columns = {
        "row": row,
        "fy": told["fy"],
        "what": told["what"],
        "support_shares": told["support_shares"],
        "amount_usd": int(told["amount_usd"]),
        "precision": told["precision"],
    }
    if not total:
        mission = shop.missions.code(told["mission"], f"{OWN_FILE}, row {row}")
        columns |= {"mission": mission, "extent": told["extent"], "category": "mission"}
    shop.add("budget_totals" if total else "appropriations", _stamp(told), **columns)


def _stamp(told: dict[str, str]) -> Stamp:
    where = "; ".join(part for part in (told["document"], told["place"], told["address"]) if part)
    return Stamp(FOUND, _known(told), told["status"], told["confidence"], where, note=told["note"] or None)


def _known(told: dict[str, str]) -> date:
    """The day of the resolution, where the document says it, for what it approved; else that of the paper."""
    decided = decided_on(told["document"]) if told["status"] in ("approved", "apportioned") else None
    return decided or last_day(told["published"])
