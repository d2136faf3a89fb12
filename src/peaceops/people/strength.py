"""Uniformed personnel deployed in a mission: at a date, month by month, at year ends, at the peak."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, Row, View, figure
from peaceops.people.months import STAFF_OFFICERS_FROM, best, last_month, months_between

CATEGORY_WORDS = {
    "uniformed": "uniformed personnel",
    "troops": "troops",
    "staff_officers": "staff officers",
    "experts": "military observers and experts on mission",
    "police": "police",
    "individual_police": "individual police",
    "formed_police": "formed police units",
}
PARTS = ("troops", "staff_officers", "experts", "police")
PUBLISHED = {  # what each source tells apart: a category without a row has nobody
    "un-monthly": ("troops", "staff_officers", "experts", "police", "individual_police", "formed_police"),
    "ipi": ("troops", "experts", "police"),
    "ipi-gender": ("troops", "experts", "police", "individual_police", "formed_police"),
}


@dataclass(frozen=True, slots=True)
class MonthStrength:
    """Strength at a month end, from one source (unit: persons).

    `figures` by category of CATEGORY_WORDS: a category that the source does not tell apart is not there, one that it
    tells apart and does not list is 0. `women` and `contributors` (Member States) are None where not given.
    """

    month_end: date
    source: str
    figures: Mapping[str, Figure]
    women: Figure | None
    contributors: Figure | None

    @property
    def uniformed(self) -> Figure:
        """All uniformed personnel."""
        return self.figures["uniformed"]


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
    """Strength at 31 December, or None; then `mean` is the annual mean where there is one (a mean, not a count)."""

    year: int
    month: MonthStrength | None
    mean: Figure | None


def month_strengths(rows: Iterable[Row], whose: str) -> tuple[MonthStrength, ...]:
    """Rows of strengths or world_strengths (one source a month) as one object a month."""
    months: dict[date, dict[str, Row]] = {}
    for row in rows:
        months.setdefault(row["month_end"], {})[row["category"]] = row
    return tuple(_month(day, by_category, whose) for day, by_category in sorted(months.items()))


def _month(day: date, rows: dict[str, Row], whose: str) -> MonthStrength:
    total = rows["uniformed"]
    period = day.isoformat()
    figures = {}
    for category in ("uniformed", *PUBLISHED[total["source"]]):
        if category == "staff_officers" and day < STAFF_OFFICERS_FROM:
            continue
        row = rows.get(category) or total | {"persons": 0, "note": "the report lists none"}
        figures[category] = figure(row, "persons", f"{CATEGORY_WORDS[category]} {whose}", period, unit="persons")
    women = contributors = None
    if total["women"] is not None:
        women = figure(total, "women", f"women among uniformed personnel {whose}", period, unit="persons")
    if total["contributors"] is not None:
        counts = f"Member States with uniformed personnel {whose}"
        contributors = figure(total, "contributors", counts, period, unit="states")
    return MonthStrength(day, total["source"], figures, women, contributors)


def mission_months(
    view: View, mission: str, from_date: date | None = None, to_date: date | None = None
) -> tuple[MonthStrength, ...]:
    """Every month with a strength of the mission in the span, each from the preferred source of the month."""
    rows = view.rows(
        f"""SELECT * FROM {best(view, "strengths")}
            WHERE mission = $mission AND month_end BETWEEN $first AND $last""",
        {"mission": mission, "first": from_date or date.min, "last": to_date or date.max},
    )
    return month_strengths(rows, f"of {mission}")


def strength_at(view: View, mission: str, on: date) -> StrengthAt | None:
    """The last strength of the mission at or before `on`; None if the book has none."""
    last = last_month(view, "strengths", on)
    months = mission_months(view, mission, to_date=on) if last else ()
    return StrengthAt(months[-1], last) if months and last else None


def strength_series(
    view: View, mission: str, from_date: date | None = None, to_date: date | None = None
) -> tuple[tuple[date, MonthStrength | None], ...]:
    """Month by month from the first to the last month with a strength in the span; None for months without one."""
    return with_breaks(mission_months(view, mission, from_date, to_date))


def with_breaks(months: tuple[MonthStrength, ...]) -> tuple[tuple[date, MonthStrength | None], ...]:
    """The months with None for each missing one between the first and the last."""
    if not months:
        return ()
    by_day = {m.month_end: m for m in months}
    return tuple((day, by_day.get(day)) for day in months_between(months[0].month_end, months[-1].month_end))


def peak(months: tuple[MonthStrength, ...]) -> MonthStrength | None:
    """The month with most uniformed personnel (the first of equals)."""
    return max(months, key=lambda m: (whole(m.uniformed), -m.month_end.toordinal()), default=None)


def whole(count: Figure) -> int:
    """The value of a head count."""
    return int(count.value)


def year_ends(view: View, mission: str, to_date: date | None = None) -> tuple[YearEnd, ...]:
    """Strength at each 31 December from the mission's first year to its last in the reports, or to `to_date`.

    Where the book lacks the December report, the annual mean of the year is given apart, labelled as a mean.
    """
    means = {year: mean for year, mean in annual_means(view, mission).items() if not to_date or year <= to_date.year}
    return year_ends_of(mission_months(view, mission, to_date=to_date), means)


def year_ends_of(counted: tuple[MonthStrength, ...], means: Mapping[int, Figure]) -> tuple[YearEnd, ...]:
    """Year ends from the months of a mission and its annual means by year."""
    months = {m.month_end: m for m in counted}
    years = sorted({day.year for day in months} | set(means))
    last_day = max(months, default=date.min)
    ends = [
        YearEnd(year, months.get(date(year, 12, 31)), means.get(year))
        for year in range(years[0] if years else 0, (years[-1] if years else -1) + 1)
    ]
    return tuple(e for e in ends if e.month or e.mean or date(e.year, 12, 31) < last_day)


def annual_means(view: View, mission: str) -> dict[int, Figure]:
    """Annual means of the mission's uniformed personnel by year (status annual_mean, unit persons)."""
    rows = view.rows("SELECT * FROM annual_means WHERE mission = ? AND iso3 = 'ALL' ORDER BY year", [mission])
    counts = f"uniformed personnel of {mission}, mean of the year"
    return {r["year"]: figure(r, "persons", counts, str(r["year"]), unit="persons") for r in rows}
