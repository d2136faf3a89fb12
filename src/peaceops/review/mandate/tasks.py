"""Tasks of the mission: those of the mandate in force by paragraph, what was done on each, who else does it, what was
last found; benchmarks; and, where a coding by researchers had stopped by the date, what it has, for the annex."""

from __future__ import annotations

from peaceops.book.tables.council import CurrentTasksRow
from peaceops.council import Task
from peaceops.council.tasks import READ, held_on, tasks_ever
from peaceops.document.model import Block
from peaceops.review.context import Context, Gap, Part
from peaceops.review.mandate import activities, benchmarks, current
from peaceops.review.mandate.coded import coder_blocks, stopped
from peaceops.words.catalogue import said


def part(ctx: Context) -> Part:
    """The tasks in force at the date, what was done on them, and what researchers coded over time."""
    known = [t for t in tasks_ever(ctx.view, ctx.mission) if t.coder != READ]
    tasks = sorted(ctx.view.where(CurrentTasksRow, mission=ctx.mission), key=lambda r: r.row)
    done = activities.coded(ctx)
    set_for_exit = benchmarks.table(ctx)
    if not (known or tasks or done or set_for_exit):
        return _none(ctx)
    running, old = _codings(ctx, known)
    blocks: list[Block] = current.blocks(ctx, tasks, done) if tasks else []
    blocks += running
    if not tasks and not running:
        blocks.append(ctx.write.say("mandate-tasks-not-now", kind="gap", mission=ctx.mission))
    if done is not None:
        blocks += activities.blocks(ctx, done)
    blocks += [table for table in (set_for_exit, benchmarks.shown_by(ctx)) if table is not None]
    annex = [ctx.write.section("annex-tasks", old)] if old else []
    if done is not None:
        annex.append(ctx.write.section("annex-activities", activities.by_year(ctx, done)))
    gaps = (*task_gaps(ctx), *activities.gaps(ctx, done))
    return Part(ctx.write.section("mandate-tasks", blocks), (), gaps, tuple(annex))


def _none(ctx: Context) -> Part:
    words = ctx.write.say("mandate-tasks-none", mission=ctx.mission, kind="gap")
    return Part(ctx.write.section("mandate-tasks", (words,)), (), tuple(task_gaps(ctx)))


def _codings(ctx: Context, known: list[Task]) -> tuple[list[Block], list[Block]]:
    """Tables of codings that still ran at the date, and of those that had stopped."""
    now = held_on(known, ctx.as_of)
    running: list[Block] = []
    old: list[Block] = []
    by_coder = {coder: [t for t in known if t.coder == coder] for coder in dict.fromkeys(t.coder for t in known)}
    last = [coder for coder, mine in by_coder.items() if stopped(ctx, mine)][-1:]  # what it leaves out is said once
    for coder, mine in by_coder.items():
        target = old if stopped(ctx, mine) else running
        target += coder_blocks(ctx, coder, mine, now, warn=[coder] == last)
    return running, old


def task_gaps(ctx: Context) -> list[Gap]:
    """The tasks in force, where no list and no coding that still ran has them; one gap, or none."""
    if ctx.view.where(CurrentTasksRow, mission=ctx.mission):
        return []
    known = [t for t in tasks_ever(ctx.view, ctx.mission) if t.coder != READ]
    if any(not stopped(ctx, [t for t in known if t.coder == coder]) for coder in {t.coder for t in known}):
        return []
    if known or activities.coded(ctx) or benchmarks.table(ctx):
        return [Gap(said("mandate-gap-tasks-since", mission=ctx.mission), said("mandate-gap-tasks-since-where"))]
    return [Gap(said("mandate-gap-tasks", mission=ctx.mission), said("mandate-gap-tasks-where"))]
