"""One rule for days at every door: what is known is known by a day that has come, plans may be for one to come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import peaceops
from peaceops.days import FIRST, LAST, any_day, any_fy, in_words, month_in_words, needed_day, past_day, read_day
from peaceops.errors import PeaceopsError

SRC = Path(peaceops.__file__).parent
TOMORROW = date.today() + timedelta(days=1)
DAY_BEFORE_THE_CHARTER = FIRST - timedelta(days=1)
Door = Callable[[Any], object]

KNOWN_BY: dict[str, Door] = {
    "review": lambda d: peaceops.review("UNMIK", d),
    "missions": lambda d: peaceops.missions(active_on=d),
    "mission": lambda d: peaceops.mission("UNMIK", d),
    "exit_options": lambda d: peaceops.exit_options("UNMIK", d),
    "exit_simulate": lambda d: peaceops.exit_simulate("UNMIK", "renew", date(2019, 7, 1), as_of=d, draws=1),
    "exit_backtest": lambda d: peaceops.exit_backtest(d, draws=1),
    "reform": lambda d: peaceops.reform("no-level-c", "2024-25", as_of=d),
    "mandate_change": lambda d: peaceops.mandate_change("UNMIK", d),
    "mandate_change before": lambda d: peaceops.mandate_change("UNIFIL", None, d),
    "book_status": lambda d: peaceops.book_status(today=d),
    "Book.at": lambda d: peaceops.open_book().at(d),
}
PLANNED: dict[str, Door] = {
    "exit_simulate": lambda d: peaceops.exit_simulate("UNMIK", "renew", d, draws=1),
    "strength from": lambda d: peaceops.strength("UNMIK", d),
    "strength to": lambda d: peaceops.strength("UNMIK", None, d),
    "council_votes from": lambda d: peaceops.council_votes(from_date=d),
    "council_votes to": lambda d: peaceops.council_votes(to_date=d),
    "council_agreement": lambda d: peaceops.council_agreement(d),
    "council_renewals": lambda d: peaceops.council_renewals("UNMIK", d),
    "council_members": lambda d: peaceops.council_members(d),
    "council_path": lambda d: peaceops.council_path("UNMIK", "end", d),
    "forecast": lambda d: peaceops.forecast("UNMIK", d),
    "council_backtest": lambda d: peaceops.council_backtest(d),
}


@pytest.mark.parametrize("door", KNOWN_BY)
def test_nothing_is_known_by_a_day_to_come(door: str) -> None:
    with pytest.raises(PeaceopsError, match=f"{TOMORROW} has not come yet: expected one up to {date.today()}"):
        KNOWN_BY[door](TOMORROW)


@pytest.mark.parametrize("door", PLANNED)
def test_a_plan_ends_before_the_calendar_does(door: str) -> None:
    with pytest.raises(PeaceopsError, match=f"9999-12-31 is too far ahead: expected a date up to {LAST}"):
        PLANNED[door](date.max)


@pytest.mark.parametrize(("door", "ask"), [*KNOWN_BY.items(), *PLANNED.items()], ids=[*KNOWN_BY, *PLANNED])
def test_no_day_is_before_the_united_nations_nor_anything_but_a_day(door: str, ask: Door) -> None:
    with pytest.raises(PeaceopsError, match=f"{DAY_BEFORE_THE_CHARTER} is before the United Nations"):
        ask(DAY_BEFORE_THE_CHARTER)
    for value in (20181020, "20 October 2018", "2018-02-30", "２０１８-10-20", "2018-W42-6", "20181020"):
        with pytest.raises(PeaceopsError, match="is not a date: expected one like 2018-10-20"):
            ask(value)


def test_a_vote_or_closing_may_be_planned() -> None:
    assert peaceops.council_path("UNMIK", "end", TOMORROW).day == TOMORROW
    assert peaceops.exit_simulate("UNMIK", "renew", TOMORROW, draws=1).start == TOMORROW


def test_a_time_or_a_text_is_its_day() -> None:
    assert past_day(datetime(2018, 10, 20, 23, 59)) == past_day("2018-10-20") == date(2018, 10, 20)
    assert peaceops.mission("UNMIK", datetime(2018, 10, 20)) == peaceops.mission("UNMIK", date(2018, 10, 20))
    assert type(any_day(datetime(2018, 10, 20), "the day")) is date


def test_today_and_the_first_and_last_day_are_in() -> None:
    assert past_day(date.today()) == date.today()
    assert any_day(FIRST, "it") == FIRST and any_day(LAST, "it") == LAST and any_day(None, "it") is None
    with pytest.raises(PeaceopsError, match="the start is not given: expected a date like"):
        needed_day(None, "the start")
    assert read_day("2020-02-29", "it") == date(2020, 2, 29)


def test_months_are_in_words_of_our_own() -> None:
    assert in_words(date(1999, 6, 10)) == "10 June 1999" and month_in_words(date(2018, 12, 31)) == "December 2018"
    for path in SRC.rglob("*.py"):
        if "ingest" not in path.parts:
            text = path.read_text(encoding="utf-8")
            assert not any(form in text for form in ("%B", "%b", "%A", "%a ", "month_name", "month_abbr")), path


@pytest.mark.parametrize(
    "wrong", ["2018/19", "2018", "2018-20", "19-20", "2018-19 ", "\u0662\u0660\u0661\u0668-\u0661\u0669"]
)
def test_a_financial_year_in_another_form_is_refused(wrong: str) -> None:
    with pytest.raises(PeaceopsError, match="expected the form 2018-19"):
        any_fy(wrong)


@pytest.mark.parametrize("far", ["1944-45", "2100-01", "0000-01", "9998-99"])
def test_a_financial_year_lies_between_the_charter_and_the_end_of_plans(far: str) -> None:
    with pytest.raises(PeaceopsError, match="is out of range: expected one from 1945-46 to 2099-00"):
        any_fy(far)


def test_a_financial_year_may_end_a_century() -> None:
    assert any_fy("1999-00").last == date(2000, 6, 30)
