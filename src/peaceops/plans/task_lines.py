"""The task matrix of a plan: each task of the mandate in force, what was done on it, who else works on it, who took
such a task over from other missions, and what is not known. Who takes it over, on which condition, is for the reader.

Sources: current_tasks, mission_activities (PACT 2.0), task_actors, handovers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peaceops.book import View
from peaceops.book.tables.council import CurrentTasksRow, HandoversRow
from peaceops.council.engagement import Coded, coded_months, how_done, months_with, of_task
from peaceops.council.on_tasks import others_on
from peaceops.period import Period
from peaceops.plans.plan_lines import OPEN, PlanTask
from peaceops.words.catalogue import Said, said

MOST_ELSEWHERE = 4  # hand-overs of a like task that a line names, the newest


def task_lines(view: View, mission: str, last_day: date | None) -> Iterator[PlanTask]:
    """A line for each task, in the order of the mandate."""
    coded = coded_months(view, mission)
    for row in sorted(view.where(CurrentTasksRow, mission=mission), key=lambda r: r.row):
        others = others_on(view, row)
        done, elsewhere = _done(view, row, coded), _elsewhere(view, row)
        yield PlanTask(
            task=row.label,
            paragraph=row.locator or "",
            done=str(done) if done else "",
            others_now=str(others.value) if others else "",
            elsewhere="; ".join(map(str, elsewhere)),
            taker=str(said("plan-taker-open")),
            by=last_day,
            unknown=str(said("plan-task-unknown", done="yes" if done else "no", others="yes" if others else "no")),
            basis=OPEN,
            source=row.locator or "",
        )


def _done(view: View, row: CurrentTasksRow, coded: Coded | None) -> Said | None:
    """What reports of the Secretary-General tell of in the last months coded; None where they are not coded, or no
    activity answers to the task."""
    keys = of_task(view, row.task) if coded else ()
    if coded is None or not keys:
        return None
    months = months_with(view, coded, keys)
    how = tuple(said("engagement-name", how=key) for key in how_done(view, coded, keys))
    return said(
        "plan-task-done",
        number=int(months.value),
        months=int(coded.months.value),
        first=Period.month(coded.first),
        last=Period.month(coded.last),
        how=said("plan-task-done-how", how=how) if how else "",
    )


def _elsewhere(view: View, row: CurrentTasksRow) -> list[Said]:
    """Who took tasks of this kind over from other missions, as the Council asked or welcomed it, the newest first."""
    found = [r for r in view.where(HandoversRow, task_code=row.task) if r.mission != row.mission]
    found.sort(key=lambda r: (r.from_date, -r.row), reverse=True)
    return [
        said("plan-task-elsewhere", mission=r.mission, who=r.taker, document=r.document or r.source)
        for r in found[:MOST_ELSEWHERE]
    ]
