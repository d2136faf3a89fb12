"""Who votes with whom."""

from __future__ import annotations

from datetime import date

from peaceops.book import View
from peaceops.council.agreement import agreements


def test_china_is_the_closest_to_russia_of_the_permanent_members(now: View) -> None:
    found = {a.second: a for a in agreements(now, date(2020, 1, 1), date(2025, 12, 31), member="RUS")}
    permanent = ["CHN", "FRA", "GBR", "USA"]
    assert max(permanent, key=lambda p: found[p].share_pct) == "CHN"
    assert all(found[p].texts == 351 for p in permanent)
    assert 0 < found["majority"].share_pct < 100


def test_agreement_is_the_same_from_both_sides(now: View) -> None:
    span = (date(2024, 1, 1), date(2024, 12, 31))
    one = next(a for a in agreements(now, *span, member="RUS") if a.second == "CHN")
    other = next(a for a in agreements(now, *span, member="CHN") if a.second == "RUS")
    pair = next(a for a in agreements(now, *span) if {a.first, a.second} == {"RUS", "CHN"})
    assert one.same == other.same == pair.same and one.texts == other.texts == pair.texts


def test_texts_and_same_votes_are_those_that_the_engine_counts(now: View) -> None:
    sql = """SELECT count(*) AS texts, count(*) FILTER (a.c = b.c) AS same FROM
        (SELECT vote, replace(replace("cast", 'NV', 'A'), 'NP', 'A') AS c FROM member_votes WHERE iso3 = ? AND "cast" <> '?') a
        JOIN (SELECT vote, replace(replace("cast", 'NV', 'A'), 'NP', 'A') AS c FROM member_votes WHERE iso3 = ? AND "cast" <> '?') b
        USING (vote) JOIN votes v USING (vote) WHERE v.voted_on BETWEEN ? AND ?"""  # noqa: E501
    span = (date(1990, 1, 1), date(2020, 12, 31))
    every = {(a.first, a.second): a for a in agreements(now, *span)}
    for pair in (("CHN", "USA"), ("FRA", "RUS"), ("DEU", "GBR")):
        (row,) = now.rows(sql, [*pair, *span])
        assert (every[pair].texts, every[pair].same) == (row["texts"], row["same"]) and row["texts"]
