"""Understanding statements on votes: tallies in digits and words, members that are named, votes called unanimous."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.subject import Focus, mission_at, time_at

YES = pattern("say_votes", "yes")
NO = pattern("say_votes", "no")
ABSTAINED = pattern("say_votes", "abstained")
BY_VOTE = pattern("say_votes", "by_vote")
UNANIMOUS = pattern("say_votes", "unanimous")
NOT_UNANIMOUS = pattern("say_votes", "not_unanimous")
COUNCIL = pattern("say_votes", "council")
CASTS = {  # what a member cast, by the words that say it
    "A": pattern("say_votes", "abstains"),
    "N": pattern("say_votes", "opposes"),
    "Y": pattern("say_votes", "favours"),
}
TEXT = pattern("say_votes", "text")
VETOED = pattern("say_votes", "vetoed")
AFTER = pattern("say_votes", "voters_after")
BETWEEN = pattern("say_votes", "voters_between")
BEFORE = pattern("say_votes", "voters_before")
ABOUT = pattern("say_votes", "about")
ASSEMBLY = pattern("say_votes", "assembly")
NOT_VOTING = pattern("say_votes", "not_voting")
TO_VOTE = pattern("say_votes", "to_vote")
RESOLUTION = pattern("say_votes", "resolution")
EARLIER = 400  # characters before a sentence within which the text may have named the Council
REACH = 46  # characters between a member and the words that say what it cast


def votes_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """The tally of a sentence with the members it names, or that a vote was unanimous."""
    start, end = focus.sentence.start, focus.sentence.end
    if not ABOUT.search(even, start, end):
        return
    base = _base(even, focus)
    counts, places = _counts(even, start, end)
    voters, where = _voters(even, focus)
    places += where
    named = _named(even, focus)
    if places and (counts or base.resolution or base.mission or COUNCIL.search(even, start, end)) and named:
        tally = _tally(counts)
        yes = counts.get("y")
        hall = "assembly" if (yes or 0) > 15 or (ASSEMBLY.search(even, start, end) and not voters) else "council"
        yield replace(
            base,
            kind="veto_power" if not counts and VETOED.search(even, start, end) else "vote",
            start=min(a for a, _ in places),
            end=max(b for _, b in places),
            value=yes if yes is not None else float(len(voters)),
            thing=hall,
            also=tally,
            voters=voters,
            role="absent" if NOT_VOTING.search(even, start, end) else "",
        )
        return
    for found in UNANIMOUS.finditer(even, start, end):
        against = NOT_UNANIMOUS.search(even, start, found.start())
        why = "prediction" if TO_VOTE.search(even, start, end) else ""
        thing = "divided" if against else "unanimous"
        yield replace(base, start=found.start(), end=found.end(), value=15.0, thing=thing, refusal=why)


def _base(even: str, focus: Focus) -> Assertion:
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
        time=time_at(focus, start, forms=("day", "weekday", "month")),
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
    if set(counts) == {"n"} and counts["n"] and not CASTS["A"].search(even, start, end):
        return {}, []  # "three against" of something else
    return counts, places


def _tally(counts: dict[str, float]) -> tuple[float, ...]:
    """In favour, against, abstaining; -1 for what is not told."""
    return tuple(counts.get(key, -1.0) for key in "yna") if counts else ()


def _voters(even: str, focus: Focus) -> tuple[tuple[tuple[str, str], ...], list[tuple[int, int]]]:
    """Members that a sentence names, each with what it cast, and where they stand."""
    found: dict[str, str] = {}
    places: list[tuple[int, int]] = []
    states = [n for n in focus.actors() if n.kind == "state"]
    for cast, known in (*CASTS.items(), ("N", NO)):  # "1 against (China)"
        for match in known.finditer(even, focus.sentence.start, focus.sentence.end):
            before = [n for n in states if n.end <= match.start()]
            group = []
            if before and _leads_to(even, focus, before[-1].end, match.start()):
                group = [before[-1]]
                for name in reversed(before[:-1]):
                    if not BETWEEN.fullmatch(even, name.end, group[0].start):
                        break
                    group.insert(0, name)
            after = [n for n in states if n.start >= match.end()]
            if not group and after and AFTER.fullmatch(even, match.end(), after[0].start):
                group = [after[0]]
                for name in after[1:]:
                    if not BETWEEN.fullmatch(even, group[-1].end, name.start):
                        break
                    group.append(name)
            for name in group:
                found.setdefault(name.keys[0], cast)
            if group:
                places.append((min(group[0].start, match.start()), max(group[-1].end, match.end())))
    return tuple(found.items()), places


def _leads_to(even: str, focus: Focus, end: int, start: int) -> bool:
    """Whether the words between a member and a verb only join them, or say when."""
    between = even[end:start]
    for when in reversed([w for w in focus.times if end <= w.start and w.end <= start]):
        between = between[: when.start - end] + between[when.end - end :]
    return start - end < REACH and bool(BEFORE.fullmatch(f"{between.rstrip()} "))


def resolution_in(even: str, start: int, end: int) -> int:
    """The number of the resolution that a sentence names; 0 for none."""
    found = RESOLUTION.search(even, start, end)
    return int(next(filter(None, found.groups()))) if found else 0
