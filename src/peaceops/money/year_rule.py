"""The rule of one calendar year as the book has it: regular scale, level of each State, parameters in force.
Sources: tables regular_scale, peacekeeping_levels and money_parameters, each row with its resolution."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from peaceops.book import View, asked
from peaceops.book.rules import selection
from peaceops.book.tables.money import MoneyParametersRow, PeacekeepingLevelsRow, RegularScaleRow
from peaceops.missions.states import states
from peaceops.money.levels import Level, Parameters
from peaceops.period import Period

RATE_PARAMETERS = ("level_factor", "transition_years", "exceptional_discount")


@dataclass(frozen=True)
class YearRule:
    """A calendar year's rule: regular rates (per cent) and levels by ISO alpha-3, and the parameters in force.

    `levels` may be empty: then no rate of the year can be computed."""

    year: int
    scale: Mapping[str, float]
    levels: Mapping[str, Level]
    parameters: Parameters


@asked
def regular_rows(view: View, year: int) -> tuple[RegularScaleRow, ...]:
    """The regular scale of a calendar year: a row a Member State, in order of code."""
    return tuple(r for r in view.all(RegularScaleRow) if r.first_year <= year <= r.last_year)


@asked
def state_names(view: View) -> Mapping[str, str]:
    """Short names of all States on the day of the view, past and present, by ISO alpha-3."""
    return {code: row.name for code, row in states(view).items()}


@asked
def level_rows(view: View, year: int) -> tuple[PeacekeepingLevelsRow, ...]:
    """The peacekeeping levels of a calendar year: a row a Member State; none where the levels are not known."""
    return tuple(r for r in view.all(PeacekeepingLevelsRow) if r.first_year <= year <= r.last_year)


@asked
def parameter_rows(view: View, year: int, name: str) -> tuple[MoneyParametersRow, ...]:
    """Parameters of one of RATE_PARAMETERS in force in a calendar year that have a value, in order of item."""
    rows = (r for r in view.where(MoneyParametersRow, rule=name) if r.value is not None)
    return tuple(r for r in rows if r.first_year <= year <= (r.last_year or year))


@selection("regular-scale-of-year")
def scale_of_year(view: View, *, year: Period) -> tuple[RegularScaleRow, ...]:
    """The regular scale of a calendar year, a row a Member State, as an input of rules."""
    return regular_rows(view, year.year)


@selection("levels-of-year")
def levels_of_year(view: View, *, year: Period) -> tuple[PeacekeepingLevelsRow, ...]:
    """The levels of a calendar year, a row a Member State, as an input of rules."""
    return level_rows(view, year.year)


@selection("rate-parameters-of-year")
def parameters_of_year(view: View, *, year: Period) -> tuple[MoneyParametersRow, ...]:
    """The parameters of rates in force in a calendar year, in order of item, as an input of rules."""
    return tuple(r for name in RATE_PARAMETERS for r in parameter_rows(view, year.year, name))


def rule_from_rows(
    year: int,
    scale: Iterable[RegularScaleRow],
    levels: Iterable[PeacekeepingLevelsRow],
    parameters: Iterable[MoneyParametersRow],
) -> YearRule:
    """The rule that rows of a calendar year make."""
    values = {(r.rule, r.item): r.value or 0.0 for r in parameters}
    factors, years, discounts = (
        {item: value for (of, item), value in values.items() if of == name} for name in RATE_PARAMETERS
    )
    return YearRule(
        year,
        {r.iso3: r.rate_pct for r in scale},
        {r.iso3: Level(r.level, r.moved_from or "", year - r.first_year + 1, discounts.get(r.iso3)) for r in levels},
        Parameters(factors, {int(item): int(value) for item, value in years.items()}),
    )


@asked
def year_rule(view: View, year: int) -> YearRule:
    """The rule of a calendar year."""
    rows = parameters_of_year(view, year=Period.of_year(year))
    return rule_from_rows(year, regular_rows(view, year), level_rows(view, year), rows.rows)
