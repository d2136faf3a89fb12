"""Closed peacekeeping missions: their cash position together, and the days of liquidations."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, last_day

SOURCE = "un-closed-missions-money-and-liquidation"
CASH_FILE = f"{SOURCE}/closed_missions_position.csv"
LIQUIDATIONS_FILE = f"{SOURCE}/liquidation_dates.csv"
PRESS = "press"
COPIED_ON = date(2026, 8, 21)


def read(shop: Workshop) -> None:
    """Add closed_missions_cash and liquidations, and one row of arrears."""
    header = (
        *("as_at", "document_symbol", "closed_missions", "missions_in_deficit"),
        *("net_cash_deficit_usd", "net_cash_surplus_usd", "address", "confidence", "note"),
    )
    for row in read_csv(shop.root, CASH_FILE, header=header, rows=8):
        where = f"{row.text('document_symbol')}; {row.text('address')}"
        if row.text("document_symbol") == PRESS:
            _owed(shop, row, where)
            continue
        as_at = row.day("as_at")
        known = date(as_at.year + 1, 3, 31)  # the reports are of December to March after the day
        shop.add(
            "closed_missions_cash",
            Stamp(SOURCE, known, "reported", row.text("confidence"), where, note=row.maybe("note")),
            as_at=as_at,
            closed_missions=row.whole("closed_missions"),
            missions_in_deficit=row.maybe_whole("missions_in_deficit"),
            deficit_usd=row.maybe_whole("net_cash_deficit_usd"),
            surplus_usd=row.maybe_whole("net_cash_surplus_usd"),
        )
    _liquidations(shop)


def _owed(shop: Workshop, row: SourceRow, where: str) -> None:
    """What one State owes to closed missions: no cash position of the missions."""
    fact = Stamp(SOURCE, row.day("as_at"), "outstanding", row.text("confidence"), where, note=row.maybe("note"))
    shop.add(
        "arrears",
        fact,
        row=row.line - 1,
        who="United States",
        iso3="USA",
        owed_by="member_states",
        mission=None,
        period=row.text("as_at"),
        what="outstanding to closed peacekeeping missions",
        amount_usd=row.whole("net_cash_deficit_usd"),
        precision=None,
        scope="closed peacekeeping missions",
    )


def _liquidations(shop: Workshop) -> None:
    header = (
        *("mission", "mandate_end", "drawdown_end", "liquidation_start", "liquidation_end_or_plan"),
        *("address", "published", "confidence", "note"),
    )
    for row in read_csv(shop.root, LIQUIDATIONS_FILE, header=header, rows=9):
        known = min(last_day(row.text("published")), COPIED_ON)
        shop.add(
            "liquidations",
            Stamp(SOURCE, known, "stated", row.text("confidence"), row.text("address"), note=row.maybe("note")),
            mission=shop.missions.code(row.text("mission"), row.where),
            mandate_end=row.maybe_day("mandate_end"),
            drawdown_end=row.maybe_day("drawdown_end"),
            liquidation_start=row.maybe("liquidation_start"),
            liquidation_end=row.maybe("liquidation_end_or_plan"),
        )
