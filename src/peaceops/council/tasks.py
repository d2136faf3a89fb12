"""Tasks of a mission as coded by researchers, or read for the book, from its mandate documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import View


@dataclass(frozen=True, slots=True)
class Task:
    """A task in one document. `since` is its first month; `coded_to` the last month coded, None for a task read for the
    book, which lasts as long as the mandate; `stale` is true where the day asked for lies after the coding ends."""

    task: str
    label: str
    mode: str
    document: str
    paragraph: str | None
    coder: str
    since: date
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
    """Tasks of a mission on `day`, by coder, task and document. Where the coding ends before `day`, its last month is
    used and `stale` says so: what the mandate held then, not what changed since."""
    rows = view.rows(
        "WITH coded AS (SELECT *, max(to_month) OVER (PARTITION BY source) AS last_month FROM mandate_tasks "
        "WHERE mission = $mission AND from_month <= $month) "
        "SELECT t.*, c.label, c.coder FROM coded t JOIN task_codes c USING (task) "
        "WHERE to_month >= least($month, last_month) ORDER BY c.coder DESC, t.document, c.label, t.mode",
        {"mission": mission, "month": day.replace(day=1)},
    )
    return [
        Task(
            task=r["task"],
            label=r["label"],
            mode=r["mode"],
            document=r["document"],
            paragraph=r["paragraph"],
            coder=r["coder"],
            since=r["from_month"],
            coded_to=None if r["source"] == "mandate-reading" else r["last_month"],
            stale=r["source"] != "mandate-reading" and r["last_month"] < day.replace(day=1),
            source=r["source"],
            note=r["note"] or "",
        )
        for r in rows
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
    rows = view.rows(
        "SELECT t.*, c.label, c.coder FROM mandate_tasks t JOIN task_codes c USING (task) WHERE mission = ? "
        "ORDER BY c.coder DESC, t.from_month, t.document, c.label, t.mode",
        [mission],
    )
    return [
        Task(
            r["task"],
            r["label"],
            r["mode"],
            r["document"],
            r["paragraph"],
            r["coder"],
            r["from_month"],
            None if r["source"] == "mandate-reading" else r["to_month"],
            False,
            r["source"],
            r["note"] or "",
        )
        for r in rows
    ]
