"""Strength by month, budgets by year and who pays them, from the run behind a plan: medians, each month for itself.
The year that begins after the last day is liquidation: it comes from what closings of before cost (liquidation.py)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from math import ceil, fsum

from peaceops.book import View
from peaceops.exits.liquidation import LiquidationEstimate
from peaceops.exits.shares import Shares, on_regular_budget
from peaceops.exits.simulation import Simulation
from peaceops.period import Period, fy_of
from peaceops.plans.plan_lines import ESTIMATED, RULE, Budget, PlanBill, Strength
from peaceops.plans.sessions import session_after, session_of
from peaceops.plans.speed import fastest
from peaceops.words.catalogue import said

MEDIAN = 2
LARGEST = 5  # payers beside the one asked for
AFTER = 12  # months after the last day within which the last year begins that the plan budgets: liquidation


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


def budgets(
    view: View, run: Simulation | None, last_day: date | None, source: str, after: LiquidationEstimate | None
) -> Iterator[Budget]:
    """The budget of each year from the decision to a year after the last day: what is left of the year of the decision
    is asked for again at the next part of a session. `after`: what a year after the end costs, by closings of before;
    without any the run alone says it."""
    if run is None or run.spending is None or last_day is None:
        return
    for year, places in _years(view, run, last_day).items():
        regularly = session_of(year)
        late = regularly.asked_by <= run.start
        part = session_after(run.start) if late else regularly
        line = Budget(
            year=year,
            usd=round(fsum(float(run.spending[MEDIAN, i]) for i in places)),
            session=str(part.said),
            asked_by=None if late else part.asked_by,
            basis=ESTIMATED,
            source=source,
        )
        yield _of_liquidation(line, after) if year.first > last_day else line


def _of_liquidation(line: Budget, after: LiquidationEstimate | None) -> Budget:
    """The line of a year in which the mission is liquidated."""
    if after is None:
        return replace(line, source=str(said("plan-source-liquidation-none", source=line.source)))
    return replace(
        line, usd=round(after.usd), usd_low=round(after.low), usd_high=round(after.high), source=str(after.said)
    )


def _years(view: View, run: Simulation, last_day: date) -> dict[Period, list[int]]:
    """The places of the months of each budget year, of those that begin within a year after the last day."""
    regular = on_regular_budget(view, run.mission)
    out: dict[Period, list[int]] = {}
    for at, month in enumerate(run.months):
        year = Period.of_year(month.year) if regular else fy_of(month)
        if (year.first.year - last_day.year) * AFTER + year.first.month - last_day.month <= AFTER:
            out.setdefault(year, []).append(at)
    return out


def bills(
    view: View, run: Simulation | None, last_day: date | None, payer: str, lines: Sequence[Budget]
) -> Iterator[PlanBill]:
    """What the payer asked for and the largest five pay of each year's budget, by the rates of its calendar years: each
    month's by the rates of its own, at the spending that the run gives it. A rule where the rates are those of the
    years, an estimate where others stand in."""
    if run is None or run.shares is None or run.spending is None or last_day is None:
        return
    shares = run.shares
    whole = shares.share.sum(axis=0)
    largest = sorted(range(len(whole)), key=lambda i: -float(whole[i]))[:LARGEST]
    wanted = dict.fromkeys([*(shares.iso3[i] for i in largest), *([payer] if payer in shares.iso3 else [])])
    asked = {line.year: line.usd or 0 for line in lines}
    for year, places in _years(view, run, last_day).items():
        spent = [(float(run.spending[MEDIAN, at]), shares.years.index(run.months[at].year)) for at in places]
        total = fsum(amount for amount, _ in spent)
        other = _other_rates(shares, {run.months[at].year for at in places})
        basis, source = ESTIMATED if other else RULE, str(said("plan-source-rates", notes=other or "none"))
        weights = [(amount / total if total else 1 / len(spent), row) for amount, row in spent]
        for iso3 in wanted:
            column = shares.iso3.index(iso3)
            share = fsum(weight * float(shares.share[row, column]) for weight, row in weights)
            yield PlanBill(state=iso3, year=year, usd=round(asked[year] * share), basis=basis, source=source)


def _other_rates(shares: Shares, years: set[int]) -> str:
    """Whose rates stand in for those of some years, in words; "" where each has its own."""
    return "; ".join(str(n) for n in shares.notes if n.arg("year") in (None, *map(str, years)))
