"""How a vote is said: its totals, who abstained by name, and what is said where there are no totals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peaceops.book import Figure, View
from peaceops.council import vote_on
from peaceops.review.council.sentences import vote_ref
from peaceops.review.council.totals import named, votes_said
from peaceops.words.catalogue import words


@pytest.mark.parametrize(
    ("symbol", "said"),
    [
        ("S/RES/1244 (1999)", "with 14 in favour, 0 against and 1 abstention (China)"),
        ("S/RES/1203 (1998)", "with 13 in favour, 0 against and 2 abstentions (China and the Russian Federation)"),
        ("S/RES/1367 (2001)", "with 15 in favour, 0 against and 0 abstentions"),
    ],
)
def test_totals_are_said_with_the_names_of_those_who_abstained(symbol: str, said: str, then: View) -> None:
    vote = vote_on(then, symbol)
    assert str(votes_said(then, vote)) == said


def test_totals_that_no_source_has_are_not_nought(then: View) -> None:
    vote = replace(vote_on(then, "1244"), abstain=None)
    assert str(votes_said(then, vote)) == "with totals that no source has"


def test_a_text_on_which_eleven_did_not_vote_was_adopted_without_a_vote(then: View) -> None:
    vote = vote_on(then, "1244")
    silent = replace(vote, casts={"NV": tuple(sorted(c for who in vote.casts.values() for c in who))})
    assert silent.without_a_vote and not vote.without_a_vote
    assert str(votes_said(then, silent)) == "without a vote"


def test_the_figures_of_a_vote_stay_figures_in_the_sentence(then: View) -> None:
    vote = vote_on(then, "1244")
    figures = [p for p in words().parts(votes_said(then, vote)) if isinstance(p, Figure)]
    assert figures == [vote.yes, vote.against, vote.abstain]


def test_names_are_a_list_and_a_code_without_a_name_stands_itself(then: View) -> None:
    assert named(then, ("RUS", "CHN", "XXX")) == ("China", "the Russian Federation", "XXX")
    assert named(then, ()) == ()


def test_a_vote_is_cited_by_its_symbol(then: View) -> None:
    vote = vote_on(then, "1244")
    assert (vote_ref(vote).text, vote_ref(vote).source) == ("S/RES/1244 (1999)", vote.source)
