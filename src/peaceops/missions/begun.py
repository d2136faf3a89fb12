"""What is said of a mission on a day before the book meets it."""

from __future__ import annotations

from peaceops.book.store import View
from peaceops.book.tables.missions import MissionsRow
from peaceops.days import in_words, month_in_words
from peaceops.errors import PeaceopsError, refused
from peaceops.missions.dates import START, preferred_of


def not_begun(whole: View, mission: str) -> PeaceopsError:
    """The refusal of a day before the start of a mission, with the first day that can be asked. `whole`: all that the
    book knows."""
    start = preferred_of(whole, mission).get(START)
    if start is None:
        first = whole.where(MissionsRow, mission=mission)[0].known
        return refused("mission-not-met-yet", mission=mission, in_words=in_words(first))
    if start.precision == "month":
        when = {"month": month_in_words(start.on_date), "known": in_words(start.known)}
        return refused("mission-not-started-in", mission=mission, **when)
    return refused("mission-not-started-on", mission=mission, day=in_words(start.on_date))
