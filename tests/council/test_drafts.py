"""Drafts: who submitted them, what they speak of, and a reader's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from peaceops.book import View
from peaceops.book.draft_words import length, patterns, words_by_kind
from peaceops.book.tables.council import DraftsRow, VotesRow
from peaceops.council.drafts import draft_given, draft_of, drafts, own_draft
from peaceops.errors import PeaceopsError


def test_a_draft_is_found_by_its_symbol_or_by_that_of_the_resolution(now: View) -> None:
    by_draft, by_number = draft_of(now, "S/2020/24"), draft_of(now, "S/RES/2504")
    assert by_draft == by_number == draft_of(now, "s/res/2504 (2020)")
    assert by_draft.sponsors == {"BEL", "DEU"}  # S/RES/2504 (2020), the crossing points into Syria


def test_sponsors_are_read_from_lists_with_and_in_a_name_and_with_misprints(now: View) -> None:
    held = drafts(now)
    assert held["S/RES/1757 (2007)"].sponsors == {"BEL", "FRA", "ITA", "SVK", "GBR", "USA"}
    assert {"TTO", "KOR", "CIV", "TLS"} < held["S/RES/2117 (2013)"].sponsors
    assert {"CHL", "FRA"} < held["S/RES/2206 (2015)"].sponsors, "printed without a comma"
    assert held["S/RES/2027 (2011)"].sponsors == {"FRA"}
    assert held["S/RES/2796 (2025)"].sponsors == frozenset(), "a report of the Secretary-General is no State"


def test_most_drafts_since_2010_name_a_sponsor(now: View) -> None:
    rows = now.all(DraftsRow)
    late = [r for r in rows if r.known.year in range(2010, 2026)]
    assert len(rows) > 1500 and sum(bool(r.sponsors) for r in rows) > 1100
    assert sum(bool(r.sponsors) for r in late) / len(late) > 0.95


def test_every_draft_belongs_to_an_adopted_text(now: View) -> None:
    outcomes = {r.vote: r.outcome for r in now.all(VotesRow)}
    assert {outcomes[r.vote] for r in now.all(DraftsRow)} <= {"adopted", "adopted_in_parts"}


def test_words_are_counted_by_kind() -> None:
    text = "Acting under Chapter VII of the Charter, demands, and decides to extend the arms embargo; women."
    assert words_by_kind(text) == {"chapter-seven": 1, "sanctions": 1, "women": 1, "condemnation": 1, "renewal": 1}
    assert words_by_kind("") == {} and length("three short words") == 3
    assert len(patterns()) == 17
    assert [p.pattern for p in patterns().values() if p.pattern != p.pattern.lower()] == [], "a text is read in small"


def test_a_draft_of_the_reader_s_own_is_read_from_a_file(now: View, tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text("The Security Council decides to extend the mandate until further notice. " * 20, encoding="utf-8")
    found = draft_given(now, str(path), ["France", "USA"])
    assert found is not None
    assert (found.symbol, found.sponsors, found.kinds) == ("", {"FRA", "USA"}, {"renewal": 20})
    assert draft_given(now, "", ()) is None


@pytest.mark.parametrize(
    ("text", "sponsors", "words"),
    [
        ("S/RES/242", (), "S/2023/798"),
        ("S/1999/1", (), "has no draft"),
        ("no-such-file.txt", (), "cannot be read"),
        ("", ("FRA",), "expected --text"),
        ("S/2020/24", ("FRA",), "those of its record"),
    ],
)
def test_what_is_no_draft_is_refused(now: View, text: str, sponsors: tuple[str, ...], words: str) -> None:
    with pytest.raises(PeaceopsError, match=words):
        draft_given(now, text, sponsors)


def test_a_text_too_short_or_too_long_is_refused(now: View, tmp_path: Path) -> None:
    with pytest.raises(PeaceopsError, match="50 or more"):
        own_draft("Ends the mission.", ())
    huge = tmp_path / "huge.txt"
    huge.write_text("x " * 1_500_000, encoding="utf-8")
    with pytest.raises(PeaceopsError, match="longer than any draft"):
        draft_of(now, str(huge))
    binary = tmp_path / "draft.pdf"
    binary.write_bytes(b"%PDF\xff\xfe\x00" * 100)
    with pytest.raises(PeaceopsError, match="cannot be read"):
        draft_of(now, str(binary))
