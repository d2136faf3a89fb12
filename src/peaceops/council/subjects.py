"""What a vote can be about: a mission or an agenda item, under the names that people use. Sources: table missions;
agenda_items.csv."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import View
from peaceops.book.tables.council import CouncilMembersRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.council.agenda_items import agenda_items, item_names
from peaceops.council.forecast_texts import NO_ITEM
from peaceops.council.members import Member, members_on
from peaceops.council.votes import agendas_of
from peaceops.errors import PeaceopsError, refused, shown, unknown
from peaceops.missions.names import find_mission
from peaceops.missions.states import find_state

FIRST_MEETING = date(1946, 1, 17)


@dataclass(frozen=True, slots=True)
class Subject:
    """A mission (`agenda` is the item its resolutions come under, NO_ITEM where none is known) or an agenda item."""

    key: str
    name: str
    mission: str | None
    agenda: str


def find_subject(view: View, about: str) -> Subject:
    """The mission or agenda item that `about` means: an acronym or alias, an agenda key or its name, in any case.

    Raises PeaceopsError with the nearest names.
    """
    asked = " ".join(about.split())
    for item in agenda_items().values():
        if asked.upper() in (item.key, item.name.upper()):
            return Subject(item.key, item.name, None, item.key)
    try:
        mission = find_mission(view, asked)
    except PeaceopsError as error:
        if error.said and error.said.key == "error-mission-of-two-missions":
            raise
        missions = [r.mission for r in view.all(MissionsRow)]
        raise unknown("mission-or-agenda-item", about, [*missions, *item_names()]) from None
    items = agendas_of(view, mission)
    return Subject(mission, mission, mission, items[0] if items else NO_ITEM)


def council_on(view: View, day: date) -> list[Member]:
    """Members of the Council on `day`. Raises PeaceopsError for a day before its first meeting or past the list."""
    check_day(day)
    members = members_on(view, day)
    if not members:
        last = max(r.year for r in view.all(CouncilMembersRow))
        raise refused("members-not-known", day=str(day), last=str(last))
    return members


def check_day(day: date) -> date:
    """The day, if the Council existed. Raises PeaceopsError otherwise."""
    if day < FIRST_MEETING:
        raise refused("no-council-yet", day=str(day), first=str(FIRST_MEETING))
    return day


def span(frm: date | None, to: date | None) -> tuple[date, date]:
    """First and last day of a span, in order.

    Raises PeaceopsError for an inverted one and for a day before the Council existed."""
    start, end = check_day(frm or FIRST_MEETING), check_day(to or date.max)
    if end < start:
        raise refused("span-ends-before-it-begins", from_date=start, to_date=end)
    return start, end


def member_among(view: View, name: str, members: list[Member], day: date) -> str:
    """The code of the member of this name that sits on `day`. Raises PeaceopsError for another State, with who sits."""
    code = find_state(view, name, day.year)
    codes = [m.iso3 for m in members]
    if code not in codes:
        raise refused("not-a-member", given=shown(name), day=str(day), members=", ".join(sorted(codes)))
    return code
