"""What a run rests on, in messages: its parameters, and what in it is extrapolated. Method: docs/method/exits.md."""

from __future__ import annotations

import math

import numpy as np

from peaceops.exits.bases import Bases
from peaceops.exits.ensemble import Array, case_weights
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
from peaceops.words.catalogue import Said, said

SMALL_STRENGTH = 100
FEW_CASES = 3


def parameters(inputs: Inputs, on: Evidence) -> tuple[Parameter, ...]:
    """Every parameter of a run, with how it was set."""
    cost_level = Parameter("cost_sd", f"{COST_SD:g}", "assumed", said("run-cost-sd"))
    if inputs.kind == "stay":
        return (cost_level,)
    if inputs.kind == "lower":
        return (_cut(inputs), cost_level)
    return (*_shape(inputs), *_times(inputs, on), *_costs(inputs), cost_level)


def _cut(inputs: Inputs) -> Parameter:
    return Parameter(
        "lower_by_pct", f"{inputs.lower_by_pct:g}", _how(inputs.fixed.lower_by_pct), said("run-lower-by-pct")
    )


def _shape(inputs: Inputs) -> tuple[Parameter, ...]:
    fixed, planned, spread = inputs.fixed, inputs.kind == "planned", inputs.fixed.spread()
    own = [n for n, p in zip(inputs.shapes.names, inputs.shapes.planned, strict=True) if bool(p) == planned]
    weights = case_weights(inputs.shapes, planned, spread.pooling)
    borrowed = float(weights[inputs.shapes.planned != planned].sum())
    precedents = said("run-shape", number=len(own), missions=", ".join(own))
    return (
        Parameter("shape", inputs.kind, "option", precedents),
        Parameter("pooling", f"{spread.pooling:g}", _how(fixed.pooling), said("run-pooling", share=f"{borrowed:.0%}")),
        Parameter("tempo_sd", f"{spread.tempo_sd:g}", _how(fixed.tempo_sd), said("run-tempo-sd")),
        Parameter("level_sd", f"{spread.level_sd:g}", _how(fixed.level_sd), said("run-level-sd")),
    )


def _times(inputs: Inputs, on: Evidence) -> tuple[Parameter, ...]:
    fixed = inputs.fixed
    end, runoff = fixed.months_to_end, fixed.runoff_months
    cases = ", ".join(c.mission for c in on.runoff.cases)
    return (
        Parameter(
            "months_to_end",
            f"{end:g}" if end is not None else _months(inputs.clocks),
            _how(end, "estimated" if len(inputs.clock_days) else "assumed"),
            said("run-months-to-end", spread=f"{CLOCK_SD:g}"),
        ),
        Parameter(
            "runoff_months",
            f"{runoff:g}" if runoff is not None else f"{math.exp(on.runoff.log_mean):.1f}",
            _how(runoff, "estimated" if cases else "assumed"),
            said(
                "run-runoff-months",
                cases=said("run-runoff-cases", missions=cases) if cases else said("run-runoff-no-case"),
                months=f"{PRIOR_MONTHS:g}",
                weight=f"{PRIOR_CASES:g}",
                spread=f"{on.runoff.log_sd:.2f}",
            ),
        ),
    )


def _costs(inputs: Inputs) -> tuple[Parameter, ...]:
    fixed, part = inputs.fixed, f"{inputs.uniformed_cost_share:.3f}"
    estimated = inputs.share_how == "estimated"
    return (
        _drawn(
            "staff_share_on_last_day",
            fixed.staff_share_on_last_day,
            STAFF_ON_LAST_DAY,
            said("run-staff-share-on-last-day"),
        ),
        _drawn("liquidation_months", fixed.liquidation_months, LIQUIDATION_MONTHS, said("run-liquidation-months")),
        Parameter(
            "uniformed_cost_share",
            said("run-with-spread", value=part, spread=f"{SHARE_SD:g}") if estimated else part,
            inputs.share_how,
            said("run-uniformed-cost-share"),
        ),
    )


def extrapolated(mission: str, inputs: Inputs, base: Bases, on: Evidence) -> tuple[Said, ...]:
    """What the run says beyond its precedents, a message each."""
    if inputs.kind in ("stay", "lower"):
        return (said("run-held-at-last-figures"),)
    out = []
    sizes = [whole(c.base) for c in on.curves if c.closing.mission in inputs.shapes.names]
    if base.strength and whole(base.strength) < SMALL_STRENGTH:
        small = sum(s < SMALL_STRENGTH for s in sizes)
        out.append(said("run-small", mission=mission, most=SMALL_STRENGTH, small=small, precedents=len(sizes)))
    out.append(said("run-no-staff-series"))
    closing = next((c for c in on.closings if c.mandate_form == "open_ended"), None)
    out.append(said("run-one-open-ended", mission=closing.mission) if closing else said("run-none-open-ended"))
    if len(on.runoff.cases) < FEW_CASES:
        out.append(said("run-few-cases", cases=len(on.runoff.cases)))
    if base.staff is None:
        out.append(said("run-no-staff", mission=mission))
    if base.cost is None:
        out.append(said("run-no-cost", mission=mission))
    elif base.uniformed_cost_share is None:
        out.append(said("run-no-strength"))
    return (*out, said("run-left-out"))


def _how(fixed: float | None, otherwise: str = "assumed") -> str:
    return otherwise if fixed is None else "given"


def _drawn(name: str, fixed: float | None, span: tuple[float, float], says: Said) -> Parameter:
    """A parameter that the reader set, or one that is drawn from a range."""
    if fixed is not None:
        return Parameter(name, f"{fixed:g}", "given", says)
    low, high = (f"{end:g}" for end in span)
    return Parameter(name, said("run-range", low=low, high=high), "assumed", said("run-any-in-range", says=says))


def _months(days: Array) -> Said:
    low, middle, high = (f"{x / (365.25 / 12):.1f}" for x in np.quantile(days, (0.1, 0.5, 0.9)))
    return said("run-middle", middle=middle, low=low, high=high)
