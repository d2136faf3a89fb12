"""What does not hold in a plan: each check is a function of the plan and what the database knows, in CHECKS.

A finding says what, and the precedent or rule that it breaks. What a line leaves to the reader is no finding: it is
counted beside them. Method: docs/method/plans.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from peaceops.book import View
from peaceops.council.mandates import current_mandate
from peaceops.missions.names import find_mission
from peaceops.plans import line_checks, money_checks
from peaceops.plans.plan_lines import COUNCIL, KEEPS, OPEN, Plan
from peaceops.plans.sessions import session_of
from peaceops.plans.speed import fastest
from peaceops.plans.stated import assumed
from peaceops.words.catalogue import Said, said


@dataclass(frozen=True, slots=True)
class PlanFault:
    """One thing that does not hold: the check, what, and the precedent or rule (with its reference)."""

    check: str
    says: Said
    basis: Said

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"check": self.check, "says": str(self.says), "basis": str(self.basis)}


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan that was checked. `open_lines`: lines still to be decided by the reader (a count)."""

    plan: Plan
    findings: tuple[PlanFault, ...]
    open_lines: int

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "mission": self.plan.head.mission,
            "checks": [name for name, _ in CHECKS],
            "findings": [f.to_dict() for f in self.findings],
            "still_to_decide": self.open_lines,
        }


def check_plan(view: View, plan: Plan) -> Checked:
    """What does not hold in a plan, in the order of CHECKS. Raises PeaceopsError for a mission that is none."""
    find_mission(view, plan.head.mission)
    found = [PlanFault(name, says, basis) for name, check in CHECKS for says, basis in check(view, plan)]
    return Checked(plan, tuple(found), plan.open_lines)


Found = Iterator[tuple[Said, Said]]


def _order(view: View, plan: Plan) -> Found:
    """Days in their order: the date, the start, the last day; each phase's two ends."""
    head, basis = plan.head, said("check-basis-order")
    if head.as_of and head.start and head.start < head.as_of:
        yield said("check-order-start", start=head.start.isoformat(), as_of=head.as_of.isoformat()), basis
    if head.start and head.last_day and head.last_day <= head.start:
        yield said("check-order-last-day", start=head.start.isoformat(), last_day=head.last_day.isoformat()), basis
    for number, phase in enumerate(plan.phases, 1):
        if phase.start and phase.end and phase.end < phase.start:
            yield (
                said("check-order-phase", number=str(number), start=phase.start.isoformat(), end=phase.end.isoformat()),
                basis,
            )


def _before_decision(view: View, plan: Plan) -> Found:
    """No phase begins before a decision that it needs."""
    by_id = {d.id: d for d in plan.decisions if d.id}
    for number, phase in enumerate(plan.phases, 1):
        for decision in (by_id[one] for one in phase.needs):
            if phase.start and decision.by and phase.start < decision.by:
                yield (
                    said(
                        "check-before-decision",
                        number=str(number),
                        start=phase.start.isoformat(),
                        decision=decision.id,
                        by=decision.by.isoformat(),
                    ),
                    said("check-basis-decision", body=said(f"plan-body-{decision.body.replace('_', '-')}")),
                )


def _no_decision(view: View, plan: Plan) -> Found:
    """An exit rests on a decision of the Council, where its mandate is at hand: the Assembly set some missions up."""
    day, mission = plan.head.as_of, find_mission(view, plan.head.mission)
    if day is None or current_mandate(view, mission, day) is None:
        return
    if not any(d.body == COUNCIL for d in plan.decisions):
        yield said("check-no-decision"), said("check-basis-no-decision")


def _taker(view: View, plan: Plan) -> Found:
    """Every task has a taker, or is left to the reader in words."""
    for number, task in enumerate(plan.tasks, 1):
        if not task.taker:
            yield said("check-taker", number=str(number), task=task.task), said("check-basis-taker")


def _task_late(view: View, plan: Plan) -> Found:
    """No task passes after the last day."""
    last = plan.head.last_day
    for number, task in enumerate(plan.tasks, 1):
        if last and task.by and task.by > last:
            yield (
                said("check-task-late", number=str(number), by=task.by.isoformat(), last_day=last.isoformat()),
                said("check-basis-order"),
            )


def _indicator(view: View, plan: Plan) -> Found:
    """A condition that is no longer left to the reader has an indicator."""
    for number, condition in enumerate(plan.conditions, 1):
        if condition.basis != OPEN and not condition.indicator:
            says = said("check-indicator", number=str(number), condition=condition.condition)
            yield says, said("check-basis-indicator")


def _session(view: View, plan: Plan) -> Found:
    """A budget is asked for before the part of a session that takes it up."""
    for budget in plan.budgets:
        if budget.year is None or budget.asked_by is None:
            continue
        part = session_of(budget.year)
        if budget.asked_by > part.last:
            about = {
                "year": budget.year.iso,
                "asked_by": budget.asked_by.isoformat(),
                "session": part.said,
                "ends": part.last.isoformat(),
            }
            yield said("check-session", **about), said("check-basis-session")


def _speed(view: View, plan: Plan) -> Found:
    """Strength falls no faster than in any closing with reports by month of a mission that was not much smaller."""
    start = plan.head.start
    reports = sorted((s.month_end, s.uniformed) for s in plan.strength if s.month_end and s.uniformed is not None)
    if start is None or not reports or not reports[0][1]:
        return
    first = reports[0][1]
    for month, persons in reports:
        found = fastest(view, plan.head.mission, int(first), start, month)
        if found and persons / first < found[0]:
            yield (
                said(
                    "check-speed",
                    month=month.isoformat(),
                    persons=persons,
                    share=round(100 * persons / first),
                    first=first,
                ),
                said("check-basis-speed", mission=found[1].closing.mission, share=round(100 * found[0])),
            )
            return


def _objection(view: View, plan: Plan) -> Found:
    """A vote that can be vetoed does not pass over a permanent member's no in silence: by the positions of the plan,
    and those of this database that it leaves out."""
    day = plan.head.as_of
    if day is None:
        return
    held = assumed(view, plan, day)
    no = [p for p in held.values() if p.permanent and p.position == KEEPS]
    for decision in plan.decisions:
        if decision.body == COUNCIL and decision.veto:
            for position in sorted((p for p in no if p.state not in decision.objections), key=lambda p: p.state):
                about: dict[str, Any] = {
                    "decision": decision.id,
                    "state": position.state,
                    "day": position.said_on.isoformat() if position.said_on else "none",
                }
                yield said("check-objection", **about), said("check-basis-objection", source=position.source or "none")


def _risk(view: View, plan: Plan) -> Found:
    """A risk that is no longer left to the reader has a trigger, and says what it would reverse."""
    for number, risk in enumerate(plan.risks, 1):
        if risk.basis != OPEN and not (risk.trigger and risk.reversal):
            yield said("check-risk", number=str(number), risk=risk.risk), said("check-basis-risk")


CHECKS: tuple[tuple[str, Callable[[View, Plan], Found]], ...] = (
    ("order", _order),
    ("names", line_checks.names),
    ("mission-over", line_checks.mission_over),
    ("twice", line_checks.twice),
    ("said-later", line_checks.said_later),
    ("no-decision", _no_decision),
    ("before-decision", _before_decision),
    ("taker", _taker),
    ("task-late", _task_late),
    ("indicator", _indicator),
    ("session", _session),
    ("personnel", line_checks.personnel),
    ("speed", _speed),
    ("amounts", line_checks.amounts),
    ("years", money_checks.every_year),
    ("liquidation", money_checks.liquidation),
    ("objection", _objection),
    ("risk", _risk),
    ("bills", money_checks.bills),
    ("successor", money_checks.successor),
)
