"""Uniformed personnel deployed in a mission: at a date, month by month, at year ends, at the peak. Sources: tables
strengths and annual_means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.rules import SUM
from peaceops.book.tables.people import AnnualMeansRow, StrengthsRow, WorldStrengthsRow
from peaceops.people.months import ALL, STAFF_OFFICERS_FROM, last_month, mission_sources
from peaceops.period import Period, month_ends
from peaceops.words.catalogue import said

MEASURES = {  # what a category of the reports counts
    "uniformed": "uniformed-personnel",
    "troops": "troops",
    "staff_officers": "staff-officers",
    "experts": "experts-on-mission",
    "police": "police",
    "individual_police": "individual-police",
    "formed_police": "formed-police-units",
}
PARTS = ("troops", "staff_officers", "experts", "police")
SOLDIERS = ("troops", "staff_officers", "experts")
PUBLISHED = {  # what each source tells apart: a category without a row has nobody
    "un-monthly": ("troops", "staff_officers", "experts", "police", "individual_police", "formed_police"),
    "ipi": ("troops", "experts", "police"),
    "ipi-gender": ("troops", "experts", "police", "individual_police", "formed_police"),
    "psdh-contributions": ("troops", "staff_officers", "experts", "police", "individual_police", "formed_police"),
}
RESIDUAL_PART, RESIDUAL_MONTHS = 0.01, 24  # below a hundredth of the peak for two years: residual

Count = StrengthsRow | WorldStrengthsRow


@dataclass(frozen=True, slots=True)
class MonthStrength:
    """Strength at a month end (unit: persons), as the rows of one report; a figure is made when asked for.

    `mission` is ALL for all UN missions together. `rows` by category of MEASURES, "uniformed" always.
    """

    month_end: date
    mission: str
    rows: Mapping[str, Count]

    @property
    def categories(self) -> tuple[str, ...]:
        """Keys of the categories that the source tells apart, "uniformed" first."""
        return _told_apart(self.rows["uniformed"].source, self.month_end >= STAFF_OFFICERS_FROM)

    def persons(self, category: str = "uniformed") -> int | None:
        """Persons of a category: 0 where the report lists none, None where the source does not tell it apart."""
        row = self.rows.get(category)
        if category not in self.categories:
            return None
        return row.persons if row else 0

    def figure(self, category: str) -> Figure | None:
        """The same as a figure, persons."""
        if category not in self.categories:
            return None
        return _figure(self.mission, category, self.month_end, self.rows.get(category), self.rows["uniformed"])

    @property
    def total(self) -> int:
        """All uniformed personnel (persons)."""
        return self.rows["uniformed"].persons

    @property
    def uniformed(self) -> Figure:
        """All uniformed personnel, as a figure."""
        return fact(
            self.rows["uniformed"], self.total, counted("uniformed-personnel", mission=self.mission), self.period
        )

    @property
    def women(self) -> Figure | None:
        """Women among them; None where the source does not give sexes."""
        row, of = self.rows["uniformed"], counted("uniformed-personnel", mission=self.mission)
        return None if row.women is None else fact(row, row.women, counted("women-among", of=of), self.period)

    @property
    def contributors(self) -> Figure | None:
        """Member States that sent them; None where the source does not give their number."""
        row, counts = self.rows["uniformed"], counted("contributing-states", mission=self.mission)
        return None if row.contributors is None else fact(row, row.contributors, counts, self.period)

    @property
    def day(self) -> Figure:
        """The month end that the report is about, as a date with the same source."""
        return report_day(self.uniformed)

    @property
    def period(self) -> Period:
        """The month end."""
        return Period.month_end(self.month_end)


@cache
def _told_apart(source: str, officers: bool) -> tuple[str, ...]:
    """Categories that a source tells apart, staff officers once they were."""
    return tuple(c for c in ("uniformed", *PUBLISHED[source]) if c != "staff_officers" or officers)


@lru_cache(maxsize=8192)  # a text of a mission is held against every month of it
def _figure(mission: str, category: str, month_end: date, row: Count | None, every: Count) -> Figure:
    """Persons of a category of a report; nobody, where the report lists none."""
    counts, period = counted(MEASURES[category], mission=mission), Period.month_end(month_end)
    if row is not None:
        return fact(row, row.persons, counts, period)
    return replace(fact(every, 0, counts, period), note=str(said("report-lists-none")))


@dataclass(frozen=True, slots=True)
class StrengthAt:
    """The last strength at or before a date. `last_report`: last month for which any report lists missions.

    `listed` is false when that later report leaves the mission out: it had left the reports.
    """

    month: MonthStrength
    last_report: date

    @property
    def listed(self) -> bool:
        """Whether the last report still lists the mission."""
        return self.month.month_end == self.last_report


@dataclass(frozen=True, slots=True)
class YearEnd:
    """Strength at 31 December, persons, or None; then `mean` is the annual mean where there is one (a mean, not a
    count)."""

    year: int
    month: MonthStrength | None
    mean: Figure | None


def count_in(month: MonthStrength, category: str) -> Figure | None:
    """Persons of a category of a month, or of "military": troops, staff officers and experts. None where the source
    does not tell the category apart."""
    if category != "military":
        return month.figure(category)
    told = [f for c in SOLDIERS if (f := month.figure(c)) is not None]
    return SUM(counted("military-personnel", mission=month.mission), month.period, told)


def persons_in(month: MonthStrength, category: str) -> int | None:
    """The same as a number of persons, for which no figure is made."""
    if category != "military":
        return month.persons(category)
    return sum(month.persons(c) or 0 for c in SOLDIERS)


def report_day(count: Figure) -> Figure:
    """The month end that a head count is about, as a date with the same source."""
    about = counted("report-month-end", of=count.counted)
    return replace(count, value=count.period.last.isoformat(), unit="date", counted=about)


def month_strengths(rows: Iterable[Count], sources: Mapping[date, str], mission: str) -> tuple[MonthStrength, ...]:
    """Rows of strengths or world_strengths as one object a month, in order of time.

    `sources`: the source of each month; rows of others are left out.
    """
    months: dict[date, dict[str, Count]] = {}
    for row in rows:
        if row.source == sources[row.month_end]:
            months.setdefault(row.month_end, {})[row.category] = row
    return tuple(MonthStrength(day, mission, by_category) for day, by_category in sorted(months.items()))


@asked
def mission_rows(view: View, mission: str) -> tuple[StrengthsRow, ...]:
    """Every row of the strengths table about a mission, of all sources, in order of time."""
    return view.where(StrengthsRow, mission=mission)


@asked
def uniformed_rows(view: View, mission: str) -> tuple[StrengthsRow, ...]:
    """Uniformed personnel of a mission in order of time, each month from its preferred source."""
    best = mission_sources(view)
    rows = view.where(StrengthsRow, mission=mission, category="uniformed")
    return tuple(r for r in rows if r.source == best[r.month_end])


@asked
def _all_months(view: View, mission: str) -> tuple[MonthStrength, ...]:
    return month_strengths(mission_rows(view, mission), mission_sources(view), mission)


def mission_months(
    view: View, mission: str, from_date: date | None = None, to_date: date | None = None
) -> tuple[MonthStrength, ...]:
    """Every month with a strength of the mission in the span, each from the preferred source of the month."""
    first, last = from_date or date.min, to_date or date.max
    return tuple(m for m in _all_months(view, mission) if first <= m.month_end <= last)


def strength_at(view: View, mission: str, on: date) -> StrengthAt | None:
    """The last strength of the mission at or before `on`; None if the book has none."""
    last = last_month(view, on)
    months = mission_months(view, mission, to_date=on) if last else ()
    return StrengthAt(months[-1], last) if months and last else None


def strength_series(
    view: View, mission: str, from_date: date | None = None, to_date: date | None = None
) -> tuple[tuple[date, MonthStrength | None], ...]:
    """Month by month from the first to the last month with a strength in the span; None for months without one."""
    return with_breaks(mission_months(view, mission, from_date, to_date))


def missions_at(view: View, month_end: date) -> tuple[MonthStrength, ...]:
    """Every mission that the preferred report of a month end lists, by acronym."""
    source = mission_sources(view).get(month_end)
    by_mission: dict[str, dict[str, Count]] = {}
    for row in view.where(StrengthsRow, month_end=month_end, source=source) if source else ():
        by_mission.setdefault(row.mission, {})[row.category] = row
    return tuple(MonthStrength(month_end, mission, rows) for mission, rows in sorted(by_mission.items()))


def with_breaks(months: tuple[MonthStrength, ...]) -> tuple[tuple[date, MonthStrength | None], ...]:
    """The months with None for each missing one between the first and the last."""
    if not months:
        return ()
    by_day = {m.month_end: m for m in months}
    return tuple((day, by_day.get(day)) for day in month_ends(months[0].month_end, months[-1].month_end))


def peak(months: tuple[MonthStrength, ...]) -> MonthStrength | None:
    """The month with most uniformed personnel (the first of equals)."""
    return max(months, key=lambda m: (m.total, -m.month_end.toordinal()), default=None)


def residual(months: tuple[MonthStrength, ...]) -> tuple[MonthStrength, ...]:
    """The last months in order, all below a hundredth of the peak, if they are two years or more; none otherwise."""
    highest = peak(months)
    least = highest.total * RESIDUAL_PART if highest else 0.0
    large = [n for n, m in enumerate(months) if m.total >= least]
    last = months[large[-1] + 1 :] if large else ()
    return last if len(last) >= RESIDUAL_MONTHS else ()


def shown_parts(months: Iterable[MonthStrength]) -> tuple[str, ...]:
    """The categories of PARTS, in their order, that have anybody in any of the months."""
    held = tuple(months)
    return tuple(c for c in PARTS if any(m.persons(c) for m in held))


def whole(count: Figure) -> int:
    """The value of a head count (persons)."""
    return int(count.value)


def year_ends(view: View, mission: str, to_date: date | None = None) -> tuple[YearEnd, ...]:
    """Strength at each 31 December from the mission's first year to its last in the reports, or to `to_date`.

    Where the book lacks the December report, the annual mean of the year is given apart, labelled as a mean.
    """
    means = {year: mean for year, mean in annual_means(view, mission).items() if not to_date or year <= to_date.year}
    months = {m.month_end: m for m in mission_months(view, mission, to_date=to_date)}
    years = sorted({day.year for day in months} | set(means))
    last_day = max(months, default=date.min)
    ends = [
        YearEnd(year, months.get(date(year, 12, 31)), means.get(year))
        for year in range(years[0] if years else 0, (years[-1] if years else -1) + 1)
    ]
    return tuple(e for e in ends if e.month or e.mean or date(e.year, 12, 31) < last_day)


@asked
def mission_means(view: View) -> tuple[AnnualMeansRow, ...]:
    """The mean of each year and mission, over all contributors."""
    return view.where(AnnualMeansRow, iso3=ALL)


def annual_means(view: View, mission: str) -> dict[int, Figure]:
    """Annual means of the mission's uniformed personnel by year (status annual_mean, unit persons)."""
    return {r.year: mean_figure(r) for r in mission_means(view) if r.mission == mission}


def mean_figure(row: AnnualMeansRow) -> Figure:
    """The mean of a year and mission as a figure, persons."""
    return fact(row, row.persons, counted("mean-uniformed-personnel", mission=row.mission), Period.of_year(row.year))
