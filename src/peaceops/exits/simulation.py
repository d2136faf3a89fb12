"""`exit simulate`: the question put to the ensemble, and its answer with everything it rests on. Method:
docs/method/exits.md."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

import numpy as np

from peaceops.book import Figure, View, counted
from peaceops.book.reply import Reply, in_columns
from peaceops.book.rules import Picked
from peaceops.errors import refused, shown, unknown
from peaceops.exits.answer import QUANTILE, Quantified, Question, answered, over, parts_of, question_of, years_of
from peaceops.exits.backtest import MOST_DRAWS
from peaceops.exits.bases import Bases, bases
from peaceops.exits.curves import Curve, curves_but
from peaceops.exits.endings import DecidedEnd, decided_end
from peaceops.exits.ensemble import Array, cores
from peaceops.exits.evidence import Evidence, Parameter, evidence
from peaceops.exits.heirs import FEWEST, HeirYear, costs_by_heir, heirs_but
from peaceops.exits.option_list import BY_KEY, Option
from peaceops.exits.runoff import RunOff, run_offs_but
from peaceops.exits.settings import allowed
from peaceops.exits.shares import RateOfYear, Shares, on_regular_budget, shares
from peaceops.exits.simulate import Fixed, month_ends
from peaceops.money.voluntary import paid_voluntarily
from peaceops.period import Period
from peaceops.words.catalogue import Said

NAMES = ("q10", "q25", "q50", "q75", "q90")


@dataclass(frozen=True, slots=True)
class Payer:
    """Whose part of the spending is shown: ISO alpha-3, peacekeeping or regular, and its rates by calendar year: for
    the mission, and on the regular scale for a successor."""

    iso3: str
    rate: str
    rates: Picked[RateOfYear]
    regular: Picked[RateOfYear]


@dataclass(frozen=True, slots=True)
class Simulation(Reply):
    """The answer. `months`: month ends. `strength`, `staff` (persons), `spending` (US dollars a month): quantiles
    (QUANTILES x months) or None where the book has no base. `years`: spending of calendar years; `payers`: each
    Member State's part of all spending in the horizon (payers x QUANTILES), `shares` the rates behind it. `others`,
    `cases` and `heirs`: the curves and run-offs of other missions that it was drawn from, and the years of cost of
    political missions that followed others (None in a run without a successor). `decided`: the end that the Council
    had decided by the start, which the run is held to."""

    mission: str
    option: str
    question: Question
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
    others: Picked[Curve]
    cases: Picked[RunOff]
    heirs: Picked[HeirYear] | None
    decided: DecidedEnd | None
    parameters: tuple[Parameter, ...]
    extrapolated: tuple[Said, ...]
    evidence: Evidence

    @property
    def start(self) -> date:
        """The day of the decision."""
        return self.question.start

    @property
    def draws(self) -> int:
        """How many draws were made."""
        return self.question.draws

    @property
    def seed(self) -> int:
        """The seed (a number without a unit): the same gives the same numbers."""
        return self.question.seed

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a month, each quantile a column."""
        return [in_columns(month) for month in self.to_dict()["months"]]

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
            "decided_end": self.decided.last.isoformat() if self.decided else None,
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
        return {
            "rate": str(self.shares.rate_said),
            "note": self.shares.note,
            "sources": list(self.shares.sources),
            "rows": rows,
        }


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
    figures, rates of the payers): those of the same view and start, where they are at hand already. Where the Council
    had decided an end by `start`, a final term is that decision, and no closing is later.

    Raises PeaceopsError for an unknown option, an impossible parameter, a mission of which the book has neither
    strength nor cost before `start`, or a successor whose cost it cannot tell."""
    fixed = fixed or Fixed()
    check(option, draws, seed, fixed)
    check_processes(processes)
    on = (known or evidence(view)).without(mission)  # a mission never serves as its own precedent
    base = base or bases(view, mission, start)
    if base.strength is None and base.cost is None:
        raise refused("nothing-to-simulate", mission=mission, start=start)
    decided = decided_end(view, mission, start)
    held = held_to(BY_KEY[option], decided, start, fixed)
    question = _question(option, start, draws, seed, base, held)
    heirs = heirs_but(view, mission) if BY_KEY[option].successor else None
    if heirs is not None and not costs_by_heir(heirs.rows):
        raise refused("successor-without-cost", option=option, fewest=FEWEST)
    return _simulation(
        view, mission, option, question, base, on, paid, heirs, decided if held is not fixed else None, processes
    )


def held_to(option: Option, decided: DecidedEnd | None, start: date, fixed: Fixed) -> Fixed:
    """The parameters with what a decided end sets: a final term runs to it, a closing at once is not later."""
    if decided is None or option.stays or fixed.months_to_end is not None:
        return fixed
    months = round(decided.months_from(start), 2)
    if option.kind == "planned":
        return replace(fixed, months_to_end=months)
    return replace(fixed, months_at_most=min(months, fixed.months_at_most or months))


def check(option: str, draws: int, seed: int, fixed: Fixed) -> None:
    """Nothing if all is well. Raises PeaceopsError for what cannot be run."""
    if option not in BY_KEY:
        raise unknown("option", option, BY_KEY)
    if not 1 <= draws <= MOST_DRAWS:
        raise refused("draws-out-of-range", draws=shown(draws), most_draws=MOST_DRAWS)
    if seed < 0:
        raise refused("seed-below-nought", seed=shown(seed))
    for name in (f.name for f in fields(Fixed)):
        value, (low, high) = getattr(fixed, name), allowed(name)
        if value is not None and not low <= value <= high:
            raise refused("parameter-out-of-range", name=name, value=shown(value), low=f"{low:g}", high=f"{high:g}")


def check_processes(processes: int) -> None:
    """Nothing if all is well. Raises PeaceopsError for a number of processes that the machine cannot run at once."""
    if not 1 <= processes <= cores():
        raise refused("processes-out-of-range", processes=shown(processes), cores=cores())


def _share_how(base: Bases, fixed: Fixed) -> str:
    """How the uniformed share of the cost is set, as a key of HOW."""
    if fixed.uniformed_cost_share is not None:
        return "given"
    if base.uniformed_cost_share is None:
        return "assumed"
    return "known" if base.share_from_accounts else "estimated"


def rates(view: View, mission: str, start: date, only: str = "") -> Shares | None:
    """What each payer (or `only` one) pays of a dollar of the mission, for the years of a run. None where some States
    pay a part of it voluntarily: what is left to be apportioned is not a fixed part of what is spent."""
    if paid_voluntarily(view, mission, start):
        return None
    return shares(view, years_of(start), regular=on_regular_budget(view, mission), only=only)


def _question(option: str, start: date, draws: int, seed: int, base: Bases, fixed: Fixed) -> Question:
    values = {name: float(f.value) for name, f in base.figures().items() if f}
    return question_of(BY_KEY[option].kind, start, draws, seed, values, _share_how(base, fixed), fixed)


def _simulation(
    view: View,
    mission: str,
    option: str,
    question: Question,
    base: Bases,
    on: Evidence,
    paid: Shares | None,
    heirs: Picked[HeirYear] | None,
    decided: DecidedEnd | None,
    processes: int,
) -> Simulation:
    """The answer with all that it rests on."""
    from peaceops.exits.parameters import extrapolated, parameters

    others, cases = curves_but(view, mission), run_offs_but(view, mission)
    found = answered(others.rows, cases.rows, question, heirs=heirs.rows if heirs else (), processes=processes)
    if base.cost and paid is None:
        paid = rates(view, mission, question.start)
    paid = paid if base.cost else None
    years = years_of(question.start)
    all_of_it = found.by_year + found.successor_by_year
    return Simulation(
        mission=mission,
        option=option,
        question=question,
        months=month_ends(question.start),
        strength=None if base.small else found.strength,
        staff=found.staff,
        spending=found.spending,
        total=found.total,
        years={y: over(row) for y, row in zip(years, all_of_it, strict=True)} if base.cost else {},
        payers=_parts(view, found, paid, question.start) if paid else None,
        shares=paid,
        months_to_end=found.months_to_end,
        months_to_liquidated=found.months_to_liquidated,
        bases=base,
        others=others,
        cases=cases,
        heirs=heirs,
        decided=decided,
        parameters=parameters(found.inputs, on, decided is not None, heirs),
        extrapolated=extrapolated(mission, found.inputs, base, on),
        evidence=on,
    )


def _parts(view: View, found: Quantified, paid: Shares, start: date) -> Array:
    """Each payer's part: of the mission by its rates, of a successor by the regular scale."""
    if not found.inputs.heirs:
        return parts_of(found.by_year, paid.share)
    regular = shares(view, years_of(start), regular=True)
    share = np.zeros_like(paid.share)
    if regular is not None:
        places = {iso3: i for i, iso3 in enumerate(regular.iso3)}
        for i, iso3 in enumerate(paid.iso3):
            if iso3 in places:
                share[:, i] = regular.share[:, places[iso3]]
    return parts_of(np.vstack([found.by_year, found.successor_by_year]), np.vstack([paid.share, share]))


def simulated(
    run: Simulation, of: str, measure: str, quantile: float, *, month: int | None = None, payer: Payer | None = None
) -> Figure:
    """One quantile of a run as a figure that its trace makes again. `of`: months_to_end, months_to_liquidated, total,
    strength, spending (with the number of the `month`), payer_part (with the `payer`). Units: months, months, US
    dollars, persons, US dollars a month, US dollars. `measure`: what it counts, of book/measures_exits.csv."""
    q, held = run.question, {name: f for name, f in run.bases.figures().items() if f}
    about: dict[str, str | int] = {"mission": run.mission, "option": run.option, "quantile": round(100 * quantile)}
    rows: dict[str, Picked[Any]] = {"heirs": run.heirs} if run.heirs else {}
    if payer:
        about |= {"payer": payer.iso3, "rate": payer.rate}
        rows |= {"rates": payer.rates} | ({"regular": payer.regular} if run.heirs else {})
    when = Period.day(q.start) if month is None else Period.month_end(run.months[month])
    more: dict[str, Any] = {} if month is None else {"month": month}
    more |= {"rows": " ".join(rows)} if rows else {}
    more |= {f.name: v for f in fields(Fixed) if (v := getattr(q.fixed, f.name)) is not None}
    return QUANTILE(
        counted(measure, **about),
        when,
        [run.others, run.cases, *rows.values(), *held.values()],
        of=of,
        quantile=quantile,
        kind=q.kind,
        start=q.start.isoformat(),
        draws=q.draws,
        seed=q.seed,
        bases=" ".join(held),
        share_how=q.share_how,
        **more,
    )
