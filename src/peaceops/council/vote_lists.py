"""Lists of votes by subject, member, period and outcome. Source: tables votes and member_votes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import View
from peaceops.book.charter import EVER_PERMANENT
from peaceops.book.reply import Reply
from peaceops.book.tables.council import VotesRow
from peaceops.council.members import ever_member
from peaceops.council.subjects import Subject, find_subject, span
from peaceops.council.votes import OUTCOMES, Vote, votes_about, votes_named
from peaceops.errors import refused, shown, unknown
from peaceops.missions.resolve import RESOLUTION
from peaceops.missions.states import name_then
from peaceops.words.catalogue import Said, said
from peaceops.words.states import shortened, the

NUMBER = re.compile(r"(?P<number>\d{1,4})")
DRAFT = re.compile(r"S/", re.IGNORECASE)
VETOED = "vetoed"
SEAT_OF_TWO = ("RUS", "SUN")  # one permanent seat, each under its own code
ASSEMBLY = re.compile(r"A/", re.IGNORECASE)
CASTS = {  # as JSON names them
    "Y": "yes",
    "A": "abstain",
    "N": "no",
    "NV": "not_voting",
    "NP": "not_participating",
    "?": "not_recorded",
}


@dataclass(frozen=True, slots=True)
class VoteList(Reply):
    """Votes in order of time; `member` is the State whose own vote is shown, if one was asked for."""

    subject: Subject | None
    member: str | None
    votes: tuple[Vote, ...]
    notes: tuple[Said, ...] = ()

    def sentences(self) -> tuple[Said | str, ...]:
        """The notes, in order: drafts vetoed while a member sat are not those that it vetoed."""
        return self.notes

    def to_dict(self) -> dict[str, Any]:
        """As JSON; counts are figures with their source."""
        return {
            "about": self.subject.key if self.subject else None,
            "member": self.member,
            "count": len(self.votes),
            "votes": [vote_dict(v) for v in self.votes],
            "notes": [str(note) for note in self.notes],
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a vote, for a terminal."""
        return [_row(v, self.member) for v in self.votes]


def _row(vote: Vote, member: str | None) -> dict[str, Any]:
    totals = "-".join(str(n.value) if n else "?" for n in (vote.yes, vote.against, vote.abstain))
    row = {
        "date": vote.day.value,
        "vote": vote.vote,
        "outcome": str(vote.outcome_said),
        "for-against-abstaining": str(said("mandate-votes-none-taken")) if vote.without_a_vote else totals,
        "against": " ".join(vote.casts.get("N", ())),
        "abstaining": " ".join(vote.casts.get("A", ())),
        "title": vote.title,
    }
    return row | ({"cast": str(said("vote-list-cast", cast=CASTS[cast_of(vote, member) or "?"]))} if member else {})


def vote_dict(v: Vote) -> dict[str, Any]:
    """A vote as JSON: by key its day, totals, members by cast and source."""
    return {
        "vote": v.vote,
        "date": v.day.value,
        "outcome": v.outcome,
        "without_a_vote": v.without_a_vote,
        "title": v.title,
        "mission": v.mission,
        "agenda": v.agenda,
        "yes": v.yes.to_dict() if v.yes else None,
        "against": v.against.to_dict() if v.against else None,
        "abstain": v.abstain.to_dict() if v.abstain else None,
        "not_voting": v.not_voting.to_dict() if v.not_voting else None,
        "not_participating": v.not_participating.to_dict() if v.not_participating else None,
        "vetoes": v.vetoes,
        "casts": {CASTS[k]: list(names) for k, names in v.casts.items()},
        "source": v.source,
        "locator": v.locator,
    }


def cast_of(vote: Vote, iso3: str) -> str | None:
    """How a member voted (Y, A, N, NV, NP, ?); None where it was not on the Council."""
    return next((cast for cast, names in vote.casts.items() if iso3 in names), None)


def votes_list(
    view: View,
    about: str | None = None,
    *,
    member: str | None = None,
    frm: date | None = None,
    to: date | None = None,
    outcome: str | None = None,
    vetoed_by: str | None = None,
) -> VoteList:
    """Votes about a mission or agenda item (all where None), failed and vetoed drafts included, days inclusive.

    `about` may also be a resolution or draft by its symbol or number: then every vote on it. `member`: only votes on
    which that State sat. `outcome`: one of OUTCOMES. `vetoed_by`: only drafts that this permanent member vetoed. Raises
    PeaceopsError for an unknown subject, document, State or outcome, a State that never could veto, a document of the
    Assembly, an inverted span, and a day before the Council existed.
    """
    start, end = span(frm, to)
    if outcome is not None and outcome not in OUTCOMES:
        raise unknown("outcome", outcome, OUTCOMES)
    named = _of_document(view, about) if about else []
    subject = find_subject(view, about) if about and not named else None
    if named:
        found = [v for v in votes_named(view, named) if start <= date.fromisoformat(str(v.day.value)) <= end]
    elif subject:
        found = votes_about(view, subject.key, start, end)
    else:
        found = votes_named(view, [r.vote for r in view.all(VotesRow) if start <= r.voted_on <= end])
    code = ever_member(view, member) if member else None
    vetoer = _vetoer(view, vetoed_by) if vetoed_by else None
    kept = tuple(
        v
        for v in found
        if (outcome is None or v.outcome == outcome)
        and (code is None or cast_of(v, code))
        and (vetoer is None or _vetoed(v, vetoer))
    )
    return VoteList(subject, code, kept, tuple(_notes(view, code, kept, vetoer) if outcome == VETOED or vetoer else ()))


def _vetoer(view: View, given: str) -> str:
    code = ever_member(view, given)
    if code not in EVER_PERMANENT:
        raise refused("no-permanent-member", given=shown(given))
    return code


def _vetoed(vote: Vote, iso3: str) -> bool:
    """Whether a permanent member vetoed a draft: its vote against is why the draft failed."""
    return vote.outcome == VETOED and cast_of(vote, iso3) == "N"


def _notes(view: View, member: str | None, votes: Sequence[Vote], vetoer: str | None) -> Iterator[Said]:
    """Of drafts vetoed while a member sat: how many it vetoed itself; of the Soviet Union's seat: whose it was when."""
    if member and not vetoer:
        own = sum(_vetoed(v, member) for v in votes) if member in EVER_PERMANENT else 0
        told = {"member": the(shortened(name_then(view, member))), "iso3": member, "sat": len(votes), "own": own}
        yield said("vote-list-vetoes-while-sitting", can="veto" if member in EVER_PERMANENT else "not", **told)
    if (vetoer or member) in SEAT_OF_TWO:
        yield said("vote-list-seat-of-two")


def _of_document(view: View, about: str) -> list[str]:
    """Keys of the votes on a document, in stored order; none where the words are no symbol or number of one.

    Raises PeaceopsError for a symbol or number that no vote has, and for a document of the Assembly."""
    text = " ".join(about.split())
    if ASSEMBLY.match(text):
        raise refused("assembly-votes-not-held", given=shown(text))
    number = RESOLUTION.fullmatch(text) or NUMBER.fullmatch(text)
    if number:
        rows = [r for r in view.all(VotesRow) if r.resolution == int(number["number"])]
        if year := number.groupdict().get("year"):
            rows = [r for r in rows if r.voted_on.year == int(year)]
    elif DRAFT.match(text):
        wanted = text.upper().partition(" #")[0]
        rows = [r for r in view.all(VotesRow) if wanted in (r.vote.upper().partition(" #")[0], r.symbol.upper())]
    else:
        return []
    if not rows:
        raise unknown("vote", about, (r.vote for r in view.all(VotesRow)))
    return [r.vote for r in rows]
