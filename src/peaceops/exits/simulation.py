"""`exit simulate`: the question put to the ensemble, and its answer with everything it rests on."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

import numpy as np

from peaceops.book import View
from peaceops.book.tables.missions import MissionsRow
from peaceops.errors import PeaceopsError, shown, unknown
from peaceops.exits.backtest import MOST_DRAWS, shapes_of, usable
from peaceops.exits.bases import Bases, Shares, bases, shares
from peaceops.exits.ensemble import Array, cores, quantiles
from peaceops.exits.evidence import Evidence, Parameter, evidence
from peaceops.exits.settings import allowed
from peaceops.exits.simulate import (
    HORIZON_MONTHS,
    LOWER_BY_PCT,
    Draws,
    Fixed,
    Inputs,
    month_ends,
    run,
)
from peaceops.people.strength import whole
from peaceops.words.catalogue import Said

KINDS = {
    "close": ("planned", "close on a date set in advance"),
    "close-abrupt": ("abrupt", "close at once: the decision falls on the last day or within ten days of it"),
    "hand-over-political": ("planned", "hand over to a political mission (its own cost is not included)"),
    "hand-over-country-team": (
        "planned",
        "hand over to the country team or a regional body (its cost is not included)",
    ),
    "stay": ("stay", "stay as it is"),
    "stay-lower": ("lower", "stay at lower cost"),
}
QUANTILES = (0.1, 0.25, 0.5, 0.75, 0.9)
NAMES = ("q10", "q25", "q50", "q75", "q90")


@dataclass(frozen=True, slots=True)
class Simulation:
    """The answer. `months`: month ends. `strength`, `staff` (persons), `spending` (US dollars a month): quantiles
    (QUANTILES x months) or None where the book has no base. `years`: spending of calendar years; `payers`: each
    Member State's part of all spending in the horizon (payers x QUANTILES), `shares` the rates behind it."""

    mission: str
    option: str
    start: date
    draws: int
    seed: int
    months: tuple[date, ...]
    strength: Array | None
    staff: Array | None
    spending: Array | None
    total: Array | None
    years: dict[int, Array]
    payers: Array | None
    shares: Shares | None
    months_to_end: Array | None
    months_to_liquidated: Array | None
    bases: Bases
    parameters: tuple[Parameter, ...]
    extrapolated: tuple[Said, ...]
    evidence: Evidence

    def to_dict(self) -> dict[str, Any]:
        """As JSON; money in whole US dollars, persons to one decimal."""
        series = {
            "strength_persons": (self.strength, 1),
            "staff_persons": (self.staff, 1),
            "spending_usd": (self.spending, 0),
        }
        rows = [
            {"month_end": day.isoformat()}
            | {name: _named(q[:, i], places) for name, (q, places) in series.items() if q is not None}
            for i, day in enumerate(self.months)
        ]
        return {
            "mission": self.mission,
            "option": self.option,
            "start": self.start.isoformat(),
            "draws": self.draws,
            "seed": self.seed,
            "bases": {name: f.to_dict() if f else None for name, f in self.bases.figures().items()},
            "parameters": [p.to_dict() for p in self.parameters],
            "extrapolated": list(map(str, self.extrapolated)),
            "months_to_end": _maybe(self.months_to_end),
            "months_to_end_of_liquidation": _maybe(self.months_to_liquidated),
            "months": rows,
            "spending_by_year_usd": {str(y): _named(q, 0) for y, q in self.years.items()},
            "spending_total_usd": None if self.total is None else _named(self.total, 0),
            "payers": self._payers(),
            "back_test": [s.to_dict() for s in self.evidence.scores],
        }

    def _payers(self) -> dict[str, Any] | None:
        if self.payers is None or self.shares is None:
            return None
        rows = [{"iso3": c} | _named(q, 0) for c, q in zip(self.shares.iso3, self.payers, strict=True)]
        return {"rate": self.shares.rate, "note": self.shares.note, "sources": list(self.shares.sources), "rows": rows}


def _named(q: Array, places: int) -> dict[str, float]:
    return {n: round(float(v), places) if places else round(float(v)) for n, v in zip(NAMES, q, strict=True)}


def _maybe(q: Array | None) -> dict[str, float] | None:
    return None if q is None else _named(q, 1)


def simulate(
    view: View,
    mission: str,
    option: str,
    start: date,
    *,
    draws: int = 10_000,
    seed: int = 1,
    fixed: Fixed | None = None,
    processes: int = 1,
    known: Evidence | None = None,
    base: Bases | None = None,
    paid: Shares | None = None,
) -> Simulation:
    """The run-off of a mission under an option decided on `start`. `known`, `base` and `paid` (evidence, starting
    figures, rates of the payers): those of the same view and start, where they are at hand already.

    Raises PeaceopsError for an unknown option, an impossible parameter, or a mission of which the book has neither
    strength nor cost before `start`."""
    fixed = fixed or Fixed()
    check(option, draws, seed, fixed)
    check_processes(processes)
    on = (known or evidence(view)).without(mission)  # a mission never serves as its own precedent
    base = base or bases(view, mission, start)
    if base.strength is None and base.cost is None:
        raise PeaceopsError(
            f"nothing to simulate for {mission} from {start}: the book has neither its strength nor its cost before "
            "that day; expected a start while the mission is in the reports (November 1990 on) or the accounts."
        )
    inputs = _inputs(on, base, KINDS[option][0], start, fixed)
    drawn = run(inputs, draws=draws, seed=seed, processes=processes)
    if base.cost and paid is None:
        paid = rates(view, mission, start)
    return _answer(mission, option, start, draws, seed, base, inputs, drawn, on, paid)


def check(option: str, draws: int, seed: int, fixed: Fixed) -> None:
    """Raise PeaceopsError for what cannot be run."""
    if option not in KINDS:
        raise unknown("option", option, KINDS)
    if not 1 <= draws <= MOST_DRAWS:
        raise PeaceopsError(f"--draws {shown(draws)} cannot be run: expected 1 to {MOST_DRAWS}.")
    if seed < 0:
        raise PeaceopsError(f"--seed {shown(seed)} cannot be used: expected 0 or more.")
    for name in (f.name for f in fields(Fixed)):
        value, (low, high) = getattr(fixed, name), allowed(name)
        if value is not None and not low <= value <= high:
            raise PeaceopsError(f"{name} {shown(value)} is out of range: expected {low:g} to {high:g}.")


def check_processes(processes: int) -> None:
    """Raise PeaceopsError for a number of processes that the machine cannot run at once."""
    if not 1 <= processes <= cores():
        raise PeaceopsError(
            f"--processes {shown(processes)} cannot be run: expected 1 to {cores()}, the cores that can be used here."
        )


def _inputs(on: Evidence, base: Bases, kind: str, start: date, fixed: Fixed) -> Inputs:
    """What goes into the draws, from how others ended and the mission's own starting figures."""
    precedents = shapes_of(on.curves)
    closing_kind = kind in ("planned", "abrupt")
    if closing_kind and len(precedents.names) < 2:
        raise PeaceopsError(
            f"an exit cannot be simulated: {len(precedents.names)} closing(s) with monthly strengths were public by "
            "then; expected at least 2 (from November 1999 on)."
        )
    clock = [c.closing.clock_days for c in usable(on.curves) if c.complete and c.closing.shape == kind]
    share = fixed.uniformed_cost_share
    if share is None:
        share = float(base.uniformed_cost_share.value) / 100 if base.uniformed_cost_share else 0.0
    return Inputs(
        kind=kind,
        shapes=precedents,
        clock_days=np.array(clock, dtype=float),
        days=np.array([(d - start).days for d in month_ends(start, HORIZON_MONTHS)], dtype=float),
        strength=whole(base.strength) if base.strength else np.nan,
        staff=float(base.staff.value) if base.staff else np.nan,
        spending_a_month=base.cost.usd / 12 if base.cost else np.nan,
        uniformed_cost_share=share,
        share_how=_share_how(base, fixed),
        runoff=on.runoff,
        lower_by_pct=LOWER_BY_PCT if fixed.lower_by_pct is None else fixed.lower_by_pct,
        fixed=fixed,
    )


def _share_how(base: Bases, fixed: Fixed) -> str:
    """How the uniformed share of the cost is set, as a key of HOW."""
    if fixed.uniformed_cost_share is not None:
        return "given"
    if base.uniformed_cost_share is None:
        return "assumed"
    return "known" if base.share_from_accounts else "estimated"


def rates(view: View, mission: str, start: date, only: str | None = None) -> Shares | None:
    """What each payer (or `only` one) pays of a dollar of the mission, for the years of a run."""
    years = tuple(dict.fromkeys(d.year for d in month_ends(start)))
    found = shares(view, years, regular=_on_regular_budget(view, mission))
    if found is None or only is None:
        return found
    if only not in found.iso3:
        return None
    at = found.iso3.index(only)
    return replace(found, iso3=(only,), share=found.share[:, [at]])


def _answer(
    mission: str,
    option: str,
    start: date,
    draws: int,
    seed: int,
    base: Bases,
    inputs: Inputs,
    drawn: Draws,
    on: Evidence,
    paid: Shares | None,
) -> Simulation:
    from peaceops.exits.parameters import extrapolated, parameters

    months = month_ends(start)
    years = tuple(dict.fromkeys(d.year for d in months))
    by_year = np.stack([drawn.spending[:, [d.year == y for d in months]].sum(axis=1) for y in years])  # years x draws
    paid = paid if base.cost else None
    ends = inputs.kind in ("planned", "abrupt")
    return Simulation(
        mission=mission,
        option=option,
        start=start,
        draws=draws,
        seed=seed,
        months=months,
        strength=_over(drawn.strength) if base.strength else None,
        staff=_over(drawn.staff) if base.staff else None,
        spending=_over(drawn.spending) if base.cost else None,
        total=_over(by_year.sum(axis=0)) if base.cost else None,
        years={y: _over(row) for y, row in zip(years, by_year, strict=True)} if base.cost else {},
        payers=payers_parts(by_year, paid) if paid else None,
        shares=paid,
        months_to_end=_over(drawn.months_to_end) if ends else None,
        months_to_liquidated=_over(drawn.months_to_liquidated) if ends else None,
        bases=base,
        parameters=parameters(inputs, on),
        extrapolated=extrapolated(mission, inputs, base, on),
        evidence=on,
    )


def payers_parts(by_year: Array, paid: Shares) -> Array:
    """Quantiles of each payer's part of all spending (payers x QUANTILES). `by_year`: years x draws, US dollars.

    States with the same shares in all years have the same part: each distinct vector is computed once. Exact."""
    distinct, where = np.unique(paid.share.T, axis=0, return_inverse=True)
    parts = np.quantile(distinct @ by_year, QUANTILES, axis=1).T
    return np.asarray(parts[where.reshape(-1)], dtype=float)


def _on_regular_budget(view: View, mission: str) -> bool:
    row = view.first(MissionsRow, mission=mission)
    return row is not None and row.funding == "regular_budget"


def _over(drawn: Array) -> Array:
    """Quantiles over the first axis."""
    ordered = np.sort(drawn.reshape(len(drawn), -1), axis=0)
    return quantiles(ordered, QUANTILES).reshape(len(QUANTILES), *drawn.shape[1:])
