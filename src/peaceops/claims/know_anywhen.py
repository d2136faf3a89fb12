"""Official figures of other times, and of other votes, that bear out a statement whose own time or mission its sentence
does not tell: what it may mean, so that it is not called wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import View
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.certain import MISSION, TIME
from peaceops.claims.counterpart import ANYWHEN, Counterpart
from peaceops.claims.know_death_ranks import MALICIOUS, SINCE
from peaceops.claims.know_persons import READINGS
from peaceops.claims.nearness import is_near, is_value_near
from peaceops.claims.senders import senders_at
from peaceops.council.vote_lists import votes_list
from peaceops.errors import PeaceopsError
from peaceops.people.contributors import CATEGORIES
from peaceops.people.death_table import ANY, Which
from peaceops.people.strength import count_in, mission_months, persons_in
from peaceops.people.world import world_months

STEPS = 100  # steps that a number must hold, for a match with any month to be no chance
MONTHS = 30  # back from the text, in which a contingent is looked for
FIRST = 1991  # year from which contingents are told
YEARS = 3  # back from the text, whose deaths may be told
VOTES = timedelta(days=400)  # before the text, in which a vote on something else is looked for


def anywhen(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Figures of other times that agree with a statement of an uncertain time; votes, if its subject is uncertain."""
    if s.refusal:
        return
    if s.unit == "votes" and MISSION in s.doubts and not s.resolution and s.thing == "council":
        yield from _votes(view, s, day)
    if TIME not in s.doubts or s.unit != "persons" or s.role in ("change", "cumulative"):
        return
    found = _deaths if s.kind == "fatalities" else _contingents if s.actor else _strengths
    yield from (e for e in found(view, s, day) if is_near(s, e))


def _telling(s: Assertion) -> bool:
    return isinstance(s.value, float) and s.value / max(s.step, 1e-9) >= STEPS


def _strengths(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Reports of any month with the number, where it is told to three digits; else the most that there ever were."""
    months = world_months(view) if s.mission in ("", ALL) else mission_months(view, s.mission)
    meant, mistaken = READINGS.get(s.thing, READINGS["personnel"])
    told = [m for m in months if m.month_end <= day + timedelta(days=MONTHS)] if not _telling(s) else list(months)
    if not _telling(s):
        told = sorted(told, key=lambda m: -(m.persons("uniformed") or 0))[:1]
    for month in told:
        for category in dict.fromkeys((*meant, *mistaken, "uniformed")):
            persons = persons_in(month, category)
            if persons is not None and is_value_near(s, persons) and (figure := count_in(month, category)):
                yield Counterpart(figure, ANYWHEN)


def _contingents(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    mission = None if s.mission in ("", ALL) else s.mission
    meant, _ = READINGS.get(s.thing, READINGS["personnel"])
    categories = [c for c in dict.fromkeys((*meant, "uniformed")) if c in CATEGORIES]
    every_month = [day - timedelta(days=30 * back) for back in range(MONTHS)] if _telling(s) else []
    half_years = [date(y, m, d) for y in range(FIRST, day.year + 1) for m, d in ((6, 30), (12, 31))]
    for on in every_month or [on for on in half_years if on <= day]:
        for category in categories:
            found = senders_at(view, on, mission, from_date=on - timedelta(days=31), category=category)
            if found and (row := found.of(s.actor)):
                yield Counterpart(row.persons, ANYWHEN)


def _deaths(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Deaths of all years until today, of all causes or by malicious acts, and those of each of the last years."""
    today = date.today()
    spans = [(SINCE, today), *((date(y, 1, 1), date(y, 12, 31)) for y in range(day.year - YEARS, day.year + 1))]
    for first, last in spans:
        for cause in (ANY, MALICIOUS):
            which = Which(s.mission or ALL, s.actor or ANY, cause, ANY, first, min(last, today))
            yield Counterpart(which.number(view), ANYWHEN)


def _votes(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The last vote on anything on which the Council voted as told."""
    try:
        found = votes_list(view, None, frm=day - VOTES, to=day + timedelta(days=2)).votes
    except PeaceopsError:
        return
    for vote in reversed(found):
        held = [float(f.value) if f else 0.0 for f in (vote.yes, vote.against, vote.abstain)]
        if vote.yes is not None and all(told in (-1.0, n) for told, n in zip(s.also, held, strict=False)):
            yield Counterpart(vote.yes, ANYWHEN, holds=True)
            return
