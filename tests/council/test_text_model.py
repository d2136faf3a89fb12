"""Votes on adopted texts with their sponsors and words: the bar, and that nothing later is known."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

import peaceops
from peaceops.book import View
from peaceops.council.backtest import backtest
from peaceops.council.drafts import drafts
from peaceops.council.forecast_learned import predicted_before
from peaceops.council.forecast_scores import Score
from peaceops.council.if_adopted import WITH_TEXT, WITHOUT
from peaceops.council.text_features import COMMON, Cast, casts, group_of, groups, word_names
from peaceops.council.text_model import VoteTable, chances, fit, shared, table_of
from peaceops.errors import PeaceopsError

AFTER, UNTIL = date(2014, 12, 31), date(2025, 12, 31)


@pytest.fixture(scope="module")
def scores(now: View) -> dict[str, Score]:
    test = backtest(now, AFTER, UNTIL, with_texts=True)
    return {s.model: s for s in test.members if s.set_ == WITH_TEXT}


@pytest.fixture(scope="module")
def votes(now: View) -> list[Cast]:
    return list(casts(predicted_before(now, date(2012, 1, 1)), drafts(now)))


def test_sponsors_and_words_gain_eight_per_cent_on_adopted_texts_beyond_chance(scores: dict[str, Score]) -> None:
    ours, without = scores["model"], scores[WITHOUT]
    assert ours.texts >= 610
    assert without.log_loss_gain_pct is not None and without.brier_gain_pct is not None
    assert without.log_loss_gain_pct[0] >= 8 and without.log_loss_gain_pct[1] > 0
    assert without.brier_gain_pct[0] > 0
    assert ours.log_loss < without.log_loss


def test_a_sponsor_votes_for_its_draft(votes: list[Cast]) -> None:
    own = [v for v in votes if v.common[COMMON.index("sponsors")]]
    assert len(own) > 1000 and not any(v.hit for v in own)


def test_a_fit_knows_no_later_vote(votes: list[Cast]) -> None:
    day = date(2010, 1, 1).toordinal()
    table = table_of(votes, {})
    changed = VoteTable(table.x, table.group, table.day, np.where(table.day >= day, 1 - table.hit, table.hit))
    assert np.array_equal(fit(table, day), fit(changed, day))
    assert not np.array_equal(fit(table, day + 400), fit(changed, day + 400))


def test_rates_are_of_strictly_earlier_days(now: View, votes: list[Cast]) -> None:
    predicted = predicted_before(now, date(2012, 1, 1))
    cut = predicted[: len(predicted) - 30]
    last = cut[-1][0].day
    shorter = list(casts([p for p in cut if p[0].day < last], drafts(now)))
    assert shorter == votes[: len(shorter)]


def test_without_a_vote_to_learn_from_the_model_says_what_the_vote_model_says(votes: list[Cast]) -> None:
    table = table_of(votes[:200], {})
    beta = fit(table, 0)
    assert chances(table, beta) == pytest.approx(1 / (1 + np.exp(-table.x[:, -1])))
    assert len(beta) == shared() + len(groups()) * (2 + len(word_names()))


def test_members_are_grouped() -> None:
    assert [group_of(*m) for m in (("FRA", ""), ("CHN", ""), ("RUS", ""), ("GHA", "african"), ("JPN", ""))] == [
        "western", "CHN", "RUS", "african", "other",
    ]  # fmt: skip


def test_a_draft_counts_in_a_column_of_its_own(now: View) -> None:
    on = date(2024, 6, 1)
    plain, with_text = peaceops.forecast("UNFICYP", on), peaceops.forecast("UNFICYP", on, text="S/RES/2723")
    assert [m.chances for m in plain.members] == [m.chances for m in with_text.members]
    found = with_text.if_adopted
    assert found is not None and set(found.yes) == {m.iso3 for m in with_text.members}
    assert all(0 < p < 1 for p in found.yes.values())
    assert found.yes["GBR"] > 0.995, "the sponsor"
    assert "count in the column of votes if it is adopted" in " ".join(with_text.statements)
    assert "yes_if_adopted" in with_text.to_rows()[0] and "yes_if_adopted" not in plain.to_rows()[0]


def test_scores_up_to_the_newest_vote_need_no_end(now: View) -> None:
    test = backtest(now, date(2025, 12, 1), with_texts=True)
    assert {s.model for s in test.members if s.set_ == WITH_TEXT} == {"model", WITHOUT}


def test_a_frozen_model_has_no_fit_of_each_year(now: View) -> None:
    with pytest.raises(PeaceopsError, match="without --frozen"):
        backtest(now, AFTER, UNTIL, frozen=True, with_texts=True)
