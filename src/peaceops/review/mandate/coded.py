"""Tasks of the mission as researchers coded them from its mandate documents: where the coding still ran, among the
tasks; where it had stopped, in the annex."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from peaceops.book import counted
from peaceops.book.rules import rule
from peaceops.council import Task
from peaceops.council.tasks import coded
from peaceops.days import month_in_words
from peaceops.document.model import Block, Cell, Empty, Ref, Table
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.words.catalogue import said

NOT_TASKS = ("tamm:ch7",)
LONG = 20  # rows from which a table opens on demand
LAST_CODED = rule(
    "last-month-coded",
    lambda rows, day: month_in_words(min(max(r.to_month for r in rows), date.fromisoformat(day).replace(day=1))),
)


def stopped(ctx: Context, mine: list[Task]) -> bool:
    """Whether the coding of these tasks, all of one coder, ended before the month of the review."""
    return max(t.last for t in mine) < ctx.as_of.replace(day=1)


def coder_blocks(ctx: Context, coder: str, mine: list[Task], now: list[Task], *, warn: bool) -> list[Block]:
    """The table of one coder's tasks (`now`: those held at the date) and a note on where its coding stops; with
    `warn`, what that leaves out."""
    held = {t.task for t in now if t.coder == coder}
    stop = min(max(t.last for t in mine), ctx.as_of.replace(day=1))
    last = LAST_CODED(
        counted("last-month-coded", mission=ctx.mission, coder=coder),
        Period.month(stop),
        [coded(ctx.view, mission=ctx.mission, coder=coder)],
        reference=said("reference-coder", coder=coder),
        day=ctx.as_of.isoformat(),
    )
    about: dict[str, Any] = {"mission": ctx.mission, "coder": coder, "month": last}
    about["stopped"] = "stopped" if stopped(ctx, mine) else "running"  # what runs past the date is not said to stop
    note = ctx.write.say("mandate-coding", kind="note", warn="yes" if warn else "no", **about)
    return [_coder_table(ctx, coder, mine, held, stop), note]


def _coder_table(ctx: Context, coder: str, mine: list[Task], held: set[str], stop: date) -> Table:
    by_task: dict[str, list[Task]] = defaultdict(list)
    for task in mine:
        by_task[task.task].append(task)
    words, rows = ctx.write.words_only, []
    for code, found in sorted(by_task.items(), key=lambda item: (item[0] in NOT_TASKS, item[1][0].label)):
        first = min(found, key=lambda t: t.since)
        last = max(found, key=lambda t: t.since)
        cells: dict[str, Cell] = {
            "task": first.label,
            "how": ", ".join(dict.fromkeys(t.mode for t in found)),
            "first": first.document,
            "latest": last.document if last.document != first.document else Empty.NONE,
            "paragraph": last.paragraph or first.paragraph,
            "held": words("mandate-task-held" if code in held else "mandate-task-gone"),
            "coder": Ref(coder, first.source, last.document),
        }
        rows.append(cells)
    columns = _columns(coder, rows)
    return ctx.write.table(
        "mandate-tasks-coded",
        columns,
        [tuple(cells[c] for c in columns) for cells in rows],
        name=f"mandate-tasks-{coder.lower()}",
        folded=len(rows) > LONG,
        mission=ctx.mission,
        coder=coder,
        month=month_in_words(stop),
    )


def _columns(coder: str, rows: list[dict[str, Cell]]) -> tuple[str, ...]:
    """PEMA alone codes how a task is done; the paragraph stands where any row has one."""
    if coder == "PEMA":
        return ("task", "how", "first", "latest", "paragraph", "held", "coder")
    paragraph = ("paragraph",) if any(cells["paragraph"] for cells in rows) else ()
    return ("task", "first", "latest", *paragraph, "held", "coder")
