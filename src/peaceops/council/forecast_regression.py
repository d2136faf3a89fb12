"""A logistic regression that learns text by text and forgets: it recalibrates rates as the Council drifts. Method:
docs/method/council-forecast.md."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def logit(p: float) -> float:
    """Log odds."""
    return math.log(p / (1.0 - p))


def chance(log_odds: Array) -> Array:
    """The probabilities with these log odds, in the order given."""
    return np.asarray(1.0 / (1.0 + np.exp(-log_odds)))


class Regression:
    """Coefficients with a normal prior (`start`, `variances`), updated by one Newton step a text; several regressions
    side by side where `start` has a row for each.

    What was learned loses half its weight in `half_life_days`, falling back on the prior's precision. The members of
    one text vote together, not each for itself: `discount` says how much of an independent vote each of them counts.
    """

    def __init__(self, start: ArrayLike, variances: Sequence[float], half_life_days: float, discount: float) -> None:
        self.coefficients: Array = np.array(start, dtype=float)
        self._prior: Array = np.diag(1.0 / np.array(variances, dtype=float))
        self._precision = self._prior
        self._half_life_days = half_life_days
        self._discount = discount
        self._day: int | None = None

    def predict(self, features: Array) -> Array:
        """Probabilities of a hit, from 0 to 1, of rows of features (votes x features; regressions x votes)."""
        return chance((features @ self.coefficients[..., None])[..., 0])

    def learn(self, features: Array, hits: Array, day: int, known: Array | float = 1.0) -> None:
        """Take in the votes on one text: a row of features each, whether it was a hit (0 or 1), and which of them are
        `known` to a regression (0 or 1; regressions x votes)."""
        if self._day is not None and day > self._day:
            keep = 0.5 ** ((day - self._day) / self._half_life_days)
            self._precision = self._precision * keep + self._prior * (1.0 - keep)
        self._day = day
        p, weights = self.predict(features), self._discount * known
        across = features.swapaxes(-1, -2)
        self._precision = self._precision + (across * (p * (1.0 - p) * weights)[..., None, :]) @ features
        slope = across @ ((hits - p) * weights)[..., None]
        self.coefficients = self.coefficients + np.linalg.solve(self._precision, slope)[..., 0]
