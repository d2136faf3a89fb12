"""The tasks of the mandate in force, one a row: paragraph, months with such activities, who else, last finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from peaceops.book import Figure, counted
from peaceops.book.rules import COUNT, pick, rule
from peaceops.book.tables.council import CurrentTaskKindsRow, CurrentTasksRow
from peaceops.council.engagement import Coded, how_done, months_with, of_task
from peaceops.council.on_tasks import last_finding, others_on
from peaceops.document.model import Block, Cell, Empty, Ref, When
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.review.mandate.activities import how_in_words

LONG = 20  # rows from which a table opens on demand
COLUMNS = ("task", "kind", "paragraph", "months", "how", "others", "finding")
FILLED = rule("tasks-filled", lambda tasks, *cells: len(cells))


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task with what this database has on it."""

    task: CurrentTasksRow
    months: Figure | None
    how: tuple[str, ...]
    others: Figure | None
    finding: Figure | None


def blocks(ctx: Context, tasks: list[CurrentTasksRow], done: Coded | None) -> list[Block]:
    """The table of tasks, and a sentence that counts its empty cells. `done`: the months coded, None without any."""
    lines = [_line(ctx, task, done) for task in tasks]
    kinds = {k.task: k.label for k in ctx.view.all(CurrentTaskKindsRow)}
    rows = [_row(ctx, line, kinds) for line in lines]
    dropped = {
        "kind": done is not None,
        "months": done is None,
        "how": done is None,
        "others": not any(line.others for line in lines),
        "finding": not any(line.finding for line in lines),
    }
    columns = [c for c in COLUMNS if not dropped.get(c)]
    table = ctx.write.table(
        "mandate-tasks-current",
        columns,
        [tuple(row[c] for c in columns) for row in rows],
        folded=len(rows) > LONG,
        mission=ctx.mission,
        coded="yes" if done else "no",
        first=When(Period.month(done.first)) if done else "",
        last=When(Period.month(done.last)) if done else "",
    )
    return [table, _counted(ctx, lines, done)]


def _line(ctx: Context, task: CurrentTasksRow, done: Coded | None) -> TaskLine:
    keys = of_task(ctx.view, task.task) if done else ()
    found = last_finding(ctx.view, task)
    return TaskLine(
        task=task,
        months=months_with(ctx.view, done, keys) if done and keys else None,
        how=how_done(ctx.view, done, keys) if done and keys else (),
        others=others_on(ctx.view, task),
        finding=found[1] if found else None,
    )


def _row(ctx: Context, line: TaskLine, kinds: dict[str, str]) -> dict[str, Cell]:
    task = line.task
    return {
        "task": task.label,
        "kind": kinds.get(task.task, task.task),
        "paragraph": Ref(task.locator or "", task.source, task.locator or ""),
        "months": line.months or Empty.NOT_APPLICABLE,
        "how": how_in_words(ctx, line.how) or Empty.NONE,
        "others": line.others or Empty.NOT_KNOWN,
        "finding": line.finding or Empty.NOT_KNOWN,
    }


def _counted(ctx: Context, lines: list[TaskLine], done: Coded | None) -> Block:
    """How many tasks have an activity coded, another actor, a finding; the rest is empty."""
    tasks = pick(ctx.view, CurrentTasksRow, mission=ctx.mission)
    whole = COUNT(counted("tasks-in-force", mission=ctx.mission), Period.none(), [tasks])

    def filled(what: str, cells: list[Figure | None]) -> Figure:
        counts = counted("tasks-filled", mission=ctx.mission, what=what)
        return FILLED(counts, Period.none(), [tasks, *(c for c in cells if c is not None)])

    about: dict[str, Any] = {
        "mission": ctx.mission,
        "tasks": whole,
        "others": filled("others", [line.others for line in lines]),
        "finding": filled("finding", [line.finding for line in lines]),
    }
    if done is None:
        return ctx.write.say("mandate-tasks-filled-undone", **about)
    active = filled("activities", [line.months if line.months and line.months.value else None for line in lines])
    return ctx.write.say("mandate-tasks-filled", done=active, **about)
