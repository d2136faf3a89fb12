"""Tasks of a mission as coded by researchers, or read for the book, from its mandate documents.

Source: table mandate_tasks (TAMM, PEMA).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from peaceops.book import View
from peaceops.book.rules import selection
from peaceops.book.tables.council import MandateTasksRow, TaskCodesRow

READ = "read for this book"  # the coder of tasks that no data set of researchers has


@dataclass(frozen=True, slots=True)
class Task:
    """A task in one document, from the month `since` to the month `last` of its coding.

    `coded_to` is the last month coded, None for a task read for the book, which lasts as long as the mandate; `stale`
    is true where the day asked for lies after the coding ends.
    """

    task: str
    label: str
    mode: str
    document: str
    paragraph: str | None
    coder: str
    since: date
    last: date
    coded_to: date | None
    stale: bool
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class Change:
    """What changed between two days by one coder: tasks that came and went (codes), and both days' coders agree."""

    coder: str
    added: tuple[str, ...]
    dropped: tuple[str, ...]
    kept: tuple[str, ...]


def tasks_at(view: View, mission: str, day: date) -> list[Task]:
    """Tasks of a mission on `day`, by coder, document and label. Where the coding ends before `day`, its last month is
    used and `stale` says so: what the mandate held then, not what changed since."""
    return held_on(tasks_ever(view, mission), day)


def held_on(tasks: list[Task], day: date) -> list[Task]:
    """Those of `tasks` (all of a mission, as tasks_ever gives them) that the mandate held on `day`, by its coders."""
    month = day.replace(day=1)
    begun = [t for t in tasks if t.since <= month]
    last = {coder: max(t.last for t in begun if t.coder == coder) for coder in {t.coder for t in begun}}
    return [
        replace(t, stale=t.coded_to is not None and last[t.coder] < month, coded_to=t.coded_to and last[t.coder])
        for t in begun
        if t.last >= min(month, last[t.coder])
    ]


def tasks_changed(view: View, mission: str, before: date, after: date) -> list[Change]:
    """Tasks that came and went between two days, for each coder that codes the mission on either."""
    first, second = tasks_at(view, mission, before), tasks_at(view, mission, after)
    changes = []
    for coder in sorted({t.coder for t in first + second}):
        old = {t.task for t in first if t.coder == coder}
        new = {t.task for t in second if t.coder == coder}
        changes.append(Change(coder, tuple(sorted(new - old)), tuple(sorted(old - new)), tuple(sorted(new & old))))
    return changes


def tasks_ever(view: View, mission: str) -> list[Task]:
    """Every task coded for a mission in the view, by coder and first month, one entry a document."""
    labels = {r.task: r for r in view.all(TaskCodesRow)}
    found = [_task(r, labels[r.task]) for r in view.where(MandateTasksRow, mission=mission) if r.task in labels]
    found.sort(key=lambda t: (t.since, t.document, t.label, t.mode))
    return sorted(found, key=lambda t: t.coder, reverse=True)


def _task(row: MandateTasksRow, code: TaskCodesRow) -> Task:
    return Task(
        task=row.task,
        label=code.label,
        mode=row.mode,
        document=row.document,
        paragraph=row.paragraph,
        coder=code.coder,
        since=row.from_month,
        last=row.to_month,
        coded_to=None if row.source == "mandate-reading" else row.to_month,
        stale=False,
        source=row.source,
        note=row.note or "",
    )


@selection("tasks-coded")
def coded(view: View, *, mission: str, coder: str) -> list[MandateTasksRow]:
    """Tasks of a mission that one coder has, as rows of the book in stored order."""
    of_coder = {r.task for r in view.where(TaskCodesRow, coder=coder)}
    return [r for r in view.where(MandateTasksRow, mission=mission) if r.task in of_coder]
