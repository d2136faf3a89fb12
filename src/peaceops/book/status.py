"""Coverage, gaps and age of each table of the book."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book.schema import TableSchema
from peaceops.book.store import Book, View, asked
from peaceops.book.tables import TABLES
from peaceops.book.tables.people import MissingMonthsRow

# The column that says what a row of the table is about, in order of preference.
TIME_COLUMNS = (
    "month_end",
    "incident_date",
    "voted_on",
    "adopted_on",
    "decided_on",
    "on_date",
    "from_date",
    "from_month",
    "year",
    "first_year",
    "end_year",
    "fy",
)


@dataclass(frozen=True, slots=True)
class TableStatus:
    """One table: rows, first and last period, newest publication and its age in days, sources, months missing."""

    table: str
    rows: int
    first: str
    last: str
    newest_known: date | None
    age_days: int | None
    sources: int
    missing_months: int
    says: str

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "table": self.table,
            "rows": self.rows,
            "first": self.first,
            "last": self.last,
            "newest_known": self.newest_known.isoformat() if self.newest_known else None,
            "age_days": self.age_days,
            "sources": self.sources,
            "missing_months": self.missing_months,
            "says": self.says,
        }


def status(book: Book, today: date) -> tuple[TableStatus, ...]:
    """The status of every table, age counted to `today`."""
    return _status_of_all(book.at(), today)


@asked
def _status_of_all(view: View, today: date) -> tuple[TableStatus, ...]:
    gaps = Counter(r.series for r in view.all(MissingMonthsRow))
    return tuple(_status(view, table, gaps[table.name], today) for table in TABLES)


def _status(view: View, table: TableSchema, missing: int, today: date) -> TableStatus:
    columns = {c.name for c in table.columns}
    about = next((c for c in TIME_COLUMNS if c in columns), None)
    told = [v for v in view.distinct(table.row, about) if v is not None] if about else []
    newest = max(view.distinct(table.row, "known"), default=None) if table.fact else None
    return TableStatus(
        table=table.name,
        rows=view.edition.columns(table).count,
        first=str(min(told, default="")),
        last=str(max(told, default="")),
        newest_known=newest,
        age_days=(today - newest).days if newest else None,
        sources=len(view.distinct(table.row, "source")) if table.fact else 0,
        missing_months=missing,
        says=table.says,
    )
