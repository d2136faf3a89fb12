"""Civilian staff and authorised strength: the single figures that exist, each with its mark and page."""

from __future__ import annotations

from datetime import date

from peaceops.document.model import Cell, Ref, Section, Table, para
from peaceops.people import MonthStrength, StaffingFigure, staffing_figures
from peaceops.review.context import Context, Gap, Part

MARKS = {
    "published": "published",
    "read": "read in a UN text",
    "derived": "derived by the compiler",
    "secondary": "secondary",
    "coded": "coded",
}
WHERE = "budget and performance reports of the mission, and the data sets of staff of the UN data hub"
FOLD_OVER = 15
LOCATOR_WORDS = 60


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """The table of figures by the date, and the gap: there is no series of civilian staff."""
    found = staffing_figures(ctx.view, ctx.mission)
    gap = Gap(f"civilian staff of {ctx.mission} at year ends, and authorised strength by period, as a series", WHERE)
    if not found:
        said = para(
            f"The book has no figure of civilian staff or authorised strength of {ctx.mission} by this date.",
            kind="gap",
        )
        return Part(Section("presence-staff", "Civilian staff and authorised strength", (said,)), gaps=(gap,))
    said = para(
        "The monthly reports do not count civilians. These are the single figures at hand, from pages of different "
        "kinds and dates: they are not a series, and must not be joined to one. Authorised, proposed and deployed are "
        "different things.",
        kind="note",
    )
    table = Table(
        "presence-staffing",
        f"Personnel figures of {ctx.mission} outside the monthly reports",
        ("Date or financial year", "What", "Category", "Persons", "Mark", "Source"),
        tuple(_row(f) for f in found),
        folded=len(found) > FOLD_OVER,
    )
    return Part(Section("presence-staff", "Civilian staff and authorised strength", (said, table)), gaps=(gap,))


def _row(found: StaffingFigure) -> tuple[Cell, ...]:
    persons = found.persons
    words = persons.locator.split("; ")[0]
    if len(words) > LOCATOR_WORDS:
        words = words[: LOCATOR_WORDS - 1].rstrip() + "…"
    mark = MARKS[persons.confidence]
    if found.from_date and found.from_date >= date.fromisoformat(persons.known):
        mark += ", ahead of its period"
    return (found.period, found.what, found.category, persons, mark, Ref(words, persons.source, persons.locator))
