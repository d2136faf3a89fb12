"""The rules after reforms, for many reforms at once: rows are reforms, columns are Member States.

A reform changes the printed scale and the rules from it on; it does not estimate income again. What the printed
scale cannot say (a State's rate above the ceiling in force, or below the floor) is refused. A reform that breaks an
invariant stops the batch that it is in, with the reason. Method: docs/method/reforms.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from peaceops.errors import unknown
from peaceops.money.levels import LEVELS, PERMANENT, Level, Parameters, no_carrier, progress
from peaceops.money.limits import Array, Mask, fits, rows_between, unfit
from peaceops.money.premium import with_premium
from peaceops.money.reforms import Reform, impossible
from peaceops.words.catalogue import said

FLOOR_PCT = 0.001
LDC_CEILING_PCT = 0.01
LEAST_DEVELOPED = LEVELS.index("J")
SAME = 1e-9
Index = NDArray[np.int64]
T = TypeVar("T", bound=np.generic)


@dataclass(frozen=True)
class Rules:
    """The rules of a calendar year: of each State the regular rate (per cent), the level it is on, the level it comes
    from and the part of that rise done, its exceptional factor (nan: none); of each level the factor."""

    states: tuple[str, ...]
    scale: Array
    level: Index
    start: Index
    done: Array
    own: Array
    factors: Array


@dataclass(frozen=True)
class Reformed:
    """Regular rate, factor before any cap, peacekeeping rate (per cent, unrounded) and level: reforms x States."""

    scale: Array
    factor: Array
    pct: Array
    level: Index


def rules_of(scale: Mapping[str, float], levels: Mapping[str, Level], parameters: Parameters) -> Rules:
    """The rules of a year as columns, in the order of the scale."""
    held = [levels[s] for s in scale]
    return Rules(
        tuple(scale),
        np.array(list(scale.values()), dtype=float),
        np.array([LEVELS.index(x.level) for x in held]),
        np.array([LEVELS.index(x.moved_from or x.level) for x in held]),
        np.array([progress(x, parameters) for x in held]),
        np.array([np.nan if x.discount_factor is None else x.discount_factor for x in held]),
        np.array([1.0 if c == PERMANENT else parameters.factors.get(c, np.nan) for c in LEVELS]),
    )


def reformed(rules: Rules, reforms: Sequence[Reform]) -> Reformed:
    """The rules after each reform. Raises PeaceopsError, with the reason, when a rate would be negative, the rates
    would not sum to what they did, no State carries the discounts, or limits cannot be met."""
    scale = reformed_scales(rules, reforms)
    level, start, done, own = _levels(rules, reforms)
    factors = np.tile(rules.factors, (len(reforms), 1))
    for row, reform in enumerate(reforms):
        for name, value in reform.factors.items():
            factors[row, LEVELS.index(name)] = value
    at = np.arange(len(reforms))[:, None]
    goal, before = factors[at, level], factors[at, start]
    factor = np.where(np.isnan(own), np.where(start == level, goal, before + (goal - before) * done), own)
    factor = np.where(level == LEVELS.index(PERMANENT), 1.0, factor)
    carrying = (factor == 1.0) & _of_levels(level, [r.carriers for r in reforms])
    factor, pct, base = with_premium(scale, factor, carrying)
    for row in np.flatnonzero(base <= 0)[:1]:
        raise impossible(reforms[row], no_carrier(reforms[row].carriers))
    _check(pct, scale, rules, reforms)
    return Reformed(scale, factor, _capped(pct, level, reforms), level)


def reformed_scales(rules: Rules, reforms: Sequence[Reform]) -> Array:
    """The regular scale after each reform, per cent, unrounded, each with the same sum.

    States at the floor and least developed countries at their ceiling take up nothing of what a lower ceiling takes
    from others. Raises PeaceopsError where the rates do not sum to 100, or the printed scale cannot say."""
    changed = [n for n, r in enumerate(reforms) if _limits(r) != (None, None, None)]
    given = [n for n, r in enumerate(reforms) if r.regular_rates]
    out = _by_reform(rules.scale, reforms, own=bool(changed or given))
    total = float(rules.scale.sum())
    for row in sorted({*given, *changed}):
        reform = reforms[row]
        for state, rate in reform.regular_rates.items():
            out[row, _place(rules, state)] = rate
        if abs((found := float(out[row].sum())) - total) > SAME:
            raise impossible(reform, said("reform-regular-sum", found=f"{found:.6g}", expected=f"{total:.6g}"))
        _check_limits(reform, float(out[row].max()), float(out[row].min()))
    if changed:
        out[changed] = _between(out[changed], rules, [reforms[n] for n in changed])
    return out


def _between(scale: Array, rules: Rules, reforms: Sequence[Reform]) -> Array:
    """Scales held between the floor and the ceilings of the reforms."""
    ceiling, floor, ldc = (
        np.array([[default if x is None else x] for x in column])
        for column, default in zip(
            zip(*map(_limits, reforms), strict=True), (np.nan, FLOOR_PCT, LDC_CEILING_PCT), strict=True
        )
    )
    high = np.broadcast_to(np.where(np.isnan(ceiling), scale.max(axis=1, keepdims=True), ceiling), scale.shape)
    high = np.where(rules.level == LEAST_DEVELOPED, np.minimum(high, np.maximum(ldc, floor)), high)
    high = np.where(scale <= floor + SAME, floor, high)
    low = np.broadcast_to(floor, scale.shape)
    out, sums = rows_between(scale, low, high, np.ones(scale.shape, dtype=bool))
    _refuse_unfit(sums, scale.sum(axis=1), reforms)
    return out


def _limits(reform: Reform) -> tuple[float | None, float | None, float | None]:
    return reform.ceiling_pct, reform.floor_pct, reform.least_developed_ceiling_pct


def _check_limits(reform: Reform, top: float, bottom: float) -> None:
    ceiling, floor, ldc = _limits(reform)
    for limit, new, least, most in (
        ("reform-limit-ceiling", ceiling, 0.0, top),
        ("reform-limit-floor", floor, bottom, 100.0),
        ("reform-limit-ldc", ldc, 0.0, LDC_CEILING_PCT),
    ):
        if new is not None and not least - SAME <= new <= most + SAME:
            ends = {"least": f"{least:g}", "most": f"{most:g}"}
            raise impossible(reform, said("reform-limit", limit=said(limit), new=f"{new:g}", **ends))


def _levels(rules: Rules, reforms: Sequence[Reform]) -> tuple[Index, Index, Array, Array]:
    """Level, level it comes from, part of the rise done and exceptional factor of each State after each reform: a State
    moved by it is on its new level at once, without a transition."""
    moved = any(r.merged_levels or r.levels for r in reforms)
    level, start = _by_reform(rules.level, reforms, own=moved), _by_reform(rules.start, reforms, own=moved)
    done = _by_reform(rules.done, reforms, own=moved)
    own = _by_reform(rules.own, reforms, own=moved or any(r.discounts for r in reforms))
    for row, reform in enumerate(reforms):
        for old, new in reform.merged_levels.items():
            on, rising = rules.level == LEVELS.index(old), rules.start == LEVELS.index(old)
            level[row, on] = start[row, on] = LEVELS.index(new)
            done[row, on], own[row, on] = 1.0, np.nan
            start[row, rising & ~on] = LEVELS.index(new)
        for state, name in reform.levels.items():
            at = _place(rules, state)
            level[row, at] = start[row, at] = LEVELS.index(name)
            done[row, at], own[row, at] = 1.0, np.nan
        for state, factor in reform.discounts.items():
            own[row, _place(rules, state)] = factor
    return level, start, done, own


def _by_reform(row: NDArray[T], reforms: Sequence[Reform], *, own: bool) -> NDArray[T]:
    """A row of the rules for each reform: a copy of its own where a reform changes it, else the same row seen often."""
    return np.tile(row, (len(reforms), 1)) if own else np.broadcast_to(row, (len(reforms), len(row)))


def _of_levels(level: Index, named: Sequence[str]) -> Mask:
    """Whether each State is on one of the levels named for its row."""
    table = np.array([[c in names for c in LEVELS] for names in named])
    found: Mask = table[np.arange(len(named))[:, None], level]
    return found


def _capped(pct: Array, level: Index, reforms: Sequence[Reform]) -> Array:
    """Rates held under the cap of each reform that has one."""
    capped = [n for n, r in enumerate(reforms) if r.cap_pct is not None]
    if not capped:
        return pct
    held = [reforms[n] for n in capped]
    high = np.broadcast_to(np.array([[r.cap_pct] for r in held], dtype=float), pct[capped].shape)
    takers = _of_levels(level[capped], [r.cap_excess_to for r in held])
    out, sums = rows_between(pct[capped], np.full_like(high, -np.inf), high, takers)
    _refuse_unfit(sums, pct[capped].sum(axis=1), held)
    pct = pct.copy()
    pct[capped] = out
    return pct


def _check(pct: Array, scale: Array, rules: Rules, reforms: Sequence[Reform]) -> None:
    for row in np.flatnonzero(pct.min(axis=1) < 0)[:1]:
        state, least = rules.states[int(pct[row].argmin())], float(pct[row].min())
        raise impossible(reforms[row], said("reform-rate-below-nought", state=state, rate=f"{least:.4f}"))
    total, expected = pct.sum(axis=1), scale.sum(axis=1)
    for row in np.flatnonzero(~(np.abs(total - expected) <= 1e-6))[:1]:
        sums = {"found": f"{total[row]:.6g}", "expected": f"{expected[row]:.6g}"}
        raise impossible(reforms[row], said("reform-peacekeeping-sum", **sums))


def _refuse_unfit(sums: Array, expected: Array, reforms: Sequence[Reform]) -> None:
    for row in np.flatnonzero(~fits(sums, expected))[:1]:
        raise impossible(reforms[row], unfit(float(sums[row]), float(expected[row])))


def _place(rules: Rules, state: str) -> int:
    if state not in rules.states:
        raise unknown("member-state", state, rules.states)
    return rules.states.index(state)
