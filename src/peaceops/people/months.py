"""Months of the personnel series: which source is preferred, which months there are, which the book lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peaceops.book import View
from peaceops.book.duck import scan_sql
from peaceops.book.store import table_of

SOURCES = ("un-monthly", "ipi", "ipi-gender")  # in order of preference, month by month
FIRST_MONTH = date(1990, 11, 30)
PUBLICATION_LAG_DAYS = 18  # the shortest delay printed in any monthly report
STAFF_OFFICERS_FROM = date(2017, 5, 31)  # counted with troops before

BEFORE_SERIES = "the monthly series at hand begins in November 1990"
AFTER_SERIES = "the monthly reports at hand end here"
NOT_LISTED = "the report of the month does not list the mission"
WHERE_BEFORE = "reports of the Secretary-General on the mission, and budget documents of the time"
WHERE_AFTER = "the UN's page of troop and police contributors, and its open data portal"
WHERE_NOT_LISTED = "reports of the Secretary-General on the mission"


@dataclass(frozen=True, slots=True)
class MonthRange:
    """Consecutive months that the book lacks, with the reason and where the figures could come from."""

    first: date
    last: date
    reason: str
    where_to_look: str

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "reason": self.reason,
            "where_to_look": self.where_to_look,
        }


def month_end(day: date) -> date:
    """The last day of the month of `day`."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def months_between(first: date, last: date) -> Iterator[date]:
    """Month ends from the month of `first` to `last`, both included."""
    day = month_end(first)
    while day <= last:
        yield day
        day = month_end(day + timedelta(days=1))


def last_due(on: date) -> date:
    """The last month end whose report was due by `on`, at the shortest delay printed in any report."""
    day = month_end(on - timedelta(days=PUBLICATION_LAG_DAYS))
    return (
        day if day + timedelta(days=PUBLICATION_LAG_DAYS) <= on else month_end(day.replace(day=1) - timedelta(days=1))
    )


def preferred(table: str) -> str:
    """SQL: the preferred source of each month of a table (columns month_end, source)."""
    order = " ".join(f"WHEN '{source}' THEN {n}" for n, source in enumerate(SOURCES))
    return f"SELECT month_end, arg_min(source, CASE source {order} END) AS source FROM {table} GROUP BY month_end"


def best(view: View, table: str) -> str:
    """The name of a table that holds, of `table`, only the rows of each month's preferred source."""
    sql = f"SELECT t.* FROM {table} t JOIN ({preferred(table)}) USING (month_end, source)"
    return view.kept(f"best_{table}", sql)


def end_of_book(view: View, table: str) -> date:
    """The last month end that the book holds in a table, public by the view's date or not."""
    schema = table_of(table)
    row = view.one(f"SELECT max(month_end) AS day FROM {scan_sql(schema, view.folder / schema.filename())}")
    return row["day"] if row and row["day"] else FIRST_MONTH


def last_month(view: View, table: str, on: date | None = None) -> date | None:
    """The last month end of a table, at or before `on`."""
    row = view.one(f"SELECT max(month_end) AS day FROM {best(view, table)} WHERE month_end <= ?", [on or date.max])
    return row["day"] if row else None


def gaps(view: View, mission: str, from_date: date, to_date: date) -> tuple[MonthRange, ...]:
    """Months from `from_date` to `to_date` without a strength of the mission (ALL: of all missions), as ranges.

    Only months whose report was due by the view's as-of date count, and of these not the ones whose report the book
    holds but which came out later. A month without any report of missions has the reason of the missing_months table;
    one whose report leaves the mission out says so.
    """
    table, where = ("world_strengths", "") if mission == "ALL" else ("strengths", "AND mission = $mission")
    last = min(to_date, last_due(view.as_of)) if view.as_of else to_date
    params = {"mission": mission} if mission != "ALL" else {}
    months = f"SELECT DISTINCT month_end FROM {best(view, table)}"
    have = {r["month_end"] for r in view.rows(f"{months} WHERE true {where}", params)}
    reported = {r["month_end"] for r in view.rows(months)}
    said = {
        r["month_end"]: (r["reason"], r["where_to_look"])
        for r in view.rows("SELECT * FROM missing_months WHERE series = ?", [table])
    }
    end = end_of_book(view, table)
    days = [day for day in months_between(from_date, last) if day not in have]
    not_yet_public = {day for day in days if FIRST_MONTH <= day <= end and day not in said and day not in reported}
    return _ranges([(day, *_why(day, reported, said)) for day in days if day not in not_yet_public])


def _why(day: date, reported: set[date], said: dict[date, tuple[str, str]]) -> tuple[str, str]:
    if day in said:
        return said[day]
    if day < FIRST_MONTH:
        return BEFORE_SERIES, WHERE_BEFORE
    if day in reported:
        return NOT_LISTED, WHERE_NOT_LISTED
    return AFTER_SERIES, WHERE_AFTER


def _ranges(lacking: list[tuple[date, str, str]]) -> tuple[MonthRange, ...]:
    out: list[MonthRange] = []
    for day, reason, where in lacking:
        before = out[-1] if out else None
        if before and before.reason == reason and month_end(before.last + timedelta(days=1)) == day:
            out[-1] = MonthRange(before.first, day, reason, where)
        else:
            out.append(MonthRange(day, day, reason, where))
    return tuple(out)
