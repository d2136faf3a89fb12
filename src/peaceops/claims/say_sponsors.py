"""Understanding who submitted a draft: "drafted by France", "a US-sponsored resolution", "France drafted the text"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import Assertion
from peaceops.claims.chambers import other_chamber
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_casts import casts_said, joined, subject_of_vote
from peaceops.claims.say_votes import COUNCIL, RESOLUTION, TEXT, vote_base
from peaceops.claims.subject import Focus

BY, OF_A_STATE, DID = (pattern("say_sponsors", key) for key in ("by", "of_a_state", "did"))
SETTLED, TO_COME = pattern("say_sponsors", "settled"), pattern("say_sponsors", "to_come")
SPONSOR, SPONSORS = "S", "sponsors"  # what a State is told to be beside what others cast; the thing told
ARTICLE = pattern("say_sponsors", "article")
NEXT_TO = 3  # characters between a State and "-drafted"
BEFORE = 24  # characters from a State to the verb by which it submitted a text


def sponsors_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """The States that are said to have submitted the draft that was put to the vote: the first statement alone."""
    start, end = focus.sentence.span
    found = next(_told(even, focus), None)
    settled = SETTLED.search(even, start, end) and not TO_COME.search(even, start, end)
    if not found or not settled or not any(k.search(even, start, end) for k in (COUNCIL, RESOLUTION, TEXT)):
        return
    group, first, last = found
    if other_chamber(even, focus, end):
        return
    casts = casts_said(even, focus).voters
    base = vote_base(even, focus)
    keys = tuple(dict.fromkeys(n.keys[0] for n in group))
    yield replace(
        base,
        start=first,
        end=last,
        actor=keys[0] if len(keys) == 1 else "",
        value=float(len(keys)),
        thing=SPONSORS,
        words=subject_of_vote(even, focus, casts | dict.fromkeys(keys, SPONSOR)),
        voters=(*((key, SPONSOR) for key in keys), *casts.items()),
    )


def _told(even: str, focus: Focus) -> Iterator[tuple[list[Name], int, int]]:
    """The States with the place of the words that tell it."""
    start, end = focus.sentence.span
    states = focus.states()
    for by in BY.finditer(even, start, end):
        after = [n for n in states if n.start >= by.end()]
        if after and ARTICLE.fullmatch(even, by.end(), after[0].start):
            group = joined(even, after)
            yield group, by.start(), group[-1].end
    for word in OF_A_STATE.finditer(even, start, end):
        if near := [n for n in states if 0 <= word.start() - n.end < NEXT_TO]:
            yield near, near[0].start, word.end()
    for verb in DID.finditer(even, start, end):
        before = [n for n in states if n.kind == "state" and 0 <= verb.start() - n.end < BEFORE]
        if before and ARTICLE.fullmatch(even, before[-1].end, verb.start()):
            yield before[-1:], before[-1].start, verb.end()
