"""The chance of the vote that a plan needs: the forecast of the Council's votes, with the positions that the plan
assumes as votes taken as given. Method: docs/method/council-forecast.md, which says what the forecast cannot say."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import View
from peaceops.council.forecast import forecast
from peaceops.council.members import members_on
from peaceops.errors import PeaceopsError
from peaceops.plans.plan_lines import COUNCIL, KEEPS, Plan
from peaceops.plans.stated import assumed

AGAINST = "no"  # the vote of a member that spoke for keeping the mission


@dataclass(frozen=True, slots=True)
class PlanChances:
    """The chance of adoption of a text put to the vote on the plan's date (fractions): without positions, and with the
    members `against` voting no. `notes`: what must be said beside them, the back-test among it."""

    adopted: float
    adopted_assumed: float
    against: tuple[str, ...]
    notes: tuple[str, ...]


def chances(view: View, plan: Plan) -> PlanChances | None:
    """The chances of the decision of the Council that a plan needs; None where none is put to the vote (it is decided,
    or the plan has none), or the votes of the view allow no forecast."""
    day = plan.head.as_of
    if day is None or not any(d.body == COUNCIL and d.veto for d in plan.decisions):
        return None
    seats = {m.iso3 for m in members_on(view, day)}
    no = sorted(p.state for p in assumed(view, plan, day).values() if p.position == KEEPS and p.state in seats)
    try:
        found = forecast(view, plan.head.mission, day, dict.fromkeys(no, AGAINST))
    except PeaceopsError:
        return None
    return PlanChances(found.without_assumptions.adopted, found.whole.adopted, tuple(no), found.statements)
