"""The money of the plan: what each budget year asks for, who pays it, and what follows the mission."""

from __future__ import annotations

from peaceops.book import counted
from peaceops.document.model import Block, Cell, Chart, Empty, Section, Table, When
from peaceops.period import Period
from peaceops.plans.plan_lines import Budget
from peaceops.review.context import Context
from peaceops.review.plan.plan_cells import basis, day_cell
from peaceops.review.plan_given import GivenPlan


def section(ctx: Context, given: GivenPlan) -> Section | None:
    """Budgets as columns with their table, bills, strength by month, successors; None for a plan without money."""
    found = (_budgets(ctx, given), _bills(ctx, given), _strength(ctx, given), _successors(ctx, given))
    blocks: list[Block] = [b for b in found if b]
    return ctx.write.section("plan-money", blocks) if blocks else None


def _budgets(ctx: Context, given: GivenPlan) -> Chart | None:
    """A row a year, in order of time."""
    lines = [(number, b) for number, b in enumerate(given.plan.budgets, 1) if b.year]
    if not lines:
        return None
    rows: list[tuple[Cell, ...]] = []
    for number, b in sorted(lines, key=lambda pair: pair[1].year.first if pair[1].year else 0):
        assert b.year is not None
        rows.append(
            (
                When(b.year),
                *(_amount(ctx, given, number, b, name) for name in ("usd", "usd_low", "usd_high")),
                b.session or Empty.NOT_KNOWN,
                day_cell(
                    ctx, given, b.asked_by, ctx.write.words_only("plan-budget-asked", year=b.year), ("budgets", number)
                ),
                basis(ctx, b),
                b.source or Empty.NOT_KNOWN,
            )
        )
    columns = ("year", "usd", "low", "high", "session", "asked", "rests", "source")
    table = ctx.write.table("plan-budgets-table", columns, rows)
    return ctx.write.chart("plan-budgets", "columns", table, x="year", series=("usd",), unit="usd", mission=ctx.mission)


def _amount(ctx: Context, given: GivenPlan, number: int, b: Budget, name: str) -> Cell:
    usd = getattr(b, name)
    if usd is None or b.year is None:
        return Empty.NOT_KNOWN if name == "usd" else Empty.NOT_APPLICABLE
    about = {} if name == "usd" else {"end": name.removeprefix("usd_")}
    counts = counted("plan-budget-end" if about else "plan-budget", mission=ctx.mission, **about)
    return given.figure(usd, "usd", counts, "budgets", number, b.year)


def _bills(ctx: Context, given: GivenPlan) -> Table | None:
    """A row a State, a column a year."""
    lines = [(number, b) for number, b in enumerate(given.plan.bills, 1) if b.year and b.usd is not None]
    years = sorted({b.year for _, b in lines if b.year}, key=lambda y: y.first)
    if not lines:
        return None
    rows: list[tuple[Cell, ...]] = []
    for iso3 in dict.fromkeys(b.state for _, b in lines):
        own = {b.year: (number, b) for number, b in lines if b.state == iso3}
        counts = counted("plan-bill", mission=ctx.mission, state=iso3)
        cells = [
            given.figure(own[y][1].usd or 0, "usd", counts, "bills", own[y][0], y) if y in own else Empty.NOT_KNOWN
            for y in years
        ]
        rows.append((iso3, *cells))
    heads = {y.iso: y.iso.replace("-", "/") for y in years}
    return ctx.write.table("plan-bills", ("state", *heads), rows, heads=heads)


def _strength(ctx: Context, given: GivenPlan) -> Chart | None:
    lines = [(n, s) for n, s in enumerate(given.plan.strength, 1) if s.month_end and s.uniformed is not None]
    if not lines:
        return None
    counts = counted("plan-strength", mission=ctx.mission)
    rows: list[tuple[Cell, ...]] = []
    for number, s in sorted(lines, key=lambda pair: str(pair[1].month_end)):
        assert s.month_end is not None
        when = Period.month_end(s.month_end)
        rows.append((When(when), given.figure(s.uniformed or 0, "persons", counts, "strength", number, when)))
    table = ctx.write.table("plan-strength-table", ("month", "persons"), rows, folded=True)
    series = ("persons",)
    return ctx.write.chart(
        "plan-strength", "line", table, x="month", series=series, unit="persons", mission=ctx.mission
    )


def _successors(ctx: Context, given: GivenPlan) -> Table | None:
    rows: list[tuple[Cell, ...]] = []
    for number, line in enumerate(given.plan.successors, 1):
        counts = counted("plan-budget", mission=line.successor or ctx.mission)
        usd = line.yearly_usd
        cost = Empty.NOT_KNOWN if usd is None else given.figure(usd, "usd", counts, "successors", number, Period.none())
        rows.append((line.successor, cost, line.funding or Empty.NOT_KNOWN, basis(ctx, line), line.source))
    return ctx.write.table("plan-successors", ("successor", "cost", "paid", "rests", "source"), rows) if rows else None
