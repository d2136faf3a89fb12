"""Shares kept between limits: what a ceiling or floor takes or gives goes pro rata to the others.

Method: docs/method/who-pays.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from peaceops.errors import PeaceopsError
from peaceops.words.catalogue import Said, said

Array = NDArray[np.float64]
Mask = NDArray[np.bool_]
TINY = 1e-12


def held_between(
    shares: Mapping[str, float],
    low: Mapping[str, float],
    high: Mapping[str, float],
    takers: Iterable[str] | None = None,
) -> dict[str, float]:
    """Shares by key, in their own unit (per cent, or without a unit), with the same sum, each within its limits, the
    others in their old proportions.

    `low` and `high` hold limits of some shares, in the unit of the shares. `takers` are those that take up the
    excess or give up the shortfall; every share if None; a share that is no taker stays unless a limit moves it.
    Raises PeaceopsError when no shares can meet the limits.
    """
    taking = set(shares if takers is None else takers)
    row = np.array([list(shares.values())], dtype=float)
    least = np.array([[low.get(s, -np.inf) for s in shares]], dtype=float)
    most = np.array([[high.get(s, np.inf) for s in shares]], dtype=float)
    out, sums = rows_between(row, least, most, np.array([[s in taking for s in shares]]))
    if not fits(sums, row.sum(axis=1))[0]:
        raise PeaceopsError(unfit(float(sums[0]), float(row.sum())))
    return dict(zip(shares, out[0].tolist(), strict=True))


def rows_between(shares: Array, low: Array, high: Array, takers: Mask) -> tuple[Array, Array]:
    """The same, in their own unit (per cent, or without a unit), for many rows of shares at once, and what each row
    sums to: limits that no shares can meet leave another sum (see `fits`). All are rows x shares; a limit that does
    not hold is infinite."""
    total = shares.sum(axis=1, keepdims=True)
    free = takers.copy()
    out: Array = np.where(free, shares, np.clip(shares, np.maximum(low, 0.0), np.minimum(high, total)))
    out = _spread(out, shares, free, total)
    while True:
        over, under = free & (out > high + TINY), free & (out < low - TINY)
        if not (over.any() or under.any()):
            return out, out.sum(axis=1)
        excess = _sum(out - high, over)
        shortfall = _sum(low - out, under)
        held = np.where(excess >= shortfall, over, under)
        out = np.where(held, np.where(over, high, low), out)
        free &= ~held
        out = _spread(out, shares, free, total)


def fits(sums: Array, expected: Array) -> Mask:
    """Whether rows sum to what they should, a value a row."""
    close: Mask = np.abs(sums - expected) <= 1e-9 * np.maximum(expected, 1.0)
    return close


def unfit(found: float, expected: float) -> Said:
    """The reason why limits are refused."""
    return said("reform-limits-unfit", found=f"{found:.6g}", expected=f"{expected:.6g}")


def _sum(values: Array, where: Mask) -> Any:
    """Row sums over some shares; infinite limits are outside of them."""
    return np.where(where, values, 0.0).sum(axis=1, keepdims=True)


def _spread(out: Array, shares: Array, free: Mask, total: Array) -> Array:
    """Give the free shares of each row, in their old proportions, what the others leave of the total."""
    base = _sum(shares, free)
    left = np.maximum(total - _sum(out, ~free), 0.0)
    scale = np.divide(left, base, out=np.ones_like(base), where=base > 0)
    moved: Array = np.where(free & (np.abs(scale - 1) > 1e-14) & (base > 0), shares * scale, out)
    return moved
