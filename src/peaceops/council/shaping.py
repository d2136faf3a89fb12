"""Decisions that shaped a mission: what set it up, ended it or opened its end, moved its ceiling, set its tasks.

Source: tables key_decisions, mandate_periods, closings, votes, mandate_ceilings and current_tasks.
"""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import Figure, View
from peaceops.book.tables.council import (
    ClosingsRow,
    CurrentTasksRow,
    KeyDecisionsRow,
    MandateCeilingsRow,
    ResolutionsRow,
    VotesRow,
)
from peaceops.council.mandates import acts_on
from peaceops.council.votes import Vote, votes_named
from peaceops.missions.ceilings import ceiling_figure
from peaceops.words.catalogue import Said, said

COUNTED = ("military", "uniformed", "police")  # the category whose ceilings are told: the first that a mission has
UNLESS = "unless"  # how the note of a ceiling begins that holds only if another decision does not come
NOT_ADOPTED = ("vetoed", "short_of_majority")


@dataclass(frozen=True, slots=True)
class KeyDecision:
    """A vote, what it did to the mission (our words, or messages one after the other), and the ceiling that it set,
    where it set or moved one (persons; what it counts says the category)."""

    vote: Vote
    did: tuple[str | Said, ...]
    ceiling: Figure | None


def key_decisions(view: View, mission: str) -> list[KeyDecision]:
    """Votes that the history of a mission must name, in order of time.

    Those of the book's own table; those that established, opened, ended and vetoed the mandate; those that moved the
    ceiling of its military personnel, or set tasks of the list in force."""
    did: dict[str, list[str | Said]] = {}
    for r in view.where(KeyDecisionsRow, mission=mission):
        did[r.vote] = [r.says]
    own = set(did)  # our words for these say all that they did
    ceilings = _moved(view, mission)
    for symbol, what in (*_acts(view, mission), *_tasks(view, mission), *((s, w) for s, (_, w) in ceilings.items())):
        if symbol not in own and what not in did.setdefault(symbol, []):
            did[symbol].append(what)
    for vote in view.where(VotesRow, mission=mission):
        if vote.outcome in NOT_ADOPTED:
            did.setdefault(vote.vote, [said("mandate-act-not-adopted")])
    return [
        KeyDecision(vote, tuple(did[vote.vote]), ceilings[vote.vote][0] if vote.vote in ceilings else None)
        for vote in votes_named(view, list(did))
    ]


def _acts(view: View, mission: str) -> list[tuple[str, Said]]:
    """Resolutions that established or ended the mandate or left its end open, and the one that closed it."""
    words = {"establish": said("mandate-act-establish"), "terminate": said("mandate-act-terminate")}
    found = [
        (symbol, words.get(row.act, said("mandate-act-open-ended")))
        for row, symbol in acts_on(view, mission)
        if row.act in words or row.form == "open_ended"
    ]
    closed = view.first(ClosingsRow, mission=mission)
    if closed and closed.decision not in dict(found):
        found.append((closed.decision, said("mandate-act-closing", how=closed.how.replace("_", " "))))
    return found


def _tasks(view: View, mission: str) -> list[tuple[str, Said]]:
    """Resolutions whose paragraphs have tasks of the mandate in force, but for the one that set up the mission."""
    founding = {symbol for row, symbol in acts_on(view, mission) if row.act == "establish"}
    symbols = (_symbol(view, r.resolution) for r in view.where(CurrentTasksRow, mission=mission))
    return [(s, said("mandate-act-tasks")) for s in dict.fromkeys(symbols) if s and s not in founding]


def _moved(view: View, mission: str) -> dict[str, tuple[Figure, Said]]:
    """Ceilings that differ from the one before, by the resolution that set them, each with what it did."""
    set_ = (r for r in view.where(MandateCeilingsRow, mission=mission) if r.kind == "ceiling" and r.number)
    rows = [r for r in set_ if not (r.note or "").startswith(UNLESS)]
    category = next((c for c in COUNTED if any(r.category == c for r in rows)), "")
    found: dict[str, tuple[Figure, Said]] = {}
    before = 0
    for row in sorted((r for r in rows if r.category == category), key=lambda r: (r.resolution, r.from_date, r.row)):
        symbol = _symbol(view, row.resolution)
        if row.number != before and symbol:
            way = "set" if not before else "raised" if row.number > before else "lowered"
            found[symbol] = (ceiling_figure(row), said("mandate-act-ceiling", way=way, category=category))
        before = row.number
    return found


def _symbol(view: View, number: int) -> str:
    row = view.first(ResolutionsRow, resolution=number)
    return row.symbol if row else ""
