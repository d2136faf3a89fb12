"""Witnesses of the votes table: a correction that they do not uphold, or a day that two contradict, stops a build."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from damage import Change, begin, swap
from peaceops.ingest.council import errata, votes
from peaceops.ingest.council.witnesses import HEADER, HUB, LIBRARY, Witnesses, read_witnesses

pytestmark = pytest.mark.sources


@pytest.fixture(scope="module")
def seen(sources: Path, words: dict[int, str]) -> Witnesses:
    return read_witnesses(begin(sources), words)


Refused = Callable[[str, Change], str]


WRONG_DAYS = [  # days that the data hub alone has; a first edition of the errata put them in
    ("S/RES/53(1948)", "1948-07-07", "1948-05-07"),
    ("S/RES/56(1948)", "1948-08-19", "1948-09-28"),
    ("S/RES/70(1949)", "1949-03-07", "1949-02-10"),
    ("S/RES/73(1949)", "1949-08-11", "1949-09-11"),
    ("S/RES/76(1949)", "1949-10-05", "1949-10-11"),
    ("S/RES/213(1965)", "1965-09-20", "1965-09-06"),
    ("S/RES/266(1969)", "1969-06-10", "1969-05-10"),
    ("S/RES/294(1971)", "1971-07-15", "1971-05-15"),
    ("S/RES/296(1971)", "1971-08-18", "1971-12-06"),
    ("S/RES/346(1974)", "1974-04-08", "1974-04-18"),
    ("S/RES/412(1977)", "1977-07-07", "1977-08-07"),
    ("S/RES/413(1977)", "1977-07-20", "1977-08-20"),
]


@pytest.mark.parametrize(("symbol", "right", "wrong"), WRONG_DAYS, ids=[w[0] for w in WRONG_DAYS])
def test_a_day_that_the_data_hub_alone_has_is_refused(symbol: str, right: str, wrong: str, refused: Refused) -> None:
    line = f"date,{symbol},Date,{right},{wrong},{HEADER}; {HUB}\n"
    said = refused(errata.FILE, lambda d: d + line.encode())
    assert f"{errata.FILE}, row 72: expected {wrong} as the day of {symbol}" in said
    assert f"{HUB}: {wrong}" in said and f"{HEADER}: {wrong}" not in said and f"{LIBRARY}: {wrong}" not in said
    assert said.count(right) >= 1 or symbol == "S/RES/56(1948)"  # its header is misread as 1943


def test_a_row_that_names_a_witness_which_says_otherwise_is_refused(refused: Refused) -> None:
    old = f"1992-01-16,{LIBRARY}; {HUB}"
    said = refused(errata.FILE, swap(old, f"1992-01-16,{LIBRARY}; {HEADER}; {HUB}"))
    assert "S/RES/730(1992)" in said and f"{HEADER}: 1992-01-14" in said


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("UNITED STATES,A,Y", "UNITED STATES,A,N", ["S/RES/1239(1999)", "12-1-2", f"{LIBRARY}: 13-0-2", "USA Y"]),
        ("COLOMBIA,A,Y", "COLOMBIA,A,N", ["S/2001/270", "8-2-4", f"{LIBRARY}: 9-1-4"]),
        ("1022(1995),RUSSIAN FEDERATION/USSR,A,Y", "1022(1995),CHINA,Y,A", ["1022", f"{HUB}: 15-0-0"]),
        ("15/0/unanimity,9/6", "15/0/unanimity,8/6", ["row 69", "S/RES/1559(2004)", "9-0-6"]),
    ],
)
def test_a_cast_or_a_count_that_the_record_does_not_have_is_refused(
    old: str, new: str, expected: list[str], refused: Refused
) -> None:
    said = refused(errata.FILE, swap(old, new))
    assert [part for part in expected if part not in said] == []


def test_an_exchange_of_two_members_is_refused_though_the_totals_agree(refused: Refused) -> None:
    """1559 was 9-0-6; with Angola for Algeria it would be 9-0-6 too, but the meeting record has the names."""
    said = refused(errata.FILE, swap("1559(2004),ALGERIA,Y,A", "1559(2004),ANGOLA,Y,A"))
    assert "S/PV.5028 (2004): AGO Y, DZA A" in said


def test_a_column_swap_is_refused_where_the_lists_of_members_have_it_otherwise(refused: Refused) -> None:
    said = refused(errata.FILE, swap("2011-2012,TURKEY", "2009-2010,TURKEY"))
    assert "expected PORTUGAL and not TURKEY" in said and "2009" in said


def test_a_day_of_the_votes_table_that_two_witnesses_contradict_is_refused(refused: Refused) -> None:
    said = refused(votes.FILE, swap(",425,1978-03-19,", ",425,1978-03-18,"))
    assert "expected S/RES/425 (1978) on 1978-03-19" in said and said.endswith("found 1978-03-18.")


@pytest.mark.parametrize(
    ("witness", "resolution", "days"),
    [
        (LIBRARY, 289, {date(1970, 11, 22), date(1970, 11, 23)}),  # 22/23 November: past midnight
        (LIBRARY, 1402, {date(2002, 3, 29), date(2002, 3, 30)}),
        (LIBRARY, 1559, {date(2004, 9, 2)}),  # 2 Sep.
        (HEADER, 1744, {date(2007, 2, 20)}),  # of the meeting, not of the printing on 21 February
        (HEADER, 29, {date(1947, 8, 12)}),
        (HEADER, 143, {date(1960, 7, 14)}),
        (HUB, 730, {date(1992, 1, 16)}),
    ],
)
def test_what_a_witness_says(witness: str, resolution: int, days: set[date], seen: Witnesses) -> None:
    assert seen.days[witness][resolution] == days


@pytest.mark.parametrize("resolution", [56, 66, 663, 701])
def test_a_meeting_without_a_day_or_a_number_at_two_meetings_tells_nothing(resolution: int, seen: Witnesses) -> None:
    assert resolution not in seen.days[LIBRARY]


def test_witnesses_tell_of_most_resolutions(seen: Witnesses) -> None:
    assert {name: len(days) for name, days in seen.days.items()} == {LIBRARY: 2479, HEADER: 2234, HUB: 2722}
    assert seen.totals[LIBRARY]["S/2001/270"] == (9, 1, 4)
    assert seen.totals[HUB]["S/RES/149"] == (11, 0, 0)  # unanimous, of eleven members
