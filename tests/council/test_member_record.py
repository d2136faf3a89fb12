"""How a member has voted, and how often as others: held against the lists of votes and the agreement of pairs."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

import peaceops
from peaceops.book import View
from peaceops.book.rules import replay
from peaceops.council.member_record import member_record, same_votes
from peaceops.council.vote_lists import CASTS, cast_of
from peaceops.errors import PeaceopsError

SINCE, LAST = date(1990, 1, 1), date(2018, 10, 20)


@pytest.fixture
def then() -> View:
    """What was public on the last day."""
    return peaceops.open_book().at(LAST)


def test_the_casts_are_those_of_the_list_of_votes(then: View) -> None:
    votes = peaceops.council_votes(member="RUS", from_date=SINCE, to_date=LAST, as_of=LAST).votes
    listed = Counter(CASTS[cast_of(v, "RUS") or "?"] for v in votes)
    found = member_record(then, "RUS", SINCE, LAST)
    assert {cast: number.value for cast, number in found.casts.items()} == listed
    assert found.sat.value == len(votes)


def test_two_members_agree_as_the_agreement_of_pairs_has_it(then: View) -> None:
    pairs = peaceops.council_agreement(SINCE, LAST, member="CHN", as_of=LAST)
    listed = {a.second: (a.texts, a.same, a.share_pct) for a in pairs}
    for found in same_votes(then, "CHN", ("USA", "GBR", "RUS", "SWE"), SINCE, LAST):
        assert (found.both.value, found.same.value, found.share.value) == listed[found.iso3]


def test_each_figure_is_found_again_from_its_trace(then: View) -> None:
    record = member_record(then, "FRA", SINCE, LAST)
    (pair,) = same_votes(then, "FRA", ("USA", "FRA"), SINCE, LAST)
    for figure in (record.sat, *record.casts.values(), pair.both, pair.same, pair.share):
        assert replay(figure, then) == figure.value


def test_a_state_that_never_sat_is_refused(then: View) -> None:
    with pytest.raises(PeaceopsError, match="NRU"):
        member_record(then, "NRU", SINCE, LAST)
