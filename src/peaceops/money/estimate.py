"""Estimates of assessments for years whose sections are not known: cost x rates, with the error that this makes where
both are known. Never made unless asked for."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import fsum

from peaceops.book import View, computed
from peaceops.errors import PeaceopsError, unknown
from peaceops.money.assess import Assessment, rates_words
from peaceops.money.cost import STATUS_WORDS, SUPPORT, CostLine, all_lines, best, whole_years
from peaceops.money.payers import regular_rates
from peaceops.money.rates import Rate, rates
from peaceops.money.sections import known_years, sections_of
from peaceops.money.voluntary import apportioned, voluntary_parts
from peaceops.money.years import first_year

RatesOf = Callable[[View, int], tuple[Rate, ...]]
FIRM = ("spent", "approved")
RULE = "cost x mean of the rates of the two calendar years / 100"
RULE_REGULAR = "half the expense of each calendar year x its regular rate / 100"


@dataclass(frozen=True, slots=True)
class EstimateError:
    """How far cost is from what was assessed in all, in per cent of it, by mission and year where both are known."""

    by_mission: Mapping[tuple[str, str], float]

    def words(self) -> str:
        """In words, for the basis of an estimate."""
        if not self.by_mission:
            return "its error cannot be measured: no year has both sections and cost"
        worst = max(self.by_mission, key=lambda key: abs(self.by_mission[key]))
        median = statistics.median(abs(x) for x in self.by_mission.values())
        years = sorted({fy for _, fy in self.by_mission})
        low = sum(x < 0 for x in self.by_mission.values())
        return (
            f"error against the sections of {years[0]} to {years[-1]} ({len(self.by_mission)} missions and years): "
            f"median {median:.1f} per cent, too low in {low} because sections add support shares, "
            f"worst {abs(self.by_mission[worst]):.1f} ({worst[0]}, {worst[1]})"
        )


def estimate_error(view: View) -> EstimateError:
    """The error of estimates, measured on each mission and year with both sections and cost."""
    if "estimate error" not in view.memo:
        found: dict[tuple[str, str], float] = {}
        for fy in known_years(view):
            assessed: dict[str, float] = {}
            for s in sections_of(view, fy):
                assessed[s.mission] = assessed.get(s.mission, 0.0) + s.sign * s.gross_usd
            for mission, usd in assessed.items():
                line = firm_cost(view, mission, fy)
                if line and usd > 0:
                    found[mission, fy] = 100 * (float(apportioned(view, line).value) / usd - 1)
        view.memo["estimate error"] = EstimateError(found)
    error: EstimateError = view.memo["estimate error"]
    return error


def firm_cost(view: View, mission: str, fy: str) -> CostLine | None:
    """What a mission spent in a financial year, or what was approved for it; None if the book has neither."""
    return best(x for x in all_lines(view, mission) if x.fy == fy and x.status in FIRM)


def estimate(view: View, fy: str, mission: str, payer: str = "", rates_of: RatesOf = rates) -> tuple[Assessment, ...]:
    """What Member States would be assessed for a mission in a financial year if its cost were apportioned, largest
    first: of all whose rates of both calendar years are in the book, or of one payer.

    A mission on the regular budget: half the expense of each calendar year at the regular rates. Raises PeaceopsError
    where the cost or the rates are not in the book."""
    funding = view.one("SELECT funding FROM missions WHERE mission = ?", [mission])
    if funding and funding["funding"] == "regular_budget":
        return _regular(view, fy, mission, payer)
    line = firm_cost(view, mission, fy)
    if line is None:
        raise _no_cost(view, fy, mission)
    first = first_year(fy)
    one, other = ({r.iso3: r for r in rates_of(view, year)} for year in (first, first + 1))
    both = one.keys() & other.keys()
    if payer and payer not in both:
        raise PeaceopsError(
            f"an estimate of the part of {payer} in {mission} for {fy} needs its peacekeeping rates of {first} and "
            f"{first + 1}: the book has both for {', '.join(sorted(both)) if len(both) < 20 else 'others only'}."
        )
    base = apportioned(view, line)
    how = f"estimate: {STATUS_WORDS[line.status]} in {fy} x mean of the rates of {first} and {first + 1}"
    words = [how, "not an assessment"]
    if voluntary := voluntary_parts(view, line):
        words.append(f"the voluntary part of {' and '.join(voluntary)} left out")
    error = estimate_error(view).words()
    out = []
    for iso3 in [payer] if payer else sorted(both):
        pair = [one[iso3].peacekeeping, other[iso3].peacekeeping]
        usd = float(base.value) * fsum(float(p.value) for p in pair) / 200
        counts = f"estimated part of {iso3} in the cost of {mission}"
        amount = computed(round(usd), "usd", counts, fy, RULE, [base, *pair])
        known = [w for year, held in ((first, one), (first + 1, other)) if (w := rates_words(year, held, iso3))]
        out.append(Assessment(iso3, mission, fy, amount, "; ".join([*words, *known, error]), rates=tuple(pair)))
    return tuple(sorted(out, key=lambda a: (-a.gross_usd, a.iso3)))


def estimated_missions(view: View, fy: str, known: set[str]) -> tuple[str, ...]:
    """Missions of a financial year with a cost but, so far, no sections."""
    lines = whole_years(x for x in all_lines(view) if x.fy == fy and x.status in FIRM)
    return tuple(sorted({x.mission for x in lines} - known - set(SUPPORT)))


def _regular(view: View, fy: str, mission: str, payer: str) -> tuple[Assessment, ...]:
    years = (first_year(fy), first_year(fy) + 1)
    lines = [best(x for x in all_lines(view, mission) if x.fy == str(y) and x.status in FIRM) for y in years]
    if lines[0] is None or lines[1] is None:
        have = sorted({x.fy for x in all_lines(view, mission) if x.status in FIRM})
        raise PeaceopsError(
            f"{mission} is paid from the regular budget, and its expense of {years[0]} or {years[1]} is not in the "
            f"book: expected a financial year within the calendar years {', '.join(have) or '(none)'}."
        )
    costs = [x.amount for x in lines if x]
    scales = [regular_rates(view, y) for y in years]
    basis = (
        f"estimate: half the expense of {years[0]} and of {years[1]} on the regular budget x regular rates; not an "
        "assessment: the regular budget is assessed as a whole, and no sections exist to measure the error on"
    )
    out = []
    for iso3 in [payer] if payer else sorted(scales[0].keys() & scales[1].keys()):
        pair = [s[iso3] for s in scales]
        usd = fsum(float(c.value) / 2 * float(p.value) / 100 for c, p in zip(costs, pair, strict=True))
        counts = f"estimated part of {iso3} in the cost of {mission}"
        amount = computed(round(usd), "usd", counts, fy, RULE_REGULAR, [*costs, *pair])
        out.append(Assessment(iso3, mission, fy, amount, basis, rates=tuple(pair), on_regular_budget=True))
    return tuple(sorted(out, key=lambda a: (-a.gross_usd, a.iso3)))


def _no_cost(view: View, fy: str, mission: str) -> PeaceopsError:
    years = sorted({x.fy for x in whole_years(all_lines(view, mission)) if x.status in FIRM})
    if not years:
        have = {x.mission for x in whole_years(all_lines(view)) if x.status in FIRM and x.mission not in SUPPORT}
        return unknown("mission with a cost", mission, have)
    nearest = min(years, key=lambda y: abs(first_year(y) - first_year(fy)) if "-" in y else 99)
    return PeaceopsError(
        f"neither sections nor an amount spent or approved of {mission} for {fy} are in the book: expected one of "
        f"{len(years)} years, the nearest {nearest}."
    )
