"""Votes of the Council: one, or those about a mission or an agenda item. Sources: tables votes, member_votes and
resolutions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, asked
from peaceops.book.figure import fact
from peaceops.book.measures import counted
from peaceops.book.tables.council import MemberVotesRow, ResolutionsRow, VotesRow
from peaceops.errors import unknown
from peaceops.words.catalogue import Said, said

OUTCOMES = ("adopted", "adopted_in_parts", "vetoed", "short_of_majority")  # worded by the message council-outcome
IN_PARTS = "adopted_in_parts"
WITHOUT_A_VOTE = 11  # members that are recorded as not voting, from which on no vote was taken


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote on a draft. Counts are Figures of votes (None where no source has them, or no vote was taken on the
    whole text); `casts`: members by Y, N, A, NV, NP (did not take part) or ?, empty without a vote on the whole."""

    vote: str
    symbol: str
    day: Figure
    outcome: str
    title: str
    yes: Figure | None
    against: Figure | None
    abstain: Figure | None
    not_voting: Figure | None
    not_participating: Figure | None
    vetoes: int
    mission: str | None
    agenda: str | None
    casts: dict[str, tuple[str, ...]]
    source: str
    locator: str

    @property
    def without_a_vote(self) -> bool:
        """Whether it was adopted without a vote: then its totals are noughts that nobody cast."""
        return len(self.casts.get("NV", ())) >= WITHOUT_A_VOTE

    @property
    def outcome_said(self) -> Said:
        """The outcome in words, adoption without a vote as that."""
        return said("council-outcome", outcome="adopted_without_a_vote" if self.without_a_vote else self.outcome)

    @property
    def unopposed(self) -> bool:
        """Adopted with no vote against and no abstention (adoption without a vote included)."""
        return self.outcome == "adopted" and not self.casts.get("N") and not self.casts.get("A")


def vote_on(view: View, symbol: str) -> Vote:
    """The vote on a resolution or draft: 'S/RES/1244 (1999)', 'S/RES/1244(1999)', '1244' or 'S/1999/328'.

    A draft that was voted on more than once has numbered votes ('S/3502 #2'). Raises PeaceopsError for an unknown one.
    """
    wanted = symbol.strip()
    if wanted.isdigit():
        named: Iterable[VotesRow] = view.where(VotesRow, resolution=int(wanted))
    else:
        named = [r for r in view.all(VotesRow) if r.vote.replace(" ", "") == wanted.replace(" ", "")]
    found = _votes(view, named)
    if not found:
        raise unknown("vote", symbol, (r.vote for r in view.all(VotesRow)))
    return found[0]


def votes_about(view: View, key: str, frm: date | None = None, to: date | None = None) -> list[Vote]:
    """Votes on a mission (its acronym) or an agenda item (its key, such as KOS), in order of time; days inclusive."""
    first, last = frm or date.min, to or date.max
    return _votes(view, (r for r in _rows_about(view).get(key, ()) if first <= r.voted_on <= last))


@asked
def _rows_about(view: View) -> Mapping[str, tuple[VotesRow, ...]]:
    """Votes by the mission and by the agenda item that each is on."""
    found: dict[str, list[VotesRow]] = {}
    for row in view.all(VotesRow):
        for key in {row.mission, row.agenda} - {None}:
            found.setdefault(str(key), []).append(row)
    return {key: tuple(rows) for key, rows in found.items()}


def votes_named(view: View, names: list[str]) -> list[Vote]:
    """Votes by their keys, in order of time; keys that the view does not hold are left out."""
    return _votes(view, (r for name in dict.fromkeys(names) for r in view.where(VotesRow, vote=name)))


def agendas_of(view: View, mission: str) -> tuple[str, ...]:
    """Agenda keys of the resolutions on a mission, the most frequent first; the rest group OTH is left out."""
    agendas = Counter(r.agenda for r in view.where(ResolutionsRow, mission=mission) if r.agenda not in (None, "OTH"))
    return tuple(str(a) for a, _ in sorted(agendas.items(), key=lambda item: (-item[1], str(item[0]))))


def _votes(view: View, rows: Iterable[VotesRow]) -> list[Vote]:
    """Votes in order of time, those in parts too; any other vote without a record of its members is left out."""
    ordered = sorted(rows, key=lambda r: (r.voted_on, r.resolution is None, r.resolution or 0, r.vote))
    return [v for r in ordered if (v := _vote(view, r)) is not None]


@asked
def _vote(view: View, row: VotesRow) -> Vote | None:
    """The vote of a row, made once; None without a record of its members, unless it was taken in parts."""
    casts = _casts(view, row.vote)
    return _made(row, casts) if casts or row.outcome == IN_PARTS else None


def _casts(view: View, vote: str) -> dict[str, tuple[str, ...]]:
    """Members by what they cast."""
    found: dict[str, tuple[str, ...]] = {}
    for told in view.where(MemberVotesRow, vote=vote):
        found[told.cast] = (*found.get(told.cast, ()), told.iso3)
    return found


def _made(row: VotesRow, casts: dict[str, tuple[str, ...]]) -> Vote:
    def votes(count: int | None, measure: str) -> Figure | None:
        return None if count is None else fact(row, count, counted(measure, symbol=row.symbol), row.voted_on)

    return Vote(
        vote=row.vote,
        symbol=row.symbol,
        day=fact(row, row.voted_on, counted("vote-day", symbol=row.symbol), row.voted_on),
        outcome=row.outcome,
        title=row.title,
        yes=votes(row.yes, "votes-in-favour"),
        against=votes(row.against, "votes-against"),
        abstain=votes(row.abstain, "abstentions"),
        not_voting=votes(row.not_voting, "members-not-voting"),
        not_participating=votes(row.not_participating, "members-not-participating"),
        vetoes=row.vetoes,
        mission=row.mission,
        agenda=row.agenda,
        casts=casts,
        source=row.source,
        locator=row.symbol,
    )
