"""Leave one mission out: would the other closings have told how this one went?

Each closing with data is forecast from all others: its shape and its strength before the decision are taken as
decided, its own curve is not used. The last day (or withdrawal deadline) is drawn, as in a run of a mission whose
end is not decided, or taken as known, as in one whose end is. Naive rivals: the median of the other curves of the
same shape at the same time on the clock, and a straight line from the strength before the decision to nil on the
last day; where the last day is not known, theirs is the median of the others. A point forecast's CRPS is its
absolute error. Method: docs/method/exits.md.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any

import numpy as np

from peaceops.book.reply import Reply
from peaceops.errors import refused, unknown
from peaceops.exits.curves import SHAPES, Curve
from peaceops.exits.ensemble import GRID, GRID_END, Array, Shapes, Spread, crps, draw, on_clock, quantiles
from peaceops.people.strength import whole

DRAWS = 2000
SEED = 1
MOST_DRAWS = 200_000
LAST_DAY = ("drawn", "known")  # as in a run without a decided end, and in one with it
LEVELS = (50, 80, 95)
PROBABILITIES = (0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975)
TOLERANCE_PERSONS = 0.5  # a head count inside the interval after rounding
COLUMNS = (
    "mission",
    "shape",
    "month",
    "actual",
    "q10",
    "q50",
    "q90",
    "covered_80",
    "crps",
    "crps_median_curve",
    "crps_linear",
)


@dataclass(frozen=True, slots=True)
class HeldOut:
    """One month of one held-out closing. Persons, except `month` (calendar months from that of the decision)."""

    mission: str
    shape: str
    month: int
    base: int
    actual: int
    quantiles: tuple[float, ...]  # at PROBABILITIES
    crps: float
    crps_median_curve: float
    crps_linear: float

    def covered(self, level: int) -> bool:
        """Whether the actual strength lies in the central interval of `level` per cent."""
        low, high = {95: (0, 6), 80: (1, 5), 50: (2, 4)}[level]
        return self.quantiles[low] - TOLERANCE_PERSONS <= self.actual <= self.quantiles[high] + TOLERANCE_PERSONS

    def to_row(self) -> dict[str, Any]:
        """As a row of the back-test's file, by column (COLUMNS)."""
        values = (
            self.mission,
            self.shape,
            self.month,
            self.actual,
            *(round(self.quantiles[i], 2) for i in (1, 3, 5)),
            int(self.covered(80)),
            *(round(s, 3) for s in (self.crps, self.crps_median_curve, self.crps_linear)),
        )
        return dict(zip(COLUMNS, values, strict=True))


@dataclass(frozen=True, slots=True)
class Scores:
    """What the held-out months say. `last_day` is one of LAST_DAY. `coverage_pct` by level; CRPS as a mean share of the
    strength before the decision (each month of each mission weighs the same) and in persons (large missions weigh
    most)."""

    group: str
    last_day: str
    missions: int
    months: int
    coverage_pct: dict[int, float]
    crps_share: dict[str, float]
    crps_persons: dict[str, float]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "group": self.group,
            "last_day": self.last_day,
            "missions": self.missions,
            "months": self.months,
            "coverage_pct": {str(k): round(v, 1) for k, v in self.coverage_pct.items()},
            "crps_share_of_strength": {k: round(v, 4) for k, v in self.crps_share.items()},
            "crps_persons": {k: round(v, 1) for k, v in self.crps_persons.items()},
        }


@dataclass(frozen=True, slots=True)
class ClosingBacktest(Reply):
    """All held-out months and their scores: of all, planned and abrupt closings."""

    rows: tuple[HeldOut, ...]
    scores: tuple[Scores, ...]

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a mission and month."""
        return [r.to_row() for r in self.rows]

    def to_csv(self) -> str:
        """The file: one row per mission and month."""
        out = io.StringIO()
        writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(r.to_row() for r in self.rows)
        return out.getvalue()

    def to_dict(self) -> dict[str, Any]:
        """As JSON: scores and rows."""
        return {"scores": [s.to_dict() for s in self.scores], "rows": [r.to_row() for r in self.rows]}


def usable(curves: Sequence[Curve]) -> tuple[Curve, ...]:
    """Curves of closings with a drawdown, in the order given: planned or abrupt, no conversions."""
    return tuple(c for c in curves if c.closing.shape in SHAPES)


def shapes_of(curves: Sequence[Curve]) -> Shapes:
    """Complete curves as arrays: only a closing whose reports reach the end of its clock is a precedent."""
    whole_ones = [c for c in usable(curves) if c.complete]
    return Shapes(
        names=tuple(c.closing.mission for c in whole_ones),
        curves=np.array([on_clock(c.days, c.share, c.closing.clock_days) for c in whole_ones]).reshape(-1, GRID),
        planned=np.array([c.closing.shape == "planned" for c in whole_ones], dtype=bool),
        clocks=np.array([c.closing.clock_days for c in whole_ones], dtype=float),
        sizes=np.array([whole(c.base) for c in whole_ones], dtype=float),
    )


def backtest(
    curves: Sequence[Curve],
    *,
    draws: int = DRAWS,
    seed: int = SEED,
    spread: Spread | None = None,
    last_day: str = LAST_DAY[0],
) -> ClosingBacktest:
    """Every usable curve forecast from all others, its last day drawn or known (`last_day`, one of LAST_DAY). Needs
    three closings; with fewer there is nothing to say.

    Raises PeaceopsError for a number of draws, a seed or a `last_day` that cannot be used."""
    check_draws(draws, seed)
    if last_day not in LAST_DAY:
        raise unknown("last-day", last_day, LAST_DAY)
    cases = usable(curves)
    rows: list[HeldOut] = []
    for held in cases:
        shapes = shapes_of([c for c in cases if c is not held])
        if len(shapes.names) >= 2:
            rows += _hold_out(held, shapes, (draws, seed), spread, last_day == "known")
    groups = (("all", rows), *((s, [r for r in rows if r.shape == s]) for s in SHAPES))
    return ClosingBacktest(tuple(rows), tuple(scores(name, last_day, own) for name, own in groups if own))


def check_draws(draws: int, seed: int) -> None:
    """Nothing if all is well. Raises PeaceopsError for a number of draws or a seed that cannot be used."""
    if not 1 <= draws <= MOST_DRAWS or seed < 0:
        raise refused("draws-of-back-test", draws=draws, seed=seed, most_draws=MOST_DRAWS)


def _hold_out(
    held: Curve, shapes: Shapes, draws_seed: tuple[int, int], spread: Spread | None, known: bool
) -> list[HeldOut]:
    planned, base = held.closing.shape == "planned", whole(held.base)
    days, (draws, seed) = np.asarray(held.days, dtype=float), draws_seed
    own_clock = float(held.closing.clock_days) if known else None
    drawn = draw(shapes, planned, days, persons=base, draws=draws, seed=seed, out_on=own_clock, spread=spread) * base
    clocks = days / (own_clock or median_clock(shapes, planned))
    actual = np.asarray(held.persons, dtype=float)
    ordered = np.sort(drawn, axis=0)
    own, found = quantiles(ordered, PROBABILITIES), crps(ordered, actual)
    median, linear = median_curve(shapes, planned, clocks) * base, np.clip(1 - clocks, 0, 1) * base
    return [
        HeldOut(
            held.closing.mission,
            held.closing.shape,
            month,
            base,
            held.persons[i],
            tuple(float(q) for q in own[:, i]),
            float(found[i]),
            float(abs(median[i] - actual[i])),
            float(abs(linear[i] - actual[i])),
        )
        for i, month in enumerate(held.months)
    ]


def median_clock(shapes: Shapes, planned: bool) -> float:
    """The median days from the decision to the last day of the precedents of the shape (of all where there is none)."""
    same = shapes.planned == planned
    return float(np.median(shapes.clocks[same if same.any() else ~same]))


def median_curve(shapes: Shapes, planned: bool, clocks: Array) -> Array:
    """The median share (from 0 to 1) of the precedents of the shape at each time on the clock (of all where there is
    none)."""
    same = shapes.planned == planned
    if not same.any():
        same = ~same
    grid = np.linspace(0, GRID_END, GRID)
    return np.asarray(np.median([np.interp(clocks, grid, c) for c in shapes.curves[same]], axis=0), dtype=float)


def scores(group: str, last_day: str, rows: Sequence[HeldOut]) -> Scores:
    """Coverage and mean CRPS of held-out months."""
    kinds = ("crps", "crps_median_curve", "crps_linear")
    return Scores(
        group=group,
        last_day=last_day,
        missions=len({r.mission for r in rows}),
        months=len(rows),
        coverage_pct={lv: 100 * sum(r.covered(lv) for r in rows) / len(rows) for lv in LEVELS},
        crps_share={k: fsum(getattr(r, k) / r.base for r in rows) / len(rows) for k in kinds},
        crps_persons={k: fsum(getattr(r, k) for r in rows) / len(rows) for k in kinds},
    )
