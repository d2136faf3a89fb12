"""Periods: what is written is read as the same, in one order, and other forms are refused in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from peaceops.errors import PeaceopsError
from peaceops.period import (
    DAY,
    FINANCIAL_YEAR,
    MONTH,
    MONTH_END,
    NONE,
    SPAN,
    YEAR,
    Period,
    fy_of,
    last_of_month,
    month_ends,
    parse_fy,
)

DAYS = st.dates()
YEARS = st.integers(1, 9998)


@pytest.mark.parametrize("year", [1, 1945, 9999])
def test_the_first_year_of_the_calendar_is_a_year_too(year: int) -> None:
    for period in (Period.of_year(year), Period.day(date(year, 1, 1)), Period.month(date(year, 1, 1))):
        assert period.year == year


@pytest.mark.parametrize("period", [Period.none(), Period.span(None, date(2018, 10, 20)), Period.printed("since")])
def test_a_period_without_a_beginning_has_no_year(period: Period) -> None:
    with pytest.raises(ValueError, match="has no year in which it begins"):
        period.year  # noqa: B018


def is_month(day: date) -> bool:
    """Whether the ISO form of its month is not that of a financial year: 2008-09 is one."""
    return day.month != (day.year + 1) % 100


MONTHS = DAYS.filter(is_month).map(Period.month)
SINGLE = st.one_of(DAYS.map(Period.day), MONTHS, YEARS.map(Period.of_year), YEARS.map(Period.of_fy))
ENDS = st.tuples(SINGLE, SINGLE).filter(lambda ends: ends[0].first <= ends[1].last)
SPANS = st.one_of(
    ENDS.map(lambda ends: Period.span(*ends)),
    SINGLE.map(lambda one: Period.span(one, None)),
    SINGLE.map(lambda one: Period.span(None, one)),
)
PARSED = st.one_of(st.just(Period.none()), SINGLE, SPANS, st.just(Period.span(None, None)))


@given(PARSED)
def test_what_a_period_is_written_as_is_read_as_that_period(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(DAYS)
def test_the_end_of_a_month_is_read_as_its_day(day: date) -> None:
    """A monthly report is about the end of a month; its ISO form is that of a day, with the same days."""
    end = Period.month_end(day)
    read = Period.parse(str(end))
    assert (end.kind, read.kind) == (MONTH_END, DAY)
    assert end.first == end.last == read.first == read.last == last_of_month(day)


@given(PARSED, PARSED, PARSED)
def test_periods_stand_in_one_order(one: Period, two: Period, three: Period) -> None:
    assert sorted([one, two, three]) == sorted([three, one, two])
    assert [one < two, two < one].count(True) <= 1
    if one.first < two.first:
        assert one < two


def test_periods_are_ordered_by_their_beginning_then_their_end() -> None:
    texts = ["2017", "2017-10", "2018-01-01", "2018", "2018-19", "2018-10", "2018-10-20", "2019"]
    assert [str(p) for p in sorted(Period.parse(t) for t in reversed(texts))] == texts


@given(ENDS, DAYS)
def test_a_span_holds_the_days_from_the_first_of_one_to_the_last_of_the_other(
    ends: tuple[Period, Period], day: date
) -> None:
    span = Period.span(*ends)
    assert (span.kind, span.first, span.last) == (SPAN, ends[0].first, ends[1].last)
    assert span.holds(day) == (ends[0].first <= day <= ends[1].last)
    assert span.holds(span.first) and span.holds(span.last)


@given(DAYS, DAYS)
def test_a_span_that_ends_before_it_begins_is_refused(one: date, two: date) -> None:
    assume(one != two)
    early, late = sorted((one, two))
    with pytest.raises(ValueError, match="ends before it begins"):
        Period.span(late, early)
    with pytest.raises(PeaceopsError, match=r"ends before it begins: expected the earlier one first\.$"):
        Period.parse(f"{late}/{early}")


@given(st.dates(date(1, 7, 1), date(9999, 6, 30)))
def test_every_day_is_in_one_financial_year_from_july_to_june(day: date) -> None:
    year = fy_of(day)
    assert year.kind == FINANCIAL_YEAR and year.holds(day)
    assert (year.first.month, year.first.day, year.last.month, year.last.day) == (7, 1, 6, 30)
    assert not Period.of_fy(year.year + 1 if year.year < 9998 else year.year - 1).holds(day)
    assert parse_fy(str(year)) == year == Period.parse(str(year))


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        ("2018-10-20", DAY, date(2018, 10, 20), date(2018, 10, 20)),
        ("2018-10", MONTH, date(2018, 10, 1), date(2018, 10, 31)),
        ("2016-02", MONTH, date(2016, 2, 1), date(2016, 2, 29)),
        ("2018", YEAR, date(2018, 1, 1), date(2018, 12, 31)),
        ("2018-19", FINANCIAL_YEAR, date(2018, 7, 1), date(2019, 6, 30)),
        ("1999-00", FINANCIAL_YEAR, date(1999, 7, 1), date(2000, 6, 30)),
        ("2008-09", FINANCIAL_YEAR, date(2008, 7, 1), date(2009, 6, 30)),
        ("1946/1949", SPAN, date(1946, 1, 1), date(1949, 12, 31)),
        ("2018-19/2020-21", SPAN, date(2018, 7, 1), date(2021, 6, 30)),
        ("1999-06-10/", SPAN, date(1999, 6, 10), date.max),
        ("/2018", SPAN, date.min, date(2018, 12, 31)),
        ("", NONE, date.min, date.max),
    ],
)
def test_each_form_means_its_days(text: str, kind: str, first: date, last: date) -> None:
    period = Period.parse(text)
    assert (period.kind, period.first, period.last, str(period)) == (kind, first, last, text)
    assert bool(period) == (text != "")


BAD = (
    *("2018-13", "2018-00", "2018-02-30", "2018-10-00", "18", "218", "20180", "0000", "0000-01-01"),
    *("2018-20", "2018-1", "2018-10-2", "2018-10-20T00", "October 2018", "2018/19", "2018-10-20 ", " 2018"),
    *(
        "2018\n",
        "2018-10-20-21",
        "-2018",
        "2018-",
        "x/2018",
        "2018/x",
        "2016/2017/2018",
        "//",
        "1/2/3",
        "٢٠١٨",
        "2018‑10‑20",
        "9999-00",
    ),
)


@pytest.mark.parametrize("text", BAD)
def test_another_form_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(PeaceopsError) as error:
        Period.parse(text)
    sentence = str(error.value)
    assert sentence.startswith(("unknown period ", "the span from ")) and sentence.endswith(".")
    assert "\n" not in sentence and "expected" in sentence


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        assert str(Period.parse(text)).replace(" ", "") == text.replace(" ", "") or "/" in text
    except PeaceopsError as error:
        assert str(error).endswith(".") and "\n" not in str(error)


@pytest.mark.parametrize(
    "text", ["2018", "2018-20", "٢٠١٨-١٩", "2018-10-20", "18-19", "2018/19", "9999-00", "0000-01", ""]
)
def test_another_form_of_a_financial_year_is_refused(text: str) -> None:
    with pytest.raises(PeaceopsError, match=r"^unknown financial year .*expected the form 2018-19 \(1 July 2018"):
        parse_fy(text)


def test_the_ends_of_the_calendar_are_periods_too() -> None:
    assert last_of_month(date.max) == date.max and Period.month_end(date.max).last == date.max
    assert Period.month(date.max).last == date.max and Period.month(date.min).first == date.min
    assert list(month_ends(date(9999, 11, 1), date.max)) == [date(9999, 11, 30), date(9999, 12, 31)]
    assert Period.of_year(9999).last == date.max and Period.of_year(1).first == date.min
    assert Period.span(None, None).holds(date.min) and Period.span(None, None).holds(date.max)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(0, 2000))
def test_month_ends_are_all_the_last_days_between_two(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    between = (first + timedelta(days=n) for n in range(days + 1))
    assert list(month_ends(first, last)) == [d for d in between if (d + timedelta(days=1)).day == 1]


def test_no_period_holds_no_day_and_has_no_year() -> None:
    assert not Period.none() and not Period.none().holds(date(2018, 10, 20))
    with pytest.raises(ValueError, match="has no year in which it begins"):
        _ = Period.none().year
    with pytest.raises(ValueError, match="has no year in which it begins"):
        _ = Period.span(None, date(2018, 10, 20)).year
    assert Period.parse("2018-19").year == 2018


def test_a_period_as_printed_keeps_the_words_of_its_source() -> None:
    printed = Period.printed("first half of 2018", date(2018, 1, 1), date(2018, 6, 30))
    assert str(printed) == "first half of 2018" and printed.holds(date(2018, 3, 1)) and printed.year == 2018
    assert Period.years(1946, 1949) == Period.parse("1946/1949")


@pytest.mark.parametrize("make", [Period.of_year, Period.of_fy])
@pytest.mark.parametrize("year", [0, 10_000, -5])
def test_a_year_in_no_calendar_is_refused_by_name(make: Callable[[int], Period], year: int) -> None:
    with pytest.raises(PeaceopsError) as refused:
        make(year)
    assert str(refused.value) == f"the year {year} is in no calendar: expected one from 1945 to 2100."


def test_the_last_year_of_the_calendar_begins_no_financial_year() -> None:
    with pytest.raises(PeaceopsError, match="9999"):
        Period.of_fy(9999)
    assert Period.of_year(9999).last == date(9999, 12, 31)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2018", "2018-12-31", True),
        ("2018", "2019-01-01", False),
        ("2018-19", "2019-06-30", True),
        ("2018-19", "2019-07-01", False),
        ("", "2018", False),
        ("2018", "", False),
    ],
)
def test_periods_overlap_where_they_share_a_day(one: str, other: str, expected: bool) -> None:
    assert Period.parse(one).overlaps(Period.parse(other)) is expected
    assert Period.parse(other).overlaps(Period.parse(one)) is expected


def test_a_printed_period_has_the_days_that_could_be_read_and_else_the_ends_of_the_calendar() -> None:
    known = Period.printed("about 2023", date(2023, 1, 1), date(2023, 12, 31))
    assert (known.kind, known.first, known.last) == ("printed", date(2023, 1, 1), date(2023, 12, 31))
    open_ended = Period.printed("since then", date(2023, 1, 1))
    assert (open_ended.first, open_ended.last) == (date(2023, 1, 1), date.max)


def test_a_span_may_be_open_at_either_end() -> None:
    assert Period.parse("2018/").last == date.max and Period.parse("/2018").first == date.min


def test_a_text_of_a_compilation_stays_as_printed_where_it_is_in_no_known_form() -> None:
    first, last = date(2003, 1, 1), date(2003, 8, 31)
    assert Period.compiled("2003-08") == Period.parse("2003-08")
    printed = Period.compiled("2003 (Jan-Aug)", first, last)
    assert (str(printed), printed.first, printed.last) == ("2003 (Jan-Aug)", first, last)
    assert Period.compiled("", None, last) == Period.day(last) and Period.compiled("") == Period.none()


def test_the_sentence_of_a_form_names_what_was_given() -> None:
    for text in ("soon", "2018-13", "2018-02-30"):
        with pytest.raises(PeaceopsError, match=f"^unknown period '{text}': expected 2018-10-20, "):
            Period.parse(text)
    with pytest.raises(PeaceopsError, match=r"^unknown financial year '2018-20': expected the form 2018-19"):
        parse_fy("2018-20")
