"""Dates of missions: start and the three ends, as each source gives them and as the book prefers them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from peaceops.book.figure import Figure, fact
from peaceops.book.measures import counted
from peaceops.book.store import View, asked
from peaceops.book.tables.missions import MissionDatesRow
from peaceops.period import Period

START, MANDATE_END = "start", "mandate_end"
MEASURES = {  # in the order in which dates are listed
    START: "mission-start",
    MANDATE_END: "mandate-end",
    "withdrawal_end": "withdrawal-end",
    "liquidation_end": "liquidation-end",
}
Dates = Mapping[str, MissionDatesRow]  # by what: a key of MEASURES


def date_figure(row: MissionDatesRow) -> Figure:
    """The figure of a row of mission_dates: a day (1999-06-10), or a month (1992-04) where the source gives no day."""
    when = period_of(row)
    return fact(row, when.iso, counted(MEASURES[row.what], mission=row.mission), when)


def period_of(row: MissionDatesRow) -> Period:
    """The day that a row gives, or the month where its source gives no day."""
    return Period.month(row.on_date) if row.precision == "month" else Period.day(row.on_date)


def dates_of(view: View, mission: str) -> tuple[MissionDatesRow, ...]:
    """Every date of a mission as each source gives it: by kind, the preferred one first, then by source."""
    order = list(MEASURES)
    rows = view.where(MissionDatesRow, mission=mission)
    return tuple(sorted(rows, key=lambda r: (order.index(r.what), not r.preferred, r.source, r.on_date)))


@asked
def preferred_dates(view: View) -> dict[str, dict[str, MissionDatesRow]]:
    """The dates that the book uses, by mission and kind of date."""
    out: dict[str, dict[str, MissionDatesRow]] = {}
    for row in view.where(MissionDatesRow, preferred=True):
        out.setdefault(row.mission, {})[row.what] = row
    return out


def preferred_of(view: View, mission: str) -> Dates:
    """The dates that the book uses of one mission, by kind of date; empty where no source gives any."""
    return preferred_dates(view).get(mission, {})


def ran(dates: Dates, day: date) -> bool:
    """Whether a mandate ran on a day: started by then, and not ended before. One without a known start did not."""
    start, end = dates.get(START), dates.get(MANDATE_END)
    return start is not None and start.on_date <= day and (end is None or end.on_date >= day)


def contradicted(rows: Iterable[MissionDatesRow]) -> bool:
    """Whether any date differs from the first. A month that holds the day agrees with it."""
    first, *others = map(period_of, rows)
    return not all(first.overlaps(other) for other in others)
