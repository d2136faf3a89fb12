"""Invariants of what missions did on their tasks, who else works on them, and what was found."""

from __future__ import annotations

from peaceops.book.check import Check

CHECKS = (
    Check(
        "mission_activities.months",
        "an activity is coded in a month that a report covers, and every such month has one",
        """SELECT mission, month FROM mission_activities ANTI JOIN activity_months USING (mission, month)
           UNION ALL SELECT mission, month FROM activity_months ANTI JOIN mission_activities USING (mission, month)""",
    ),
    Check(
        "activity_months.known",
        "a month is known only after it began, and its activities from the same day",
        """SELECT m.mission, m.month FROM activity_months m LEFT JOIN mission_activities a USING (mission, month)
           WHERE m.known < m.month OR a.known <> m.known""",
    ),
    Check(
        "activity_tasks.kinds",
        "activities and areas of benchmarks answer to kinds of tasks of the book",
        """SELECT activity AS what, task FROM activity_tasks ANTI JOIN current_task_kinds USING (task)
           UNION ALL SELECT area AS what, task FROM benchmark_tasks ANTI JOIN current_task_kinds USING (task)
           UNION ALL SELECT actor AS what, task FROM task_actors ANTI JOIN current_task_kinds USING (task)""",
    ),
    Check(
        "benchmarks.order",
        "a benchmark is known from the day on which it was set or later, and has no status from before that day",
        """SELECT mission, row FROM benchmarks WHERE known < set_on OR finding_known < set_on
           OR (finding IS NULL) <> (finding_known IS NULL) OR inferred AND finding IS NULL""",
    ),
    Check(
        "benchmarks.documents",
        "no benchmark is known before the resolution that sets it was adopted",
        "SELECT b.mission, b.row FROM benchmarks b JOIN votes v ON v.vote = b.document WHERE v.voted_on > b.known",
    ),
)
