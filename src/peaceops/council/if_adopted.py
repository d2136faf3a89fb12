"""How members would vote on a text that is adopted, its sponsors and words known; and how such forecasts did.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import View, asked
from peaceops.book.tables.council import CouncilMembersRow
from peaceops.council.drafts import Draft, drafts
from peaceops.council.forecast_scores import DRAWS, Predicted, Score, log_loss, scores_of_texts
from peaceops.council.forecast_texts import Chances, Text
from peaceops.council.text_features import Cast, casts
from peaceops.council.text_model import by_text, chances, fit, rolling, table_of

WITH_TEXT = "adopted-texts-with-words"
WITHOUT = "model-without-text"
FIRST_SCORED = 2005  # five years after the first drafts


@dataclass(frozen=True, slots=True)
class IfAdopted:
    """The chance of yes by member (iso3) on a draft that is adopted, and the scores of such forecasts over the years
    before: with sponsors and words, and without."""

    draft: Draft
    yes: Mapping[str, float]
    scores: tuple[Score, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "draft": self.draft.symbol or None,
            "sponsors": sorted(self.draft.sponsors),
            "words": self.draft.words,
            "members_p_yes": {iso3: round(p, 4) for iso3, p in self.yes.items()},
            "backtest": [s.to_dict() for s in self.scores],
        }


def if_adopted(
    view: View,
    predicted: Sequence[Predicted],
    text: Text,
    members: Mapping[str, Chances],
    draft: Draft,
    years: int,
) -> IfAdopted:
    """The chances on a draft that is yet to be voted on (`text`: its day and subject), from the votes before.
    `members`: what the vote model says; `years`: over how many before the scores are."""
    held = {**drafts(view), text.vote: draft}
    votes = list(casts([*predicted, (text, members)], held))
    table, this = table_of(votes, _regions(view)), date.fromordinal(text.day)
    beta = fit(table, date(this.year, 1, 1).toordinal())
    yes = {v.iso3: 1.0 - float(p) for v, p in zip(votes, chances(table, beta), strict=True) if v.text is text}
    past = [v for v in votes if v.text is not text]
    first = max(date(this.year - years, 1, 1), date(FIRST_SCORED, 1, 1))
    return IfAdopted(draft, yes, tuple(_scores(view, past, predicted, first.toordinal(), text.day - 1, 0)))


def text_scores_of(
    view: View, predicted: Sequence[Predicted], first: int, last: int, *, draws: int = DRAWS
) -> list[Score]:
    """Scores on the adopted texts with a draft that were voted on after the day `first` up to `last` (ordinals), each
    forecast from a fit of the beginning of its year: with sponsors and words first, then without. `predicted`: all
    texts in order of time."""
    return _scores(view, list(casts(predicted, drafts(view))), predicted, first + 1, last, draws)


def _scores(
    view: View, votes: Sequence[Cast], predicted: Sequence[Predicted], first: int, last: int, draws: int
) -> list[Score]:
    table = table_of(votes, _regions(view))
    years = date.fromordinal(first).year, date.fromordinal(last).year
    found = by_text(votes, rolling(table, *years))
    sums: dict[str, list[tuple[float, float]]] = {"model": [], WITHOUT: []}
    counts: list[int] = []
    for text, own in ((t, c) for t, c in predicted if t.vote in found and first <= t.day <= last):
        hits = {i: text.casts[i] != "Y" for i in found[text.vote] if text.casts.get(i, "?") != "?"}
        if hits:
            counts.append(len(hits))
            sums["model"].append(_summed([(found[text.vote][i], hit) for i, hit in hits.items()]))
            sums[WITHOUT].append(_summed([(1.0 - own[i].yes, hit) for i, hit in hits.items()]))
    return scores_of_texts(WITH_TEXT, sums, counts, draws)


def _summed(pairs: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Brier scores and log losses of the votes on a text, summed."""
    return math.fsum((p - hit) ** 2 for p, hit in pairs), math.fsum(log_loss(p, hit) for p, hit in pairs)


@asked
def _regions(view: View) -> dict[tuple[str, int], str]:
    """The regional group of each member by iso3 and year."""
    return {(r.iso3, r.year): r.regional_group or "" for r in view.all(CouncilMembersRow)}
