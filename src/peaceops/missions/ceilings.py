"""Personnel that the Council authorized for a mission: the ceilings in force on a day, and over time.

Source: operative paragraphs of resolutions 1990-2026 (table mandate_ceilings). An `increase` or a
`reduction` says by how much a ceiling moved; it is never summed, so a category that one moved since its last ceiling is
left out.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from peaceops.book import Figure, View, counted, fact
from peaceops.book.tables.council import MandateCeilingsRow

WHOLE, PARTS = "uniformed", ("military", "police")  # a later word on a part makes the number of the whole an old one
MAIN = ("military", "police", "uniformed")  # what a resolution on other categories leaves in force


def ceilings_on(view: View, mission: str, day: date) -> tuple[Figure, ...]:
    """Ceilings in force on `day` (persons; what they count says the category), in the order of the paragraph.

    Those that the last resolution with ceilings set, and of military and police those before it that it left alone;
    empty where the book has none."""
    rows = _in_force(view, mission, day)
    newest: dict[str, MandateCeilingsRow] = {}
    for row in sorted(rows, key=_held_by):
        newest[row.category] = row
    set_last = max((r.resolution for r in newest.values() if r.kind == "ceiling"), default=0)
    held = [
        r
        for r in newest.values()
        if r.kind == "ceiling" and (r.resolution == set_last or r.category in MAIN) and r.number
    ]
    return tuple(ceiling_figure(r) for r in sorted(held, key=lambda r: (-r.number, r.category)))


def ceiling_of(view: View, mission: str, category: str, day: date) -> Figure | None:
    """The ceiling of one category in force on `day` (persons); None where the book has none, or only a change of it."""
    rows = [r for r in _in_force(view, mission, day) if r.category == category]
    row = max(rows, key=_held_by, default=None)
    return ceiling_figure(row) if row is not None and row.kind == "ceiling" else None


def _in_force(view: View, mission: str, day: date) -> list[MandateCeilingsRow]:
    """Rows that hold from a day at or before `day`; a ceiling of all uniformed personnel only until a later resolution
    speaks of the military or the police alone."""
    rows = [r for r in view.where(MandateCeilingsRow, mission=mission) if r.from_date <= day]
    of_parts = max((r.resolution for r in rows if r.category in PARTS), default=0)
    return [r for r in rows if r.category != WHOLE or r.resolution >= of_parts]


def _held_by(row: MandateCeilingsRow) -> tuple[int, date, bool, int]:
    """The order in which rows count: the last holds. A later resolution takes up what an earlier one set for a day
    after it ("3,959 from 15 October unless support is extended", and it was). A resolution that sets a ceiling and
    says by how much it moved, or may be passed, has set it."""
    return row.resolution, row.from_date, row.kind == "ceiling", row.row


@lru_cache(maxsize=2048)
def ceiling_figure(row: MandateCeilingsRow) -> Figure:
    """A ceiling as its paragraph sets it (persons; units of formed police)."""
    return fact(
        row, row.number, counted("authorised-ceiling", mission=row.mission, category=row.category), row.from_date
    )
