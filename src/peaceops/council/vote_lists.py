"""Lists of votes by subject, member, period and outcome. Source: tables votes and member_votes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import View
from peaceops.book.reply import Reply
from peaceops.book.tables.council import VotesRow
from peaceops.council.members import ever_member
from peaceops.council.subjects import Subject, find_subject, span
from peaceops.council.votes import OUTCOMES, Vote, votes_about, votes_named
from peaceops.errors import refused, shown, unknown
from peaceops.missions.resolve import RESOLUTION
from peaceops.words.catalogue import said

NUMBER = re.compile(r"(?P<number>\d{1,4})")
DRAFT = re.compile(r"S/", re.IGNORECASE)
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

    def to_dict(self) -> dict[str, Any]:
        """As JSON; counts are figures with their source."""
        return {
            "about": self.subject.key if self.subject else None,
            "member": self.member,
            "count": len(self.votes),
            "votes": [vote_dict(v) for v in self.votes],
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a vote, for a terminal."""
        return [_row(v, self.member) for v in self.votes]


def _row(vote: Vote, member: str | None) -> dict[str, Any]:
    row = {
        "date": vote.day.value,
        "vote": vote.vote,
        "outcome": str(said("council-outcome", outcome=vote.outcome)),
        "for-against-abstaining": "-".join(str(n.value) if n else "?" for n in (vote.yes, vote.against, vote.abstain)),
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
) -> VoteList:
    """Votes about a mission or agenda item (all where None), failed and vetoed drafts included, days inclusive.

    `about` may also be a resolution or draft by its symbol or number: then every vote on it. `member`: only votes on
    which that State sat. `outcome`: one of OUTCOMES. Raises PeaceopsError for an unknown subject, document, State or
    outcome, a document of the Assembly, an inverted span, and a day before the Council existed.
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
    kept = (v for v in found if (outcome is None or v.outcome == outcome) and (code is None or cast_of(v, code)))
    return VoteList(subject, code, tuple(kept))


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
