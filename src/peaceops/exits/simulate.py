"""Strength, staff and spending after a decision, month by month, as quantiles of draws from how others ended.

What comes from precedents: the shape of the drawdown and the time to the last day, of closings of like size first;
the run-off of spending; the cost of a year of political missions that followed. What does not, and is a stated
range: how much of the civilian staff is still there on the last day, and how long administrative liquidation lasts.
Any parameter can be fixed by the reader. Method: docs/method/exits.md.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

import numpy as np
from numpy.typing import NDArray

from peaceops.book.kept import kept
from peaceops.exits.ensemble import Array, Shapes, Spread, draw_chunk, draw_closings, run_chunks
from peaceops.exits.runoff import DAYS_A_MONTH, LONGEST, SHORTEST, Pooled
from peaceops.exits.settings import span, value
from peaceops.period import last_of_month

HORIZON_MONTHS = 60
SHARE_SD = value("uniformed_share_sd")  # of the logarithm, where the accounts by class are not known
STAFF_ON_LAST_DAY = span("staff_share_on_last_day")
LIQUIDATION_MONTHS = span("liquidation_months")
LOWER_BY_PCT = value("lower_by_pct")  # of a reduced renewal, where the reader names no other cut
COST_SD = value("cost_sd")  # of the logarithm of a month's spending at full strength


@dataclass(frozen=True, slots=True)
class Fixed:
    """What the reader fixed, or a decision did; None is drawn. Months, and fractions for shares. `months_at_most`: the
    personnel are out by then at the latest."""

    months_to_end: float | None = None
    months_at_most: float | None = None
    liquidation_months: float | None = None
    runoff_months: float | None = None
    staff_share_on_last_day: float | None = None
    uniformed_cost_share: float | None = None
    lower_by_pct: float | None = None
    tempo_sd: float | None = None
    level_sd: float | None = None
    pooling: float | None = None
    clock_sd: float | None = None
    size_sd: float | None = None

    def spread(self) -> Spread:
        """How far draws may leave their precedents."""
        own = {name: getattr(self, name) for name in ("tempo_sd", "level_sd", "pooling", "clock_sd", "size_sd")}
        return Spread(**{k: v for k, v in own.items() if v is not None})


@dataclass(frozen=True, slots=True)
class Inputs:
    """All a run needs, as arrays and numbers (picklable). `days`: from the decision to each month end; `billed`: the
    part of each month from the decision on.

    `lower_by_pct`: the cut of a reduced renewal, set by the reader or LOWER_BY_PCT. `spending_a_month`, `staff`,
    `strength`: before the decision; nan where not known. `heirs`: the costs of a year (US dollars) of each political
    mission that a successor is drawn from; empty for a run without one."""

    kind: str  # planned / abrupt / stay / lower
    shapes: Shapes
    days: Array
    billed: Array
    strength: float
    staff: float
    spending_a_month: float
    uniformed_cost_share: float
    share_how: str  # given / known / estimated / assumed: only an estimate is drawn with a spread
    runoff: Pooled
    lower_by_pct: float
    heirs: tuple[tuple[float, ...], ...]
    fixed: Fixed


@dataclass(frozen=True, slots=True)
class Draws:
    """Draws x months: persons, persons, US dollars a month of the mission, and of its successor (nought without one);
    and per draw the months to the end and to the last bill."""

    strength: Array
    staff: Array
    spending: Array
    successor: Array
    months_to_end: Array
    months_to_liquidated: Array


@kept
def month_ends(start: date, months: int = HORIZON_MONTHS) -> tuple[date, ...]:
    """The `months` month ends from that of `start` on, in order."""
    out = [last_of_month(start)]
    while len(out) < months:
        out.append(last_of_month(out[-1] + timedelta(days=1)))
    return tuple(out)


def billed(start: date, months: int = HORIZON_MONTHS) -> Array:
    """The part of each month that lies on or after `start`: the first month counts by its days."""
    last = last_of_month(start)
    out = np.ones(months)
    out[0] = (last.day - start.day + 1) / last.day
    return out


def run(inputs: Inputs, *, draws: int, seed: int, processes: int = 1) -> Draws:
    """The ensemble. The same seed gives the same bytes, whatever the number of processes."""
    parts: Sequence[Draws] = run_chunks(partial(_chunk, inputs), draws, seed, processes)
    names = ("strength", "staff", "spending", "successor", "months_to_end", "months_to_liquidated")
    return Draws(*(np.concatenate([getattr(p, name) for p in parts]) for name in names))


def _chunk(inputs: Inputs, size: int, seed: np.random.SeedSequence) -> Draws:
    rng = np.random.default_rng(seed)
    if inputs.kind in ("stay", "lower"):
        return _staying(inputs, size, rng)
    fixed, spread, days = inputs.fixed, inputs.fixed.spread(), inputs.days[None, :]
    case, out = _closings(inputs, size, spread, rng)
    end = out[:, None]
    strength = draw_chunk(inputs.shapes, case, days / end, spread, rng)
    runoff = _runoff(inputs, size, rng)[:, None]
    liquidation = _uniform(fixed.liquidation_months, LIQUIDATION_MONTHS, size, rng)[:, None]
    kept = _uniform(fixed.staff_share_on_last_day, STAFF_ON_LAST_DAY, size, rng)[:, None]
    after = (days - end) / DAYS_A_MONTH  # months since the end, negative before
    falling = np.exp(-np.maximum(after, 0) / runoff)  # accounts stay open, at ever less, after the last staff left
    staff = (1 - (1 - kept) * np.clip(days / end, 0, 1)) * falling * (after <= liquidation)
    found = Draws(
        strength * inputs.strength,
        staff * inputs.staff,
        _spending(inputs, strength, falling, rng),
        np.zeros((size, len(inputs.days))),
        end[:, 0] / DAYS_A_MONTH,
        (end / DAYS_A_MONTH + liquidation)[:, 0],
    )
    return replace(found, successor=_successor(inputs, after, size, rng)) if inputs.heirs else found


def _staying(inputs: Inputs, size: int, rng: np.random.Generator) -> Draws:
    """Strength, staff and cost as they are, or lowered over the first twelve months."""
    cut = inputs.lower_by_pct / 100 if inputs.kind == "lower" else 0.0
    level = 1 - cut * np.clip(inputs.days / 365.25, 0, 1)
    share = np.broadcast_to(level, (size, len(inputs.days)))
    never = np.full(size, np.nan)
    spending = _spending(inputs, share, share, rng)
    nobody = np.zeros_like(spending)
    return Draws(share * inputs.strength, share * inputs.staff, spending, nobody, never, never)


def _spending(inputs: Inputs, strength: Array, falling: Array, rng: np.random.Generator) -> Array:
    """Spending of each month: the uniformed part follows strength, the rest the run-off after the end."""
    size = strength.shape[0]
    part: Array | float = inputs.uniformed_cost_share
    if inputs.share_how not in ("given", "known"):
        part = np.clip(inputs.uniformed_cost_share * np.exp(SHARE_SD * rng.standard_normal((size, 1))), 0, 1)
    level = np.exp(COST_SD * rng.standard_normal((size, 1)))
    return np.asarray(
        (part * strength + (1 - part) * falling) * level * inputs.spending_a_month * inputs.billed, dtype=float
    )


def _successor(inputs: Inputs, after: Array, size: int, rng: np.random.Generator) -> Array:
    """Spending of each month of a successor: one of those that followed others, at the cost of one of its years, from
    the day the personnel are out. `after`: months since that day (draws x months)."""
    which, when = rng.integers(len(inputs.heirs), size=size), rng.random(size)
    years = (inputs.heirs[w] for w in which)
    a_year = np.array([own[int(at * len(own))] for own, at in zip(years, when, strict=True)])
    return np.asarray(np.clip(after, 0, 1) * a_year[:, None] / 12, dtype=float)


def _closings(inputs: Inputs, size: int, spread: Spread, rng: np.random.Generator) -> tuple[NDArray[np.intp], Array]:
    """The precedent of each draw, and the days from the decision to the day the personnel are out: fixed or drawn."""
    case, days = draw_closings(inputs.shapes, inputs.kind == "planned", inputs.strength, size, spread, rng)
    fixed = inputs.fixed
    if fixed.months_to_end is not None:
        days = np.full(size, max(fixed.months_to_end * DAYS_A_MONTH, 1.0))
    if fixed.months_at_most is not None:
        days = np.minimum(days, max(fixed.months_at_most * DAYS_A_MONTH, 1.0))
    return case, days


def _runoff(inputs: Inputs, size: int, rng: np.random.Generator) -> Array:
    """Months in which spending falls to 37 per cent after the end: a t distribution on the logarithm."""
    if inputs.fixed.runoff_months is not None:
        return np.full(size, inputs.fixed.runoff_months)
    drawn = inputs.runoff.log_mean + inputs.runoff.log_sd * rng.standard_t(inputs.runoff.freedom, size)
    return np.asarray(np.exp(np.clip(drawn, math.log(SHORTEST), math.log(LONGEST))), dtype=float)


def _uniform(fixed: float | None, span: tuple[float, float], size: int, rng: np.random.Generator) -> Array:
    return np.full(size, fixed) if fixed is not None else rng.uniform(*span, size)
