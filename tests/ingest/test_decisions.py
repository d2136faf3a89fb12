"""Recent decisions are those of the votes table: a page that contradicts it, or lacks what it has, stops the build."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from damage import Rows, begin, damaged, rows_of, swap
from peaceops.book import open_book
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.errors import PeaceopsError
from peaceops.ingest import kosovo

pytestmark = pytest.mark.sources
FILE = "kosovo-facts-and-events/missions_2025_26.csv"


def read(sources: Path, files: Path | None = None) -> Rows:
    shop = begin(sources, files)
    view = open_book().at()
    shop.rows["votes"] = [tuple(r) for r in view.all(VotesRow)]
    shop.rows["member_votes"] = [tuple(r) for r in view.all(MemberVotesRow)]
    kosovo.read(shop)
    return rows_of(shop, "recent_decisions")


@pytest.fixture(scope="module")
def decisions(sources: Path) -> dict[int, dict[str, Any]]:
    return {r["row"]: r for r in read(sources)}


@pytest.mark.parametrize(
    ("row", "symbol", "day", "vote"),
    [
        (7, "S/RES/2760 (2024)", "2024-11-14", "14-0-1 (RUS)"),
        (11, "S/RES/2779 (2025)", "2025-05-08", "12-0-3 (CHN, PAK, RUS)"),
        (12, "S/RES/2820 (2026)", "2026-04-30", "13-0-2 (CHN, RUS)"),
        (17, "S/RES/2809 (2025)", "2025-12-23", "15-0-0"),
        (18, "S/RES/2732 (2024)", "2024-05-31", "15-0-0"),
        (22, "S/RES/2800 (2025)", "2025-11-13", "14-0-1 (USA)"),
    ],
)
def test_a_decision_has_the_symbol_the_day_and_the_vote_and_is_known_from_that_day(
    row: int, symbol: str, day: str, vote: str, decisions: dict[int, dict[str, Any]]
) -> None:
    found = decisions[row]
    assert (found["symbol"], found["vote_text"]) == (symbol, vote)
    assert found["on_date"] == found["known"] == date.fromisoformat(day)


def test_a_renewal_is_no_draft_whose_result_was_not_found(decisions: dict[int, dict[str, Any]]) -> None:
    assert decisions[12]["decision"] == "renewal"
    assert not any("not found" in (r["note"] or "") for r in decisions.values() if r["symbol"] and r["row"] != 6)


def test_a_day_on_which_a_mandate_ends_is_no_decision(decisions: dict[int, dict[str, Any]]) -> None:
    assert 9 not in decisions and len(decisions) == 23


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"13-0-2 (CHN, RUS)"', '"13-0-2 (CHN, USA)"', r"'vote': expected 13-0-2 \(CHN, RUS\), the vote on S/RES/2813"),
        ("Lebanon,2025-08-28", "Lebanon,2025-08-29", r"'date': expected 2025-08-28, the day of S/RES/2790 \(2025\)"),
        ("S/RES/2790 (2025)", "S/RES/2970 (2025)", r"'symbol': expected a decision of the votes table"),
        ("S/RES/2802 (2025)", "", r"'symbol': expected S/RES/2802 \(2025\), which the votes table has on this mission"),
    ],
)
def test_a_page_that_contradicts_the_votes_stops_the_build(
    old: str, new: str, says: str, sources: Path, tmp_path: Path
) -> None:
    with pytest.raises(PeaceopsError, match=says):
        read(sources, damaged(sources, tmp_path, FILE, swap(old, new)))
