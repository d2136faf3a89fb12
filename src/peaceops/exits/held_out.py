"""Held-out months of closings and what they say: coverage, sharpness, calibration, CRPS beside the rivals. Method:
docs/method/exits.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any

from peaceops.exits.rivals import DISTRIBUTIONS, POINTS

LEVELS = (50, 80, 95)
PROBABILITIES = (0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975)
ENDS = {95: (0, 6), 80: (1, 5), 50: (2, 4)}  # places of a level's ends among PROBABILITIES
TOLERANCE_PERSONS = 0.5  # a head count inside the interval after rounding
DECILES = 10
OURS = "crps"
RIVALS = tuple(f"crps_{name}" for name in (*DISTRIBUTIONS, *POINTS))
COLUMNS = ("mission", "shape", "month", "actual", "q10", "q50", "q90", "covered_80", "pit", OURS, *RIVALS)


@dataclass(frozen=True, slots=True)
class HeldOut:
    """One month of one held-out closing. Persons, except `month` (calendar months from that of the decision) and `pit`
    (the share of the draws below the actual strength, of those equal to it half). `errors`: CRPS by forecast."""

    mission: str
    shape: str
    month: int
    base: int
    actual: int
    quantiles: tuple[float, ...]  # at PROBABILITIES
    pit: float
    errors: Mapping[str, float]

    @property
    def crps(self) -> float:
        """CRPS of the ensemble (persons)."""
        return self.errors[OURS]

    def covered(self, level: int) -> bool:
        """Whether the actual strength lies in the central interval of `level` per cent."""
        low, high = ENDS[level]
        return self.quantiles[low] - TOLERANCE_PERSONS <= self.actual <= self.quantiles[high] + TOLERANCE_PERSONS

    def width(self, level: int) -> float:
        """Width of the central interval of `level` per cent (persons)."""
        low, high = ENDS[level]
        return self.quantiles[high] - self.quantiles[low]

    def to_row(self) -> dict[str, Any]:
        """As a row of the back-test's file, by column (COLUMNS)."""
        values = (
            self.mission,
            self.shape,
            self.month,
            self.actual,
            *(round(self.quantiles[i], 2) for i in (1, 3, 5)),
            int(self.covered(80)),
            round(self.pit, 4),
            *(round(self.errors[k], 3) for k in (OURS, *RIVALS)),
        )
        return dict(zip(COLUMNS, values, strict=True))


@dataclass(frozen=True, slots=True)
class HeldOutEnd:
    """When the personnel of one held-out closing were to be out, in days from the decision: as it came, and the drawn
    quantiles of 10, 50 and 90 per cent."""

    mission: str
    came: float
    q10: float
    q50: float
    q90: float


@dataclass(frozen=True, slots=True)
class Scores:
    """What held-out months say. `group`: all, planned or abrupt closings, or the months in which somebody or nobody was
    left; `last_day` and `origin`: one of LAST_DAY and of ORIGINS of the back-test. `coverage_pct` by level;
    `width_80_pct`: mean width of the 80 per cent interval, of the strength before the decision; `pit`: months by tenth
    of `HeldOut.pit` (alike where the spread is right). CRPS by forecast as a mean share of the strength before the
    decision (each month of each mission weighs the same) and in persons (large missions weigh most)."""

    group: str
    last_day: str
    origin: str
    missions: int
    months: int
    coverage_pct: dict[int, float]
    width_80_pct: float
    pit: tuple[int, ...]
    crps_share: dict[str, float]
    crps_persons: dict[str, float]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "group": self.group,
            "last_day": self.last_day,
            "origin": self.origin,
            "missions": self.missions,
            "months": self.months,
            "coverage_pct": {str(k): round(v, 1) for k, v in self.coverage_pct.items()},
            "width_80_pct_of_strength": round(self.width_80_pct, 1),
            "months_by_tenth_of_pit": list(self.pit),
            "crps_share_of_strength": {k: round(v, 4) for k, v in self.crps_share.items()},
            "crps_persons": {k: round(v, 1) for k, v in self.crps_persons.items()},
        }


def scores(group: str, last_day: str, origin: str, rows: Sequence[HeldOut]) -> Scores:
    """Coverage, width, calibration and mean CRPS of held-out months (at least one)."""
    n, kinds = len(rows), (OURS, *RIVALS)
    tenths = [min(int(DECILES * r.pit), DECILES - 1) for r in rows]
    return Scores(
        group=group,
        last_day=last_day,
        origin=origin,
        missions=len({r.mission for r in rows}),
        months=n,
        coverage_pct={lv: 100 * sum(r.covered(lv) for r in rows) / n for lv in LEVELS},
        width_80_pct=100 * fsum(r.width(80) / r.base for r in rows) / n,
        pit=tuple(tenths.count(i) for i in range(DECILES)),
        crps_share={k: fsum(r.errors[k] / r.base for r in rows) / n for k in kinds},
        crps_persons={k: fsum(r.errors[k] for r in rows) / n for k in kinds},
    )
