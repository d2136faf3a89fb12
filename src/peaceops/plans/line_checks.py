"""What does not hold in single lines of a plan: names that nobody has, a mission that has ended, a thing planned twice,
amounts out of their order, more personnel than the mission ever had. Method: docs/method/plans.md."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from peaceops.book import View
from peaceops.errors import LONGEST, PeaceopsError, nearest, shown
from peaceops.exits.endings import ended_by
from peaceops.exits.option_list import BY_KEY
from peaceops.missions.membership import find_member
from peaceops.missions.names import find_mission
from peaceops.missions.states import states
from peaceops.people.strength import uniformed_rows
from peaceops.period import last_of_month
from peaceops.plans.plan_lines import Plan
from peaceops.words.catalogue import Said, said

Found = Iterator[tuple[Said, Said]]


def names(view: View, plan: Plan) -> Found:
    """Every State is a Member by its code, and the option is one of those that there are."""
    option, basis = plan.head.option, said("check-basis-names")
    if option and option not in BY_KEY:
        near = nearest(option, BY_KEY, least=0)[0]
        yield said("check-names-option", option=shown(option), near=near), said("check-basis-names-option")
    for place, state in _named(plan):
        if state and state not in states(view):
            yield said("check-names", place=place, state=shown(state), near=_meant(view, state)), basis


def _named(plan: Plan) -> Iterator[tuple[Said, str]]:
    """Each State that the plan names, with its place."""
    yield said("plan-place-top"), plan.head.payer
    lines: list[tuple[str, int, tuple[str, ...]]] = [
        ("positions", n, (p.state,)) for n, p in enumerate(plan.positions, 1)
    ]
    lines += [("bills", n, (b.state,)) for n, b in enumerate(plan.bills, 1)]
    lines += [("decisions", n, d.objections) for n, d in enumerate(plan.decisions, 1)]
    for part, number, named in lines:
        for state in named:
            yield said("plan-place-line", part=part, number=str(number)), state


def _meant(view: View, state: str) -> str:
    """The code of the Member State that a name means; "none" where it means none."""
    try:
        return find_member(view, state[:LONGEST])
    except PeaceopsError:
        return "none"


def mission_over(view: View, plan: Plan) -> Found:
    """The mission has not ended before the date of the plan."""
    mission, day = find_mission(view, plan.head.mission), plan.head.as_of
    ended = ended_by(view, mission, day) if day else None
    if ended is not None and day:
        about = {"mission": mission, "ended": str(ended.value), "as_of": day.isoformat()}
        yield said("check-mission-over", **about), said("check-basis-mission-over", source=ended.source)


def twice(view: View, plan: Plan) -> Found:
    """A State's bill of a year, its position and the strength of a month stand once: of two, one would be lost."""
    keys: tuple[tuple[str, list[tuple[Hashable, str]]], ...] = (
        ("positions", [(p.state, p.state) for p in plan.positions if p.state]),
        ("strength", [(s.month_end, str(s.month_end)) for s in plan.strength if s.month_end]),
        ("bills", [((b.state, b.year), f"{b.state} {b.year.iso}") for b in plan.bills if b.state and b.year]),
    )
    for part, held in keys:
        seen: dict[Hashable, int] = {}
        for number, (key, what) in enumerate(held, 1):
            if key in seen:
                yield said("check-twice", part=part, what=shown(what)), said("check-basis-twice")
            seen.setdefault(key, number)


def amounts(view: View, plan: Plan) -> Found:
    """The amount of a year lies between its lowest and its highest."""
    for number, budget in enumerate(plan.budgets, 1):
        ends = [usd for usd in (budget.usd_low, budget.usd, budget.usd_high) if usd is not None]
        if ends != sorted(ends):
            yield said("check-amounts", number=str(number)), said("check-basis-amounts")


def personnel(view: View, plan: Plan) -> Found:
    """Strength is planned for month ends or for the last day, and is never more than the mission ever had."""
    rows = uniformed_rows(view, find_mission(view, plan.head.mission))
    most = max(rows, key=lambda r: r.persons, default=None)
    planned = [s for s in plan.strength if s.month_end]
    for day in (s.month_end for s in planned):
        if day and day not in (last_of_month(day), plan.head.last_day, plan.head.start):
            yield said("check-personnel-day", day=day.isoformat()), said("check-basis-personnel-day")
    above = max(planned, key=lambda s: s.uniformed or 0, default=None)
    if most and above and above.month_end and (above.uniformed or 0) > most.persons:
        about = {"month": above.month_end.isoformat(), "persons": above.uniformed, "most": most.persons}
        basis = said("check-basis-personnel", month=most.month_end.isoformat(), source=most.source)
        yield said("check-personnel", **about), basis


def said_later(view: View, plan: Plan) -> Found:
    """A position was stated by the date of the plan."""
    for number, position in enumerate(plan.positions, 1):
        if plan.head.as_of and position.said_on and position.said_on > plan.head.as_of:
            about = {"number": str(number), "day": position.said_on.isoformat(), "as_of": plan.head.as_of.isoformat()}
            yield said("check-said-later", **about), said("check-basis-order")
