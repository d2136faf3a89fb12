"""Civilian staff, authorised strength and other personnel figures outside the monthly reports. Not a series. Source:
table staffing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.tables.people import StaffingRow
from peaceops.errors import PeaceopsError
from peaceops.period import FINANCIAL_YEAR, Period, last_of_month


@dataclass(frozen=True, slots=True)
class StaffingFigure:
    """One figure as its page prints it: what (deployed, authorised ...), category; persons as a figure."""

    mission: str
    what: str
    category: str
    persons: Figure
    from_date: date | None
    to_date: date | None

    @property
    def period(self) -> Period:
        """What it is about, as printed."""
        return self.persons.period

    @property
    def ahead(self) -> bool:
        """Whether it was published before the period that it is about."""
        return bool(self.from_date and self.from_date >= date.fromisoformat(self.persons.known))


@asked
def staffing_figures(view: View, mission: str, *, source: str | None = None) -> tuple[StaffingFigure, ...]:
    """Figures about a mission (ALL: all operations together), dated ones first, in order of time."""
    rows = [r for r in view.where(StaffingRow, mission=mission) if source in (None, r.source)]
    return tuple(map(_one, sorted(rows, key=lambda r: (r.from_date or date.max, r.source, r.row))))


def _one(row: StaffingRow) -> StaffingFigure:
    counts = counted("personnel-as-printed", mission=row.mission, category=row.category, what=row.what)
    persons = fact(row, row.persons, counts, _period(row))
    return StaffingFigure(row.mission, row.what, row.category, persons, row.from_date, row.to_date)


def _period(row: StaffingRow) -> Period:
    """The period as printed, with the days that were read from it: 2011-12 is a month where its days say so."""
    first, last = row.from_date, row.to_date
    try:
        period = Period.parse(row.period)
    except PeaceopsError:
        return Period.printed(row.period, first, last)
    if period.kind == FINANCIAL_YEAR and first and last == last_of_month(first):
        return Period.month(first)
    return period
