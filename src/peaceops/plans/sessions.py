"""When the General Assembly takes budgets up: the three parts of a session of its Fifth Committee.

Source: rules of procedure and resolution 49/233 A, as un.org/en/ga/fifth describes: the main part from October, the
first resumed part in March, the second resumed part in May and June, for peacekeeping, whose year begins on 1 July."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.period import Period, last_of_month
from peaceops.words.catalogue import Said, said

PARTS = (("first-resumed", 3, 3), ("second-resumed", 5, 6), ("main", 10, 12))  # name, first and last month
PEACEKEEPING, PROGRAMME = "second-resumed", "main"
LEAD = timedelta(days=60)  # from the report of the Secretary-General to the part that takes it up


@dataclass(frozen=True, slots=True)
class SessionPart:
    """A part of a session: its name, its first and last day."""

    name: str
    first: date
    last: date

    @property
    def said(self) -> Said:
        """The part in words, with its year."""
        return said(f"session-{self.name}", year=str(self.first.year))

    @property
    def asked_by(self) -> date:
        """The day by which a budget that it takes up is asked for."""
        return self.first - LEAD


def parts_of(year: int) -> tuple[SessionPart, ...]:
    """The three parts that begin in a calendar year, in order."""
    return tuple(SessionPart(n, date(year, a, 1), last_of_month(date(year, b, 1))) for n, a, b in PARTS)


def session_after(day: date) -> SessionPart:
    """The first part that begins on a day or after it."""
    return next(p for year in (day.year, day.year + 1) for p in parts_of(year) if p.first >= day)


def session_of(year: Period) -> SessionPart:
    """The part in which the budget of a year is regularly taken up: the second resumed one before a financial year that
    begins in July, the main one before a calendar year."""
    name, at = (PEACEKEEPING, year.first.year) if year.first.month == 7 else (PROGRAMME, year.first.year - 1)
    return next(p for p in parts_of(at) if p.name == name)
