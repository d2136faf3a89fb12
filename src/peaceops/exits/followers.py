"""What followed missions that ended, case by case, and who took their tasks over.

Sources: tables successors and handovers (compiled); the cost of a successor is that of its whole years in the tables of
money, else the amount that its row names. Ends of successors come from the tables of missions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.rules import LARGEST, SMALLEST, Picked, pick, rule
from peaceops.book.tables.council import HandoversRow, SuccessorsRow
from peaceops.missions.dates import MANDATE_END, date_figure, preferred_dates
from peaceops.money.cost import CostLine, all_lines, best, whole_years
from peaceops.period import YEAR, Period

DAYS_IN_YEAR = 365.25
LASTING = {"team", "host"}
RAN = rule(
    "years-it-ran",
    lambda begun, end="", *, until: round((_day(end or until) - _day(begun)).days / DAYS_IN_YEAR, 1),
)


def _day(text: str) -> date:
    first = Period.parse(text).first
    assert first is not None  # a start or an end is a day or a month
    return first


@dataclass(frozen=True, slots=True)
class Follower:
    """What followed one mission. `begun`: its first day (unit: date); `ran`: years to its end or to the date; `low` and
    `high`: the lowest and highest cost of a whole year (US dollars), or the amount that its row names. None where the
    book does not have them; `ran` also where there is no mission to end."""

    row: SuccessorsRow
    begun: Figure | None
    ran: Figure | None
    low: Figure | None
    high: Figure | None

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of what followed, in the order of its row."""
        return tuple(self.row.kinds.split(";"))

    @property
    def lasts(self) -> bool:
        """Whether it has no end of its own: a country team, the institutions of the host."""
        return set(self.kinds) <= LASTING


@asked
def followers(view: View, day: date) -> tuple[Follower, ...]:
    """Every case on record by a day that had begun, in order of its beginning."""
    rows = [r for r in view.all(SuccessorsRow) if r.from_date and r.from_date <= day]
    return tuple(_follower(view, r, day) for r in sorted(rows, key=lambda r: (r.from_date or date.min, r.row)))


def of_kinds(view: View, day: date, kinds: Sequence[str]) -> tuple[Follower, ...]:
    """The cases of any of the kinds, in order of their beginning."""
    return tuple(f for f in followers(view, day) if set(f.kinds) & set(kinds))


def _follower(view: View, row: SuccessorsRow, day: date) -> Follower:
    assert row.from_date is not None
    begun = fact(row, row.from_date, counted("successor-begun", mission=row.predecessor), row.from_date)
    low, high = _cost(view, row)
    return Follower(row, begun, _ran(view, row, begun, day), low, high)


def _ran(view: View, row: SuccessorsRow, begun: Figure, day: date) -> Figure | None:
    if row.successor_mission is None or row.from_date is None:
        return None
    end = preferred_dates(view).get(row.successor_mission, {}).get(MANDATE_END)
    own = [begun, *([date_figure(end)] if end and end.on_date < day else [])]
    last = end.on_date if end and end.on_date < day else day
    counts = counted("years-it-ran", mission=row.successor_mission)
    return RAN(counts, Period.span(row.from_date, last), own, until=day.isoformat())


def _cost(view: View, row: SuccessorsRow) -> tuple[Figure | None, Figure | None]:
    """The lowest and the highest whole year; the amount of the row for both where the tables of money have none."""
    lines = _whole_years(view, row)
    if lines:
        period = Period.span(lines[0].period, lines[-1].period)
        low, high = (
            made(counted("follower-cost-of-year", end=end, mission=row.follow_on), period, [x.amount for x in lines])
            for made, end in ((SMALLEST, "low"), (LARGEST, "high"))
        )
        return low, high
    if row.amount_usd is None or row.amount_year is None or not row.amount_yearly:
        return None, None
    counts = counted("follower-amount", mission=row.follow_on, what=row.amount_what or "")
    amount = fact(row, row.amount_usd, counts, Period.printed(row.amount_year))
    return amount, amount


def _whole_years(view: View, row: SuccessorsRow) -> list[CostLine]:
    if row.successor_mission is None or row.from_date is None:
        return []
    end = preferred_dates(view).get(row.successor_mission, {}).get(MANDATE_END)
    lines = [x for x in whole_years(all_lines(view, row.successor_mission)) if x.status == "spent" and x.usd > 0]
    own = [x for x in lines if x.period.kind == YEAR and x.period.year > row.from_date.year]
    own = [x for x in own if end is None or x.period.year <= end.on_date.year]
    found = (best(x for x in own if x.fy == fy) for fy in sorted({x.fy for x in own}))
    return [x for x in found if x]


def handovers_of(view: View, mission: str) -> Picked[HandoversRow]:
    """A row a task: who took tasks of a mission over, as the Council asked or welcomed it, as an input of rules."""
    return pick(view, HandoversRow, mission=mission)
