"""Date texts of compiled rows: each form gives the days it can mean, an unknown one fails with a sentence."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceops.errors import PeaceopsError
from peaceops.ingest.printed_dates import UNDATED, day_of_address, printed_day, span

ADDRESSES = [
    ("http://www.foxnews.com/story/2005/03/23/fast-facts-un-peacekeeping-missions.html", date(2005, 3, 23)),
    ("https://news.un.org/en/story/2007/03/214162", date(2007, 3, 31)),
    ("https://example.org/2007/13/214162", None),
    ("https://docs.un.org/en/A/RES/80/285", None),
]


@pytest.mark.parametrize(("address", "day"), ADDRESSES)
def test_a_page_is_no_later_than_the_day_in_its_address(address: str, day: date | None) -> None:
    assert day_of_address(address) == day


FORMS = [
    ("2004-03-17", date(2004, 3, 17), date(2004, 3, 17)),
    ("2003-12", date(2003, 12, 1), date(2003, 12, 31)),
    ("1999", date(1999, 1, 1), date(1999, 12, 31)),
    ("2002/2003", date(2002, 1, 1), date(2003, 12, 31)),
    ("2000-2004", date(2000, 1, 1), date(2004, 12, 31)),
    ("2004-03-17/18", date(2004, 3, 17), date(2004, 3, 18)),
    ("2020-02-20 or 21", date(2020, 2, 20), date(2020, 2, 21)),
    ("2009-05/06", date(2009, 5, 1), date(2009, 6, 30)),
    ("2003 (Jan-Aug)", date(2003, 1, 1), date(2003, 8, 31)),
    ("2003 (June-Aug)", date(2003, 6, 1), date(2003, 8, 31)),
    ("2011 (to October)", date(2011, 1, 1), date(2011, 10, 31)),
    ("2024 (by October)", date(2024, 1, 1), date(2024, 10, 31)),
    ("1999 to 2007-03-31", date(1999, 1, 1), date(2007, 3, 31)),
    ("2008 (report to 25 June)", date(2008, 6, 25), date(2008, 12, 31)),
    ("2010 (between 3 Aug and 12 Nov)", date(2010, 8, 3), date(2010, 11, 12)),
    ("2009-07-07 (reported)", date(2009, 7, 7), date(2009, 7, 7)),
    ("2013-06 (week before 14 June)", date(2013, 6, 1), date(2013, 6, 30)),
    ("by 2018-12-03", None, date(2018, 12, 3)),
    ("to end 2012", None, date(2012, 12, 31)),
    ("2019, by 2019-11-11", date(2019, 1, 1), date(2019, 11, 11)),
]


@pytest.mark.parametrize(("text", "first", "last"), FORMS, ids=[f[0] for f in FORMS])
def test_a_date_text_means_these_days(text: str, first: date | None, last: date | None) -> None:
    found = span(text, "here")
    assert (found.first, found.last) == (first, last)
    assert found.day == (first if first == last else None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "undated (2020-2022)",
        "about 2015",
        "to about 2020",
        "2021-04 (about)",
        "2000 and 2005",
        "in office 2026-04-08",
    ],
)
def test_undated_stays_undated(text: str) -> None:
    assert span(text, "here") == UNDATED


@pytest.mark.parametrize("text", ["soon", "2004-13", "2004-02-30", "2003 (Jan-Foo)", "17 March 2004", "2004-3-17"])
def test_an_unknown_form_fails_and_names_the_place(text: str) -> None:
    with pytest.raises(
        PeaceopsError, match=r"^events\.csv, row 9: expected a date such as .* found " + re.escape(repr(text))
    ):
        span(text, "events.csv, row 9")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20 October 2018", date(2018, 10, 20)),
        ("1 may 2019", date(2019, 5, 1)),
        ("31-Mar-15", date(2015, 3, 31)),
        ("June, 2015", date(2015, 6, 1)),
        ("April 1999", date(1999, 4, 1)),
    ],
)
def test_a_day_in_words_is_read_by_names_of_our_own(text: str, day: date) -> None:
    assert printed_day(text) == day


NO_DAYS = ("", "20 octobre 2018", "30 February 2019", "Octopus 2018", "20 October", "10/20/2018")


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_in_words_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        printed_day(text)


def test_no_code_reads_or_writes_names_of_months_in_the_language_of_the_machine() -> None:
    words = re.compile(r"%[bBaAcxXp]\b|month_(?:abbr|name)|day_(?:abbr|name)\b|setlocale")
    for path in (Path(__file__).resolve().parents[2] / "src" / "peaceops").rglob("*.py"):
        assert not words.search(path.read_text(encoding="utf-8")), path.name


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_a_day_means_itself_and_lies_in_its_month_and_year(day: date) -> None:
    iso = day.isoformat()
    assert span(iso, "here").day == day
    for text in (iso[:7], iso[:4]):
        wider = span(text, "here")
        assert wider.first is not None and wider.last is not None
        assert wider.first <= day <= wider.last
