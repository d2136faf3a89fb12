"""Closed peacekeeping missions: their cash position together, and the days of liquidations."""

from __future__ import annotations

import re
from datetime import date

from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, last_day

SOURCE = "un-closed-missions-money-and-liquidation"
CASH_FILE = f"{SOURCE}/closed_missions_position.csv"
LIQUIDATIONS_FILE = f"{SOURCE}/liquidation_dates.csv"
PRESS = "press"
SYMBOL = re.compile(r"A/(?P<session>\d+)/\d+$")
OPENED = 1945  # a session opens in this year and so many
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
        known = reported(row, as_at)
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


def reported(row: SourceRow, as_at: date) -> date:
    """The day from which a report counts as known: the reports are of December to March of the session that their
    symbol names, and a later one gives a year that it compares with."""
    session = SYMBOL.match(row.text("document_symbol"))
    if session is None:
        raise row.fail("document_symbol", "a symbol of the Assembly such as A/72/649")
    known = date(OPENED + int(session["session"]) + 1, 3, 31)
    if known <= as_at:
        raise row.fail("document_symbol", f"a report of after {as_at}")
    return known


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
