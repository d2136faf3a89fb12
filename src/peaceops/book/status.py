"""Coverage, gaps and age of each table of the book."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from peaceops.book.schema import TableSchema
from peaceops.book.store import Book, View
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


class _Held(NamedTuple):
    """What a table holds: rows, the first and last of what they are about, the newest day, sources."""

    n: int
    first: str | None
    last: str | None
    newest: date | None
    sources: int


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
    view = book.at()
    gaps = Counter(r.series for r in view.all(MissingMonthsRow))
    return tuple(_status(view, table, gaps[table.name], today) for table in TABLES)


def _status(view: View, table: TableSchema, missing: int, today: date) -> TableStatus:
    columns = {c.name for c in table.columns}
    about = next((c for c in TIME_COLUMNS if c in columns), None)
    span = f"min({about})::VARCHAR AS first, max({about})::VARCHAR AS last" if about else "'' AS first, '' AS last"
    facts = "max(known) AS newest, count(DISTINCT source) AS sources" if table.fact else "NULL AS newest, 0 AS sources"
    (row,) = view.ask(_Held, f'SELECT count(*) AS n, {span}, {facts} FROM "{table.name}"')
    return TableStatus(
        table=table.name,
        rows=row.n,
        first=row.first or "",
        last=row.last or "",
        newest_known=row.newest,
        age_days=(today - row.newest).days if row.newest else None,
        sources=row.sources,
        missing_months=missing,
        says=table.says,
    )
