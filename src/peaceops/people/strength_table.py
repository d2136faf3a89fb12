"""The strength table behind `peaceops strength`: by month, by contributor, or by category and month. Sources: tables
strengths and annual_means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, View
from peaceops.errors import refused, shown
from peaceops.missions.names import find_mission
from peaceops.people.contributors import contributors_at
from peaceops.people.gaps import MonthRange, gaps_of
from peaceops.people.months import ALL
from peaceops.people.strength import MEASURES, MonthStrength, annual_means, mission_months
from peaceops.people.world import world_months
from peaceops.period import month_ends

BY = ("month", "contributor", "category")


@dataclass(frozen=True, slots=True)
class StrengthRow:
    """One row: a month end, perhaps a category or a contributor, and persons (None: the book lacks the month)."""

    month_end: date
    category: str
    persons: Figure | None
    women: Figure | None = None
    contributors: Figure | None = None
    iso3: str = ""
    member_state: str = ""
    share: Figure | None = None


@dataclass(frozen=True, slots=True)
class StrengthTable:
    """Uniformed personnel deployed. `missing`: months of the span that the book lacks; `means`: annual means then."""

    mission: str
    by: str
    rows: tuple[StrengthRow, ...]
    missing: tuple[MonthRange, ...]
    means: tuple[Figure, ...]

    def to_rows(self) -> list[dict[str, Any]]:
        """Flat rows in the order of the table, for terminal tables and CSV: mission, month_end, ..., persons, ...,
        source."""
        return [_flat(self.mission, self.by, row) for row in self.rows]

    def to_dict(self) -> dict[str, Any]:
        """As JSON: every number a figure with its source."""
        return {
            "mission": self.mission,
            "by": self.by,
            "unit": "persons",
            "rows": [_nested(self.by, row) for row in self.rows],
            "missing": [m.to_dict() for m in self.missing],
            "annual_means": [f.to_dict() for f in self.means],
        }


def strengths_of(
    view: View, mission: str, from_date: date | None = None, to_date: date | None = None, *, by: str = "month"
) -> StrengthTable:
    """Uniformed personnel of a mission, or of ALL missions, in a span of time (default: all that the book has).

    `by`: "month" (months that the book lacks within its span are rows without persons), "category" (a row a month and
    category), "contributor" (at the last month of the span that tells contributors). Raises PeaceopsError for an
    unknown mission or `by`, and for a span that ends before it begins.
    """
    if by not in BY:
        raise refused("unknown-grouping", by=shown(by), by2=", ".join(BY))
    if from_date and to_date and from_date > to_date:
        raise refused("span-ends-before-it-begins", from_date=from_date, to_date=to_date)
    name = ALL if mission.upper() == ALL else find_mission(view, mission)
    if by == "contributor":
        return StrengthTable(name, by, _contributor_rows(view, name, from_date, to_date), (), ())
    life = world_months(view) if name == ALL else mission_months(view, name)
    months = tuple(m for m in life if (from_date or date.min) <= m.month_end <= (to_date or date.max))
    missing = _missing(view, name, life, from_date, to_date)
    lacking = [day for r in missing for day in month_ends(r.first, r.last)]
    rows = _category_rows(months, lacking) if by == "category" else _month_rows(months, lacking)
    years = {day.year for day in lacking}
    means = tuple(f for y, f in annual_means(view, name).items() if y in years)
    return StrengthTable(name, by, rows, missing, means)


def _missing(
    view: View, mission: str, life: tuple[MonthStrength, ...], from_date: date | None, to_date: date | None
) -> tuple[MonthRange, ...]:
    """Missing months of the span, between the first and the last month that the book has of the mission."""
    if not life:
        return ()
    first = max(from_date or date.min, life[0].month_end)
    return gaps_of(view, mission, first, min(to_date or date.max, life[-1].month_end))


def _month_rows(months: tuple[MonthStrength, ...], lacking: list[date]) -> tuple[StrengthRow, ...]:
    rows = [StrengthRow(m.month_end, "uniformed", m.uniformed, m.women, m.contributors) for m in months]
    rows += [StrengthRow(day, "uniformed", None) for day in lacking]
    return tuple(sorted(rows, key=lambda r: r.month_end))


def _category_rows(months: tuple[MonthStrength, ...], lacking: list[date]) -> tuple[StrengthRow, ...]:
    order = list(MEASURES)
    rows = [StrengthRow(m.month_end, c, m.figure(c)) for m in months for c in m.categories]
    rows += [StrengthRow(day, "uniformed", None) for day in lacking]
    return tuple(sorted(rows, key=lambda r: (r.month_end, order.index(r.category))))


def _contributor_rows(
    view: View, mission: str, from_date: date | None, to_date: date | None
) -> tuple[StrengthRow, ...]:
    of = None if mission == ALL else mission
    found = contributors_at(view, to_date or date.max, of, from_date=from_date)
    if found is None:
        return ()
    return tuple(
        StrengthRow(found.month_end, "uniformed", c.persons, c.women, None, c.iso3, c.name, c.share) for c in found.rows
    )


def _flat(mission: str, by: str, row: StrengthRow) -> dict[str, Any]:
    out: dict[str, Any] = {"mission": mission, "month_end": row.month_end.isoformat()}
    if by == "contributor":
        out |= {"iso3": row.iso3, "member_state": row.member_state}
    if by == "category":
        out["category"] = row.category
    out["persons"] = row.persons.value if row.persons else None
    if by != "category":
        out["women"] = row.women.value if row.women else None
    if by == "month":
        out["contributors"] = row.contributors.value if row.contributors else None
    if by == "contributor":
        out["share_pct"] = row.share.value if row.share else None
    out["source"] = ", ".join(sorted(row.persons.sources())) if row.persons else "missing"
    return out


def _nested(by: str, row: StrengthRow) -> dict[str, Any]:
    figures = {"persons": row.persons, "women": row.women, "contributors": row.contributors, "share": row.share}
    out: dict[str, Any] = {"month_end": row.month_end.isoformat(), "category": row.category}
    if by == "contributor":
        out |= {"iso3": row.iso3, "member_state": row.member_state}
    for name, found in figures.items():
        if found is not None or name == "persons":
            out[name] = found.to_dict() if found else None
    return out
