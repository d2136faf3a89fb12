"""What missions did on their tasks, who else works on them, and what was found of it."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Fact, Record, table


@table(key=("mission", "month"), long=True)
class ActivityMonthsRow(Fact):
    """Months of missions that PACT 2.0 codes, 1989-2018, each known once the last report that covers it was out."""

    mission: Annotated[str, "acronym"]
    month: Annotated[date, "its first day"]
    documents: Annotated[str, "reports of the Secretary-General that cover it, joined by ;"]


@table(key=("mission", "month", "activity"), long=True)
class MissionActivitiesRow(Fact):
    """What missions outside Africa did, as PACT 2.0 codes it from reports of the Secretary-General, month by month, 1989-2018."""

    mission: Annotated[str, "acronym"]
    month: Annotated[date, "its first day"]
    activity: Annotated[str, "key of the activity"]
    how: Annotated[
        str,
        "kinds of engagement, joined by ;: monitor / outreach / meeting / advocate / assist / material_support / implement / provide_security",
    ]
    with_others: Annotated[bool, "coded with another international actor"]


@table(key=("activity", "task"))
class ActivityTasksRow(Record):
    """Which kind of task an activity of PACT 2.0 answers to, in our reading."""

    activity: Annotated[str, "key of the activity"]
    task: Annotated[str, "key of current_task_kinds"]


@table(key=("mission", "row"))
class TaskActorsRow(Fact):
    """Who else works on tasks of a mission (UNMIK, by paragraph of S/RES/1244)."""

    mission: Annotated[str, "acronym"]
    row: Annotated[int, "order among those of the mission"]
    paragraph: Annotated[str | None, "paragraph of the mandate, if one"]
    task: Annotated[str, "key of current_task_kinds"]
    actor: Annotated[str, "who, as compiled"]
    what: Annotated[str, "what it does, in our words"]
    staff: Annotated[str | None, "staff, as compiled, of the year named"]
    budget: Annotated[str | None, "budget, as compiled, of the year named"]
    year_text: Annotated[str | None, "year of staff and budget, as compiled"]


@table(key=("mission", "row"))
class BenchmarksRow(Fact):
    """Benchmarks and conditions set for the exit of missions, and the last status of each that a document gives or lets infer."""

    mission: Annotated[str, "acronym"]
    row: Annotated[int, "number among those of the mission"]
    benchmark: Annotated[str, "the benchmark in our words"]
    area: str
    set_by: Annotated[str, "who set it"]
    document: Annotated[str | None, "symbol of the document that set it"]
    set_on: Annotated[date | None, "day; empty where a year alone is known"]
    finding: Annotated[str | None, "its last status in our words; empty where no document has one"]
    finding_known: Annotated[date | None, "day from which the status counts as known"]
    finding_document: Annotated[str | None, "document that gives the status, or from which it is inferred"]
    inferred: Annotated[bool, "the status is inferred from what the Council then decided"]


@table(key=("area", "task"))
class BenchmarkTasksRow(Record):
    """Which kind of task the area of a benchmark answers to, in our reading."""

    area: Annotated[str, "area as in benchmarks"]
    task: Annotated[str, "key of current_task_kinds"]


TABLES = (
    ActivityMonthsRow.TABLE,
    MissionActivitiesRow.TABLE,
    ActivityTasksRow.TABLE,
    TaskActorsRow.TABLE,
    BenchmarksRow.TABLE,
    BenchmarkTasksRow.TABLE,
)
