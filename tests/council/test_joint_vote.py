"""Members that vote together, all texts at once as arrays: the same as one text at a time, mood by mood."""

from __future__ import annotations

import math
import random
from bisect import bisect_left

import pytest

from peaceops.council.forecast_texts import PERMANENT, Chances
from peaceops.council.joint_vote import EAST, Together, needed, together, together_each

NAMES = [*sorted(PERMANENT), *(f"E{n:02d}" for n in range(10))]
GRID = [-3.5 + 0.7 * i for i in range(11)]
WEIGHTS = [math.exp(-z * z / 2) / math.fsum(math.exp(-y * y / 2) for y in GRID) for z in GRID]
MOODS = {(i, j): a * b for i, a in enumerate(WEIGHTS) for j, b in enumerate(WEIGHTS)}
LOG_ODDS = [-30.0 + 0.25 * k for k in range(241)]


def shifted_by(iso3: str) -> dict[tuple[int, int], float]:
    """What each pair of moods adds to a member's log odds."""
    load = 4.0 if iso3 in PERMANENT else 2.0
    first, second = iso3 in EAST or iso3 not in PERMANENT, iso3 not in EAST
    return {(i, j): load * (first * GRID[i] + second * GRID[j]) for i, j in MOODS}


def logistic(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


ALL_MOODS = {
    iso3: [math.fsum(w * logistic(at + shifted_by(iso3)[ij]) for ij, w in MOODS.items()) for at in LOG_ODDS]
    for iso3 in ("CHN", "FRA", "E00")
}


def middle(iso3: str, p: float) -> float:
    """The log odds in the middle of the moods that give a chance over all of them."""
    held = ALL_MOODS["CHN" if iso3 in EAST else "FRA" if iso3 in PERMANENT else "E00"]
    k = bisect_left(held, p)
    if k in (0, len(held)):
        return LOG_ODDS[min(k, 240)]
    return LOG_ODDS[k - 1] + 0.25 * (p - held[k - 1]) / (held[k] - held[k - 1])


def plain(members: dict[str, Chances], given: dict[str, str]) -> list[float]:
    """Adopted, vetoed, unanimous, and of each member yes, abstaining and no."""
    moods, cells = dict(MOODS), {}
    for iso3, c in members.items():
        odds = middle(iso3, 1 - c.yes), middle(iso3, c.no)
        for ij, shift in shifted_by(iso3).items():
            not_yes = logistic(odds[0] + shift)
            no = min(logistic(odds[1] + shift), not_yes)
            cells[iso3, ij] = (1 - not_yes, not_yes - no, no)
            if cast := given.get(iso3):
                moods[ij] *= cells[iso3, ij]["YAN".index(cast)]
                cells[iso3, ij] = (float(cast == "Y"), float(cast == "A"), float(cast == "N"))
    total = math.fsum(moods.values())
    moods = {ij: w / total if total else 1 / len(moods) for ij, w in moods.items()}
    whole = [0.0, 0.0, 0.0]
    for ij, weight in moods.items():
        ways = {(0, False): 1.0}  # by votes in favour, and whether a permanent member is against
        for iso3 in members:
            longer: dict[tuple[int, bool], float] = {}
            for (n, veto), p in ways.items():
                for k, q in enumerate(cells[iso3, ij]):
                    key = n + (k == 0), veto or (k == 2 and iso3 in PERMANENT)
                    longer[key] = longer.get(key, 0.0) + p * q
            ways = longer
        for (n, veto), p in ways.items():
            if n >= needed(len(members)):
                whole[veto] += weight * p
            whole[2] += weight * p * (n == len(members))
    if not given:
        return whole + [p for c in members.values() for p in (c.yes, c.abstain, c.no)]
    return whole + [math.fsum(w * cells[i, ij][k] for ij, w in moods.items()) for i in members for k in range(3)]


def told(found: Together) -> list[float]:
    return [found.adopted, found.vetoed, found.unanimous, *(p for c in found.members.values() for p in c[:3])]


def test_all_texts_at_once_give_what_each_gives_mood_by_mood() -> None:
    dice, texts = random.Random(1), []
    for seats in (15, 15, 15, 11, 10, 5, 4):
        chances = [(p, dice.random()) for p in (dice.choice([dice.random(), 0.02, 1e-6, 0, 1]) for _ in range(seats))]
        texts.append(
            {i: Chances(1 - p, p * (1 - n), p * n, 1, 1, 1) for i, (p, n) in zip(NAMES, chances, strict=False)}
        )
    for members, found in zip(texts, together_each(texts), strict=True):
        assert told(found) == pytest.approx(plain(members, {}), abs=1e-12)
        assert found.expected_yes == pytest.approx(sum(c.yes for c in members.values()))
        given = {iso3: dice.choice("YAN") for iso3 in dice.sample(list(members), 3)}
        assert told(together(members, given)) == pytest.approx(plain(members, given), abs=1e-12)
