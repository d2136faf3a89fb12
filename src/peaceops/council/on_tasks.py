"""Who else works on a task of a mission, and what was last found on it.

Source: tables task_actors (UNMIK), handovers, benchmarks (compiled).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import rule, selection
from peaceops.book.tables.council import CurrentTasksRow, HandoversRow
from peaceops.book.tables.tasks import BenchmarksRow, BenchmarkTasksRow, TaskActorsRow
from peaceops.period import Period


def _others(rows: Sequence[TaskActorsRow], mission: str) -> str:
    """Each once, the newest first, without the mission and its offices."""
    newest = sorted(rows, key=lambda r: r.known, reverse=True)
    named = [part.strip() for r in newest for part in r.actor.split(";")]
    return "; ".join(dict.fromkeys(name for name in named if name.split(" ")[0] != mission))


ACTORS = rule("actors-on-task", _others)
TAKERS = rule("takers-of-task", lambda rows: "; ".join(dict.fromkeys(r.taker for r in rows)))


@selection("actors-on-task")
def actors_of(view: View, *, mission: str, paragraph: str, task: str) -> list[TaskActorsRow]:
    """Actors on a task, a row a source: those of its paragraph and kind, and those of its
    paragraph whose kind is no task there."""
    rows = view.where(TaskActorsRow, mission=mission, paragraph=paragraph)
    kinds = {t.task for t in view.where(CurrentTasksRow, mission=mission, paragraph=paragraph)}
    return [r for r in rows if r.task == task or r.task not in kinds]


@selection("takers-of-task")
def takers_of(view: View, *, mission: str, task: str) -> list[HandoversRow]:
    """Who took tasks of a kind over, as the Council asked or welcomed it: one a row, in order of the source."""
    return list(view.where(HandoversRow, mission=mission, task_code=task))


def others_on(view: View, task: CurrentTasksRow) -> Figure | None:
    """Who else works on a task, or took it over, in words without a unit; None where the view names nobody."""
    about = {"mission": task.mission, "task": task.task}
    counts = counted("actors-on-task", mission=task.mission, paragraph=task.paragraph, kind=task.task)
    actors = actors_of(view, paragraph=task.paragraph, **about)
    if actors.rows and _others(actors.rows, task.mission):
        return ACTORS(counts, Period.none(), [actors], mission=task.mission)
    takers = takers_of(view, **about)
    return TAKERS(counts, Period.none(), [takers]) if takers.rows else None


def benchmarks_of(view: View, mission: str) -> list[BenchmarksRow]:
    """Benchmarks and conditions set for the exit of a mission, a row each, in order of time."""
    return sorted(view.where(BenchmarksRow, mission=mission), key=lambda r: (r.known, r.row))


def finding_of(view: View, row: BenchmarksRow) -> Figure | None:
    """The last status of a benchmark, in words without a unit; None where the view has none yet."""
    if row.finding is None or row.finding_known is None or (view.as_of and row.finding_known > view.as_of):
        return None
    counts = counted("benchmark-status", mission=row.mission, number=row.row)
    found = fact(row, row.finding, counts, row.finding_known)
    grade = "derived" if row.inferred else row.confidence
    known = row.finding_known.isoformat()
    return replace(found, known=known, locator=row.finding_document or "", confidence=grade)


def last_finding(view: View, task: CurrentTasksRow) -> tuple[BenchmarksRow, Figure] | None:
    """The newest status that a document gives of a benchmark on the kind of a task, in words without a unit, as a pair
    with the benchmark; one that is inferred is none."""
    areas = {r.area for r in view.where(BenchmarkTasksRow, task=task.task)}
    rows = [r for r in benchmarks_of(view, task.mission) if r.area in areas and not r.inferred]
    found = [(r, status) for r in rows if (status := finding_of(view, r)) is not None]
    return max(found, key=lambda pair: pair[1].known, default=None)
