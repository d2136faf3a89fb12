"""The chance of the vote that a plan needs: the forecast of the Council's votes, with the positions that the plan
assumes as votes taken as given. Method: docs/method/council-forecast.md, which says what the forecast cannot say."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import View
from peaceops.council.forecast import Forecast, forecast
from peaceops.council.members import members_on
from peaceops.errors import PeaceopsError
from peaceops.plans.plan_lines import COUNCIL, KEEPS, Plan
from peaceops.plans.stated import assumed
from peaceops.words.catalogue import Said, said

AGAINST = "no"  # the vote of a member that spoke for keeping the mission
ADOPTED = "adopted"  # the score of whole texts that is told
MODEL, BASE_RATE = "model", "five-year-base-rate"  # keys of the forecasts that are scored


@dataclass(frozen=True, slots=True)
class PlanChances:
    """The chance of adoption of a text put to the vote on the plan's date (fractions): without positions, and with the
    members `against` voting no."""

    adopted: float
    adopted_assumed: float
    against: tuple[str, ...]
    notes: tuple[Said, ...]


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
    return PlanChances(found.without_assumptions.adopted, found.whole.adopted, tuple(no), _notes(found))


def _notes(found: Forecast) -> tuple[Said, ...]:
    """The back-test of such chances, and what they are not."""
    tests = {t.model: t for t in found.scores.whole_texts if t.of == ADOPTED and t.texts}
    ours, base = tests.get(MODEL), tests.get(BASE_RATE)
    out = [said("forecast-not-of-tabling"), said("forecast-reads-no-text")]
    if ours is not None and base is not None:
        about = {"day": found.on.isoformat(), "texts": ours.texts}
        out.insert(0, said("compare-back-test", brier=f"{ours.brier:.4f}", base=f"{base.brier:.4f}", **about))
    return tuple(out)
