"""What the ensemble of a drawdown is measured against: simpler forecasts from the same precedents, by the same rules.

Three are distributions (draws x months of the share of the strength before the decision), so that a CRPS compares like
with like; two are points, whose CRPS is the absolute error. Where the last day is known, `out_on` gives it in days and
the three distributions are the same one. All take the precedents of the shape, or the others where it has none. Method:
docs/method/exits.md.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from peaceops.exits.ensemble import ON_GRID, Array, Shapes


def of_shape(shapes: Shapes, planned: bool) -> NDArray[np.bool_]:
    """Which precedents are of the shape (true or false, one a precedent); all others where none is."""
    same = shapes.planned == planned
    return np.asarray(same if same.any() else ~same, dtype=bool)


def raw(shapes: Shapes, planned: bool, days: Array, out_on: float | None) -> Array:
    """Each precedent as it went, with its own time to the end: a draw a precedent (draws x months,
    from 0 to 1 and above where it grew)."""
    own = of_shape(shapes, planned)
    clocks = shapes.clocks[own] if out_on is None else np.full(own.sum(), out_on)
    return np.stack([_at(c, days / clock) for c, clock in zip(shapes.curves[own], clocks, strict=True)])


def crossed(shapes: Shapes, planned: bool, days: Array, out_on: float | None) -> Array:
    """Every time to the end with every curve, as if neither told of the other: a draw a pair (draws x months,
    from 0 to 1 and above)."""
    own = of_shape(shapes, planned)
    clocks = shapes.clocks[own] if out_on is None else np.array([out_on])
    return np.stack([_at(c, days / clock) for clock in clocks for c in shapes.curves[own]])


def on_median_clock(shapes: Shapes, planned: bool, days: Array, out_on: float | None) -> Array:
    """Each precedent's curve, all on the median time to the end: a draw a precedent (draws x months, from 0 to 1 and
    above)."""
    own = of_shape(shapes, planned)
    clock = out_on or median_clock(shapes, planned)
    return np.stack([_at(c, days / clock) for c in shapes.curves[own]])


def median_clock(shapes: Shapes, planned: bool) -> float:
    """The median days from the decision to the last day of the precedents."""
    return float(np.median(shapes.clocks[of_shape(shapes, planned)]))


def median_curve(shapes: Shapes, planned: bool, days: Array, out_on: float | None) -> Array:
    """The median share (from 0 to 1) of the precedents at each time on the clock."""
    return np.asarray(np.median(on_median_clock(shapes, planned, days, out_on), axis=0), dtype=float)


def line(shapes: Shapes, planned: bool, days: Array, out_on: float | None) -> Array:
    """A straight line to zero on the last day: the share of the strength before the decision (from 0 to 1), one a
    month."""
    return np.asarray(np.clip(1 - days / (out_on or median_clock(shapes, planned)), 0, 1), dtype=float)


def _at(curve: Array, clocks: Array) -> Array:
    """A precedent's share at times on its clock; beyond the grid its last one."""
    return np.asarray(np.interp(clocks, ON_GRID, curve), dtype=float)


DISTRIBUTIONS = {"raw": raw, "crossed": crossed, "median_clock": on_median_clock}
POINTS = {"median_curve": median_curve, "linear": line}
