"""A figure in words, as readers of United Nations documents expect it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import example
from hypothesis import given as examples
from hypothesis import strategies as st

from figures import fig
from peaceops.book import Figure, counted
from peaceops.document import figures, numbers
from peaceops.document.figures import teller
from peaceops.document.model import Empty

TELL = teller()
GOLDEN = [
    # unit, value, in prose, in a table, in the register
    ("persons", 89986, "89,986", "89,986", "89,986 persons"),
    ("persons", 1, "1", "1", "1 person"),
    ("persons", 17.0, "17", "17", "17 persons"),
    ("persons", 17.0833333, "17.1", "17.1", "17.0833333 persons"),
    ("usd", 37191700, "US$ 37.2 million", "US$ 37,191,700", "US$ 37,191,700"),
    ("usd", 6690000000.5, "US$ 6.69 billion", "US$ 6,690,000,001", "US$ 6,690,000,000.50"),
    ("usd", 845231.4, "US$ 845,231", "US$ 845,231", "US$ 845,231.40"),
    ("usd", 999_999_999, "US$ 1.00 billion", "US$ 999,999,999", "US$ 999,999,999"),
    ("usd", -3100000, "−US$ 3.1 million", "−US$ 3,100,000", "−US$ 3,100,000"),
    ("usd", 36_250_000, "US$ 36.3 million", "US$ 36,250,000", "US$ 36,250,000"),  # halves up, as in print
    ("usd", 0, "US$ 0", "US$ 0", "US$ 0"),
    ("usd_per_head", 4.0912345, "US$ 4.09", "US$ 4.09", "US$ 4.0912345"),
    ("usd_per_head", 0.032, "3.2 US cents", "3.2 US cents", "US$ 0.032"),
    ("usd_per_head", 0.003793, "0.38 US cents", "0.38 US cents", "US$ 0.003793"),
    ("pct", 100 * 1 / 136, "0.7 per cent", "0.7%", "0.7352941176 per cent"),
    ("pct", 100 * 7 / 136, "5.1 per cent", "5.1%", "5.147058824 per cent"),
    ("pct", 0.25, "0.3 per cent", "0.3%", "0.25 per cent"),
    ("pct", 100 * 2 / 17, "11.8 per cent", "11.8%", "11.76470588 per cent"),
    ("pct", 0.0011, "less than 0.1 per cent", "<0.1%", "0.0011 per cent"),
    ("pct", 50.0, "50 per cent", "50.0%", "50 per cent"),
    ("pct", 100, "100 per cent", "100.0%", "100 per cent"),
    ("pct", 99.9996, "more than 99.9 per cent", ">99.9%", "99.9996 per cent"),
    ("pct", 0, "0 per cent", "0%", "0 per cent"),
    ("factor", 1.2843, "1.2843", "1.2843", "1.2843 times the regular rate"),
    ("votes", "14-0-1", "14-0-1", "14-0-1", "14-0-1"),
    ("votes", 14, "14", "14", "14 votes"),
    ("index", -0.2137, "−0.214", "−0.214", "−0.2137 on the index named"),
    ("index", 52, "52", "52", "52 on the index named"),
    ("index", 5012.44, "5,012.4", "5,012.4", "5,012.44 on the index named"),
    ("date", "1999-06-10", "10 June 1999", "10 June 1999", "10 June 1999"),
    ("date", "1999-06", "June 1999", "June 1999", "June 1999"),
    ("date", "1999", "1999", "1999", "1999"),
    ("text", "open-ended", "open-ended", "open-ended", "open-ended"),
    ("count", 1244, "1,244", "1,244", "1,244"),
]


def figure(value: float | str, unit: str, period: str = "2018") -> Figure:
    return fig(value, unit, "a thing", period, "reported", "a source")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("unit", "value", "prose", "cell", "full"), GOLDEN)
def test_each_unit_is_written_as_readers_expect(
    unit: str, value: float | str, prose: str, cell: str, full: str
) -> None:
    fig = figure(value, unit)
    assert (plain(figures.prose(fig)), plain(figures.cell(fig)), plain(figures.full(fig))) == (prose, cell, full)


@pytest.mark.parametrize(
    ("pct", "prose", "cell"),
    [
        (28.4344, "28.43 per cent", "28.43%"),
        (0.057, "0.057 per cent", "0.057%"),
        (0.0011, "0.0011 per cent", "0.0011%"),
        (22.0, "22 per cent", "22.00%"),
        (14.5, "14.5 per cent", "14.50%"),
    ],
)
def test_a_rate_of_a_scale_keeps_the_digits_that_scales_have(pct: float, prose: str, cell: str) -> None:
    rate = replace(figure(pct, "pct"), counted=counted("regular-rate", state="France"))
    assert (plain(figures.prose(rate)), plain(figures.cell(rate))) == (prose, cell)


@examples(st.integers(min_value=1, max_value=10**6), st.integers(min_value=1, max_value=10**6))
@example(2190, 210)
def test_a_share_is_rounded_once_and_never_to_nothing_or_to_all(part: int, rest: int) -> None:
    whole = part + rest
    said = plain(figures.cell(figure(100 * part / whole, "pct"))).rstrip("%")
    tenths = (2000 * part + whole) // (2 * whole)  # halves up, in whole numbers: 2,190 of 2,400 (91.25) is 91.3
    if tenths == 0:
        assert said == "<0.1"
    elif tenths == 1000:
        assert said == ">99.9"
    else:
        assert said == f"{tenths // 10}.{tenths % 10}"
    assert said not in ("0.0", "100.0")


@pytest.mark.parametrize(
    ("why", "seen", "read"),
    [
        (Empty.NOT_KNOWN, "–", "not known"),
        (Empty.NOT_PUBLIC, "–", "not public by then"),
        (Empty.NOT_APPLICABLE, "n/a", "does not apply"),
        (Empty.NONE, "none", "none"),
    ],
)
def test_an_empty_cell_says_why_it_is(why: Empty, seen: str, read: str) -> None:
    assert TELL.empty(why.value) == (seen, read)


def test_a_number_and_its_unit_stay_on_one_line() -> None:
    assert " " not in figures.prose(figure(37191700, "usd")) + figures.prose(figure(0.05, "pct")) + TELL.numbers.day(
        "1999-06-10"
    )


def test_a_month_end_may_be_shown_as_its_month() -> None:
    assert plain(TELL.numbers.month("2018-02-28")) == "February 2018"


@pytest.mark.parametrize(
    ("period", "unit", "said"),
    [
        ("2018-09-30", "persons", "30 September 2018"),
        ("2018-10", "persons", "October 2018"),
        ("2018", "persons", "2018"),
        ("2018-19", "usd", "2018/19 (1 July 2018 to 30 June 2019)"),
        ("2018-19", "persons", "2018/19 (1 July 2018 to 30 June 2019)"),
        ("1999-00", "usd", "1999/00 (1 July 1999 to 30 June 2000)"),
        ("2008-09", "usd", "2008/09 (1 July 2008 to 30 June 2009)"),
        ("2018-07-01/2018-12-31", "usd", "1 July 2018 to 31 December 2018"),
        ("", "persons", ""),
        ("since the start", "persons", "since the start"),
    ],
)
def test_periods_in_words(period: str, unit: str, said: str) -> None:
    assert plain(TELL.period(figure(1, unit, period))) == said


@examples(st.floats(min_value=1e-6, max_value=99.9999999))
def test_a_percentage_is_never_rounded_to_nothing_or_to_all(value: float) -> None:
    said = numbers.percent_digits(value)
    assert 0 < float(said) < 100
    assert float(said) == pytest.approx(value, rel=6e-3)


@examples(st.integers(min_value=-(10**12), max_value=10**12))
def test_dollars_in_a_table_hold_every_dollar(value: int) -> None:
    said = TELL.numbers.usd(value)
    assert int(re.sub(r"\D", "", said)) == abs(value)
    assert said.startswith(numbers.MINUS) == (value < 0)
