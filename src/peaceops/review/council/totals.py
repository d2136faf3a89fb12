"""The totals of a vote in words, and names of members: what the sections on the mandate and on the Council share."""

from __future__ import annotations

from collections.abc import Iterable

from peaceops.book import View
from peaceops.council import Vote
from peaceops.council.votes import IN_PARTS
from peaceops.missions.states import name_then
from peaceops.words.catalogue import Said, said
from peaceops.words.states import shortened, the


def votes_said(view: View, vote: Vote) -> Said:
    """The totals of a vote, who abstained and who did not take part; or that it was taken in parts."""
    if vote.outcome == IN_PARTS:
        return said("mandate-votes-in-parts")
    if vote.yes is None or vote.against is None or vote.abstain is None:
        return said("mandate-votes-not-known")
    if vote.without_a_vote:
        return said("mandate-votes-none-taken")
    totals = {"yes": vote.yes, "against": vote.against, "abstain": vote.abstain}
    abstainers = named(view, vote.casts.get("A", ()))
    votes = said("mandate-votes", **totals)
    if abstainers:
        votes = said("mandate-votes-abstained", members=abstainers, **totals)
    absent = named(view, vote.casts.get("NP", ()))
    return said("mandate-votes-and-absent", votes=votes, absent=absent) if absent else votes


def named(view: View, codes: Iterable[str]) -> tuple[str, ...]:
    """Short names of States in order, with their articles; a code that the book does not name stands itself."""
    return tuple(the(shortened(name)) for name in sorted(name_then(view, code) for code in codes))
