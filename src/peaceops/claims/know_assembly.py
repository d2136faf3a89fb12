"""Matching statements on votes of the General Assembly, from its recorded votes on financing: those of the plenary, and
those of the Fifth Committee, which are other votes on the same text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from peaceops.book import View
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.know_votes import vote_window
from peaceops.money.assembly_votes import COMMITTEE, PLENARY, WHOLE, FinancingVote, financing_votes_of

HALLS = {"assembly": (PLENARY, COMMITTEE), "plenary": (PLENARY,), "committee": (COMMITTEE,)}  # that a text may mean
PART = "part"  # role of a statement on some paragraphs, or on an amendment


def assembly_vote_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The vote with the tally that is told. Where no vote has it: the one on the whole of the text contradicts only
    what is said of the plenary, for votes of the Committee are mostly not held, and a text that names neither may mean
    either."""
    if s.mission in ("", ALL):
        return
    votes = financing_votes_of(view, s.mission, *vote_window(s, s.time.last if s.time else day))
    right = sorted((v for v in votes if _as_told(v, s)), key=lambda v: v.row.hall not in HALLS[s.thing])
    if right:
        yield Counterpart(right[0].yes, SAME if right[0].row.hall in HALLS[s.thing] else OTHER, holds=True)
        return
    whole = [v for v in votes if v.row.extent == WHOLE and v.row.hall == PLENARY]
    if whole and s.role != PART:
        sure = s.thing == "plenary"
        yield Counterpart(whole[-1].yes, SAME if sure else OTHER, holds=False if sure else None)


def _as_told(vote: FinancingVote, s: Assertion) -> bool:
    """Whether a vote has the tally and the casts of States that are told, on the part of the text that is told."""
    if (s.role == PART) == (vote.row.extent == WHOLE):
        return False
    held = (vote.row.yes, vote.row.against, vote.row.abstain)
    return all(told in (-1.0, number) for told, number in zip(s.also, held, strict=False)) and _cast_so(vote, s)


def _cast_so(vote: FinancingVote, s: Assertion) -> bool:
    """Whether each State that is named cast what is told, as far as those who did are named."""
    casts = vote.casts
    totals = {"N": vote.row.against, "A": vote.row.abstain}
    unnamed = {cast for cast, total in totals.items() if len(casts[cast]) < total}
    return all(
        iso3 in casts[cast] or cast in unnamed if cast in casts else all(iso3 not in named for named in casts.values())
        for iso3, cast in s.voters
    )
