"""Ceilings and floors: the sum stays, the limits hold, the others keep their proportions."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.errors import PeaceopsError
from peaceops.money.limits import held_between, rows_between

shares = st.lists(st.floats(0.001, 30), min_size=8, max_size=20).map(
    lambda held: {f"S{i:02d}": 100 * x / sum(held) for i, x in enumerate(held)}
)


@settings(deadline=None)
@given(shares, st.floats(13, 40), st.floats(0, 4))
def test_the_sum_stays_the_limits_hold_and_the_order_too(held: dict[str, float], ceiling: float, floor: float) -> None:
    out = held_between(held, dict.fromkeys(held, floor), dict.fromkeys(held, ceiling))
    assert sum(out.values()) == pytest.approx(100)
    assert all(floor - 1e-9 <= x <= ceiling + 1e-9 for x in out.values())
    ordered = sorted(held, key=lambda s: held[s])
    assert all(out[a] <= out[b] + 1e-9 for a, b in pairwise(ordered))
    inside = [s for s in out if floor + 1e-9 < out[s] < ceiling - 1e-9]
    assert len({round(out[s] / held[s], 7) for s in inside}) <= 1


@given(shares)
def test_limits_that_bind_nobody_change_nothing(held: dict[str, float]) -> None:
    assert held_between(held, dict.fromkeys(held, 0.0), dict.fromkeys(held, 100.0)) == pytest.approx(held)


def test_only_takers_take_up_the_excess() -> None:
    assert held_between({"A": 60, "B": 30, "C": 10}, {}, {"A": 50}, ["A", "B"]) == {"A": 50, "B": 40, "C": 10}


@pytest.mark.parametrize(("low", "high"), [(0.0, 30.0), (34.0, 100.0)])
def test_limits_that_no_shares_can_meet_are_refused(low: float, high: float) -> None:
    held = {"A": 60.0, "B": 30.0, "C": 10.0}
    with pytest.raises(PeaceopsError, match=r"the limits leave shares that sum to .*: expected 100"):
        held_between(held, dict.fromkeys(held, low), dict.fromkeys(held, high))


@settings(deadline=None)
@given(st.lists(shares.filter(lambda held: len(held) == 8), min_size=2, max_size=5), st.floats(20, 60))
def test_rows_held_together_are_held_as_each_alone(rows: list[dict[str, float]], ceiling: float) -> None:
    """Each row is a reform of its own: its sum is its own, not that of all."""
    scaled = [{s: x * (1 + n) for s, x in row.items()} for n, row in enumerate(rows)]
    table = np.array([list(row.values()) for row in scaled])
    high = np.full_like(table, ceiling)
    out, _ = rows_between(table, np.zeros_like(table), high, np.ones_like(table, dtype=bool))
    for held, found in zip(scaled, out, strict=True):
        if ceiling * len(held) > sum(held.values()):
            alone = held_between(held, {}, dict.fromkeys(held, ceiling))
            assert found == pytest.approx(list(alone.values()))
