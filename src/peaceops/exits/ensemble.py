"""Draws of a drawdown curve from the curves of closed missions: pure functions over arrays.

A draw takes one precedent: its clock (the days from the decision to the day the personnel are to be out) with a
spread of `clock_sd`, where no day is set, and its curve on that clock, a little faster or slower (`tempo_sd`) and a
little higher or lower (`level_sd`). The spread of the clock is that of a t distribution: of few precedents the spread
is itself not well known. Partial pooling: of the draws of a shape with n precedents, the share `pooling /
(n + pooling)` comes from the other shape, so that few precedents borrow more than many. Within a shape a precedent
of like size weighs more: by the normal density of the orders of magnitude between the two strengths, with the
standard deviation `size_sd`. A closing at once is never later than a planned one: each draw takes the earlier of
both. Method: docs/method/exits.md.
"""

from __future__ import annotations

import math
import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from peaceops.exits.settings import value

Array = NDArray[np.float64]
GRID = 401  # points of a precedent's curve on the clock
GRID_END = 4.0  # clocks: beyond it a curve stays at its last value
ON_GRID: Array = np.linspace(0, GRID_END, GRID)  # clocks, a point each
CLOCK_OFF = (-math.log(8), math.log(8))  # no draw's time to the end is further from its precedent's than eightfold
CHUNK = 1000  # draws of one seed: the same whatever the number of processes


@dataclass(frozen=True, slots=True)
class Shapes:
    """Precedents as arrays. `curves` (cases x GRID): share of the strength before the decision; `planned`, `clocks`
    (days from the decision to the day the personnel were to be out) and `sizes` (persons before it), one a case."""

    names: tuple[str, ...]
    curves: Array
    planned: NDArray[np.bool_]
    clocks: Array
    sizes: Array


@dataclass(frozen=True, slots=True)
class Spread:
    """How far a draw may leave its precedent. Standard deviations are of natural logarithms, that of the size of
    decimal ones, so without a unit."""

    tempo_sd: float = value("tempo_sd")
    level_sd: float = value("level_sd")
    pooling: float = value("pooling")
    clock_sd: float = value("clock_sd")
    size_sd: float = value("size_sd")


def on_clock(days: Sequence[float], share: Sequence[float], clock_days: float) -> Array:
    """A curve on the grid of the clock, a share a point (GRID points from 0 to GRID_END clocks): 1 at the decision,
    straight between months with a report, and its last share afterwards."""
    # A report on the day of the decision itself counts just after it.
    at = np.concatenate(([0.0], np.maximum(np.asarray(days, dtype=float), 0.5) / clock_days))
    return np.interp(ON_GRID, at, np.concatenate(([1.0], np.asarray(share, dtype=float))))


def case_weights(shapes: Shapes, planned: bool, spread: Spread, persons: float = 0.0) -> Array:
    """The probability of each precedent in a draw (sums to 1). `persons`: strength of the mission at hand; where it is
    not known (0 or nan) all sizes weigh the same."""
    same = shapes.planned == planned
    n = int(same.sum())
    borrowed = spread.pooling / (n + spread.pooling) if (~same).any() else 0.0
    if n == 0:
        borrowed = 1.0
    near = np.ones(len(same))
    if persons > 0:
        orders = np.log10(np.maximum(shapes.sizes, 1.0)) - math.log10(max(persons, 1.0))
        near = np.exp(-0.5 * (orders / spread.size_sd) ** 2)
    weights = np.where(same, (1 - borrowed) * _part(near, same), borrowed * _part(near, ~same))
    return np.asarray(weights / weights.sum(), dtype=float)


def _part(near: Array, of: NDArray[np.bool_]) -> Array:
    """The weights of some cases as shares of their sum; nought for the others."""
    own = np.where(of, near, 0.0)
    return np.asarray(own / own.sum() if own.sum() else own, dtype=float)


def draw_closings(
    shapes: Shapes, planned: bool, persons: float, size: int, spread: Spread, rng: np.random.Generator
) -> tuple[NDArray[np.intp], Array]:
    """The precedent of each draw, and the days from the decision to the day the personnel are out.

    The draws of a planned closing come first, whatever is asked: with the same generator a closing at once is then in
    no draw later than a planned one."""
    case, days = _drawn(shapes, case_weights(shapes, True, spread, persons), size, spread, rng)
    if planned:
        return case, days
    own, soon = _drawn(shapes, case_weights(shapes, False, spread, persons), size, spread, rng)
    return own, np.minimum(soon, days)


def _drawn(
    shapes: Shapes, weights: Array, size: int, spread: Spread, rng: np.random.Generator
) -> tuple[NDArray[np.intp], Array]:
    case = np.asarray(rng.choice(len(weights), size=size, p=weights))
    few = max(1 / float(np.sum(weights**2)), 2.0)  # precedents, counted by weight
    off = rng.standard_t(few - 1, size) * math.sqrt(1 + 1 / few)
    days = shapes.clocks[case] * np.exp(np.clip(spread.clock_sd * off, *CLOCK_OFF))
    return case, np.maximum(days, 1.0)


def chunks_of(draws: int, seed: int) -> list[tuple[int, np.random.SeedSequence]]:
    """(number of draws, seed) of each chunk, in order: the n-th chunk has the same seed whatever runs it."""
    count = -(-draws // CHUNK)
    seeds = np.random.SeedSequence(seed).spawn(count)
    return [(min(CHUNK, draws - i * CHUNK), seeds[i]) for i in range(count)]


def draw_chunk(
    shapes: Shapes, case: NDArray[np.intp], clocks: Array, spread: Spread, rng: np.random.Generator
) -> Array:
    """Shares for one chunk. `case`: the precedent of each draw; `clocks` (draws x months): time since the decision in
    clocks. Returns draws x months."""
    size = clocks.shape[0]
    tempo = np.exp(spread.tempo_sd * rng.standard_normal(size))
    level = np.exp(spread.level_sd * rng.standard_normal(size))
    at = np.minimum(clocks * tempo[:, None], GRID_END) * ((GRID - 1) / GRID_END)
    left = np.minimum(at.astype(np.int64), GRID - 2)
    low = shapes.curves[case[:, None], left]
    high = shapes.curves[case[:, None], left + 1]
    return np.asarray(np.maximum((low + (high - low) * (at - left)) * level[:, None], 0.0), dtype=float)


def draw(
    shapes: Shapes,
    planned: bool,
    days: Array,
    *,
    persons: float,
    draws: int,
    seed: int,
    out_on: float | None = None,
    spread: Spread | None = None,
) -> Array:
    """Draws of the share of strength, `days` after the decision: draws x months. `persons`: strength before it;
    `out_on`: days to the day the personnel are out, where that is known, else it is drawn."""
    spread = spread or Spread()
    parts = []
    for size, chunk in chunks_of(draws, seed):
        rng = np.random.default_rng(chunk)
        case, ends = draw_closings(shapes, planned, persons, size, spread, rng)
        ends = ends if out_on is None else np.full(size, out_on)
        parts.append(draw_chunk(shapes, case, days[None, :] / ends[:, None], spread, rng))
    return np.concatenate(parts)


def draw_ends(
    shapes: Shapes, planned: bool, *, persons: float, draws: int, seed: int, spread: Spread | None = None
) -> Array:
    """Draws of the days from the decision to the day the personnel are out: those of `draw` with the same seed, one a
    draw."""
    spread = spread or Spread()
    chunks = ((size, np.random.default_rng(chunk)) for size, chunk in chunks_of(draws, seed))
    return np.concatenate([draw_closings(shapes, planned, persons, size, spread, rng)[1] for size, rng in chunks])


def cores() -> int:
    """Number (without a unit) of processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_chunks(job: Any, draws: int, seed: int, processes: int = 1) -> list[Any]:
    """`job(size, seed)` for every chunk, in order of the chunks, on one process or several: the same result.

    `job` must be picklable (a module-level function or a functools.partial of one) where processes > 1. An interrupt
    is for this process, which then stops the others.
    """
    chunks = chunks_of(draws, seed)
    if processes <= 1:
        return [job(size, s) for size, s in chunks]
    from concurrent.futures import ProcessPoolExecutor  # 20 ms, which one process does not need

    workers = min(processes, len(chunks))
    with ProcessPoolExecutor(workers, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        return list(pool.map(job, *zip(*chunks, strict=True)))


def quantiles(ordered: Array, at: Sequence[float]) -> Array:
    """Quantiles of draws sorted along the first axis, as numpy's default has them (which loads 25 ms of masked arrays):
    len(at), by the other axes if there are any."""
    place = np.asarray(at, dtype=float) * (len(ordered) - 1)
    low = np.floor(place).astype(np.int64)
    high = np.minimum(low + 1, len(ordered) - 1)
    beyond = (place - low).reshape(-1, *(1,) * (ordered.ndim - 1))
    return np.asarray(ordered[low] + (ordered[high] - ordered[low]) * beyond, dtype=float)


def crps(ordered: Array, actual: Array) -> Array:
    """Continuous ranked probability score of an ensemble sorted along the first axis (draws x months), for each month;
    the unit of the draws.

    The mean absolute distance to the actual value less half the mean distance between two draws. Equal to
    scoringrules.crps_ensemble, which a test holds.
    """
    n = len(ordered)
    weight = (2 * np.arange(1, n + 1) - n - 1) / n**2
    return np.asarray(np.abs(ordered - actual).mean(axis=0) - weight @ ordered, dtype=float)
