"""Understanding how many operations, or what part of them, are in a part of the world: "nine of the sixteen missions
are in Africa", "half of them in Africa", "Missions in Africa: five"."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_counts import NOUN, PERSONS
from peaceops.claims.scan import Pattern
from peaceops.claims.subject import UN, Focus
from peaceops.claims.times_at import time_at

PLACED, OF_WHOLE = pattern("say_regions", "placed"), pattern("say_regions", "of_whole")
AFTER = pattern("say_regions", "after")
OTHER_THINGS = pattern("say_regions", "other_things")
MOST_OF_THEM = pattern("say_regions", "most_of_them")
MOST = 60  # operations: more never ran together
REACH = 90  # characters between a number and the part of the world
STOPS = ".,;)"
EARLIER = 300  # characters before a sentence within which the text may have spoken of operations


@cache
def _regions() -> Pattern:
    with Path(__file__).with_name("regions.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    named = "|".join(f"(?P<r{n}>{r['words']})" for n, r in enumerate(rows))
    return Pattern(re.compile(rf"(?:{PLACED.pattern})(?:{named})\b"))


@cache
def _names() -> tuple[str, ...]:
    with Path(__file__).with_name("regions.csv").open(encoding="utf-8", newline="") as handle:
        return tuple(r["region"] for r in csv.DictReader(handle))


def regions_named(even: str, start: int, end: int) -> Iterator[tuple[re.Match[str], str]]:
    """Parts of the world that words place something in, with the name of each."""
    for found in _regions().finditer(even, start, end):
        yield found, next(name for n, name in enumerate(_names()) if found[f"r{n}"])


def region_in(even: str, start: int, end: int) -> str:
    """The part of the world that a sentence names as a place; "" for none."""
    return next((name for _, name in regions_named(even, start, end)), "")


def regions_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """How many of the operations that run are in a part of the world, or which share of them."""
    start, end = focus.sentence.span
    regions = list(_regions().finditer(even, start, end))
    if not regions or not all(idea.search(even, max(0, start - EARLIER), end) for idea in (NOUN, UN)):
        return
    behind = {n.start for r in regions for n in numbers if _stands_after(even, r, n)}
    for found in regions:
        number, of_whole = _number(even, numbers, found, behind)
        if (
            number is None
            or MOST_OF_THEM.search(even, number.end, found.start())
            or OTHER_THINGS.search(even, min(number.start, found.start()), max(found.end(), number.end))
        ):
            continue
        yield Assertion(
            "mission_count",
            min(number.start, found.start()),
            number.end if of_whole else max(found.end(), number.end),
            focus.sentence.paragraph,
            ALL,
            value=number.value,
            unit=number.unit or "count",
            step=number.step,
            hedge=number.hedge,
            time=time_at(focus, number.start),
            thing="in_region",
            words=next(_names()[n] for n in range(len(_names())) if found[f"r{n}"]),
        )


def _number(even: str, numbers: list[Number], region: re.Match[str], behind: set[int]) -> tuple[Number | None, bool]:
    """The number or share that a part of the world has: the one before it, of "nine of the sixteen" the first; else
    the one after a colon or "there are". Whether the whole stands beside it, which is a statement of its own.
    `behind`: where numbers begin that stand so after a part of the world."""
    fit = [n for n in numbers if n.unit == "percent" or (not n.unit and 0 < n.value < MOST)]
    fit = [n for n in fit if not PERSONS.match(even, n.end)]
    before = [n for n in fit if n.end <= region.start() and region.start() - n.end < REACH]
    before = [n for n in before if n.start not in behind and ";" not in even[n.end : region.start()]]
    if before:
        whole = len(before) > 1 and _is_whole(even, before[-2].end, before[-1].start)
        return before[-2] if whole else before[-1], whole
    return next((n for n in fit if _stands_after(even, region, n)), None), False


def _is_whole(even: str, start: int, end: int) -> bool:
    """Whether what parts two numbers makes the second the whole of the first: "nine missions out of 16"."""
    noun = NOUN.match(even, start + 1, end) if even[start : start + 1] == " " else None
    return bool(OF_WHOLE.fullmatch(even, noun.end() if noun else start, end))


def _stands_after(even: str, region: re.Match[str], number: Number) -> bool:
    """Whether a number is that of the part of the world before it: "in Africa there are five, in Europe two"."""
    at_end = number.start == region.end() + 1 and even[number.end : number.end + 1] in ("", *STOPS)
    return at_end or bool(AFTER.fullmatch(even, region.end(), number.start))
