"""The rule of peacekeeping rates on plain numbers: regular rate x factor of the level, with the premium.

Levels A to J and their discounts: A/RES/55/235 and 55/236 (text not seen); transitions between levels: A/RES/64/249,
paras. 12 and 13. Rates are in per cent and nothing is rounded.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from peaceops.errors import PeaceopsError, refused
from peaceops.words.catalogue import Said, said

LEVELS = "ABCDEFGHIJ"
PERMANENT = "A"


@dataclass(frozen=True, slots=True)
class Level:
    """A State's level in a scale period. `moved_from`: the level it comes from by yearly steps, `year` of them done."""

    level: str
    moved_from: str = ""
    year: int = 1
    discount_factor: float | None = None  # the exceptional factor of a State on level B

    @property
    def rise(self) -> int:
        """How many levels it moves up (a number of levels, without a unit; A/RES/64/249, paras. 2 and 10).

        0 without a move, negative for a move down."""
        return LEVELS.index(self.moved_from) - LEVELS.index(self.level) if self.moved_from else 0


@dataclass(frozen=True)
class Parameters:
    """Factors of levels B to J, and the years that a rise of so many levels takes (the last holds for more)."""

    factors: Mapping[str, float]
    transition_years: Mapping[int, int]

    def years_of(self, level: Level) -> int:
        """The years that a State's rise takes; 0 where it is on its level at once."""
        return self.transition_years[self.step_of(level)] if level.rise > 0 else 0

    def step_of(self, level: Level) -> int:
        """The rise under which the years of a State's rise are set (a number of levels, without a unit)."""
        return min(level.rise, max(self.transition_years))


def factor_of(level: Level, parameters: Parameters) -> float:
    """The factor of a State below level A, its exceptional discount and its transition included."""
    if level.discount_factor is not None:
        return level.discount_factor
    goal = parameters.factors[level.level]
    years = parameters.years_of(level)
    return in_transition(parameters.factors[level.moved_from], goal, years, level.year) if years else goal


def in_transition(start: float, goal: float, years: float, year: int) -> float:
    """A factor on its way, by equal yearly steps (A/RES/64/249, paras. 12 and 13); at its goal once they are done."""
    return goal if year >= years else start + (goal - start) * (year / years)


def progress(level: Level, parameters: Parameters) -> float:
    """The share (from 0 to 1) of a rise by yearly steps that is done; 1 where there is none."""
    years = parameters.years_of(level)
    return 1.0 if level.year >= years else level.year / years


def points_of(scale: Mapping[str, float], factors: Mapping[str, float]) -> float:
    """The points of all discounts: sum over States of regular rate x (1 - factor), in per cent of the budget."""
    return math.fsum(pct * (1 - factors[state]) for state, pct in scale.items())


def premium_of(points: float, carrying: Iterable[float]) -> float:
    """The factor of those who carry all discounts, pro rata to their regular rates."""
    return 1.0 + points / math.fsum(carrying)


def no_carrier(carriers: str) -> Said:
    """The reason why a rule without anybody to carry the discounts is refused."""
    return said("reform-no-carrier", levels=" or ".join(carriers))


def factors_before_premium(
    scale: Mapping[str, float], levels: Mapping[str, Level], parameters: Parameters
) -> dict[str, float]:
    """The factor of every State of the scale before the premium: 1 on level A.

    Raises PeaceopsError for a State of the scale without a level."""
    if lacking := sorted(scale.keys() - levels.keys()):
        raise refused("state-has-no-level", lacking=lacking[0])
    return {s: 1.0 if levels[s].level == PERMANENT else factor_of(levels[s], parameters) for s in scale}


def apply_rule(
    scale: Mapping[str, float], levels: Mapping[str, Level], parameters: Parameters
) -> dict[str, tuple[float, float]]:
    """Factor and peacekeeping rate (per cent, unrounded) of every State of the scale (per cent).

    The premium is neutral: the peacekeeping rates sum to what the regular rates sum to. Raises PeaceopsError for a
    State of the scale without a level, or when no State of level A has a rate.
    """
    factors = factors_before_premium(scale, levels, parameters)
    carrying = [pct for state, pct in scale.items() if levels[state].level == PERMANENT]
    if math.fsum(carrying) <= 0:
        raise PeaceopsError(no_carrier(PERMANENT))
    premium = premium_of(points_of(scale, factors), carrying)
    all_in = {s: premium if levels[s].level == PERMANENT else f for s, f in factors.items()}
    return {s: (all_in[s], pct * all_in[s]) for s, pct in scale.items()}
