"""How strength fell after the Council decided to close a mission: one curve a closing, aligned at the decision.

Shape, by rule: a closing is abrupt where the renewal was vetoed or the last day of the mandate is at most
ABRUPT_DAYS after the decision, planned otherwise. A conversion (the decision hands the personnel to a successor) has a
curve too, but no drawdown: its personnel change badges.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from peaceops.book import Figure, Row, View, figure
from peaceops.people.months import preferred
from peaceops.people.strength import whole

ABRUPT_DAYS = 10
NO_DEADLINE_DAYS = 180  # abrupt closings without a stated day: the six months that UNAMID and MINUSMA were given
REHATTED = 0.5  # a successor with this share of the strength in its first listed month took the personnel over
SHAPES = ("planned", "abrupt")
SMALLEST_BASE = 10  # persons: a share of fewer says nothing
LONGEST_TAIL_DAYS = 31  # months counted after the last day (or the withdrawal deadline), once no longer listed


@dataclass(frozen=True, slots=True)
class Closing:
    """A row of the closings table with its shape: planned / abrupt / conversion / running (no last day decided)."""

    mission: str
    kind: str
    decided_on: date
    last_day: date | None
    withdrawal_deadline: date | None
    how: str
    shape: str
    mandate_form: str
    row: Row

    def decided(self) -> Figure:
        """The day of the decision, as a figure."""
        return figure(self.row, "decided_on", f"decision to close {self.mission}", "", unit="date")

    @property
    def last_act(self) -> date | None:
        """The last day of the mandate, or the withdrawal deadline where that is later."""
        return max((d for d in (self.last_day, self.withdrawal_deadline) if d), default=None)

    @property
    def clock_days(self) -> int:
        """Days from the decision to the day the personnel were to be out: what the curve is measured against."""
        if self.shape == "abrupt":
            stated = self.withdrawal_deadline
            return (stated - self.decided_on).days if stated else NO_DEADLINE_DAYS
        return max((self.last_act - self.decided_on).days, 1) if self.last_act else NO_DEADLINE_DAYS


@dataclass(frozen=True, slots=True)
class Curve:
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
    rows: tuple[Row | None, ...]
    complete: bool

    @property
    def share(self) -> tuple[float, ...]:
        """Strength as a share of the base."""
        return tuple(p / whole(self.base) for p in self.persons)


def shape_of(how: str, days_to_last_day: int | None) -> str:
    """The shape of a closing by the rule above; `days_to_last_day` from the decision, None where none was decided."""
    if how == "conversion":
        return "conversion"
    if days_to_last_day is None:
        return "running"
    return "abrupt" if how == "renewal_vetoed" or days_to_last_day <= ABRUPT_DAYS else "planned"


def closings(view: View) -> tuple[Closing, ...]:
    """Every closing in the view, in order of decision."""
    return tuple(_closing(row) for row in view.rows("SELECT * FROM closings ORDER BY decided_on, mission"))


def _closing(row: Row) -> Closing:
    days = (row["last_day"] - row["decided_on"]).days if row["last_day"] else None
    return Closing(
        row["mission"],
        row["kind"],
        row["decided_on"],
        row["last_day"],
        row["withdrawal_deadline"],
        row["how"],
        shape_of(row["how"], days),
        row["mandate_form"],
        row,
    )


def curves(view: View, of: Iterable[Closing] | None = None) -> tuple[Curve, ...]:
    """The curve of each closing with ten or more persons before the decision and at least one report after it.

    A mission whose personnel a successor took over (at least half of the strength, within two months) is a conversion.
    """
    wanted = tuple(closings(view) if of is None else of)
    strengths = _strengths(view)
    reports = tuple(r["day"] for r in view.rows("SELECT DISTINCT month_end AS day FROM strengths ORDER BY day"))
    heirs = {r["mission"]: r["heirs"].split(";") for r in view.rows(_HEIRS)}
    found = (_curve(c, strengths.get(c.mission, {}), reports) for c in wanted)
    return tuple(_rehatted(c, [strengths.get(h, {}) for h in heirs.get(c.closing.mission, ())]) for c in found if c)


_HEIRS = "SELECT mission, successors AS heirs FROM missions WHERE successors IS NOT NULL"


def _strengths(view: View) -> dict[str, dict[date, Row]]:
    """Rows of uniformed strength of every mission with a closing, and of their successors, by month end."""
    rows = view.rows(
        f"""WITH wanted AS (
              SELECT mission, min(decided_on) - 1000 AS since FROM closings GROUP BY mission
              UNION ALL SELECT unnest(string_split(m.successors, ';')), decided_on - 1000
              FROM missions m JOIN closings USING (mission))
            SELECT s.* FROM strengths s JOIN ({preferred("strengths")}) USING (month_end, source)
            WHERE category = 'uniformed'
              AND EXISTS (FROM wanted w WHERE w.mission = s.mission AND s.month_end >= w.since)"""
    )
    by_mission: dict[str, dict[date, Row]] = {}
    for row in rows:
        by_mission.setdefault(row["mission"], {})[row["month_end"]] = row
    return by_mission


def strength_figure(row: Row) -> Figure:
    """The strength of a row as a figure."""
    counts = f"uniformed personnel of {row['mission']}"
    return figure(row, "persons", counts, row["month_end"].isoformat(), unit="persons")


def _curve(closing: Closing, listed: dict[date, Row], reports: tuple[date, ...]) -> Curve | None:
    before = [day for day in listed if day < closing.decided_on]
    if not before or closing.last_act is None:
        return None
    base = listed[max(before)]
    last_listed, last_act = max(listed), closing.last_act
    days = [d for d in reports if d >= closing.decided_on and d <= max(last_listed, last_act)]
    later = next((d for d in reports if d > max(last_listed, last_act)), None)
    if later and (later - max(last_listed, last_act)).days <= LONGEST_TAIL_DAYS:
        days.append(later)
    if not days or base["persons"] < SMALLEST_BASE:
        return None
    return Curve(
        closing=closing,
        base=strength_figure(base),
        months=tuple(12 * (d.year - closing.decided_on.year) + d.month - closing.decided_on.month for d in days),
        days=tuple((d - closing.decided_on).days for d in days),
        persons=tuple(listed[d]["persons"] if d in listed else 0 for d in days),
        rows=tuple(listed.get(d) for d in days),
        complete=bool(later) or days[-1] >= last_act,
    )


def _rehatted(curve: Curve, heirs: list[dict[date, Row]]) -> Curve:
    """The curve, marked as a conversion where a successor's first month has the strength the mission just lost."""
    closing = curve.closing
    if closing.shape != "planned" or not closing.last_day or not (held := [p for p in curve.persons if p]):
        return curve
    for heir in heirs:
        first = min(heir, default=None)
        near = first and abs((first - closing.last_day).days) <= 62
        if first and near and heir[first]["persons"] >= REHATTED * held[-1] and held[-1] >= REHATTED * held[0]:
            return replace(curve, closing=replace(closing, shape="conversion"))
    return curve
