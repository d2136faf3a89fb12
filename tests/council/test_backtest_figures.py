"""Scores of a back-test as figures: those of the back-test itself, and found again from the votes alone."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import Figure, View
from peaceops.book.rules import replay
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.council.backtest import VoteBacktest, backtest
from peaceops.council.backtest_figures import member_figures, reliability_figures, text_figures, texts_of
from peaceops.council.forecast_history import texts_before


@pytest.fixture(scope="module")
def late(now: View) -> VoteBacktest:
    return backtest(now, date(2024, 12, 31), date(2025, 12, 31))


def test_texts_are_those_that_the_model_learns_from(now: View) -> None:
    made = texts_of(now.all(VotesRow), now.all(MemberVotesRow))
    assert made == texts_before(now, date.max)
    assert [list(t.casts) for t in made] == [list(t.casts) for t in texts_before(now, date.max)]


def test_scores_of_votes_are_those_of_the_back_test(now: View, late: VoteBacktest) -> None:
    made = {(s.key, s.model): (s.number.value, *(f.value for f in s.scores)) for s in member_figures(now, late)}
    scores = {(s.set_, s.model): s for s in late.members}
    assert made == {k: (s.member_votes, round(s.brier, 4), round(s.log_loss, 4)) for k, s in scores.items()}
    assert made["all-drafts", "model"][0] == 750  # fifty texts, fifteen members


def test_the_votes_of_a_set_are_counted_once_for_all_models(now: View, late: VoteBacktest) -> None:
    made = member_figures(now, late)
    numbers = {id(s.number) for s in made}
    assert len(numbers) == len({s.key for s in made}) == 5


def test_scores_of_whole_texts_are_those_of_the_back_test(now: View, late: VoteBacktest) -> None:
    made = {(s.key, s.model): (s.number.value, *(f.value for f in s.scores)) for s in text_figures(now, late)}
    names = ("texts", "brier", "log_loss")
    assert made == {(s.of, s.model): tuple(s.to_dict()[n] for n in names) for s in late.texts}


def test_the_calibration_is_that_of_the_back_test(now: View, late: VoteBacktest) -> None:
    made = reliability_figures(now, late)
    assert [c.key for c in made] == [name for name, _, _ in late.calibrations]
    for curve, (_, error, bins) in zip(made, late.calibrations, strict=True):
        assert curve.error.value == pytest.approx(100 * error)
        assert [(b.low_pct, b.member_votes.value) for b in curve.bins] == [(100 * b.low, b.member_votes) for b in bins]
        assert [b.forecast.value for b in curve.bins] == pytest.approx([100 * b.forecast for b in bins])
        assert [b.happened.value for b in curve.bins] == pytest.approx([100 * b.happened for b in bins])


def test_a_score_is_found_again_from_the_votes_alone(now: View, late: VoteBacktest) -> None:
    score = member_figures(now, late)[0].scores[0]
    text = text_figures(now, late)[0].scores[1]
    curve = reliability_figures(now, late)[-1]
    for figure in (score, text, curve.error, curve.bins[0].happened):
        assert replay(figure, now) == figure.value
        assert sources_and_rows(figure) == ({"sciencespo-votes", "un-xml"}, ["votes-up-to", "casts-up-to"])


def sources_and_rows(figure: Figure) -> tuple[set[str], list[str]]:
    """Keys of the sources of a figure, and the selections of rows that went into it."""
    assert figure.trace is not None
    return set(figure.sources()), [rows.select for rows in figure.trace.selections()]


def test_no_vote_after_the_last_one_tested_goes_in(now: View, late: VoteBacktest) -> None:
    (votes, _) = member_figures(now, late)[0].scores[0].trace.selections()  # type: ignore[union-attr]
    assert votes.known == str(late.last) == "2025-12-29"
    assert dict(votes.params) == {"last": late.last}
