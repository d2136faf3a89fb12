"""Strategic and other reviews of missions that were asked for since 2000: who asked, by when, the report, what came.

A row is known from the request; its report and what the Council did then have days of their own from which they are."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from peaceops.book.tables import BY_NAME
from peaceops.ingest.printed_dates import span
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, last_day, own_csv

FILE, SOURCE = "exit-reviews/reviews.csv", "mission-reviews"
COLUMNS = (
    *("mission", "requested_by", "op_paragraph", "requested_on", "due", "kind", "report", "report_date"),
    *("options_named", "council_followup", "followup_date", "address", "published", "confidence", "note"),
)
RESOLUTION = re.compile(r"S/RES/(\d+) \((\d{4})\)")
NONE_SET = "-"  # in place of a day in ingest/own/mission_review_rows.csv
FROM_THE_REPORT = ("due date taken from", "due date derived")  # such a day was not set when the review was asked for


def read(shop: Workshop) -> None:
    """Rows of mission_reviews. Votes must have been read: a request has the day of its resolution."""
    names = BY_NAME["votes"].names()
    days = {row[names.index("resolution")]: row[names.index("voted_on")] for row in shop.rows["votes"]}
    missions = {r["spelling"]: r["mission"] for r in own_csv("event_missions")}
    mended = {int(r["row"]): r for r in own_csv("mission_review_rows")}
    seen: Counter[str] = Counter()
    for number, row in enumerate(read_csv(shop.root, FILE, header=COLUMNS, rows=83), 1):
        name = row.text("mission")
        mission = shop.missions.code(missions.get(name, name), row.where)
        seen[mission] += 1
        _add(shop, row, mission, seen[mission], days, mended.pop(number, {}))
    if mended:
        raise row.fail("mission", f"row {min(mended)} of ingest/own/mission_review_rows.csv")


def _add(shop: Workshop, row: SourceRow, mission: str, order: int, days: dict[int, date], own: dict[str, str]) -> None:
    if own and own["found"] != row["requested_by"]:
        raise row.fail("requested_by", repr(own["found"]))
    asked_by = own.get("asked_by") or row.text("requested_by")
    asked = RESOLUTION.search(asked_by)
    number = int(asked[1]) if asked else None
    day = date.fromisoformat(own["asked_on"]) if own.get("asked_on") else _day(row, "requested_on")
    if number is not None and day is not None and days.get(number) != day:
        raise row.fail("requested_on", f"{days.get(number)}, the day of {asked[0] if asked else ''} in the votes table")
    report_known = _last(row, "report_date")
    followup_known = row.maybe_day("followup_date") or (_published(row) if row.maybe("council_followup") else None)
    asked_on = day or (days.get(number) if number else None)
    known = date.fromisoformat(own["known"]) if own.get("known") else asked_on or report_known or followup_known
    if known is None:
        raise row.fail("requested_on", "the day of a request, a report or an answer")
    document = f"S/RES/{number} ({days[number].year})" if number else row.maybe("report")
    paragraph = (own.get("paragraph") or row.maybe("op_paragraph")) if number else None
    shop.add(
        "mission_reviews",
        Stamp(
            SOURCE,
            known,
            "recorded",
            row.text("confidence"),
            _locator(document, paragraph, row.text("address")),
        ),
        mission=mission,
        row=order,
        kind=own.get("kind") or row.text("kind"),
        asked_by=asked_by,
        resolution=number,
        paragraph=paragraph,
        asked_on=asked_on,
        due=_due(row, own.get("due", "")),
        report=row.maybe("report"),
        report_text=row.maybe("report_date"),
        report_known=report_known or (followup_known if row.maybe("report") else None),
        options_named=row.maybe("options_named"),
        followup=row.maybe("council_followup") if followup_known else None,
        followup_known=followup_known if row.maybe("council_followup") else None,
    )


def _locator(document: str | None, paragraph: str | None, address: str) -> str:
    if document is None:
        return address
    where = f", op. {paragraph}" if paragraph else ""
    return f"{document}{where}" if document.startswith("S/RES/") else f"{document}; {address}"


def _due(row: SourceRow, own: str) -> date | None:
    """The day set when the review was asked for; None where the source took it from the report or a later text."""
    if own:
        return None if own == NONE_SET else date.fromisoformat(own)
    return None if (row.maybe("note") or "").startswith(FROM_THE_REPORT) else _last(row, "due")


def _day(row: SourceRow, column: str) -> date | None:
    """The day of a cell; None where it is a year or a month."""
    text = row.maybe(column)
    return span(text, row.where).day if text else None


def _last(row: SourceRow, column: str) -> date | None:
    text = row.maybe(column)
    return span(text, row.where).last if text else None


def _published(row: SourceRow) -> date | None:
    text = row.maybe("published")
    return last_day(text) if text else None
