"""What the readers of this room share: when a year of a series counts as public, and in which years a host is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from peaceops.book.tables import BY_NAME
from peaceops.ingest.workshop import Workshop, own_csv

BEFORE, AFTER = 5, 1  # years that are kept before a host's first mission and after its last
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PublicFrom:
    """When the values of a year are public: on a day of a later year, and not before the first edition. `source`: whose
    they are; `basis`: why then."""

    source: str
    years_after: int
    month: int
    day: int
    first_public: date
    basis: str

    def known(self, year: int) -> date:
        """The day from which the values of a year count as public."""
        return max(date(year + self.years_after, self.month, self.day), self.first_public)


@cache
def dues() -> Mapping[str, PublicFrom]:
    """The rules of publication by source, from ingest/own/interest_rules.csv."""
    found = {}
    for row in own_csv("interest_rules"):
        month, day = (int(part) for part in row["due"].split("-"))
        first = date.fromisoformat(row["first_public"]) if row["first_public"] else date.min
        found[row["source"]] = PublicFrom(row["source"], int(row["years_after"]), month, day, first, row["basis"])
    return found


def host_years(shop: Workshop) -> dict[str, Span]:
    """The first and last year that is kept of each host: from BEFORE its first mission to AFTER its last one; to the
    year 9999 while one runs, or where no end is known."""
    names = BY_NAME["mission_dates"].names()
    preferred = [row for r in shop.rows["mission_dates"] if (row := dict(zip(names, r, strict=True)))["preferred"]]
    days = {(row["mission"], row["what"]): row["on_date"] for row in preferred}
    found: dict[str, Span] = {}
    for mission in own_csv("missions"):
        start, end = days.get((mission["mission"], "start")), days.get((mission["mission"], "mandate_end"))
        if start is None:
            continue
        last = end.year + AFTER if end else date.max.year
        for host in filter(None, mission["hosts"].split(";")):
            held = found.get(host, (date.max.year, date.min.year))
            found[host] = (min(held[0], start.year - BEFORE), max(held[1], last))
    return found
