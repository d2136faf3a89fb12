"""What political missions cost that followed a peacekeeping mission: whole years of their cost, as rows of a selection.

A whole year lies after the last day of the mission before it, and not after the year in which the successor itself
ended. Amounts are those of money/cost.py, one a year. Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from peaceops.book import View, asked
from peaceops.book.rules import Picked, selection
from peaceops.book.schema import Record
from peaceops.exits.closing import closings
from peaceops.exits.kept import cited
from peaceops.missions.dates import MANDATE_END, preferred_dates
from peaceops.money.cost import CostLine, all_lines, best, whole_years
from peaceops.period import YEAR

POLITICAL = "political"
FEWEST = 2  # successors with a cost: of one alone no range can be drawn


@dataclass(frozen=True, slots=True)
class HeirYear(Record):
    """A whole year of a political mission that followed `predecessor`: its cost as a line."""

    mission: str
    predecessor: str
    line: CostLine

    @property
    def known(self) -> date:
        """The day from which the amount was public."""
        return date.fromisoformat(self.line.amount.known)

    @property
    def confidence(self) -> str:
        """How the amount was taken from its source."""
        return self.line.amount.confidence

    @property
    def cites(self) -> frozenset[str]:
        """Keys of the sources of the amount."""
        return self.line.amount.sources()


@selection("heir-years")
def _heir_years(view: View, *, without: str) -> Sequence[HeirYear]:
    return [y for y in heir_years(view) if without not in (y.mission, y.predecessor)]


@asked
def heir_years(view: View) -> tuple[HeirYear, ...]:
    """Every whole year of cost of a political mission that followed a peacekeeping mission, in order of closing and
    year."""
    lines = [x for x in whole_years(all_lines(view)) if x.period.kind == YEAR and x.status == "spent" and x.usd > 0]
    out = []
    for c in closings(view):
        if c.kind != "pko" or c.last_day is None or POLITICAL not in c.row.follow_on_kinds.split(";"):
            continue
        for heir in filter(None, (c.row.follow_on_missions or "").split(";")):
            end = preferred_dates(view).get(heir, {}).get(MANDATE_END)
            own = [x for x in lines if x.mission == heir and x.period.year > c.last_day.year]
            own = [x for x in own if end is None or x.period.year <= end.on_date.year]
            years = (best(x for x in own if x.fy == fy) for fy in sorted({x.fy for x in own}))
            out += [HeirYear(heir, c.mission, x) for x in years if x]
    return tuple(out)


def heirs_but(view: View, without: str) -> Picked[HeirYear]:
    """The years of cost, one a year and mission, but for one mission's own and its successor's, as an input of
    rules."""
    return cited(_heir_years(view, without=without))


def costs_by_heir(rows: Sequence[HeirYear]) -> tuple[tuple[float, ...], ...]:
    """The costs of a year (US dollars) of each successor, in the order of the rows; none where fewer than FEWEST have
    any."""
    found: dict[str, list[float]] = {}
    for row in rows:
        found.setdefault(row.mission, []).append(row.line.usd)
    return tuple(map(tuple, found.values())) if len(found) >= FEWEST else ()
