"""Draws of a drawdown curve from the curves of closed missions: pure functions over arrays.

A draw takes one precedent, runs its curve on the clock of the mission at hand (the days from the decision to the day
the personnel are to be out), a little faster or slower (`tempo_sd`) and a little higher or lower (`level_sd`).
Partial pooling: of the draws of a shape with n precedents, the share `pooling / (n + pooling)` comes from the other
shape, so that few precedents borrow more than many.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from peaceops.exits.settings import value

Array = NDArray[np.float64]
GRID = 401  # points of a precedent's curve on the clock
GRID_END = 4.0  # clocks: beyond it a curve stays at its last value
CHUNK = 1000  # draws of one seed: the same whatever the number of processes


@dataclass(frozen=True, slots=True)
class Shapes:
    """Precedents as arrays. `curves` (cases x GRID): share of the strength before the decision; `planned` (cases)."""

    names: tuple[str, ...]
    curves: Array
    planned: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Spread:
    """How far a draw may leave its precedent. Both standard deviations are of logarithms."""

    tempo_sd: float = value("tempo_sd")
    level_sd: float = value("level_sd")
    pooling: float = value("pooling")


def on_clock(days: Sequence[float], share: Sequence[float], clock_days: float) -> Array:
    """A curve on the grid of the clock (GRID points from 0 to GRID_END clocks): 1 at the decision, straight between
    months with a report, and its last share afterwards."""
    # A report on the day of the decision itself counts just after it.
    at = np.concatenate(([0.0], np.maximum(np.asarray(days, dtype=float), 0.5) / clock_days))
    return np.interp(np.linspace(0, GRID_END, GRID), at, np.concatenate(([1.0], np.asarray(share, dtype=float))))


def case_weights(shapes: Shapes, planned: bool, pooling: float) -> Array:
    """The probability of each precedent in a draw (sums to 1)."""
    same = shapes.planned == planned
    n = int(same.sum())
    borrowed = pooling / (n + pooling) if (~same).any() else 0.0
    if n == 0:
        borrowed = 1.0
    weights = np.where(same, (1 - borrowed) / max(n, 1), borrowed / max(int((~same).sum()), 1))
    return np.asarray(weights / weights.sum(), dtype=float)


def chunks_of(draws: int, seed: int) -> list[tuple[int, np.random.SeedSequence]]:
    """(size, seed) of each chunk: the n-th chunk has the same seed whatever runs it."""
    count = -(-draws // CHUNK)
    seeds = np.random.SeedSequence(seed).spawn(count)
    return [(min(CHUNK, draws - i * CHUNK), seeds[i]) for i in range(count)]


def draw_chunk(shapes: Shapes, weights: Array, clocks: Array, spread: Spread, rng: np.random.Generator) -> Array:
    """Shares for one chunk. `clocks` (draws x months): time since the decision in clocks. Returns draws x months."""
    size = clocks.shape[0]
    case = np.asarray(rng.choice(len(weights), size=size, p=weights))
    tempo = np.exp(spread.tempo_sd * rng.standard_normal(size))
    level = np.exp(spread.level_sd * rng.standard_normal(size))
    at = np.minimum(clocks * tempo[:, None], GRID_END) * ((GRID - 1) / GRID_END)
    left = np.minimum(at.astype(np.int64), GRID - 2)
    low = shapes.curves[case[:, None], left]
    high = shapes.curves[case[:, None], left + 1]
    return np.asarray(np.maximum((low + (high - low) * (at - left)) * level[:, None], 0.0), dtype=float)


def draw(shapes: Shapes, planned: bool, clocks: Array, *, draws: int, seed: int, spread: Spread | None = None) -> Array:
    """Draws of the share of strength at the `clocks` (months, in clocks since the decision): draws x months."""
    spread = spread or Spread()
    weights = case_weights(shapes, planned, spread.pooling)
    parts = [
        draw_chunk(shapes, weights, np.broadcast_to(clocks, (size, len(clocks))), spread, np.random.default_rng(s))
        for size, s in chunks_of(draws, seed)
    ]
    return np.concatenate(parts)


def cores() -> int:
    """Number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_chunks(job: Any, draws: int, seed: int, processes: int = 1) -> list[Any]:
    """`job(size, seed)` for every chunk, in order of the chunks, on one process or several: the same result.

    `job` must be picklable (a module-level function or a functools.partial of one) where processes > 1. An interrupt
    is for this process, which then stops the others.
    """
    chunks = chunks_of(draws, seed)
    if processes <= 1:
        return [job(size, s) for size, s in chunks]
    workers = min(processes, len(chunks))
    with ProcessPoolExecutor(workers, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        return list(pool.map(job, *zip(*chunks, strict=True)))


def quantiles(ordered: Array, at: Sequence[float]) -> Array:
    """Quantiles of draws sorted along the first axis, as numpy's default has them: len(at) x months."""
    place = np.asarray(at, dtype=float)[:, None] * (len(ordered) - 1)
    low = np.floor(place).astype(np.int64)[:, 0]
    high = np.minimum(low + 1, len(ordered) - 1)
    return np.asarray(ordered[low] + (ordered[high] - ordered[low]) * (place - low[:, None]), dtype=float)


def crps(ordered: Array, actual: Array) -> Array:
    """Continuous ranked probability score of an ensemble sorted along the first axis (draws x months), for each month;
    the unit of the draws.

    The mean absolute distance to the actual value less half the mean distance between two draws. Equal to
    scoringrules.crps_ensemble, which a test holds.
    """
    n = len(ordered)
    weight = (2 * np.arange(1, n + 1) - n - 1) / n**2
    return np.asarray(np.abs(ordered - actual).mean(axis=0) - weight @ ordered, dtype=float)
