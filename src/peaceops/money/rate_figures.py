"""Rates as figures: the regular rate, the level, the factor and the peacekeeping rate of a State, each with its trace.

A figure is made when it is first asked for and kept with the view; tables of rates are computed on plain numbers.
Sources: tables regular_scale, peacekeeping_levels and published_rates; levels by A/RES/55/235, moves by
A/RES/64/249.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from peaceops.book import Counted, Figure, View, asked, counted, fact
from peaceops.book.rules import rule
from peaceops.book.tables.money import PeacekeepingLevelsRow, PublishedRatesRow, RegularScaleRow
from peaceops.money.levels import PERMANENT, factors_before_premium, in_transition, points_of, premium_of
from peaceops.money.year_rule import (
    level_rows,
    levels_of_year,
    parameter_rows,
    parameters_of_year,
    regular_rows,
    rule_from_rows,
    scale_of_year,
    year_rule,
)
from peaceops.period import Period
from peaceops.words.catalogue import said

REFERENCE = said("reference-rates")
REFERENCE_RISE = said("reference-rise")
IMPLYING = "USA"  # the largest payer: its printed rate implies the factor of all five permanent members
PARAMETERS: dict[str, Callable[[str], Counted]] = {  # what each parameter of rates counts, by its item
    "level_factor": lambda item: counted("level-factor", level=item),
    "transition_years": lambda item: counted("transition-years", levels=item),
    "exceptional_discount": lambda item: counted("exceptional-discount", state=item),
}


def _points(*values: Any, year: Period, levels: str) -> float:
    """The points of all discounts: the factor of each of `levels`, then the rows of scale, levels and parameters."""
    *factors, scale, held, parameters = values
    found = rule_from_rows(year.year, scale, held, parameters)
    in_force = replace(found.parameters, factors=dict(zip(levels, factors, strict=True)))
    return points_of(found.scale, factors_before_premium(found.scale, found.levels, in_force))


RATE = rule("peacekeeping-rate", lambda regular, factor, *level: regular * factor, reference=REFERENCE)
POINTS = rule("points-of-discounts", _points)
PREMIUM = rule("premium", lambda points, *regular: premium_of(points, regular), reference=REFERENCE)
PRINTED_PREMIUM = rule("premium-of-printed-rate", lambda printed, regular: printed / regular, reference=REFERENCE)
RISE = rule("factor-in-transition", in_transition, reference=REFERENCE_RISE)


def regular_figure(row: RegularScaleRow) -> Figure:
    """The regular rate that a row of the scale gives, per cent; its period are the years of the scale."""
    first, last = row.first_year, row.last_year
    period = Period.years(first, last) if last > first else Period.of_year(first)
    return fact(row, row.rate_pct, counted("regular-rate", state=row.iso3), period)


@asked
def regular_rate(view: View, iso3: str, year: int) -> Figure | None:
    """The regular rate of a State in a calendar year, per cent; None where the book has none."""
    row = next((r for r in regular_rows(view, year) if r.iso3 == iso3), None)
    return None if row is None else regular_figure(row)


def level_figure(row: PeacekeepingLevelsRow) -> Figure:
    """The peacekeeping level, A to J (words, without a unit), that a row gives for the years of a scale."""
    period = Period.years(row.first_year, row.last_year)
    return fact(row, row.level, counted("peacekeeping-level", state=row.iso3), period)


@asked
def parameter_figures(view: View, year: int) -> dict[tuple[str, str], Figure]:
    """The parameters of rates in force in a calendar year as figures, by rule and item: factors, years and per cent."""
    return {
        (name, r.item): fact(r, r.value, about(r.item), Period.of_year(year))
        for name, about in PARAMETERS.items()
        for r in parameter_rows(view, year, name)
    }


@asked
def premium(view: View, year: int) -> Figure:
    """The factor of level A in a calendar year, traced to the points of all discounts and the regular rates of level A.

    The year must have levels (`year_rule`)."""
    when = Period.of_year(year)
    factors = {item: f for (name, item), f in parameter_figures(view, year).items() if name == "level_factor"}
    rows = [choose(view, year=when) for choose in (scale_of_year, levels_of_year, parameters_of_year)]
    points = POINTS(
        counted("points-of-discounts"), when, [*factors.values(), *rows], year=when, levels="".join(factors)
    )
    permanent = sorted(s for s, x in year_rule(view, year).levels.items() if x.level == PERMANENT)
    regular = [f for s in permanent if (f := regular_rate(view, s, year))]
    return PREMIUM(counted("factor-of-level-a"), when, [points, *regular])


@asked
def factor_figure(view: View, iso3: str, year: int) -> Figure:
    """The factor of a State in a calendar year: the premium, an exceptional discount, the parameter of its level, or a
    step of a transition between two. The year must have levels."""
    held = year_rule(view, year)
    level = held.levels[iso3]
    if level.level == PERMANENT:
        return premium(view, year)
    figures = parameter_figures(view, year)
    if level.discount_factor is not None:
        return figures["exceptional_discount", iso3]
    goal = figures["level_factor", level.level]
    if level.rise <= 0:
        return replace(goal, counted=counted("factor-on-level", state=iso3, level=level.level))
    start = figures["level_factor", level.moved_from]
    years = figures["transition_years", str(held.parameters.step_of(level))]
    about = counted("factor-in-rise", state=iso3, before=level.moved_from, after=level.level, year=level.year)
    return RISE(about, Period.of_year(year), [start, goal, years], year=level.year)


@asked
def rate_by_rule(view: View, iso3: str, year: int) -> Figure:
    """The peacekeeping rate of a State in a calendar year by rule, per cent, unrounded: regular rate x factor."""
    regular = regular_rate(view, iso3, year)
    row = next(r for r in level_rows(view, year) if r.iso3 == iso3)
    assert regular is not None
    inputs = [regular, factor_figure(view, iso3, year), level_figure(row)]
    return RATE(counted("peacekeeping-rate", state=iso3), Period.of_year(year), inputs)


def printed_rate(row: PublishedRatesRow) -> Figure:
    """A peacekeeping rate as a document printed it, per cent."""
    return fact(row, row.rate_pct, counted("peacekeeping-rate", state=row.iso3), Period.of_year(row.year))


@asked
def rate_by_printed_premium(view: View, iso3: str, printed: PublishedRatesRow) -> Figure:
    """The rate of a permanent member that was not printed: its regular rate x the factor that the printed rate of the
    largest payer implies, which all five have."""
    when = Period.of_year(printed.year)
    regular, of_largest = (regular_rate(view, state, printed.year) for state in (iso3, printed.iso3))
    assert regular is not None and of_largest is not None
    factor = PRINTED_PREMIUM(counted("factor-of-level-a"), when, [printed_rate(printed), of_largest])
    return RATE(counted("peacekeeping-rate", state=iso3), when, [regular, factor], note=str(said("rates-note-implied")))
