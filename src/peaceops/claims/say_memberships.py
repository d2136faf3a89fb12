"""Understanding statements on the standing of a mission's host: memberships of organizations, and independence."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from peaceops.claims.assertion import Assertion, Time
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.subject import Focus
from peaceops.claims.times_at import time_at

ORGANIZATIONS = Path(__file__).with_name("organizations.csv")
JOINED, MEMBER = pattern("say_memberships", "joined"), pattern("say_memberships", "member")
OF_A_MISSION = pattern("say_memberships", "of_a_mission")
FULL_NAME, NTH_MEMBER = pattern("say_memberships", "full_name"), pattern("say_memberships", "nth_member")
TO_COME = pattern("say_memberships", "to_come")
INDEPENDENT, DECLARED = pattern("say_memberships", "independent"), pattern("say_memberships", "declared")
SINCE = pattern("say_dates", "since")
VERB_LAST = pattern("say_memberships", "verb_last")
NOT_AFTER, BESIDE_OTHERS = pattern("say_memberships", "not_after"), pattern("say_memberships", "beside_others")
NEWEST, OBSERVER = pattern("say_memberships", "newest"), pattern("say_memberships", "observer")
NEITHER, JOINED_TO = pattern("say_memberships", "neither"), pattern("say_memberships", "joined_to")
ADMITS, ASSEMBLY = pattern("say_memberships", "admits"), pattern("say_memberships", "assembly")
NO_STATES = ("TWN",)  # held by another State, and no Member of their own
COUNTED = "United Nations"  # whose members are counted here, so that the so many-th can be checked
OBJECT = 30  # characters from "admitted" to the State that is
REACH = 60  # characters after the words of membership within which the organization is named


@cache
def _organizations() -> tuple[re.Pattern[str], dict[str, str]]:
    with ORGANIZATIONS.open(encoding="utf-8", newline="") as handle:
        keys = {word: row["organization"] for row in csv.DictReader(handle) for word in row["words"].split(";")}
    longest = sorted(keys, key=len, reverse=True)
    return re.compile(rf"(?<![\w.])({'|'.join(map(re.escape, longest))})(?!\w)"), keys


def memberships_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Of which organizations the State named first is a member, or became one; that it declared its independence."""
    states = [n for n in focus.names if n.kind == "state" or n.state]
    if states:
        yield from (s for finder in FINDERS for s in finder(even, focus, states))


def _newest(even: str, focus: Focus, states: list[Name]) -> Iterator[Assertion]:
    """That a State is the newest Member."""
    start, end = focus.sentence.span
    for found in NEWEST.finditer(even, start, end):
        before = [n for n in states if n.end <= found.start()]
        after = [n for n in states if n.start >= found.end()]
        if _of_the_un(even, focus) and (before or after):
            state = before[-1] if before else after[0]
            yield _standing(even, focus, state, "newest", found.start(), found.end(), COUNTED)
            return


def _admitted(even: str, focus: Focus, states: list[Name]) -> Iterator[Assertion]:
    """That the Assembly, or the Organization, took in a State."""
    start, end = focus.sentence.span
    for found in ADMITS.finditer(even, start, end):
        taken = [n for n in states if 0 <= n.start - found.end() < OBJECT]
        if taken and (_of_the_un(even, focus) or ASSEMBLY.search(even, start, end)):
            yield _standing(even, focus, taken[0], "joined", found.start(), taken[0].end, COUNTED)


def _of_the_un(even: str, focus: Focus) -> bool:
    """Whether a sentence names the United Nations."""
    names, keys = _organizations()
    return any(keys[n[0]] == COUNTED for n in names.finditer(even, *focus.sentence.span))


def _observes(even: str, focus: Focus, states: list[Name]) -> Iterator[Assertion]:
    """That a State is an observer, and so no Member."""
    start, end = focus.sentence.span
    for found in OBSERVER.finditer(even, start, end):
        before = [n for n in states if n.end <= found.start()]
        if before and _of_the_un(even, focus):
            yield _standing(even, focus, before[0], "observer", found.start(), found.end(), COUNTED)


def _joined_or_member(even: str, focus: Focus, states: list[Name]) -> Iterator[Assertion]:
    """That the State named first is a member of an organization, is none, or became one."""
    start, end = focus.sentence.span
    for thing, known in (("joined", JOINED), ("member", MEMBER)):
        for found in known.finditer(even, start, end):
            names, keys = _organizations()
            after = list(names.finditer(even, found.end(), min(end, found.end() + REACH)))
            inside = [n for n in names.finditer(even, found.start(), found.end()) if FULL_NAME.match(even, n.end())]
            after = [n for n in after if not OF_A_MISSION.match(even, n.end())]  # "joined its first UN mission"
            before = list(names.finditer(even, max(start, found.start() - REACH), found.start()))[-1:]
            for name in inside or after or (before if VERB_LAST.search(found[0]) else ()):
                neither = NEITHER.search(even, start, states[0].start) is not None
                denied = neither or told(found, "not") is not None or NOT_AFTER.match(even, name.end())
                no = thing == "member" and denied
                what = "no_member" if no else thing
                first = min(found.start(), name.start())
                last = max(found.end(), name.end())
                statement = _standing(even, focus, states[0], what, first, last, keys[name[1]])
                nth = NTH_MEMBER.search(even, start, end)
                counted = nth and keys[name[1]] == COUNTED
                also = (float(told(nth, "n") or 0),) if nth and counted else ()
                group = tuple((_key(n), what) for n in _joined_to(even, states, found.start()))
                compared = thing == "joined" and _compared(even, states, found.end(), end)
                yield replace(statement, also=also, voters=group, unread=(bool(nth) and not counted) or compared)
            break


def _compared(even: str, states: list[Name], at: int, end: int) -> bool:
    """Whether another State is named after "before" or "after": which of them joined first is not read."""
    beside = BESIDE_OTHERS.search(even, at, end)
    return beside is not None and any(n.start >= beside.end() for n in states)


def _joined_to(even: str, states: list[Name], at: int) -> list[Name]:
    """The State named first with those joined to it before a place: "Kosovo and Taiwan"."""
    group = states[:1]
    for name in states[1:]:
        if name.end > at or not JOINED_TO.fullmatch(even, group[-1].end, name.start):
            break
        group.append(name)
    return group


def _key(state: Name) -> str:
    """The code of a State; of one that another's name holds, its own."""
    return state.state or next((key for key in state.keys if key in NO_STATES), state.keys[0])


def _independent(even: str, focus: Focus, states: list[Name]) -> Iterator[Assertion]:
    """That a State declared its independence, or became independent."""
    for thing, known in (("declared", DECLARED), ("independent", INDEPENDENT)):
        if said := known.search(even, *focus.sentence.span):
            yield _standing(even, focus, states[0], thing, said.start(), said.end(), "")
            return


def _standing(even: str, focus: Focus, state: Name, thing: str, first: int, last: int, organization: str) -> Assertion:
    time = time_at(focus, first)
    since = [w for w in focus.times if SINCE.search(even[max(0, w.start - 14) : w.start])]
    if thing == "member" and since:  # a member since a year is one who joined in it
        thing, time = "joined", Time(since[0].first, since[0].last, since[0].iso, True)
    ahead = thing == "joined" and TO_COME.search(even, focus.sentence.start, first)
    return Assertion(
        "membership_event",
        first,
        last,
        focus.sentence.paragraph,
        "",
        _key(state),
        value=time.iso if time and time.said else None,
        unit="date",
        thing=thing,
        time=time,
        words=organization,
        refusal="prediction" if ahead else "",
    )


Finder = Callable[[str, Focus, list[Name]], Iterator[Assertion]]
FINDERS: tuple[Finder, ...] = (_newest, _observes, _admitted, _joined_or_member, _independent)
