"""How strength fell after the Council decided to close a mission: one curve a closing, aligned at the decision.

A conversion (the decision hands the personnel to a successor) has a curve too, but no drawdown: its personnel change
badges. Sources: tables closings and strengths. Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.rules import Picked, selection
from peaceops.book.schema import Record
from peaceops.book.tables.council import ClosingsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.book.tables.people import StrengthsRow
from peaceops.exits.closing import Closing, closings
from peaceops.exits.kept import cited
from peaceops.people.months import mission_sources
from peaceops.people.strength import uniformed_rows, whole
from peaceops.period import Period

REHATTED = 0.5  # a successor with this share of the strength in its first listed month took the personnel over
SHAPES = ("planned", "abrupt")
SMALLEST_BASE = 10  # persons: a share of fewer says nothing
LOOKED_BACK = timedelta(days=1000)  # for the last strength before a decision
LONGEST_TAIL_DAYS = 31  # months counted after the last day (or the withdrawal deadline), once no longer listed


@dataclass(frozen=True, slots=True)
class Curve(Record):
    """Uniformed strength after a decision. `base`: last strength before it. Arrays run over month ends with a report.

    `months`: calendar months from the month of the decision (0). `days`: days from the decision to the month end.
    `persons`: strength; 0 where the report of that month no longer lists the mission. `share`: of the base.
    `complete`: the reports at hand reach the end of the clock. `rows`: of the book, None where not listed.
    """

    closing: Closing
    base: Figure
    months: tuple[int, ...]
    days: tuple[int, ...]
    persons: tuple[int, ...]
    rows: tuple[StrengthsRow | None, ...]
    complete: bool

    @property
    def share(self) -> tuple[float, ...]:
        """Strength as a share of the base (without a unit; above 1 where it grew), one a report."""
        base = whole(self.base)
        return tuple(p / base for p in self.persons)

    @property
    def known(self) -> date:
        """The day from which the decision and every report of the curve were public."""
        reports = (r.known for r in self.rows if r)
        return max(self.closing.row.known, date.fromisoformat(self.base.known), *reports)

    @property
    def cites(self) -> frozenset[str]:
        """Keys of the sources of the decision and of the reports."""
        return frozenset([self.closing.row.source, self.base.source, *(r.source for r in self.rows if r)])


@asked
def curves(view: View) -> tuple[Curve, ...]:
    """The curve of each closing with ten or more persons before the decision and at least one report after it.

    A mission whose personnel a successor took over (at least half of the strength, within two months) is a conversion,
    however short the notice was (UNMIS of July 2011, whose personnel UNMISS took over).
    """
    strengths = _strengths(view)
    reports = tuple(sorted(mission_sources(view)))
    heirs = _heirs(view)
    found = (_curve(c, strengths.get(c.mission, {}), reports) for c in closings(view))
    return tuple(_rehatted(c, [strengths.get(h, {}) for h in heirs.get(c.closing.mission, ())]) for c in found if c)


@selection("curves-of-closings")
def _curves(view: View, *, without: str) -> Sequence[Curve]:
    return _others(view, without)


@asked
def _others(view: View, without: str) -> tuple[Curve, ...]:
    return tuple(c for c in curves(view) if c.closing.mission != without)


def curves_but(view: View, without: str = "none") -> Picked[Curve]:
    """A curve a closing, but for one mission's own ("none": all), as an input of rules."""
    return cited(_curves(view, without=without))


def _strengths(view: View) -> dict[str, dict[date, StrengthsRow]]:
    """Rows of uniformed strength of every mission with a closing, and of their successors, by month end."""
    since: dict[str, date] = {}
    heirs = _heirs(view)
    for closed in view.all(ClosingsRow):
        begin = closed.decided_on - LOOKED_BACK
        for mission in (closed.mission, *heirs.get(closed.mission, ())):
            since[mission] = min(begin, since.get(mission, begin))
    return {
        mission: {r.month_end: r for r in uniformed_rows(view, mission) if r.month_end >= begin}
        for mission, begin in since.items()
    }


def _heirs(view: View) -> dict[str, list[str]]:
    """The missions that followed each mission."""
    return {r.mission: r.successors.split(";") for r in view.all(MissionsRow) if r.successors}


def strength_figure(report: StrengthsRow) -> Figure:
    """The strength that a row of a monthly report gives (unit: persons)."""
    about = counted("uniformed-personnel", mission=report.mission)
    return fact(report, report.persons, about, Period.day(report.month_end))


def _curve(closing: Closing, listed: dict[date, StrengthsRow], reports: tuple[date, ...]) -> Curve | None:
    before = [day for day in listed if day < closing.decided_on]
    if not before or closing.last_act is None:
        return None
    base = listed[max(before)]
    last_listed, last_act = max(listed), closing.last_act
    days = [d for d in reports if d >= closing.decided_on and d <= max(last_listed, last_act)]
    later = next((d for d in reports if d > max(last_listed, last_act)), None)
    if later and (later - max(last_listed, last_act)).days <= LONGEST_TAIL_DAYS:
        days.append(later)
    if not days or base.persons < SMALLEST_BASE:
        return None
    return Curve(
        closing=closing,
        base=strength_figure(base),
        months=tuple(12 * (d.year - closing.decided_on.year) + d.month - closing.decided_on.month for d in days),
        days=tuple((d - closing.decided_on).days for d in days),
        persons=tuple(listed[d].persons if d in listed else 0 for d in days),
        rows=tuple(listed.get(d) for d in days),
        complete=bool(later) or days[-1] >= last_act,
    )


def _rehatted(curve: Curve, heirs: list[dict[date, StrengthsRow]]) -> Curve:
    """The curve, marked as a conversion where a successor's first month has the strength the mission just lost."""
    closing = curve.closing
    if closing.shape not in SHAPES or not closing.last_day or not (held := [p for p in curve.persons if p]):
        return curve
    for heir in heirs:
        first = min(heir, default=None)
        near = first and abs((first - closing.last_day).days) <= 62
        if first and near and heir[first].persons >= REHATTED * held[-1] and held[-1] >= REHATTED * held[0]:
            return replace(curve, closing=replace(closing, shape="conversion"))
    return curve
