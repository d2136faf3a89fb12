"""Expenditure of peacekeeping missions, by item, and of peace entities in the Secretariat's statements."""

from __future__ import annotations

from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.money_names import account_or_mission, rows_of
from peaceops.ingest.source_files import SourceRow, read_csv, read_json
from peaceops.ingest.workshop import Stamp, Workshop, financial_year

OVERVIEW = "un-peacekeeping-mission-expenditure"
WORKBOOK = "un-annual-report-workbook-2019-2025"
ITEMS = "un-peacekeeping-performance-reports"
SECRETARIAT = "un-secretariat-expenses-2019-2023"
EXPENDITURE_FILE = f"{OVERVIEW}/mission_expenditure_2018_2025.csv"
ITEMS_FILE = f"{OVERVIEW}/mission_expenditure_by_item_2022_2025.csv"
SECRETARIAT_FILE = f"{SECRETARIAT}/un-secretariat-expenses.csv"
HOW = {"copied": (OVERVIEW, "published"), "transcribed": (WORKBOOK, "read")}
CLASSES = {
    "total": "total",
    "military_police_personnel": "military and police",
    "civilian_personnel": "civilian",
    "operational_costs": "operational",
}
SUPPORT_ACCOUNT_REPORTS = ("A/74/743", "A/75/656", "A/76/596", "A/77/631", "A/78/638")
MISSION_REPORTS = ("A/74/736", "A/75/786", "A/76/717", "A/77/779", "A/78/726")
ON_REGULAR_BUDGET = {  # entities of sections 3 and 5 that are missions
    *("UNTSO", "UNMOGIP", "BINUH", "UNAMA", "UNAMI", "UNIOGBIS", "UNITAMS", "UNMHA", "UNOAU", "UNOWAS"),
    *("UNSMIL", "UNSOM", "UNVMC"),
}
APPORTIONED_YEAR = "2024/25"
WITH_SHARES = (1.095333, 1.08535)  # missions in Africa, which share the service centre in Entebbe, and others
RATIO_ERROR = 1e-6
PARTLY_VOLUNTARY = "UNFICYP"
APPORTIONED_NOTE = (
    "called expenditure in the workbook; times one ratio it equals the sums of the circulars for ten missions, so it "
    "is what was apportioned for the mission alone"
)
WRONG_YEARS = {
    "2021": ("secretariat-financial-year-2021", "2020/21"),
    "2022": ("secretariat-financial-year-2022", "2021/22"),
}


def known_after(fy: str) -> date:
    """31 March after the year in which a financial year (2018/19) or calendar year (2019) ends."""
    first, _, last = fy.partition("/")
    return date(int(first) + (2 if last else 1), 3, 31)


def read(shop: Workshop) -> None:
    """Add expenditure, expenditure_items, secretariat_expenses, and what was apportioned in 2024/25. The circulars
    must have been read."""
    header = ("financial_year", "mission", "expenditure_usd", "reference", "how")
    sums: dict[str, int] = {}
    assessed = _assessed(shop)
    for row in read_csv(shop.root, EXPENDITURE_FILE, header=header, rows=98):
        fy = row.text("financial_year")
        if fy == APPORTIONED_YEAR:
            _apportioned(shop, row, assessed)
        else:
            sums[fy] = sums.get(fy, 0) + _expenditure(shop, row, fy)
    _check_totals(shop, sums)
    _items(shop)
    _secretariat(shop)


def _assessed(shop: Workshop) -> dict[str, int]:
    """US dollars that the circulars of the year apportion, by mission, before credits."""
    sums: dict[str, int] = {}
    for r in rows_of(shop, "assessment_sections"):
        if r["fy"] == financial_year(APPORTIONED_YEAR) and r["kind"] == "assessment":
            sums[r["mission"]] = sums.get(r["mission"], 0) + r["gross_usd"]
    return sums


def _apportioned(shop: Workshop, row: SourceRow, assessed: dict[str, int]) -> None:
    """The workbook's column of 2024/25 is called expenditure and holds what was apportioned for the mission alone:
    times one of two ratios it is what the circulars apportion with the support shares. The Force in Cyprus is
    apportioned without its voluntary parts, the service centres have no circular."""
    mission, amount = account_or_mission(shop, row.text("mission"), row.where), row.whole("expenditure_usd")
    if mission in assessed and mission != PARTLY_VOLUNTARY:
        ratio = assessed[mission] / amount
        if min(abs(ratio - known) for known in WITH_SHARES) > RATIO_ERROR:
            raise row.fail(
                "expenditure_usd", f"{assessed[mission]} of the circulars divided by a ratio of {WITH_SHARES}"
            )
        shop.errors.met("workbook-2024-25-apportioned")
    known = date(int(APPORTIONED_YEAR[:4]) + 1, 6, 30)
    fact = Stamp(WORKBOOK, known, "apportioned", "derived", row.text("reference"), "later", APPORTIONED_NOTE)
    shop.add(
        "appropriations",
        fact,
        row=row.line - 1,
        mission=mission,
        fy=financial_year(APPORTIONED_YEAR),
        what="apportioned for the mission alone",
        extent="whole",
        support_shares="not_applicable" if mission in ("UNLB", "RSCE") else "no",
        amount_usd=amount,
        precision="exact",
        category="support" if mission in ("UNLB", "RSCE") else "mission",
    )


def _expenditure(shop: Workshop, row: SourceRow, fy: str) -> int:
    how = row.text("how")
    if how not in HOW:
        raise row.fail("how", " / ".join(HOW))
    source, confidence = HOW[how]
    amount = row.whole("expenditure_usd")
    mission = account_or_mission(shop, row.text("mission"), row.where)
    note = None
    if mission == "OTHER":
        if str(amount) == shop.errors.rows["expenditure-other-2019-20"]["found"]:
            shop.errors.met("expenditure-other-2019-20")
        note = "belongs to no mission; not explained by the source"
    fact = Stamp(source, known_after(fy), "spent", confidence, row.text("reference"), note=note)
    shop.add("expenditure", fact, mission=mission, fy=financial_year(fy), spent_usd=amount)
    return amount


def _check_totals(shop: Workshop, sums: dict[str, int]) -> None:
    """The sum of the missions of a year equals the total that the publisher prints."""
    for year in range(2019, 2024):
        file = f"{OVERVIEW}/budget-audited-pko-{year}.json"
        try:
            meta = read_json(shop.root, file)["meta"]
            fy, total = str(meta["fiscalYear"]), round(meta["total"])
        except (KeyError, TypeError) as error:
            raise PeaceopsError(f"{file}: expected meta.fiscalYear and meta.total, found {error}.") from None
        if sums.get(fy) != total:
            raise PeaceopsError(
                f"{EXPENDITURE_FILE}: expected {fy} to sum to the printed {total}, found {sums.get(fy)}."
            )


def _items(shop: Workshop) -> None:
    header = ("financial_year", "mission", "tier", "cost_class", "label", "amount_usd", "symbol", "basis")
    for row in read_csv(shop.root, ITEMS_FILE, header=header, rows=922):
        cost_class = row.text("cost_class")
        if cost_class not in CLASSES:
            raise row.fail("cost_class", " / ".join(CLASSES))
        fy, tier, usd = row.text("financial_year"), row.text("tier"), row.whole("amount_usd")
        fact = Stamp(ITEMS, known_after(fy), "spent", locator=row.text("symbol"))
        mission = account_or_mission(shop, row.text("mission"), row.where)
        if fy == APPORTIONED_YEAR and tier == "mission":  # no overview report of this year is in the sources
            shop.add("expenditure", fact, mission=mission, fy=financial_year(fy), spent_usd=usd)
        shop.add(
            "expenditure_items",
            fact,
            mission=mission,
            fy=financial_year(fy),
            tier=tier,
            cost_class=CLASSES[cost_class],
            label=row.text("label"),
            spent_usd=usd,
        )


def _secretariat(shop: Workshop) -> None:
    header = ("SECTION_ID", "ENTITY", "YEAR", "FINANCIAL_YEAR", "AMOUNT", "SOURCE_TYPE", "REFERENCE", "NOTE")
    for row in read_csv(shop.root, SECRETARIAT_FILE, header=header, rows=1739, repeats=2):
        account = _account(row)
        if account is None:
            continue
        fy = row.text("FINANCIAL_YEAR")
        note = row.maybe("NOTE")
        if account != "regular_budget" and fy in WRONG_YEARS:
            error, right = WRONG_YEARS[fy]
            shop.errors.met(error)
            note = f"financial year printed as {fy}"
            fy = right
        entity = row.text("ENTITY")
        mission = account_or_mission(shop, entity, row.where) if account != "support_account" else None
        shop.add(
            "secretariat_expenses",
            Stamp(SECRETARIAT, known_after(fy), "spent", locator=row.text("REFERENCE"), note=note),
            row=row.line - 1,
            entity=entity,
            account=account,
            mission=mission,
            year=row.whole("YEAR"),
            fy=financial_year(fy),
            spent_usd=row.whole("AMOUNT"),
        )


def _account(row: SourceRow) -> str | None:
    """Which account a row of the statements belongs to; None for what is not of a peace operation."""
    fund = row.text("SOURCE_TYPE")
    if fund == "Other Assessed":
        if row["REFERENCE"] in SUPPORT_ACCOUNT_REPORTS:
            return "support_account"
        return "mission_account" if row["REFERENCE"] in MISSION_REPORTS else None
    in_peace_sections = row["SECTION_ID"] in ("3", "5") and row["ENTITY"] in ON_REGULAR_BUDGET
    return "regular_budget" if fund == "Regular assessed" and in_peace_sections else None
