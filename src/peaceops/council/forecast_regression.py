"""A logistic regression that learns vote by vote and forgets: it recalibrates rates as the Council drifts. Method:
docs/method/council-forecast.md."""

from __future__ import annotations

import math
from collections.abc import Sequence

Vector = Sequence[float]


def logit(p: float) -> float:
    """Log odds."""
    return math.log(p / (1.0 - p))


def chance(log_odds: float) -> float:
    """The probability with these log odds."""
    if log_odds >= 0:
        return 1.0 / (1.0 + math.exp(-log_odds))
    odds = math.exp(log_odds)
    return odds / (1.0 + odds)


class Regression:
    """Coefficients with a normal prior (`start`, `variances`), updated by one Newton step a text.

    What was learned loses half its weight in `half_life_days`, falling back on the prior's precision. The members of
    one text vote together, not each for itself: `discount` says how much of an independent vote each of them counts.
    """

    def __init__(self, start: Vector, variances: Vector, half_life_days: float, discount: float) -> None:
        self.coefficients = list(start)
        self._prior = [1.0 / v for v in variances]
        n = len(self._prior)
        self._precision = [[self._prior[i] if i == j else 0.0 for j in range(n)] for i in range(n)]
        self._half_life_days = half_life_days
        self._discount = discount
        self._day: int | None = None

    def predict(self, features: Vector) -> float:
        """Probability of a hit, from 0 to 1."""
        return chance(math.fsum(b * x for b, x in zip(self.coefficients, features, strict=True)))

    def learn(self, rows: Sequence[tuple[Vector, bool]], day: int) -> None:
        """Take in the votes on one text: rows of (features, hit)."""
        if not rows:
            return
        self._forget(day)
        n = len(self.coefficients)
        gradient = [0.0] * n
        for features, hit in rows:
            p = self.predict(features)
            pull = ((1.0 if hit else 0.0) - p) * self._discount
            weight = p * (1.0 - p) * self._discount
            for i, x in enumerate(features):
                gradient[i] += pull * x
                line, wx = self._precision[i], weight * x
                for j in range(i + 1):
                    line[j] += wx * features[j]
        step = solve_lower(self._precision, gradient)
        self.coefficients = [b + s for b, s in zip(self.coefficients, step, strict=True)]

    def _forget(self, day: int) -> None:
        if self._day is not None and day > self._day:
            keep = 0.5 ** ((day - self._day) / self._half_life_days)
            for i, line in enumerate(self._precision):
                for j in range(i + 1):
                    line[j] *= keep
                line[i] += (1.0 - keep) * self._prior[i]
        self._day = day


def solve_lower(matrix: Sequence[Sequence[float]], right: Vector) -> list[float]:
    """Solve matrix x = right for a positive definite matrix of which only the lower half is read (Cholesky): x, a
    number a row of the matrix, without a unit."""
    n = len(right)
    low: list[list[float]] = []
    for i in range(n):
        line: list[float] = []
        for j in range(i + 1):
            s = matrix[i][j] - math.fsum(line[k] * (low[j][k] if j < i else line[k]) for k in range(j))
            line.append(math.sqrt(s) if i == j else s / low[j][j])
        low.append(line)
    y: list[float] = []
    for i in range(n):
        y.append((right[i] - math.fsum(low[i][k] * y[k] for k in range(i))) / low[i][i])
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (y[i] - math.fsum(low[k][i] * x[k] for k in range(i + 1, n))) / low[i][i]
    return x
