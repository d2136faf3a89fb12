"""Peacekeeping rates by rule: regular rate x factor of the level, with the premium of the permanent members.

Everything that can change is a dated value: the regular scale, each State's level, and the parameters of the rule
(factors, the exceptional discount, the years of a transition), each with its legal reference. Nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum
from typing import Any

import numpy as np

from peaceops.book import Figure, Row, View, computed, figure
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.figure import worded
from peaceops.errors import PeaceopsError
from peaceops.money.premium import with_premium

LEVELS = "ABCDEFGHIJ"
PERMANENT = "A"
RULE = "regular rate x factor of the level; level A: x (1 + all discounts in points / regular rates of level A)"
REFERENCE = "A/RES/55/235 and 55/236 (text not seen); A/RES/64/249, paras. 2 and 10-13"

# Short tables, read once a view; years are picked from them.
SCALE_ROWS = "SELECT s.*, t.name FROM regular_scale s JOIN states t USING (iso3) ORDER BY s.iso3, s.first_year"
PARAMETER_ROWS = "SELECT * FROM money_parameters ORDER BY rule, item"
LEVEL_ROWS = "SELECT * FROM peacekeeping_levels"
SOLVED_ROWS = "SELECT iso3, year FROM peacekeeping_rates"
PRINTED_ROWS = "SELECT * FROM published_rates ORDER BY year, rate_pct DESC, iso3"


@dataclass(frozen=True, slots=True)
class Level:
    """A State's level in a scale period. `moved_from`: the level it comes from by yearly steps, `year` of them done."""

    level: str
    moved_from: str = ""
    year: int = 1
    discount_factor: float | None = None  # the exceptional factor of a State on level B


@dataclass(frozen=True)
class Parameters:
    """Factors of levels B to J, and the years that a rise of so many levels takes (the last holds for more)."""

    factors: Mapping[str, float]
    transition_years: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Rate:
    """A Member State's rate in a calendar year: per cent, unrounded. `basis` says how its level or rate is known, a key
    of rate_basis.BASIS_WORDS."""

    iso3: str
    name: str
    year: int
    regular: Figure
    level: str
    factor: float | None
    peacekeeping: Figure
    basis: str

    @property
    def pct(self) -> float:
        """The peacekeeping rate in per cent, unrounded."""
        return float(self.peacekeeping.value)

    def to_dict(self) -> dict[str, Any]:
        """As a row: iso3, member_state, regular_rate_pct, level, factor, peacekeeping_rate_pct, basis, source."""
        return {
            "iso3": self.iso3,
            "member_state": self.name,
            "regular_rate_pct": self.regular.value,
            "level": self.level,
            "factor": self.factor,
            "peacekeeping_rate_pct": self.peacekeeping.value,
            "basis": self.basis,
            "source": ";".join(sorted(self.peacekeeping.sources())),
        }


def factor_of(level: Level, parameters: Parameters) -> float:
    """The factor of a State below level A, its exceptional discount and its transition included."""
    if level.discount_factor is not None:
        return level.discount_factor
    goal, done = parameters.factors[level.level], progress(level, parameters)
    if done >= 1:
        return goal
    start = parameters.factors[level.moved_from]
    return start + (goal - start) * done


def progress(level: Level, parameters: Parameters) -> float:
    """The part of a rise by yearly steps that is done; 1 where there is none."""
    if not level.moved_from:
        return 1.0
    moved = LEVELS.index(level.moved_from) - LEVELS.index(level.level)
    years = parameters.transition_years[min(moved, max(parameters.transition_years))] if moved > 0 else 0
    return 1.0 if level.year >= years else level.year / years


def no_carrier(carriers: str) -> str:
    """The reason why a rule without anybody to carry the discounts is refused."""
    return f"no State of level {' or '.join(carriers)} has a regular rate: expected at least one to carry discounts."


def apply_rule(
    scale: Mapping[str, float], levels: Mapping[str, Level], parameters: Parameters, carriers: str = PERMANENT
) -> dict[str, tuple[float, float]]:
    """Factor and peacekeeping rate (per cent, unrounded) of every State of the scale.

    `carriers`: the levels whose States without a discount carry all discounts, pro rata to their regular rates; level A
    by the rule, others for what-if use. The premium is neutral: the peacekeeping rates sum to what the regular rates
    sum to. Raises PeaceopsError for a State of the scale without a level, or when no carrier has a rate.
    """
    lacking = sorted(scale.keys() - levels.keys())
    if lacking:
        raise PeaceopsError(f"{lacking[0]} has a regular rate but no peacekeeping level: expected one of A to J.")
    row = np.array([list(scale.values())], dtype=float)
    factors = np.array([[1.0 if levels[s].level == PERMANENT else factor_of(levels[s], parameters) for s in scale]])
    carrying = (factors == 1.0) & np.array([[levels[s].level in carriers for s in scale]])
    all_in, pct, base = with_premium(row, factors, carrying)
    if base[0] <= 0:
        raise PeaceopsError(no_carrier(carriers))
    return dict(zip(scale, zip(all_in[0].tolist(), pct[0].tolist(), strict=True), strict=True))


def rates(view: View, year: int) -> tuple[Rate, ...]:
    """The peacekeeping rates of a calendar year, largest first: all 193 by rule where the levels are in the book,
    else those that were printed. Raises PeaceopsError for a year without any."""
    found = rates_by_state(view, year)
    if not found:
        years = ", ".join(str(y) for y in rated_years(view)) or "a later date of the book"
        raise PeaceopsError(f"no peacekeeping rate for {year} is in the book: expected {years}.")
    return tuple(found.values())


def rates_by_state(view: View, year: int) -> Mapping[str, Rate]:
    """The same by ISO code, largest first; empty for a year without any.

    By levels that were carried back only where no document has the rate: a printed rate, and the premium of the
    permanent members that it implies, come first, so that the sum of such a year may miss 100 by some hundredths."""
    key = ("rates", year)
    if key not in view.memo:
        by_rule = {r.iso3: r for r in _by_rule(view, year)}
        if not by_rule or "carried_back" in {r.basis for r in by_rule.values()}:
            by_rule |= {r.iso3: r for r in _printed(view, year)}
        view.memo[key] = {r.iso3: r for r in sorted(by_rule.values(), key=lambda r: (-r.pct, r.iso3))}
    found: Mapping[str, Rate] = view.memo[key]
    return found


def rated_years(view: View) -> tuple[int, ...]:
    """Calendar years for which the book has a peacekeeping rate, of every Member State or of some."""
    spans = {(r["first_year"], r["last_year"]) for r in view.once(LEVEL_ROWS)}
    printed = {r["year"] for r in view.once(PRINTED_ROWS)}
    return tuple(sorted(printed.union(*(range(first, last + 1) for first, last in spans))))


def regular_rows(view: View, year: int) -> list[Row]:
    """The regular scale of a calendar year: a row of the table a Member State, with its name, in order of code."""
    return [r for r in view.once(SCALE_ROWS) if r["first_year"] <= year <= r["last_year"]]


def parameters_of(view: View, year: int) -> tuple[Parameters, dict[str, float], dict[str, Figure]]:
    """The parameters in force in a year, the exceptional factors by State, and each parameter as a figure."""
    rows = [r for r in view.once(PARAMETER_ROWS) if r["first_year"] <= year <= (r["last_year"] or year)]
    factors = {r["item"]: r["value"] for r in rows if r["rule"] == "level_factor" and r["value"] is not None}
    years = {int(r["item"]): int(r["value"]) for r in rows if r["rule"] == "transition_years"}
    exceptions = {r["item"]: r["value"] for r in rows if r["rule"] == "exceptional_discount"}
    figures = {
        f"{r['rule']} {r['item']}": figure(
            r, "value", f"{r['rule'].replace('_', ' ')}, {r['item']}", str(year), unit=r["unit"]
        )
        for r in rows
        if r["value"] is not None
    }
    return Parameters(factors, years), exceptions, figures


def levels_of(view: View, year: int, exceptions: Mapping[str, float]) -> dict[str, tuple[Level, Row]]:
    """The level of each State in a year, with the row that it comes from."""
    rows = [r for r in view.once(LEVEL_ROWS) if r["first_year"] <= year <= r["last_year"]]
    return {
        r["iso3"]: (
            Level(r["level"], r["moved_from"] or "", year - r["first_year"] + 1, exceptions.get(r["iso3"])),
            r,
        )
        for r in rows
    }


def _by_rule(view: View, year: int) -> tuple[Rate, ...]:
    parameters, exceptions, figures = parameters_of(view, year)
    levels = levels_of(view, year, exceptions)
    if not levels:
        return ()
    rows = regular_rows(view, year)
    if not rows:
        return ()
    result = apply_rule({r["iso3"]: r["rate_pct"] for r in rows}, {s: x for s, (x, _) in levels.items()}, parameters)
    solved = {r["iso3"] for r in view.once(SOLVED_ROWS) if r["year"] == year}
    regular = {r["iso3"]: _regular(r) for r in rows}
    carried = _premium(year, regular, levels, result, [f for k, f in figures.items() if k.startswith("level_factor")])
    out = []
    for r in rows:
        state = r["iso3"]
        level, row = levels[state]
        factor, pct = result[state]
        inputs = [
            regular[state],
            carried if level.level == PERMANENT else _factor(year, state, level, factor, figures),
            figure(
                row, "level", f"peacekeeping level of {state}", f"{row['first_year']}/{row['last_year']}", unit="text"
            ),
        ]
        rate = computed(pct, "pct", f"peacekeeping rate of {state}", str(year), RULE, inputs, reference=REFERENCE)
        basis = "recovered" if state in solved else row["basis"]
        out.append(Rate(state, r["name"], year, regular[state], level.level, factor, rate, basis))
    return tuple(out)


def _premium(
    year: int,
    regular: Mapping[str, Figure],
    levels: Mapping[str, tuple[Level, Row]],
    result: Mapping[str, tuple[float, float]],
    factors: list[Figure],
) -> Figure:
    """The factor of level A, with the regular rates of its States and the sum of all discounts behind it."""
    permanent = [s for s, (x, _) in levels.items() if x.level == PERMANENT]
    discounts = fsum(float(f.value) * (1 - result[s][0]) for s, f in regular.items() if s not in permanent)
    points = computed(
        discounts,
        "pct",
        "points of all discounts",
        str(year),
        "sum over States of regular rate x (1 - factor)",
        factors,
    )
    inputs = [points, *(regular[s] for s in sorted(permanent))]
    return computed(
        result[permanent[0]][0],
        "factor",
        "factor of level A",
        str(year),
        "1 + points of all discounts / sum of the regular rates of level A",
        inputs,
        reference=REFERENCE,
    )


def _factor(year: int, state: str, level: Level, factor: float, figures: Mapping[str, Figure]) -> Figure:
    """The factor of a State below level A, as the level's parameter or a step of a transition between two."""
    if level.discount_factor is not None:
        return figures[f"exceptional_discount {state}"]
    goal = figures[f"level_factor {level.level}"]
    if not level.moved_from:
        return worded(goal, counts=f"factor of {state}, level {level.level}")
    start = figures[f"level_factor {level.moved_from}"]
    return computed(
        factor,
        "factor",
        f"factor of {state}, year {level.year} of its rise from level {level.moved_from} to {level.level}",
        str(year),
        "factor before + (factor after - factor before) x year of the transition / years of the transition",
        [start, goal],
        reference="A/RES/64/249, paras. 12 and 13",
    )


def _printed(view: View, year: int) -> tuple[Rate, ...]:
    """Rates of the largest payers that a document printed; their level is not known."""
    scale = {r["iso3"]: r for r in regular_rows(view, year)}
    out = []
    for row in view.once(PRINTED_ROWS):
        if row["year"] == year and (held := scale.get(row["iso3"])):
            rate = figure(row, "rate_pct", f"peacekeeping rate of {row['iso3']}", str(year), unit="pct")
            out.append(Rate(row["iso3"], held["name"], year, _regular(held), "", None, rate, "printed"))
    return (*out, *_by_premium(scale, year, out))


def _regular(row: Row) -> Figure:
    period = f"{row['first_year']}/{row['last_year']}"
    return figure(row, "rate_pct", f"regular-budget rate of {row['iso3']}", period, unit="pct")


def _by_premium(scale: Mapping[str, Row], year: int, found: list[Rate]) -> list[Rate]:
    """Rates of the permanent members that were not printed: all five have the factor that the printed rate of the
    largest, the United States, implies."""
    printed = next((r for r in found if r.iso3 == "USA"), None)
    if printed is None:
        return []
    factor = printed.pct / float(printed.regular.value)
    inputs = [printed.peacekeeping, printed.regular]
    rule = "printed rate of the United States / its regular rate"
    premium = computed(factor, "factor", "factor of level A", str(year), rule, inputs, reference=REFERENCE)
    out = []
    known = {x.iso3 for x in found}
    for state in sorted({*PERMANENT_MEMBERS} - known):
        row = scale[state]
        regular = _regular(row)
        pct = float(regular.value) * factor
        note = "as exact as the printed rate that it rests on"
        counts = f"peacekeeping rate of {state}"
        rate = computed(pct, "pct", counts, str(year), RULE, [regular, premium], reference=REFERENCE, note=note)
        out.append(Rate(state, row["name"], year, regular, PERMANENT, factor, rate, "premium"))
    return out
