"""Membership of the United Nations: from the day of admission on, and no longer from the day on which it ended."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import peaceops
from peaceops.book import View
from peaceops.missions.membership import admission, members_on, membership


@pytest.mark.parametrize(
    ("iso3", "before", "on"),
    [("TLS", date(2002, 9, 26), date(2002, 9, 27)), ("DDR", date(1973, 9, 17), date(1973, 9, 18))],
)
def test_a_member_state_is_one_from_its_admission_on(now: View, iso3: str, before: date, on: date) -> None:
    assert not membership(now, iso3).on(before) and membership(now, iso3).on(on)


def test_a_state_is_no_member_from_the_day_on_which_its_membership_ended(now: View) -> None:
    held = membership(now, "DDR")
    assert held.until == date(1990, 10, 3)
    assert held.on(date(1990, 10, 2)) and not held.on(held.until)


@pytest.mark.parametrize("iso3", ["XKX", "ESH", "PSE"])
def test_what_was_never_a_member_is_none(now: View, iso3: str) -> None:
    assert not membership(now, iso3).on(date(2020, 1, 1))
    assert admission(now, iso3, date(2020, 1, 1)).value == "no Member State"


@pytest.mark.parametrize(
    ("day", "count"),
    [(date(1945, 10, 23), 0), (date(2011, 7, 13), 192), (date(2011, 7, 14), 193)],
)
def test_members_are_counted_on_a_day(now: View, day: date, count: int) -> None:
    assert len(members_on(now, day=day).rows) == count


# What the Organization counted at the end of a year: one seat for the Soviet Union and the Russian Federation, one for
# Egypt and Syria in 1958-1961, none for Indonesia when it was away, one for Yugoslavia until its seat was filled anew.
COUNTED = """
1945 51, 1950 60, 1955 76, 1956 80, 1957 82, 1958 82, 1960 99, 1961 104, 1962 110, 1964 115, 1965 117, 1966 122,
1967 123, 1970 127, 1973 135, 1975 144, 1980 154, 1984 159, 1990 159, 1991 166, 1992 179, 1993 184, 1994 185, 1999 188,
2000 189, 2002 191, 2006 192, 2011 193
"""


def test_members_are_as_many_as_the_organization_counted(now: View) -> None:
    told = [case.split() for case in COUNTED.split(",")]
    found = {year: len(members_on(now, day=date(int(year), 12, 30)).rows) for year, _ in told}
    assert found == {year: int(count) for year, count in told}


def test_one_place_reads_the_days_of_membership() -> None:
    """Whoever compares them itself would give another day for the last one of a State."""
    package = Path(peaceops.__file__).parent
    rooms = [p for p in package.rglob("*.py") if p.relative_to(package).parts[0] not in ("book", "ingest")]
    reading = {str(p.relative_to(package)) for p in rooms if re.search(r"\.(joined|left_on)\b", p.read_text("utf-8"))}
    assert reading == {"missions/membership.py"}
