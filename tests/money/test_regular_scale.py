"""The machine of the regular scale: exact where inputs are made, measured where they are open."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from statistics import mean, median, quantiles

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import open_book
from peaceops.errors import PeaceopsError
from peaceops.money.regular_scale import Income, ScaleParameters, machine_scale, machine_steps, rounded
from wdi_inputs import incomes as open_incomes

PAGE = Path(__file__).resolve().parents[2] / "docs" / "method" / "regular-scale.md"
NO_LIMITS = ScaleParameters(floor_pct=0.0, least_developed_ceiling_pct=100.0, ceiling_pct=100.0)


def test_the_low_income_adjustment_by_hand() -> None:
    """Average per head 1,000: POOR at 500 is relieved of 80 x (1 - 0.5) = 40 per cent, RICH takes it up."""
    held = [Income("POOR", 50_000, 100), Income("RICH", 150_000, 100)]
    steps = {s.name: s.shares for s in machine_steps(held, NO_LIMITS)}
    assert steps["income"] == {"POOR": 25, "RICH": 75}
    assert steps["ceiling"] == pytest.approx({"POOR": 15, "RICH": 85})


def test_debt_is_taken_off_at_one_eighth_and_not_from_the_threshold() -> None:
    """POOR: 50,000 - 0.125 x 80,000 = 40,000, per head 400 of a threshold of 1,000, relieved of 48 per cent."""
    held = [Income("POOR", 50_000, 100, debt_usd=80_000), Income("RICH", 150_000, 100)]
    last = machine_steps(held, NO_LIMITS)[-1].shares
    assert last["POOR"] == pytest.approx(100 * 40_000 * 0.52 / 190_000)


def test_the_ceiling_state_takes_up_no_relief() -> None:
    held = [Income("TOP", 600_000, 100), Income("RICH", 300_000, 100), Income("POOR", 100_000, 100)]
    steps = {s.name: s.shares for s in machine_steps(held, replace(NO_LIMITS, ceiling_pct=50.0))}
    assert steps["low_per_capita_income_adjustment"]["TOP"] == pytest.approx(60)
    assert steps["ceiling"]["TOP"] == pytest.approx(50)


def test_two_base_periods_are_averaged_and_rounded_to_100() -> None:
    three = [Income("A", 1, 1), Income("B", 2, 1), Income("C", 3, 1)]
    six = [Income("A", 2, 1), Income("B", 2, 1), Income("C", 2, 1)]
    flat = replace(NO_LIMITS, low_income_gradient=0.0)
    assert machine_scale([three, six], flat) == {"A": 25.0, "B": 33.333, "C": 41.667}


def test_rounding_gives_what_is_left_to_the_largest_remainders() -> None:
    assert rounded({"A": 33.3334, "B": 33.3333, "C": 33.3333}) == {"A": 33.334, "B": 33.333, "C": 33.333}


@pytest.mark.parametrize(
    ("held", "sentence"),
    [
        ([], "a scale needs States"),
        ([Income("A", 1, 1), Income("A", 1, 1)], "A is given twice"),
        ([Income("A", 1, 0)], "A has an income of 1, a population of 0"),
        ([Income("A", float("nan"), 1)], "A has an income of nan"),
        ([Income("A", 1, 1), Income("B", 1, 1)], r"the limits leave shares that sum to 44: expected 100"),
    ],
)
def test_impossible_inputs_are_refused(held: list[Income], sentence: str) -> None:
    with pytest.raises(PeaceopsError, match=sentence):
        machine_steps(held)


def test_base_periods_with_other_states_are_refused() -> None:
    with pytest.raises(PeaceopsError, match="the base periods hold different States"):
        machine_scale([[Income("A", 1, 1)], [Income("B", 1, 1)]])


people = st.lists(
    st.tuples(st.floats(1e6, 1e13), st.floats(1e4, 1e9), st.floats(0, 2), st.booleans()), min_size=30, max_size=60
)


def world(raw: list[tuple[float, float, float, bool]]) -> list[Income]:
    """States, with six large ones that can carry what the limits move."""
    states = [
        Income(f"S{i:02d}", gni, count, gni * debt, least and gni < 1e11)
        for i, (gni, count, debt, least) in enumerate(raw)
    ]
    return states + [Income(f"BIG{i}", 2e13, 1e8) for i in range(6)]


@settings(max_examples=40, deadline=None)
@given(people)
def test_every_step_sums_to_100_and_the_limits_hold_at_the_end(raw: list[tuple[float, float, float, bool]]) -> None:
    held = world(raw)
    steps = machine_steps(held)
    assert all(sum(s.shares.values()) == pytest.approx(100) for s in steps)
    last = steps[-1].shares
    assert min(last.values()) >= 0.001 - 1e-9 and max(last.values()) <= 22 + 1e-9
    assert all(last[x.iso3] <= 0.01 + 1e-9 for x in held if x.least_developed)
    scale = machine_scale([held, held])
    assert sum(round(x * 1000) for x in scale.values()) == 100_000 and min(scale.values()) >= 0.001


@settings(max_examples=40, deadline=None)
@given(people, st.floats(1e4, 1e9), st.floats(1e6, 1e12), st.floats(1.0, 20.0))
def test_of_two_states_with_the_same_people_the_richer_never_pays_less(
    raw: list[tuple[float, float, float, bool]], count: float, gni: float, times: float
) -> None:
    held = [*world(raw), Income("ONE", gni, count), Income("TWO", gni * times, count)]
    last = machine_steps(held)[-1].shares
    assert last["TWO"] >= last["ONE"] - 1e-9


@settings(max_examples=20, deadline=None)
@given(people, st.floats(0.1, 10))
def test_another_currency_changes_nothing(raw: list[tuple[float, float, float, bool]], rate: float) -> None:
    held = world(raw)
    other = [replace(x, gni_usd=x.gni_usd * rate, debt_usd=x.debt_usd * rate) for x in held]
    assert machine_steps(other)[-1].shares == pytest.approx(machine_steps(held)[-1].shares, abs=1e-6)


@pytest.mark.sources
@pytest.mark.parametrize("first_year", [2022, 2025])
def test_the_error_on_open_inputs_is_the_one_that_the_method_page_shows(sources: Path, first_year: int) -> None:
    now = open_book().at()
    rows = now.rows("SELECT iso3, rate_pct FROM regular_scale WHERE first_year = ?", [first_year])
    official = {r["iso3"]: r["rate_pct"] for r in rows}
    levels = now.rows("SELECT iso3 FROM peacekeeping_levels WHERE first_year = ? AND level = 'J'", [first_year])
    made = machine_scale(open_incomes(sources, first_year, set(official), {r["iso3"] for r in levels}))
    errors = {s: abs(x - official[s]) for s, x in made.items()}
    relative = {s: 100 * errors[s] / official[s] for s in made if official[s] >= 0.01}
    farthest, worst = max(errors, key=lambda s: errors[s]), max(relative, key=lambda s: relative[s])
    measured = (
        f"| {first_year}-{(first_year + 2) % 100} | {len(made)} | {sum(e < 0.0005 for e in errors.values())} | "
        f"{sum(e < 0.0015 for e in errors.values())} | {mean(errors.values()):.4f} | {median(relative.values()):.1f} | "
        f"{quantiles(relative.values(), n=10, method='inclusive')[8]:.0f} | "
        f"{worst}: {made[worst]:.3f} for {official[worst]:.3f} | "
        f"{farthest}: {made[farthest]:.3f} for {official[farthest]:.3f} |"
    )
    assert re.sub(r" +", " ", measured) in PAGE.read_text(encoding="utf-8")
