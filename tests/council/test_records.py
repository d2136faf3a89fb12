"""Records of votes: the counts of the research come out of the book, and the traps of the votes table are avoided."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View, open_book
from peaceops.council.records import agreements, cast_of, contested_renewals, mandate_change, seats, votes_list
from peaceops.errors import PeaceopsError


@pytest.fixture(scope="module")
def view() -> View:
    return open_book().at()


@pytest.mark.parametrize(
    ("first", "last", "votes", "adopted", "vetoed", "short", "unanimous"),
    [
        (1946, 1989, 932, 646, 198, 88, 0.550),
        (1990, 1999, 652, 638, 10, 4, 0.839),
        (2000, 2009, 638, 623, 14, 1, 0.925),
        (2010, 2014, 296, 288, 6, 2, 0.924),
        (2015, 2019, 334, 308, 16, 10, 0.880),
        (2020, 2025, 351, 308, 25, 18, 0.714),  # with S/RES/2760 (2024), which the votes table lacks
    ],
)
def test_votes_by_period(
    first: int, last: int, votes: int, adopted: int, vetoed: int, short: int, unanimous: float, view: View
) -> None:
    found = votes_list(view, frm=date(1946, 1, 17) if first == 1946 else date(first, 1, 1), to=date(last, 12, 31)).votes
    outcomes = [v.outcome for v in found]
    counted = [outcomes.count(o) for o in ("adopted", "vetoed", "short_of_majority")]
    assert (len(found), *counted) == (votes, adopted, vetoed, short)
    whole = [v for v in found if v.outcome == "adopted" and set(v.casts) == {"Y"}]
    assert round(len(whole) / adopted, 3) == unanimous


def test_vetoes_since_1990(view: View) -> None:
    found = votes_list(view, frm=date(1990, 1, 1), to=date(2025, 12, 31), outcome="vetoed").votes
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
def test_votes_on_kosovo(symbol: str, counts: str, abstaining: set[str], view: View) -> None:
    found = {r["vote"]: (r, v) for r, v in _rows(view, "Kosovo")}
    row, vote = found[symbol]
    assert row["for-against-abstaining"] == counts
    assert set(vote.casts.get("A", ())) == abstaining


def _rows(view: View, about: str) -> list[tuple[dict[str, object], object]]:
    listed = votes_list(view, about)
    return list(zip(listed.to_rows(), listed.votes, strict=True))  # type: ignore[return-value]


def test_no_vote_on_unmik_since_1244(view: View) -> None:
    assert [v.vote for v in votes_list(view, "UNMIK").votes] == ["S/RES/1244 (1999)"]


@pytest.mark.parametrize(
    ("iso3", "first", "last", "other"),
    [("PRT", 2011, 2012, "TUR"), ("SVN", 2024, 2024, "SVK"), ("ARG", 1966, 1967, "DZA")],
)
def test_swapped_columns_are_set_right(iso3: str, first: int, last: int, other: str, view: View) -> None:
    span = {"frm": date(first, 1, 1), "to": date(last, 12, 31)}
    assert len(votes_list(view, member=iso3, **span).votes) == len(votes_list(view, **span).votes) > 20
    assert not votes_list(view, member=other, **span).votes


@pytest.mark.parametrize(
    ("iso3", "inside", "outside"),
    [
        ("SUN", date(1990, 6, 1), date(1993, 6, 1)),
        ("RUS", date(1993, 6, 1), date(1990, 6, 1)),
        ("DDR", date(1980, 6, 1), date(1995, 6, 1)),
        ("CSK", date(1964, 6, 1), date(1996, 6, 1)),
        ("COD", date(1983, 6, 1), date(1970, 6, 1)),
    ],
)
def test_a_seat_carries_the_name_of_its_time(iso3: str, inside: date, outside: date, view: View) -> None:
    assert iso3 in [m.iso3 for m in seats(view, inside).members]
    assert iso3 not in [m.iso3 for m in seats(view, outside).members]
    year = {"frm": date(inside.year, 1, 17), "to": date(inside.year, 12, 31)}
    assert votes_list(view, member=iso3, **year).votes


def test_every_vote_has_as_many_members_as_the_council(view: View) -> None:
    rows = view.rows(
        'SELECT v.vote, v.voted_on, count(*) AS n, string_agg(DISTINCT "cast") AS casts FROM votes v '
        "JOIN member_votes m USING (vote) GROUP BY ALL"
    )
    assert all(r["n"] == (11 if r["voted_on"] < date(1966, 1, 1) else 15) for r in rows)
    assert {c for r in rows for c in r["casts"].split(",")} == {"Y", "N", "A", "NV", "?"}


def test_symbols_carry_no_stray_characters_and_the_oral_amendment_is_one_vote(view: View) -> None:
    names = [r["vote"] for r in view.rows("SELECT vote FROM votes")]
    assert all(n == n.strip() and n.isprintable() for n in names)
    assert sum("Oral amendment" in n for n in names) == 1


def test_counts_are_those_of_the_members_not_those_stated(view: View) -> None:
    rows = view.rows(
        "SELECT v.vote, v.yes, v.abstain, count(*) FILTER (WHERE m.\"cast\" = 'Y') AS y, "
        "count(*) FILTER (WHERE m.\"cast\" = 'A') AS a FROM votes v JOIN member_votes m USING (vote) "
        "WHERE v.yes IS NOT NULL GROUP BY ALL HAVING bool_and(m.\"cast\" <> '?')"
    )
    assert all((r["yes"], r["abstain"]) == (r["y"], r["a"]) for r in rows)


def test_not_taking_part_is_kept_apart_from_abstaining(view: View) -> None:
    china = votes_list(view, member="CHN", frm=date(1971, 11, 1), to=date(1981, 12, 31)).votes
    assert {cast_of(v, "CHN") for v in china} >= {"Y", "A", "NV"}


def test_most_contested_renewals_since_2015(view: View) -> None:
    found = {c.mission: c for c in contested_renewals(view, date(2015, 1, 1), date(2025, 12, 31))}
    assert (found["MINURSO"].contested, found["MINURSO"].renewals) == (11, 13)
    assert (found["UNMISS"].contested, found["UNMISS"].renewals) == (8, 18)
    assert [found[m].contested for m in ("UNFICYP", "UNDOF", "UNAMID")] == [0, 0, 0]


def test_renewals_by_year_add_up_to_those_by_mission(view: View) -> None:
    span = (date(2015, 1, 1), date(2025, 12, 31))
    totals = [
        sum(c.renewals for c in contested_renewals(view, *span, by=by)) for by in ("mission", "year", "mission-year")
    ]
    assert len(set(totals)) == 1


def test_china_is_the_closest_to_russia_of_the_permanent_members(view: View) -> None:
    found = {a.second: a for a in agreements(view, date(2020, 1, 1), date(2025, 12, 31), member="RUS")}
    permanent = ["CHN", "FRA", "GBR", "USA"]
    assert max(permanent, key=lambda p: found[p].share_pct) == "CHN"
    assert all(found[p].texts == 351 for p in permanent)
    assert 0 < found["majority"].share_pct < 100


def test_agreement_is_the_same_from_both_sides(view: View) -> None:
    span = (date(2024, 1, 1), date(2024, 12, 31))
    one = next(a for a in agreements(view, *span, member="RUS") if a.second == "CHN")
    other = next(a for a in agreements(view, *span, member="CHN") if a.second == "RUS")
    pair = next(a for a in agreements(view, *span) if {a.first, a.second} == {"RUS", "CHN"})
    assert one.same == other.same == pair.same and one.texts == other.texts == pair.texts


def test_the_mandate_of_unmik_changed_with_the_report_of_2008(view: View) -> None:
    found = mandate_change(view, "UNMIK", date(2012, 1, 1), date(2008, 1, 1))
    coded = next(c for c in found.changes if c.coder == "TAMM")
    assert coded.dropped and coded.added
    with pytest.raises(PeaceopsError, match="expected two to compare"):
        mandate_change(view, "UNMIK", date(2012, 1, 1))


def test_successive_mandates_are_compared_by_task(view: View) -> None:
    found = mandate_change(view, "UNMISS", date(2015, 1, 1))
    assert found.resolution == "S/RES/2187 (2014)"
    assert found.before < found.decided
    assert all(set(c.added).isdisjoint(c.dropped) for c in found.changes)


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ("1946-01-17", lambda v: votes_list(v, frm=date(1945, 10, 24))),
        ("1946-01-17", lambda v: seats(v, date(1946, 1, 16))),
        ("up to 2027", lambda v: seats(v, date(2040, 1, 1))),
        ("unknown outcome", lambda v: votes_list(v, outcome="passed")),
        ("unknown member of the Council", lambda v: votes_list(v, member="XYZ")),
        ("before it starts", lambda v: votes_list(v, frm=date(2020, 1, 1), to=date(2019, 1, 1))),
        ("expected a mission", lambda v: contested_renewals(v, about="KOS")),
        ("unknown grouping", lambda v: contested_renewals(v, by="decade")),
    ],
)
def test_bad_input_is_one_sentence(words: str, call: object, view: View) -> None:
    with pytest.raises(PeaceopsError, match=words):
        call(view)  # type: ignore[operator]
