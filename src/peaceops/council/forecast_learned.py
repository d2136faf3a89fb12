"""What the forecast has learned from the votes before a day: kept by the rows that it learned from, so that a forecast
and the figures of it learn once, and between processes. Method: docs/method/council-forecast.md."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from peaceops.book import View, asked
from peaceops.book.kept import SameRows, kept
from peaceops.book.shelf import AnswerShelf
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.council.adoption import Adoption, WholeText, whole_texts
from peaceops.council.backtest_figures import casts_to, texts_of, votes_to
from peaceops.council.forecast_members import Members, VoteModel
from peaceops.council.forecast_scores import Predicted
from peaceops.council.forecast_texts import Text
from peaceops.council.recent_scores import RecentScores, recent_of, scored_after, scores_before
from peaceops.errors import refused

Votes = SameRows[VotesRow]
Casts = SameRows[MemberVotesRow]
SHELF = AnswerShelf("vote-model", ("council", "book", "missions"), (VotesRow, MemberVotesRow))


@dataclass(frozen=True, slots=True)
class Learned:
    """After the votes before a day: the models of member votes and of adoption, the texts in order of time, those of
    the years that are scored with what was said of each beforehand (chances), and the scores."""

    model: VoteModel
    adoption: Adoption
    texts: tuple[Text, ...]
    recent: tuple[Predicted, ...]
    scores: RecentScores


@kept
def members_from(votes: Votes, casts: Casts) -> tuple[VoteModel, tuple[Predicted, ...]]:
    """The model of member votes after these votes, and what it said of each text beforehand (chances), in order of
    time."""
    members = Members(texts_of(votes.rows, casts.rows))
    return members.model, tuple(members.predicted)


@kept
def adoption_from(votes: Votes, casts: Casts) -> tuple[Adoption, tuple[WholeText, ...]]:
    """How chances of adoption came true, and what was said of each text since 1990 beforehand, in order of time."""
    model = Adoption()
    return model, tuple(whole_texts(members_from(votes, casts)[1], model))


def predicted_before(view: View, on: date) -> tuple[Predicted, ...]:
    """What the model said of each text before a day beforehand (chances), in order of time."""
    return members_from(*_rows(view, on))[1]


@asked
def learned(view: View, on: date) -> Learned:
    """What is learned from the votes before a day. Neither the day nor that on which the book is read is more to it
    than the votes that they let in.

    Raises PeaceopsError where the book has no vote before that day."""
    days = sorted(day for (day,) in view.values(VotesRow, ["voted_on"]) if day < on)
    scored = next((day for day in days if day.toordinal() > scored_after(on.toordinal())), None)
    known = max(view.distinct(VotesRow, "known"), default=None)
    question = (np.__version__, days[-1:], scored, known)
    found = SHELF.answer(question, lambda: learn(view, on), view.folder)
    if not found.texts:
        raise refused("no-vote-before", on=on)
    return found


def learn(view: View, on: date) -> Learned:
    """The same, learned from the rows of the votes."""
    votes, casts = _rows(view, on)
    (model, predicted), (adoption, whole), day = members_from(votes, casts), adoption_from(votes, casts), on.toordinal()
    scores = scores_before(predicted, whole, day)
    return Learned(model, adoption, tuple(t for t, _ in predicted), recent_of(predicted, day), scores)


def _rows(view: View, on: date) -> tuple[Votes, Casts]:
    last = on - timedelta(days=1)
    return SameRows(votes_to(view, last)), SameRows(casts_to(view, last))
