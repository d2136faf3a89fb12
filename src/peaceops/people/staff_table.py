"""Civilian staff, positions, ceilings and other personnel as single papers print them, the table behind
`peaceops staff`. Not a series. Source: table staffing."""

from __future__ import annotations

from datetime import date

from peaceops.book import View
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.tables.people import StaffingRow
from peaceops.errors import refused, shown
from peaceops.missions.names import find_mission
from peaceops.people.months import ALL
from peaceops.people.staffing import StaffingFigure, staffing_figures
from peaceops.words.catalogue import said

COLUMNS = ("mission", "period", "from_date", "to_date", "what", "category", "persons", "ahead", "source")


def staff_of(
    view: View, mission: str, frm: date | None = None, to: date | None = None, *, category: str = ""
) -> ReplyRows:
    """What papers print of the personnel of a mission (ALL: all operations together) beside the monthly reports, dated
    figures first, in order of time; those of a span, and those of a category whose name holds `category`.

    `ahead`: whether the paper is older than the period that it is about. Raises PeaceopsError for an unknown mission,
    for a category that no figure of it has, and for a span that ends before it begins."""
    if frm and to and frm > to:
        raise refused("span-ends-before-it-begins", from_date=frm, to_date=to)
    name = ALL if mission.upper() == ALL else find_mission(view, mission)
    held = staffing_figures(view, name)
    wanted = " ".join(category.casefold().split())
    found = [f for f in held if wanted in f.category.casefold()]
    if held and not found:
        categories = ", ".join(sorted({f.category for f in held}))
        raise refused("no-staff-of-category", category=shown(category), mission=name, categories=categories)
    rows = [_row(f) for f in found if _within(f, frm, to)]
    about = {"mission": name, "from": frm, "to": to, "category": category, "unit": "persons"}
    elsewhere = sorted({r.mission for r in view.all(StaffingRow)} - {ALL})
    note = said("staff-no-series", mission=name, found="some" if rows else "none", count=len(elsewhere))
    return ReplyRows.made(about, COLUMNS, rows, notes=[note], needed=("persons",))


def _within(found: StaffingFigure, frm: date | None, to: date | None) -> bool:
    """Whether the days of a figure meet a span; one without days meets none but the whole of time."""
    if not (frm or to):
        return True
    first, last = found.from_date, found.to_date or found.from_date
    return bool(first and last and first <= (to or date.max) and last >= (frm or date.min))


def _row(found: StaffingFigure) -> dict[str, Cell]:
    return {
        "mission": found.mission,
        "period": str(found.period),
        "from_date": found.from_date,
        "to_date": found.to_date,
        "what": found.what,
        "category": found.category,
        "persons": found.persons,
        "ahead": found.ahead,
    }
