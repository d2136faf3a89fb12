"""A number is read where it can mean one thing only; else the sentence says how to write it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceops.reading.numbers import amount_usd, how_to_write, number


@pytest.mark.parametrize(
    ("text", "usd"),
    [
        ("41000000", 41_000_000),
        ("41000000.50", 41_000_000.5),
        ("41,000,000", 41_000_000),
        ("41,000,000.5", 41_000_000.5),
        ("0", 0),
        ("999.999999", 999.999999),
        ("20500000.333", 20_500_000.333),
    ],
)
def test_an_amount_is_read(text: str, usd: float) -> None:
    assert amount_usd(text) == usd


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("41000000,50", "write a point before decimals, no comma"),
        ("41000,5", "write a point before decimals, no comma"),
        ("41.000.000,50", "write a point before decimals, no comma"),
        ("0,925", "write a point before decimals, no comma"),
        ("4,1,0,0", "commas part groups of three digits"),
        ("41,0000", "commas part groups of three digits"),
        ("41.000.000", "commas, not points, part groups of three digits"),
        ("41.000", "three digits after a point may be thousands: write 41000 or 41.00"),
        ("41_000_000", "write digits without underscores"),
        ("٤١", "write the digits 0 to 9"),
        ("４１", "write the digits 0 to 9"),
        ("-5", "write it without a sign or parentheses"),
        ("−5", "write it without a sign or parentheses"),
        ("(5)", "write it without a sign or parentheses"),
        ("1e6", "write all digits, without an exponent"),
        ("0x1F", "write a decimal number"),
        ("1:30", "a colon makes no number"),
        ("41 000 000", "write digits without spaces or marks between them"),
        ("41\u00a0000", "write digits without spaces or marks between them"),
        ("41'000", "write digits without spaces or marks between them"),
        ("US$ 5", "write the number alone, without words or signs"),
        ("5 million", "write the number alone, without words or signs"),
        ("ten", ""),
        ("nan", ""),
        ("inf", ""),
        ("", ""),
        ("9" * 60 + "x", ""),
    ],
)
def test_an_amount_that_could_be_misread_is_refused(text: str, words: str) -> None:
    with pytest.raises(ValueError) as refused:
        amount_usd(text)
    assert str(refused.value) == words


def test_a_rate_has_no_commas_which_are_decimals_for_some() -> None:
    assert [number(t) for t in ("25", "-1", "0.001", "1e14", "1.0e+6")] == [25, -1, 0.001, 1e14, 1e6]
    for text in ("20,125", "0,925", "1,234.5", "+5", "1_000", "0x10", "1e9999x", " 5", "5\n"):
        with pytest.raises(ValueError):
            number(text)
    assert str(how_to_write("20,125")) == "write it without commas, with a point before decimals"


@given(st.floats(0, 1e12, allow_nan=False).map(lambda x: round(x, 2)))
def test_every_amount_with_cents_is_read_back_with_commas_and_without(usd: float) -> None:
    assert amount_usd(f"{usd:.2f}") == amount_usd(f"{usd:,.2f}") == usd


@given(st.text(st.sampled_from("0123456789.,-_e()' \u00a0٤４"), max_size=14))
def test_no_text_is_an_amount_unless_its_commas_can_be_taken_out(text: str) -> None:
    try:
        usd = amount_usd(text)
    except ValueError:
        return
    assert set(text) <= set("0123456789.,") and usd == float("".join(text.split(",")))
    assert all(len(group) == 3 for group in text.split(".")[0].split(",")[1:])
