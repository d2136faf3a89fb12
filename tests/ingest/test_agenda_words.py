"""Agenda items are read from the record, by whole words; a country's text stands under no theme."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from peaceops.book import View
from peaceops.book.tables.council import ResolutionsRow, VotesRow
from peaceops.book.tables.missions import StatesRow
from peaceops.council import agendas_of, votes_about
from peaceops.council.agenda_items import agenda_items
from peaceops.ingest.council.agenda_words import THEMES, Items, read_items
from peaceops.ingest.workshop import own_csv

TWO_COUNTRIES = {842, 1657, 1669, 1951, 1968, 1992}  # troops moved between neighbours; a force in two countries


@pytest.fixture(scope="module")
def items() -> Items:
    return read_items()


@pytest.mark.parametrize(
    ("item", "title", "mission", "key"),
    [
        (
            "The situation in the Middle East.",
            "Renewal of the mandate of the UN Disengagement Observer Force",
            "UNDOF",
            "GOL",
        ),
        ("The situation in the Middle East.", "Extension of the mandate of UNIFIL", "UNIFIL", "LBN"),
        ("The situation in the Middle East", "Extension of the mandate of UNEF", None, "MEA"),
        ("The situation in the Middle East.", "Monthly reports on attacks in the Red Sea", None, "YEM"),
        ("The situation in the Middle East, including the Palestinian question.", "Lebanon", None, "PAL"),
        ("Reports of the Secretary-General on the Sudan.", "Extension of the mandate of UNAMID", "UNAMID", "SDN"),
        ("Reports of the Secretary-General on the Sudan and South Sudan.", "The situation in Abyei", "UNISFA", "SSD"),
        ("Admission of new Members", "Admission of Yemen to membership in the United Nations", None, "ADM"),
        ("Children and armed conflict.", "Children and armed conflict", None, "WPS"),
        ("Peacekeeping operations", "Protection", None, "WPS"),
        (
            "Threats to international peace and security caused by terrorist acts.",
            "The bomb attacks in Madrid",
            None,
            "TERR",
        ),
        ("Central America: efforts towards peace", "Termination of the UN Observer Group", "ONUCA", "CAM"),
        ("Report of the Secretary-General pursuant to Security Council resolution 807 (1993)", "", "UNPROFOR", "BIH"),
        ("International Tribunal — Rwanda", "Arrest and detention of persons", None, "TRIB"),
        ("", "Extension of the stationing in Cyprus", "UNFICYP", "CYP"),
        ("", "", None, "OTH"),
    ],
)
def test_an_item_by_its_words(item: str, title: str, mission: str | None, key: str, items: Items) -> None:
    assert items.key(item, title, mission) == key


@pytest.mark.parametrize("words", ["The situation in UNAMIDIA", "Malian", "Iranians", "Chadwick"])
def test_a_part_of_a_word_is_no_word(words: str, items: Items) -> None:
    assert items.key(words, words, None) == "OTH"


def test_of_two_countries_that_of_the_library_stands_and_a_country_goes_before_a_theme(items: Items) -> None:
    assert items.of("The situation in Côte d’Ivoire.", "Liberia", "", None) == ("LBR", True)
    assert items.of("The situation in Libya.", "Maintenance of international peace and security", "", None) == (
        "LBY",
        False,
    )


def test_every_key_is_an_item_with_a_name(now: View) -> None:
    keys = {r.agenda for r in now.all(VotesRow) if r.agenda}
    assert keys <= set(agenda_items())
    assert {r[c] for r in own_csv("agenda_words") for c in ("agenda", "otherwise")} - {""} <= set(agenda_items())


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (109, "ADM"),  # sixteen States, Libya among them
        (730, "CAM"),  # ends ONUCA
        (791, "CAM"),  # ONUSAL
        (860, "KHM"),  # UNTAC
        (362, "MEA"),  # UNEF II
        (435, "NAM"),  # UNTAG
        (210, "IPQ"),  # UNMOGIP
        (815, "BIH"),  # UNPROFOR in Croatia and Bosnia
        (350, "GOL"),
        (1769, "SDN"),  # UNAMID, whose letters hold UNAMI
        (1099, "TJK"),
        (1501, "DRC"),
        (2008, "LBR"),  # the XML file has the item of Côte d'Ivoire
        (1907, "ETH"),
        (2823, "WPS"),
        (1244, "KOS"),
    ],
)
def test_items_of_resolutions(number: int, key: str, now: View) -> None:
    (row,) = now.where(ResolutionsRow, resolution=number)
    (vote,) = now.where(VotesRow, resolution=number)
    assert row.agenda == vote.agenda == key


def test_no_state_is_named_under_women_children_protection_and_peacekeeping(now: View) -> None:
    names = [r.name.split(" (")[0] for r in now.all(StatesRow)]
    titles = {r.resolution: r.title for r in now.all(ResolutionsRow) if r.agenda in ("WPS", "NPT")}
    assert len(titles) > 100
    assert {n: t for n, t in titles.items() if any(re.search(rf"\b{re.escape(s)}\b", t) for s in names)} == {}


def test_no_mission_has_resolutions_under_two_countries(now: View) -> None:
    keys: dict[str, set[str]] = defaultdict(set)
    for row in now.all(ResolutionsRow):
        if row.mission and row.agenda not in THEMES and row.resolution not in TWO_COUNTRIES:
            keys[row.mission].add(str(row.agenda))
    assert {m: k for m, k in keys.items() if len(k) > 1} == {}


def test_votes_on_the_subject_of_a_mission_are_on_its_country(now: View) -> None:
    """The review of UNTAC had listed texts on El Salvador and Central America."""
    assert agendas_of(now, "UNTAC") == ("KHM",)
    assert all("Cambodia" in v.title for v in votes_about(now, "KHM") if v.outcome == "adopted")
