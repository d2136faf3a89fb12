"""Cells of the plan's tables: its days as figures that the reader gave, and what a line rests on."""

from __future__ import annotations

from peaceops.book import counted
from peaceops.document.model import Cell, Empty
from peaceops.period import Period
from peaceops.plans.plan_lines import PlanLine
from peaceops.review.context import Context
from peaceops.review.plan_given import GivenPlan


def basis(ctx: Context, line: PlanLine) -> str:
    """What a line rests on, in words."""
    return ctx.write.words_only("plan-basis", basis=line.basis.replace("_", "-"))


def day_cell(ctx: Context, given: GivenPlan, value: object, what: str, where: tuple[str, int]) -> Cell:
    """A day of the plan as a figure; the dash where the plan names none."""
    if value is None:
        return Empty.NOT_APPLICABLE
    counts = counted("plan-day", mission=ctx.mission, what=what)
    return given.figure(str(value), "date", counts, *where, Period.none())
