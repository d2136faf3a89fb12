"""The premium on arrays: some carry what the discounts of all amount to, pro rata to their regular rates. Rule:
A/RES/55/235, as described elsewhere."""

from __future__ import annotations

import numpy as np

from peaceops.money.limits import Array, Mask


def with_premium(scale: Array, factor: Array, carrying: Mask) -> tuple[Array, Array, Array]:
    """Factors with the premium, peacekeeping rates (per cent, unrounded) and the regular rates of those who carry it.

    `scale` are regular rates in per cent, `factor` those before the premium, `carrying` who carries it, all rows of
    rules x States. Each row sums to what its scale sums to. A row in which nobody carries it has a base of nought, and
    rates that mean nothing: the caller must refuse it."""
    carried = (scale * (1 - factor)).sum(axis=1, keepdims=True)
    base = (scale * carrying).sum(axis=1, keepdims=True)
    premium = np.divide(carried, base, out=np.zeros_like(base), where=base > 0)
    all_in = np.where(carrying, factor + premium, factor)
    return all_in, scale * all_in, base[:, 0]
