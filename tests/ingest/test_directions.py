"""Ceilings and requests as the paragraphs read: which way a ceiling moved, what the Council asked for, and by when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from damage import begin, damaged, swap
from peaceops.book.tables.council import MandateCeilingsRow, MandateRequestsRow
from peaceops.errors import PeaceopsError
from peaceops.ingest.council import asked_for, authorised, due_days, read
from peaceops.ingest.council.paragraphs import Texts
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.workshop import Workshop, own_csv

pytestmark = pytest.mark.sources


@pytest.fixture(scope="module")
def asked(council: Workshop) -> list[MandateRequestsRow]:
    return [MandateRequestsRow._make(r) for r in council.rows["mandate_requests"]]


@pytest.fixture
def empty(council: Workshop) -> Workshop:
    """The same workshop without rows, so that a reading again adds none to it."""
    return replace(council, rows={name: [] for name in council.rows})


@pytest.fixture(scope="module")
def moved(council: Workshop) -> dict[tuple[str, int, str], set[tuple[str, int]]]:
    found: dict[tuple[str, int, str], set[tuple[str, int]]] = {}
    for r in map(MandateCeilingsRow._make, council.rows["mandate_ceilings"]):
        if r.kind != "ceiling":
            found.setdefault((r.mission, r.resolution, r.category), set()).add((r.kind, r.number))
    return found


@pytest.mark.parametrize(
    ("mission", "resolution", "category", "kind", "number"),
    [
        ("UNMIL", 2066, "military", "reduction", 4_200),
        ("UNMIL", 1694, "military", "reduction", 125),
        ("UNMIL", 1694, "police", "increase", 125),  # of one paragraph
        ("UNISFA", 2497, "military", "increase", 295),  # above the ceiling, for a withdrawal put off
        ("MONUC", 1736, "military", "increase", 916),  # a paragraph whose number one copy has lost
        ("UNPREDEP", 1110, "military", "reduction", 300),
        ("UNMIS", 1706, "military", "increase", 17_300),  # "strengthened by up to"
    ],
)
def test_a_ceiling_that_moved_says_which_way(
    mission: str,
    resolution: int,
    category: str,
    kind: str,
    number: int,
    moved: dict[tuple[str, int, str], set[tuple[str, int]]],
) -> None:
    assert (kind, number) in moved[mission, resolution, category]


def test_every_reduction_is_held_to_words_that_reduce(
    moved: dict[tuple[str, int, str], set[tuple[str, int]]],
) -> None:
    own = own_csv("mandate_ceiling_kinds")
    assert all((r["kind"] == "reduction") <= bool(authorised.REDUCES.search(r["words"])) for r in own)
    reductions = [kind for kinds in moved.values() for kind, _ in kinds if kind == "reduction"]
    assert len(reductions) == sum(r["kind"] == "reduction" for r in own) == 16


def test_a_change_in_a_paragraph_that_reduces_is_told_apart_or_stops_the_build(
    empty: Workshop, acts: dict[int, Act], words: dict[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [r for r in own_csv("mandate_ceiling_kinds") if r["resolution"] != "2066"]
    monkeypatch.setattr(authorised, "own_csv", lambda name: rows)
    cast = {n: date(2012, 9, 17) for n in range(1, 2900)}
    with pytest.raises(PeaceopsError, match=r"'kind': expected a change whose paragraph adds .* found 'change'"):
        authorised.read(empty, Texts(acts, words), cast)


@pytest.mark.parametrize(
    ("mission", "resolution", "paragraph"),
    [
        ("UNIOGBIS", 1876, "3"),
        ("UNIPSIL", 1829, "1"),
        ("BNUB", 1959, "1"),
        ("UNMIS", 1706, "5"),
        ("UNTMIS", 2809, "18"),
        ("UNMIL", 2066, "16"),  # the Peacebuilding Commission reports,
    ],
)
def test_a_paragraph_that_sets_up_or_supports_a_mission_asks_for_no_report(
    mission: str, resolution: int, paragraph: str, asked: list[MandateRequestsRow]
) -> None:
    assert [r for r in asked if (r.mission, r.resolution, r.paragraph) == (mission, resolution, paragraph)] == []


@pytest.mark.parametrize(
    ("mission", "resolution", "paragraph", "due"),
    [
        ("MIPONUH", 1141, "7", None),  # every three months "until the mandate expires on 30 November 1998"
        ("UNOCI", 1880, "21", None),  # the Council itself reviews the benchmarks before 15 October 2009
        ("UNSMIL", 2629, "6", None),  # every 30 days up until 31 July 2022
        ("UNOMUR", 846, "12", None),  # within 60 days of the deployment
        ("MINUJUSTH", 2410, "8", date(2018, 9, 1)),  # "in his 1 September 2018 report"; the mission leaves a year later
        ("UNMIT", 2037, "20", date(2012, 10, 15)),  # after the new Government is formed "and at the latest" then
        ("MINURSO", 2548, "10", date(2021, 4, 30)),  # "within six months of this mandate's renewal"
        ("MINURSO", 2440, "11", date(2019, 1, 31)),  # three months
        ("UNIFIL", 2004, "3", date(2011, 12, 31)),  # "before the end of the year"
        ("UNTAC", 840, "7", date(1993, 7, 15)),  # "by the middle of July"
    ],
)
def test_the_day_due_is_that_of_what_is_asked_for(
    mission: str, resolution: int, paragraph: str, due: date | None, asked: list[MandateRequestsRow]
) -> None:
    found = [r for r in asked if (r.mission, r.resolution, r.paragraph) == (mission, resolution, paragraph)]
    assert {r.due for r in found} == {due}


def test_a_day_corrected_keeps_the_later_ones(asked: list[MandateRequestsRow]) -> None:
    (briefing,) = [r for r in asked if (r.mission, r.resolution, r.paragraph) == ("UNAVEM III", 1055, "26")]
    assert (briefing.due, briefing.further_due) == (date(1996, 5, 17), "1996-07-01")


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("for an initial period of 12 months, beginning on 1 January 2010, with tasks", True),
        ("every 30 days up until 1 January 2010", True),
        ("until the mandate expires on 1 January 2010", True),
        ("to report by 1 January 2010 on the mandate that expires on 1 January 2010", False),
        ("in reports every 90 days starting from 1 January 2010", False),
        ("no day at all", False),
    ],
)
def test_a_day_that_begins_or_ends_a_term_is_told_by_the_words_before_it(words: str, bounds: bool) -> None:
    assert due_days.bounds_a_term(words, date(2010, 1, 1)) is bounds


def test_a_due_day_that_ends_a_term_stops_the_build(
    empty: Workshop, acts: dict[int, Act], words: dict[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = own_csv
    without = [r for r in real("mandate_request_readings") if r["resolution"] != "1876"]
    monkeypatch.setattr(asked_for, "own_csv", lambda n: without if n == "mandate_request_readings" else real(n))
    cast = {n: date(2009, 6, 26) for n in range(1, 2900)}
    with pytest.raises(
        PeaceopsError, match=r"expected a day that neither begins nor ends a term, .* found '2010-01-01'"
    ):
        asked_for.read(empty, Texts(acts, words), cast)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"words": "by 1 July 2012"}, "expected 'by 1 July 2012' in S/RES/"),
        ({"reads": "day"}, "expected a day with day alone, found day"),
    ],
)
def test_a_reading_is_held_to_its_words(
    change: dict[str, str],
    said: str,
    acts: dict[int, Act],
    words: dict[int, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (first, *_) = own_csv("mandate_request_readings")
    monkeypatch.setattr(asked_for, "own_csv", lambda name: [first | change])
    with pytest.raises(PeaceopsError, match=said):
        asked_for._readings(Texts(acts, words))


def test_a_reading_of_a_request_that_the_table_lost_stops_the_build(sources: Path, tmp_path: Path) -> None:
    place = "UNIOGBIS,S/RES/1876 (2009),1876,2009-06-26,"
    change = swap(f"{place}3,report or briefing,,2010-01-01", f"{place}4,report or briefing,,2010-01-02")
    shop = begin(damaged(sources, tmp_path, asked_for.FILE, change))
    with pytest.raises(PeaceopsError, match=r"expected a request on UNIOGBIS in S/RES/1876, op\. 3"):
        read(shop)
