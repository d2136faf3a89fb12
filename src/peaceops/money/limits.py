"""Shares kept between limits: what a ceiling or floor takes or gives goes pro rata to the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peaceops.errors import PeaceopsError

TINY = 1e-12


def held_between(
    shares: Mapping[str, float],
    low: Mapping[str, float],
    high: Mapping[str, float],
    takers: Iterable[str] | None = None,
) -> dict[str, float]:
    """Shares with the same sum, each within its limits, the others in their old proportions.

    `low` and `high` hold limits of some shares, in the unit of the shares. `takers` are those that take up the excess
    or give up the shortfall; every share if None; a share that is no taker stays unless a limit moves it. Raises
    PeaceopsError when no shares can meet the limits.
    """
    total = sum(shares.values())
    out = dict(shares)
    free = set(shares if takers is None else takers) & shares.keys()
    for s in shares.keys() - free:
        out[s] = min(max(shares[s], low.get(s, 0.0)), high.get(s, total))
    _spread(out, shares, free, total)
    while True:
        over = {s: high[s] for s in free if s in high and out[s] > high[s] + TINY}
        under = {s: low[s] for s in free if s in low and out[s] < low[s] - TINY}
        if not over and not under:
            break
        excess = sum(out[s] - x for s, x in over.items())
        shortfall = sum(x - out[s] for s, x in under.items())
        held = over if excess >= shortfall else under
        out.update(held)
        free -= held.keys()
        _spread(out, shares, free, total)
    if abs(sum(out.values()) - total) > 1e-9 * max(total, 1.0):
        raise PeaceopsError(f"the limits leave shares that sum to {sum(out.values()):.6g}: expected {total:.6g}.")
    return out


def _spread(out: dict[str, float], shares: Mapping[str, float], free: set[str], total: float) -> None:
    """Give the free shares, in their old proportions, what the others leave of the total."""
    base = sum(shares[s] for s in free)
    if base <= 0:
        return
    left = total - sum(x for s, x in out.items() if s not in free)
    scale = max(left, 0.0) / base
    if abs(scale - 1) > 1e-14:
        for s in free:
            out[s] = shares[s] * scale
