"""What the Council remembers: counts of past votes that fade with time, and rates shrunk towards wider ones. Method:
docs/method/council-forecast.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

LONG_YEARS = 5.0  # half-life of the record, fixed by the issue
SHORT_YEARS = 1.5  # half-life of the recent record, which follows drift
DAYS_A_YEAR = 365.25

Key = tuple[str, ...]


class Memory:
    """Weighted counts by key. A vote weighs 1 on its day and half after each half-life.

    Counts are kept as of the last day they changed and fade when read, so that reading costs the same however long
    the history is.
    """

    def __init__(self, half_life_years: float) -> None:
        self.half_life_days = half_life_years * DAYS_A_YEAR
        self._counts: dict[Key, tuple[float, float, int]] = {}

    def fade(self, days: float) -> float:
        """What a vote weighs `days` after it was cast."""
        return float(0.5 ** (days / self.half_life_days))

    def add(self, keys: Iterable[Key], day: int, hit: bool) -> None:
        """Count one vote under every key. `hit`: it was of the kind counted. `day` is an ordinal and never falls."""
        one = 1.0 if hit else 0.0
        for key in keys:
            seen = self._counts.get(key)
            if seen is None:
                self._counts[key] = (1.0, one, day)
            elif seen[2] == day:
                self._counts[key] = (seen[0] + 1.0, seen[1] + one, day)
            else:
                keep = self.fade(day - seen[2])
                self._counts[key] = (seen[0] * keep + 1.0, seen[1] * keep + one, day)

    def weight(self, key: Key, day: int) -> float:
        """Sum of the weights of the votes under the key, as of `day`."""
        seen = self._counts.get(key)
        return seen[0] * self.fade(day - seen[2]) if seen else 0.0

    def rate(self, key: Key, day: int, prior: float, strength: float) -> float:
        """Share of hits under the key as of `day`, drawn towards `prior` as if by `strength` more votes."""
        seen = self._counts.get(key)
        if seen is None:
            return prior
        keep = self.fade(day - seen[2])
        return (seen[1] * keep + strength * prior) / (seen[0] * keep + strength)

    def chain(self, keys: Sequence[tuple[Key, float]], day: int, prior: float) -> list[float]:
        """Rates (from 0 to 1) from the widest key to the narrowest, each drawn towards the one before it."""
        rates = []
        for key, strength in keys:
            prior = self.rate(key, day, prior, strength)
            rates.append(prior)
        return rates
