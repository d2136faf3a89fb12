"""Which mission an item is about: by name, handle, the mission's own site or place; each item for itself."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View
from peaceops.feeds.about import about, of_handle
from peaceops.feeds.feed import FeedItem


def links(view: View, title: str, link: str = "", day: date | None = None) -> list[tuple[str, str]]:
    """Missions with how they are known."""
    return [(found.mission, found.how) for found in about(view, FeedItem(title, "", link, day)).links]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("UNMIK hands over a school", [("UNMIK", "name")]),
        ("La FINUL patrouille", [("UNIFIL", "name")]),
        ("Police from UNFICYP and UNMIK meet", [("UNFICYP", "name"), ("UNMIK", "name")]),
        ("Training with @unmissmedia this week", [("UNMISS", "handle")]),
        ("@UNIFIL_ peacekeepers trained", [("UNIFIL", "name")]),
        ("Elections #UNMIKosovo", [("UNMIK", "handle")]),
        ("UN peacekeepers in Lebanon build a road", [("UNIFIL", "place"), ("UNTSO", "place")]),
        ("UN peacekeepers in Goma build a road", [("MONUSCO", "place")]),
        ("Today is the International Day for Tolerance", []),
        ("Kosovo and Serbia talk about licence plates", []),
        ("An #unmissable #untagged #unmistakable film", []),
        ("NATO keeps KFOR in Kosovo", []),
    ],
)
def test_an_item_is_about_the_missions_that_it_names(now: View, title: str, expected: list[tuple[str, str]]) -> None:
    assert links(now, title) == expected


def test_the_own_site_of_a_mission_says_so_and_another_site_does_not(now: View) -> None:
    assert links(now, "Mayors meet", "https://unmik.unmissions.org/mayors-meet") == [("UNMIK", "site")]
    assert links(now, "Mayors meet", "https://peacekeeping.un.org/en/mission/unfil") == []
    assert links(now, "Mayors meet", "https://peacekeeping.un.org/en/mission/unifil") == [("UNIFIL", "site")]
    assert links(now, "Mayors meet", "https://unmik.example/mayors") == []
    assert links(now, "Mayors meet", "https://unmik.unmissions.org.example/") == []


def test_of_missions_at_one_place_it_is_the_one_of_the_day(now: View) -> None:
    said = "UN peacekeepers in Haiti left the camp"
    assert links(now, said, day=date(2010, 2, 1)) == [("MINUSTAH", "place")]
    assert links(now, said, day=date(2018, 2, 1)) == [("MINUJUSTH", "place")]


def test_where_several_missions_are_in_a_state_the_item_is_about_each(now: View) -> None:
    assert links(now, "UN peacekeepers in South Sudan build a road", day=date(2020, 1, 1)) == [
        ("UNMISS", "place"),
        ("UNISFA", "place"),
    ]


def test_another_force_is_told(now: View) -> None:
    assert about(now, FeedItem("KFOR troops on patrol", "")).others == ("KFOR",)


@pytest.mark.parametrize(
    ("handle", "mission"),
    [
        ("unmissmedia", "UNMISS"),
        ("UN_MINUSMA", "MINUSMA"),
        ("MONUSCO_news", "MONUSCO"),
        ("UNSMILibya", "UNSMIL"),
        ("unmiss", "UNMISS"),
        ("unmissed", ""),
        ("UNPOL", ""),
        ("un_", ""),
    ],
)
def test_a_handle_is_an_acronym_with_a_usual_ending(now: View, handle: str, mission: str) -> None:
    assert of_handle(now, handle) == mission
