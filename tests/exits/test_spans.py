"""How a simulated number is shown: whole months, whole millions, and small amounts not as nothing."""

from __future__ import annotations

import pytest

from peaceops.exits.spans import MILLIONS, WHOLE_MONTHS


@pytest.mark.parametrize(
    ("usd", "millions"),
    [
        (1_137_523_000, 1138),
        (1_499_999, 1),
        (36_500_000, 37),
        (500_000, 0.5),
        (510_000, 1),
        (499_999, 0.5),
        (340_000, 0.3),
        (250_000, 0.3),
        (4_200, 0.004),
    ],
)
def test_an_amount_is_whole_millions_and_up_to_half_a_million_one_figure(usd: float, millions: float) -> None:
    assert MILLIONS.compute(usd) == millions


def test_nothing_is_nothing() -> None:
    assert MILLIONS.compute(0.0) == 0


def test_months_are_whole() -> None:
    assert [WHOLE_MONTHS.compute(m) for m in (0.4, 11.6, 12.0)] == [0, 12, 12]
