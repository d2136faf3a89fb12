"""What this project compiled from the texts of S/RES/644 (1989) to S/RES/2825 (2026): mandates, paragraph by paragraph.

It is a reading of its own, set beside the one of mandates.py: two last days for one decision are a difference that
ingest/own/mandate_acts.csv must settle after both were read again, or the build stops.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Workshop, own_csv

SOURCE = "current-mandates"
MANDATES = "current-mandates/mandates.csv"
COLUMNS = ("mission", "res_no", "action", "op_paragraph", "mandate_start", "mandate_end", "end_basis", "confidence")
ACTS = {
    "establish": "establish",
    "renew": "extend",
    "rollover": "extend",
    "final_renewal": "extend",
    "terminate": "terminate",
    "part_of_mandate": "other",
    "expiry_noted": "other",
}
COUNTED = "end counted from the length of the period"
RENAMED = 2245  # S/RES/2245 (2015) made the support office for Somalia another one


@dataclass(frozen=True, slots=True)
class Compiled:
    """One decision on a mandate as compiled. `until` is None where the text sets no last day."""

    act: str
    begins: date | None
    until: date | None
    paragraph: str | None
    confidence: str
    note: str | None


def missions_named() -> dict[str, list[str]]:
    """Missions by the spellings of the compiled tables that are not the book's own."""
    found: dict[str, list[str]] = {}
    for row in own_csv("compiled_mandate_missions"):
        found.setdefault(row["spelling"], []).append(row["mission"])
    return found


def mission_of(shop: Workshop, row: SourceRow, names: dict[str, list[str]]) -> str | None:
    """The mission of a row; None for one that is not in the book (an advance mission)."""
    spelling = row.text("mission")
    codes = names.get(spelling)
    if codes is None:
        return shop.missions.code(spelling, row.where)
    code = codes[0 if len(codes) == 1 or row.whole("res_no") < RENAMED else 1]
    return shop.missions.code(code, row.where) if code else None


def read_mandates(shop: Workshop, cast: dict[int, date]) -> dict[tuple[str, int], Compiled]:
    """Compiled decisions by mission and number of the resolution."""
    names = missions_named()
    found: dict[tuple[str, int], Compiled] = {}
    for row in read_csv(shop.root, MANDATES, header=COLUMNS, rows=961):
        mission = mission_of(shop, row, names)
        if row["action"] not in ACTS:
            raise row.fail("action", f"one of {', '.join(ACTS)}")
        if row.whole("res_no") not in cast:
            raise row.fail("res_no", "a resolution of the votes table")
        if mission is not None:
            found[mission, row.whole("res_no")] = _compiled(row)
    return found


def _compiled(row: SourceRow) -> Compiled:
    until = row.maybe_day("mandate_end")
    part = row["action"] == "part_of_mandate"
    return Compiled(
        act=ACTS[row["action"]],
        begins=row.maybe_day("mandate_start"),
        until=None if part else until,
        paragraph=row.maybe("op_paragraph"),
        confidence=row.text("confidence"),
        note=_note(row, until, part),
    )


def _note(row: SourceRow, until: date | None, part: bool) -> str | None:
    if part:
        return f"one task only, to {until}"
    if until is None:
        return "no end date in the text"
    return COUNTED if row["end_basis"] == "period in text" else None


def rows_of(shop: Workshop, file: str, header: tuple[str, ...], rows: int) -> Iterator[tuple[str, SourceRow]]:
    """Rows of another compiled table, each with its mission; those of an advance mission are left out."""
    names = missions_named()
    for row in read_csv(shop.root, file, header=header, rows=rows):
        mission = mission_of(shop, row, names)
        if mission is not None:
            yield mission, row
