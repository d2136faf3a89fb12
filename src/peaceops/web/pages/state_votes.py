"""A Member State on the Security Council: whether it sits, how it has voted, and how often as the permanent members."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.council.member_record import member_record, same_votes
from peaceops.council.vote_lists import CASTS, cast_of
from peaceops.council.votes import Vote
from peaceops.document.model import Block, Cell, Ref
from peaceops.missions.states import name_then
from peaceops.web.pages.page import Asked
from peaceops.web.pages.page_parts import LinkedText, address, or_none, writer
from peaceops.words.states import the

SINCE = date(1990, 1, 1)  # votes of before are of another Council: vetoes were many, and missions few
FIRST_MEETING = date(1946, 1, 17)  # from which votes are told at a date before that
NEWEST = 20
NOT_IN_FAVOUR = ("A", "N")


def votes(asked: Asked, day: date, iso3: str, name: str) -> list[Block | None]:
    """Its seat on the day, the record of its votes, agreement with the permanent members, votes not in favour."""
    w, state, view = writer(), the(name), asked.site.book.at(day)
    since = SINCE if day >= SINCE else FIRST_MEETING
    out: list[Block | None] = [_seat(asked, day, iso3, the(name, start=True))]
    found = or_none(lambda: member_record(view, iso3, since, day))
    if found is None or not found.sat.value:
        return [*out, w.say("pay-never-sat", state=the(name, start=True), since=since)]
    casts = [(w.words_only("vote-list-cast", cast=cast), number) for cast, number in found.casts.items()]
    casts.append((w.words_only("pay-votes-all"), found.sat))
    out.append(w.table("pay-votes", ("cast", "votes"), casts, state=state, since=since))
    near = same_votes(view, iso3, sorted(PERMANENT_MEMBERS), since, day)
    rows = [(_member(name_then(view, s.iso3), s.iso3, day), s.both, s.same, s.share) for s in near]
    if rows:
        out.append(w.table("pay-same-votes", ("member", "both", "same", "share"), rows, state=state, since=since))
    book = asked.site.book
    every = peaceops.council_votes(member=iso3, from_date=since, to_date=day, as_of=day, book=book).votes
    against = [v for v in reversed(every) if cast_of(v, found.iso3) in NOT_IN_FAVOUR][:NEWEST]
    if against:
        lines = [_vote(v, found.iso3) for v in against]
        out.append(w.table("pay-not-in-favour", ("vote", "day", "cast", "outcome", "about"), lines, state=state))
    return out


def _seat(asked: Asked, day: date, iso3: str, state: str) -> Block | None:
    seats = or_none(lambda: peaceops.council_members(day, as_of=day, book=asked.site.book))
    if seats is None:
        return None
    own = next((m for m in seats.members if m.iso3 == iso3), None)
    if own is None:
        return writer().say("pay-no-seat", state=state, day=day)
    if own.term_end is None:
        return writer().say("pay-permanent", state=state)
    return writer().say("pay-elected", state=state, ends=own.term_end)


def _member(name: str, iso3: str, day: date) -> str:
    return LinkedText(name, address(f"/states/{iso3}", as_of=day))


def _vote(v: Vote, iso3: str) -> tuple[Cell, ...]:
    cast = writer().words_only("vote-list-cast", cast=CASTS[cast_of(v, iso3) or "?"])
    outcome = str(v.outcome_said)
    return (Ref(v.vote, v.source, v.locator), v.day, cast, outcome, v.title)
