"""What a review tells too early: every string of a document, held against the day of the document.

Read are titles, paragraphs, captions, notes, heads, cells, labels, and of every figure what it counts, its note, the
reference of its rule and what these rest on. Not read are addresses: places in a file, names of files, the list of
sources, whose titles say which years a file covers. A time to come may stand where it was set by then (END_SET), and
where the gate of consistency holds figures and periods to the date.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from peaceops.book import View, open_book
from peaceops.book.tables.council import MandatePeriodsRow, ResolutionsRow
from peaceops.book.tables.missions import MissionDatesRow, MissionsRow, StateNamesByDateRow, StatesRow
from peaceops.book.tables.money import AppropriationsRow
from peaceops.document.consistency.future_rules import ELECTIONS, END_SET, NO_YEAR
from peaceops.document.model import Document
from peaceops.words.language import MONTHS

TERMS = Path(__file__).with_name("dated_terms.csv")
# Keys of a document's JSON whose text is an address or a code, or which the gate holds to the date.
UNREAD = {
    *("id", "key", "block", "kind", "source", "sources", "locator", "file", "known", "vintage", "unit", "status"),
    *("confidence", "cautions", "period", "when", "as_of", "book", "schema", "lang", "form", "x", "series"),
    *("rule_id", "iso3", "mission", "params", "value", "see", "empty", "measure", "about", "select", "highlight"),
}
# Columns of tables that name a source or a file, or a day set by then, as the gate has them.
UNREAD_COLUMNS = frozenset(
    ("source", "file", "publisher", "public", "term-ends", "mandate-to", "handed-over", "effective")
)
MONTH = "|".join(MONTHS)
SPACE = "[ \u00a0]"
DAY = re.compile(rf"(?:(\d{{1,2}}){SPACE})?({MONTH}){SPACE}((?:19|20)\d\d)(?!\d)")
YEAR = re.compile(r"(?<![\d,./-])(19[4-9]\d|20\d\d)(?![\d,])")
RESOLUTION = re.compile(r"S/RES/(\d+)")
OF_SESSION = re.compile(r"\bA/(?:RES/|C\.5/|INF/|AC\.\w+/)?(\d\d)/\d+")
OF_YEAR = re.compile(r"\bS/(?:PRST/|PV/)?((?:19|20)\d\d)/\d+")
FIRST_SESSION = 1945  # session n of the General Assembly opened in 1945 + n


class Early(NamedTuple):
    """Something told too early: what, and the string with the place where it stands."""

    what: str
    place: str
    text: str


def told_too_early(document: Document) -> list[Early]:
    """What a document without hindsight tells of a time after its date."""
    day = date.fromisoformat(document.as_of)
    found = []
    for place, text in sorted(set(told(document))):
        early = (*_times(text, day, place), *_symbols(text, day), *_names(text, day))
        found += [Early(what, place, text) for what in early]
    return found


def told(document: Document) -> Iterator[tuple[str, str]]:
    """Every string that is read, with the key or column where it stands."""
    given = document.to_dict()
    del given["sources"]
    yield from _told(given, "document")


def _told(value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict) and "rows" in value and "described" in value:
        yield from _told({k: v for k, v in value.items() if k not in ("rows", "described")}, value["id"])
        keys = [c["key"] for c in value["described"]]
        for row in value["rows"]:
            for key, cell in zip(keys, row, strict=True):
                if key not in UNREAD_COLUMNS:
                    yield from _told(cell, f"{value['id']}.{key}")
    elif isinstance(value, dict):
        if value.get("unit") == "text" and isinstance(value.get("value"), str):
            yield f"{place}.value", value["value"]
        for key, inner in value.items():
            if key not in UNREAD:
                yield from _told(inner, f"{place}.{key}" if isinstance(inner, str) else place)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _told(inner, place)


def _times(text: str, day: date, place: str) -> Iterator[str]:
    """Days, months and years after the day."""
    text = NO_YEAR.sub("", END_SET.sub("", ELECTIONS.sub("", text) if "benchmark" in place else text))
    for number, month, year in DAY.findall(text):
        if date(int(year), MONTHS.index(month) + 1, int(number or 1)) > day:
            yield f"{number} {month} {year}".strip()
    yield from (year for year in YEAR.findall(text) if int(year) > day.year)


def _symbols(text: str, day: date) -> Iterator[str]:
    """Documents of after the day: resolutions of the Council by their day, others by session or year."""
    for number in RESOLUTION.findall(text):
        if adopted().get(int(number), date.max) > day:
            yield f"S/RES/{number}"
    yield from (f"session {n}" for n in OF_SESSION.findall(text) if FIRST_SESSION + int(n) > day.year)
    yield from (f"document of {year}" for year in OF_YEAR.findall(text) if int(year) > day.year)


def _names(text: str, day: date) -> Iterator[str]:
    """Names of States, missions and bodies that were not theirs yet. A name inside a longer one of its time is none."""
    pattern, later = _names_on(day)
    yield from (name for name in pattern.findall(text) if name in later)


@cache
def adopted() -> dict[int, date]:
    """The day of every resolution of the Council by number."""
    return {r.resolution: r.adopted_on for r in whole_book().all(ResolutionsRow)}


@cache
def whole_book() -> View:
    """The whole shipped book."""
    return open_book().at()


@cache
def first_days() -> dict[str, date]:
    """Names of States, missions and bodies with the day from which each was in use."""
    found: dict[str, date] = {}
    named: dict[str, date] = {}
    days: list[tuple[str, date]] = []
    for state in whole_book().all(StateNamesByDateRow):  # the first name of a State stands before it was a Member too
        days.append((state.name, state.from_date if state.iso3 in named else date.min))
        named[state.iso3] = state.from_date
    days += [(r.name, date.min) for r in whole_book().all(StatesRow) if r.iso3 not in named]
    for row in whole_book().all(MissionsRow):
        days += [(name, _first_told(row)) for name in (row.mission, row.name)]
    with TERMS.open(encoding="utf-8", newline="") as handle:
        days += [(r["term"], date.fromisoformat(r["from_date"])) for r in csv.DictReader(handle)]
    for name, first in days:
        found[name] = min(first, found.get(name, date.max))
    return found


def _first_told(row: MissionsRow) -> date:
    """The day from which a mission was spoken of: its start, or a decision on its mandate or money that is earlier."""
    starts = (r for r in whole_book().where(MissionDatesRow, mission=row.mission) if r.what == "start" and r.preferred)
    decided = (r.decided_on for r in whole_book().where(MandatePeriodsRow, mission=row.mission))
    paid = (r.known for r in whole_book().where(AppropriationsRow, mission=row.mission))
    return min((row.known, *(min(r.on_date, r.known) for r in starts), *decided, *paid))


@cache
def _names_on(day: date) -> tuple[re.Pattern[str], frozenset[str]]:
    """What finds any name, the longest first, and the names that were not in use on a day."""
    first = first_days()
    names = sorted(first, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, names))})(?![\w-])"), frozenset(
        name for name in names if first[name] > day
    )
