"""Understanding statements on votes: tallies in digits and words, members that are named, votes called unanimous."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from peaceops.book.charter import EVER_PERMANENT
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.chambers import other_chamber
from peaceops.claims.days_meant import with_days_meant
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.say_casts import VETO, casts_said, subject_of_vote
from peaceops.claims.subject import Focus, mission_at
from peaceops.claims.times_at import time_of_act

YES = pattern("say_votes", "yes")
NO = pattern("say_votes", "no")
ABSTAINED = pattern("say_votes", "abstained")
BY_VOTE = pattern("say_votes", "by_vote")
UNANIMOUS = pattern("say_votes", "unanimous")
NONE_TAKEN = pattern("say_votes", "none_taken")
NOT_UNANIMOUS = pattern("say_votes", "not_unanimous")
COUNCIL = pattern("say_votes", "council")
ABSTAINS = pattern("say_casts", "abstains")
VETOED = pattern("say_votes", "vetoed")
ABOUT = pattern("say_votes", "about")
ASSEMBLY = pattern("say_votes", "assembly")
NOBODY_AGAINST = pattern("say_votes", "nobody_against")
SHORT = pattern("say_votes", "short")
NOT_VOTING = pattern("say_votes", "not_voting")
TO_VOTE = pattern("say_votes", "to_vote")
RESOLUTION = pattern("say_votes", "resolution")
ANOTHER_OBJECT, OBJECT_WITHIN = pattern("say_votes", "another_object"), 45  # characters from a verb to its object
DEEDS = {deed: pattern("say_votes", deed) for deed in ("creates", "extends", "ends")}
DRAFT, TEXT = pattern("say_votes", "draft"), pattern("say_votes", "text")
PLENARY, COMMITTEE, PART = (pattern("say_votes", key) for key in ("plenary", "committee", "part_of_text"))
MEMBERS = 15  # of the Council
NEEDED = (9.0, 7.0)  # votes in favour that a decision takes, and took before 1966
EARLIER = 400  # characters before a sentence within which the text may have named the Council
JUST_BEFORE = 200  # characters before a tally within which the text that was voted on is named
TIMES = ("day", "weekday", "week", "month", "year", "relative")


def votes_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """The tally of a sentence with the members it names, or that a vote was unanimous."""
    start, end = focus.sentence.start, focus.sentence.end
    if not ABOUT.search(even, start, end):
        return
    for statement in _votes_said(even, with_days_meant(even, focus)):
        own = all(iso3 in EVER_PERMANENT for iso3, cast in statement.voters if cast == VETO)
        chamber = other_chamber(even, focus, statement.end if own and statement.voters else end)
        refused = replace(statement, mission="", body=chamber, refusal="other_body") if chamber else statement
        yield replace(refused, deed=deed_said(even, start, end))


def deed_said(even: str, start: int, end: int) -> str:
    """What a decision is said to do to a mandate: set up, extend or end it; "" where that is not told, or the last two
    are."""
    told = [
        deed for deed, known in DEEDS.items() if any(is_deed(even, end, m) for m in known.finditer(even, start, end))
    ]
    return "" if {"extends", "ends"} <= set(told) else next(iter(told[-1:]), "")


def is_deed(even: str, end: int, verb: re.Match[str]) -> bool:
    """Whether a verb is done to a mandate, and not to a war or to sanctions: "puts an end to the fighting"."""
    return not ANOTHER_OBJECT.match(even, verb.end(), min(end, verb.end() + OBJECT_WITHIN))


def _votes_said(even: str, focus: Focus) -> Iterator[Assertion]:
    start, end = focus.sentence.start, focus.sentence.end
    counts, places = _counts(even, start, end)
    casts = casts_said(even, focus)
    base = replace(vote_base(even, focus), words=subject_of_vote(even, focus, casts.voters))
    places += casts.places
    counts = casts.alone | counts
    vetoed = VETO in casts.voters.values()
    named = vetoed or _named(even, focus) or bool(base.words and (TEXT.search(even, start, end) or casts.voters))
    named = named or bool(counts and TEXT.search(even, max(0, start - JUST_BEFORE), start))
    of_draft = bool(casts.voters and DRAFT.search(even, start, end))
    about = bool(of_draft or base.resolution or base.mission or base.words or COUNCIL.search(even, start, end))
    dated = casts.voters and base.time is not None and base.time.said and not ASSEMBLY.search(even, start, end)
    about = about or bool(dated and TEXT.search(even, start, end))
    if places and (counts or about) and (named or of_draft):
        yes = counts.get("y")
        council = (yes or 0) <= MEMBERS and (casts.voters or not ASSEMBLY.search(even, start, end))
        yield replace(
            base,
            kind="veto_power" if vetoed and counts == casts.alone and VETOED.search(even, start, end) else "vote",
            start=min(a for a, _ in places),
            end=max(b for _, b in places),
            value=yes if yes is not None else float(len(casts.voters)),
            thing="council" if council else _hall(even, start, end),
            also=_tally(counts),
            voters=tuple(casts.voters.items()),
            role=_role(even, start, end, council=bool(council)),
        )
        return
    if short := SHORT.search(even, start, end):
        yield replace(
            base, start=short.start(), end=short.end(), value=None, thing="fell-short", role="draft", also=NEEDED
        )
        return
    yield from _unanimous(even, base)


def of_the_vote_before(s: Assertion, before: list[Assertion]) -> Assertion:
    """A vote told without what it was on: on what the vote told before it in the text was; of a veto told before, the
    tally is that of the draft it defeated."""
    last = next((o for o in reversed(before) if o.unit == "votes"), None)
    own = s.mission or s.words or s.resolution or s.refusal
    if s.unit != "votes" or own or last is None or last.refusal or s.paragraph - last.paragraph > 1:
        return s
    time = s.time if s.time and s.time.said else last.time
    draft = last.role == "draft" or any(cast == VETO for _, cast in last.voters)
    role = s.role or ("draft" if draft else "")
    return replace(s, mission=last.mission, words=last.words, resolution=last.resolution, time=time, role=role)


def _hall(even: str, start: int, end: int) -> str:
    """Where the Assembly voted: the plenary or a committee, where a sentence names just one of them."""
    plenary, committee = PLENARY.search(even, start, end), COMMITTEE.search(even, start, end)
    if bool(plenary) == bool(committee):
        return "assembly"
    return "plenary" if plenary else "committee"


def _role(even: str, start: int, end: int, *, council: bool) -> str:
    """Whether members stayed away, or a draft was voted on; of the Assembly, whether on some paragraphs alone."""
    if not council and PART.search(even, start, end):
        return "part"
    return "absent" if NOT_VOTING.search(even, start, end) else "draft" if DRAFT.search(even, start, end) else ""


def _unanimous(even: str, base: Assertion) -> Iterator[Assertion]:
    """Votes called unanimous, or said not to be."""
    start, end = base.start, base.end
    about = base.mission or base.words or base.resolution or COUNCIL.search(even, start, end)
    none_taken = NONE_TAKEN.finditer(even, start, end) if about else ()
    for found in (*UNANIMOUS.finditer(even, start, end), *none_taken):
        against = NOT_UNANIMOUS.search(even, start, found.start())
        why = "prediction" if TO_VOTE.search(even, start, end) else ""
        thing = "divided" if against else "unanimous"
        yield replace(base, start=found.start(), end=found.end(), value=15.0, thing=thing, refusal=why)


def vote_base(even: str, focus: Focus) -> Assertion:
    """A statement on the vote that a sentence is about, without what it says of it."""
    start, end = focus.sentence.start, focus.sentence.end
    mission, body = mission_at(focus, start, start)
    mission = mission if mission not in ("", ALL) else focus.placed or focus.carried
    return Assertion(
        "vote",
        start,
        end,
        focus.sentence.paragraph,
        mission or body,
        unit="votes",
        time=time_of_act(focus, start, TIMES),
        resolution=resolution_in(even, start, end),
    )


def _named(even: str, focus: Focus) -> bool:
    """Whether a sentence says who votes or on what: the Council, a resolution, a mission, or an assembly."""
    start, end = focus.sentence.start, focus.sentence.end
    about = (
        COUNCIL.search(even, start, end)
        or TEXT.search(even, start, end)
        or ASSEMBLY.search(even, start, end)
        or RESOLUTION.search(even, start, end)
    )
    about = about or COUNCIL.search(even, max(0, start - EARLIER), start)
    return bool(about or focus.missions() or focus.carried or focus.body or focus.others())


def _counts(even: str, start: int, end: int) -> tuple[dict[str, float], list[tuple[int, int]]]:
    """Numbers in favour, against and abstaining (y, n, a), and where they stand."""
    counts: dict[str, float] = {}
    places: list[tuple[int, int]] = []
    if found := BY_VOTE.search(even, start, end):
        for key in "yna":
            if (value := small_number(told(found, key))) is not None:
                counts[key] = value
        places.append((found.start(), found.end()))
    for key, known in (("y", YES), ("n", NO), ("a", ABSTAINED)):
        for match in known.finditer(even, start, end):
            value = small_number(told(match, "n"))
            if key not in counts and value is not None:
                counts[key] = value
                places.append((match.start(), match.end()))
    if "n" not in counts and (none := NOBODY_AGAINST.search(even, start, end)):
        counts["n"] = 0.0
        places.append((none.start(), none.end()))
        return counts, places
    if set(counts) == {"n"} and counts["n"] and not ABSTAINS.search(even, start, end):
        return {}, []  # "three against" of something else
    return counts, places


def _tally(counts: dict[str, float]) -> tuple[float, ...]:
    """In favour, against, abstaining; -1 for what is not told."""
    return tuple(counts.get(key, -1.0) for key in "yna") if counts else ()


@lru_cache(maxsize=256)  # most readers of a sentence ask
def resolution_in(even: str, start: int, end: int) -> int:
    """The number of the resolution that a sentence names; 0 for none."""
    found = RESOLUTION.search(even, start, end)
    return int(next(filter(None, found.groups()))) if found else 0
