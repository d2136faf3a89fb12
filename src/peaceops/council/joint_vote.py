"""How the members vote together: two hidden moods of a text, and what follows for adoption.

A text has two hidden values, standard normal and independent. The first moves China and Russia, the second France, the
United Kingdom and the United States, both move elected members; within a mood, members vote independently. Each
member's own chances stay exactly what the member model says. The two loadings are those, of fourteen sets tried, under
which the votes of 1990-2014 taken together are likely, beyond which little is gained (docs/method/council-forecast.md).

A text is adopted by the affirmative votes of nine members (seven of eleven before 1966) with no permanent member
against (Charter of the United Nations, Article 27 (3)).

All texts are computed at once: an array of texts x seats x moods x (yes, abstaining, no) for each group of members
that the same moods move.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from peaceops.book.charter import AFFIRMATIVE_VOTES
from peaceops.council.forecast_texts import PERMANENT, Chances

EAST = frozenset({"CHN", "RUS"})
LOAD_PERMANENT, LOAD_ELECTED = 4.0, 2.0
Array = NDArray[np.float64]
GRID: Array = -3.5 + 0.7 * np.arange(11.0)
_DENSITY = np.exp(-GRID * GRID / 2)
WEIGHTS: Array = _DENSITY / _DENSITY.sum()
MOODS: Array = WEIGHTS[:, None] * WEIGHTS  # of each pair of moods
_FIRST, _SECOND = np.indices(MOODS.shape)
PLACES = {"first": _FIRST, "second": _SECOND, "both": _FIRST + _SECOND}  # in a group's table, by pair of moods
CENTRES: Array = -30.0 + 0.25 * np.arange(241.0)
AT_ONCE = 100  # texts: so many at a time keep the arrays small
Votes = Mapping[str, str]
Members = Mapping[str, Chances]


@dataclass(frozen=True, slots=True)
class Together:
    """What the Council does with a text, and each member's chances (changed where votes are taken as given)."""

    adopted: float
    vetoed: float
    unanimous: float
    expected_yes: float
    members: Members


def needed(members: int) -> int:
    """Affirmative votes that a decision needs in a Council that seats so many: nine of fifteen, seven of eleven."""
    return AFFIRMATIVE_VOTES[11 if members <= 11 else 15]


def together(members: Members, given: Votes | None = None) -> Together:
    """Chances of the whole text. `given`: votes taken as known (Y, A or N by member); the others move with them."""
    cells, moods = _cells([members]), MOODS[None]
    sides = {group: [iso3 for iso3 in members if _group(iso3) == group] for group in PLACES}
    seats = {iso3: (group, k) for group, side in sides.items() for k, iso3 in enumerate(side)}
    for iso3, cast in (given or {}).items():
        group, seat = seats[iso3]
        moods = moods * cells[group][:, seat, PLACES[group], "YAN".index(cast)]
        cells[group][:, seat] = [cast == "Y", cast == "A", cast == "N"]
    if not given:
        return _whole([members], cells, moods)[0]
    moods = moods / moods.sum() if moods.sum() > 0 else np.full_like(moods, 1 / moods.size)
    changed = {}
    for iso3, was in members.items():
        group, seat = seats[iso3]
        yes, abstain, no = (float((moods[0] * cells[group][0, seat, PLACES[group], k]).sum()) for k in range(3))
        changed[iso3] = Chances(yes, abstain, no, was.everyone, was.own, was.on_item)
    return _whole([changed], cells, moods)[0]


def together_each(texts: Sequence[Members]) -> list[Together]:
    """Chances of each of many texts, no vote taken as given."""
    parts = [texts[k : k + AT_ONCE] for k in range(0, len(texts), AT_ONCE)]
    return [whole for part in parts for whole in _whole(part, _cells(part), MOODS[None])]


def _group(iso3: str) -> str:
    """Who moves a member: the first mood, the second, or both."""
    return "first" if iso3 in EAST else "second" if iso3 in PERMANENT else "both"


def _cells(texts: Sequence[Members]) -> dict[str, Array]:
    """Chances of yes, abstaining and no of the members of each group, within each mood that moves them; nan where a
    text has fewer members than another."""
    cells = {}
    for group in PLACES:
        held = [[(1.0 - c.yes, c.no) for iso3, c in text.items() if _group(iso3) == group] for text in texts]
        seats = max(map(len, held))
        padded = [own + [(math.nan, math.nan)] * (seats - len(own)) for own in held]
        shifts, marginal = _marginals(group == "both")
        odds = np.interp(np.reshape(padded, (len(texts), seats, 2)), marginal, CENTRES)[..., None] + shifts
        not_yes, no = np.moveaxis(1.0 / (1.0 + np.exp(-odds)), 2, 0)
        no = np.minimum(no, not_yes)
        cells[group] = np.stack([1.0 - not_yes, not_yes - no, no], axis=-1)
    return cells


def _whole(texts: Sequence[Members], cells: Mapping[str, Array], moods: Array) -> list[Together]:
    """What the Council does with each text: adopted, vetoed (the votes are there, and a veto), unanimous."""
    east, west = (np.stack([_counts(cells[g], against) for against in (0.0, 1.0)]) for g in ("first", "second"))
    tails = _tails(_counts(cells["both"], 1.0), np.array([needed(len(text)) for text in texts]))
    adopted, passing = (moods * _passes(east, west, tails)).sum((2, 3))
    every = moods
    for group, places in PLACES.items():
        yes = cells[group][..., 0]
        every = every * np.where(np.isnan(yes), 1.0, yes).prod(1)[:, places]
    numbers = (adopted.tolist(), (passing - adopted).tolist(), every.sum((1, 2)).tolist(), texts)
    return [
        Together(a, v, u, math.fsum(c.yes for c in t.values()), dict(t)) for a, v, u, t in zip(*numbers, strict=True)
    ]


def _passes(east: Array, west: Array, tails: Array) -> Array:
    """Chance of enough votes by pair of moods, from those of the numbers of yes votes in the two groups of permanent
    members and of enough elected ones beside them."""
    total = np.zeros((*east.shape[:3], west.shape[2]))
    for k in range(tails.shape[2]):
        beside = tails[:, PLACES["both"], k]
        for a in range(east.shape[3]):
            if 0 <= k - a < west.shape[3]:
                total += east[:, :, :, None, a] * west[:, :, None, :, k - a] * beside
    return total


def _tails(counts: Array, enough: NDArray[np.int64]) -> Array:
    """Chance that elected members give what is missing, by the number of permanent members that vote yes."""
    above = np.concatenate([counts[..., ::-1].cumsum(2)[..., ::-1], np.zeros((*counts.shape[:2], 1))], axis=2)
    missing = np.clip(enough[:, None] - np.arange(len(PERMANENT) + 1), 0, counts.shape[2])
    return np.take_along_axis(above, missing[:, None, :], axis=2)


def _counts(cells: Array, against: float) -> Array:
    """Chance of each number of yes votes in a group (texts x moods x numbers); with `against` 0, and of no vote
    against."""
    yes, abstain, no = np.moveaxis(cells, 3, 0)
    other = np.where(np.isnan(yes), 1.0, abstain + against * no)
    yes = np.where(np.isnan(yes), 0.0, yes)
    counts = np.zeros((len(cells), cells.shape[2], cells.shape[1] + 1))
    counts[..., 0] = 1.0
    for seat in range(cells.shape[1]):
        shifted = counts[..., :-1] * yes[:, seat, :, None]
        counts *= other[:, seat, :, None]
        counts[..., 1:] += shifted
    return counts


@cache
def _marginals(elected: bool) -> tuple[Array, Array]:
    """What each mood adds to the log odds of a member (its own grid, or the sums of two), and, by log odds at the
    middle of the moods (CENTRES), the chance over all moods that they amount to."""
    shifts: Array = LOAD_PERMANENT * GRID
    weights = WEIGHTS
    if elected:
        shifts = LOAD_ELECTED * (2 * GRID[0] + 0.7 * np.arange(2.0 * len(GRID) - 1))
        weights = np.asarray(np.bincount(PLACES["both"].ravel(), MOODS.ravel()), dtype=float)
    return shifts, (1.0 / (1.0 + np.exp(-(CENTRES[:, None] + shifts)))) @ weights
