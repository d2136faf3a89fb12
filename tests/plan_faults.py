"""What must never be in a plan that is written: asked of every mission on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.missions.dates import START, preferred_dates
from peaceops.plans.as_yaml import to_yaml
from peaceops.plans.checks import check_plan
from peaceops.plans.from_yaml import read_plan
from peaceops.plans.make import plan_for
from peaceops.plans.plan_lines import OPEN, PARTS, Plan
from peaceops.reading.plain_yaml import parse_yaml

NO_PLAN = ("no option ends", "serves other missions")  # of a mission that has ended, of a support office


def written(view: View, day: date) -> Iterator[Plan]:
    """The plan of every mission that had started by the day and has an option that ends it. Any other refusal is
    raised."""
    for mission, found in sorted(preferred_dates(view).items()):
        if START in found and found[START].on_date <= day:
            try:
                plan = plan_for(view, mission, day)
            except PeaceopsError as error:
                if not any(words in str(error) for words in NO_PLAN):
                    raise
            else:
                yield plan


def plan_faults_on(view: View, day: date) -> list[str]:
    """The faults in the plans of a day, one line each."""
    return [f"{p.head.mission} {day}: {f}" for p in written(view, day) for f in faults_of_plan(view, p)]


def faults_of_plan(view: View, plan: Plan) -> Iterator[str]:
    """A finding of its own check; a file that reads otherwise; a line without a source; a day out of order."""
    yield from (f"{f.check}: {f.says} ({f.basis})" for f in check_plan(view, plan).findings)
    if read_plan(parse_yaml(to_yaml(plan), "plan.yaml"), "plan.yaml") != plan:
        yield "its file does not read back as it was"
    for part in PARTS:
        for number, line in enumerate(getattr(plan, part), 1):
            if line.basis != OPEN and not line.source:
                yield f"line {number} of {part} is {line.basis} without a source"
    for budget in plan.budgets:
        ends = (budget.usd_low, budget.usd, budget.usd_high)
        known = [usd for usd in ends if usd is not None]
        if known != sorted(known):
            yield f"the amounts of {budget.year} are out of order: {known}"
