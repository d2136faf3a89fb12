"""Understanding who may veto, who may not, and when a permanent member last did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.say_casts import BETWEEN, joined
from peaceops.claims.subject import Focus
from peaceops.claims.times_at import time_at

STOPPED_BY = pattern("say_veto_rights", "stopped_by")
RIGHT, CAN_BLOCK = pattern("say_veto_rights", "right"), pattern("say_veto_rights", "can_block")
SINGLE_NO, ENOUGH = pattern("say_veto_rights", "single_no"), pattern("say_veto_rights", "enough")
ELECTED, WHOLE = pattern("say_veto_rights", "elected"), pattern("say_veto_rights", "whole")
EACH_OF_FIVE, PART = pattern("say_veto_rights", "each_of_five"), pattern("say_veto_rights", "part")
NEITHER = pattern("say_veto_rights", "neither")
MOST_VETOES, SO_FAR = pattern("say_veto_rights", "most_vetoes"), pattern("say_veto_rights", "so_far")
NOT, LIST = pattern("say_veto_rights", "not"), pattern("say_veto_rights", "list")
ONE_OF_FIVE, EVER_USED = pattern("say_veto_rights", "one_of_five"), pattern("say_veto_rights", "ever_used")
YEARS_AGO, SINCE = pattern("say_veto_rights", "years_ago"), pattern("say_veto_rights", "since")
HAD_SINCE = pattern("say_veto_rights", "had_since")
UNLIKE, SHOULD = pattern("say_veto_rights", "unlike"), pattern("say_veto_rights", "should")
ANY_DECISION = pattern("say_rules", "any_decision")
COUNCIL, BUDGET = pattern("say_rules", "council"), pattern("say_rules", "budget")
ANY_MEMBER, NO_VETO_THERE = pattern("say_veto_rights", "any_member"), pattern("say_veto_rights", "no_veto_there")
HALL, HOLDING = pattern("say_veto_rights", "hall"), pattern("say_veto_rights", "holding")
HALL_NEAR = 70  # characters between the Assembly and the veto that nobody has there
NEXT = 16  # characters into the words of a right, in which it may be a wish
NEAR, FAR = 40, 70  # characters between a State and its right, between elected members and theirs
PERMANENT, NO_VETO = "permanent", "no-veto"
OF_FIFTEEN = 5.0  # permanent members
OF_ALL = (OF_FIFTEEN, 3.0, 1.0, 0.3333, 33.3333)  # the same in words: one in three, a third of all


def veto_rights(even: str, focus: Focus) -> Assertion | None:
    """The first statement of a sentence on who may veto or has done so."""
    return next((s for finder in FINDERS for s in finder(even, focus)), None)


def _said(focus: Focus, first: int, last: int, thing: str, states: list[Name], value: float | None = None) -> Assertion:
    keys = tuple(dict.fromkeys(n.keys[0] for n in states))
    return Assertion(
        "veto_power",
        min([first, *(n.start for n in states)]),
        max([last, *(n.end for n in states)]),
        focus.sentence.paragraph,
        ALL,
        keys[0] if len(keys) == 1 else "",
        value,
        unit="count",
        thing=thing,
        time=time_at(focus, first),
        also=OF_ALL,
        voters=tuple((key, "veto") for key in keys),
    )


def _used(even: str, focus: Focus) -> Iterator[Assertion]:
    """When a permanent member last used its veto, or that it never did, or not for so many years."""
    for found in EVER_USED.finditer(even, *focus.sentence.span):
        states = _before(even, focus, found.start()) or _before(even, focus, found.end())
        if not states:
            continue
        rest = even[found.start() : focus.sentence.end]
        ago, since = YEARS_AGO.search(rest), SINCE.search(rest)
        years = small_number(told(ago, "n")) if ago else None
        statement = _said(focus, found.start(), found.end(), "never-vetoed", states)
        if told(found, "last") is not None:
            if since:
                yield replace(statement, thing="last-veto", value=float(since["year"]))
        elif since:
            yield replace(statement, thing="not-since", value=float(since["year"]))
        elif years is not None and focus.published:
            yield replace(statement, thing="not-since", value=focus.published.year - years)
        else:
            yield statement


def _held(even: str, focus: Focus) -> Iterator[Assertion]:
    """States, or elected members, that may veto or may not."""
    start, end = focus.sentence.span
    for known in (RIGHT, CAN_BLOCK):
        for found in known.finditer(even, start, end):
            if BUDGET.search(even, start, end) or (known is CAN_BLOCK and not COUNCIL.search(even, start, end)):
                continue
            states = _before(even, focus, found.start())
            subject = ELECTED.search(even, max(start, found.start() - FAR), found.start())
            first = states[-1].end if states else subject.end() if subject else found.start()
            subject_at = states[0].start if states else subject.start() if subject else first
            denied = bool(NOT.search(even, first, found.end()) or NEITHER.search(even, start, subject_at))
            if states:
                since = HAD_SINCE.search(even, found.start(), end)
                thing = NO_VETO if denied else "veto-since" if since else PERMANENT
                year = float(since["year"]) if since and not denied else None
                yield _said(focus, found.start(), found.end(), thing, states, year)
            elif subject:
                yield _said(focus, subject.start(), found.end(), "elected-no-veto" if denied else "elected-veto", [])


def _any_one(even: str, focus: Focus) -> Iterator[Assertion]:
    """That one vote against suffices: that of a State, or of any of the five."""
    start, end = focus.sentence.span
    for found in SINGLE_NO.finditer(even, start, end):
        after = [n for n in focus.states() if 0 <= n.start - found.end() <= 2 and n.kind == "state"]
        if after and ENOUGH.search(even, start, end):
            yield _said(focus, found.start(), found.end(), PERMANENT, after[:1])
    for known in (EACH_OF_FIVE, WHOLE):
        five_named, may = known.search(even, start, end), RIGHT.search(even, start, end) or _blocks(even, focus)
        if (
            not five_named
            or not may
            or BUDGET.search(even, start, end)
            or NOT.search(even, five_named.end(), may.end())
        ):
            continue
        thing = "any" if ANY_DECISION.search(even, start, end) else PERMANENT
        five = None if known is WHOLE else OF_FIFTEEN
        yield _said(focus, five_named.start(), max(five_named.end(), may.end()), thing, [], five)


def _blocks(even: str, focus: Focus) -> re.Match[str] | None:
    return CAN_BLOCK.search(even, *focus.sentence.span) or STOPPED_BY.search(even, *focus.sentence.span)


def _among(even: str, focus: Focus) -> Iterator[Assertion]:
    """How many of the fifteen may veto; which States are among the five; the permanent members in a list."""
    start, end = focus.sentence.span
    if (part := PART.search(even, start, end)) and RIGHT.search(even, part.end(), end):
        value = OF_FIFTEEN if told(part, "third") else small_number(told(part, "n"))
        yield _said(focus, part.start(), part.end(), PERMANENT, [], value)
    if found := ONE_OF_FIVE.search(even, start, end):
        states = _before(even, focus, found.start())
        if states and ("veto" in found[0] or COUNCIL.search(even, start, end)):
            statement = _said(focus, found.start(), found.end(), PERMANENT, states, OF_FIFTEEN)
            yield replace(statement, start=found.start("five"), end=found.end("five"))
    states = [n for n in focus.states() if n.kind == "state"]
    for name in states[:1]:
        if LIST.search(even, start, name.start) and len(states) > 1:
            yield _said(focus, start, name.end, PERMANENT, joined(even, states))


def _before(even: str, focus: Focus, at: int) -> list[Name]:
    """The States joined to each other of which the last stands shortly before a place, in its clause."""
    before = [n for n in focus.states() if n.kind == "state" and n.end <= at and at - n.end < NEAR]
    if not before or any(c in even[before[-1].end : at] for c in ";:"):
        return []
    if SHOULD.search(even, before[-1].end, at + NEXT):
        return []
    every = [n for n in focus.states() if n.kind == "state" and n.end <= at]
    every = [n for n in every if not UNLIKE.search(even, focus.sentence.start, n.start)] or every
    group = [every[-1]]
    for name in reversed(every[:-1]):
        if not BETWEEN.fullmatch(even, name.end, group[0].start):
            break
        group.insert(0, name)
    return group


def _in_assembly(even: str, focus: Focus) -> Iterator[Assertion]:
    """That a State has a veto in the Assembly, or that nobody has."""
    start, end = focus.sentence.span
    hall = HALL.search(even, start, end)
    none = NO_VETO_THERE.search(even, start, end) if hall else None
    right = none or (RIGHT.search(even, start, end) if hall else None)
    if not hall or not right:
        return
    apart = even[min(hall.end(), right.end()) : max(hall.start(), right.start())]
    if len(apart) < HALL_NEAR and not COUNCIL.search(apart):
        thing = "assembly-no-veto" if none else "assembly-veto"
        yield _said(focus, min(hall.start(), right.start()), max(hall.end(), right.end()), thing, [])


def _any_member(even: str, focus: Focus) -> Iterator[Assertion]:
    """That all members may veto, not the permanent ones alone."""
    start, end = focus.sentence.span
    for found in ANY_MEMBER.finditer(even, start, end):
        may = RIGHT.search(even, found.end(), min(end, found.end() + NEAR))
        if (
            may
            and not HOLDING.search(even, found.end(), may.end())
            and COUNCIL.search(even, start, end)
            and not BUDGET.search(even, start, end)
        ):
            denied = NOT.search(even, found.end(), may.end()) or NOT.search(
                even, max(start, found.start() - 6), found.start()
            )
            yield _said(focus, found.start(), may.end(), "all-no-veto" if denied else "elected-veto", [])


def _most(even: str, focus: Focus) -> Iterator[Assertion]:
    """That a permanent member has used its veto more often than any other, in all the years."""
    start, end = focus.sentence.span
    found = MOST_VETOES.search(even, start, end)
    states = [n for n in focus.states() if n.kind == "state"] if found and not SO_FAR.search(even, start, end) else []
    before = [n for n in states if found and n.end <= found.start()]
    if found and states:
        yield _said(focus, found.start(), found.end(), "most-vetoes", [before[-1] if before else states[0]])


FINDERS = (_most, _in_assembly, _any_member, _used, _among, _held, _any_one)
