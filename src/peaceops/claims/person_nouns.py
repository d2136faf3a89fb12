"""What a number of persons counts: the noun after it or before it, and whether it counts persons of an operation."""

from __future__ import annotations

import re

from peaceops.claims.beside import noun_after, noun_before
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_wounded import is_wounded
from peaceops.claims.subject import Focus

ALONE = pattern("say_persons", "alone")
DIRECT = re.compile(r"\s$")
MOST_EVER = 140_000  # persons from which a number is not of peace operations, with all their civilians
NOUN_OF = pattern("say_persons", "noun_of")
OF_THE_PLACE = pattern("say_persons", "of_the_place")
PARTED = re.compile(r",|\b(?:and|et|y|e|und)\b")  # what parts a number from a noun that another number counts
PLACE_BEFORE = pattern("say_persons", "place_before")
SERVE = pattern("say_persons", "serve")  # without which women are people of the place
YEARS = pattern("say_persons", "years")
UNITS_OF, SUPERLATIVE = pattern("say_persons", "units_of"), pattern("say_persons", "superlative")
OF_A_WAR, MOST_DEAD = 4_800, 9_000  # deaths from which they are of others than peacekeepers


def counts_no_persons(even: str, focus: Focus, number: Number) -> bool:
    """Whether a number has a unit, is of years or battalions, a rank, or of wounded."""
    start, end = focus.sentence.span
    if number.unit or (number.in_words and number.value < 2) or YEARS.match(even, number.end):
        return True
    if SUPERLATIVE.match(even, number.end) or UNITS_OF.match(even, number.end, end):
        return True
    return is_wounded(even, focus, number) or bool(
        PLACE_BEFORE.search(even, max(start, number.start - 16), number.start)
    )


def noun_of(even: str, focus: Focus, number: Number, numbers: list[Number]) -> tuple[str, int, int] | None:
    """The noun that a number counts, after it or before it, or the people of a State: its key, and its place."""
    start, end = focus.sentence.span
    limit = min([n.core for n in numbers if n.core >= number.end] or [end])
    found = noun_after(even, number.end, limit)
    if found is None or (parted := PARTED.search(even, number.end, found[1])):
        found = _noun_before(even, start, number) or (found if found and parted and parted[0] == "," else None)
    return found or _people_after(even, focus, number)


def _people_after(even: str, focus: Focus, number: Number) -> tuple[str, int, int] | None:
    """The people of a State as the noun that a number counts: "2,500 Italians"; no adjective of another noun."""
    names = [n for n in focus.names if n.kind == "people" and n.start == number.end + 1]
    return ("men", names[0].start, names[0].end) if names and ALONE.match(even, names[0].end) else None


def _noun_before(even: str, start: int, number: Number) -> tuple[str, int, int] | None:
    """The noun of 'a civilian staff of about 300', 'the soldiers are 82,153': its key; the number is where it ends."""
    links = [*NOUN_OF.finditer(even, max(start, number.start - 22), number.start)]
    links += [*DIRECT.finditer(even, max(start, number.start - 1), number.start)]
    for link in links:
        first = max(start, link.start() - 30)
        for size in range(link.start() - first):
            if size and even[first + size - 1].isalnum():
                continue
            found = noun_after(even, first + size, link.start(), 0)
            if found and found[2] == link.start():
                return found[0], number.end, number.end
    return None


def of_others(even: str, focus: Focus, number: Number, found: tuple[str, int, int] | None) -> bool:
    """Whether a number counts people of the place rather than of the operation: those in need, displaced, voters."""
    served = SERVE.search(even, focus.sentence.start, focus.sentence.end)
    if found and found[0] == "women" and not (served or noun_before(even, focus.sentence.start, number.start)):
        return True
    if found is not None and found[0] not in ("personnel", "men", "civilian", "women"):
        return False
    start, end = focus.sentence.start, focus.sentence.end
    told = any(n.kind in ("mission", "other") for n in focus.names) or focus.actors()
    return number.value > MOST_EVER or bool(not told and OF_THE_PLACE.search(even, start, end))


def too_many(number: Number, found: tuple[str, int, int] | None) -> bool:
    """Whether so many dead are no peacekeepers': people of a war, or more than there ever were."""
    people = found is None or found[0] in ("personnel", "men", "civilian", "all")
    return number.value > (OF_A_WAR if people else MOST_DEAD) and number.unit == ""
