"""Dated events of missions compiled from public pages, joined with the votes and the mandates: a decision of the
Council has the day, the totals and the end date that those tables have, or the build stops. What another
table of the book has already is left out; ingest/own/mission_event_rows.csv says where it
stands, and mends words that tell of later days."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.event_checks import Council, council_of
from peaceops.ingest.printed_dates import DaySpan, printed_day, span
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, last_day, own_csv

ALL = "ALL"
CONFIDENCES = ("read", "secondary", "derived")
DECISION = "council_decision"
TOTALS = re.compile(r"\b(\d{1,2}-\d{1,2}-\d{1,2})\b")
UNTIL = re.compile(r"\b(?:renewed|extension|renewal|term) to (\d{1,2} [A-Z][a-z]+ \d{4})\b")


@dataclass(frozen=True, slots=True)
class EventFile:
    """A compiled file: its columns, the fewest rows, and words, kind, actor and start of effect that a row gives."""

    folder: str
    name: str
    source: str
    columns: tuple[str, ...]
    rows: int
    event: str
    kind: Callable[[SourceRow], str]
    mission: str = "mission"
    by: str = ""
    effective: str = ""
    document: str = "document"


@dataclass(frozen=True, slots=True)
class EventEntry:
    """A row with its number, its mission (None: of no mission), its days, and our own words on it."""

    file: EventFile
    row: SourceRow
    number: int
    mission: str | None
    when: DaySpan
    own: dict[str, str]

    def document(self) -> str | None:
        """The symbol of the document that it names, or an earlier one that tells of it too."""
        return self.own.get("document") or self.row.maybe(self.file.document)


def read(shop: Workshop) -> None:
    """Rows of mission_events. Votes, mandates and reviews must have been read."""
    council = council_of(shop)
    own = {(r["folder"], int(r["row"])): r for r in own_csv("mission_event_rows")}
    compiled = {r["source"]: date.fromisoformat(r["accessed"]) for r in own_csv("sources") if r["accessed"]}
    worded: set[tuple[str, str]] = set()
    for file in FILES:
        for entry in _entries(shop, file, own):
            if entry.mission is None or entry.own.get("action") == "drop" or _is_review(council, entry):
                continue
            decided = _decided(council, entry)
            if decided and (decided in worded or not entry.row.maybe(file.event)):
                continue  # held against the votes and the mandates; it says no more than they do
            _add(shop, entry, compiled[file.source])
            worded |= {decided} if decided else set()
    if own:
        folder, number = min(own)
        raise PeaceopsError(f"ingest/own/mission_event_rows.csv: expected row {number} in {folder}, found none.")


def _entries(shop: Workshop, file: EventFile, own: dict[tuple[str, int], dict[str, str]]) -> list[EventEntry]:
    missions = {r["spelling"]: r["mission"] or None for r in own_csv("event_missions")}
    header = (file.mission, "date", "address", "published", "confidence", file.event, file.document, *file.columns)
    found = []
    for number, row in enumerate(
        read_csv(shop.root, f"{file.folder}/{file.name}.csv", header=header, rows=file.rows), 1
    ):
        words = own.pop((file.folder, number), {})
        if words and not row[file.event].startswith(words["found"]):
            raise row.fail(file.event, repr(words["found"]))
        name = row.text(file.mission)
        if words.get("action") == "drop" and name not in missions:
            mission = None
        elif name in missions:
            mission = missions[name]
        else:
            mission = shop.missions.code(name, row.where)
        found.append(EventEntry(file, row, number, mission, span(row["date"], row.where), words))
    return found


def _is_review(council: Council, entry: EventEntry) -> bool:
    """Whether mission_reviews has it: the report of a review of the mission."""
    return entry.file.kind(entry.row) == "review" and (entry.mission, entry.document()) in council.review_reports


def _decided(council: Council, entry: EventEntry) -> tuple[str, str] | None:
    """Mission and resolution of a row that is a decision of the Council, checked against its vote and its mandate."""
    symbol = entry.document()
    if entry.file.kind(entry.row) != DECISION or entry.mission is None or symbol is None or "S/RES/" not in symbol:
        return None
    row, words = entry.row, entry.row[entry.file.event]
    stated = row.maybe("vote") if "vote" in row else None
    totals = TOTALS.search(stated or words)
    until = row.maybe("until") if "until" in row else None
    ends = UNTIL.search(words)
    day = until if until and re.fullmatch(r"\d{4}-\d\d-\d\d", until) else None
    named = date.fromisoformat(day) if day else printed_day(ends[1]) if ends else None
    council.uphold(row, symbol, entry.when, totals[1] if totals else None)
    council.uphold_end(row, entry.mission, symbol, named)
    return entry.mission, symbol


def _add(shop: Workshop, entry: EventEntry, compiled: date) -> None:
    row, file = entry.row, entry.file
    if entry.when.first is None or entry.when.last is None:
        raise row.fail("date", "a date, a month or a year")
    confidence = row.text("confidence")
    if confidence not in CONFIDENCES:
        raise row.fail("confidence", f"one of {', '.join(CONFIDENCES)}")
    known, document = _known(entry, compiled), entry.document()
    page = row.maybe("address")
    page = page if page and page.startswith("http") else None
    actor = row.maybe(file.by) if file.by else None
    shop.add(
        "mission_events",
        Stamp(
            file.source,
            known,
            "recorded",
            confidence,
            "; ".join(part for part in (document, page) if part) or f"{file.folder}/{file.name}.csv",
            note=entry.own.get("note") or None,
        ),
        row=entry.number,
        mission=entry.mission,
        kind=file.kind(row),
        date_text=row.text("date"),
        from_date=entry.when.first,
        to_date=entry.when.last,
        event=entry.own.get("event") or row.text(file.event),
        by=actor,
        iso3=_state(shop, entry, actor),
        effective=_effective(entry),
        document=document,
        planned=known < entry.when.first,
    )


def _effective(entry: EventEntry) -> str | None:
    """When it was to take effect, as the source gives it; None where that day was known only later."""
    named = entry.row.maybe(entry.file.effective) if entry.file.effective else None
    return None if entry.own.get("effective") == "-" else named


def _known(entry: EventEntry, compiled: date) -> date:
    """The day of the page. A decision is known from its day, however late the page; a paper of the Secretary-General
    from the day that it bears. A page without a day, and without a document that tells of it, from
    the day of compiling."""
    row, when = entry.row, entry.when
    if entry.own.get("known"):
        return date.fromisoformat(entry.own["known"])
    symbol = entry.document() or ""
    own_paper = entry.file.kind(row) == "review" and re.match(r"S/\d{4}/\d+", symbol)
    decision = entry.file.kind(row) == DECISION and "S/RES/" in symbol
    if when.day and (own_paper or decision):
        return when.day
    published = row.maybe("published")
    return last_day(published) if published else compiled


def _state(shop: Workshop, entry: EventEntry, actor: str | None) -> str | None:
    """The State that acted, where the row names one alone."""
    if actor is None or any(c in actor for c in ",(") or " and " in actor:
        return None
    return shop.states.code(actor, entry.row.where, entry.when.last.year if entry.when.last else None)


FILES = (
    EventFile(
        "open-mission-events",
        "events",
        "open-mission-events",
        ("kind",),
        278,
        "event",
        lambda row: row.text("kind"),
    ),
    EventFile(
        "host-requests-and-withdrawals",
        "requests_and_withdrawals",
        "host-requests",
        ("actor", "kind", "effective"),
        46,
        "note",
        lambda row: row.text("kind"),
        by="actor",
        effective="effective",
    ),
    EventFile(
        "un-council-decisions-and-events-2025-2026",
        "decisions_and_events",
        "council-events-2025-26",
        ("kind", "vote", "until"),
        40,
        "what",
        lambda row: DECISION if "renewal" in row["kind"] else row.text("kind").replace(" ", "_"),
        mission="subject",
        document="symbol",
    ),
)
