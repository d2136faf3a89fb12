"""How one member of the Council has voted, and how often as others did, as figures. Sources: tables votes and
member_votes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.rules import SHARE_PCT, Picked, rule
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.council.backtest_figures import casts_up_to, votes_up_to
from peaceops.council.members import ever_member
from peaceops.council.vote_lists import CASTS
from peaceops.period import Period

NO_VOTE = {"NV": "A", "NP": "A"}  # where two members are compared, as `council agreement` has it
Votes = tuple[VotesRow, ...]
Rests = list[Figure | Picked[Any]]
Casts = tuple[MemberVotesRow, ...]


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """The votes of a member over a span: how many of each cast (votes), by the words of CASTS that occur."""

    iso3: str
    sat: Figure
    casts: dict[str, Figure]


@dataclass(frozen=True, slots=True)
class SameVotes:
    """Two members over a span: texts on which both have a vote on record (votes), those on which it was the same
    (votes), and the share (per cent)."""

    iso3: str
    both: Figure
    same: Figure
    share: Figure


def _of_span(votes: Votes, casts: Casts, iso3: str, since: date) -> dict[str, str]:
    named = {r.vote for r in votes if r.voted_on >= since}
    return {r.vote: r.cast for r in casts if r.iso3 == iso3 and r.vote in named and r.cast in CASTS}


def _cast(votes: Votes, casts: Casts, *, iso3: str, since: date, cast: str) -> int:
    return sum(cast in ("", held) for held in _of_span(votes, casts, iso3, since).values())


def _both(votes: Votes, casts: Casts, *, first: str, second: str, since: date, same: str) -> int:
    one, other = ({v: NO_VOTE.get(c, c) for v, c in _of_span(votes, casts, s, since).items()} for s in (first, second))
    shared = [v for v in one if v in other and "?" not in (one[v], other[v])]
    return sum(same == "no" or one[v] == other[v] for v in shared)


CAST = rule("votes-of-member-so-cast", _cast)
BOTH = rule("votes-of-two-members", _both)


def member_record(view: View, iso3: str, since: date, last: date) -> MemberRecord:
    """The votes of a member from `since` to `last`, both included: all, and by cast (votes; those that occur), in the
    order of CASTS. Raises PeaceopsError for a State that never sat."""
    code, when = ever_member(view, iso3), Period.span(since, last)
    rows: Rests = [votes_up_to(view, last=last), casts_up_to(view, last=last)]

    def number(cast: str) -> Figure:
        counts = counted("votes-of-member", member=code, cast=CASTS.get(cast, "any"))
        return CAST(counts, when, rows, iso3=code, since=since, cast=cast)

    casts = {name: figure for key, name in CASTS.items() if (figure := number(key)).value}
    return MemberRecord(code, number(""), casts)


def same_votes(view: View, iso3: str, others: Sequence[str], since: date, last: date) -> tuple[SameVotes, ...]:
    """How often a member voted as each of some others did, the closest first; those with whom it shares no vote are
    left out. Raises PeaceopsError for a State that never sat."""
    code, when = ever_member(view, iso3), Period.span(since, last)
    rows: Rests = [votes_up_to(view, last=last), casts_up_to(view, last=last)]
    found = []
    for other in others:
        if other == code:
            continue
        about = {"first": code, "second": other}
        both, same = (
            BOTH(counted(key, **about), when, rows, **about, since=since, same=which)
            for key, which in (("votes-of-both-members", "no"), ("same-votes-of-members", "yes"))
        )
        if both.value:
            share = SHARE_PCT(counted("share-of-same-votes", **about), when, [same, both], digits=1)
            found.append(SameVotes(other, both, same, share))
    return tuple(sorted(found, key=lambda x: (-float(x.share.value), -float(x.both.value), x.iso3)))
