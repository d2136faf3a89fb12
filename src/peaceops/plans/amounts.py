"""Strength by month, budgets by year and who pays them, from the run behind a plan: medians, each month for itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import ceil, fsum

from peaceops.book import View
from peaceops.exits.shares import on_regular_budget
from peaceops.exits.simulation import Simulation
from peaceops.period import Period, fy_of
from peaceops.plans.plan_lines import ESTIMATED, RULE, Budget, PlanBill, Strength
from peaceops.plans.sessions import session_after, session_of
from peaceops.plans.speed import fastest
from peaceops.words.catalogue import said

MEDIAN = 2
LARGEST = 5  # payers beside the one asked for
AFTER = 12  # months after the last day whose spending the plan still budgets: liquidation


def strength(view: View, run: Simulation | None, last_day: date | None, source: str) -> Iterator[Strength]:
    """Uniformed personnel at each month end up to the last day, none on it: medians of the draws, but never fewer than
    the fastest comparable closing had left by then."""
    if run is None or run.strength is None or last_day is None:
        return
    first = round(float(run.strength[MEDIAN, 0]))
    for at, month in enumerate(run.months):
        if month >= last_day:
            yield Strength(month_end=month, uniformed=0, basis=ESTIMATED, source=source)
            return
        found = fastest(view, run.mission, first, run.start, month) if first else None
        most = max(round(float(run.strength[MEDIAN, at])), ceil(found[0] * first) if found else 0)
        yield Strength(month_end=month, uniformed=most, basis=ESTIMATED, source=source)


def budgets(view: View, run: Simulation | None, last_day: date | None, source: str) -> Iterator[Budget]:
    """The budget of each year from the decision to a year after the last day: what is left of the year of the decision
    is asked for again at the next part of a session."""
    if run is None or run.spending is None or last_day is None:
        return
    regular = on_regular_budget(view, run.mission)
    for year, places in _years(run, last_day, regular).items():
        regularly = session_of(year)
        late = regularly.asked_by <= run.start
        part = session_after(run.start) if late else regularly
        yield Budget(
            year=year,
            usd=round(fsum(float(run.spending[MEDIAN, i]) for i in places)),
            session=str(part.said),
            asked_by=None if late else part.asked_by,
            basis=ESTIMATED,
            source=source,
        )


def _years(run: Simulation, last_day: date, regular: bool) -> dict[Period, list[int]]:
    """The places of the months of each budget year."""
    out: dict[Period, list[int]] = {}
    beyond = 0
    for at, month in enumerate(run.months):
        beyond += month > last_day
        if beyond > AFTER:
            break
        out.setdefault(Period.of_year(month.year) if regular else fy_of(month), []).append(at)
    return out


def bills(view: View, run: Simulation | None, last_day: date | None, payer: str) -> Iterator[PlanBill]:
    """What the payer asked for and the largest five pay of each year's budget, by the rates of its calendar years."""
    if run is None or run.shares is None or run.spending is None or last_day is None:
        return
    shares, source = run.shares, str(said("plan-source-rates"))
    whole = shares.share.sum(axis=0)
    largest = sorted(range(len(whole)), key=lambda i: -float(whole[i]))[:LARGEST]
    wanted = dict.fromkeys([*(shares.iso3[i] for i in largest), *([payer] if payer in shares.iso3 else [])])
    for year, places in _years(run, last_day, on_regular_budget(view, run.mission)).items():
        spent = [(float(run.spending[MEDIAN, at]), shares.years.index(run.months[at].year)) for at in places]
        for iso3 in wanted:
            column = shares.iso3.index(iso3)
            usd = round(fsum(amount * float(shares.share[row, column]) for amount, row in spent))
            yield PlanBill(state=iso3, year=year, usd=usd, basis=RULE, source=source)
