"""Lists of votes: the counts of the research come out of the book, and the traps of the votes table are avoided."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from peaceops.book import View
from peaceops.council.vote_lists import cast_of, votes_list
from peaceops.errors import PeaceopsError


@pytest.mark.parametrize(
    ("first", "last", "votes", "adopted", "vetoed", "short", "unanimous"),
    [
        (1946, 1989, 932, 646, 198, 88, 0.533),
        (1990, 1999, 652, 638, 10, 4, 0.828),
        (2000, 2009, 638, 623, 14, 1, 0.923),
        (2010, 2014, 296, 288, 6, 2, 0.924),
        (2015, 2019, 334, 308, 16, 10, 0.877),
        (2020, 2025, 351, 308, 25, 18, 0.714),  # with S/RES/2760 (2024), which the votes table lacks
    ],
)
def test_votes_by_period(
    first: int, last: int, votes: int, adopted: int, vetoed: int, short: int, unanimous: float, now: View
) -> None:
    found = votes_list(now, frm=date(1946, 1, 17) if first == 1946 else date(first, 1, 1), to=date(last, 12, 31)).votes
    outcomes = [v.outcome for v in found]
    counted = [outcomes.count(o) for o in ("vetoed", "short_of_majority")]
    taken = outcomes.count("adopted") + outcomes.count("adopted_in_parts")
    assert (len(found), taken, *counted) == (votes, adopted, vetoed, short)
    whole = [v for v in found if v.outcome == "adopted" and set(v.casts) == {"Y"}]
    assert round(len(whole) / outcomes.count("adopted"), 3) == unanimous


def test_vetoes_since_1990(now: View) -> None:
    found = votes_list(now, frm=date(1990, 1, 1), to=date(2025, 12, 31), outcome="vetoed").votes
    assert len(found) == 71
    by = {iso3: sum(cast_of(v, iso3) == "N" for v in found) for iso3 in ("RUS", "USA", "CHN")}
    assert by == {"RUS": 41, "USA": 28, "CHN": 18}


@pytest.mark.parametrize(
    ("symbol", "counts", "abstaining"),
    [
        ("S/RES/855 (1993)", "14-0-1", {"CHN"}),
        ("S/RES/1160 (1998)", "14-0-1", {"CHN"}),
        ("S/RES/1203 (1998)", "13-0-2", {"CHN", "RUS"}),
        ("S/RES/1239 (1999)", "13-0-2", {"CHN", "RUS"}),
        ("S/RES/1244 (1999)", "14-0-1", {"CHN"}),
        ("S/RES/1367 (2001)", "15-0-0", set()),
        ("S/1999/328", "3-12-0", set()),
    ],
)
def test_votes_on_kosovo(symbol: str, counts: str, abstaining: set[str], now: View) -> None:
    found = {r["vote"]: (r, v) for r, v in _rows(now, "Kosovo")}
    row, vote = found[symbol]
    assert row["for-against-abstaining"] == counts
    assert set(vote.casts.get("A", ())) == abstaining


def _rows(view: View, about: str) -> list[tuple[dict[str, object], object]]:
    listed = votes_list(view, about)
    return list(zip(listed.to_rows(), listed.votes, strict=True))  # type: ignore[return-value]


def test_no_vote_on_unmik_since_1244(now: View) -> None:
    assert [v.vote for v in votes_list(now, "UNMIK").votes] == ["S/RES/1244 (1999)"]


@pytest.mark.parametrize(
    ("iso3", "first", "last", "other"),
    [("PRT", 2011, 2012, "TUR"), ("SVN", 2024, 2024, "SVK"), ("ARG", 1966, 1967, "DZA")],
)
def test_swapped_columns_are_set_right(iso3: str, first: int, last: int, other: str, now: View) -> None:
    span = {"frm": date(first, 1, 1), "to": date(last, 12, 31)}
    assert len(votes_list(now, member=iso3, **span).votes) == len(votes_list(now, **span).votes) > 20
    assert not votes_list(now, member=other, **span).votes


def test_every_vote_has_as_many_members_as_the_council(now: View) -> None:
    rows = now.rows(
        'SELECT v.vote, v.voted_on, count(*) AS n, string_agg(DISTINCT "cast") AS casts FROM votes v '
        "JOIN member_votes m USING (vote) GROUP BY ALL"
    )
    assert all(r["n"] == (11 if r["voted_on"] < date(1966, 1, 1) else 15) for r in rows)
    assert {c for r in rows for c in r["casts"].split(",")} == {"Y", "N", "A", "NV", "NP", "?"}


def test_symbols_carry_no_stray_characters_and_the_oral_amendment_is_one_vote(now: View) -> None:
    names = [r["vote"] for r in now.rows("SELECT vote FROM votes")]
    assert all(n == n.strip() and n.isprintable() for n in names)
    assert sum("Oral amendment" in n for n in names) == 1


def test_counts_are_those_of_the_members_not_those_stated(now: View) -> None:
    rows = now.rows(
        "SELECT v.vote, v.yes, v.abstain, count(*) FILTER (WHERE m.\"cast\" = 'Y') AS y, "
        "count(*) FILTER (WHERE m.\"cast\" = 'A') AS a FROM votes v JOIN member_votes m USING (vote) "
        "WHERE v.yes IS NOT NULL GROUP BY ALL HAVING bool_and(m.\"cast\" <> '?')"
    )
    assert all((r["yes"], r["abstain"]) == (r["y"], r["a"]) for r in rows)


def test_not_taking_part_is_kept_apart_from_abstaining(now: View) -> None:
    china = votes_list(now, member="CHN", frm=date(1971, 11, 1), to=date(1981, 12, 31)).votes
    assert {cast_of(v, "CHN") for v in china} >= {"Y", "A", "NV"}


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("1946-01-17", {"frm": date(1945, 10, 24)}),
        ("unknown outcome", {"outcome": "passed"}),
        ("unknown member of the Council", {"member": "XYZ"}),
        ("begins on 2020-01-01 and ends on 2019-01-01", {"frm": date(2020, 1, 1), "to": date(2019, 1, 1)}),
    ],
)
def test_bad_input_is_one_sentence(words: str, asked: dict[str, Any], now: View) -> None:
    with pytest.raises(PeaceopsError, match=words):
        votes_list(now, **asked)


@pytest.mark.parametrize(("iso3", "sat", "own"), [("USA", 25, 9), ("FRA", 25, 0), ("RUS", 25, 16)])
def test_drafts_vetoed_while_a_member_sat_are_not_taken_for_its_vetoes(
    iso3: str, sat: int, own: int, now: View
) -> None:
    span = {"frm": date(2020, 1, 1), "to": date(2025, 12, 31)}
    while_sitting = votes_list(now, member=iso3, outcome="vetoed", **span)
    alone = votes_list(now, vetoed_by=iso3, **span)
    assert (len(while_sitting.votes), len(alone.votes)) == (sat, own)
    assert f"vetoed {sat} drafts; {own} of them" in str(while_sitting.sentences()[0])
    assert all(v.outcome == "vetoed" and cast_of(v, iso3) == "N" for v in alone.votes)
    assert while_sitting.to_dict()["notes"]


def test_vetoes_by_member_sum_to_the_vetoes_of_the_votes_table(now: View) -> None:
    every = votes_list(now, outcome="vetoed").votes
    by = [len(votes_list(now, vetoed_by=iso3).votes) for iso3 in ("CHN", "FRA", "GBR", "RUS", "SUN", "USA")]
    assert sum(by) == sum(v.vetoes for v in every)


def test_a_member_without_a_veto_is_told_so(now: View) -> None:
    assert "Germany never had a veto" in str(votes_list(now, member="DEU", outcome="vetoed").sentences()[0])
    with pytest.raises(PeaceopsError, match="'DEU' never was a permanent member"):
        votes_list(now, vetoed_by="DEU")


def test_no_list_shows_totals_of_nought_for_what_was_adopted_without_a_vote(now: View) -> None:
    listed = votes_list(now)
    silent = [row for row, v in zip(listed.to_rows(), listed.votes, strict=True) if set(v.casts) == {"NV"}]
    assert len(silent) == 54
    assert {(r["outcome"], r["for-against-abstaining"]) for r in silent} == {
        ("adopted without a vote", "without a vote")
    }
    assert not [r for r in listed.to_rows() if r["for-against-abstaining"] == "0-0-0"]
    assert sum(v["without_a_vote"] for v in listed.to_dict()["votes"]) == 54
