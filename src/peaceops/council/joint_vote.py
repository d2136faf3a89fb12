"""How the members vote together: two hidden moods of a text, and what follows for adoption.

A text has two hidden values, standard normal and independent. The first moves China and Russia, the second France, the
United Kingdom and the United States, both move elected members; within a mood, members vote independently. Each
member's own chances stay exactly what the member model says. The two loadings are those, of fourteen sets tried, under
which the votes of 1990-2014 taken together are likely, beyond which little is gained (docs/method/council-forecast.md).

A text is adopted by the affirmative votes of nine members (seven of eleven before 1966) with no permanent member
against (Charter of the United Nations, Article 27 (3)).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from peaceops.book.charter import AFFIRMATIVE_VOTES
from peaceops.council.forecast_members import PERMANENT, Chances
from peaceops.council.forecast_regression import chance

EAST = frozenset({"CHN", "RUS"})
LOAD_PERMANENT, LOAD_ELECTED = 4.0, 2.0
GRID = tuple(-3.5 + 0.7 * i for i in range(11))
_DENSITY = [math.exp(-z * z / 2) for z in GRID]
WEIGHTS = tuple(d / math.fsum(_DENSITY) for d in _DENSITY)
Cell = tuple[float, float, float]  # chances of yes, abstaining and no within a mood
Table = list[Cell]  # a row for each mood that moves the member
Votes = Mapping[str, str]
Moods = dict[tuple[int, int], float]
Groups = Mapping[str, list[Table]]
SIZES = {"first": len(GRID), "second": len(GRID), "both": 2 * len(GRID) - 1}


@dataclass(frozen=True, slots=True)
class Together:
    """What the Council does with a text, and each member's chances (changed where votes are taken as given)."""

    adopted: float
    vetoed: float
    unanimous: float
    expected_yes: float
    members: Mapping[str, Chances]


def needed(members: int) -> int:
    """Affirmative votes that a decision needs in a Council that seats so many: nine of fifteen, seven of eleven."""
    return AFFIRMATIVE_VOTES[11 if members <= 11 else 15]


def together(members: Mapping[str, Chances], given: Votes | None = None) -> Together:
    """Chances of the whole text. `given`: votes taken as known (Y, A or N by member); the others move with them."""
    tables = {iso3: _table(iso3, c) for iso3, c in members.items()}
    moods = _moods(tables, given or {})
    for iso3, cast in (given or {}).items():
        sure = (float(cast == "Y"), float(cast == "A"), float(cast == "N"))
        tables[iso3] = [sure] * len(tables[iso3])
    groups: Groups = {g: [t for iso3, t in tables.items() if _group(iso3) == g] for g in SIZES}
    enough = needed(len(members))
    adopted, passing, unanimous = _whole(groups, moods, enough)
    if not given:
        return Together(
            adopted, passing - adopted, unanimous, math.fsum(c.yes for c in members.values()), dict(members)
        )
    changed = {iso3: _after(members[iso3], table, _group(iso3), moods) for iso3, table in tables.items()}
    return Together(adopted, passing - adopted, unanimous, math.fsum(c.yes for c in changed.values()), changed)


def _group(iso3: str) -> str:
    """Who moves a member: the first mood, the second, or both."""
    return "first" if iso3 in EAST else "second" if iso3 in PERMANENT else "both"


def _at(table: Table, group: str, i: int, j: int) -> Cell:
    """The row of a member's table that a pair of moods means."""
    return table[i if group == "first" else j if group == "second" else i + j]


def _moods(tables: Mapping[str, Table], given: Votes) -> Moods:
    """Weight of each pair of moods, after the votes taken as given."""
    moods = {}
    for i, first in enumerate(WEIGHTS):
        for j, second in enumerate(WEIGHTS):
            weight = first * second
            for iso3, cast in given.items():
                weight *= _at(tables[iso3], _group(iso3), i, j)["YAN".index(cast)]
            moods[i, j] = weight
    total = math.fsum(moods.values())
    return {k: w / total for k, w in moods.items()} if total > 0 else {k: 1 / len(moods) for k in moods}


def _after(was: Chances, table: Table, group: str, moods: Moods) -> Chances:
    yes = abstain = no = 0.0
    for (i, j), weight in moods.items():
        y, a, n = _at(table, group, i, j)
        yes, abstain, no = yes + weight * y, abstain + weight * a, no + weight * n
    return Chances(yes, abstain, no, was.everyone, was.own, was.on_item)


def _table(iso3: str, c: Chances) -> Table:
    """Chances of a member in each mood that moves it."""
    elected = iso3 not in PERMANENT
    not_yes_odds, no_odds = _centre(elected, 1.0 - c.yes), _centre(elected, c.no)
    cells = []
    for shift in _shifts(elected):
        not_yes, no = chance(not_yes_odds + shift), chance(no_odds + shift)
        no = min(no, not_yes)
        cells.append((1.0 - not_yes, not_yes - no, no))
    return cells


def _whole(groups: Groups, moods: Moods, enough: int) -> tuple[float, float, float]:
    """Chances that a text is adopted, that it has the votes (adopted or vetoed), and that all vote yes."""
    every = {g: [_counts(tables, k, False) for k in range(SIZES[g])] for g, tables in groups.items()}
    free = {g: [_counts(groups[g], k, True) for k in range(SIZES[g])] for g in ("first", "second")}
    tails = [_tails(counts, enough) for counts in every["both"]]
    adopted = passing = unanimous = 0.0
    for (i, j), weight in moods.items():
        tail = tails[i + j]
        adopted += weight * _passes(free["first"][i], free["second"][j], tail)
        passing += weight * _passes(every["first"][i], every["second"][j], tail)
        unanimous += weight * every["first"][i][-1] * every["second"][j][-1] * every["both"][i + j][-1]
    return adopted, passing, unanimous


def _passes(east: Sequence[float], west: Sequence[float], tail: Sequence[float]) -> float:
    return math.fsum(p * q * tail[a + b] for a, p in enumerate(east) for b, q in enumerate(west))


def _tails(counts: Sequence[float], enough: int) -> list[float]:
    """Chance that elected members give what is missing, by the number of permanent members that vote yes."""
    return [math.fsum(counts[max(enough - k, 0) :]) for k in range(len(PERMANENT) + 1)]


def _counts(tables: Sequence[Table], place: int, no_one_against: bool) -> list[float]:
    """Chance of each number of yes votes in a mood; with `no_one_against`, and of no vote against."""
    counts = [1.0]
    for table in tables:
        yes, abstain, no = table[place]
        other = abstain if no_one_against else abstain + no
        longer = [p * other for p in counts]
        longer.append(0.0)
        for k, p in enumerate(counts):
            longer[k + 1] += p * yes
        counts = longer
    return counts


@cache
def _shifts(elected: bool) -> tuple[float, ...]:
    """What each mood adds to the log odds of a member: its own grid, or the sums of two."""
    if not elected:
        return tuple(LOAD_PERMANENT * z for z in GRID)
    return tuple(LOAD_ELECTED * (2 * GRID[0] + 0.7 * k) for k in range(2 * len(GRID) - 1))


@cache
def _mood_weights(elected: bool) -> tuple[float, ...]:
    if not elected:
        return WEIGHTS
    sums = [0.0] * (2 * len(GRID) - 1)
    for i, first in enumerate(WEIGHTS):
        for j, second in enumerate(WEIGHTS):
            sums[i + j] += first * second
    return tuple(sums)


@cache
def _marginals(elected: bool) -> tuple[list[float], list[float]]:
    """Log odds at the middle of the moods, and the chance over all moods that they amount to."""
    centres = [-30.0 + 0.25 * k for k in range(241)]
    pairs = list(zip(_shifts(elected), _mood_weights(elected), strict=True))
    return centres, [math.fsum(w * chance(c + s) for s, w in pairs) for c in centres]


def _centre(elected: bool, p: float) -> float:
    """The log odds at the middle of the moods that give chance `p` over all of them."""
    centres, chances = _marginals(elected)
    k = bisect_left(chances, p)
    if k == 0 or k == len(chances):
        return centres[min(k, len(chances) - 1)]
    below, above = chances[k - 1], chances[k]
    return centres[k - 1] + (centres[k] - centres[k - 1]) * (p - below) / (above - below)
