"""The numbers of a run, from rows of the book, starting values, draws and seed alone; and the rule that a figure of
a run is made by, which computes them again. Method: docs/method/exits.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from peaceops.book.rules import rule
from peaceops.errors import refused
from peaceops.exits.backtest import shapes_of
from peaceops.exits.curves import Curve
from peaceops.exits.ensemble import Array, Shapes, quantiles
from peaceops.exits.heirs import HeirYear, costs_by_heir
from peaceops.exits.kept import SameRows, kept
from peaceops.exits.runoff import RunOff, pooled
from peaceops.exits.shares import RateOfYear
from peaceops.exits.simulate import HORIZON_MONTHS, LOWER_BY_PCT, Fixed, Inputs, billed, month_ends, run

QUANTILES = (0.1, 0.25, 0.5, 0.75, 0.9)
MOST_KEPT_DRAWS = 2000  # of an answer that is kept: the draws of each year are held with it
PLACES = {"months_to_end": 1, "months_to_liquidated": 1, "strength": 1}  # decimals; money is in whole dollars


@dataclass(frozen=True, slots=True)
class Question:
    """What a run starts from: persons, persons, US dollars a year, per cent; None where the book has no such figure.

    `kind`: planned / abrupt / stay / lower. `share_how`: how the uniformed share of the cost is known (settings.HOW).
    """

    kind: str
    start: date
    draws: int
    seed: int
    strength: float | None
    staff: float | None
    cost: float | None
    uniformed_cost_share: float | None
    share_how: str
    fixed: Fixed


@dataclass(frozen=True, slots=True, eq=False)
class Quantified:
    """Quantiles (QUANTILES x months, or QUANTILES) of persons, persons, US dollars a month, US dollars in the horizon,
    months; None where the book has no base. Spending is that of the mission and of its successor together. `by_year`,
    `successor_by_year`: the spending of each in each calendar year (years x draws)."""

    inputs: Inputs
    by_year: Array
    successor_by_year: Array
    strength: Array | None
    staff: Array | None
    spending: Array | None
    total: Array | None
    months_to_end: Array | None
    months_to_liquidated: Array | None


def question_of(
    kind: str, start: date, draws: int, seed: int, values: Mapping[str, float], share_how: str, fixed: Fixed
) -> Question:
    """The question from the starting values at hand by name: strength, staff, cost, uniformed_cost_share."""
    return Question(
        kind=kind,
        start=start,
        draws=draws,
        seed=seed,
        strength=values.get("strength"),
        staff=values.get("staff"),
        cost=values.get("cost"),
        uniformed_cost_share=values.get("uniformed_cost_share"),
        share_how=share_how,
        fixed=fixed,
    )


def years_of(start: date) -> tuple[int, ...]:
    """The calendar years of a run, in order."""
    return tuple(dict.fromkeys(d.year for d in month_ends(start)))


def answered(
    curves: tuple[Curve, ...],
    cases: tuple[RunOff, ...],
    question: Question,
    *,
    heirs: tuple[HeirYear, ...] = (),
    processes: int = 1,
) -> Quantified:
    """The answer to a question; kept, where it is small enough. `heirs`: the years of cost of the political missions
    that a successor is drawn from; none for a run without one. The number of processes changes no number.

    Raises PeaceopsError where fewer than two closings can serve as precedents of a closing."""
    if question.draws > MOST_KEPT_DRAWS or processes > 1:
        return _answer(curves, cases, heirs, question, processes)
    return _kept(SameRows(curves), SameRows(cases), SameRows(heirs), question)


@kept
def _kept(
    curves: SameRows[Curve], cases: SameRows[RunOff], heirs: SameRows[HeirYear], question: Question
) -> Quantified:
    return _answer(curves.rows, cases.rows, heirs.rows, question, 1)


def _answer(
    curves: Sequence[Curve], cases: Sequence[RunOff], heirs: Sequence[HeirYear], question: Question, processes: int
) -> Quantified:
    inputs = _inputs(curves, cases, heirs, question)
    drawn = run(inputs, draws=question.draws, seed=question.seed, processes=processes)
    months, known = month_ends(question.start), question.cost is not None
    mine, theirs = (_by_year(monthly, months) for monthly in (drawn.spending, drawn.successor))
    ends = inputs.kind in ("planned", "abrupt")
    return Quantified(
        inputs,
        by_year=mine,
        successor_by_year=theirs,
        strength=over(drawn.strength) if question.strength is not None else None,
        staff=over(drawn.staff) if question.staff is not None else None,
        spending=over(drawn.spending + drawn.successor) if known else None,
        total=over((mine + theirs).sum(axis=0)) if known else None,
        months_to_end=over(drawn.months_to_end) if ends else None,
        months_to_liquidated=over(drawn.months_to_liquidated) if ends else None,
    )


def _by_year(monthly: Array, months: Sequence[date]) -> Array:
    """Draws x months summed by calendar year: years x draws."""
    years = dict.fromkeys(d.year for d in months)
    return np.stack([monthly[:, [d.year == y for d in months]].sum(axis=1) for y in years])


def _inputs(curves: Sequence[Curve], cases: Sequence[RunOff], heirs: Sequence[HeirYear], question: Question) -> Inputs:
    """What goes into the draws, from how others ended and the mission's own starting figures."""
    kind, start, fixed = question.kind, question.start, question.fixed
    precedents = _shapes(SameRows(tuple(curves)))
    if kind in ("planned", "abrupt") and len(precedents.names) < 2:
        raise refused("too-few-closings-to-simulate", count=len(precedents.names))
    share = fixed.uniformed_cost_share
    if share is None:
        share = (question.uniformed_cost_share or 0.0) / 100
    return Inputs(
        kind=kind,
        shapes=precedents,
        days=np.array([(d - start).days for d in month_ends(start, HORIZON_MONTHS)], dtype=float),
        billed=billed(start),
        strength=_or_nan(question.strength),
        staff=_or_nan(question.staff),
        spending_a_month=_or_nan(question.cost) / 12,
        uniformed_cost_share=share,
        share_how=question.share_how,
        runoff=pooled(cases),
        lower_by_pct=LOWER_BY_PCT if fixed.lower_by_pct is None else fixed.lower_by_pct,
        heirs=costs_by_heir(heirs),
        fixed=fixed,
    )


@kept
def _shapes(curves: SameRows[Curve]) -> Shapes:
    """The curves as arrays: those of one mission's options are the same."""
    return shapes_of(curves.rows)


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else float(value)


def over(drawn: Array) -> Array:
    """Quantiles over the first axis, that of the draws: an array of QUANTILES x the others, in the unit of what was
    drawn."""
    ordered = np.sort(drawn.reshape(len(drawn), -1), axis=0)
    return quantiles(ordered, QUANTILES).reshape(len(QUANTILES), *drawn.shape[1:])


def parts_of(by_year: Array, share: Array) -> Array:
    """Quantiles of each payer's part of all spending (payers x QUANTILES), US dollars. `by_year`: years x draws, US
    dollars; `share`: years x payers, fractions.

    States with the same shares in all years have the same part: each distinct vector is computed once. Exact."""
    distinct, where = np.unique(share.T, axis=0, return_inverse=True)
    parts = quantiles(np.sort((distinct @ by_year).T, axis=0), QUANTILES).T
    return np.asarray(parts[where.reshape(-1)], dtype=float)


def _quantile(
    curves: tuple[Curve, ...],
    cases: tuple[RunOff, ...],
    *rest: Any,
    of: str,
    quantile: float,
    kind: str,
    start: str,
    draws: int,
    seed: int,
    bases: str,
    share_how: str,
    month: int = 0,
    rows: str = "",
    **fixed: float,
) -> float | int:
    """One quantile of a run. `rest`: what `rows` names in its order (heirs: years of cost of successors; rates: of a
    payer for the mission; regular: of a payer for the successor), then the starting figures that `bases` names.
    `month`: of a series by month, the first is nought."""
    names = rows.split()
    held = dict(zip(names, rest[: len(names)], strict=True))
    values = dict(zip(bases.split(), rest[len(names) :], strict=True))
    day = date.fromisoformat(start)
    question = question_of(kind, day, draws, seed, values, share_how, Fixed(**fixed))
    found = answered(curves, cases, question, heirs=held.get("heirs", ()))
    if of == "payer_part":
        spent = [found.by_year, found.successor_by_year]
        share = [_fractions(held.get(name, ()), day) for name in ("rates", "regular")]
        numbers = parts_of(np.vstack(spent), np.vstack(share))[0]
    else:
        numbers = getattr(found, of)
    number = float(np.ravel(numbers[QUANTILES.index(quantile)])[month])
    return round(number, PLACES[of]) if of in PLACES else round(number)


def _fractions(rates: Sequence[RateOfYear], day: date) -> Array:
    """A payer's fraction of a dollar in each year of a run (years x 1); nought where it has no rate."""
    by_year = {r.year: r.fraction for r in rates}
    return np.array([[by_year.get(y, 0.0)] for y in years_of(day)])


QUANTILE = rule("simulated-quantile", _quantile, reference="docs/method/exits.md")
