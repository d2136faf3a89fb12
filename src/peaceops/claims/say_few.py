"""Understanding statements of one and of none: one peacekeeper who died, a mission without a single soldier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.beside import actor_near, has_noun
from peaceops.claims.counted import counted
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.subject import UN, Focus, first_named, mission_at
from peaceops.claims.times_at import time_at

ONE, DIED, KILLING = pattern("few", "one"), pattern("few", "died"), pattern("few", "killing")
NO_MORE = pattern("frames", "no_more")
NOBODY, NONE = pattern("few", "nobody"), pattern("few", "none")
DEATHS, MALICIOUS = pattern("say_persons", "deaths"), pattern("say_persons", "malicious")
VOTES = pattern("say_votes", "council")
NTH_DEATH, TENTH = pattern("say_persons", "nth_death"), 10  # from which "the 102nd death" tells a total
NEAR_DEATH = 46  # characters between one person and the word that tells of the death
EARLIER = 400  # characters before a sentence within which the text may have spoken of the United Nations


def nth_died_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """The so many-th of an operation's people to die, which tells how many have: "its 102nd death", "sa 102e perte"."""
    for number in numbers:
        found = NTH_DEATH.match(even, number.end, focus.sentence.end) if number.unit == "ordinal" else None
        if found is None or number.value < TENTH:
            continue
        killed = MALICIOUS.search(even, found.start(), focus.sentence.end)
        base = counted(focus, number, found.end(), kind="fatalities")
        yield replace(base, mission=base.mission or ALL, hedge="", role="malicious" if killed else "")


def one_died_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That one person of an operation died: "an Irish private was killed", "the death of a peacekeeper"."""
    start, end = focus.sentence.span
    if not DEATHS.search(even, start, end) or not UN.search(even, max(0, start - EARLIER), end):
        return
    for found in ONE.finditer(even, start, end):
        death = DIED.search(even, found.end(), min(end, found.end() + NEAR_DEATH))
        if not death and not KILLING.search(even, max(start, found.start() - 34), found.start()):
            continue
        yield _one(even, focus, found.start(), death.end() if death else found.end())
        return


def _one(even: str, focus: Focus, first: int, last: int) -> Assertion:
    mission, body = mission_at(focus, first, last)
    number = Number(first, last, 1.0, "", 1.0, "", first, in_words=True)
    people = actor_near(even, focus, number, last)
    return Assertion(
        "fatalities",
        first,
        last,
        focus.sentence.paragraph,
        mission or ALL,
        people.keys[0] if people else "",
        1.0,
        unit="persons",
        time=time_at(focus, first),
        role="event",
        body=body,
        refusal="other_body" if body else "",
        guessed=True,
    )


def nobody_died_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That nobody of a mission died."""
    mission = first_named(focus)
    for found in NOBODY.finditer(even, *focus.sentence.span):
        if mission and not focus.body:
            yield Assertion(
                "fatalities",
                found.start(),
                found.end(),
                focus.sentence.paragraph,
                mission,
                value=0.0,
                unit="persons",
                time=time_at(focus, found.start()),
                role="malicious" if MALICIOUS.search(found[0]) else "",
            )


def none_serve_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That a mission has nobody of a kind: "without a single soldier", "Soldaten hat sie keine"."""
    start, end = focus.sentence.span
    if not has_noun(even, start, end) or DEATHS.search(even, start, end) or VOTES.search(even, start, end):
        return
    mission, body = mission_at(focus, start, start)
    mission = mission if mission not in ("", ALL) else first_named(focus)
    for found in NONE.finditer(even, start, end):
        if not mission or body or focus.actors() or (not focus.missions() and NO_MORE.search(found[0])):
            continue  # "no peacekeepers any more" at a place is of all its missions
        noun = told(found, "noun") or ""
        yield Assertion(
            "personnel_category",
            found.start(),
            found.end(),
            focus.sentence.paragraph,
            mission,
            value=0.0,
            unit="persons",
            time=time_at(focus, found.start()),
            thing=has_noun(noun, 0, len(noun)),
            guessed=True,
        )
