"""What the Council asked of the Secretary-General, with the day it falls due: the compiled table, what it lacks, and
our reading of the paragraphs where it has another day or calls a request what is none.

A day that ends or begins a term ("beginning on 1 January 2010", "until 31 July 2022") is no day on which a report falls
due: where the compiled table has one as that, the build stops unless ingest/own/mandate_request_readings.csv says how
the paragraph reads.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.errors import PeaceopsError
from peaceops.ingest.council.compiled import rows_of
from peaceops.ingest.council.due_days import bounds_a_term, first_day, further_days, printed
from peaceops.ingest.council.paragraphs import Place, Texts, decided, key, keys
from peaceops.ingest.source_files import SourceRow
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

FILE = "current-mandates/requests.csv"
COLUMNS = (
    *("mission", "res_no", "op_paragraph", "kind", "also", "due", "due_basis", "further_dates", "rhythm"),
    *("in_mandate_resolution", "confidence"),
)
OWN_ROWS = "ingest/own/mandate_request_rows.csv"
OWN_DAYS = "ingest/own/mandate_request_days.csv"
OWN_READINGS = "ingest/own/mandate_request_readings.csv"
NO_REQUEST, NO_DAY, DAY = "no_request", "no_day", "day"
IN_TEXT, COUNTED = "date in text", "period from adoption"


@dataclass(frozen=True, slots=True)
class DaysDue:
    """The days on which a request falls due: none where the paragraph sets none."""

    first: date | None
    basis: str | None
    further: str | None


def read(shop: Workshop, texts: Texts, cast: dict[int, date]) -> None:
    """Rows of mandate_requests."""
    _own_rows(shop, texts, cast, _compiled(shop, texts, cast))


def _compiled(shop: Workshop, texts: Texts, cast: dict[int, date]) -> Counter[Place]:
    """Requests of the compiled table, with the further days that their paragraphs name; how many each place has."""
    seen: Counter[Place] = Counter()
    days, readings = _days(texts), _readings(texts)
    for mission, row in rows_of(shop, FILE, COLUMNS, 1202):
        place = (mission, row.whole("res_no"), row.text("op_paragraph"))
        seen[place] += 1
        fact = decided(row, place[1], cast)
        reading = readings.pop((place, seen[place]), None)
        if reading and reading["reads"] == NO_REQUEST:
            continue
        due = _read_again(reading, row) if reading else _due(row, place, texts, days, cast)
        shop.add("mandate_requests", fact, **_values(place, seen[place], row, due))
    if readings:
        (mission, number, paragraph), _ = min(readings)
        raise PeaceopsError(
            f"{OWN_READINGS}: expected a request on {mission} in S/RES/{number}, op. {paragraph} of {FILE}, found none."
        )
    return seen


def _values(place: Place, nth: int, row: SourceRow, due: DaysDue) -> dict[str, Any]:
    mission, number, paragraph = place
    return {
        "mission": mission,
        "resolution": number,
        "paragraph": paragraph,
        "row": nth,
        "kind": key(row.text("kind")),
        "also": keys(row.maybe("also")),
        "due": due.first,
        "due_basis": due.basis,
        "further_due": due.further,
        "rhythm": row.maybe("rhythm"),
        "in_mandate_resolution": row["in_mandate_resolution"] == "yes",
    }


def _due(row: SourceRow, place: Place, texts: Texts, days: dict[Place, date], cast: dict[int, date]) -> DaysDue:
    """The day of the compiled table, or our own, or one counted from the adoption."""
    number, words = place[1], texts.paragraph(place[1], place[2])
    compiled = row.maybe_day("due")
    if compiled and bounds_a_term(words, compiled):
        raise row.fail("due", f"a day that neither begins nor ends a term, or a row of {OWN_READINGS} that reads it")
    due = compiled or days.get(place)
    if due is None:
        counted = first_day(words, cast[number], once=row.maybe("rhythm") is None)
        return DaysDue(counted, COUNTED if counted else None, row.maybe("further_dates"))
    basis = row.maybe("due_basis") if compiled else IN_TEXT
    return DaysDue(due, basis, row.maybe("further_dates") or _further(texts, place, due, cast))


def _read_again(reading: dict[str, str], row: SourceRow) -> DaysDue:
    if reading["reads"] == NO_DAY:
        return DaysDue(None, None, None)
    due = date.fromisoformat(reading["due"])
    later = [d for d in (row.maybe("further_dates") or "").split("; ") if d and date.fromisoformat(d) > due]
    return DaysDue(due, IN_TEXT, "; ".join(later) or None)


def _readings(texts: Texts) -> dict[tuple[Place, int], dict[str, str]]:
    """How the paragraphs read where the compiled table has them otherwise, each held to its words."""
    found = {}
    for own in own_csv("mandate_request_readings"):
        number = int(own["resolution"])
        if own["words"] not in texts.whole(number):
            raise PeaceopsError(f"{OWN_READINGS}: expected {own['words']!r} in S/RES/{number}, found none there.")
        if own["reads"] not in (NO_REQUEST, NO_DAY, DAY) or (own["reads"] == DAY) != bool(own["due"]):
            raise PeaceopsError(f"{OWN_READINGS}: expected a day with {DAY} alone, found {own['reads']} {own['due']}.")
        found[(own["mission"], number, own["paragraph"]), int(own["row"])] = own
    return found


def _days(texts: Texts) -> dict[Place, date]:
    """The day on which a paragraph asks for something, the last one of a month that it names alone, where the compiled
    table has none: our reading, held to the words of the paragraph."""
    found: dict[Place, date] = {}
    for own in own_csv("mandate_request_days"):
        number, paragraph = int(own["resolution"]), own["paragraph"]
        if own["words"] not in texts.paragraph(number, paragraph):
            raise PeaceopsError(
                f"{OWN_DAYS}: expected {own['words']!r} in paragraph {paragraph} of S/RES/{number}, found none there."
            )
        found[own["mission"], number, paragraph] = date.fromisoformat(own["due"])
    return found


def _further(texts: Texts, place: Place, due: date, cast: dict[int, date]) -> str | None:
    days = further_days(texts.paragraph(place[1], place[2]), due, cast[place[1]])
    return "; ".join(map(str, days)) or None


def _own_rows(shop: Workshop, texts: Texts, cast: dict[int, date], seen: Counter[Place]) -> None:
    """Requests that the compiled table lacks. The day must stand in the paragraph, as resolutions print days."""
    for own in own_csv("mandate_request_rows"):
        mission = shop.missions.code(own["mission"], OWN_ROWS)
        number, paragraph, due = int(own["resolution"]), own["paragraph"], date.fromisoformat(own["due"])
        place = (mission, number, paragraph)
        if printed(due) not in texts.paragraph(number, paragraph):
            raise PeaceopsError(
                f"{OWN_ROWS}: expected {printed(due)} in paragraph {paragraph} of S/RES/{number}, found none there."
            )
        if seen[place]:
            raise PeaceopsError(
                f"{OWN_ROWS}: expected requests that {FILE} lacks, found paragraph {paragraph} of S/RES/{number} there."
            )
        locator = f"S/RES/{number} ({cast[number].year}), op. {paragraph}"
        source = "un-xml" if number in texts.acts else "council-texts"
        shop.add(
            "mandate_requests",
            Stamp(source, cast[number], "decided", "read", locator),
            mission=mission,
            resolution=number,
            paragraph=paragraph,
            row=1,
            kind=key(own["kind"]),
            also=keys(own["also"]),
            due=due,
            due_basis=IN_TEXT,
            further_due=_further(texts, place, due, cast),
            rhythm=None,
            in_mandate_resolution=own["in_mandate_resolution"] == "yes",
        )
