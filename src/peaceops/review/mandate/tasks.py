"""Tasks of the mission: read in its mandate for the book, or coded by researchers, with paragraph and document."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from peaceops.book import computed
from peaceops.council import Task
from peaceops.council.tasks import held_on, tasks_ever
from peaceops.days import month_in_words
from peaceops.document.model import Block, Cell, Ref, Section, Table, para
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.council.sentences import gap_sentence

READ = "read for this book"
NOT_TASKS = ("tamm:ch7",)
CODES = {
    "TAMM": "TAMM codes the documents that change a mandate, without paragraphs",
    "PEMA": "PEMA codes establishing and renewing resolutions with their paragraphs and carries a task forward until a "
    "resolution sets the mandate anew",
}
LONG = 20  # rows from which a table opens on demand


def part(ctx: Context) -> Part:
    """The tasks in force at the date and, by researchers' coding, over time."""
    known = tasks_ever(ctx.view, ctx.mission)
    now = held_on(known, ctx.as_of)
    ever = [t for t in known if t.coder != READ]
    if not now and not ever:
        return _none(ctx)
    blocks: list[Block] = []
    read = [t for t in now if t.coder == READ]
    if read:
        blocks.append(_read_table(ctx, read))
    findings: list[Finding] = []
    if ever:
        blocks += _coded(ctx, now, ever)
    return Part(Section("mandate-tasks", "Tasks", tuple(blocks)), tuple(findings), tuple(_gaps(ctx, now)))


def _none(ctx: Context) -> Part:
    words = f"The book has no tasks of {ctx.mission} by this date: neither data set of coded mandates covers it."
    gap = Gap(f"tasks in the mandate of {ctx.mission}, by paragraph", "the operative paragraphs of its resolutions")
    return Part(Section("mandate-tasks", "Tasks", (gap_sentence(words),)), (), (gap,))


def _read_table(ctx: Context, read: list[Task]) -> Table:
    rows = tuple(
        (t.label, f"op. {t.paragraph}", Ref(t.document, t.source, f"{t.document}, op. {t.paragraph}"))
        for t in sorted(read, key=lambda t: _order(t.paragraph))
    )
    return Table(
        "mandate-tasks-read",
        f"Responsibilities of {ctx.mission} by operative paragraph, in our words",
        ("Responsibility", "Paragraph", "Document"),
        rows,
    )


def _order(paragraph: str | None) -> tuple[int, str]:
    number, _, letter = (paragraph or "").partition(" ")
    return (int(number) if number.isdigit() else 0, letter)


def _coded(ctx: Context, now: list[Task], ever: list[Task]) -> list[Block]:
    blocks: list[Block] = []
    for coder in dict.fromkeys(t.coder for t in ever):
        mine = [t for t in ever if t.coder == coder]
        held = {t.task for t in now if t.coder == coder}
        ends = max(t.last for t in mine)
        stop = min(ends, ctx.as_of.replace(day=1))
        blocks.append(_coder_table(ctx, coder, mine, held, stop))
        last = computed(
            month_in_words(stop),
            "text",
            f"last month of {ctx.mission} coded by {coder}",
            stop.isoformat()[:7],
            "last month coded up to the date of this review",
            (),
            reference=f"{coder}; see its source",
        )
        words = f"{CODES[coder]}; its coding of {ctx.mission} stops in {{}}."
        if ends < ctx.as_of.replace(day=1):
            words += " What changed after that is not in it; a task stays coded although practice may have shrunk."
        blocks.append(para(words, last, kind="note"))
    return blocks


def _coder_table(ctx: Context, coder: str, mine: list[Task], held: set[str], stop: date) -> Table:
    by_task: dict[str, list[Task]] = defaultdict(list)
    for task in mine:
        by_task[task.task].append(task)
    rows = []
    for code, found in sorted(by_task.items(), key=lambda item: (item[0] in NOT_TASKS, item[1][0].label)):
        first = min(found, key=lambda t: t.since)
        last = max(found, key=lambda t: t.since)
        cells: list[Cell] = [
            first.label,
            ", ".join(dict.fromkeys(t.mode for t in found)) if coder == "PEMA" else None,
            first.document,
            last.document if last.document != first.document else None,
            last.paragraph or first.paragraph,
            "yes" if code in held else "no",
            Ref(coder, first.source, last.document),
        ]
        rows.append(tuple(cells[:1] + cells[2:]) if coder != "PEMA" else tuple(cells))
    columns = [
        "Task",
        "How",
        "First document",
        "Latest document",
        "Paragraph",
        f"In {month_in_words(stop)}",
        "Coded by",
    ]
    if coder != "PEMA":
        columns.remove("How")
        if not any(r[3] for r in rows):
            columns.remove("Paragraph")
            rows = [r[:3] + r[4:] for r in rows]
    return Table(
        f"mandate-tasks-{coder.lower()}",
        f"Tasks of {ctx.mission} as coded by {coder} from its mandate documents",
        tuple(columns),
        tuple(rows),
        folded=len(rows) > LONG,
    )


def _gaps(ctx: Context, now: list[Task]) -> list[Gap]:
    if any(not t.stale for t in now):
        return []
    where = "later resolutions and reports of the Secretary-General on the mission"
    return [Gap(f"tasks of {ctx.mission} since the end of the coding", where)]
