"""Civilian staff, authorised strength and other personnel figures outside the monthly reports. Not a series."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, Row, View, figure


@dataclass(frozen=True, slots=True)
class StaffingFigure:
    """One figure as its page prints it: period, what (deployed, authorised ...), category; persons as a figure."""

    mission: str
    period: str
    what: str
    category: str
    persons: Figure
    from_date: date | None
    to_date: date | None


def staffing_figures(view: View, mission: str, *, source: str | None = None) -> tuple[StaffingFigure, ...]:
    """Figures about a mission (ALL: all operations together), dated ones first, in order of time."""
    rows = view.rows(
        """SELECT * FROM staffing WHERE mission = $mission AND ($source IS NULL OR source = $source)
           ORDER BY from_date NULLS LAST, source, row""",
        {"mission": mission, "source": source},
    )
    return tuple(_one(r) for r in rows)


def _one(row: Row) -> StaffingFigure:
    whose = "of all operations" if row["mission"] == "ALL" else f"of {row['mission']}"
    persons = figure(row, "persons", f"{row['category']} {whose}, {row['what']}", row["period"], unit="persons")
    return StaffingFigure(
        row["mission"], row["period"], row["what"], row["category"], persons, row["from_date"], row["to_date"]
    )
