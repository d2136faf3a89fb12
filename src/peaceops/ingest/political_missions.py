"""Special political missions, envoys and panels, and the two observer missions on the regular budget: what was spent
2019 to 2025, and money and positions of 2025 to 2027; and personnel figures typed later."""

from __future__ import annotations

from datetime import date
from functools import cache

from peaceops.ingest.money_compiled import COMPILED_ON, years_as_written
from peaceops.ingest.printed_dates import day_of_address
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.staffing import span
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

SOURCE = "special-political-missions-money-staff-2019-2027"
SPENT_FILE = f"{SOURCE}/spm_spending_2019_2025.csv"
PLANNED_FILE = f"{SOURCE}/spm_2025_2027_money_staff.csv"
ADDITIONS = "un-peacekeeping-appropriations-additions"
STAFF_FILE = f"{ADDITIONS}/staff_additions.csv"
NEWEST = "un-peacekeeping-approved-spent-2024-2027"
POSTS_FILE = f"{NEWEST}/posts_2026_27.csv"
COPIED_ON = date(2026, 8, 21)  # the day of the copy in which the newest budget was read
FUNDS = ("regular_budget", "other_assessed", "extrabudgetary")
KINDS = ("line", "grouping", "residue")
STATUS = {"appropriation": "approved", "approved": "approved", "proposed": "proposed", "spent": "spent"}
SUMS = ("closing or closed missions together",)  # of lines that stand beside it
PLANNED = 10_000  # rows of the second file are numbered from here
ALL = ("all peacekeeping", "all field missions")
STAFF_STATUS = {"deployed": "deployed", "approved posts": "approved"}
NOT_PERSONS = "budget share"
POST_STATUS = {"approved": "approved", "proposed": "proposed"}
SUPPORT_ACCOUNT = "support account"


def read(shop: Workshop) -> None:
    """Add political_budgets, and rows of staffing."""
    _spent(shop)
    _planned(shop)
    _staff(shop)
    _posts(shop)


@cache
def _entities() -> dict[str, str]:
    return {r["entity"]: r["mission"] for r in own_csv("political_entities")}


def _mission(row: SourceRow, column: str) -> str | None:
    """The mission of the book that an entity is, if one."""
    entity = row.text(column)
    if entity not in _entities():
        raise row.fail(column, "an entity of ingest/own/political_entities.csv")
    return _entities()[entity] or None


def _spent(shop: Workshop) -> None:
    header = (
        *("mission_or_unit", "year", "fund", "amount_usd", "status", "kind", "cluster"),
        *("document_symbol", "pdf_page", "confidence"),
    )
    for row in read_csv(shop.root, SPENT_FILE, header=header, rows=407):
        if row.text("fund") not in FUNDS or row.text("kind") not in KINDS:
            raise row.fail("fund", f"{' / '.join(FUNDS)}, with a kind of {' / '.join(KINDS)}")
        year, page = row.whole("year"), row.maybe("pdf_page")
        known = min(date(year + 1, 12, 31), COPIED_ON)
        where = row.text("document_symbol") + (f"; PDF page {page}" if page else "")
        shop.add(
            "political_budgets",
            Stamp(SOURCE, known, "spent", row.text("confidence"), where),
            row=row.line - 1,
            entity=row.text("mission_or_unit"),
            mission=_mission(row, "mission_or_unit"),
            year=year,
            account=row.text("fund"),
            kind=row.text("kind"),
            cluster=row.maybe("cluster"),
            amount_usd=row.whole("amount_usd"),
        )


def _planned(shop: Workshop) -> None:
    header = (
        *("mission", "cluster", "year", "what", "value", "unit", "status"),
        *("document_symbol", "page", "address", "confidence", "note"),
    )
    for row in read_csv(shop.root, PLANNED_FILE, header=header, rows=223):
        status = STATUS.get(row.text("status"))
        if status is None:
            raise row.fail("status", " / ".join(STATUS))
        where = f"{row.text('document_symbol')}; {row.text('page')}; {row.text('address')}"
        fact = Stamp(SOURCE, COMPILED_ON, status, row.text("confidence"), where, note=row.maybe("note"))
        mission, year = _mission(row, "mission"), row.whole("year")
        if row.text("unit") == "positions":
            if mission:
                _add_staff(shop, fact, row, mission, (str(year), row.text("status"), "positions, all categories"))
            continue
        shop.add(
            "political_budgets",
            fact,
            row=PLANNED + row.line - 1,
            entity=row.text("mission"),
            mission=mission,
            year=year,
            account="regular_budget",
            kind="grouping" if row.text("mission") in SUMS else "line",
            cluster=row.maybe("cluster"),
            amount_usd=row.whole("value"),
        )


def _add_staff(shop: Workshop, fact: Stamp, row: SourceRow, mission: str, said: tuple[str, str, str]) -> None:
    period, what, category = said
    first, last = span(period)
    shop.add(
        "staffing",
        fact,
        row=row.line - 1,
        mission=mission,
        period=period,
        from_date=first,
        to_date=last,
        what=what,
        category=category,
        persons=row.whole("value" if "value" in row else "persons" if "persons" in row else "number"),
    )


def _staff(shop: Workshop) -> None:
    """Deployed persons, and the highest of a mission's monthly or yearly figures; pages without a date, in their
    address either, count from the day of the compilation."""
    header = ("mission", "date_or_period", "what", "category", "persons", "source", "address", "confidence", "note")
    for row in read_csv(shop.root, STAFF_FILE, header=header, rows=57):
        what = row.text("what")
        if what == NOT_PERSONS:
            continue
        status = "stated" if what.startswith("peak ") else STAFF_STATUS.get(what)
        if status is None:
            raise row.fail("what", f"peak (...) or one of {', '.join(STAFF_STATUS)}")
        name = row.text("mission")
        mission = "ALL" if name in ALL else shop.missions.code(name, row.where)
        where = f"{row.text('source')}; {row.text('address')}"
        known = day_of_address(row.text("address")) or COMPILED_ON
        fact = Stamp(ADDITIONS, known, status, row.text("confidence"), where, note=row.maybe("note"))
        _add_staff(shop, fact, row, mission, (row.text("date_or_period"), what, row.text("category")))


def _posts(shop: Workshop) -> None:
    """Posts that a budget abolishes, nationalizes or makes; those of the support account are of no mission."""
    header = ("mission", "fy", "what", "unit_or_group", "number", "status", "document_symbol", "confidence")
    for row in read_csv(shop.root, POSTS_FILE, header=header, rows=18):
        if row.text("mission") == SUPPORT_ACCOUNT:
            continue
        status = POST_STATUS.get(row.text("status"))
        if status is None:
            raise row.fail("status", " / ".join(POST_STATUS))
        known = date(2026, 6, 30)  # the Assembly decided on the financing: its resolution, and the reports before it
        fact = Stamp(NEWEST, known, status, row.text("confidence"), row.text("document_symbol"))
        mission = shop.missions.code(row.text("mission"), row.where)
        category = f"posts: {row.text('unit_or_group')}"
        what = f"{row.text('what')}, {row.text('status')}"
        _add_staff(shop, fact, row, mission, (years_as_written(row.text("fy")).replace("-", "/"), what, category))
