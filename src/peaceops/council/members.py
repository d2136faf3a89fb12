"""Members of the Council."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, Row, View
from peaceops.book.store import figure

GROUPS = {
    "african": "African States",
    "asia_pacific": "Asia-Pacific States",
    "eastern_european": "Eastern European States",
    "latin_american_caribbean": "Latin American and Caribbean States",
    "western_european_others": "Western European and other States",
}


@dataclass(frozen=True, slots=True)
class Member:
    """A member in a year. `group` is None where no source gives it; `term_end` is a date, None for a permanent one."""

    iso3: str
    name: str
    permanent: bool
    group: str | None
    term_end: Figure | None
    source: str
    locator: str


def _term_end(row: Row) -> Figure | None:
    """The last day of the term: 31 December of its last year."""
    if row["term_end"] is None:
        return None
    last = {**row, "term_end": date(row["term_end"], 12, 31)}
    return figure(last, "term_end", f"last day of the term of {row['name']}", str(row["year"]), unit="date")


def members_on(view: View, day: date) -> list[Member]:
    """Members of the Council on `day`: permanent ones first, each by name. Empty for a year that the view lacks."""
    rows = view.rows(
        "SELECT m.*, coalesce(s.name, m.iso3) AS name FROM council_members m LEFT JOIN states s USING (iso3) "
        "WHERE m.year = ? ORDER BY NOT m.permanent, name",
        [day.year],
    )
    return [
        Member(
            iso3=r["iso3"],
            name=r["name"],
            permanent=r["permanent"],
            group=GROUPS.get(r["regional_group"] or ""),
            term_end=_term_end(r),
            source=r["source"],
            locator=r["locator"] or "",
        )
        for r in rows
    ]
