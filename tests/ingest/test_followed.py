"""What followed missions and who took tasks over: known rows, when they were known, and damage that is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from damage import Change, Rows, begin, damaged, rows_of, swap
from peaceops.errors import PeaceopsError
from peaceops.ingest.council import followed

pytestmark = pytest.mark.sources


@pytest.fixture(scope="module")
def read(sources: Path) -> Callable[[str], Rows]:
    """Rows of a table after reading both files."""
    shop = begin(sources)
    followed.read(shop)
    return partial(rows_of, shop)


def test_the_office_in_haiti_followed_the_mission_for_justice(read: Callable[[str], Rows]) -> None:
    rows = read("successors")
    assert len(rows) == 44 - 1, "the row on the cost of a predecessor is none"
    [binuh] = [r for r in rows if r["successor_mission"] == "BINUH"]
    assert (binuh["mission"], binuh["kinds"], binuh["from_date"]) == ("MINUJUSTH", "political", date(2019, 10, 16))
    assert (binuh["amount_usd"], binuh["amount_year"], binuh["paid_by"]) == (19_900_000, "2020", "regular budget")


def test_a_follower_that_is_a_mission_of_the_book_is_named_by_its_acronym(read: Callable[[str], Rows]) -> None:
    by_row = {r["row"]: r for r in read("successors")}
    assert by_row[26]["successor_mission"] == "OSESGY", "Office of the Special Envoy for Yemen"
    assert by_row[39]["successor_mission"] == "UNCPSG", "police support group in Croatia"
    assert (by_row[43]["mission"], by_row[43]["successor_mission"]) == ("UNMC", "UNVMC")
    nameless = {r["follow_on"] for r in by_row.values() if r["successor_mission"] is None and "team" not in r["kinds"]}
    assert nameless == {
        "EU Police Mission",
        "NATO-led force; UNMIBH; UNCRO; UNPREDEP",
        "UNMISS (South), UNISFA (Abyei)",
        "UNSMIH, UNTMIH, MIPONUH, MICAH",
        "UNTOP",
        "none",
        "none (EU monitoring mission already there; Geneva talks)",
        "office of the Joint Special Representative",
    }, "several at once, or no mission of the book"


def test_a_row_is_not_known_before_the_years_that_it_names(read: Callable[[str], Rows]) -> None:
    known = {r["follow_on"]: r["known"] for r in read("successors") if r["mission"] in ("MINUJUSTH", "UNAMID", "UNMIT")}
    assert known["BINUH"] == date(2023, 12, 31), "its staff of 2023 is named; the decision is of 2019"
    assert known["UNITAMS"] == date(2022, 12, 31), "what it spent in 2021 was public in 2022"
    assert known["UN country team"] == date(2012, 2, 23)
    [ended] = [r for r in read("successors") if r["mission"] == "UNOMIG"]
    assert ended["known"] >= date(2009, 6, 16), "in February 2009 nobody knew that nothing would follow"


def test_an_undated_page_counts_from_the_compilation(read: Callable[[str], Rows]) -> None:
    [office] = [r for r in read("successors") if r["mission"] == "UNMIL"]
    assert office["known"] == date(2026, 11, 25)


def test_who_took_tasks_over_is_told_by_kind(read: Callable[[str], Rows]) -> None:
    rows = read("handovers")
    assert len(rows) == 70
    kinds = {m: {r["taker_kinds"] for r in rows if r["mission"] == m} for m in ("UNIKOM", "UNMIBH", "UNOCI")}
    assert kinds == {
        "UNIKOM": {"host"},
        "UNMIBH": {"regional"},
        "UNOCI": {"team;office", "mission", "host;team", "team"},
    }


@pytest.mark.parametrize(
    ("file", "change", "words"),
    [
        (
            "successors/successors.csv",
            swap(",political mission (integrated office),", ",political misson,"),
            "column 'type': expected a type of ingest/own/follow_on_types.csv",
        ),
        (
            "task-handover/handover.csv",
            swap(",host States,", ",hosts,"),
            "column 'receiver_type': expected a type of ingest/own/receiver_types.csv",
        ),
        ("task-handover/handover.csv", swap("UNMOP,", "UNMOPP,"), "unknown mission 'UNMOPP'"),
    ],
)
def test_a_damaged_file_gives_one_sentence(
    sources: Path, tmp_path: Path, file: str, change: Change, words: str
) -> None:
    shop = begin(sources, damaged(sources, tmp_path, file, change))
    with pytest.raises(PeaceopsError) as stopped:
        followed.read(shop)
    assert words in str(stopped.value) and "\n" not in str(stopped.value)
