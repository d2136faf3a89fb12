"""Matching statements on the rules of the Council: seats, permanent members, what a decision needs, who decides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peaceops.book import Figure, View, counted
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.rules import rule, selection
from peaceops.book.tables.council import CouncilMembersRow
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.council.mandates import establishing_vote, votes_needed
from peaceops.period import Period

MEMBERS = rule("members-counted", lambda rows, permanent: sum(r.permanent or not permanent for r in rows))
FOUNDED = (1945.0, 1946.0)  # the year of the Charter, and of the Council's first meeting
EVERY = frozenset(("seats", "elected", "elected-yearly"))  # statements on all members, not on the permanent ones


DENIALS = {  # whether it is so: that elected members, not all members, or nobody in the Assembly have a veto
    "elected-no-veto": True,
    "elected-veto": False,
    "all-no-veto": True,
    "assembly-no-veto": True,
    "assembly-veto": False,
}


@selection("council-of-year")
def council_of_year(view: View, *, year: int) -> tuple[CouncilMembersRow, ...]:
    """Members of the Council in a year, a row each."""
    return view.where(CouncilMembersRow, year=year)


def rules_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Seats of the Council, permanent members and their veto, votes that a decision needs, and who ends a mission."""
    on = min(s.time.last if s.time else day, date.today())
    if s.thing in ("majority", "abstention-blocks", "abstention-passes"):
        needed = votes_needed(view, on)
        right = needed.value == s.value if s.thing == "majority" else s.thing == "abstention-passes"
        yield Counterpart(needed, SAME, holds=right)
        return
    members = council_of_year(view, year=on.year)
    if not members.rows:
        return
    permanent = s.thing not in EVERY
    counts = counted("council-seats-counted", permanent="yes" if permanent else "no")
    figure: Figure = MEMBERS(counts, Period.of_year(on.year), [members], permanent=permanent)
    if s.thing == "decides":
        vote = establishing_vote(view, s.mission) if s.mission != ALL else None
        yield Counterpart(vote.day if vote else figure, SAME, holds=True)
    elif s.thing == "seats":
        yield Counterpart(figure, SAME)
    else:
        yield Counterpart(figure, OTHER if s.thing == "any" else SAME, holds=_holds(s, figure))


def _holds(s: Assertion, figure: Figure) -> bool:
    """Whether what is told of the members agrees with their number, and with who they are."""
    if s.thing in ("elected", "elected-yearly"):
        elected = int(figure.value) - len(PERMANENT_MEMBERS)
        return s.thing == "elected" and s.value == elected
    if s.thing == "no-veto":
        return all(iso3 not in PERMANENT_MEMBERS for iso3 in (s.actor, *(v for v, _ in s.voters)))
    if s.thing in DENIALS:
        return DENIALS[s.thing]
    if s.thing == "veto-since":
        return s.value in FOUNDED and all(iso3 in PERMANENT_MEMBERS for iso3, _ in s.voters)
    if s.thing == "budget":  # the Assembly decides on budgets, where no State has a veto
        return False
    return s.value in (None, figure.value) and all(iso3 in PERMANENT_MEMBERS for iso3, _ in s.voters)
