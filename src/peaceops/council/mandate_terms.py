"""The end of the current term beside what is known of a mission: its line in the list, its profile.

Source: operative paragraphs of resolutions (table mandate_periods).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from peaceops.book import View
from peaceops.book.reply import Replies
from peaceops.book.store import Book
from peaceops.council.due import ends_passed
from peaceops.council.mandate_calendar import ENDS_PASSED, OfMission, held_on
from peaceops.missions.lists import MandateTerm, MissionSummary, missions_list
from peaceops.missions.profile import MissionProfile, mission_profile
from peaceops.words.catalogue import Said


def missions_with_terms(
    view: View, day: date, *, active_on: date | None = None, kind: str | None = None
) -> Replies[MissionSummary]:
    """The list of missions, each that runs on `day` with the end of its term as it was known that day.

    Raises PeaceopsError for an unknown kind."""
    listed = missions_list(view, active_on=active_on, kind=kind)
    held = {h.mission: h for h in held_on(_then(view, day), day)}
    found = [replace(m, term=_term(held[m.mission])) if m.mission in held else m for m in listed]
    return Replies(found, _passed(view, [held[m.mission] for m in listed if m.mission in held], day))


def profile_with_term(view: View, name: str, day: date) -> MissionProfile:
    """The profile of a mission with the end of its term on `day`. Raises PeaceopsError as `mission_profile` does."""
    found = mission_profile(view, name, day)
    mine = [h for h in held_on(_then(view, day), day) if h.mission == found.summary.mission]
    summary = replace(found.summary, term=_term(mine[0])) if mine else found.summary
    return replace(found, summary=summary, notes=_passed(view, mine, day))


def _then(view: View, day: date) -> View:
    """What the view knows that was public on a day."""
    bounds = [d for d in (view.as_of, day if day < date.today() else None) if d is not None]
    return Book(view.folder).at(min(bounds)) if bounds else view


def _term(held: OfMission) -> MandateTerm:
    return MandateTerm(held.status, held.mandate.until, held.mandate.resolution)


def _passed(view: View, held: Sequence[OfMission], day: date) -> tuple[Said, ...]:
    return ends_passed(view, [h.mission for h in held if h.status == ENDS_PASSED], day)
