"""How well forecasts of whole texts did, beside simpler ones; and those of permanent members where texts often fail.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from peaceops.council.adoption import WholeText
from peaceops.council.fading_counts import LONG_YEARS, Memory
from peaceops.council.forecast_scores import (
    DRAWS,
    Predicted,
    Score,
    gain,
    log_loss,
    not_unanimous,
    resampled,
    scores_of_texts,
)
from peaceops.council.forecast_texts import PERMANENT, Text
from peaceops.words.catalogue import said

FIVE_YEARS = 1826
CONTESTED_SET = "permanent-members-on-contested-items"
CONSTANT = "constant"  # the permanent members' rate on such texts before, whoever votes and on whatever
CONSTANT_FIRST, CONSTANT_STRENGTH = 0.2, 8.0
ADOPTION: dict[str, Callable[[WholeText, float], float]] = {  # chance of adoption; words: `backtest-model`
    "model": lambda t, rate: t.whole.adopted,
    "model-knowing-other-drafts": lambda t, rate: t.adopted_knowing,
    "votes-alone": lambda t, rate: t.by_votes.adopted,
    "item-failure-rate": lambda t, rate: 1.0 - t.item_fails,
    "five-year-base-rate": lambda t, rate: rate,
}
DIVIDED: dict[str, Callable[[WholeText, float], float]] = {  # chance that an adopted text is not unanimous
    "model": lambda t, rate: 1.0 - t.whole.unanimous / t.whole.adopted if t.whole.adopted else 1.0,
    "five-year-base-rate": lambda t, rate: rate,
}
KINDS = {"adopted": ADOPTION, "not-unanimous-adopted-texts": DIVIDED}


@dataclass(frozen=True, slots=True)
class TextScore:
    """Mean scores of one forecast (`model`, a key of KINDS[of]) of one kind of whole text: adopted or not (`adopted`),
    or divided among the adopted (`not-unanimous-adopted-texts`). Texts without any in the five years before are left
    out. `brier_gain_pct`: the gain of the model over this one in per cent, with the 95 % interval of a bootstrap; None
    for the model itself, and without draws."""

    of: str
    model: str
    texts: int
    brier: float
    log_loss: float
    brier_gain_pct: tuple[float, float, float] | None

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        row: dict[str, Any] = {
            "what": str(said("backtest-kind-of-text", of=self.of)),
            "model": str(said("backtest-model", model=self.model)),
            "texts": self.texts,
            "brier": round(self.brier, 4),
            "log_loss": round(self.log_loss, 4),
        }
        if self.brier_gain_pct is not None:
            mid, low, high = self.brier_gain_pct
            row |= {"brier_gain_pct": round(mid, 1), "brier_gain_95": [round(low, 1), round(high, 1)]}
        return row


def text_scores(texts: Sequence[WholeText], history: Sequence[Text], *, draws: int = DRAWS) -> list[TextScore]:
    """Scores of whole texts, by kind and then by model, in the order of KINDS; a kind without a text has none."""
    known = [t for t in texts if "?" not in t.text.casts.values()]
    adopted = [t for t in known if t.text.outcome == "adopted"]
    passed = [t for t in history if t.outcome == "adopted"]
    return [
        *_scores("adopted", known, history, lambda t: t.outcome == "adopted", draws),
        *_scores("not-unanimous-adopted-texts", adopted, passed, not_unanimous, draws),
    ]


def _scores(
    of: str, texts: Sequence[WholeText], history: Sequence[Text], hit: Callable[[Text], bool], draws: int
) -> list[TextScore]:
    pairs: dict[str, list[tuple[float, float]]] = {model: [] for model in KINDS[of]}
    days, hits = [t.day for t in history], [0, *accumulate(map(hit, history))]
    for t in texts:
        first, end = bisect_left(days, t.text.day - FIVE_YEARS), bisect_left(days, t.text.day)
        if end > first:
            rate = (hits[end] - hits[first]) / (end - first)
            for model, chance in KINDS[of].items():
                p, happened = chance(t, rate), hit(t.text)
                pairs[model].append(((p - happened) ** 2, log_loss(p, happened)))
    n = len(pairs["model"])
    if not n:
        return []
    samples = resampled(n, draws)
    return [
        TextScore(
            of,
            model,
            n,
            math.fsum(brier for brier, _ in own) / n,
            math.fsum(loss for _, loss in own) / n,
            gain(pairs["model"], own, 0, samples) if draws and model != "model" else None,
        )
        for model, own in pairs.items()
    ]


def contested_scores(texts: Sequence[WholeText], predicted: Sequence[Predicted], *, draws: int = DRAWS) -> list[Score]:
    """Scores on the votes of permanent members on contested items, of the texts in `predicted`: the model first, then a
    constant, their rate on all such texts before; empty without such a vote. `texts`: all, in order of time."""
    chances, memory = {t.vote: c for t, c in predicted}, Memory(LONG_YEARS)
    sums: dict[str, list[tuple[float, float]]] = {"model": [], CONSTANT: []}
    counts: list[int] = []
    for t in (t.text for t in texts if t.contested):
        votes = [(i, cast != "Y") for i, cast in t.casts.items() if i in PERMANENT and cast != "?"]
        rate = memory.rate((CONSTANT,), t.day, CONSTANT_FIRST, CONSTANT_STRENGTH)
        if votes and t.vote in chances:
            counts.append(len(votes))
            sums["model"].append(_summed([(1.0 - chances[t.vote][i].yes, hit) for i, hit in votes]))
            sums[CONSTANT].append(_summed([(rate, hit) for _, hit in votes]))
        for _, hit in votes:
            memory.add([(CONSTANT,)], t.day, hit)
    return scores_of_texts(CONTESTED_SET, sums, counts, draws)


def _summed(pairs: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Brier scores and log losses of the votes on a text, summed."""
    return math.fsum((p - hit) ** 2 for p, hit in pairs), math.fsum(log_loss(p, hit) for p, hit in pairs)
