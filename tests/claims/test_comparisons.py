"""Statements of comparison: places within a group, States set against each other, parts of a whole, moves over time,
worst years. comparisons.csv: sentences of our own with their day, and the verdict that the figures of the book give."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from claims.said import claims
from peaceops.book import open_book
from peaceops.claims.letters import evened
from peaceops.claims.state_groups import GROUPS, OTHER_GROUP, WORDS, among, members
from peaceops.missions.states import states
from peaceops.words.catalogue import said

REFUSED = ("not_checkable", "unknown")
with (Path(__file__).parent / "data" / "comparisons.csv").open(encoding="utf-8", newline="") as handle:
    ROWS = [(r["text"], date.fromisoformat(r["published"]), r["kind"], r["verdict"]) for r in csv.DictReader(handle)]
TOLD = [row for row in ROWS if row[3] != "refused"]
NOT_TOLD = [row[:2] for row in ROWS if row[3] == "refused"]


@pytest.mark.parametrize(("text", "day", "kind", "verdict"), TOLD, ids=[row[0][:60] for row in TOLD])
def test_a_comparison_has_the_verdict_of_the_figures(text: str, day: date, kind: str, verdict: str) -> None:
    found = claims(text, day)
    assert (kind, verdict) in {(c.kind, c.verdict) for c in found}
    if verdict == "supported":
        assert {c.verdict for c in found} <= {"supported", *REFUSED}


@pytest.mark.parametrize(("text", "day"), NOT_TOLD, ids=[text[:60] for text, _ in NOT_TOLD])
def test_what_no_figure_answers_is_neither_supported_nor_called_wrong(text: str, day: date) -> None:
    assert {c.verdict for c in claims(text, day)} <= set(REFUSED)


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_has_words_a_name_and_members_that_are_states(group: str) -> None:
    known = states(open_book().at(None))
    found = members((group,), date(2024, 6, 30))
    assert WORDS[group].pattern
    assert str(said(f"group-of-{group.replace('_', '-')}"))
    assert found.core
    assert found.core <= found.wide <= set(known)


@pytest.mark.parametrize(
    ("day", "iso3", "belongs"),
    [
        (date(2003, 6, 1), "POL", False),
        (date(2004, 6, 1), "POL", True),
        (date(2020, 1, 1), "GBR", True),
        (date(2020, 6, 1), "GBR", False),
        (date(2013, 6, 1), "HRV", False),
        (date(2014, 6, 1), "HRV", True),
    ],
)
def test_the_european_union_has_its_members_of_the_day(day: date, iso3: str, belongs: bool) -> None:
    assert (iso3 in members(("european_union",), day).core) is belongs


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("the largest African contributor", ("africa",)),
        ("le premier contributeur d'Afrique de l'Ouest", ("west_africa",)),
        ("der größte europäische Truppensteller", ("europe",)),
        ("o maior contribuinte da América do Sul", ("south_america",)),
        ("il primo contributore tra i Paesi occidentali", ("west",)),
        ("el mayor contribuyente de América Latina", ("latin_america",)),
        ("the South Asian country sends most", ()),
        ("no South Asian country sends more", ("south_asia",)),
        ("the largest contributor to missions in Africa", (OTHER_GROUP,)),
        ("le premier contributeur francophone d'Afrique", (OTHER_GROUP,)),
        ("the largest contributor per capita in Africa", (OTHER_GROUP,)),
    ],
)
def test_the_group_within_which_a_place_is_told(text: str, groups: tuple[str, ...]) -> None:
    even = evened(text)
    assert among(even, 0, len(even)) == groups
