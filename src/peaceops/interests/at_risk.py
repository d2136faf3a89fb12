"""A payer's own people in a mission: uniformed personnel at the last month told, and the dead of its nationality.
Sources: the monthly reports of contributions, the list of fatalities of the United Nations."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure, View
from peaceops.book.rules import rule
from peaceops.book.tables.people import FatalitiesRow
from peaceops.days import FIRST
from peaceops.missions.dates import MANDATE_END, START, preferred_of
from peaceops.missions.states import name_then
from peaceops.people.contributors import Contributor, contributors_at
from peaceops.people.death_table import ANY, Which, deaths_of
from peaceops.people.months import ALL
from peaceops.people.sent_table import nobody


def _among(rows: tuple[FatalitiesRow, ...], mission: str, nationality: str, cause: str) -> int:
    return sum((r.mission, r.iso3) == (mission, nationality) and cause in (ANY, r.cause) for r in rows)


AMONG = rule("deaths-among-listed", _among)


def uniformed(view: View, mission: str, payer: str, on: date) -> Figure | None:
    """Uniformed personnel of a payer in a mission at the last month by a day that tells contributors: zero where the
    report lists none of it; None where no report tells the mission's contributors, or its mandate was over."""
    dates = preferred_of(view, mission)
    if MANDATE_END in dates and dates[MANDATE_END].on_date < on:
        return None
    found = contributors_at(view, on, mission)
    if found is None:
        return None
    one = found.of(payer)
    return one.persons if one else nobody(Contributor(0, payer, name_then(view, payer), mission, (), found.all_))


def deaths(view: View, mission: str, payer: str, on: date, cause: str = ANY) -> Figure | None:
    """Nationals of a payer who died in a mission, in incidents from its start to a day, perhaps of one cause; None
    where its start is not known or later, or the list has nobody by then."""
    start = preferred_of(view, mission).get(START)
    if start is None or start.on_date > on:
        return None
    which = Which(mission, payer, cause, ANY, start.on_date, on)
    if (found := which.number(view)).value:
        return found
    every = deaths_of(view, mission=ALL, nationality=ANY, cause=ANY, personnel=ANY, first=FIRST, last=on)
    if not every.rows:
        return None
    about = {"mission": mission, "nationality": payer, "cause": cause}
    return AMONG(found.counted, found.period, [every], note=found.note, **about)  # zero rests on the whole list
