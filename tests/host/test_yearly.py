"""Yearly series of every host: golden values, the day from which each is known, changes and their bounds."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.rules import replay
from peaceops.book.tables.missions import MissionsRow
from peaceops.errors import PeaceopsError
from peaceops.host.yearly import (
    DEMOCRACY,
    GDP,
    IDMC,
    LIBERTIES,
    POPULATION,
    REFUGEES,
    RIGHTS,
    TOGETHER,
    UNHCR,
    overlapping,
    yearly_of,
)
from peaceops.missions.lists import several

BOOK = open_book()
WHOLE = BOOK.at()


@pytest.mark.parametrize(
    ("host", "series", "year", "value", "unit"),
    [
        ("COD", IDMC, 2023, 6737000, "persons"),
        ("COD", UNHCR, 2023, 6251790, "persons"),
        ("MLI", REFUGEES, 2022, 225726, "persons"),
        ("LBN", POPULATION, 2024, 5805962, "persons"),
        ("CYP", RIGHTS, 1974, 4, "rating"),
        ("CYP", LIBERTIES, 1974, 4, "rating"),
        ("XKX", GDP, 2008, 2889, "usd"),
        ("XKX", GDP, 2024, 7027, "usd"),
        ("XKX", RIGHTS, 1999, 6, "rating"),
    ],
)
def test_values_are_those_of_their_publishers(host: str, series: str, year: int, value: int, unit: str) -> None:
    found = yearly_of(WHOLE, host)[series].by_year[year]
    assert (round(float(found.value)), found.unit, found.later_vintage) == (value, unit, True)


def test_every_host_of_every_mission_has_a_series_by_now() -> None:
    hosts = {code for row in WHOLE.all(MissionsRow) for code in several(row.hosts)}
    assert len(hosts) > 50
    for host in hosts:
        assert len(yearly_of(WHOLE, host)) >= (3 if host == "ESH" else 6), host


def test_unhcr_counts_serbia_and_kosovo_as_one_and_says_so() -> None:
    for host in ("SRB", "XKX"):
        found = yearly_of(WHOLE, host)[UNHCR].by_year[2024]
        assert (found.value, found.counted.get("area")) == (209753, TOGETHER)
        assert "Serbia and Kosovo together" in found.counts
    assert IDMC not in yearly_of(WHOLE, "SRB") and IDMC not in yearly_of(WHOLE, "XKX")


def test_a_year_is_known_when_it_was_due_and_no_series_before_its_first_edition() -> None:
    def last(day: date) -> dict[str, int]:
        return {key: found.last.year for key, found in yearly_of(BOOK.at(day), "COD").items()}

    assert last(date(2018, 4, 1)) == {
        POPULATION: 2016,
        GDP: 2016,
        REFUGEES: 2016,
        IDMC: 2016,
        UNHCR: 2016,
        DEMOCRACY: 2017,
        RIGHTS: 2017,
        LIBERTIES: 2017,
    }
    assert last(date(2005, 1, 1)).keys() == {POPULATION, GDP, REFUGEES, UNHCR, RIGHTS, LIBERTIES}
    assert last(date(1975, 1, 1)) == {RIGHTS: 1973, LIBERTIES: 1973}
    assert last(date(1963, 1, 1)) == {}


def test_the_year_nearest_to_one_asked_for_stands_for_it_within_two_years() -> None:
    rights = yearly_of(WHOLE, "CYP")[RIGHTS]
    assert [row.year if (row := rights.near(year)) else None for year in (1964, 1970, 1981, 1990)] == [
        None,
        1972,
        1980,
        1990,
    ]


def test_changes_are_made_again_from_their_traces_and_none_is_told_within_the_bounds() -> None:
    found = yearly_of(WHOLE, "COD")
    for key, unit in ((POPULATION, "pct"), (IDMC, "persons"), (RIGHTS, "rating")):
        first, last = found[key].near(2010), found[key].near(2020)
        assert first and last
        change = found[key].change(first, last)
        assert change and change.unit == unit and replay(change, WHOLE) == change.value
    first, last = found[DEMOCRACY].near(2010), found[DEMOCRACY].near(2020)
    assert first and last and overlapping(first, last) and found[DEMOCRACY].change(first, last) is None
    serbia = yearly_of(WHOLE, "SRB")[RIGHTS]
    yugoslavia, alone = serbia.near(2000), serbia.near(2010)
    assert yugoslavia and alone and serbia.change(yugoslavia, alone) is None  # of other areas


def test_an_unknown_host_is_refused() -> None:
    with pytest.raises(PeaceopsError, match="unknown State code 'XYZ'"):
        yearly_of(WHOLE, "XYZ")
