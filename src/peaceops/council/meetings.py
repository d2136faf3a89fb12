"""Meetings of the Security Council on the subject of a mission, by year."""

from __future__ import annotations

from peaceops.book import Figure, View
from peaceops.book.figure import computed
from peaceops.book.store import figure
from peaceops.council.votes import agendas_of

SUBJECTS = {"KOS": "KOSOVO"}  # agenda keys whose meetings the book has
SUBJECT_NAMES = {"KOSOVO": "Kosovo"}
MEETINGS_TABLE_ENDS = 2019


def subjects_of(view: View, mission: str) -> list[str]:
    """Subjects of a mission on whose meetings the book has a record (keys of SUBJECT_NAMES), the first its own."""
    return [SUBJECTS[a] for a in agendas_of(view, mission) if a in SUBJECTS]


def meetings_per_year(view: View, mission: str) -> list[tuple[int, Figure | None]]:
    """Meetings of the Council on the mission's subject by year; empty where the book has no record of them.

    The record is whole from its first year to 2019; a later year is None. The year of the view's date ends there.
    """
    subjects = subjects_of(view, mission)
    if not subjects:
        return []
    rows = view.rows(
        "SELECT * FROM council_events WHERE list_contains(?, subject) AND is_meeting ORDER BY on_date", [subjects]
    )
    if not rows:
        return []
    last = view.as_of.year if view.as_of else rows[-1]["on_date"].year
    out: list[tuple[int, Figure | None]] = []
    for year in range(rows[0]["on_date"].year, last + 1):
        days = [
            figure(r, "on_date", "day of a meeting of the Council", r["on_date"].isoformat(), unit="date")
            for r in rows
            if r["on_date"].year == year
        ]
        counts = f"meetings of the Security Council on {SUBJECT_NAMES[subjects[0]]}"
        known = year <= MEETINGS_TABLE_ENDS and days
        out.append(
            (
                year,
                computed(len(days), "count", counts, str(year), "meetings of the year, counted", days)
                if known
                else None,
            )
        )
    return out
