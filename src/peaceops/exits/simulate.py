"""Strength, staff and spending after a decision, month by month, as quantiles of draws from how others ended.

What comes from precedents: the shape of the drawdown, the time to the last day, the run-off of spending. What does
not, and is a stated range: how much of the civilian staff is still there on the last day, and how long administrative
liquidation lasts. Any parameter can be fixed by the reader.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

import numpy as np

from peaceops.exits.closing import NO_DEADLINE_DAYS
from peaceops.exits.ensemble import Array, Shapes, Spread, case_weights, draw_chunk, run_chunks
from peaceops.exits.runoff import DAYS_A_MONTH, LONGEST, SHORTEST, Pooled
from peaceops.exits.settings import span, value
from peaceops.period import last_of_month

HORIZON_MONTHS = 60
SHARE_SD = value("uniformed_share_sd")  # of the logarithm, where the accounts by class are not known
STAFF_ON_LAST_DAY = span("staff_share_on_last_day")
LIQUIDATION_MONTHS = span("liquidation_months")
CLOCK_SD = value("clock_sd")  # of the logarithm of the time to the last day, around a precedent's
LOWER_BY_PCT = value("lower_by_pct")  # of option stay-lower, where the reader names no other
COST_SD = value("cost_sd")  # of the logarithm of a month's spending at full strength


@dataclass(frozen=True, slots=True)
class Fixed:
    """What the reader fixed; None is drawn. Months, and fractions for shares."""

    months_to_end: float | None = None
    liquidation_months: float | None = None
    runoff_months: float | None = None
    staff_share_on_last_day: float | None = None
    uniformed_cost_share: float | None = None
    lower_by_pct: float | None = None
    tempo_sd: float | None = None
    level_sd: float | None = None
    pooling: float | None = None

    def spread(self) -> Spread:
        """How far draws may leave their precedents."""
        own = {"tempo_sd": self.tempo_sd, "level_sd": self.level_sd, "pooling": self.pooling}
        return Spread(**{k: v for k, v in own.items() if v is not None})


@dataclass(frozen=True, slots=True)
class Inputs:
    """All a run needs, as arrays and numbers (picklable). `days`: from the decision to each month end.

    `clock_days`: of the precedents of the shape, from the decision to the day the personnel are out (empty where there
    is none). `lower_by_pct`: the cut of option stay-lower, set by the reader or LOWER_BY_PCT.
    `spending_a_month`, `staff`, `strength`: before the decision; nan where not known."""

    kind: str  # planned / abrupt / stay / lower
    shapes: Shapes
    clock_days: Array
    days: Array
    strength: float
    staff: float
    spending_a_month: float
    uniformed_cost_share: float
    share_how: str  # given / known / estimated / assumed: only an estimate is drawn with a spread
    runoff: Pooled
    lower_by_pct: float
    fixed: Fixed

    @property
    def clocks(self) -> Array:
        """The days to the last day to draw from: without a precedent, those of a closing without a stated day."""
        return self.clock_days if len(self.clock_days) else np.array([NO_DEADLINE_DAYS], dtype=float)


@dataclass(frozen=True, slots=True)
class Draws:
    """Draws x months: persons, persons, US dollars a month; and per draw the months to the end and to the last bill."""

    strength: Array
    staff: Array
    spending: Array
    months_to_end: Array
    months_to_liquidated: Array


def month_ends(start: date, months: int = HORIZON_MONTHS) -> tuple[date, ...]:
    """The `months` month ends from that of `start` on."""
    out = [last_of_month(start)]
    while len(out) < months:
        out.append(last_of_month(out[-1] + timedelta(days=1)))
    return tuple(out)


def run(inputs: Inputs, *, draws: int, seed: int, processes: int = 1) -> Draws:
    """The ensemble. The same seed gives the same bytes, whatever the number of processes."""
    parts: Sequence[Draws] = run_chunks(partial(_chunk, inputs), draws, seed, processes)
    return Draws(
        *(
            np.concatenate([getattr(p, name) for p in parts])
            for name in ("strength", "staff", "spending", "months_to_end", "months_to_liquidated")
        )
    )


def _chunk(inputs: Inputs, size: int, seed: np.random.SeedSequence) -> Draws:
    rng = np.random.default_rng(seed)
    if inputs.kind in ("stay", "lower"):
        return _staying(inputs, size, rng)
    fixed, spread, days = inputs.fixed, inputs.fixed.spread(), inputs.days[None, :]
    end = _end_days(inputs, size, rng)[:, None]
    weights = case_weights(inputs.shapes, inputs.kind == "planned", spread.pooling)
    strength = draw_chunk(inputs.shapes, weights, days / end, spread, rng)
    runoff = _runoff(inputs, size, rng)[:, None]
    liquidation = _uniform(fixed.liquidation_months, LIQUIDATION_MONTHS, size, rng)[:, None]
    kept = _uniform(fixed.staff_share_on_last_day, STAFF_ON_LAST_DAY, size, rng)[:, None]
    after = (days - end) / DAYS_A_MONTH  # months since the end, negative before
    falling = np.exp(-np.maximum(after, 0) / runoff)  # accounts stay open, at ever less, after the last staff left
    staff = (1 - (1 - kept) * np.clip(days / end, 0, 1)) * falling * (after <= liquidation)
    return Draws(
        strength * inputs.strength,
        staff * inputs.staff,
        _spending(inputs, strength, falling, rng),
        end[:, 0] / DAYS_A_MONTH,
        (end / DAYS_A_MONTH + liquidation)[:, 0],
    )


def _staying(inputs: Inputs, size: int, rng: np.random.Generator) -> Draws:
    """Strength, staff and cost as they are, or lowered over the first twelve months."""
    cut = inputs.lower_by_pct / 100 if inputs.kind == "lower" else 0.0
    level = 1 - cut * np.clip(inputs.days / 365.25, 0, 1)
    share = np.broadcast_to(level, (size, len(inputs.days)))
    never = np.full(size, np.nan)
    spending = _spending(inputs, share, share, rng)
    return Draws(share * inputs.strength, share * inputs.staff, spending, never, never)


def _spending(inputs: Inputs, strength: Array, falling: Array, rng: np.random.Generator) -> Array:
    """Spending of each month: the uniformed part follows strength, the rest the run-off after the end."""
    size = strength.shape[0]
    part: Array | float = inputs.uniformed_cost_share
    if inputs.share_how not in ("given", "known"):
        part = np.clip(inputs.uniformed_cost_share * np.exp(SHARE_SD * rng.standard_normal((size, 1))), 0, 1)
    level = np.exp(COST_SD * rng.standard_normal((size, 1)))
    return np.asarray((part * strength + (1 - part) * falling) * level * inputs.spending_a_month, dtype=float)


def _end_days(inputs: Inputs, size: int, rng: np.random.Generator) -> Array:
    """Days from the decision to the day the personnel are out: fixed, or those of a precedent, somewhat changed."""
    if inputs.fixed.months_to_end is not None:
        return np.full(size, max(inputs.fixed.months_to_end * DAYS_A_MONTH, 1.0))
    drawn = rng.choice(inputs.clocks, size) * np.exp(CLOCK_SD * rng.standard_normal(size))
    return np.asarray(np.maximum(drawn, 1.0), dtype=float)


def _runoff(inputs: Inputs, size: int, rng: np.random.Generator) -> Array:
    """Months in which spending falls to 37 per cent after the end: a t distribution on the logarithm."""
    if inputs.fixed.runoff_months is not None:
        return np.full(size, inputs.fixed.runoff_months)
    drawn = inputs.runoff.log_mean + inputs.runoff.log_sd * rng.standard_t(inputs.runoff.freedom, size)
    return np.asarray(np.exp(np.clip(drawn, math.log(SHORTEST), math.log(LONGEST))), dtype=float)


def _uniform(fixed: float | None, span: tuple[float, float], size: int, rng: np.random.Generator) -> Array:
    return np.full(size, fixed) if fixed is not None else rng.uniform(*span, size)
