"""Matching statements on votes and resolutions, from the record of the Council's votes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import View, asked, counted
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.rules import COUNT, selection
from peaceops.book.tables.council import MandatePeriodsRow, VotesRow
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.know_rules import rules_known
from peaceops.council.mandates import establishing_vote
from peaceops.council.vote_lists import votes_list
from peaceops.council.votes import Vote, vote_on
from peaceops.errors import PeaceopsError
from peaceops.missions.bodies import find_body
from peaceops.missions.states import states
from peaceops.period import Period

NEAR = timedelta(days=12)  # between a vote and the text that tells it
WEEKS = timedelta(days=60)  # within which a vote is still told as news
EVER = timedelta(days=4000)
VETOED = "vetoed"
TITLE = 24  # letters of a body's name by which a title that is cut off names it


def vote_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The Council's vote that a tally, members that are named, or the word unanimous is about; the Assembly's are not
    held."""
    if s.thing == "assembly":
        return
    for vote in votes_meant(view, s, day)[:1]:
        if vote.yes is None:
            continue
        in_favour = (
            replace(vote.yes, counted=counted("votes-none-taken", symbol=vote.symbol))
            if vote.without_a_vote
            else vote.yes
        )
        if s.thing in ("unanimous", "divided"):
            yield Counterpart(in_favour, SAME, holds=vote.unopposed == (s.thing == "unanimous"))
            continue
        held = [float(f.value) if f else 0.0 for f in (vote.yes, vote.against, vote.abstain)]
        tally = all(told in (-1.0, number) for told, number in zip(s.also, held, strict=False))
        yield Counterpart(in_favour, SAME, holds=tally and _cast_so(vote, s))


def _cast_so(vote: Vote, s: Assertion) -> bool:
    """Whether each member that is named cast what is told."""
    return all(iso3 in vote.casts.get(cast, ()) for iso3, cast in s.voters)


def votes_meant(view: View, s: Assertion, day: date) -> list[Vote]:
    """Votes that may be meant, the likeliest first: the one on the resolution named, else those about the mission in
    the days before the text, else the last before it."""
    if s.resolution:
        try:
            return [vote_on(view, str(s.resolution))]
        except PeaceopsError:
            return []
    at = s.time.last if s.time else day
    if not s.mission or s.mission == ALL:
        return _of_these_days(view, s, at)
    back = NEAR if s.thing == "day" else WEEKS
    try:
        first = s.time.first if s.time and s.time.said and s.thing == "day" else at
        found = votes_list(view, s.mission, frm=first - back, to=at + timedelta(days=2)).votes
        if not found and s.thing in ("unanimous", "divided", "council") and not (s.time and s.time.said):
            found = votes_list(view, s.mission, frm=at - EVER, to=at).votes[-1:]
    except PeaceopsError:
        found = ()
    found = found or tuple(_titled(view, s.mission, at))
    veto = any(cast == "N" for _, cast in s.voters)
    return sorted(found, key=lambda v: (veto and v.outcome != VETOED, abs((_voted(v) - at).days)))


def _of_these_days(view: View, s: Assertion, at: date) -> list[Vote]:
    """Where no mission is told: the votes of the days before the text on which the members named cast what is told."""
    if not s.voters:
        return []
    found = votes_list(view, None, frm=at - NEAR, to=at + timedelta(days=2)).votes
    return [v for v in found if _cast_so(v, s)]


def _titled(view: View, body: str, at: date) -> list[Vote]:
    """Votes of the days before the text whose title names another body, which has no votes of its own."""
    found = votes_list(view, None, frm=at - NEAR, to=at + timedelta(days=2)).votes
    row = find_body(view, body)
    names = [body.lower(), *([row.name.lower()[:TITLE]] if row else [])]
    return [v for v in found if any(name in v.title.lower() for name in names)]


def adopted_on(view: View, resolution: int) -> date | None:
    """The day on which a resolution was adopted; None for one that the book does not know."""
    try:
        return _voted(vote_on(view, str(resolution)))
    except PeaceopsError:
        return None


def vetoes_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """How often a permanent member had used its veto by the day."""
    day = min(s.time.last if s.time else day, date.today())
    if s.actor not in PERMANENT_MEMBERS:
        yield from rules_known(view, replace(s, thing="permanent", value=None, voters=((s.actor, "N"),)), day)
        return
    cast = vetoes_cast(view, iso3=s.actor, day=day)
    yield Counterpart(COUNT(counted("vetoes-cast", state=s.actor), Period.day(day), [cast]), SAME)


@selection("vetoes-cast-by")
def vetoes_cast(view: View, *, iso3: str, day: date) -> tuple[VotesRow, ...]:
    """Votes on drafts that a member defeated, itself or as the State that it is the successor of, by a day."""
    members = {iso3, *(r.iso3 for r in states(view).values() if r.successor == iso3)}
    against = {v.vote for v in _vetoed(view) if _voted(v) <= day and members & set(v.casts.get("N", ()))}
    return tuple(r for r in view.all(VotesRow) if r.vote in against)


@asked
def _vetoed(view: View) -> tuple[Vote, ...]:
    return tuple(v for v in votes_list(view, None).votes if v.outcome == VETOED)


def _voted(vote: Vote) -> date:
    return date.fromisoformat(str(vote.day.value))


def _about(view: View, mission: str, vote: Vote) -> bool:
    """Whether a resolution is on the mission that is named beside it: voted on as such, or one of its mandates."""
    rows = view.where(MandatePeriodsRow, mission=mission)
    if any(f"({r.decided_on.year})" in vote.symbol and f"/{r.resolution} " in vote.symbol for r in rows):
        return True
    try:
        return any(v.vote == vote.vote for v in votes_list(view, mission, frm=_voted(vote), to=_voted(vote)).votes)
    except PeaceopsError:
        return True  # a body without votes of its own


def resolution_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The resolution by its number, or the vote on the day that is told."""
    votes = votes_meant(view, s, day)
    if s.resolution:
        for vote in votes[:1]:
            adopted = date.fromisoformat(str(vote.day.value))
            right = not s.also or int(s.also[0]) == adopted.year
            set_up = establishing_vote(view, s.mission) if s.words == "creates" and s.mission not in ("", ALL) else None
            if set_up and str(set_up.day.value) != str(vote.day.value):
                yield Counterpart(set_up.day, SAME, holds=False)
                return
            if s.time and s.time.said:
                first, last = s.time.first, s.time.last
                if s.thing == "eve":
                    first = last = first - timedelta(days=1)
                long = (last - first).days > 20
                other_day = not long and s.thing == "number" and not s.also  # of what else the sentence tells
                right = right and (first <= adopted <= last or other_day)
            about = s.mission in ("", ALL) or _about(view, s.mission, vote)
            yield Counterpart(vote.day, SAME if about else OTHER, holds=right)
        return
    if s.thing == "day" and s.time and votes:
        days = {str(v.day.value): v for v in votes}
        hit = next((v for d, v in days.items() if s.time.first <= date.fromisoformat(d) <= s.time.last), None)
        yield Counterpart((hit or votes[0]).day, SAME, holds=hit is not None)
