"""The same question of spending, for the few closings whose accounts are in the book: would the others have told?

Each is run from its decision with its last day as decided, its last whole year of cost before, and the run-off of
the other missions. Compared are the years of accounts that begin after the decision. So few cases cannot show
coverage. Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from peaceops.book import View
from peaceops.exits.backtest import DRAWS, SEED, shapes_of, usable
from peaceops.exits.closing import Closing
from peaceops.exits.curves import Curve
from peaceops.exits.ensemble import quantiles
from peaceops.exits.runoff import DAYS_A_MONTH, RunOff, pooled, uniformed_part, year_span
from peaceops.exits.simulate import HORIZON_MONTHS, Fixed, Inputs, billed, month_ends, run
from peaceops.money.cost import all_lines, best
from peaceops.people.strength import whole


@dataclass(frozen=True, slots=True)
class HeldOutYear:
    """One year of accounts of a held-out closing, US dollars. `linear`: cost falls straight to nil on the last day."""

    mission: str
    shape: str
    year: str
    actual: float
    q10: float
    q50: float
    q90: float
    linear: float

    @property
    def covered_80(self) -> bool:
        """Whether the actual lies in the interval of four draws in five."""
        return self.q10 <= self.actual <= self.q90

    def to_dict(self) -> dict[str, Any]:
        """As JSON, whole dollars."""
        numbers = {k: round(getattr(self, k)) for k in ("actual", "q10", "q50", "q90", "linear")}
        return (
            {"mission": self.mission, "shape": self.shape, "year": self.year}
            | numbers
            | {"covered_80": self.covered_80}
        )


def backtest_cost(
    view: View,
    closings: Sequence[Closing],
    curves: Sequence[Curve],
    cases: Sequence[RunOff],
    *,
    draws: int = DRAWS,
    seed: int = SEED,
) -> tuple[HeldOutYear, ...]:
    """Every case with a curve and accounts, forecast from the others."""
    lines = [x for x in all_lines(view) if x.status == "spent" and x.extent == "whole" and x.usd > 0]
    out: list[HeldOutYear] = []
    for case in cases:
        closing = next(c for c in closings if c.mission == case.mission)
        inputs, months = _inputs(case, closing, curves, [c for c in cases if c is not case])
        drawn = run(inputs, draws=draws, seed=seed).spending
        for fy in sorted({x.fy for x in lines if x.mission == case.mission}):
            line = best(x for x in lines if x.mission == case.mission and x.fy == fy)
            if line is None or year_span(line)[0] <= closing.decided_on or year_span(line)[1] > months[-1]:
                continue
            first, end = year_span(line)
            inside = np.array([first <= d < end for d in months])
            low, middle, high = quantiles(np.sort(drawn[:, inside].sum(axis=1)), (0.1, 0.5, 0.9))
            straight = np.clip(1 - inputs.days / closing.clock_days, 0, 1)[inside].sum() * case.before.usd / 12
            out.append(
                HeldOutYear(
                    case.mission, closing.shape, fy, line.usd, float(low), float(middle), float(high), float(straight)
                )
            )
    return tuple(out)


def _inputs(
    case: RunOff, closing: Closing, curves: Sequence[Curve], others: Sequence[RunOff]
) -> tuple[Inputs, tuple[date, ...]]:
    own = next((c for c in curves if c.closing.mission == case.mission), None)
    rest = [c for c in usable(curves) if c is not own]
    months = month_ends(closing.decided_on, HORIZON_MONTHS)
    strength = whole(own.base) if own else 0
    inputs = Inputs(
        kind=closing.shape,
        shapes=shapes_of(rest),
        days=np.array([(d - closing.decided_on).days for d in months], dtype=float),
        billed=billed(closing.decided_on),
        strength=strength,
        staff=np.nan,
        spending_a_month=case.before.usd / 12,
        uniformed_cost_share=uniformed_part(strength, case.before.usd),
        share_how="estimated",
        runoff=pooled(others),
        lower_by_pct=0.0,
        heirs=(),
        fixed=Fixed(months_to_end=closing.clock_days / DAYS_A_MONTH),
    )
    return inputs, months
