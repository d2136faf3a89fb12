"""Tables that follow from others once rows were pulled: sources, the register of known errors, missing months."""

from __future__ import annotations

from datetime import date
from typing import Any

from peaceops.book.tables import BY_NAME
from peaceops.ingest.missing_months import FIRST, months
from peaceops.ingest.missing_months import SERIES as MONTHLY
from peaceops.ingest.pull.base import Base, Row
from peaceops.ingest.pull.endpoints import Endpoint
from peaceops.ingest.pull.keeping import Kept
from peaceops.ingest.pull.merging import Merged
from peaceops.ingest.workshop import Workshop, own_csv
from peaceops.words.catalogue import said

SOURCES, ERRORS, MISSING = "sources", "known_errors", "missing_months"
NOT_PULLED = "no publisher's file that was pulled has the month"
WHERE = "the UN report of the month"
EARLIER = "; earlier: "


def registers_after(merged: Merged, base: Base, shop: Workshop, endpoint: Endpoint, kept: Kept) -> None:
    """The source with its address and the day on which it was read; errors that the publisher has mended go out of the
    register, where its rows were read anew."""
    merged.rows[SOURCES] = _sources(merged.held(base, SOURCES), endpoint.source, kept)
    if endpoint.way == "replace":
        merged.rows[ERRORS] = _errors(merged, merged.held(base, ERRORS), shop, endpoint.place)


def _sources(rows: list[Row], source: str, kept: Kept) -> list[Row]:
    names = BY_NAME[SOURCES].names()
    own = next((dict(row) for row in own_csv("pulled_sources") if row["source"] == source), None)
    held = next((dict(zip(names, row, strict=True)) for row in rows if row[0] == source), None)
    values: dict[str, Any] = {**(held or {}), **({k: v or None for k, v in own.items()} if own else {})}
    values |= {"accessed": date.fromisoformat(kept.accessed), "address": _address(kept.address, held)}
    new = tuple(values.get(name) for name in names)
    return [*(row for row in rows if row[0] != source), new]


def _address(address: str, held: dict[str, Any] | None) -> str:
    """The publisher's address, and after it the one of before: other tables may have rows from there."""
    before = str(held["address"]).partition(EARLIER) if held else ("", "", "")
    earlier = before[2] if before[0] == address else before[0]
    return f"{address}{EARLIER}{earlier}" if earlier else address


def _errors(merged: Merged, rows: list[Row], shop: Workshop, place: str) -> list[Row]:
    """The register, with what was met in the file anew."""
    names = BY_NAME[ERRORS].names()
    error, file, met = (names.index(c) for c in ("error", "file", "met"))
    out: list[Row] = []
    for row in rows:
        if row[file] != place:
            out.append(row)
        elif times := shop.errors.rows[row[error]]["met"]:
            out.append((*row[:met], times, *row[met + 1 :]))
        else:
            merged.notes.append(said("pull-mended", error=row[error]))
    return out


def months_after(merged: Merged, base: Base) -> None:
    """The months that each monthly series lacks, up to the newest that any of them has."""
    if not set(MONTHLY) & merged.rows.keys():
        return
    present = {series: {row[0] for row in merged.held(base, series)} for series in MONTHLY}
    newest = max(day for days in present.values() for day in days)
    said_before = {(row[0], row[1]): row for row in base.rows(MISSING)}
    merged.rows[MISSING] = [
        said_before.get((series, day), (series, day, NOT_PULLED, WHERE))
        for series in MONTHLY
        for day in months(FIRST, newest)
        if day not in present[series]
    ]
