"""What followed missions and who took tasks over: known rows, when they were known, and damage that is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest import names
from peaceops.ingest.council import followed
from peaceops.ingest.workshop import Names, Workshop, own_csv

pytestmark = pytest.mark.sources
Rows = list[dict[str, Any]]
FOLDERS = ("successors", "task-handover")


@pytest.fixture(scope="module")
def missions(sources: Path) -> Names:
    """Names of missions, read once."""
    shop = Workshop(sources)
    for row in own_csv("known_errors"):
        shop.errors.declare(**{k: v or None for k, v in row.items()})
    names.read(shop)
    return shop.missions


def filled(root: Path, missions: Names) -> Workshop:
    shop = Workshop(root)
    shop.missions = missions
    followed.read(shop)
    return shop


@pytest.fixture(scope="module")
def read(sources: Path, missions: Names) -> Callable[[str], Rows]:
    """Rows of a table after reading both files."""
    shop = filled(sources, missions)

    def rows(table: str) -> Rows:
        columns = BY_NAME[table].names()
        return [dict(zip(columns, row, strict=True)) for row in shop.rows[table]]

    return rows


def test_the_office_in_haiti_followed_the_mission_for_justice(read: Callable[[str], Rows]) -> None:
    rows = read("successors")
    assert len(rows) == 44 - 1, "the row on the cost of a predecessor is none"
    [binuh] = [r for r in rows if r["successor_mission"] == "BINUH"]
    assert (binuh["mission"], binuh["kinds"], binuh["from_date"]) == ("MINUJUSTH", "political", date(2019, 10, 16))
    assert (binuh["amount_usd"], binuh["amount_year"], binuh["paid_by"]) == (19_900_000, "2020", "regular budget")


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
        "UNOCI": {"team;regional", "mission", "host;team", "team"},
    }


@pytest.mark.parametrize(
    ("file", "change", "words"),
    [
        (
            "successors/successors.csv",
            lambda t: t.replace(",political mission (integrated office),", ",political misson,", 1),
            "column 'type': expected a type of ingest/own/follow_on_types.csv",
        ),
        (
            "task-handover/handover.csv",
            lambda t: t.replace(",host States,", ",hosts,", 1),
            "column 'receiver_type': expected a type of ingest/own/receiver_types.csv",
        ),
        ("task-handover/handover.csv", lambda t: t.replace("UNMOP,", "UNMOPP,", 1), "unknown mission 'UNMOPP'"),
    ],
)
def test_a_damaged_file_gives_one_sentence(
    sources: Path, tmp_path: Path, missions: Names, file: str, change: Callable[[str], str], words: str
) -> None:
    for folder in FOLDERS:
        (tmp_path / folder).mkdir()
        for path in (sources / folder).iterdir():
            (tmp_path / folder / path.name).symlink_to(path)
    text = (sources / file).read_text(encoding="utf-8")
    assert change(text) != text
    (tmp_path / file).unlink()
    (tmp_path / file).write_text(change(text), encoding="utf-8")
    with pytest.raises(PeaceopsError) as stopped:
        filled(tmp_path, missions)
    assert words in str(stopped.value) and "\n" not in str(stopped.value)
