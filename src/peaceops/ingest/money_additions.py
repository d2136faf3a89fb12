"""Amounts typed later from papers on the financing of missions: of 1994 to 2023, and of 2024/25 to 2026/27. What
agrees with a table that the publisher's own files fill is only checked; what differs is kept beside it."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from peaceops.ingest.money_compiled import COMPILED_ON, years_as_written
from peaceops.ingest.money_names import (
    account_or_mission,
    decided_on,
    named_by_organ,
    release_day,
    rows_of,
    shares,
    status_by_organ,
)
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.un_expenditure import WORKBOOK
from peaceops.ingest.workshop import Stamp, Workshop, last_day, own_csv

ADDITIONS = "un-peacekeeping-appropriations-additions"
ADDITIONS_FILE = f"{ADDITIONS}/appropriations_additions.csv"
NEWEST = "un-peacekeeping-approved-spent-2024-2027"
NEWEST_FILE = f"{NEWEST}/appropriations_2024_27.csv"
SCHEDULE_FILE = f"{NEWEST}/apportionment_schedule_2026_27.csv"
ALL_MISSIONS = "all missions"
CUT = "cut below the proposal"  # a difference of totals from a press quotation: no amount of a mission or of a year
SHARE_ONLY = "share only"
YEARS_SPENT = re.compile(r"(\d{4})/\d{2}$")
IF_EXTENDED = "only if the Council extends"
SUPPORT_KINDS = ("SUPPORT_ACCOUNT", "UNLB", "RSCE")
Reading = tuple[str, str, str]


def read(shop: Workshop) -> None:
    """Add to appropriations, budget_totals and apportionments. The expenditure of missions must have been read."""
    _additions(shop)
    _newest(shop)
    _schedule(shop)


@cache
def _readings() -> dict[tuple[str, str, str, str], Reading]:
    return {
        (r["source"], r["what"], r["part"], r["stated"]): (r["says"], r["status"], r["extent"])
        for r in own_csv("money_readings")
    }


@cache
def _part_years() -> frozenset[tuple[str, str, str, str]]:
    return frozenset((r["source"], r["mission"], r["fy"], r["what"]) for r in own_csv("money_part_years"))


def _reading(row: SourceRow, source: str, part: str) -> Reading:
    """What is said of an amount, its status and extent: by the words, with the rows whose period is a part of a year,
    and recommended where the paper is one of the Fifth Committee."""
    key = (source, row.text("what"), part, row.text("status"))
    if key not in _readings():
        raise row.fail("what", "a wording with a meaning in ingest/own/money_readings.csv")
    says, status, extent = _readings()[key]
    if (source, row.text("mission"), row.text("fy"), row.text("what")) in _part_years():
        extent = "part_year"
    fy = years_as_written(row.text("fy"))
    decided = status_by_organ(status, row.text("document_symbol"), fy, _known(row, status))
    return named_by_organ(says, status, decided), decided, extent


def _year_of(symbol: str) -> date | None:
    """The last day of the year of a paper without a symbol that our table of documents has."""
    years = {r["document"]: r["published"] for r in own_csv("money_documents")}
    return last_day(years[symbol]) if years.get(symbol) else None


def _known(row: SourceRow, status: str) -> date:
    """A resolution's amount is public from its day, whoever quotes it later; else the day of the page, that of our
    table of documents, or the day of the compilation."""
    symbol = row.text("document_symbol")
    if status in ("approved", "apportioned") and (day := decided_on(symbol)):
        return day
    if own := release_day(symbol) or _year_of(symbol):
        return own
    published = row.maybe("published")
    if not published:
        return COMPILED_ON
    return min(last_day(published), COMPILED_ON)


@cache
def _told_by() -> dict[tuple[str, str], tuple[str, str]]:
    return {(r["document"], r["fy"]): (r["told_by"], r["error"]) for r in own_csv("money_told_by")}


def _document(shop: Workshop, row: SourceRow, status: str) -> str:
    """The document that tells an amount. What was spent stands in no resolution of before the year's end: there it is
    the report that our own table names."""
    symbol = row.text("document_symbol")
    adopted = decided_on(symbol)
    end = YEARS_SPENT.match(row.text("fy"))
    if status != "spent" or not adopted or not end or adopted > date(int(end[1]) + 1, 6, 30):
        return symbol
    if (symbol, row.text("fy")) not in _told_by():
        raise row.fail("document_symbol", "a document that came out after the year whose spending it tells")
    told_by, error = _told_by()[symbol, row.text("fy")]
    shop.errors.met(error)
    return told_by


def _stamp(shop: Workshop, row: SourceRow, source: str, status: str, place: str) -> Stamp:
    where = "; ".join(p for p in (_document(shop, row, status), row.maybe(place), row.text("address")) if p)
    return Stamp(
        source, _known(row, status), status, row.text("confidence"), where, note=_without_what_came(row.maybe("note"))
    )


def _without_what_came(note: str | None) -> str | None:
    """A note without what it tells of decisions that came after the document."""
    return LATER.sub("", note) or None if note else None


def _shares(row: SourceRow) -> str:
    """A share alone is no whole that could include shares."""
    column = "includes_support_shares"
    return "not_applicable" if row[column].strip() == SHARE_ONLY else shares(row, column)


LATER = re.compile(r"without the later [\w ]+ decisions(?:; )?")  # of notes: what came after the document
PAGE = ("document_symbol", "address", "published", "confidence", "note")
HEADER = ("mission", "fy", "what", "amount_usd", "status", "includes_support_shares", *PAGE)


def _additions(shop: Workshop) -> None:
    for row in read_csv(shop.root, ADDITIONS_FILE, header=(*HEADER, "precision", "page_or_para"), rows=87):
        if row.text("what") == CUT:
            continue
        says, status, extent = _reading(row, "additions", "")
        stamp = _stamp(shop, row, ADDITIONS, status, "page_or_para")
        fy = years_as_written(row.text("fy"))
        if row.text("mission") == ALL_MISSIONS:
            _total(shop, row, stamp, (fy, says))
        else:
            _amount(shop, row, stamp, (fy, says, extent, row.maybe("precision")))


def _total(shop: Workshop, row: SourceRow, stamp: Stamp, said: tuple[str, str]) -> None:
    fy, says = said
    shop.add(
        "budget_totals",
        stamp,
        row=row.line - 1,
        fy=fy,
        what=says,
        support_shares=_shares(row),
        amount_usd=row.whole("amount_usd"),
        precision=row.maybe("precision"),
    )


def _amount(shop: Workshop, row: SourceRow, stamp: Stamp, said: tuple[str, str, str, str | None]) -> None:
    fy, says, extent, precision = said
    mission = account_or_mission(shop, row.text("mission"), row.where)
    shop.add(
        "appropriations",
        stamp,
        row=row.line - 1,
        mission=mission,
        fy=fy,
        what=says,
        extent=extent,
        support_shares=_shares(row),
        amount_usd=row.whole("amount_usd"),
        precision=precision,
        category="support" if mission in SUPPORT_KINDS else "mission",
    )


def _newest(shop: Workshop) -> None:
    """What was spent and apportioned in 2024/25 is in other tables from the publisher's files: it must be the same."""
    held = {(r["mission"], r["fy"], "spent"): r["spent_usd"] for r in rows_of(shop, "expenditure")}
    held |= {
        (r["mission"], r["fy"], "apportioned"): r["amount_usd"]
        for r in rows_of(shop, "appropriations")
        if r["source"] == WORKBOOK
    }
    for row in read_csv(shop.root, NEWEST_FILE, header=(*HEADER, "part", "page_or_para"), rows=138):
        says, status, extent = _reading(row, "2024-27", row.text("part"))
        fy = years_as_written(row.text("fy"))
        key = (account_or_mission(shop, row.text("mission"), row.where), fy, status)
        if fy == "2024-25":
            if held.get(key) != row.whole("amount_usd"):
                raise row.fail("amount_usd", f"{held.get(key)}, the amount of the publisher's own table")
            continue
        _amount(shop, row, _stamp(shop, row, NEWEST, status, "page_or_para"), (fy, says, extent, None))


def _schedule(shop: Workshop) -> None:
    header = (
        *("mission", "fy", "period_start", "period_end", "amount_usd", "includes_support_shares"),
        *("document_symbol", "paragraph", "address", "published", "confidence", "note"),
    )
    for row in read_csv(shop.root, SCHEDULE_FILE, header=header, rows=11):
        note = row.maybe("note") or ""
        shop.add(
            "apportionments",
            _stamp(shop, row, NEWEST, "apportioned", "paragraph"),
            mission=shop.missions.code(row.text("mission"), row.where),
            fy=years_as_written(row.text("fy")),
            from_date=row.day("period_start"),
            to_date=row.day("period_end"),
            support_shares=_shares(row),
            amount_usd=row.whole("amount_usd"),
            if_extended=note.startswith(IF_EXTENDED),
        )
