"""Matching statements on the standing of a mission's host, from what was compiled of its memberships and events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peaceops.book import Figure, View, counted
from peaceops.book.figure import fact
from peaceops.book.rules import rule
from peaceops.book.tables.host import HostEventsRow
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.gazetteer import hosted
from peaceops.claims.pattern import pattern
from peaceops.host.record import memberships_for
from peaceops.missions.states import ListedState, state_listed
from peaceops.period import Period
from peaceops.words.catalogue import said

DECLARATION = pattern("say_memberships", "declaration")
UNITED_NATIONS = "United Nations"
NO_MEMBER = str(said("claim-no-member-state"))
ADMITTED = rule("admitted-on", lambda rows: rows[0].joined.isoformat() if rows[0].joined else NO_MEMBER)
NEW = 1990  # from which a State was admitted in the months after its independence
MONTHS_AFTER = 150  # days within which a new State was admitted
MEMBER = "member"  # how the compilation words a membership, with what follows


def standing_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The day of a membership or of a declaration; whether the host was a member on the day."""
    if s.thing in ("declared", "independent"):
        declared = list(_declared(view, s))
        yield from declared or _admitted_after(view, s)
        return
    if s.words == UNITED_NATIONS:
        yield from _of_the_un(view, s, day)
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
        figure = fact(row, row.from_date, counted("host-event-day", what=row.event), row.from_date)
        right = s.time is None or not s.time.said or s.time.first <= row.from_date <= s.time.last
        if right and s.thing == "independent":
            yield Counterpart(figure, OTHER, holds=True)
        else:
            yield Counterpart(figure, SAME, holds=right)


def _admission(view: View, iso3: str, day: date) -> tuple[Figure, ListedState] | None:
    """The day on which a State became a Member, or that it is none, with its row."""
    listed = state_listed(view, iso3=iso3)
    if not listed.rows:
        return None
    figure: Figure = ADMITTED(counted("admission-of", state=iso3), Period.day(day), [listed])
    return figure, listed.rows[0]


def _of_the_un(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether a State is a Member, or became one at the time."""
    on = min(s.time.last if s.time else day, date.today())
    found = _admission(view, s.actor, on)
    if found is None:
        return
    figure, row = found
    is_member = row.joined is not None and row.joined <= on and (row.left_on is None or on < row.left_on)
    if s.thing != "joined":
        yield Counterpart(figure, SAME, holds=is_member == (s.thing == MEMBER))
    elif row.joined is None:
        yield Counterpart(figure, SAME, holds=False)
    elif s.time is None or not s.time.said:
        yield Counterpart(figure, SAME, holds=is_member)
    else:
        yield Counterpart(figure, SAME, holds=s.time.first <= row.joined <= s.time.last)


def _admitted_after(view: View, s: Assertion) -> Iterator[Counterpart]:
    """The admission of a new State, in the months after its independence; none where it does not bear the time out."""
    found = _admission(view, s.actor, date.today())
    if found is None or s.time is None or not s.time.said or found[1].joined is None or found[1].joined.year < NEW:
        return
    figure, row = found
    after = (row.joined - s.time.first).days if row.joined else -1
    if 0 <= after <= max(MONTHS_AFTER, (s.time.last - s.time.first).days):
        yield Counterpart(figure, SAME, holds=True)
