"""Tasks of the mission: read in its mandate for the book, or coded by researchers, with paragraph and document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from peaceops.book import counted
from peaceops.book.rules import rule
from peaceops.book.tables.council import CurrentTaskKindsRow, CurrentTasksRow
from peaceops.council import Task
from peaceops.council.tasks import READ, coded, held_on, tasks_ever
from peaceops.days import month_in_words
from peaceops.document.model import Block, Cell, Empty, Ref, Table
from peaceops.period import Period
from peaceops.review.context import Context, Gap, Part
from peaceops.words.catalogue import said

NOT_TASKS = ("tamm:ch7",)
LONG = 20  # rows from which a table opens on demand
LAST_CODED = rule(
    "last-month-coded",
    lambda rows, day: month_in_words(min(max(r.to_month for r in rows), date.fromisoformat(day).replace(day=1))),
)


def part(ctx: Context) -> Part:
    """The tasks in force at the date and, by researchers' coding, over time."""
    known = tasks_ever(ctx.view, ctx.mission)
    now = held_on(known, ctx.as_of)
    ever = [t for t in known if t.coder != READ]
    current = ctx.view.where(CurrentTasksRow, mission=ctx.mission)
    if not now and not ever and not current:
        return _none(ctx)
    blocks: list[Block] = []
    read = [t for t in now if t.coder == READ]
    if read:
        blocks.append(_read_table(ctx, read))
    elif current:
        blocks.append(_current_table(ctx, current))
    if ever:
        blocks += _coded(ctx, now, ever)
    gaps = () if current else tuple(_gaps(ctx, now))
    return Part(ctx.write.section("mandate-tasks", blocks), (), gaps)


def _none(ctx: Context) -> Part:
    gap = Gap(said("mandate-gap-tasks", mission=ctx.mission), said("mandate-gap-tasks-where"))
    words = ctx.write.say("mandate-tasks-none", kind="gap", mission=ctx.mission)
    return Part(ctx.write.section("mandate-tasks", (words,)), (), (gap,))


def _read_table(ctx: Context, read: list[Task]) -> Table:
    words, rows = ctx.write.words_only, []
    for t in sorted(read, key=lambda t: _order(t.paragraph)):
        where = words("mandate-document-paragraph", document=t.document, paragraph=str(t.paragraph))
        paragraph = words("mandate-paragraph", paragraph=str(t.paragraph))
        rows.append((t.label, paragraph, Ref(t.document, t.source, where)))
    columns = ("responsibility", "paragraph", "document")
    return ctx.write.table("mandate-tasks-read", columns, rows, mission=ctx.mission)


def _current_table(ctx: Context, rows: Iterable[CurrentTasksRow]) -> Table:
    """The numbered tasks of the mandate in force, or of the last one, with the paragraph that sets each."""
    kinds = {k.task: k.label for k in ctx.view.all(CurrentTaskKindsRow)}
    cells = [
        (row.label, kinds.get(row.task, row.task), Ref(row.locator or "", row.source, row.locator or ""))
        for row in sorted(rows, key=lambda r: r.row)
    ]
    folded = len(cells) > LONG
    return ctx.write.table(
        "mandate-tasks-current", ("task", "kind", "paragraph"), cells, folded=folded, mission=ctx.mission
    )


def _order(paragraph: str | None) -> tuple[int, str]:
    number, _, letter = (paragraph or "").partition(" ")
    return (int(number) if number.isdigit() else 0, letter)


def _coded(ctx: Context, now: list[Task], ever: list[Task]) -> list[Block]:
    blocks: list[Block] = []
    month = ctx.as_of.replace(day=1)
    coders = list(dict.fromkeys(t.coder for t in ever))
    stopped = [c for c in coders if max(t.last for t in ever if t.coder == c) < month]
    for coder in coders:
        mine = [t for t in ever if t.coder == coder]
        held = {t.task for t in now if t.coder == coder}
        ends = max(t.last for t in mine)
        stop = min(ends, month)
        blocks.append(_coder_table(ctx, coder, mine, held, stop))
        last = LAST_CODED(
            counted("last-month-coded", mission=ctx.mission, coder=coder),
            Period.month(stop),
            [coded(ctx.view, mission=ctx.mission, coder=coder)],
            reference=said("reference-coder", coder=coder),
            day=ctx.as_of.isoformat(),
        )
        about = {"mission": ctx.mission, "coder": coder, "month": last}
        said_once = "yes" if stopped[-1:] == [coder] else "no"
        blocks.append(ctx.write.say("mandate-coding", kind="note", stopped=said_once, **about))
    return blocks


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


def _gaps(ctx: Context, now: list[Task]) -> list[Gap]:
    if any(not t.stale for t in now):
        return []
    what = said("mandate-gap-tasks-since", mission=ctx.mission)
    return [Gap(what, said("mandate-gap-tasks-since-where"))]
