"""Matching statements on votes and resolutions, from the record of the Council's votes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import Figure, View, asked, counted
from peaceops.book.charter import EVER_PERMANENT, PERMANENT_MEMBERS
from peaceops.book.figure import fact
from peaceops.book.rules import COUNT, selection
from peaceops.book.tables.council import MandatePeriodsRow, VotesRow
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.gazetteer import hosted, same_host
from peaceops.claims.know_rules import rules_known
from peaceops.claims.say_casts import ABSENT, DID_NOT, NO_VETO, VETO
from peaceops.council.mandates import establishing_vote
from peaceops.council.vote_lists import votes_list
from peaceops.council.votes import Vote, agendas_of, vote_on
from peaceops.errors import PeaceopsError
from peaceops.missions.bodies import find_body
from peaceops.missions.states import states
from peaceops.period import Period

NEAR = timedelta(days=12)  # between a vote and the text that tells it
AFTER = timedelta(days=2)  # by which the day of a text may lie before that of the vote, by its clock
WEEKS = timedelta(days=60)  # within which a vote is still told as news
EVER = timedelta(days=4000)
MONTH = timedelta(days=27)  # from which a time told is a month or a year rather than a day
CLOCK = timedelta(days=1)  # by which a day told may differ from that of the vote, by the clock of the text
ACTS = {"ends": "terminate", "extends": "extend"}  # acts on a mandate, by what a resolution is said to do
VETOED, SHORT = "vetoed", "short_of_majority"
TITLE = 24  # letters of a body's name by which a title that is cut off names it


def vote_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The Council's vote that a tally, members that are named, or the word unanimous is about."""
    for vote in votes_meant(view, s, day)[:1]:
        if vote.yes is None:
            continue
        if (done := _other_deed(view, s, vote)) is not None:
            yield Counterpart(done, SAME, holds=False)
            continue
        in_favour = (
            replace(vote.yes, counted=counted("votes-none-taken", symbol=vote.symbol))
            if vote.without_a_vote
            else vote.yes
        )
        on_time = s.thing == "day" or not _of_one_day(s) or s.time.first == _voted(vote)  # type: ignore[union-attr]
        yield Counterpart(in_favour, SAME if on_time else OTHER, holds=_voted_so(vote, s))


def _of_one_day(s: Assertion) -> bool:
    """Whether the words tell the day of a vote."""
    return s.time is not None and s.time.said and s.time.first == s.time.last


def _other_deed(view: View, s: Assertion, vote: Vote) -> Figure | None:
    """The last day of a mandate, where a decision is said to extend one that it ended, or to end one that others
    extended later; None where it did what is told, or the book does not know."""
    if s.mission in ("", ALL) or s.deed not in ACTS or vote.outcome == VETOED:
        return None
    rows = view.where(MandatePeriodsRow, mission=s.mission)
    own = [r for r in rows if f"/{r.resolution} " in vote.symbol and r.decided_on == _voted(vote)]
    if not own:
        return None
    ended = own[0].act == ACTS["ends"]
    goes_on = any(r.decided_on > own[0].decided_on for r in rows)
    wrong = ended if s.deed == "extends" else not ended and goes_on
    return fact(own[0], own[0].until, counted("mandate-end", mission=s.mission), own[0].decided_on) if wrong else None


def _voted_so(vote: Vote, s: Assertion) -> bool:
    """Whether a vote was as it is told: unanimous or not, or with the tally and the casts of members."""
    if s.thing == "fell-short":
        return vote.outcome == SHORT
    if s.thing in ("unanimous", "divided"):
        return vote.unopposed == (s.thing == "unanimous")
    held = [float(f.value) if f else 0.0 for f in (vote.yes, vote.against, vote.abstain)]
    if s.guessed and not s.also and not s.voters:
        return held[0] == s.value  # a number beside a vote, which no rule read as a tally
    tally = all(told in (-1.0, number) for told, number in zip(s.also, held, strict=False))
    return tally and _cast_so(vote, s)


def _cast_so(vote: Vote, s: Assertion) -> bool:
    """Whether each member that is named cast what is told; a veto is a vote against that defeated a draft."""
    return all(CAST[cast](vote, iso3) for iso3, cast in s.voters)


def _did_not(vote: Vote, iso3: str, cast: str) -> bool:
    """Whether a member of that day's Council cast anything but what is denied."""
    return iso3 not in vote.casts.get(cast, ()) and any(iso3 in members for members in vote.casts.values())


CAST: dict[str, Callable[[Vote, str], bool]] = {
    **{cast: lambda vote, iso3, cast=cast: iso3 in vote.casts.get(cast, ()) for cast in "YNA"},  # type: ignore[misc]
    VETO: lambda vote, iso3: vote.outcome == VETOED and iso3 in EVER_PERMANENT and iso3 in vote.casts.get("N", ()),
    **{told: lambda vote, iso3, cast=cast: _did_not(vote, iso3, cast) for cast, told in DID_NOT.items()},  # type: ignore[misc]
    ABSENT: lambda vote, iso3: any(iso3 in vote.casts.get(cast, ()) for cast in ("NV", "NP")),
    NO_VETO: lambda vote, iso3: any(iso3 in vote.casts.get(cast, ()) for cast in ("Y", "A", "NV", "NP")),
}


def votes_meant(view: View, s: Assertion, day: date) -> list[Vote]:
    """Votes that may be meant, the likeliest first: the one on the resolution named, else those about the mission or
    the item of the agenda in the days before the text or at the time told, else the last before it."""
    if s.resolution:
        try:
            return [vote_on(view, str(s.resolution))]
        except PeaceopsError:
            return []
    at = s.time.last if s.time else day
    if any(cast == VETO for _, cast in s.voters):
        return _vetoes_meant(view, s, at)
    if of_the_day := _of_the_day(view, s):
        return of_the_day
    subject = _subject(view, s)
    if not subject:
        return _of_these_days(view, s, at)
    first, last = vote_window(s, at)
    try:
        found = list(votes_list(view, subject, frm=first, to=last).votes)
        if not found and s.thing in ("unanimous", "divided", "council") and not (s.time and s.time.said):
            found = list(votes_list(view, subject, frm=at - EVER, to=at).votes[-1:])
    except PeaceopsError:
        return _titled(view, _names(view, s.mission), at - NEAR, at + AFTER)
    spans = s.thing != "day" and s.time is not None and s.time.said and (s.time.last - s.time.first) >= MONTH
    if not found and not (s.mission and s.mission != ALL):
        return _of_these_days(view, s, at)
    if not found:  # a mission told by its place alone, where another of the same host was voted on
        keys = _around(view, s.mission)
        near = votes_list(view, None, frm=at - NEAR, to=at + AFTER).votes
        found = [v for v in near if keys & {v.mission, v.agenda}]
        found = found or _titled(view, _names(view, s.mission), at - NEAR, at + AFTER)
    return sorted(
        found,
        key=lambda v: (
            _fell_short(s, v),
            s.deed == "creates" and not _sets_up(view, s.mission, v),
            spans and not _voted_so(v, s),  # in a year told as a whole, the vote that is as told
            abs((_voted(v) - at).days),
        ),
    )


def _fell_short(s: Assertion, vote: Vote) -> bool:
    """Whether a vote is not the one on a draft that failed, where a statement tells of a draft, or of votes against."""
    failed = s.role == "draft" or any(cast == "N" for _, cast in s.voters)
    return failed and vote.outcome != (SHORT if s.thing == "fell-short" else VETOED)


def vote_window(s: Assertion, at: date) -> tuple[date, date]:
    """The days in which a vote is looked for: those told, or the weeks before the text."""
    if s.thing == "day":
        first = s.time.first if s.time and s.time.said else at
        return first - NEAR, at + AFTER
    if s.time and s.time.said and s.time.last - s.time.first >= MONTH:
        return s.time.first, s.time.last
    if s.time and s.time.said and s.time.first == s.time.last:
        return at - NEAR, at + AFTER
    return at - WEEKS, at + AFTER


def _subject(view: View, s: Assertion) -> str:
    """The mission that a vote is said to be about, or else the item of the agenda."""
    if s.mission and s.mission != ALL:
        return s.mission
    return s.words if s.words and s.words in view.distinct(VotesRow, "agenda") else ""


def _vetoes_meant(view: View, s: Assertion, at: date) -> list[Vote]:
    """Drafts vetoed at the time told, or before it where none is told; the one that is as told first. Where there is
    none, the votes that were taken instead."""
    subject = _subject(view, s)
    keys = {subject, s.words, *(agendas_of(view, subject) if subject else ()), *hosted(view).get(s.words, ())} - {""}
    first, last = vote_window(s, at)
    every = [v for v in _vetoed(view) if not keys or keys & {v.mission, v.agenda}]
    told = [v for v in every if first <= _voted(v) <= last]
    if not told and not (s.time and s.time.said):
        told = [v for v in every if _voted(v) <= last] if keys else []
    if told:
        return sorted(told, key=lambda v: (not _voted_so(v, s), abs((_voted(v) - at).days)))
    if not subject:
        return []
    rest = replace(s, voters=(), role="")
    return votes_meant(view, rest, at)


def _of_these_days(view: View, s: Assertion, at: date) -> list[Vote]:
    """Where no mission is told: the votes of the days before the text on which the members named cast what is told."""
    if not s.voters:
        return []
    found = votes_list(view, None, frm=at - NEAR, to=at + AFTER).votes
    return [v for v in found if _cast_so(v, s)]


def _of_the_day(view: View, s: Assertion) -> list[Vote]:
    """The votes of the day that is told, which stands above the days around it: those on the mission named, else on the
    item of the agenda, else on another mission of the place, else those whose title names the body or the State."""
    if not (s.time and s.time.said and s.time.first == s.time.last):
        return []
    day = s.time.first
    every = votes_list(view, None, frm=day - CLOCK, to=day + CLOCK).votes
    mission = s.mission if s.mission != ALL else ""
    for keys in ({mission}, {s.words}, _around(view, mission) if mission else set()):
        if found := [v for v in every if keys - {""} & {v.mission, v.agenda}]:
            return sorted(found, key=lambda v: (_fell_short(s, v), abs((_voted(v) - day).days)))
    names = [*_names(view, mission), *_names(view, s.words)]
    return _titled(view, names, day - CLOCK, day + CLOCK) if names else []


def _around(view: View, mission: str) -> set[str | None]:
    """Keys of what else the Council decides of a mission's place: its other missions, and items of the agenda."""
    hosts = [iso3 for iso3, missions in hosted(view).items() if mission in missions]
    return {*same_host(view, mission), *agendas_of(view, mission), *hosts}


def _names(view: View, key: str) -> list[tuple[str, ...]]:
    """How titles of votes name a body or a State: parts that must all stand in them. A body that was followed by one of
    another name is told by whose it is and where: the African Union, Somalia."""
    row, state = find_body(view, key) if key else None, states(view).get(key)
    whose, _, where = row.name.lower().rpartition(" in ") if row else ("", "", "")
    of_body: list[tuple[str, ...]] = [(row.name.lower()[:TITLE],)] if row else []
    of_body += [(" ".join(whose.split()[:2]), where)] if whose else []
    return [*([(key.lower(),)] if key else []), *of_body, *([(state.name.lower(),)] if state else [])]


def _titled(view: View, names: list[tuple[str, ...]], first: date, last: date) -> list[Vote]:
    """Votes of some days whose title names what has no votes of its own."""
    found = votes_list(view, None, frm=first, to=last).votes
    return [v for v in found if any(all(part in v.title.lower() for part in name) for name in names)]


def _sets_up(view: View, mission: str, vote: Vote) -> bool:
    """Whether a vote is the one by which a mission was set up."""
    set_up = establishing_vote(view, mission) if mission not in ("", ALL) else None
    return set_up is not None and set_up.vote == vote.vote


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


def last_veto_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The day of the last veto of each State named, by the day; that a State that has no veto never used one."""
    for iso3 in (v for v, _ in s.voters):
        cast = [v for v in _vetoed(view) if _voted(v) <= day and CAST[VETO](v, iso3)]
        if not cast:
            number = COUNT(counted("vetoes-cast", state=iso3), Period.day(day), [vetoes_cast(view, iso3=iso3, day=day)])
            yield Counterpart(number, SAME, holds=s.thing == "never-vetoed")
            continue
        last = cast[-1]
        year = _voted(last).year
        right = {"last-veto": year == s.value, "not-since": year <= float(s.value or 0)}.get(s.thing, False)
        yield Counterpart(last.day, SAME, holds=right)


def most_vetoes_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether the State named had used its veto more often than any other permanent member by the day."""
    day = min(s.time.last if s.time else day, date.today())
    actor = "RUS" if s.actor == "SUN" else s.actor
    cast = {iso3: vetoes_cast(view, iso3=iso3, day=day) for iso3 in PERMANENT_MEMBERS}
    own = cast.get(actor)
    if own is not None:
        most = all(len(own.rows) > len(c.rows) for iso3, c in cast.items() if iso3 != actor)
        yield Counterpart(COUNT(counted("vetoes-cast", state=actor), Period.day(day), [own]), SAME, holds=most)


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


def _decision_meant(view: View, s: Assertion, vote: Vote) -> Figure | None:
    """Where a resolution is said to have set up, extended or ended a mission, the day of the decision that did, if it
    was another; None where it did so itself, or the book does not know."""
    if s.mission in ("", ALL) or not s.words:
        return None
    if s.words == "creates":
        set_up = establishing_vote(view, s.mission)
        return set_up.day if set_up and set_up.vote != vote.vote else None
    rows = view.where(MandatePeriodsRow, mission=s.mission)
    acts = [r for r in rows if r.act == ACTS[s.words]] or [r for r in rows if s.words == "ends" and r is rows[-1]]
    if not acts or any(r.resolution == s.resolution for r in acts):
        return None
    if s.words == "extends" and any(r.resolution == s.resolution for r in rows):
        return None
    row = max(acts, key=lambda r: r.decided_on)
    return fact(row, row.decided_on, counted("mandate-decision-day", mission=s.mission), row.decided_on)


def resolution_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The resolution by its number, or the vote on the day that is told."""
    votes = votes_meant(view, s, day)
    if s.resolution:
        for vote in votes[:1]:
            adopted = date.fromisoformat(str(vote.day.value))
            right = not s.also or int(s.also[0]) == adopted.year
            if (decided := _decision_meant(view, s, vote)) is not None:
                yield Counterpart(decided, SAME, holds=False)
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
        if (done := _other_deed(view, s, votes[0])) is not None:
            yield Counterpart(done, SAME, holds=False)
            return
        hit = next((v for d, v in days.items() if s.time.first <= date.fromisoformat(d) <= s.time.last), None)
        yield Counterpart((hit or votes[0]).day, SAME, holds=hit is not None)
