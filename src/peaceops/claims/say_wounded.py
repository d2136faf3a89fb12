"""Understanding how many people of an operation were wounded or seized: they are no strength, and the book has no
figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.beside import noun_after
from peaceops.claims.counted import counted
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import UN, Focus

BEFORE, AFTER = pattern("say_persons", "wounded_before"), pattern("say_persons", "wounded_after")
DIED = pattern("say_persons", "deaths")
PART = pattern("say_persons", "wounded_part")
NEAR, FAR = 48, 64  # characters before and after a number within which the verb is its own
OF_UN = 1_000  # characters before a sentence within which the text must have spoken of the United Nations
OURS = frozenset(("troops", "un_troops", "military", "observers", "officers", "police", "uniformed", "peacekeepers"))


def is_wounded(even: str, focus: Focus, number: Number) -> bool:
    """Whether a number counts wounded or captives: the verb stands just before it, or after what it counts."""
    start, end = focus.sentence.span
    if number.unit:
        return False
    before = BEFORE.search(even, max(start, number.start - NEAR), number.start)
    after = AFTER.match(even, number.end, min(end, number.end + FAR))
    if after and DIED.search(even, after.end(), min(end, after.end() + NEAR)):
        return False  # "three wounded peacekeepers have died"
    return bool(before or after or PART.match(even, number.end, end))


def wounded_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """How many peacekeepers were wounded, or taken hostage."""
    start, end = focus.sentence.span
    for number in numbers:
        if not is_wounded(even, focus, number) or not UN.search(even, max(0, start - OF_UN), end):
            continue
        found = noun_after(even, number.end, end)
        if not found or found[0] not in OURS:
            continue
        base = counted(focus, number, found[2], kind="other", unit="count")
        yield replace(base, mission=base.mission or ALL, thing="wounded")
