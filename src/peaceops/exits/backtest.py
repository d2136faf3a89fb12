"""Leave one mission out: would the other closings have told how this one went?

Each closing with data is forecast from all others, or (`origin` earlier) from those alone that were complete and public
before its decision: its shape and its strength before the decision are taken as decided, its own curve is not used. The
last day (or withdrawal deadline) is drawn, as in a run of a mission whose end is not decided, or taken as known, as in
one whose end is. Rivals: peaceops.exits.rivals. Method: docs/method/exits.md.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from peaceops.book.reply import Reply
from peaceops.errors import refused, unknown
from peaceops.exits.curves import SHAPES, Curve
from peaceops.exits.ensemble import GRID, Array, Shapes, Spread, crps, draw, draw_ends, on_clock, quantiles
from peaceops.exits.held_out import COLUMNS, OURS, PROBABILITIES, HeldOut, HeldOutEnd, Scores, scores
from peaceops.exits.rivals import DISTRIBUTIONS, POINTS
from peaceops.people.strength import whole

DRAWS = 2000
SEED = 1
MOST_DRAWS = 200_000
LAST_DAY = ("drawn", "known")  # as in a run without a decided end, and in one with it
ORIGINS = ("others", "earlier")  # from all other closings, or from those that were over before the decision
ENDS_AT = (0.1, 0.5, 0.9)
FEWEST = 2  # precedents to forecast from


@dataclass(frozen=True, slots=True)
class ClosingBacktest(Reply):
    """All held-out months and their scores: of all, planned and abrupt closings; `split`: of the months in which
    somebody was left, and of those in which nobody was. `ends`: the drawn ends, a row a closing (empty where the last
    day is known)."""

    rows: tuple[HeldOut, ...]
    scores: tuple[Scores, ...]
    split: tuple[Scores, ...]
    ends: tuple[HeldOutEnd, ...]

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a mission and month."""
        return [r.to_row() for r in self.rows]

    def to_csv(self) -> str:
        """The file: one row per mission and month."""
        out = io.StringIO()
        writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(r.to_row() for r in self.rows)
        return out.getvalue()

    def to_dict(self) -> dict[str, Any]:
        """As JSON: scores and rows."""
        return {
            "scores": [s.to_dict() for s in (*self.scores, *self.split)],
            "rows": [r.to_row() for r in self.rows],
        }


def usable(curves: Sequence[Curve]) -> tuple[Curve, ...]:
    """Curves of closings with a drawdown, in the order given: planned or abrupt, no conversions."""
    return tuple(c for c in curves if c.closing.shape in SHAPES)


def shapes_of(curves: Sequence[Curve]) -> Shapes:
    """Complete curves as arrays: only a closing whose reports reach the end of its clock is a precedent."""
    whole_ones = _complete(curves)
    return Shapes(
        names=tuple(c.closing.mission for c in whole_ones),
        curves=np.array([on_clock(c.days, c.share, c.closing.clock_days) for c in whole_ones]).reshape(-1, GRID),
        planned=np.array([c.closing.shape == "planned" for c in whole_ones], dtype=bool),
        clocks=np.array([c.closing.clock_days for c in whole_ones], dtype=float),
        sizes=np.array([whole(c.base) for c in whole_ones], dtype=float),
    )


def _complete(curves: Sequence[Curve]) -> list[Curve]:
    return [c for c in usable(curves) if c.complete]


def _among(every: Shapes, curves: Sequence[Curve], others: Sequence[Curve]) -> Shapes:
    """The shapes of some of the curves, taken from those of all (`every`): a curve is put on its clock once."""
    own = {id(c) for c in others}
    at = [place for place, c in enumerate(_complete(curves)) if id(c) in own]
    names = tuple(every.names[place] for place in at)
    return Shapes(names, every.curves[at], every.planned[at], every.clocks[at], every.sizes[at])


def backtest(
    curves: Sequence[Curve],
    *,
    draws: int = DRAWS,
    seed: int = SEED,
    spread: Spread | None = None,
    last_day: str = LAST_DAY[0],
    origin: str = ORIGINS[0],
) -> ClosingBacktest:
    """Every usable curve forecast from others, its last day drawn or known (`last_day`, one of LAST_DAY), from all of
    them or from those that were over before (`origin`, one of ORIGINS). One with fewer than two precedents is not
    forecast; without any there is nothing to say.

    Raises PeaceopsError for a number of draws, a seed, a `last_day` or an `origin` that cannot be used."""
    check_draws(draws, seed)
    if last_day not in LAST_DAY:
        raise unknown("last-day", last_day, LAST_DAY)
    if origin not in ORIGINS:
        raise unknown("origin", origin, ORIGINS)
    rows: list[HeldOut] = []
    ends: list[HeldOutEnd] = []
    every = shapes_of(curves)
    for held in usable(curves):
        shapes = _among(every, curves, others_than(held, curves, origin))
        if len(shapes.names) >= FEWEST:
            rows += _hold_out(held, shapes, (draws, seed), spread, last_day == "known")
            ends += [] if last_day == "known" else [_end(held, shapes, (draws, seed), spread)]
    groups = [("all", rows), *((s, [r for r in rows if r.shape == s]) for s in SHAPES)]
    split = [("somebody", [r for r in rows if r.actual]), ("nobody", [r for r in rows if not r.actual])]
    of_all, of_months = (
        tuple(scores(name, last_day, origin, own) for name, own in part if own) for part in (groups, split)
    )
    return ClosingBacktest(tuple(rows), of_all, of_months, tuple(ends))


def others_than(held: Curve, curves: Sequence[Curve], origin: str) -> list[Curve]:
    """The curves that a closing is forecast from, in their order: all others, or those whose last report was public
    before its decision."""
    others = [c for c in usable(curves) if c is not held]
    return others if origin == "others" else [c for c in others if c.complete and c.known < held.closing.decided_on]


def check_draws(draws: int, seed: int) -> None:
    """Nothing if all is well. Raises PeaceopsError for a number of draws or a seed that cannot be used."""
    if not 1 <= draws <= MOST_DRAWS or seed < 0:
        raise refused("draws-of-back-test", draws=draws, seed=seed, most_draws=MOST_DRAWS)


def _hold_out(
    held: Curve, shapes: Shapes, draws_seed: tuple[int, int], spread: Spread | None, known: bool
) -> list[HeldOut]:
    planned, base = held.closing.shape == "planned", whole(held.base)
    days, (draws, seed) = np.asarray(held.days, dtype=float), draws_seed
    out_on = float(held.closing.clock_days) if known else None
    drawn = draw(shapes, planned, days, persons=base, draws=draws, seed=seed, out_on=out_on, spread=spread) * base
    actual = np.asarray(held.persons, dtype=float)
    ordered = np.sort(drawn, axis=0)
    own, errors = quantiles(ordered, PROBABILITIES), {OURS: crps(ordered, actual)}
    for name, distribution in DISTRIBUTIONS.items():
        members = np.sort(distribution(shapes, planned, days, out_on) * base, axis=0)
        errors[f"{OURS}_{name}"] = crps(members, actual)
    for name, point in POINTS.items():
        errors[f"{OURS}_{name}"] = np.abs(point(shapes, planned, days, out_on) * base - actual)
    pit = _pit(ordered, actual)
    return [
        HeldOut(
            held.closing.mission,
            held.closing.shape,
            month,
            base,
            held.persons[i],
            tuple(float(q) for q in own[:, i]),
            float(pit[i]),
            {name: float(error[i]) for name, error in errors.items()},
        )
        for i, month in enumerate(held.months)
    ]


def _end(held: Curve, shapes: Shapes, draws_seed: tuple[int, int], spread: Spread | None) -> HeldOutEnd:
    """The end of a held-out closing as drawn, and as it came."""
    planned, (draws, seed) = held.closing.shape == "planned", draws_seed
    days = np.sort(draw_ends(shapes, planned, persons=whole(held.base), draws=draws, seed=seed, spread=spread))
    return HeldOutEnd(held.closing.mission, float(held.closing.clock_days), *map(float, quantiles(days, ENDS_AT)))


def _pit(ordered: Array, actual: Array) -> Array:
    """The share of the draws below the actual value, of those equal to it half; heads are whole, so half a person off
    is equal."""
    below, equal = (ordered < actual - 0.5).mean(axis=0), (np.abs(ordered - actual) <= 0.5).mean(axis=0)
    return np.asarray(below + equal / 2, dtype=float)
