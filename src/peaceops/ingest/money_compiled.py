"""Figures typed from single public pages: appropriations, totals, arrears, reimbursement; each row names its "
"document."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from peaceops.errors import PeaceopsError, unknown
from peaceops.ingest.money_names import (
    account_or_mission,
    named_by_organ,
    release_day,
    rows_of,
    shares,
    status_and_extent,
    status_by_organ,
)
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.un_expenditure import WORKBOOK
from peaceops.ingest.workshop import Stamp, Workshop, financial_year, last_day, own_csv

PAGES = "un-money-and-staff-by-mission-year"
TYPED = "un-peacekeeping-budget-totals"
COMPILED_ON = date(2026, 11, 22)
PAGE_COLUMNS = ("document_symbol", "address", "published", "quote_free_note", "confidence", "amount_usd", "precision")
SUPPORT_BY_WORDS = {"appropriated (61/285), incl. support account and UNLB shares": "yes", "appropriated total": "yes"}
SUPPORT_BY_WORDS |= {"of which maintenance of the Mission": "no"}
# Rows of the UNMIK history that other tables hold from their publisher; here they only check those tables.
HISTORY_SPENT = "expenditure"
HISTORY_CIRCULARS = "gross apportioned incl. support account/UNLB/RSCE shares"
OWED_BY_UN = " (owed by the UN)"
SCOPE_MISSIONS = ("UNMIK", "UNTAET", "MINUSTAH")


def read(shop: Workshop) -> None:
    """Add appropriations, budget_totals, arrears and reimbursement_rates."""
    _appropriations(shop)
    _unmik_history(shop)
    _budgets_2011(shop)
    _totals(shop)
    _typed_totals(shop)
    _arrears(shop)
    _reimbursement(shop)


def _page_fact(row: SourceRow, status: str, fy: str = "") -> Stamp:
    """The fact columns of a row that names its page. Undated pages count from the day of the compilation, and none is
    later; pages with a year alone from the day of their document, where another source has it."""
    published = (row.maybe("published") or "").rstrip("?")
    documents = row.text("document_symbol")
    try:
        known = last_day(published) if published else COMPILED_ON
    except ValueError:
        raise row.fail("published", "a date, a month or a year") from None
    if len(published) == len("2018"):
        known = min(known, release_day(documents) or COMPILED_ON, COMPILED_ON)
    status = status_by_organ(status, documents, fy, known)
    where = f"{row.text('document_symbol')}; {row.text('address')}"
    return Stamp(PAGES, known, status, row.text("confidence"), where, note=row.maybe("quote_free_note"))


def years_as_written(text: str) -> str:
    """2018/19 -> 2018-19; spans and doubtful years stay as printed."""
    first, _, last = text.partition("/")
    return financial_year(text) if first.isdigit() and last.isdigit() else text.replace("/", "-")


def _appropriations(shop: Workshop) -> None:
    header = ("mission", "fy", "what", "includes_support_shares", "category", *PAGE_COLUMNS)
    for row in read_csv(shop.root, f"{PAGES}/appropriations.csv", header=header, rows=184):
        stated, extent = status_and_extent(row, "what")
        fy = years_as_written(row.text("fy"))
        fact = _page_fact(row, stated, fy)
        shop.add(
            "appropriations",
            fact,
            row=row.line - 1,
            mission=account_or_mission(shop, row.text("mission"), row.where),
            fy=fy,
            what=named_by_organ(row.text("what"), stated, fact.status),
            extent=extent,
            support_shares=shares(row, "includes_support_shares"),
            amount_usd=row.whole("amount_usd"),
            precision=row.maybe("precision"),
            category=row.maybe("category"),
        )


def _published(document: str, row: SourceRow, column: str) -> date | None:
    """The day from which a document named in the typed tables was public; None where the page carries no date."""
    documents = {r["document"]: r["published"] for r in own_csv("money_documents")}
    if document not in documents:
        hint = unknown("document", document, documents)
        raise row.fail(column, f"a document with a date in ingest/own/money_documents.csv ({hint})")
    return release_day(document) or (last_day(documents[document]) if documents[document] else None)


def _unmik_history(shop: Workshop) -> None:
    """Amounts of UNMIK that no other table holds; spending and circulars must equal the tables that hold them."""
    file = f"{TYPED}/unmik_money_history.csv"
    spent = {r["fy"]: r["spent_usd"] for r in rows_of(shop, "expenditure") if r["mission"] == "UNMIK"}
    # typed from the workbook too, whose column of 2024/25 holds what was apportioned
    spent |= {r["fy"]: r["amount_usd"] for r in rows_of(shop, "appropriations") if _of_workbook(r)}
    apportioned: dict[str, int] = {}
    for r in rows_of(shop, "assessment_sections"):
        if r["mission"] == "UNMIK" and r["kind"] == "assessment":
            apportioned[r["fy"]] = apportioned.get(r["fy"], 0) + r["gross_usd"]
    for row in read_csv(shop.root, file, header=("financial_year", "measure", "usd", "source"), rows=24):
        fy, measure, amount = financial_year(row.text("financial_year")), row.text("measure"), row.whole("usd")
        held = {HISTORY_SPENT: spent, HISTORY_CIRCULARS: apportioned}.get(measure)
        if held is not None:
            if held.get(fy) != amount:
                raise row.fail("usd", f"{held.get(fy)}, the amount of the publisher's own table")
            continue
        if row.text("source").startswith("ST/ADM/SER.B/"):
            continue
        status, extent = status_and_extent(row, "measure")
        known = _published(row.text("source"), row, "source") or COMPILED_ON
        confidence = "secondary" if "secondary" in row["source"] else "read"
        shop.add(
            "appropriations",
            Stamp(TYPED, known, status, confidence, row.text("source")),
            row=row.line - 1,
            mission="UNMIK",
            fy=fy,
            what=measure,
            extent=extent,
            support_shares=_history_shares(row, measure, extent),
            amount_usd=amount,
            precision=None,
            category="mission",
        )


def _of_workbook(row: Mapping[str, object]) -> bool:
    return row["mission"] == "UNMIK" and row["source"] == WORKBOOK


def _history_shares(row: SourceRow, measure: str, extent: str) -> str:
    """GA/11110 has the support account on a line of its own; a component is no whole that could include shares."""
    if row["source"] == "GA/11110":
        return "no"
    return SUPPORT_BY_WORDS.get(measure, "not_applicable" if extent == "component" else "unknown")


def _budgets_2011(shop: Workshop) -> None:
    """The table of GA/11110: amounts of missions without the shares, because the support account has its own line."""
    file = f"{TYPED}/mission_budgets_2011_12_ga11110.csv"
    for row in read_csv(shop.root, file, header=("mission", "approved_usd_million"), rows=12):
        mission = account_or_mission(shop, row.text("mission"), row.where)
        known = _published("GA/11110", row, "mission") or COMPILED_ON
        shop.add(
            "appropriations",
            Stamp(TYPED, known, "approved", "read", "GA/11110"),
            row=100 + row.line - 1,
            mission=mission,
            fy="2011-12",
            what="approved",
            extent="whole",
            support_shares="not_applicable" if mission == "SUPPORT_ACCOUNT" else "no",
            amount_usd=_millions(row, "approved_usd_million"),
            precision="rounded to 0.01 million",
            category="support" if mission == "SUPPORT_ACCOUNT" else "mission",
        )


def _millions(row: SourceRow, column: str) -> int:
    return round(row.number(column) * 1_000_000)


def _totals(shop: Workshop) -> None:
    header = ("scope", "fy", "what", "includes_support_shares", *PAGE_COLUMNS)
    for row in read_csv(shop.root, f"{PAGES}/totals.csv", header=header, rows=65):
        stated, _ = status_and_extent(row, "what")
        fy = years_as_written(row.text("fy"))
        fact = _page_fact(row, stated, fy)
        shop.add(
            "budget_totals",
            fact,
            row=row.line - 1,
            fy=fy,
            what=named_by_organ(row.text("what"), stated, fact.status),
            support_shares=shares(row, "includes_support_shares"),
            amount_usd=row.maybe_whole("amount_usd"),
            precision=row.maybe("precision"),
        )


def _typed_totals(shop: Workshop) -> None:
    header = ("financial_year", "measure", "usd_million", "precision", "source", "where", "note")
    where = ""
    for row in read_csv(shop.root, f"{TYPED}/peacekeeping_budget_totals.csv", header=header, rows=18):
        stated, _ = status_and_extent(row, "measure")
        document = row.text("source")
        where = where if document == "same" else f"{document}; {row.text('where')}"
        known = _published(document, row, "source") or COMPILED_ON
        fy = financial_year(row.text("financial_year"))
        status = status_by_organ(stated, document, fy, known)
        confidence = "derived" if "implied" in row["measure"] else "read"
        if document.startswith(("press", "CRS")):
            confidence = "secondary"
        shop.add(
            "budget_totals",
            Stamp(TYPED, known, status, confidence, where, note=row.maybe("note")),
            row=row.line - 1,
            fy=fy,
            what=named_by_organ(row.text("measure"), stated, status),
            support_shares="yes" if "support account" in row["note"] or "ST/ADM/SER.B" in where else "unknown",
            amount_usd=_millions(row, "usd_million"),
            precision=row.maybe("precision"),
        )


def _arrears(shop: Workshop) -> None:
    header = ("member_state", "date", "what", "scope", *PAGE_COLUMNS)
    for row in read_csv(shop.root, f"{PAGES}/arrears.csv", header=header, rows=41):
        who, scope = row.text("member_state"), row.text("scope")
        name = who.removesuffix(OWED_BY_UN)
        status, _ = status_and_extent(row, "what")
        single = not name.startswith("all ") and " and " not in name
        shop.add(
            "arrears",
            _page_fact(row, status),
            row=row.line - 1,
            who=who,
            iso3=shop.states.code(name, row.where) if single else None,
            owed_by="united_nations" if scope == "owed by the UN" else "member_states",
            mission=shop.missions.code(scope, row.where) if scope in SCOPE_MISSIONS else None,
            period=row.text("date"),
            what=row.text("what"),
            amount_usd=row.whole("amount_usd"),
            precision=row.maybe("precision"),
            scope=scope,
        )


def _reimbursement(shop: Workshop) -> None:
    """Standard rates; the row on the average paid before 2014 is no rate and is left out."""
    file = f"{TYPED}/troop_reimbursement_rates.csv"
    rates = 0
    for row in read_csv(shop.root, file, header=("effective_from", "usd_per_person_per_month", "source"), rows=5):
        if "average paid" in row["effective_from"]:
            continue
        start = row.day("effective_from")
        known = _published(row.text("source"), row, "source") or start
        confidence = "secondary" if "casquebleu" in row["source"] else "read"
        shop.add(
            "reimbursement_rates",
            Stamp(TYPED, known, "decided", confidence, row.text("source")),
            from_date=start,
            usd_per_person_month=row.whole("usd_per_person_per_month"),
        )
        rates += 1
    if rates < 4:
        raise PeaceopsError(f"{file}: expected four dated rates, found {rates}.")
