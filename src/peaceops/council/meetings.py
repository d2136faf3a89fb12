"""Meetings and other acts of the Security Council on the subject of a mission. Source: table council_events."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import COUNT, selection
from peaceops.book.tables.council import CouncilEventsRow
from peaceops.council.agenda_items import AgendaItem, agenda_items
from peaceops.council.votes import agendas_of
from peaceops.period import Period


def meetings_subject(view: View, mission: str) -> AgendaItem | None:
    """The agenda item of a mission on whose meetings the book has a record; None where it has none."""
    items = (agenda_items()[key] for key in agendas_of(view, mission) if key in agenda_items())
    return next((item for item in items if item.meetings_subject), None)


def meetings_per_year(view: View, mission: str) -> list[tuple[int, Figure | None]]:
    """Meetings of the Council on the mission's subject by year; empty where the book has no record of them.

    The record is whole from its first year to the item's `meetings_to`; a later year is None. The year of the view's
    date ends there.
    """
    item = meetings_subject(view, mission)
    years = [r.on_date.year for r in _events(view, item.meetings_subject) if r.is_meeting] if item else []
    if item is None or not years:
        return []
    last = view.as_of.year if view.as_of else years[-1]
    return [(year, _meetings(view, item, year) if year in years else None) for year in range(years[0], last + 1)]


def _meetings(view: View, item: AgendaItem, year: int) -> Figure | None:
    """Meetings of a year (unit: count); None after the years for which the record is whole."""
    if item.meetings_to is None or year > item.meetings_to:
        return None
    when = Period.of_year(year)
    return COUNT(
        counted("council-meetings", subject=item.name), when, [meetings_of_year(view, item=item.key, year=when)]
    )


@selection("council-meetings-of-year")
def meetings_of_year(view: View, *, item: str, year: Period) -> tuple[CouncilEventsRow, ...]:
    """Meetings on an agenda item in a calendar year, as rows of the book in order of time."""
    rows = _events(view, agenda_items()[item].meetings_subject)
    return tuple(r for r in rows if r.is_meeting and year.holds(r.on_date))


@selection("council-statements")
def statements(view: View, *, item: str) -> tuple[CouncilEventsRow, ...]:
    """Presidential statements on an agenda item, as rows of the book, in order of time."""
    return tuple(r for r in outcomes(view, agenda_items()[item]) if r.act == "statement")


def outcomes(view: View, item: AgendaItem, after: date = date.min) -> tuple[CouncilEventsRow, ...]:
    """Meetings and acts on an agenda item that had an outcome, after a day, in order of time."""
    rows = _events(view, item.meetings_subject)
    return tuple(r for r in rows if r.outcome is not None and r.on_date > after)


def acts_between(view: View, mission: str, start: date, end: date) -> tuple[CouncilEventsRow, ...]:
    """Meetings and acts on the subject of a mission from one day to another, in order of time."""
    item = meetings_subject(view, mission)
    rows = _events(view, item.meetings_subject) if item else []
    return tuple(r for r in rows if start <= r.on_date <= end)


def act_day(row: CouncilEventsRow) -> Figure:
    """The day of an act of the Council."""
    return fact(row, row.on_date, counted("council-act-day", act=str(row.outcome)), row.on_date)


def _events(view: View, subject: str) -> list[CouncilEventsRow]:
    return sorted(view.where(CouncilEventsRow, subject=subject), key=lambda r: (r.on_date, r.row))
