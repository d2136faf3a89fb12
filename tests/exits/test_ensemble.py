"""Draws from precedents: the arithmetic."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceops.exits.ensemble import (
    CHUNK,
    Shapes,
    Spread,
    case_weights,
    chunks_of,
    crps,
    draw,
    draw_closings,
    on_clock,
    quantiles,
)

SHAPES = Shapes(
    ("a", "b", "c"),
    np.array([on_clock([0, 50, 100], [1, f, 0], 100) for f in (0.9, 0.5, 0.1)]),
    np.array([True, True, False]),
    np.array([100.0, 100.0, 100.0]),
    np.array([10.0, 1000.0, 100.0]),
)
CLOCKS = np.linspace(0, 1.5, 20)
DAYS = 100 * CLOCKS
EXACT = Spread(tempo_sd=0, level_sd=0, pooling=0, clock_sd=0)


def drawn_shares(planned: bool = True, *, draws: int, seed: int, spread: Spread | None = None) -> np.ndarray:
    """Shares on DAYS of a mission whose strength is not known."""
    return draw(SHAPES, planned, DAYS, persons=0, draws=draws, seed=seed, spread=spread)


def test_without_spread_or_pooling_every_draw_is_a_precedent_of_the_shape() -> None:
    drawn = drawn_shares(draws=200, seed=3, spread=EXACT)
    grid = np.linspace(0, 4, SHAPES.curves.shape[1])
    own = np.array([np.interp(CLOCKS, grid, c) for c in SHAPES.curves[:2]])
    assert all(min(np.abs(d - o).max() for o in own) < 1e-12 for d in drawn)


def test_pooling_borrows_more_where_precedents_are_few() -> None:
    assert case_weights(SHAPES, True, Spread(pooling=2))[2] == pytest.approx(0.5)
    assert case_weights(SHAPES, False, Spread(pooling=2))[:2].sum() == pytest.approx(2 / 3)
    assert case_weights(SHAPES, False, Spread(pooling=0))[2] == pytest.approx(1.0)


def test_precedents_of_like_size_weigh_more_and_the_part_of_each_shape_stays() -> None:
    small, large = (case_weights(SHAPES, True, Spread(pooling=2), persons) for persons in (10, 1000))
    assert small[0] > 5 * small[1] and large[1] > 5 * large[0], "two orders of magnitude apart"
    assert small[2] == large[2] == pytest.approx(0.5)
    even = case_weights(SHAPES, True, Spread(pooling=2, size_sd=1e6), 10)
    assert even[0] == pytest.approx(even[1])


def test_a_closing_at_once_is_in_no_draw_later_than_a_planned_one() -> None:
    quick = replace(SHAPES, clocks=np.array([60.0, 400.0, 180.0]))
    for seed in range(5):
        planned, at_once = (
            draw_closings(quick, kind, 50.0, 500, Spread(), np.random.default_rng(seed))[1] for kind in (True, False)
        )
        assert (at_once <= planned).all() and (at_once < planned).any()


@given(st.integers(1, 3 * CHUNK), st.integers(0, 10))
def test_chunks_cover_the_draws_and_start_alike(draws: int, seed: int) -> None:
    found = chunks_of(draws, seed)
    assert sum(size for size, _ in found) == draws
    assert found[0][1].generate_state(2).tolist() == chunks_of(CHUNK, seed)[0][1].generate_state(2).tolist()


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    one, two = (drawn_shares(draws=2500, seed=7).tobytes() for _ in range(2))
    assert one == two
    assert one != drawn_shares(draws=2500, seed=8).tobytes()


@given(st.floats(0, 0.5), st.floats(0, 0.5), st.booleans())
def test_strength_is_never_negative_and_starts_near_the_base(tempo: float, level: float, planned: bool) -> None:
    drawn = drawn_shares(planned, draws=50, seed=1, spread=Spread(tempo, level, 1.0))
    assert (drawn >= 0).all()
    assert np.median(drawn[:, 0]) == pytest.approx(1, abs=max(4 * level, 1e-9))


def test_crps_equals_scoringrules() -> None:
    import scoringrules

    rng = np.random.default_rng(0)
    drawn, actual = rng.gamma(2, 3, (500, 12)), rng.gamma(2, 3, 12)
    theirs = scoringrules.crps_ensemble(actual, drawn.T, estimator="nrg")
    assert crps(np.sort(drawn, axis=0), actual) == pytest.approx(theirs, rel=1e-10)


def test_quantiles_equal_numpy() -> None:
    drawn, at = np.random.default_rng(0).gamma(2, 3, (501, 7)), (0.0, 0.1, 0.5, 0.975, 1.0)
    assert quantiles(np.sort(drawn, axis=0), at) == pytest.approx(np.quantile(drawn, at, axis=0), rel=1e-12)


def test_the_crps_of_a_point_is_its_absolute_error() -> None:
    assert crps(np.full((10, 1), 3.0), np.array([5.0])) == pytest.approx([2.0])
