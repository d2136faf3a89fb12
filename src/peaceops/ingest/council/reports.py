"""Reports of the Secretary-General to the Council on missions: those that a decision on the mandate names with day
and symbol, and a list of those of 2025 and 2026. Texts are read and never stored."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.source_files import read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv
from peaceops.words.language import MONTHS

LIST = "un-sg-reports-to-council-2025-2026/sg_reports_and_meetings.csv"
LISTED = "sg-reports-list"
COLUMNS = ("subject", "document_symbol", "date", "kind", "address", "confidence")
REPORT = "report of the Secretary-General"
DAYED = re.compile(
    rf"(\d{{1,2}}) ?({'|'.join(MONTHS)}),? ?((?:19|20)\d\d) ?\(\s*(S ?/ ?(?:(?:19|20)\d\d ?/ ?)?\d{{1,5}})(?!\d| ?/)"
)
CLAUSE = re.compile(r"[;:]|\. (?=[A-Z0-9])|, (?=[A-Za-z][a-z]+ing\b)")
OF_REPORT = re.compile(r"\breports?\b", re.IGNORECASE)
OTHER_PAPERS = re.compile(r"letter|children|sexual|experts?\b", re.IGNORECASE)
RECENT = timedelta(days=400)  # an older report is recalled, not taken up
WITHIN = 200  # characters before the day in which the words "report" and "Secretary-General" must stand


@dataclass(frozen=True, slots=True)
class Named:
    """A report as a resolution names it. Which one does is not stored: it may be of a later day than the report."""

    day: date
    source: str


def read(shop: Workshop, acts: dict[int, Act], texts: dict[int, str]) -> None:
    """Rows of secretary_reports. Where a resolution and the list date a report apart, both rows stand."""
    by_mission: dict[tuple[str, str], list[Named]] = defaultdict(list)
    cut = {(r["symbol"], r["day"]) for r in own_csv("secretary_report_misprints")}
    for mission, resolution, adopted in _decisions(shop):
        act = acts.get(resolution)
        source, text = ("un-xml", act.text) if act else ("council-texts", texts.get(resolution, ""))
        for symbol, day in reports_named(text):
            if (symbol, day.isoformat()) in cut:
                shop.errors.met("secretary-reports-cut-number")
            elif adopted - RECENT <= day <= adopted:
                by_mission[mission, symbol].append(Named(day, source))
    days = _agreed(by_mission)
    for (mission, symbol), found in by_mission.items():
        if symbol in days:
            _add(shop, Stamp(found[0].source, days[symbol], "recorded", "read", symbol), mission, symbol)
        else:
            shop.errors.met("secretary-reports-two-days")
    _listed(shop, days)


def reports_named(text: str) -> Iterator[tuple[str, date]]:
    """Reports of the Secretary-General that a text names, each by symbol and day."""
    text = " ".join(text.split())
    for found in DAYED.finditer(text):
        clause = CLAUSE.split(text[max(0, found.start() - WITHIN) : found.start()])[-1]
        papers = OF_REPORT.search(clause)
        symbol = found[4].replace(" ", "")
        year = re.match(r"S/(\d{4})/", symbol)
        if not papers or "Secretary" not in clause or OTHER_PAPERS.search(clause) or (year and year[1] != found[3]):
            continue
        try:
            yield symbol, date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1]))
        except ValueError:
            continue


def _decisions(shop: Workshop) -> list[tuple[str, int, date]]:
    names = BY_NAME["mandate_periods"].names()
    places = [names.index(c) for c in ("mission", "resolution", "decided_on")]
    found = [tuple(row[p] for p in places) for row in shop.rows["mandate_periods"]]
    if not found:
        raise PeaceopsError(
            "reports of the Secretary-General: expected the mandates to be read before them, found none."
        )
    return sorted(found)


def _agreed(by_mission: dict[tuple[str, str], list[Named]]) -> dict[str, date]:
    """The day of each report on which every resolution that names it agrees."""
    days: dict[str, set[date]] = defaultdict(set)
    for (_, symbol), found in by_mission.items():
        days[symbol] |= {n.day for n in found}
    return {symbol: min(given) for symbol, given in days.items() if len(given) == 1}


def _add(shop: Workshop, fact: Stamp, mission: str, symbol: str) -> None:
    shop.add("secretary_reports", fact, mission=mission, document=symbol, on_date=fact.known)


def _listed(shop: Workshop, days: dict[str, date]) -> None:
    missions = {r["spelling"]: r["mission"] for r in own_csv("event_missions")}
    for row in read_csv(shop.root, LIST, header=COLUMNS, rows=87):
        subject, symbol, day = row.text("subject"), row.text("document_symbol"), row.day("date")
        mission = missions[subject] if subject in missions else shop.missions.code(subject, row.where)
        if not row.text("kind").startswith(REPORT) or not mission:
            continue
        if symbol in days and days[symbol] != day:
            shop.errors.met("secretary-reports-list-day")
        if days.get(symbol) != day:  # two days of one report are both kept
            fact = Stamp(LISTED, day, "recorded", row.text("confidence"), f"{symbol}; {row.text('address')}")
            _add(shop, fact, mission, symbol)
