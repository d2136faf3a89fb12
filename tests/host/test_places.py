"""Places of deployment: golden maps, what a date may know of them, and outlines that make no statement."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.rules import replay
from peaceops.host.places import counted_places, mapped_places, outline_of
from peaceops.period import Period

BOOK = open_book()
WHOLE = BOOK.at()


def test_the_last_map_known_by_the_date_is_given_with_its_month() -> None:
    day = date(2020, 9, 29)
    before = mapped_places(BOOK.at(day), "MINUSMA", day)
    assert before and before.period < Period.month(date(2020, 9, 1))
    then = mapped_places(BOOK.at(date(2020, 9, 30)), "MINUSMA", date(2020, 9, 30))
    assert then and then.period == Period.month(date(2020, 9, 1))
    assert [(r.place, r.troops) for r in then.rows[:3]] == [
        ("Gao", 5170),
        ("Tombouctou (Timbuktu)", 3320),
        ("Kidal", 3170),
    ]
    assert str(then.rows[0].locator).startswith("Map no. ")


def test_a_year_is_known_at_the_end_of_the_next_january() -> None:
    for day, year in ((date(2024, 1, 30), 2022), (date(2024, 1, 31), 2023)):
        found = mapped_places(BOOK.at(day), "MONUSCO", day)
        assert found and found.period == Period.of_year(year)


def test_a_map_of_the_year_before_serves_with_its_year() -> None:
    found = mapped_places(BOOK.at(date(2025, 8, 1)), "UNIFIL", date(2025, 8, 1))
    assert found and found.period == Period.of_year(2024)


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        ("MINUSTAH", date(2021, 6, 1)),  # its last map is more than three years old
        ("ONUC", date(1963, 1, 1)),
        ("UNFICYP", date(1974, 7, 25)),
        ("UNAMA", date(2015, 1, 1)),
    ],
)
def test_outside_what_the_data_cover_there_is_no_map(mission: str, day: date) -> None:
    assert mapped_places(BOOK.at(day), mission, day) is None


def test_figures_are_estimates_and_their_number_is_made_again_from_its_trace() -> None:
    found = mapped_places(WHOLE, "MONUSCO", date(2024, 6, 1))
    assert found
    number, troops = found.number(WHOLE), found.troops(found.rows[0])
    assert replay(number, WHOLE) == number.value == len(found.rows)
    assert (troops.status, troops.confidence, troops.later_vintage) == ("estimated", "coded", True)
    unknown = next(row for row in mapped_places(WHOLE, "UNIFIL", date(2020, 3, 1)).rows if row.troops is None)  # type: ignore[union-attr]
    with pytest.raises(ValueError, match="expected a place with a number of troops"):
        found.troops(unknown)


def test_both_sources_stand() -> None:
    day = date(2008, 6, 1)
    mapped, bases = mapped_places(BOOK.at(day), "MONUC", day), counted_places(BOOK.at(day), "MONUC")
    assert mapped and bases and bases.period == Period.of_year(2007)
    assert mapped.rows[0].source == "geopko-maps" and bases.rows[0].source == "radpko"
    assert counted_places(BOOK.at(day), "UNFICYP") is None


def test_cyprus_is_one_island_and_the_sudan_one_country_until_july_2011() -> None:
    assert len(outline_of(WHOLE, "CYP", date(2018, 1, 1))[0]) > 30
    (_, south), (_, north) = (
        min(outline_of(WHOLE, "CYP", date(2018, 1, 1))[0], key=lambda p: p[1]),
        max(outline_of(WHOLE, "CYP", date(2018, 1, 1))[0], key=lambda p: p[1]),
    )
    assert south < 34.7 and north > 35.6

    def foot(day: date) -> float:
        return min(y for ring in outline_of(WHOLE, "SDN", day) for _, y in ring)

    assert foot(date(2011, 7, 8)) < 4 and foot(date(2011, 7, 9)) > 8


@pytest.mark.parametrize("host", ["IND", "PAK", "ISR", "SYR", "SRB", "ESH"])
def test_a_host_whose_lines_are_not_those_of_the_united_nations_has_no_outline(host: str) -> None:
    assert outline_of(WHOLE, host, date(2018, 1, 1)) == ()
