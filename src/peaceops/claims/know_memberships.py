"""Matching statements on the standing of a mission's host, from what was compiled of its memberships and events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peaceops.book import View, counted
from peaceops.book.figure import fact
from peaceops.book.tables.host import HostEventsRow
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.gazetteer import hosted
from peaceops.claims.pattern import pattern
from peaceops.host.record import memberships_for

DECLARATION = pattern("say_memberships", "declaration")
MEMBER = "member"  # how the compilation words a membership, with what follows


def standing_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The day of a membership or of a declaration; whether the host was a member on the day."""
    if s.thing in ("declared", "independent"):
        yield from _declared(view, s)
        return
    rows = [m for m in memberships_for(view, s.actor) if m.organization == s.words]
    dated = [m.day for m in rows if m.day is not None and m.membership.startswith(MEMBER)]
    for joined in dated[:1]:
        on = date.fromisoformat(str(joined.value))
        if s.thing == "joined":
            right = s.time is None or not s.time.said or s.time.first <= on <= s.time.last
        else:
            right = (on <= day) == (s.thing == MEMBER)
        yield Counterpart(joined, SAME, holds=right)


def _declared(view: View, s: Assertion) -> Iterator[Counterpart]:
    """The declaration, which others dispute: that it was declared is a fact, that the State became so needs context."""
    rows = [r for m in hosted(view).get(s.actor, ()) for r in view.where(HostEventsRow, mission=m)]
    for row in [r for r in rows if DECLARATION.search(r.event)][:1]:
        figure = fact(row, row.from_date, counted("host-event-day", what=row.event), row.from_date, unit="date")
        right = s.time is None or not s.time.said or s.time.first <= row.from_date <= s.time.last
        if right and s.thing == "independent":
            yield Counterpart(figure, OTHER, holds=True)
        else:
            yield Counterpart(figure, SAME, holds=right)
