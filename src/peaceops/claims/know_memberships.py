"""Matching statements on the standing of a mission's host, from what was compiled of its memberships and events."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import View, counted
from peaceops.book.figure import fact
from peaceops.book.tables.host import HostEventsRow
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.gazetteer import hosted
from peaceops.claims.pattern import pattern
from peaceops.host.record import memberships_for
from peaceops.missions.membership import admission, members_on, membership
from peaceops.missions.states import states

DECLARATION = pattern("say_memberships", "declaration")
UNITED_NATIONS = "United Nations"
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


def _of_the_un(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether a State is a Member, or became one at the time."""
    on = min(s.time.last if s.time else day, date.today())
    if s.actor not in states(view):
        return
    others = [iso3 for iso3, _ in s.voters if iso3 != s.actor and iso3 in states(view)]
    if s.thing in (MEMBER, "no_member") and not all(membership(view, o).on(on) == (s.thing == MEMBER) for o in others):
        yield from (Counterpart(admission(view, o, on), SAME, holds=False) for o in others[:1])
        return
    held, figure = membership(view, s.actor), admission(view, s.actor, on)
    if s.thing == "newest":
        newer = [
            r
            for iso3, r in states(view).items()
            if (m := membership(view, iso3)).since and held.since and held.since < m.since <= on
        ]
        yield Counterpart(figure, SAME, holds=held.on(on) and not newer)
    elif s.thing == "observer":
        yield Counterpart(figure, SAME, holds=states(view)[s.actor].observer and not held.on(on))
    elif s.thing != "joined":
        nth = not s.also or (held.since is not None and _nth(view, s.also[0], held.since))
        yield Counterpart(figure, SAME, holds=held.on(on) == (s.thing == MEMBER) and nth)
    elif held.since is None:
        yield Counterpart(figure, SAME, holds=False)
    else:
        told = s.time is not None and s.time.said
        right = s.time.first <= held.since <= s.time.last if s.time and told else held.on(on)
        yield Counterpart(figure, SAME, holds=right and (not s.also or _nth(view, s.also[0], held.since)))


def _nth(view: View, place: float, since: date) -> bool:
    """Whether a State that joined on a day may be called the so many-th Member: with it there were as many."""
    before, after = (len(members_on(view, day=since + timedelta(days=n)).rows) for n in (-1, 0))
    return before < place <= after


def _admitted_after(view: View, s: Assertion) -> Iterator[Counterpart]:
    """The admission of a new State, in the months after its independence; none where it does not bear the time out."""
    since = membership(view, s.actor).since if s.actor in states(view) else None
    if since is None or since.year < NEW or s.time is None or not s.time.said:
        return
    if 0 <= (since - s.time.first).days <= max(MONTHS_AFTER, (s.time.last - s.time.first).days):
        yield Counterpart(admission(view, s.actor, date.today()), SAME, holds=True)
