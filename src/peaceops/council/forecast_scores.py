"""How well forecasts did: Brier score and log loss against naive baselines, bootstrap intervals, calibration.
Method: docs/method/council-forecast.md."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from peaceops.book.kept import kept
from peaceops.council.forecast_texts import PERMANENT, Chances, Text
from peaceops.words.catalogue import said

CONSTANT_NOT_YES = 0.005
BINS = (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 1.0)
DRAWS, SEED = 500, 1946
Predicted = tuple[Text, Mapping[str, Chances]]
MODELS: dict[str, Callable[[Chances], float]] = {  # chance of a vote that is not yes; words: `backtest-model`
    "model": lambda c: 1.0 - c.yes,
    "constant-yes": lambda c: CONSTANT_NOT_YES,
    "rate-of-all-members": lambda c: 1.0 - c.everyone,
    "member-s-own-rate": lambda c: 1.0 - c.own,
    "member-x-agenda-rate": lambda c: 1.0 - c.on_item,
}
SETS: dict[str, Callable[[Text, str], bool]] = {  # words: `backtest-set`
    "all-drafts": lambda t, iso3: True,
    "adopted-texts": lambda t, iso3: t.outcome == "adopted",
    "mission-mandates": lambda t, iso3: t.outcome == "adopted" and t.mission is not None,
    "permanent-members-on-mission-mandates": lambda t, iso3: (
        t.outcome == "adopted" and t.mission is not None and iso3 in PERMANENT
    ),
}


@dataclass(frozen=True, slots=True)
class Score:
    """Mean scores of one model (a key of MODELS) on one set of member votes (a key of SETS). Gains are of the model
    here over this one, in per cent, with the 95 % interval of a bootstrap by resolution; None for the model itself."""

    texts: int
    member_votes: int
    set_: str
    model: str
    brier: float
    log_loss: float
    brier_gain_pct: tuple[float, float, float] | None
    log_loss_gain_pct: tuple[float, float, float] | None

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        row: dict[str, Any] = {
            "set": str(said("backtest-set", of=self.set_)),
            "model": str(said("backtest-model", model=self.model)),
            "texts": self.texts,
            "member_votes": self.member_votes,
            "brier": round(self.brier, 4),
            "log_loss": round(self.log_loss, 4),
        }
        for name, gain in (("brier", self.brier_gain_pct), ("log_loss", self.log_loss_gain_pct)):
            if gain is not None:
                row[f"{name}_gain_pct"] = round(gain[0], 1)
                row[f"{name}_gain_95"] = [round(gain[1], 1), round(gain[2], 1)]
        return row


@dataclass(frozen=True, slots=True)
class BaseRates:
    """What became of the texts put to the vote in the five years before a day: how many texts there were, how many were
    adopted, and as shares (from 0 to 1; None without texts) those adopted, and of these those not unanimous."""

    texts: int
    adopted: int
    adopted_share: float | None
    divided_share: float | None

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "years": 5,
            "texts_put_to_the_vote": self.texts,
            "adopted": self.adopted,
            "share_adopted": None if self.adopted_share is None else round(self.adopted_share, 4),
            "share_of_adopted_not_unanimous": None if self.divided_share is None else round(self.divided_share, 4),
        }


@dataclass(frozen=True, slots=True)
class Bin:
    """Member votes whose forecast chance of not being yes lies in a bin: the mean forecast and what happened."""

    low: float
    high: float
    member_votes: int
    forecast: float
    happened: float

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "from": self.low,
            "to": self.high,
            "member_votes": self.member_votes,
            "forecast": round(self.forecast, 4),
            "happened": round(self.happened, 4),
        }


def log_loss(p: float, hit: bool) -> float:
    """Minus the natural logarithm of the chance given to what happened."""
    return -math.log(max(p if hit else 1.0 - p, 1e-12))


def member_scores(
    predicted: Sequence[Predicted], *, draws: int = DRAWS, sets: Sequence[str] = tuple(SETS)
) -> list[Score]:
    """Scores of every model on each of the sets (keys of SETS); with `draws` 0, without intervals."""
    return [s for name in sets for s in _set_scores(predicted, name, draws)]


def _set_scores(predicted: Sequence[Predicted], set_: str, draws: int) -> list[Score]:
    sums: dict[str, list[tuple[float, float]]] = {m: [] for m in MODELS}
    counts: list[int] = []
    for text, chances in predicted:
        inside = [(c, text.casts[i] != "Y") for i, c in chances.items() if _counts(text, i, set_)]
        if not inside:
            continue
        counts.append(len(inside))
        for model, of in MODELS.items():
            pairs = [(of(c), hit) for c, hit in inside]
            brier = math.fsum((p - hit) ** 2 for p, hit in pairs)
            sums[model].append((brier, math.fsum(log_loss(p, hit) for p, hit in pairs)))
    return scores_of_texts(set_, sums, counts, draws)


def scores_of_texts(
    set_: str, sums: Mapping[str, Sequence[tuple[float, float]]], counts: Sequence[int], draws: int
) -> list[Score]:
    """A score a model, in the order of `sums`: Brier scores and log losses of the votes on each text, summed. `counts`:
    how many votes each text has; empty without a text."""
    if not counts:
        return []
    n, samples = sum(counts), resampled(len(counts), draws)
    scores = []
    for model, of_text in sums.items():
        gains = [gain(sums["model"], of_text, k, samples) for k in (0, 1)] if draws and model != "model" else [None] * 2
        brier, loss = (math.fsum(s[k] for s in of_text) / n for k in (0, 1))
        scores.append(Score(len(counts), n, set_, model, brier, loss, *gains))
    return scores


def _counts(text: Text, iso3: str, set_: str) -> bool:
    return text.casts[iso3] != "?" and SETS[set_](text, iso3)


@kept
def resampled(n: int, draws: int) -> NDArray[np.int64]:
    """Numbers of texts drawn again, with replacement: a row a draw, without a unit; the same every time."""
    dice = random.Random(SEED)
    return np.array([dice.choices(range(n), k=n) for _ in range(draws)], dtype=np.int64).reshape(draws, n)


Pairs = Sequence[tuple[float, float]]


def gain(ours: Pairs, theirs: Pairs, k: int, samples: NDArray[np.int64]) -> tuple[float, float, float]:
    """Gain in per cent, and the lower and upper end of its 95 % interval over the samples, in this order."""
    a, b = [x[k] for x in ours], [x[k] for x in theirs]
    whole = 100 * (1 - math.fsum(a) / math.fsum(b))
    drawn = np.sort(100 * (1 - np.array(a)[samples].sum(axis=1) / np.array(b)[samples].sum(axis=1)))
    return whole, float(drawn[int(0.025 * len(drawn))]), float(drawn[int(0.975 * len(drawn))])


def calibration(predicted: Sequence[Predicted], set_: str) -> tuple[float, list[Bin]]:
    """Expected calibration error (from 0 to 1:mean distance of forecast and frequency, weighted by votes) and its
    bins."""
    pairs = [
        (1.0 - c.yes, text.casts[i] != "Y")
        for text, chances in predicted
        for i, c in chances.items()
        if _counts(text, i, set_)
    ]
    bins = []
    for low, high in itertools.pairwise(BINS):
        inside = [(p, hit) for p, hit in pairs if low <= p < high]
        if inside:
            n = len(inside)
            bins.append(Bin(low, high, n, math.fsum(p for p, _ in inside) / n, math.fsum(hit for _, hit in inside) / n))
    return math.fsum(b.member_votes * abs(b.forecast - b.happened) for b in bins) / max(len(pairs), 1), bins


def not_unanimous(text: Text) -> bool:
    """Whether a member did not vote yes."""
    return any(c != "Y" for c in text.casts.values())
