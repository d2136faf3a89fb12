"""Recorded votes of the General Assembly on the financing of peace operations, the table behind `peaceops assembly`.
Source: table financing_votes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.tables.interests import FinancingVotesRow
from peaceops.errors import unknown
from peaceops.missions.names import find_mission
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

PLENARY, COMMITTEE = "plenary", "fifth_committee"
WHOLE = "whole"
DOCUMENT = re.compile(r"A/", re.IGNORECASE)
COLUMNS = (
    *("voted", "hall", "missions", "symbol", "extent", "what", "outcome"),
    *("yes", "against", "abstain", "against_iso3", "abstain_iso3", "vote"),
)


@dataclass(frozen=True, slots=True)
class FinancingVote:
    """A vote on financing: its row, the time in which it was taken, and its totals as figures of votes."""

    row: FinancingVotesRow
    when: Period
    yes: Figure
    against: Figure
    abstain: Figure

    @property
    def casts(self) -> dict[str, tuple[str, ...]]:
        """The States that voted against (N) and abstained (A), as far as they are named, each in order of its code."""
        return {"N": _states(self.row.against_iso3), "A": _states(self.row.abstain_iso3)}


def financing_votes_of(
    view: View, mission: str = "", frm: date | None = None, to: date | None = None
) -> list[FinancingVote]:
    """Votes on the financing of a mission (its acronym), or of all, in order of time; the days of the span included."""
    first, last = frm or date.min, to or date.max
    rows = [
        r
        for r in view.all(FinancingVotesRow)
        if (not mission or mission in _states(r.missions)) and r.voted_from <= last and r.voted_to >= first
    ]
    return [_vote(r) for r in sorted(rows, key=lambda r: (r.voted_to, r.voted_from, r.extent == WHOLE, r.vote))]


def _vote(row: FinancingVotesRow) -> FinancingVote:
    one = row.voted_from == row.voted_to
    when = Period.day(row.voted_to) if one else Period.span(row.voted_from, row.voted_to)
    about = {
        "symbol": row.symbol or row.vote,
        "mission": (row.missions or "none").replace(";", ", "),
        "hall": row.hall,
        "extent": row.extent,
    }
    yes, against, abstain = (
        fact(row, number, counted(measure, **about), when)
        for number, measure in (
            (row.yes, "assembly-in-favour"),
            (row.against, "assembly-against"),
            (row.abstain, "assembly-abstentions"),
        )
    )
    return FinancingVote(row, when, yes, against, abstain)


def _states(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split(";")) if joined else ()


def assembly_votes(view: View, about: str = "", *, frm: date | None = None, to: date | None = None) -> ReplyRows:
    """Recorded votes on the financing of a mission, of a resolution by its symbol, or of all, in order of time.

    Raises PeaceopsError for an unknown mission, and for a resolution of which the view has no recorded vote."""
    named = about.strip()
    mission = find_mission(view, named) if named and not DOCUMENT.match(named) else ""
    found = financing_votes_of(view, mission, frm, to)
    if named and not mission:
        held = sorted({r.symbol for r in view.all(FinancingVotesRow) if r.symbol})
        found = [v for v in found if _one(v.row.symbol) == _one(named)]
        if _one(named) not in {_one(s) for s in held}:
            raise unknown("vote", named, held)
    rows: list[dict[str, Cell]] = [
        {
            "voted": str(v.when),
            "hall": v.row.hall,
            "missions": v.row.missions,
            "symbol": v.row.symbol,
            "extent": v.row.extent,
            "what": v.row.title,
            "outcome": v.row.outcome,
            "yes": v.yes,
            "against": v.against,
            "abstain": v.abstain,
            "against_iso3": v.row.against_iso3,
            "abstain_iso3": v.row.abstain_iso3,
            "vote": v.row.vote,
        }
        for v in found
    ]
    return ReplyRows.made({"about": mission or named, "from": frm, "to": to}, COLUMNS, rows, notes=_notes(view, rows))


def _one(symbol: str | None) -> str:
    return "".join((symbol or "").upper().split())


def _notes(view: View, rows: list[dict[str, Cell]]) -> list[Said]:
    """Which votes are held, and that no vote is no sign of none."""
    years = sorted(r.voted_to.year for r in view.all(FinancingVotesRow))
    first, last = (str(years[0]), str(years[-1])) if years else ("-", "-")
    return [said("assembly-votes-none", found="some" if rows else "none", first=first, last=last)]
