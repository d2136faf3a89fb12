"""What does not hold in the money of a plan: amounts are held against rates of assessment and against what closings of
before cost, not only asked for. Method: docs/method/plans.md."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import fsum

from peaceops.book import View
from peaceops.exits.answer import years_of
from peaceops.exits.bases import bases
from peaceops.exits.heirs import heirs_but
from peaceops.exits.liquidation import estimate
from peaceops.exits.shares import on_regular_budget, shares
from peaceops.missions.states import states
from peaceops.money.cost import year_named
from peaceops.money.voluntary import paid_voluntarily
from peaceops.period import Period, fy_of
from peaceops.plans.plan_lines import OPEN, Plan
from peaceops.words.catalogue import Said, said

Found = Iterator[tuple[Said, Said]]
MONTHS = 6  # of the last budgeted year after the last day: fewer are no budget for liquidation
ROUNDED = 0.005  # of a bill: rates are printed with four decimals, years begin in July
POLITICAL = "-political"  # options with a political mission after the mission


def every_year(view: View, plan: Plan) -> Found:
    """Each budget year from the decision to the last day has an amount, where any has."""
    start, last, asked = plan.head.start, plan.head.last_day, _by_year(plan)
    if start is None or last is None or not asked:
        return
    first = _year_of(start, asked)
    after = (_year_of(date(year, first.first.month, 1), asked) for year in range(first.first.year, last.year + 1))
    missing = [year for year in after if year.first <= last and year not in asked]
    if missing:
        yield said("check-years", year=year_named(missing[0]), more=len(missing) - 1), said("check-basis-years")


def _by_year(plan: Plan) -> dict[Period, float]:
    """What is asked for each year (US dollars); lines of one year add up."""
    out: dict[Period, float] = {}
    for line in plan.budgets:
        if line.year is not None and line.usd is not None:
            out[line.year] = out.get(line.year, 0.0) + line.usd
    return out


def _year_of(day: date, asked: dict[Period, float]) -> Period:
    """The budget year of a day, financial or calendar as those of the plan are."""
    return fy_of(day) if next(iter(asked)).first.month == 7 else Period.of_year(day.year)


def liquidation(view: View, plan: Plan) -> Found:
    """Money goes on after the last day, and is no less than the least that a closing of comparable cost took."""
    last, asked = plan.head.last_day, _by_year(plan)
    if last is None or not asked:
        return
    after = {year: usd for year, usd in asked.items() if year.first > last}
    cost = bases(view, plan.head.mission, plan.head.as_of).cost_now if plan.head.as_of else None
    known = estimate(view, plan.head.mission, float(cost.value)) if cost else None
    if not after:
        if max((y.last.year - last.year) * 12 + y.last.month - last.month for y in asked) < MONTHS:
            basis = said("check-basis-liquidation-share", case=known.least.said) if known else None
            yield said("check-liquidation", last_day=last.isoformat()), basis or said("check-basis-liquidation")
    elif known is not None and cost is not None:
        usd, share = fsum(after.values()), known.least.share
        if usd < float(cost.value) * share * (1 - ROUNDED):
            about = {
                "usd": round(usd),
                "pct": round(100 * usd / float(cost.value), 1),
                "cost": round(float(cost.value)),
            }
            basis = said("check-basis-liquidation-share", case=known.least.said)
            yield said("check-liquidation-low", least=round(float(cost.value) * share), **about), basis


def bills(view: View, plan: Plan) -> Found:
    """What States pay of a year is no more than its budget, and each pays by its rates of the calendar years."""
    asked = _by_year(plan)
    for year, usd in asked.items():
        billed = fsum(b.usd or 0.0 for b in plan.bills if b.year == year)
        if billed > usd * 1.000001 + 1:
            about = {"year": year.iso, "billed": round(billed), "usd": round(usd)}
            yield said("check-bills", **about), said("check-basis-bills")
        else:
            yield from _by_rates(view, plan, year, usd)


def _by_rates(view: View, plan: Plan, year: Period, usd: float) -> Found:
    """Bills of a year that no rate of its calendar years gives, by the rates that a run from the decision takes."""
    mission, day, start = plan.head.mission, plan.head.as_of, plan.head.start
    if day is None or start is None or paid_voluntarily(view, mission, day) or not usd:
        return
    years, regular = years_of(start), on_regular_budget(view, mission)
    rows = [i for i, y in enumerate(years) if year.first.year <= y <= year.last.year]
    known = shares(view, years, regular=regular)
    if known is None or not rows:
        return
    for bill in (b for b in plan.bills if b.year == year and b.usd is not None):
        if bill.state not in known.iso3:
            if bill.state in states(view):  # what is no State at all is for line_checks.names
                yield said("check-bill-state", state=bill.state), said("check-basis-bill-state")
            continue
        rates = known.share[rows, known.iso3.index(bill.state)]
        least, most, share = float(rates.min()), float(rates.max()), (bill.usd or 0.0) / usd
        if not least * (1 - ROUNDED) - 1 / usd <= share <= most * (1 + ROUNDED) + 1 / usd:
            ends = {"low": round(100 * least, 4), "high": round(100 * most, 4)}
            about = {"state": bill.state, "year": year.iso, "usd": round(bill.usd or 0.0), "pct": round(100 * share, 2)}
            yield said("check-bill-rate", **about), said("check-basis-bill-rate", **ends)


def successor(view: View, plan: Plan) -> Found:
    """What follows has a cost and a payer, and a political mission costs no less than any that followed others."""
    heirs = heirs_but(view, plan.head.mission)
    least = min(heirs.rows, key=lambda y: y.line.usd) if heirs and heirs.rows else None
    for number, line in enumerate(plan.successors, 1):
        if line.basis != OPEN and (line.yearly_usd is None or not line.funding):
            yield said("check-successor", number=str(number), successor=line.successor), said("check-basis-successor")
        elif least and plan.head.option.endswith(POLITICAL) and (line.yearly_usd or least.line.usd) < least.line.usd:
            about = {"number": str(number), "successor": line.successor, "usd": round(line.yearly_usd or 0)}
            case = {"mission": least.mission, "year": year_named(least.line.period), "usd": round(least.line.usd)}
            yield said("check-successor-low", **about), said("check-basis-successor-low", **case)
