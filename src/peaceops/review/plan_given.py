"""A plan that the reader gives to a review: read, checked by what was public on its own date, and named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Book, Figure, given
from peaceops.book.figure import Value
from peaceops.book.measures import Counted
from peaceops.errors import refused
from peaceops.missions.names import find_mission
from peaceops.period import Period
from peaceops.plans.checks import Checked, check_plan
from peaceops.plans.plan_lines import Plan
from peaceops.words.catalogue import said


@dataclass(frozen=True, slots=True)
class GivenPlan:
    """A plan and what does not hold in it. `name`: of its file."""

    name: str
    checked: Checked

    @property
    def plan(self) -> Plan:
        """The plan itself."""
        return self.checked.plan

    def figure(self, value: Value, unit: str, counts: Counted, part: str, number: int, period: Period) -> Figure:
        """A value of the plan: given by the reader, in a line of a part (the first is 1)."""
        where = said("given-in-plan", file=self.name, part=part, number=str(number))
        return given(value, unit, counts, period=period, where=where)


def given_plan(book: Book, plan: Plan, name: str, mission: str, as_of: date) -> GivenPlan:
    """The plan for a review of a mission as of a date. Raises PeaceopsError for a plan of another mission, and for one
    that was written after the date."""
    day = plan.head.as_of
    if day is None or day > as_of:
        raise refused("plan-of-later-date", name=name, found=day or as_of, as_of=as_of)
    view = book.at(day)
    own = find_mission(view, plan.head.mission)
    if own != mission:
        raise refused("plan-of-other-mission", name=name, found=own, mission=mission)
    return GivenPlan(name, check_plan(view, plan))
