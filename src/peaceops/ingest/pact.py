"""What missions outside Africa did month by month, as coded by PACT 2.0 (Otto and others) from reports of the
Secretary-General. A month is known once the last report that covers it was out: ingest/own/activity_reports.csv has the
day and the period of each report, as the coders entered them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from peaceops.ingest.source_files import EVERY_COLUMN, SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FILE, SOURCE = "pact2-activities/PACT2_mission-month.csv.gz", "pact2"
HOW = {  # kinds of engagement; others divide "assist" further
    "Monitor": "monitor",
    "Outreach": "outreach",
    "Meeting": "meeting",
    "Advocate": "advocate",
    "Assist": "assist",
    "MaterialSupport": "material_support",
    "Implement": "implement",
    "ProvideSecurity": "provide_security",
}
OTHERS = "IA"  # with another international actor
Reports = dict[tuple[str, date], dict[str, date]]


def read(shop: Workshop) -> None:
    """Rows of activity_months, mission_activities and activity_tasks."""
    kinds = own_csv("activity_kinds")
    for kind in kinds:
        for task in kind["tasks"].split(";"):
            shop.add("activity_tasks", activity=kind["activity"], task=task)
    reports = _reports(shop)
    for row in read_csv(shop.root, FILE, header=EVERY_COLUMN, rows=1308):
        mission = shop.missions.code(row.text("PKO"), row.where)
        month = date(row.whole("year"), row.whole("month"), 1)
        done = {kind["activity"]: _how(row, kind["column"]) for kind in kinds}
        covered = reports.get((mission, month))
        if (covered is None) == any(done.values()):
            raise row.fail("month", "an activity in each month that a report covers, and in no other")
        if covered is not None:
            _add(shop, row, kinds, mission, month, covered)


def _add(
    shop: Workshop, row: SourceRow, kinds: list[dict[str, str]], mission: str, month: date, covered: dict[str, date]
) -> None:
    documents = "; ".join(sorted(covered, key=lambda d: (covered[d], d)))
    stamp = Stamp(SOURCE, max(covered.values()), "coded", "coded", documents, "later")
    shop.add("activity_months", stamp, mission=mission, month=month, documents=documents)
    for kind in kinds:
        how = _how(row, kind["column"])
        if how:
            shop.add(
                "mission_activities",
                stamp,
                mission=mission,
                month=month,
                activity=kind["activity"],
                how=";".join(how),
                with_others=row.text(f"{kind['column']}__{OTHERS}") == "True",
            )


def _how(row: SourceRow, column: str) -> list[str]:
    return [key for name, key in HOW.items() if row.text(f"{column}__{name}") == "True"]


def _reports(shop: Workshop) -> Reports:
    """Reports with their days, by mission and month."""
    found: Reports = defaultdict(dict)
    for row in own_csv("activity_reports"):
        mission = shop.missions.code(row["mission"], "ingest/own/activity_reports.csv")
        day, month = date.fromisoformat(row["on_date"]), date.fromisoformat(row["from_date"]).replace(day=1)
        while month <= date.fromisoformat(row["to_date"]):
            found[mission, month][row["document"]] = day
            month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return found
