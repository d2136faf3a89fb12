"""Numbers and times as writers write them, in six languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceops.claims.letters import evened
from peaceops.claims.numerals import numbers_in
from peaceops.claims.when import times_in


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("1,15,000 soldiers", 115_000, ""),
        ("12 374 hommes", 12_374, ""),
        ("14.400 Mann", 14_400, ""),
        ("12. 860 o total de soldados", 12_860, ""),
        ("$7,83-billion", 7_830_000_000, "usd"),
        ("US$1.182 billion", 1_182_000_000, "usd"),
        ("5.400 millones de dólares", 5_400_000_000, "usd"),
        ("6,4 Milliarden US-Dollar", 6_400_000_000, "usd"),
        ("US$ 5,38 bilhões", 5_380_000_000, "usd"),
        ("S$8 billion", 8_000_000_000, "money"),
        ("fifty-six soldiers", 56, ""),
        ("vingt-cinq hommes", 25, ""),
        ("a dozen officers", 12, ""),
        ("28.43%", 28.43, "percent"),
        ("10,9 pour cent", 10.9, "percent"),
        ("a tenth of all", 10, "percent"),
        ("the 5th largest", 5, "ordinal"),
        ("entre 13 y 14 mil militares", 13_000, ""),
    ],
)
def test_a_number_is_read_as_its_language_writes_it(text: str, value: float, unit: str) -> None:
    even = evened(text)
    [number] = numbers_in(even, 0, len(even))
    assert (number.value, number.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("nearly 100,000", "below"),
        ("más de 300", "above"),
        ("rund 11.000", "both"),
        ("up to 12,626", "most"),
        ("5.400 millones de dólares, aproximadamente", "both"),
        ("20,573", ""),
    ],
)
def test_a_hedge_stands_before_its_number_or_after_it(text: str, hedge: str) -> None:
    even = evened(text)
    [number] = numbers_in(even, 0, len(even))
    assert number.hedge == hedge


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("a letter dated October 9", "2018-10-09"),
        ("until Dec. 31, 2025", "2025-12-31"),
        ("zum 1. Juli", "2018-07-01"),
        ("in April 1991", "1991-04"),
        ("em 9 de dezembro de 1994", "1994-12-09"),
        ("1 July 2009 to 30 June 2010", "2009-07/2010-06"),
        ("the 2019/20 budget", "2019-07/2020-06"),
        ("on Tuesday", "2018-10-16"),
        ("last year", "2017"),
    ],
)
def test_a_time_is_resolved_from_the_day_of_the_text(text: str, iso: str) -> None:
    even = evened(text)
    [when] = times_in(even, 0, len(even), date(2018, 10, 17))
    assert when.iso == iso


@given(st.text(max_size=400))
def test_any_text_keeps_its_length_and_its_numbers_their_places(text: str) -> None:
    even = evened(text)
    assert len(even) == len(text)
    for number in numbers_in(even, 0, len(even)):
        assert 0 <= number.start <= number.core < number.end <= len(text)


@given(st.integers(1, 999_999_999))
def test_thousands_are_the_same_number_with_any_mark(value: int) -> None:
    for text in (f"{value:,}", f"{value:,}".replace(",", "."), f"{value:,}".replace(",", " ")):
        assert [n.value for n in numbers_in(text, 0, len(text))] == [value]
