"""Closed missions most like one under review, by stated criteria with stated weights: size and type of mandate first.

Each criterion gives a distance from nought (alike) to one:
- tasks: the share of the tasks of either mandate that only one of them has (TAMM, in the last month coded by the day);
- mandate form, region, kind: nought where they are the same, one where they are not;
- age: the difference of the two ages over the larger one (the mission's age on the date, the other's at the decision);
- size: orders of magnitude between the two strengths, over four (one person to ten thousand), at most one.
The distance is the weighted mean of the criteria that both missions have; a criterion that one lacks is left out and
shown so, but for tasks: a mission without coded tasks counts as unlike one that has them.
Ranking computes with plain numbers; figures are made for what is shown, by rules that compute the same.

Sources: tables closings, mandate_tasks and strengths. Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import fsum, log10

from peaceops.book import Figure, View, asked, counted
from peaceops.book.rules import Picked, pick, rule, selection
from peaceops.book.tables.council import ClosingsRow, MandateTasksRow
from peaceops.book.tables.missions import MissionDatesRow, MissionsRow
from peaceops.book.tables.people import StrengthsRow
from peaceops.council.tasks import coded
from peaceops.exits.closing import CONVERSION, Closing, closings
from peaceops.exits.curves import strength_figure
from peaceops.missions.dates import MANDATE_END, START, date_figure, preferred_dates
from peaceops.people.strength import uniformed_rows
from peaceops.period import Period
from peaceops.words.catalogue import said

SAME = {"mandate-form": "mandate_form", "region": "region", "kind": "kind"}  # criterion: column of the missions table
WEIGHTS = {"size": 3, "tasks": 3, "kind": 2, "mandate-form": 2, "age": 1, "region": 1}
CRITERIA = tuple(WEIGHTS)
TASKS_BY = "TAMM"  # the coder whose tasks are compared
ORDERS_OF_MAGNITUDE = 4
STALE_DAYS = 731  # a strength older than two years says nothing of the size at the decision
DAYS_IN_YEAR = 365.25


def _years(began: str, *, until: str) -> float:
    first = Period.parse(began).first
    assert first is not None  # a start is a day or a month
    return round((date.fromisoformat(until) - first).days / DAYS_IN_YEAR, 1)


def _same(mine: Sequence[MissionsRow], theirs: Sequence[MissionsRow], *, column: str) -> float:
    return float(getattr(mine[0], column) != getattr(theirs[0], column))


def _by_age(mine: float, theirs: float) -> float:
    return round(abs(mine - theirs) / max(mine, theirs), 3) if max(mine, theirs) else 0.0


def _by_size(mine: int, theirs: int) -> float:
    a, b = (log10(max(float(n), 1.0)) for n in (mine, theirs))
    return round(min(1.0, abs(a - b) / ORDERS_OF_MAGNITUDE), 3)


def held(rows: Sequence[MandateTasksRow], day: str) -> frozenset[str]:
    """Codes of the tasks that a mandate held in the month of `day`, or in the last month coded before it."""
    begun = [r for r in rows if r.from_month.isoformat() <= day]
    last = min(day[:7], max((r.to_month.isoformat()[:7] for r in begun), default=""))
    return frozenset(r.task for r in begun if r.to_month.isoformat()[:7] >= last)


def _by_tasks(
    mine: Sequence[MandateTasksRow], theirs: Sequence[MandateTasksRow], *, mine_on: str, theirs_on: str
) -> float:
    a, b = held(mine, mine_on), held(theirs, theirs_on)
    return round(1 - len(a & b) / len(a | b), 3)


def _mean(*parts: float, weights: str) -> float:
    """`weights`: whole numbers in the order of the parts."""
    own = [int(w) for w in weights.split()]
    return round(fsum(p * w for p, w in zip(parts, own, strict=True)) / sum(own), 3)


def _weights(names: Iterable[str]) -> str:
    return " ".join(str(WEIGHTS[n]) for n in names)


AGE = rule("age-when-compared", _years)
DISTANCE_SAME = rule("distance-same", _same)
DISTANCE_AGE = rule("distance-age", _by_age)
DISTANCE_SIZE = rule("distance-size", _by_size)
DISTANCE_TASKS = rule("distance-tasks", _by_tasks)
DISTANCE = rule("distance-mean", _mean)


def age_on(start: MissionDatesRow, day: date) -> Figure:
    """Age of a mission (years) on a day, from its start."""
    about = counted("age-when-compared", mission=start.mission)
    return AGE(about, Period.span(start.on_date, day), [date_figure(start)], until=day.isoformat())


@dataclass(frozen=True)
class Likeness:
    """What the criteria compare, on a day: the row of the mission, its start and its last strength before, if any."""

    own: Picked[MissionsRow]
    start: MissionDatesRow | None
    strength: StrengthsRow | None
    tasks: Picked[MandateTasksRow]
    day: date

    @property
    def held(self) -> frozenset[str]:
        """Codes of the tasks of the mandate on the day; empty where none is coded."""
        return held(self.tasks.rows, self.day.isoformat())

    @property
    def row(self) -> MissionsRow:
        """The mission's row."""
        return self.own.rows[0]

    @property
    def mission(self) -> str:
        """The acronym of the mission."""
        return self.row.mission

    @property
    def form(self) -> str:
        """fixed_term / open_ended / unknown."""
        return self.row.mandate_form

    @property
    def region(self) -> str:
        """The region, "" where it has none."""
        return self.row.region or ""

    @property
    def kind(self) -> str:
        """A key of the missions table's kinds."""
        return self.row.kind

    @cached_property
    def age(self) -> Figure | None:
        """Years from the start to the day, None where the start is not known or later."""
        if self.start is None or self.start.on_date > self.day:
            return None
        return age_on(self.start, self.day)

    @cached_property
    def size(self) -> Figure | None:
        """Uniformed personnel in the last report before the day, None where none is younger than two years."""
        return strength_figure(self.strength) if self.strength else None

    @cached_property
    def age_years(self) -> float | None:
        """The age as a number."""
        return float(self.age.value) if self.age else None


@dataclass(frozen=True)
class Precedent:
    """A closed mission beside the one under review: its closing, both likenesses, and how far it is."""

    closing: Closing
    mine: Likeness
    likeness: Likeness

    @cached_property
    def values(self) -> Mapping[str, float]:
        """The distance by criterion (from 0 to 1), without those that cannot be compared."""
        a, b = self.mine, self.likeness
        out: dict[str, float | None] = {name: self._unlike(column) for name, column in SAME.items()}
        out["age"] = _by_age(a.age_years, b.age_years) if a.age_years is not None and b.age_years is not None else None
        out["size"] = _by_size(a.strength.persons, b.strength.persons) if a.strength and b.strength else None
        out["tasks"] = _by_tasks(a.tasks.rows, b.tasks.rows, **self._days()) if a.held else None  # none coded: unlike
        return {name: value for name in CRITERIA if (value := out[name]) is not None}

    @property
    def value(self) -> float:
        """The mean of the distances by criterion (from 0 to 1), by which precedents are ranked."""
        return _mean(*self.values.values(), weights=_weights(self.values))

    @cached_property
    def parts(self) -> Mapping[str, Figure]:
        """The distance by criterion as figures (index, from 0 to 1)."""
        return {name: self._figure(name) for name in self.values}

    @cached_property
    def distance(self) -> Figure:
        """The mean of the distances by criterion (index, from 0 to 1)."""
        about = counted("distance-of-precedent", mission=self.mine.mission, other=self.likeness.mission)
        return DISTANCE(about, Period.none(), list(self.parts.values()), weights=_weights(self.parts))

    def _days(self) -> dict[str, str]:
        return {"mine_on": self.mine.day.isoformat(), "theirs_on": self.likeness.day.isoformat()}

    def _unlike(self, column: str) -> float | None:
        known = all(getattr(m.row, column) not in (None, "", "unknown") for m in (self.mine, self.likeness))
        return _same(self.mine.own.rows, self.likeness.own.rows, column=column) if known else None

    def _figure(self, name: str) -> Figure:
        a, b = self.mine, self.likeness
        about = counted(
            "distance-in-criterion", criterion=said("criterion-named", name=name), mission=a.mission, other=b.mission
        )
        if name == "age":
            assert a.age and b.age
            return DISTANCE_AGE(about, Period.none(), [a.age, b.age])
        if name == "size":
            assert a.size and b.size
            return DISTANCE_SIZE(about, Period.none(), [a.size, b.size])
        if name == "tasks":
            return DISTANCE_TASKS(about, Period.none(), [a.tasks, b.tasks], **self._days())
        return DISTANCE_SAME(about, Period.none(), [a.own, b.own], column=SAME[name])


@dataclass(frozen=True, slots=True)
class Precedents:
    """The mission under review as the criteria see it, and the precedents, nearest first; `considered`: of how many
    closed missions."""

    mine: Likeness
    nearest: tuple[Precedent, ...]
    considered: int


@asked
def precedents(view: View, mission: str, on: date, n: int = 8) -> Precedents:
    """The `n` closed missions most like `mission` on the date, nearest first; equal ones in order of decision.

    Considered: every closing in the view with a last day that was no conversion into a successor, but for the mission
    itself. `nearest` is empty where none is known (before 1999).
    """
    known = [c for c in closings(view) if c.ended and c.mission != mission]
    likenesses = _likenesses(view, {**{c.mission: c.decided_on for c in known}, mission: on})
    mine = likenesses[mission]
    found = [Precedent(c, mine, likenesses[c.mission]) for c in known]
    found.sort(key=lambda p: (p.value, p.closing.decided_on))
    return Precedents(mine, tuple(found[:n]), len(found))


@selection("closings-beside")
def closings_beside(view: View, *, mission: str) -> Sequence[ClosingsRow]:
    """The closings that are considered as precedents of a mission, in stored order, as an input of rules."""
    return [r for r in view.all(ClosingsRow) if r.how != CONVERSION and r.last_day and r.mission != mission]


def _likenesses(view: View, days: dict[str, date]) -> dict[str, Likeness]:
    """The likeness of each mission on its day. A mission that had ended by then is measured at its end."""
    dates = {m: preferred_dates(view).get(m, {}) for m in days}
    days = {m: min(day, dates[m][MANDATE_END].on_date) if MANDATE_END in dates[m] else day for m, day in days.items()}
    return {
        m: Likeness(
            pick(view, MissionsRow, mission=m),
            dates[m].get(START),
            _size(view, m, day),
            coded(view, mission=m, coder=TASKS_BY),
            day,
        )
        for m, day in days.items()
    }


def _size(view: View, mission: str, day: date) -> StrengthsRow | None:
    """The last strength before a day, where it is not too old."""
    found = [r for r in uniformed_rows(view, mission) if 0 < (day - r.month_end).days <= STALE_DAYS]
    return found[-1] if found else None
