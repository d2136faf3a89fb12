"""Who else works on tasks of UNMIK, and benchmarks for the exit of missions with their last status (compiled)."""

from __future__ import annotations

import re
from datetime import date

from peaceops.book.tables import BY_NAME
from peaceops.ingest.printed_dates import span
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, last_day, own_csv

ACTORS, ACTORS_FILE, ACTORS_OF = "task-actors", "task-handover/unmik_actors.csv", "UNMIK"
ACTOR_COLUMNS = (
    *("task", "task_code", "actor", "what", "staff", "budget", "year", "document", "address", "published"),
    "confidence",
)
BENCHMARKS, BENCHMARKS_FILE = "exit-benchmarks", "exit-benchmarks/benchmarks.csv"
BENCHMARK_COLUMNS = (
    *("mission", "benchmark", "area", "set_by", "document", "date_set", "status_words", "status_date"),
    *("status_source", "status_confidence", "address", "published", "confidence"),
)
PARAGRAPH = re.compile(r"\d+(?: \([a-z]\))?(?= )")
SYMBOL = re.compile(r"S/(?:RES/\d+ \(\d{4}\)|PRST/\d{4}/\d+|\d{4}/\d+)")
YEAR = re.compile(r"\b(?:19[4-9]|20[0-4])\d\b")


def read(shop: Workshop) -> None:
    """Rows of task_actors, benchmarks and benchmark_tasks. Votes must have been read."""
    compiled = {r["source"]: date.fromisoformat(r["accessed"]) for r in own_csv("sources") if r["accessed"]}
    for number, row in enumerate(read_csv(shop.root, ACTORS_FILE, header=ACTOR_COLUMNS, rows=22), 1):
        _actor(shop, row, number, compiled[ACTORS])
    votes = BY_NAME["votes"].names()
    days = {row[votes.index("vote")]: row[votes.index("voted_on")] for row in shop.rows["votes"]}
    order: dict[str, int] = {}
    mended = {r["found"]: r["benchmark"] for r in own_csv("benchmark_words")}  # words that tell of later days
    for row in read_csv(shop.root, BENCHMARKS_FILE, header=BENCHMARK_COLUMNS, rows=100):
        mission = shop.missions.code(row.text("mission"), row.where)
        order[mission] = order.get(mission, 0) + 1
        words = mended.pop(row["benchmark"], row.text("benchmark"))
        _benchmark(shop, row, mission, order[mission], days, words)
    if mended:
        raise row.fail("benchmark", f"{min(mended)!r} of ingest/own/benchmark_words.csv in a row of the file")
    for area in own_csv("benchmark_areas"):
        for task in area["tasks"].split(";"):
            shop.add("benchmark_tasks", area=area["area"], task=task)


def _actor(shop: Workshop, row: SourceRow, number: int, compiled: date) -> None:
    """A page without a day counts as known from the compiling, one that names later years from the end of the last."""
    paragraph = PARAGRAPH.match(row.text("task"))
    published, document = row.maybe("published"), row.maybe("document")
    known = last_day(published) if published else compiled
    words = " ".join(row.maybe(c) or "" for c in ("actor", "what", "staff", "budget", "year"))
    years = [int(y) for y in YEAR.findall(words)]
    if published and years:
        known = max(known, min(date(max(years), 12, 31), compiled)) if max(years) > known.year else known
    shop.add(
        "task_actors",
        Stamp(
            ACTORS,
            known,
            "recorded",
            row.text("confidence"),
            "; ".join(part for part in (document, row.text("address")) if part),
        ),
        mission=ACTORS_OF,
        row=number,
        paragraph=paragraph[0] if paragraph else None,
        task=row.text("task_code"),
        actor=row.text("actor"),
        what=row.text("what"),
        staff=row.maybe("staff"),
        budget=row.maybe("budget"),
        year_text=row.maybe("year"),
    )


def _benchmark(shop: Workshop, row: SourceRow, mission: str, number: int, days: dict[str, date], words: str) -> None:
    """A benchmark is known from the document that sets it, however much later than the day on which it was proposed."""
    document = row.text("document")
    symbol = SYMBOL.match(document)
    set_on = span(row.text("date_set"), row.where)
    known = max(last_day(row.text("published")), days.get(symbol[0], date.min) if symbol else date.min)
    finding, since, told_by = _finding(row, days)
    shop.add(
        "benchmarks",
        Stamp(BENCHMARKS, known, "recorded", row.text("confidence"), f"{document}; {row.text('address')}"),
        mission=mission,
        row=number,
        benchmark=words,
        area=row.text("area"),
        set_by=row.text("set_by"),
        document=symbol[0] if symbol else None,
        set_on=set_on.day,
        finding=finding,
        finding_known=since,
        finding_document=told_by,
        inferred=finding is not None and row.text("status_confidence") == "derived",
    )


def _finding(row: SourceRow, days: dict[str, date]) -> tuple[str | None, date | None, str | None]:
    """The last status, the day from which it counts as known, and its document; none where no document has it."""
    status, told_by, when = row.maybe("status_words"), row.maybe("status_source"), row.maybe("status_date")
    symbol = SYMBOL.match(told_by or "")
    if not status or not told_by or not (symbol or told_by.startswith("http")):
        return None, None, None
    voted = days.get(symbol[0]) if symbol else None
    dated = span(when, row.where).last if when else None
    if voted is None and dated is None:
        raise row.fail("status_date", "a day, or a resolution as the source of the status")
    known = max(d for d in (voted, dated) if d is not None)
    return status, known, symbol[0] if symbol else told_by
