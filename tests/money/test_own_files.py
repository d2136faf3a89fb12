"""Sections as people have them in a spreadsheet: read where they can mean one thing, else told how to save the file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.money.assess import assess_sections
from peaceops.money.sections import read_sections
from peaceops.reading.slashed_days import BOTH, DAY_FIRST, MONTH_FIRST, order_of, read_slashed

PLAIN = """mission,section,kind,from,to,gross_usd
UNMIK,A,assessment,2024-07-01,2024-12-31,20000000
UNMIK,B,credit,2022-07-01,2023-06-30,100000
"""
SPREADSHEETS = {
    "semicolons": PLAIN.replace(",", ";"),
    "tabs": PLAIN.replace(",", "\t"),
    "headings in capitals": PLAIN.replace(
        "mission,section,kind,from,to,gross_usd", "Mission,Section,Kind,From,To,Gross_USD"
    ),
    "headings with spaces": PLAIN.replace("gross_usd", "GROSS USD"),
    "kinds in capitals": PLAIN.replace("credit", "Credit"),
    "a credit with a minus": PLAIN.replace(",100000", ",-100000"),
    "a credit in brackets": PLAIN.replace(",100000", ',"(100,000)"'),
    "a credit with a minus and commas": PLAIN.replace(",100000", ',"-100,000"'),
    "days first": PLAIN.replace("2024-07-01", "01/07/2024").replace("2024-12-31", "31/12/2024"),
    "days with points": PLAIN.replace("2024-07-01", "1.7.2024").replace("2024-12-31", "31.12.2024"),
    "months first": PLAIN.replace("2024-07-01", "7/1/2024").replace("2024-12-31", "12/31/2024"),
    "all of it": "Mission;Section;Kind;From;To;Gross_USD;Note\nUNMIK;A;Assessment;01/07/2024;31/12/2024;20,000,000;x\n"
    "UNMIK;B;Credit;01/07/2022;30/06/2023;-100,000;\n",
}


def read(now: View, folder: Path, text: str) -> list[tuple[object, ...]]:
    path = folder / "mine.csv"
    path.write_text(text, encoding="utf-8")
    return [(s.mission, s.section, s.kind, s.start, s.end, s.gross_usd) for s in read_sections(now, path)]


@pytest.mark.parametrize("form", SPREADSHEETS)
def test_a_file_of_a_spreadsheet_says_the_same(now: View, tmp_path: Path, form: str) -> None:
    assert read(now, tmp_path, SPREADSHEETS[form]) == read(now, tmp_path, PLAIN)
    assert sum(a.gross_usd for a in assess_sections(now, read_sections(now, tmp_path / "mine.csv"))) > 0


REFUSED = {
    "UNMIK,A,assessment,01/07/2024,10/12/2024,5\n": ["column 'from'", "2024-07-01 and 2024-01-07", "yyyy-mm-dd"],
    "UNMIK,A,assessment,31/12/2024,12/31/2024,5\n": ["column 'from'", "expected a date like 2024-07-01"],
    "UNMIK,A,assessment,31/02/2024,2024-12-31,5\n": ["column 'from'", "expected a date like 2024-07-01"],
    "UNMIK,A,assessment,2024-07-01,2024-12-31,-5\n": ["column 'gross_usd'", "a credit also with a minus"],
    "UNMIK,A,credit,2022-07-01,2023-06-30,-5\nUNMIK,B,credit,2022-07-01,2023-06-30,5\n": [
        "row 2, column 'gross_usd': expected all credits of a file with a minus, or none"
    ],
    "UNMIK,A,assessment,2024-07-01,2024-12-31,5\nUNMIK;B;credit;2022-07-01;2023-06-30;5\n": ["row 3"],
}


@pytest.mark.parametrize("rows", REFUSED)
def test_what_could_mean_two_things_is_refused_with_how_to_write_it(now: View, tmp_path: Path, rows: str) -> None:
    with pytest.raises(PeaceopsError) as refused:
        read(now, tmp_path, PLAIN.splitlines()[0] + "\n" + rows)
    assert all(words in str(refused.value) for words in REFUSED[rows]), str(refused.value)


@given(st.lists(st.dates(date(1945, 10, 24), date(2100, 12, 31)), min_size=1, max_size=6))
def test_days_are_read_back_in_the_order_that_their_file_tells(days: list[date]) -> None:
    for form, order in (("{d:02}/{m:02}/{y}", DAY_FIRST), ("{m}/{d}/{y}", MONTH_FIRST)):
        told = [form.format(d=x.day, m=x.month, y=x.year) for x in days]
        found = order_of(told)
        assert found in ("", order) and (found == order) == any(x.day > 12 for x in days)
        if found:
            assert [read_slashed(text, found) for text in told] == days
    assert order_of(["31/12/2024", "12/31/2024"]) == BOTH
