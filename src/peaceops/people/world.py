"""Uniformed personnel of all UN missions together, and how many of them serve outside peacekeeping operations.
Sources: tables world_strengths and staffing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.rules import COUNT, DIFFERENCE, SHARE_PCT, SUM
from peaceops.book.tables.missions import MissionsRow
from peaceops.book.tables.people import StaffingRow, StrengthsRow, WorldStrengthsRow
from peaceops.people.months import ALL, mission_sources, world_sources
from peaceops.people.strength import MonthStrength, mean_figure, mission_means, month_strengths
from peaceops.period import Period
from peaceops.words.catalogue import said

BEFORE_SERIES = "owid-peacekeeping"  # the source of yearly figures before the monthly reports at hand
OUTSIDE_REFERENCE = said("reference-official-list")


@dataclass(frozen=True, slots=True)
class Outside:
    """Persons in missions that are not peacekeeping operations (unit persons), by mission, largest first.

    `basis`: "month" when counted in a month's report, "annual_mean" when only the year's mean tells missions apart.
    """

    missions: tuple[tuple[str, Figure], ...]
    basis: str
    period: Period

    @property
    def persons(self) -> Figure | None:
        """All of them together; None where there is no such mission."""
        if not self.missions:
            return None
        return SUM(
            counted("uniformed-outside-peacekeeping"),
            self.period,
            [f for _, f in self.missions],
            reference=OUTSIDE_REFERENCE,
            note=str(said("sum-of-means")) if self.basis == "annual_mean" else "",
        )

    @property
    def count(self) -> Figure:
        """How many such missions there are. Raises ValueError where there is none."""
        return COUNT(counted("missions-outside-peacekeeping"), self.period, [f for _, f in self.missions])


@asked
def _all_months(view: View) -> tuple[MonthStrength, ...]:
    return month_strengths(view.all(WorldStrengthsRow), world_sources(view), ALL)


def world_months(view: View, from_date: date | None = None, to_date: date | None = None) -> tuple[MonthStrength, ...]:
    """Every month of the world's strength in the span, political missions included."""
    first, last = from_date or date.min, to_date or date.max
    return tuple(m for m in _all_months(view) if first <= m.month_end <= last)


def world_at(view: View, on: date) -> MonthStrength | None:
    """The last world strength at or before `on`; None before November 1990 (see world_year)."""
    return next((m for m in reversed(_all_months(view)) if m.month_end <= on), None)


def world_year(view: View, on: date) -> Figure | None:
    """Before the monthly series: the rounded figure, persons, of the last whole year before `on` (status estimated)."""
    years = [(r.to_date, r) for r in view.where(StaffingRow, source=BEFORE_SERIES) if r.to_date and r.to_date <= on]
    if not years:
        return None
    last, row = max(years, key=lambda y: y[0])
    return fact(row, row.persons, counted("uniformed-personnel", mission=ALL), Period.of_year(last.year))


def outside_peacekeeping(view: View, month_end: date) -> Outside | None:
    """Persons outside peacekeeping operations at a month end; else by the year's annual mean.

    A peacekeeping operation is what the Department of Peace Operations lists as one: the missions table says which.
    None when neither month nor mean is public.
    """
    rows = _of_month(view, month_end)
    period, basis = Period.month_end(month_end), "month"
    figures = [(r.mission, fact(r, r.persons, counted("uniformed-personnel", mission=r.mission), period)) for r in rows]
    if not rows:
        period, basis = Period.of_year(month_end.year), "annual_mean"
        figures = [(r.mission, mean_figure(r)) for r in mission_means(view) if r.year == month_end.year]
    if not figures:
        return None
    official = {m.mission: m.official for m in view.all(MissionsRow)}
    outside = [(mission, f) for mission, f in figures if not official.get(mission, True)]
    return Outside(tuple(sorted(outside, key=lambda x: (-int(x[1].value), x[0]))), basis, period)


def _of_month(view: View, month_end: date) -> tuple[StrengthsRow, ...]:
    """All uniformed personnel of each mission at a month end, from the preferred source of the month."""
    source = mission_sources(view).get(month_end)
    return view.where(StrengthsRow, month_end=month_end, source=source, category="uniformed") if source else ()


@asked
def in_peacekeeping(view: View, month_end: date) -> Figure | None:
    """Persons in peacekeeping operations at a month end whose report tells missions apart; None otherwise."""
    outside, world = outside_peacekeeping(view, month_end), world_at(view, month_end)
    if outside is None or outside.basis != "month" or world is None or world.month_end != month_end:
        return None
    less = [outside.persons] if outside.persons else []
    return DIFFERENCE(counted("uniformed-in-peacekeeping"), outside.period, [world.uniformed, *less])


def share_of_world(own: MonthStrength, world: MonthStrength | None) -> Figure | None:
    """A mission's share of all uniformed personnel (per cent); None where the two are not of one month."""
    if world is None or world.month_end != own.month_end:
        return None
    counts = counted("share-of-mission", mission=own.mission)
    return SHARE_PCT(counts, own.period, [own.uniformed, world.uniformed])
