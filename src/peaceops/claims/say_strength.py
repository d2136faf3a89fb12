"""Understanding numbers of people that no noun counts, by the words around them: "its ranks have shrunk to 13,000",
"14 000 sont encore sur place", "ne restano 14.000"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.beside import comes_after, foreseen, refusal, to_become
from peaceops.claims.counted import counted
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus

BEFORE, AFTER, BARE = pattern("strength", "before"), pattern("strength", "after"), pattern("strength", "bare")
PEACEKEEPERS, OTHER = pattern("strength", "peacekeepers"), pattern("strength", "other_subject")
OF_ONE = pattern("say_dates", "of_one")
OTHER_THING, DIED = pattern("say_more", "other_thing"), pattern("say_persons", "deaths")
CHANGE, PERCENT = pattern("say_persons", "change"), pattern("numerals", "percent")
FEWEST, MOST_OF_ONE, MOST = 100, 45_000, 140_000  # persons: of a strength told bare, of one mission, of all
FIRST_YEAR, LAST_YEAR = 1945, 2040
EARLIER = 260  # characters before a sentence within which the text may have said of whom it speaks


def strengths_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """How many people a mission, or all operations, have, of a number without a noun."""
    start, end = focus.sentence.span
    numbers = [n for n in numbers if not n.unit and FEWEST <= n.value < MOST and not _is_year(even, n)]
    if (
        not numbers
        or OTHER.search(even, start, end)
        or DIED.search(even, start, end)
        or PERCENT.search(even, start, end)
    ):
        return
    for number in numbers:
        if OTHER_THING.match(even, number.end) or not BARE.match(even, number.end, end):
            continue
        there = AFTER.match(even, number.end, end)
        told = there or BEFORE.search(even, max(start, number.start - 50), number.start)
        of_whom = PEACEKEEPERS.search(even, max(0, start - EARLIER), end)
        of_whom = of_whom or (there and OF_ONE.search(even, max(0, start - EARLIER), end))
        if not told or not of_whom:
            continue
        yield from _strength(even, focus, number)


def _strength(even: str, focus: Focus, number: Number) -> Iterator[Assertion]:
    if focus.actors():
        return
    base = counted(focus, number, number.end)
    mission = base.mission or (ALL if focus.world or number.value > MOST_OF_ONE else "")
    changed = CHANGE.search(even, max(focus.sentence.start, number.start - 30), number.start)
    ahead = comes_after(even, number.start, number.end) or to_become(even, focus, number, number.end)
    why = refusal(even, focus, number.start) or ("prediction" if ahead else "")
    role, why = foreseen(mission, "change" if changed else "", why)
    yield replace(
        base,
        kind="personnel_total" if mission in ("", ALL) else "personnel_mission",
        mission=mission,
        thing="men",
        role=role,
        refusal=base.refusal or why,
        guessed=True,
    )


def _is_year(even: str, number: Number) -> bool:
    return FIRST_YEAR <= number.value < LAST_YEAR and even[number.core : number.end].strip().isdigit()
