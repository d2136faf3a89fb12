"""What the forecast has learned from the votes before a day, kept by the rows that it learned from: a forecast and the
figures of it learn once. Method: docs/method/council-forecast.md."""

from __future__ import annotations

from peaceops.book.kept import SameRows, kept
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.council.adoption import Adoption, WholeText, whole_texts
from peaceops.council.backtest_figures import texts_of
from peaceops.council.forecast_members import Members
from peaceops.council.forecast_scores import Predicted

Votes = SameRows[VotesRow]
Casts = SameRows[MemberVotesRow]


@kept
def members_from(votes: Votes, casts: Casts) -> tuple[Members, tuple[Predicted, ...]]:
    """The model of member votes after these votes, and what it said of each text beforehand (chances), in order of
    time."""
    model = Members(texts_of(votes.rows, casts.rows))
    return model, tuple(model.predicted)


@kept
def adoption_from(votes: Votes, casts: Casts) -> tuple[Adoption, tuple[WholeText, ...]]:
    """How chances of adoption came true, and what was said of each text since 1990 beforehand, in order of time."""
    model = Adoption()
    return model, tuple(whole_texts(members_from(votes, casts)[1], model))
