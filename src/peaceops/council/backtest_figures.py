"""The scores of a back-test of Council votes as figures, each made from the votes by rule.

A rule is given the votes and how each member voted; it forecasts every text after a day from strictly earlier days,
as the back-test does, so that a replay finds a score again from the record of votes alone. Method:
docs/method/council-forecast.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Counted, Figure, View, asked, counted
from peaceops.book.kept import SameRows, kept
from peaceops.book.rules import Picked, Rule, rule, selection
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.council.adoption import Adoption, whole_texts
from peaceops.council.backtest import VoteBacktest
from peaceops.council.forecast_history import CONTINUES
from peaceops.council.forecast_members import Members
from peaceops.council.forecast_scores import SETS, Bin, Predicted, calibration, member_scores
from peaceops.council.forecast_texts import UNLABELLED, Text
from peaceops.council.text_scores import contested_scores, text_scores
from peaceops.period import Period

REFERENCE = "docs/method/council-forecast.md"
NO_RESOLUTION = 1_000_000  # drafts of a day come after its resolutions


@dataclass(frozen=True, slots=True)
class Trial:
    """What a back-test gives, by set of votes and model, by kind of whole text and model, and by set of the
    calibration. Keys are those of words: lower case with hyphens."""

    members: Mapping[tuple[str, str], Mapping[str, float]]
    texts: Mapping[tuple[str, str], Mapping[str, float]]
    bins: Mapping[str, tuple[Bin, ...]]
    errors: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class ScoreFigures:
    """Figures on one set of votes or kind of text: how many were scored (votes or count), and scores (index)."""

    key: str
    model: str
    number: Figure
    scores: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class BinFigures:
    """Figures on the member votes whose forecast chance of not being yes lies in a bin (its ends in per cent)."""

    low_pct: float
    high_pct: float
    forecast: Figure
    happened: Figure
    member_votes: Figure


@dataclass(frozen=True, slots=True)
class Reliability:
    """The calibration of one set of votes: its expected error in percentage points (unit: index), and its bins."""

    key: str
    error: Figure
    bins: tuple[BinFigures, ...]


@selection("votes-up-to")
def votes_up_to(view: View, *, last: date) -> tuple[VotesRow, ...]:
    """Votes up to a day, that day included, as rows of the book in stored order."""
    return votes_to(view, last)


@selection("casts-up-to")
def casts_up_to(view: View, *, last: date) -> tuple[MemberVotesRow, ...]:
    """How each member voted up to a day, that day included, as rows of the book."""
    return casts_to(view, last)


@asked
def votes_to(view: View, last: date) -> tuple[VotesRow, ...]:
    """Votes up to a day, that day included, in stored order."""
    return tuple(r for r in view.all(VotesRow) if r.voted_on <= last)


@asked
def casts_to(view: View, last: date) -> tuple[MemberVotesRow, ...]:
    """How each member voted up to a day, that day included."""
    held = {r.vote for r in votes_to(view, last)}
    return tuple(r for r in view.all(MemberVotesRow) if r.vote in held)


def texts_of(votes: Sequence[VotesRow], casts: Sequence[MemberVotesRow]) -> list[Text]:
    """Votes in the form that the vote model learns from, in order of time; those without a record of members, and
    adoptions without a vote, are left out."""
    by_vote: dict[str, dict[str, str]] = {}
    for cast in sorted(casts, key=lambda r: (r.vote, r.iso3)):
        by_vote.setdefault(cast.vote, {})[CONTINUES.get(cast.iso3, cast.iso3)] = cast.cast
    ordered = sorted(votes, key=lambda r: (r.voted_on, r.resolution or NO_RESOLUTION, r.vote))
    return [
        Text(r.vote, r.voted_on.toordinal(), by_vote[r.vote], r.outcome, r.agenda or UNLABELLED, r.mission)
        for r in ordered
        if set(by_vote.get(r.vote, {}).values()) - {"NV"}
    ]


@kept
def _trial(
    votes: SameRows[VotesRow], casts: SameRows[MemberVotesRow], score_after: date, last: date, since: date, frozen: str
) -> Trial:
    texts = texts_of(votes.rows, casts.rows)
    first, end = score_after.toordinal(), last.toordinal()
    until = first if frozen == "yes" else date.max.toordinal()
    every: list[Predicted] = [(t, c) for t, c in Members(texts, until).predicted if t.day <= end]
    predicted = [(t, c) for t, c in every if t.day > first]
    whole = list(whole_texts(every, Adoption(), until))
    late = [(t, c) for t, c in predicted if t.day >= since.toordinal()] or predicted
    calibrated = {name: calibration(late, name) for name in SETS}
    scores = [*member_scores(predicted, draws=0), *contested_scores(whole, predicted, draws=0)]
    of_texts = text_scores([w for w in whole if w.text.day > first], texts, draws=0)
    return Trial(
        members={(s.set_, s.model): s.to_dict() for s in scores},
        texts={(t.of, t.model): t.to_dict() for t in of_texts},
        bins={key: tuple(bins) for key, (_, bins) in calibrated.items()},
        errors={key: error for key, (error, _) in calibrated.items()},
    )


Rows = tuple[VotesRow, ...]
Casts = tuple[MemberVotesRow, ...]


def _score(
    votes: Rows,
    casts: Casts,
    *,
    score_after: date,
    last: date,
    since: date,
    frozen: str,
    of: str,
    model: str,
    score: str,
) -> float | int:
    held = _trial(SameRows(votes), SameRows(casts), score_after, last, since, frozen)
    return (held.members if (of, model) in held.members else held.texts)[of, model][score]


def _bin(
    votes: Rows,
    casts: Casts,
    *,
    score_after: date,
    last: date,
    since: date,
    frozen: str,
    of: str,
    low: float,
    score: str,
) -> float | int:
    held = _trial(SameRows(votes), SameRows(casts), score_after, last, since, frozen)
    found = next(b for b in held.bins[of] if b.low == low)
    if score == "member_votes":
        return found.member_votes
    return 100 * (found.forecast if score == "forecast" else found.happened)


def _error(votes: Rows, casts: Casts, *, score_after: date, last: date, since: date, frozen: str, of: str) -> float:
    return 100 * _trial(SameRows(votes), SameRows(casts), score_after, last, since, frozen).errors[of]


SCORE = rule("vote-back-test-score", _score, reference=REFERENCE)
BIN = rule("vote-back-test-bin", _bin, reference=REFERENCE)
ERROR = rule("vote-back-test-error", _error, reference=REFERENCE)


@dataclass(frozen=True, slots=True)
class _Made:
    """The rows and days that every figure of a back-test rests on."""

    votes: Picked[VotesRow]
    casts: Picked[MemberVotesRow]
    test: VoteBacktest

    def trial(self) -> Trial:
        """What the rows give."""
        test = self.test
        votes, casts = SameRows(self.votes.rows), SameRows(self.casts.rows)
        return _trial(votes, casts, test.score_after, test.last, test.calibration_from, self.frozen)

    @property
    def frozen(self) -> str:
        """yes or no: whether the model learned up to the day after which texts are scored alone."""
        return "yes" if self.test.frozen else "no"

    def figure(self, how: Rule, counts: Counted, **params: Any) -> Figure:
        """A figure on all texts of the back-test; one on a bin or the calibration is on the votes of late."""
        test = self.test
        when = Period.span(test.score_after if how is SCORE else test.calibration_from, test.last)
        days: dict[str, Any] = {"score_after": test.score_after, "last": test.last, "since": test.calibration_from}
        return how(counts, when, [self.votes, self.casts], **days, frozen=self.frozen, **params)


def _made(view: View, test: VoteBacktest) -> _Made:
    return _Made(votes_up_to(view, last=test.last), casts_up_to(view, last=test.last), test)


def member_figures(view: View, test: VoteBacktest) -> tuple[ScoreFigures, ...]:
    """Member votes scored (unit: votes), Brier score and log loss (unit: index) of each model on each set of votes."""
    made = _made(view, test)
    numbers: dict[str, Figure] = {}
    out = []
    for of, model in made.trial().members:
        if of not in numbers:  # all models are scored on the same votes
            counts = counted("votes-scored", of=of)
            numbers[of] = made.figure(SCORE, counts, of=of, model=model, score="member_votes")
        scores = tuple(
            made.figure(SCORE, counted("vote-score", score=s, of=of, model=model), of=of, model=model, score=s)
            for s in ("brier", "log_loss")
        )
        out.append(ScoreFigures(of, model, numbers[of], scores))
    return tuple(out)


def text_figures(view: View, test: VoteBacktest) -> tuple[ScoreFigures, ...]:
    """A row a kind of whole text and model: how many were scored (texts), Brier score and log loss (unit: index)."""
    made, out = _made(view, test), []
    numbers: dict[str, Figure] = {}
    for of, model in made.trial().texts:
        if of not in numbers:
            numbers[of] = made.figure(SCORE, counted("texts-scored", of=of), of=of, model=model, score="texts")
        scores = tuple(
            made.figure(SCORE, counted("text-score", of=of, model=model, score=s), of=of, model=model, score=s)
            for s in ("brier", "log_loss")
        )
        out.append(ScoreFigures(of, model, numbers[of], scores))
    return tuple(out)


def reliability_figures(view: View, test: VoteBacktest) -> tuple[Reliability, ...]:
    """Forecast and frequency of votes that are not yes, by size of the forecast, for each set of votes."""
    made = _made(view, test)

    def on_bin(of: str, held: Bin, measure: str, score: str) -> Figure:
        counts = counted(measure, of=of, low=f"{100 * held.low:g}", high=f"{100 * held.high:g}")
        return made.figure(BIN, counts, of=of, low=held.low, score=score)

    return tuple(
        Reliability(
            key=of,
            error=made.figure(ERROR, counted("calibration-error", of=of), of=of),
            bins=tuple(
                BinFigures(
                    low_pct=100 * held.low,
                    high_pct=100 * held.high,
                    forecast=on_bin(of, held, "not-yes-forecast", "forecast"),
                    happened=on_bin(of, held, "not-yes-happened", "happened"),
                    member_votes=on_bin(of, held, "votes-so-forecast", "member_votes"),
                )
                for held in bins
            ),
        )
        for of, bins in made.trial().bins.items()
    )
