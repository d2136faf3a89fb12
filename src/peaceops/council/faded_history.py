"""What the Council remembered at each moment of its history, computed at once: counts of past votes that fade with
time, and the last vote. Method: docs/method/council-forecast.md."""

from __future__ import annotations

from copy import copy

import numpy as np
from numpy.typing import NDArray

from peaceops.council.fading_counts import DAYS_A_YEAR

Array = NDArray[np.float64]
Whole = NDArray[np.int64]
DAY_BITS = 20  # ordinals of days, of which there are fewer than a million


class FadedHistory:
    """Weighted counts by key as of any day. Of each vote, in any order: `keys` (numbers from 0), `days` (ordinals),
    `hits` (whether it was of the kind counted). A vote weighs 1 on its day and half after each half-life."""

    def __init__(self, keys: Whole, days: Whole, hits: NDArray[np.bool_], half_life_years: float) -> None:
        self._half_life_days = half_life_years * DAYS_A_YEAR
        moments, place = np.unique(_moments(keys, days), return_inverse=True)
        self._moments, self._keys, self._days = moments, moments >> DAY_BITS, moments & ((1 << DAY_BITS) - 1)
        self._counts = np.stack([np.bincount(place), np.bincount(place, weights=np.append(hits, False))]).astype(float)
        self._sum_up()

    def newest(self) -> FadedHistory:
        """The last count of each key alone, of which the rates on later days are the same."""
        last, found = np.diff(self._keys, append=-2) != 0, copy(self)
        found._moments, found._keys, found._days = self._moments[last], self._keys[last], self._days[last]
        found._counts = self._counts[:, last]
        return found

    def _sum_up(self) -> None:
        """Make each count one of all before it under its key: each step doubles how far back it reaches."""
        at, back = np.arange(len(self._keys)), 1
        while len(at := at[at >= back]) and len(at := at[self._keys[at - back] == self._keys[at]]):
            self._counts[:, at] += self._counts[:, at - back] * self._fade(self._days[at] - self._days[at - back])
            back *= 2

    def _fade(self, days: Whole) -> Array:
        return np.exp2(days / -self._half_life_days)

    def rate(self, keys: Whole, before: Whole, day: Whole, prior: Array | float, strength: float) -> Array:
        """Share of hits under each key in votes before a day (`before`), as of `day`, drawn towards `prior` as if by
        `strength` more votes."""
        place, seen = _last_before(self._moments, keys, before)
        weight, hits = np.where(seen, self._counts[:, place] * self._fade(day - self._days[place]), 0.0)
        return np.asarray((hits + strength * prior) / (weight + strength))


class LastVotes:
    """The last vote under a key before any day; of those of one day, the last in the order given."""

    def __init__(self, keys: Whole, days: Whole, hits: NDArray[np.bool_]) -> None:
        moments = _moments(keys, days)
        order = np.argsort(moments, kind="stable")
        self._moments, self._hits = moments[order], np.append(hits, False)[order]

    def newest(self) -> LastVotes:
        """The last vote under each key alone, which stays the last before any later day."""
        last, found = np.diff(self._moments >> DAY_BITS, append=-2) != 0, copy(self)
        found._moments, found._hits = self._moments[last], self._hits[last]
        return found

    def before(self, keys: Whole, days: Whole) -> tuple[NDArray[np.bool_], Whole, NDArray[np.bool_]]:
        """By key, in the order given: whether there is one, its day, and whether it was a hit."""
        place, seen = _last_before(self._moments, keys, days)
        return seen, self._moments[place] & ((1 << DAY_BITS) - 1), self._hits[place]


def _moment(keys: Whole, days: Whole) -> Whole:
    return (keys << DAY_BITS) | days


def _moments(keys: Whole, days: Whole) -> Whole:
    """Keys with their days as numbers in order; the last is of a key that nobody asks for, so that there is one."""
    return _moment(np.append(keys, -1), np.append(days, 0))


def _last_before(moments: Whole, keys: Whole, days: Whole) -> tuple[Whole, NDArray[np.bool_]]:
    """The place of the last moment of each key before a day, and whether there is one."""
    place = np.maximum(np.searchsorted(moments, _moment(keys, days)) - 1, 0)
    held = moments[place]
    return place, (held >> DAY_BITS == keys) & (held < _moment(keys, days))
