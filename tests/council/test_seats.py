"""Who sits on the Council: each seat under the name of its time."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View
from peaceops.book.tables.council import CouncilMembersRow
from peaceops.council.members import group_name
from peaceops.council.seats import seats
from peaceops.council.vote_lists import votes_list
from peaceops.errors import PeaceopsError


@pytest.mark.parametrize(
    ("iso3", "inside", "outside"),
    [
        ("SUN", date(1990, 6, 1), date(1993, 6, 1)),
        ("RUS", date(1993, 6, 1), date(1990, 6, 1)),
        ("DDR", date(1980, 6, 1), date(1995, 6, 1)),
        ("CSK", date(1964, 6, 1), date(1996, 6, 1)),
        ("COD", date(1983, 6, 1), date(1970, 6, 1)),
    ],
)
def test_a_seat_carries_the_name_of_its_time(iso3: str, inside: date, outside: date, now: View) -> None:
    assert iso3 in [m.iso3 for m in seats(now, inside).members]
    assert iso3 not in [m.iso3 for m in seats(now, outside).members]
    year = {"frm": date(inside.year, 1, 17), "to": date(inside.year, 12, 31)}
    assert votes_list(now, member=iso3, **year).votes


@pytest.mark.parametrize(("words", "day"), [("1946-01-17", date(1946, 1, 16)), ("up to 2027", date(2040, 1, 1))])
def test_a_day_without_a_council_in_the_book_is_refused(words: str, day: date, now: View) -> None:
    with pytest.raises(PeaceopsError, match=words):
        seats(now, day)


def test_members_carry_the_name_of_their_regional_group(now: View) -> None:
    groups = {m.iso3: m.group for m in seats(now, date(2025, 3, 1)).members if not m.permanent}
    assert groups["PAK"] == "Asia-Pacific States" and groups["PAN"] == "Latin American and Caribbean States"


def test_every_regional_group_of_the_book_has_a_name(now: View) -> None:
    keys = {r.regional_group for r in now.all(CouncilMembersRow)} - {None}
    today = {group_name(str(key), date(2026, 1, 1)) for key in keys}
    assert len(today) == len(keys) == 5 and None not in today


def test_a_regional_group_has_the_name_of_its_day(now: View) -> None:
    """A/RES/1991 (XVIII) of 17 December 1963 gave seats to African and Asian, Latin American and other States."""
    assert group_name("asia_pacific", date(1963, 12, 16)) is None
    assert group_name("asia_pacific", date(1974, 7, 25)) == "Asian States"
    assert group_name("latin_american_caribbean", date(1974, 7, 25)) == "Latin American States"
    assert group_name("asia_pacific", date(2012, 1, 1)) == "Asia-Pacific States"
    assert {m.group for m in seats(now, date(1963, 1, 1)).members} == {None}
