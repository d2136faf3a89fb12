"""A payer's place and share: among all Member States by rate, and in what is assessed for a mission. The rows that the
rates of all rest on go in as selections, so that a replay places the State anew.

Source: the rates of the scale, A/RES/55/235.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import fsum
from typing import Any

from peaceops.book import Figure, View, asked, counted
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.kept import SameRows, kept
from peaceops.book.rules import Picked, rule, selection
from peaceops.book.tables.money import (
    MoneyParametersRow,
    PeacekeepingLevelsRow,
    PublishedRatesRow,
    RegularScaleRow,
)
from peaceops.money.assess import RATE_OF, Assessment, assessed_unrounded, at_rates, section_weights, whole_assessed
from peaceops.money.levels import apply_rule
from peaceops.money.rate_figures import IMPLYING
from peaceops.money.rates import Rate
from peaceops.money.year_rule import level_rows, levels_of_year, parameters_of_year, rule_from_rows, scale_of_year
from peaceops.period import Period

ENOUGH = 190  # Member States with a rate that make a rank worth giving
CARRIED_BACK = "carried_back"
SELECTED = 4  # selections that the rates of a calendar year rest on


@selection("printed-rates-of-year")
def printed_of_year(view: View, *, year: Period) -> tuple[PublishedRatesRow, ...]:
    """The peacekeeping rates of a calendar year that documents printed, a row a Member State, as an input of rules:
    of States whose level was carried back, and of all in a year without levels."""
    levels = level_rows(view, year.year)
    carried_back = {r.iso3 for r in levels if r.basis == CARRIED_BACK}
    rows = view.where(PublishedRatesRow, year=year.year)
    return tuple(r for r in rows if not levels or r.iso3 in carried_back)


def rates_of_rows(
    year: int,
    scale: Sequence[RegularScaleRow],
    levels: Sequence[PeacekeepingLevelsRow],
    parameters: Sequence[MoneyParametersRow],
    printed: Sequence[PublishedRatesRow],
) -> Mapping[str, float]:
    """The peacekeeping rates of a calendar year (per cent, by State) that rows give: what rates.rates_by_state makes.

    By rule; a printed rate comes first for a State whose level was carried back. Without levels as printed, with the
    premium that the printed rate of the largest payer implies."""
    held = rule_from_rows(year, scale, levels, parameters)
    found: dict[str, float] = {}
    if held.levels and held.scale:
        found = {s: pct for s, (_, pct) in apply_rule(held.scale, held.levels, held.parameters).items()}
    rates = {r.iso3: r.rate_pct for r in printed if r.iso3 in held.scale}
    if IMPLYING in rates and not found:
        factor = rates[IMPLYING] / held.scale[IMPLYING]
        rates = {s: held.scale[s] * factor for s in PERMANENT_MEMBERS} | rates
    return found | rates


@kept
def _rates_kept(year: int, *rows: SameRows[Any]) -> Mapping[str, float]:
    return rates_of_rows(year, *(r.rows for r in rows))


def _rank_by_rate(mine: float, *rows: Any, year: Period) -> int:
    return 1 + sum(pct > mine for pct in _rates_kept(year.year, *map(SameRows, rows)).values())


def _rank_among_payers(*values: Any, of: str, years: str, state: str) -> int:
    """Sections and the payer's rates, as in assess.assessed; then four selections of rows for each of the years."""
    names = of.split("; ")
    weights = section_weights(values[: len(names)], names)
    rows = values[len(names) :]
    tables = {
        int(year): _rates_kept(int(year), *map(SameRows, rows[SELECTED * i : SELECTED * (i + 1)]))
        for i, year in enumerate(years.split(";"))
    }

    def usd(iso3: str) -> float:
        return at_rates(weights, {year: table[iso3] for year, table in tables.items() if iso3 in table})

    mine = usd(state)
    return 1 + sum(usd(other) > mine for other in set().union(*tables.values()))


def _share(*values: float, of: str) -> float:
    names = of.split("; ")
    whole = whole_assessed(values, names)
    return 100 * assessed_unrounded(values, names) / whole if whole else 0.0


def _above(limit: float, *values: float, of: str) -> int:
    """Each section at the points above the limit."""
    names = of.split("; ")
    over = [max(v - limit, 0.0) if n.startswith(RATE_OF) else v for v, n in zip(values, names, strict=True)]
    return round(assessed_unrounded(over, names))


def _above_in_cost(usd: float, limit: float, *rates: float) -> int:
    return round(usd * (fsum(max(r - limit, 0.0) for r in rates) / len(rates)) / 100)


RANK_BY_RATE = rule("rank-by-peacekeeping-rate", _rank_by_rate)
RANK_AMONG_PAYERS = rule("rank-among-payers", _rank_among_payers)
SHARE_OF_ASSESSED = rule("share-of-assessed", _share)
ASSESSED_ABOVE_LIMIT = rule("assessed-above-limit", _above)
COST_ABOVE_LIMIT = rule("cost-above-limit-mean", _above_in_cost)
MEAN_OF_RATES = rule("mean-of-rates", lambda *rates: fsum(rates) / len(rates))


def rank_by_rate(view: View, mine: Rate, found: Sequence[Rate]) -> Figure | None:
    """A State's place by peacekeeping rate in a calendar year; None where the rates of all are not known."""
    if len(found) < ENOUGH:
        return None
    counts = counted("rank-by-peacekeeping-rate", state=mine.iso3, number=len(found))
    year = Period.of_year(mine.year)
    return RANK_BY_RATE(counts, year, [mine.peacekeeping, *_rows(view, year)], year=year)


def rank_among_payers(view: View, found: Assessment) -> Figure:
    """A State's place by what is assessed for a mission in a financial year."""
    inputs, of = _inputs(found)
    years = sorted({n.split(" ")[1] for n in of.split("; ") if n.startswith(RATE_OF)})
    rows = [r for year in years for r in _rows(view, Period.parse(year))]
    counts = counted("rank-among-payers", state=found.iso3, mission=found.mission)
    return RANK_AMONG_PAYERS(counts, found.fy, [*inputs, *rows], of=of, years=";".join(years), state=found.iso3)


def share_of_assessed(found: Assessment) -> Figure:
    """A State's part of all that is assessed for a mission in a financial year, per cent."""
    inputs, of = _inputs(found)
    return SHARE_OF_ASSESSED(
        counted("share-of-assessed", state=found.iso3, mission=found.mission), found.fy, inputs, of=of
    )


def assessed_above_limit(found: Assessment, limit: Figure) -> Figure:
    """What a State's own legal limit leaves unpaid of an assessment, US dollars: each section at the points above
    the limit."""
    inputs, of = _inputs(found)
    counts = counted("part-above-limit", state=found.iso3, mission=found.mission)
    return ASSESSED_ABOVE_LIMIT(counts, found.fy, [limit, *inputs], of=of)


def cost_above_limit(found: Assessment, cost: Figure, limit: Figure) -> Figure:
    """The same of an estimate, US dollars: the cost at the points by which the two rates are above the limit."""
    counts = counted("part-above-limit", state=found.iso3, mission=found.mission)
    return COST_ABOVE_LIMIT(counts, found.fy, [cost, limit, *found.rates])


def mean_rate(rates: Sequence[Figure], fy: Period) -> Figure:
    """The mean of a State's rates in the two calendar years of a financial year, per cent."""
    state = rates[0].counted.get("state")
    return MEAN_OF_RATES(counted("mean-rate", state=state), fy, rates)


def _inputs(found: Assessment) -> tuple[tuple[Figure, ...], str]:
    """The sections and rates of an assessment, and what each is."""
    trace = found.amount.trace
    assert trace is not None
    return trace.figures(), str(dict(trace.params)["of"])


@asked
def _rows(view: View, year: Period) -> tuple[Picked[Any], ...]:
    rows = (scale_of_year, levels_of_year, parameters_of_year, printed_of_year)
    return tuple(choose(view, year=year) for choose in rows)
