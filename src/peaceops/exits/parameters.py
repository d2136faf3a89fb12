"""What a run rests on, in messages: its parameters, and what in it is extrapolated. Method: docs/method/exits.md."""

from __future__ import annotations

import math

import numpy as np

from peaceops.book.rules import Picked
from peaceops.exits.bases import SMALL_STRENGTH, Bases
from peaceops.exits.ensemble import case_weights, quantiles
from peaceops.exits.evidence import Evidence, Parameter
from peaceops.exits.heirs import HeirYear
from peaceops.exits.runoff import DAYS_A_MONTH, PRIOR_CASES, PRIOR_MONTHS
from peaceops.exits.simulate import (
    COST_SD,
    LIQUIDATION_MONTHS,
    SHARE_SD,
    STAFF_ON_LAST_DAY,
    Inputs,
)
from peaceops.people.strength import whole
from peaceops.words.catalogue import Said, said

FEW_CASES = 3


def parameters(inputs: Inputs, on: Evidence, decided: bool, heirs: Picked[HeirYear] | None) -> tuple[Parameter, ...]:
    """Every parameter of a run, with how it was set. `decided`: the Council has set the end."""
    cost_level = Parameter("cost_sd", f"{COST_SD:g}", "assumed", said("run-cost-sd"))
    if inputs.kind == "stay":
        return (cost_level,)
    if inputs.kind == "lower":
        return (_cut(inputs), cost_level)
    successor = (_successor(heirs),) if heirs else ()
    return (*_shape(inputs), *_times(inputs, on, decided), *_costs(inputs), *successor, cost_level)


def _successor(heirs: Picked[HeirYear]) -> Parameter:
    names = ", ".join(dict.fromkeys(y.mission for y in heirs.rows))
    costs = sorted(y.line.usd / 1e6 for y in heirs.rows)
    span = said("run-range", low=f"{costs[0]:.0f}", high=f"{costs[-1]:.0f}")
    return Parameter("successor_usd_million_a_year", span, "estimated", said("run-successor", missions=names))


def _cut(inputs: Inputs) -> Parameter:
    return Parameter(
        "lower_by_pct", f"{inputs.lower_by_pct:g}", _how(inputs.fixed.lower_by_pct), said("run-lower-by-pct")
    )


def _shape(inputs: Inputs) -> tuple[Parameter, ...]:
    fixed, planned, spread = inputs.fixed, inputs.kind == "planned", inputs.fixed.spread()
    own = [n for n, p in zip(inputs.shapes.names, inputs.shapes.planned, strict=True) if bool(p) == planned]
    weights = case_weights(inputs.shapes, planned, spread, inputs.strength)
    borrowed = float(weights[inputs.shapes.planned != planned].sum())
    precedents = said("run-shape", number=len(own), missions=", ".join(own))
    return (
        Parameter("shape", inputs.kind, "option", precedents),
        Parameter("pooling", f"{spread.pooling:g}", _how(fixed.pooling), said("run-pooling", share=f"{borrowed:.0%}")),
        Parameter("tempo_sd", f"{spread.tempo_sd:g}", _how(fixed.tempo_sd), said("run-tempo-sd")),
        Parameter("level_sd", f"{spread.level_sd:g}", _how(fixed.level_sd), said("run-level-sd")),
        Parameter("size_sd", f"{spread.size_sd:g}", _how(fixed.size_sd), said("run-size-sd")),
    )


def _times(inputs: Inputs, on: Evidence, decided: bool) -> tuple[Parameter, ...]:
    fixed = inputs.fixed
    runoff, cases = fixed.runoff_months, ", ".join(c.mission for c in on.runoff.cases)
    return (
        *_end(inputs, decided),
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


def _end(inputs: Inputs, decided: bool) -> tuple[Parameter, ...]:
    """The time to the end: set by the reader, by a decision (exactly, or at the latest), or that of a precedent."""
    fixed, spread = inputs.fixed, inputs.fixed.spread()
    end, most = fixed.months_to_end, fixed.months_at_most
    if end is not None:
        says = said("run-decided-end") if decided else said("run-months-to-end")
        return (Parameter("months_to_end", f"{end:g}", "known" if decided else "given", says),)
    drawn = Parameter("months_to_end", _months(inputs), "estimated", said("run-months-to-end"))
    clock = Parameter("clock_sd", f"{spread.clock_sd:g}", _how(fixed.clock_sd), said("run-clock-sd"))
    if most is None:
        return (drawn, clock)
    limit = said("run-decided-limit") if decided else said("run-limit")
    return (drawn, clock, Parameter("months_at_most", f"{most:g}", "known" if decided else "given", limit))


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
    """What the run says beyond its precedents, one a message."""
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


def _months(inputs: Inputs) -> Said:
    """Lowest, middle and highest months of the precedents of the shape."""
    own = inputs.shapes.clocks[inputs.shapes.planned == (inputs.kind == "planned")]
    low, middle, high = (
        f"{x / DAYS_A_MONTH:.1f}" for x in quantiles(np.sort(own if len(own) else inputs.shapes.clocks), (0, 0.5, 1))
    )
    return said("run-middle", middle=middle, low=low, high=high)
