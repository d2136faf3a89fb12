"""The days of the plan: a chart of its phases and decisions, and a calendar of what falls due, in order of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from peaceops.document.model import Cell, Chart, Empty, Section, Table
from peaceops.plans.plan_lines import NOT_KNOWN, Plan, PlanLine
from peaceops.review.context import Context
from peaceops.review.plan.plan_cells import basis, day_cell
from peaceops.review.plan_given import GivenPlan
from peaceops.words.catalogue import Said, said


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """Something with a day: what, who does it, and the line of the plan with its part and number."""

    what: Said | str
    who: Said | str
    first: date | None
    last: date | None
    line: PlanLine
    where: tuple[str, int]
    document: str = ""


def section(ctx: Context, given: GivenPlan) -> Section | None:
    """The chart and the calendar; None for a plan without a day."""
    blocks = [b for b in (_chart(ctx, given), _calendar(ctx, given)) if b]
    return ctx.write.section("plan-days", blocks) if blocks else None


def _phases(plan: Plan) -> Iterator[PlannedDay]:
    for number, p in enumerate(plan.phases, 1):
        if p.start or p.end:
            yield PlannedDay(said(f"plan-phase-{p.phase}"), "", p.start, p.end, p, ("phases", number))


def _decisions(plan: Plan) -> Iterator[PlannedDay]:
    for number, d in enumerate(plan.decisions, 1):
        if d.by:
            who = said(f"plan-body-{d.body.replace('_', '-')}")
            yield PlannedDay(d.decision or d.id, who, None, d.by, d, ("decisions", number), d.document)


def _tasks(plan: Plan) -> Iterator[PlannedDay]:
    """The days on which tasks pass, those of one day and taker together."""
    held: dict[tuple[date, str], list[int]] = {}
    for number, t in enumerate(plan.tasks, 1):
        if t.by:
            held.setdefault((t.by, t.taker), []).append(number)
    for (day, taker), numbers in held.items():
        line = plan.tasks[numbers[0] - 1]
        names = tuple(plan.tasks[n - 1].task for n in numbers)
        yield PlannedDay(said("plan-tasks-pass", tasks=names), taker, None, day, line, ("tasks", numbers[0]))


def _money(plan: Plan) -> Iterator[PlannedDay]:
    for number, b in enumerate(plan.budgets, 1):
        if b.asked_by and b.year:
            what = said("plan-budget-asked", year=b.year)
            yield PlannedDay(
                what, said("plan-body-secretary-general"), None, b.asked_by, b, ("budgets", number), b.session
            )


def _chart(ctx: Context, given: GivenPlan) -> Chart | None:
    """Phases as spans, decisions as marks on them."""
    rows: list[tuple[Cell, ...]] = []
    for due in (*_phases(given.plan), *_decisions(given.plan)):
        what = _words(ctx, due.what)
        rows.append((what, *(day_cell(ctx, given, day, what, due.where) for day in (due.first, due.last))))
    if not rows:
        return None
    table = ctx.write.table("plan-spans-table", ("what", "from", "to"), rows, folded=True)
    series = ("from", "to")
    return ctx.write.chart("plan-spans", "spans", table, x="what", series=series, unit="date", mission=ctx.mission)


def _calendar(ctx: Context, given: GivenPlan) -> Table | None:
    """What falls due, in order of time: decisions, requests for money, tasks that pass."""
    found = [*_decisions(given.plan), *_money(given.plan), *_tasks(given.plan)]
    rows: list[tuple[Cell, ...]] = []
    for due in sorted(found, key=lambda d: (d.last or date.max, d.where)):
        what = _words(ctx, due.what)
        # who decides is open: so are the document and the vote that it takes
        lacks = Empty.NOT_KNOWN if getattr(due.line, "body", "") == NOT_KNOWN else Empty.NOT_APPLICABLE
        rows.append(
            (
                what,
                day_cell(ctx, given, due.last, what, due.where),
                _words(ctx, due.who) or Empty.NOT_KNOWN,
                due.document or lacks,
                _takes(ctx, due.line) or lacks,
                basis(ctx, due.line),
                due.line.source or Empty.NOT_KNOWN,
            )
        )
    columns = ("what", "day", "who", "document", "takes", "rests", "source")
    return ctx.write.table("plan-calendar", columns, rows) if rows else None


def _takes(ctx: Context, line: PlanLine) -> str:
    """What a decision takes: the majority, and whom it has to win."""
    majority, states = str(getattr(line, "majority", "")), getattr(line, "objections", ())
    return ctx.write.words_only("plan-takes", majority=majority, states=tuple(states)) if states else majority


def _words(ctx: Context, what: Said | str) -> str:
    return ctx.write.words_only(what) if isinstance(what, Said) else what
