"""How well forecasts did: Brier score and log loss against naive baselines, bootstrap intervals, calibration.
Method: docs/method/council-forecast.md."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peaceops.council.forecast_members import PERMANENT, Chances, Text
from peaceops.council.joint_vote import together
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
class TextScore:
    """Mean scores of the model on one kind of whole text, beside the rate of the five years before each text.

    `of`: adopted or not (`adopted`), or unanimous among the adopted (`not-unanimous-adopted-texts`). Scores are None
    where no text had one five years before; `brier_gain_pct`: the gain of the model over that rate in per cent, with
    the 95 % interval of a bootstrap, None without draws."""

    of: str
    texts: int
    brier: float | None = None
    log_loss: float | None = None
    base_brier: float | None = None
    base_log_loss: float | None = None
    brier_gain_pct: tuple[float, float, float] | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON; without the scores that are None."""
        row: dict[str, Any] = {"what": str(said("backtest-kind-of-text", of=self.of)), "texts": self.texts}
        scores = {
            "brier": self.brier,
            "log_loss": self.log_loss,
            "five_year_base_rate_brier": self.base_brier,
            "five_year_base_rate_log_loss": self.base_log_loss,
        }
        row |= {name: round(score, 4) for name, score in scores.items() if score is not None}
        if self.brier_gain_pct is not None:
            gain, low, high = self.brier_gain_pct
            row |= {"brier_gain_pct": round(gain, 1), "brier_gain_95": [round(low, 1), round(high, 1)]}
        return row


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
    if not counts:
        return []
    n = sum(counts)
    samples = _samples(len(counts), draws)
    scores = []
    for model, of_text in sums.items():
        gains = None if model == "model" or not draws else [_gain(sums["model"], of_text, k, samples) for k in (0, 1)]
        brier, loss = (math.fsum(s[k] for s in of_text) / n for k in (0, 1))
        scores.append(
            Score(len(counts), n, set_, model, brier, loss, gains[0] if gains else None, gains[1] if gains else None)
        )
    return scores


def _counts(text: Text, iso3: str, set_: str) -> bool:
    return text.casts[iso3] != "?" and SETS[set_](text, iso3)


def _samples(n: int, draws: int) -> list[list[int]]:
    dice = random.Random(SEED)
    return [dice.choices(range(n), k=n) for _ in range(draws)]


Pairs = Sequence[tuple[float, float]]


def _gain(ours: Pairs, theirs: Pairs, k: int, samples: Sequence[Sequence[int]]) -> tuple[float, float, float]:
    """Gain in per cent, and its 95 % interval over the samples."""
    a, b = [x[k] for x in ours], [x[k] for x in theirs]
    whole = 100 * (1 - math.fsum(a) / math.fsum(b))
    drawn = sorted(100 * (1 - math.fsum(a[i] for i in s) / math.fsum(b[i] for i in s)) for s in samples)
    return whole, drawn[int(0.025 * len(drawn))], drawn[int(0.975 * len(drawn))]


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


def text_scores(predicted: Sequence[Predicted], history: Sequence[Text], *, draws: int = DRAWS) -> list[TextScore]:
    """Two scores of whole texts, in this order: adopted or not, and unanimous among the adopted, against the rate of
    the five years before."""
    whole = [(t, together(chances)) for t, chances in predicted if "?" not in t.casts.values()]
    adopted = [(t, w) for t, w in whole if t.outcome == "adopted"]
    return [
        _text_score("adopted", [(t, w.adopted) for t, w in whole], history, lambda t: t.outcome == "adopted", draws),
        _text_score(
            "not-unanimous-adopted-texts",
            [(t, 1.0 - w.unanimous) for t, w in adopted],
            [t for t in history if t.outcome == "adopted"],
            not_unanimous,
            draws,
        ),
    ]


def not_unanimous(text: Text) -> bool:
    """Whether a member did not vote yes."""
    return any(c != "Y" for c in text.casts.values())


def five_year_rate(history: Sequence[Text], day: int, hit: Callable[[Text], bool]) -> float | None:
    """Share of the texts of the five years before `day` that are hits; None where there are none."""
    past = [hit(t) for t in history if 0 < day - t.day <= 1826]
    return sum(past) / len(past) if past else None


def _text_score(
    of: str,
    forecasts: Sequence[tuple[Text, float]],
    history: Sequence[Text],
    hit: Callable[[Text], bool],
    draws: int,
) -> TextScore:
    ours, base = [], []
    for text, p in forecasts:
        rate = five_year_rate(history, text.day, hit)
        if rate is not None:
            happened = hit(text)
            ours.append(((p - happened) ** 2, log_loss(p, happened)))
            base.append(((rate - happened) ** 2, log_loss(rate, happened)))
    n = len(ours)
    if not n:
        return TextScore(of, 0)
    brier, log_loss_, base_brier, base_log_loss = (
        math.fsum(pair[k] for pair in pairs) / n for pairs in (ours, base) for k in (0, 1)
    )
    gain = _gain(ours, base, 0, _samples(n, draws)) if draws else None
    return TextScore(of, n, brier, log_loss_, base_brier, base_log_loss, gain)
