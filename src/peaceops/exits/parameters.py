"""What a run rests on, in words: its parameters, and what in it is extrapolated."""

from __future__ import annotations

import math

import numpy as np

from peaceops.exits.bases import Bases
from peaceops.exits.ensemble import case_weights
from peaceops.exits.evidence import Evidence, Parameter
from peaceops.exits.runoff import PRIOR_CASES, PRIOR_MONTHS
from peaceops.exits.simulate import (
    CLOCK_SD,
    COST_SD,
    LIQUIDATION_MONTHS,
    SHARE_SD,
    STAFF_ON_LAST_DAY,
    Inputs,
)
from peaceops.people.strength import whole

SMALL_STRENGTH = 100
NO_STAFF_SERIES = (
    "No closed mission has a monthly series of civilian staff in the book: the staff curve is a stated range, not an "
    "estimate."
)


def parameters(inputs: Inputs, on: Evidence) -> tuple[Parameter, ...]:
    """Every parameter of a run, with how it was set."""
    if inputs.kind == "stay":
        return (_cost_level(),)
    if inputs.kind == "lower":
        return (_cut(inputs), _cost_level())
    return (*_shape(inputs), *_times(inputs, on), *_costs(inputs), _cost_level())


def _cut(inputs: Inputs) -> Parameter:
    says = "cut of strength, staff and cost, over twelve months"
    return Parameter("lower_by_pct", f"{inputs.lower_by_pct:g}", _how(inputs.fixed.lower_by_pct), says)


def _shape(inputs: Inputs) -> tuple[Parameter, ...]:
    fixed, planned, spread = inputs.fixed, inputs.kind == "planned", inputs.fixed.spread()
    own = [n for n, p in zip(inputs.shapes.names, inputs.shapes.planned, strict=True) if bool(p) == planned]
    weights = case_weights(inputs.shapes, planned, spread.pooling)
    borrowed = float(weights[inputs.shapes.planned != planned].sum())
    tempo, level = "spread of the pace around a precedent's (log)", "spread of the level around a precedent's (log)"
    return (
        Parameter("shape", inputs.kind, "option", f"{len(own)} precedents of this shape: {', '.join(own)}"),
        Parameter(
            "pooling",
            f"{spread.pooling:g}",
            _how(fixed.pooling),
            f"{borrowed:.0%} of the draws come from the other shape",
        ),
        Parameter("tempo_sd", f"{spread.tempo_sd:g}", _how(fixed.tempo_sd), tempo),
        Parameter("level_sd", f"{spread.level_sd:g}", _how(fixed.level_sd), level),
    )


def _times(inputs: Inputs, on: Evidence) -> tuple[Parameter, ...]:
    fixed = inputs.fixed
    end, runoff = fixed.months_to_end, fixed.runoff_months
    return (
        Parameter(
            "months_to_end",
            f"{end:g}" if end is not None else _months(inputs.clocks),
            _how(end, "estimated" if len(inputs.clock_days) else "assumed"),
            f"from the decision to the day the personnel are out: that of a precedent, spread {CLOCK_SD:g} (log)",
        ),
        Parameter(
            "runoff_months",
            f"{runoff:g}" if runoff is not None else f"{math.exp(on.runoff.log_mean):.1f}",
            _how(runoff, "estimated" if on.runoff.cases else "assumed"),
            f"time in which spending falls to 37 per cent after the end; {_cases(on)}, pooled with a prior of "
            f"{PRIOR_MONTHS:g} months that weighs as much as {PRIOR_CASES:g} missions; spread {on.runoff.log_sd:.2f} "
            "(log)",
        ),
    )


def _costs(inputs: Inputs) -> tuple[Parameter, ...]:
    fixed = inputs.fixed
    kept, open_ = "civilian staff still there on the last day", "from the end to the end of administrative liquidation"
    part = inputs.uniformed_cost_share
    return (
        _assumed("staff_share_on_last_day", fixed.staff_share_on_last_day, STAFF_ON_LAST_DAY, kept),
        _assumed("liquidation_months", fixed.liquidation_months, LIQUIDATION_MONTHS, open_),
        Parameter(
            "uniformed_cost_share",
            f"{part:.3f}" + (f" (spread {SHARE_SD:g}, log)" if inputs.share_how == "estimated" else ""),
            inputs.share_how,
            "part of the cost that follows uniformed strength",
        ),
    )


def extrapolated(mission: str, inputs: Inputs, base: Bases, on: Evidence) -> tuple[str, ...]:
    """What the run says beyond its precedents, in sentences."""
    out = []
    if inputs.kind in ("stay", "lower"):
        return ("Strength, staff and cost are held at the last known figures: no growth, no inflation, no event.",)
    sizes = [whole(c.base) for c in on.curves if c.closing.mission in inputs.shapes.names]
    small = sum(s < SMALL_STRENGTH for s in sizes)
    if base.strength and whole(base.strength) < SMALL_STRENGTH:
        out.append(
            f"{mission} has fewer than {SMALL_STRENGTH} uniformed personnel, as had {small} of {len(sizes)} "
            "precedents. Its run-off is driven by civilian staff and liquidation."
        )
    out.append(NO_STAFF_SERIES)
    closing = next((c for c in on.closings if c.mandate_form == "open_ended"), None)
    out.append(
        "Almost every precedent had a mandate with a date; "
        + (f"{closing.mission} is the one open-ended mandate among them." if closing else "none was open-ended.")
    )
    if len(on.runoff.cases) < 3:
        out.append(
            f"The run-off of spending rests on {len(on.runoff.cases)} closed mission(s) and mostly on the prior."
        )
    if base.staff is None:
        out.append(f"The book has no civilian staff of {mission} before the start: staff is not simulated.")
    if base.cost is None:
        out.append(f"The book has no cost of {mission} before the start: spending is not simulated.")
    elif base.uniformed_cost_share is None:
        out.append("The book has no strength before the start: the cost is taken as all civilian and operational.")
    out.append("A follow-on presence, claims, write-offs and debts to contributors are not in the spending.")
    return tuple(out)


def _how(fixed: float | None, otherwise: str = "assumed") -> str:
    return otherwise if fixed is None else "given"


def _assumed(name: str, fixed: float | None, span: tuple[float, float], says: str) -> Parameter:
    if fixed is not None:
        return Parameter(name, f"{fixed:g}", "given", says)
    return Parameter(name, f"{span[0]:g} to {span[1]:g}", "assumed", f"{says}: any value in the range is as likely")


def _cost_level() -> Parameter:
    return Parameter("cost_sd", f"{COST_SD:g}", "assumed", "spread of a year's cost around the last known (log)")


def _months(days: np.ndarray) -> str:
    low, middle, high = (x / (365.25 / 12) for x in np.quantile(days, (0.1, 0.5, 0.9)))
    return f"{middle:.1f} ({low:.1f} to {high:.1f})"


def _cases(on: Evidence) -> str:
    names = ", ".join(c.mission for c in on.runoff.cases)
    return f"estimated from {names}" if names else "no closed mission has accounts in the book by then"
