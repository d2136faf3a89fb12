"""Axes: round numbers, few of them, in the words of the field, and none on another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from peaceops.document.figures import teller
from peaceops.render.charts.axes import time_axis, value_axis
from peaceops.render.charts.rows import span_of

TELL = teller()
UNITS = st.sampled_from(["persons", "usd", "pct", "index", "deaths"])
AMOUNTS = st.just(0.0) | st.floats(1e-5, 1e11) | st.floats(-1e11, -1e-5)


@examples(st.lists(AMOUNTS, min_size=1), UNITS)
def test_an_axis_of_values_holds_every_value_and_has_few_labels(values: list[float], unit: str) -> None:
    axis = value_axis(values, unit, TELL)
    hair = 1e-8 * (axis.high - axis.low)
    assert axis.low <= min(values) + hair and max(values) <= axis.high + hair
    assert 2 <= len(axis.ticks) <= 8
    assert len(set(axis.labels)) == len(axis.labels)


@examples(st.lists(AMOUNTS, min_size=1), UNITS)
def test_areas_stand_on_nought(values: list[float], unit: str) -> None:
    axis = value_axis(values, unit, TELL, from_nought=True)
    assert axis.low <= 0 <= axis.high and 0 in axis.ticks


def test_the_line_of_an_index_that_moves_little_need_not_start_at_nought() -> None:
    assert value_axis([0.55, 0.58], "index", TELL).low > 0.5
    assert value_axis([0.55, 0.58], "index", TELL, from_nought=True).low == 0


def test_persons_are_whole_and_dollars_are_not_counted_one_by_one() -> None:
    assert value_axis([0, 3], "persons", TELL).labels == ("0", "1", "2", "3")
    assert value_axis([5893], "persons", TELL).labels == ("0", "2,000", "4,000", "6,000")
    assert value_axis([0.3, 0.9], "pct", TELL).labels == ("0.0", "0.2", "0.4", "0.6", "0.8", "1.0")


@pytest.mark.parametrize(
    ("top", "unit", "last"),
    [
        (6.7e9, "US$ billion", "8"),
        (1.17e9, "US$ billion", "1.25"),
        (950e6, "US$ billion", "1.0"),  # the axis goes up to a billion, and counts in it
        (3.7e7, "US$ million", "40"),
        (5e4, "US$ thousand", "50"),
        (12, "US dollars", "15"),
    ],
)
def test_an_axis_of_money_names_the_scale_that_its_labels_count_in(top: float, unit: str, last: str) -> None:
    axis = value_axis([top], "usd", TELL)
    assert (axis.unit, axis.labels[-1]) == (unit, last)


def test_values_too_small_to_tell_from_nought_have_an_axis_all_the_same() -> None:
    assert value_axis([4.8e-191], "pct", TELL).labels == value_axis([0.0], "pct", TELL).labels


def test_short_spans_are_marked_by_month() -> None:
    axis = time_axis([span_of(f"2018-{m:02d}", TELL.numbers) for m in range(1, 13)], 6, TELL)
    assert axis.labels == ("Mar 2018", "May 2018", "Jul 2018", "Sep 2018", "Nov 2018")


def test_a_single_month_has_its_label() -> None:
    assert time_axis([span_of("2018-02-28", TELL.numbers)], 10, TELL).labels == ("Feb 2018",)


@examples(st.lists(st.integers(1948, 2030), min_size=1, unique=True), st.integers(2, 10), st.booleans())
def test_an_axis_of_years_has_no_more_labels_than_asked_for_and_they_are_years(
    years: list[int], most: int, columns: bool
) -> None:
    axis = time_axis([span_of(str(y), TELL.numbers) for y in sorted(years)], most, TELL, columns=columns)
    assert 1 <= len(axis.ticks) <= most + 1
    assert all(a < b for a, b in pairwise(axis.ticks))
    assert max(years) - min(years) < 3 or [f"{t:.0f}" for t in axis.ticks] == list(axis.labels)
