"""Estimates of assessments for years whose sections are not known: cost x rates, with the error that this makes where
both are known. Never made unless asked for.

Method: docs/method/who-pays.md.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from math import fsum

from peaceops.book import Figure, View, asked, counted
from peaceops.book.rules import Rule, rule
from peaceops.book.tables.money import StateAssessmentsRow
from peaceops.errors import PeaceopsError, refused
from peaceops.money.assess import Assessment, RatesOf, rates_said, with_more
from peaceops.money.cost import SUPPORT, CostLine, all_lines, best, whole_years
from peaceops.money.rate_figures import regular_rate
from peaceops.money.rates import Rate, rated_said, rates
from peaceops.money.sections import known_years, on_regular_budget, sections_of
from peaceops.money.voluntary import apportioned, voluntary_parts
from peaceops.money.year_rule import regular_rows
from peaceops.period import FINANCIAL_YEAR, Period
from peaceops.words.catalogue import Said, said

FIRM = ("spent", "approved")
FEW = 20  # Member States with rates that an error still names
MANY = 10  # missions whose cost is at hand, in a year that is held against the accounts

ESTIMATED = rule("estimate-from-cost", lambda usd, one, other: round(usd * (one + other) / 200))
ESTIMATED_REGULAR = rule(
    "estimate-from-regular-budget",
    lambda first, second, one, other: round(first / 2 * one / 100 + second / 2 * other / 100),
)


@dataclass(frozen=True, slots=True)
class EstimateError:
    """How far cost is from what was assessed in all, in per cent of it, by mission and year where both are known."""

    by_mission: Mapping[tuple[str, Period], float]

    def said(self) -> Said:
        """In words, for the basis of an estimate."""
        if not self.by_mission:
            return said("estimate-error-not-measured")
        sizes = {key: abs(pct) for key, pct in self.by_mission.items()}
        worst = max(sizes, key=lambda key: sizes[key])
        years = sorted({fy for _, fy in self.by_mission})
        return said(
            "estimate-error",
            first=years[0],
            last=years[-1],
            count=len(sizes),
            median=f"{statistics.median(sizes.values()):.1f}",
            low=sum(pct < 0 for pct in self.by_mission.values()),
            worst=f"{sizes[worst]:.1f}",
            mission=worst[0],
            year=worst[1],
        )


@asked
def estimate_error(view: View) -> EstimateError:
    """The error of estimates, measured on each mission and year with both sections and cost."""
    found: dict[tuple[str, Period], float] = {}
    for fy in known_years(view):
        assessed: dict[str, float] = {}
        for s in sections_of(view, fy):
            assessed[s.mission] = assessed.get(s.mission, 0.0) + s.sign * s.gross_usd
        for mission, usd in assessed.items():
            line = firm_cost(view, mission, fy)
            if line and usd > 0:
                found[mission, fy] = 100 * (float(apportioned(view, line).value) / usd - 1)
    return EstimateError(found)


def firm_cost(view: View, mission: str, fy: Period) -> CostLine | None:
    """What a mission spent in a financial year (or a calendar year, on the regular budget), or what was approved for
    it; None if the book has neither."""
    return best(x for x in all_lines(view, mission) if x.amount.period == fy and x.status in FIRM)


def estimate(
    view: View, fy: Period, mission: str, payer: str = "", rates_of: RatesOf = rates
) -> tuple[Assessment, ...]:
    """What Member States would be assessed for a mission in a financial year if its cost were apportioned, largest
    first: of all whose rates of both calendar years are in the book, or of one payer.

    A mission on the regular budget: half the expense of each calendar year at the regular rates. Raises PeaceopsError
    where the cost or the rates are not in the book."""
    if on_regular_budget(view, mission):
        return _regular(view, fy, mission, payer)
    line = firm_cost(view, mission, fy)
    if line is None:
        raise _no_cost(view, fy, mission)
    one, other = ({r.iso3: r for r in rates_of(view, year)} for year in (fy.year, fy.year + 1))
    both = one.keys() & other.keys()
    if payer and payer not in both:
        raise refused(
            "estimate-needs-peacekeeping-rates",
            payer=payer,
            mission=mission,
            fy=fy,
            year=fy.year,
            year2=fy.year + 1,
            both=", ".join(sorted(both)) if len(both) < FEW else said("expected-others-only"),
        )
    base = apportioned(view, line)
    return _largest_first(
        _assessment(
            *(iso3, mission, fy, ESTIMATED, (base,)),
            (one[iso3].peacekeeping, other[iso3].peacekeeping),
            basis=_basis(view, line, fy, one, other, iso3),
        )
        for iso3 in ([payer] if payer else sorted(both))
    )


def _basis(
    view: View, line: CostLine, fy: Period, one: Mapping[str, Rate], other: Mapping[str, Rate], iso3: str
) -> Said:
    first, second = (Period.of_year(year) for year in (fy.year, fy.year + 1))
    found = said("estimate-basis", status=line.status, fy=fy, first=first, second=second)
    more = [said("estimate-is-no-assessment")]
    if voluntary := voluntary_parts(view, line):
        more.append(said("estimate-leaves-voluntary-out", states=tuple(voluntary)))
    more += [w for year, held in ((fy.year, one), (fy.year + 1, other)) if (w := rates_said(year, held, iso3))]
    more.append(estimate_error(view).said())
    if fy not in known_years(view):
        more.append(held_against_accounts(view))
    return with_more(found, *more)


@asked
def held_against_accounts(view: View) -> Said:
    """In words: that credits of earlier years could turn the sign of an estimate, and how far, in per cent, cost lies
    from what all Member States were assessed net of credits, in years with the cost of MANY missions or more."""
    assessed: dict[str, int] = {}
    for row in view.all(StateAssessmentsRow):
        assessed[row.fy] = assessed.get(row.fy, 0) + row.assessed_usd
    found: dict[Period, float] = {}
    for fy in (Period.parse(text) for text in sorted(assessed)):
        missions = [m for m in estimated_missions(view, fy, set()) if not on_regular_budget(view, m)]
        lines = [line for m in missions if (line := firm_cost(view, m, fy)) is not None]
        if len(lines) >= MANY:
            usd = fsum(float(apportioned(view, line).value) for line in lines)
            found[fy] = 100 * (usd / assessed[str(fy)] - 1)
    if not found:
        return said("estimate-before-credits")
    years = sorted(found)
    return said(
        "estimate-before-credits-measured",
        first=years[0],
        last=years[-1],
        count=len(years),
        low=f"{min(found.values()):+.1f}",
        high=f"{max(found.values()):+.1f}",
    )


def _assessment(
    iso3: str,
    mission: str,
    fy: Period,
    how: Rule,
    costs: tuple[Figure, ...],
    pair: tuple[Figure, ...],
    *,
    basis: Said,
    on_regular_budget: bool = False,
) -> Assessment:
    about = counted("estimated-part", state=iso3, mission=mission)
    usd = int(how.compute(*(f.value for f in (*costs, *pair))))
    made = partial(how, about, fy, [*costs, *pair])
    return Assessment(iso3, mission, fy, usd, basis, made, rates=pair, on_regular_budget=on_regular_budget)


def _largest_first(found: Iterable[Assessment]) -> tuple[Assessment, ...]:
    return tuple(sorted(found, key=lambda a: (-a.gross_usd, a.iso3)))


def estimated_missions(view: View, fy: Period, known: set[str]) -> tuple[str, ...]:
    """Missions of a financial year with a cost but, so far, no sections, sorted by acronym."""
    lines = whole_years(x for x in all_lines(view) if x.amount.period == fy and x.status in FIRM)
    return tuple(sorted({x.mission for x in lines} - known - set(SUPPORT)))


def _regular(view: View, fy: Period, mission: str, payer: str) -> tuple[Assessment, ...]:
    years = (fy.year, fy.year + 1)
    lines = [firm_cost(view, mission, Period.of_year(y)) for y in years]
    costs = tuple(x.amount for x in lines if x)
    if len(costs) < 2:
        have = sorted({x.amount.period for x in all_lines(view, mission) if x.status in FIRM})
        raise refused(
            "regular-expense-not-in-book",
            mission=mission,
            years=years[0],
            years2=years[1],
            value=", ".join(map(str, have)) or "(none)",
        )
    one, other = ({r.iso3 for r in regular_rows(view, y)} for y in years)
    basis = said("estimate-basis-regular", first=Period.of_year(years[0]), second=Period.of_year(years[1]))
    if payer and payer not in one & other:
        raise refused(
            "estimate-needs-regular-rates", payer=payer, mission=mission, fy=fy, years=years[0], years2=years[1]
        )
    return _largest_first(
        _assessment(
            *(iso3, mission, fy, ESTIMATED_REGULAR, costs),
            tuple(f for y in years if (f := regular_rate(view, iso3, y))),
            basis=basis,
            on_regular_budget=True,
        )
        for iso3 in ([payer] if payer else sorted(one & other))
    )


def _no_cost(view: View, fy: Period, mission: str) -> PeaceopsError:
    years = sorted({x.amount.period for x in whole_years(all_lines(view, mission)) if x.status in FIRM})
    if not years:
        return refused("mission-without-a-cost-and-rates", mission=mission, years=rated_said(view))
    nearest = min(years, key=lambda y: abs(y.year - fy.year) if y.kind == FINANCIAL_YEAR else 99)
    return refused("mission-has-neither-sections-nor-amount", mission=mission, fy=fy, count=len(years), nearest=nearest)
