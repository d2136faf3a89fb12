"""Understanding of what persons are said to have died, and that nobody has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus, mission_at, time_at

MALICIOUS, NONE_DIED = pattern("say_persons", "malicious"), pattern("say_persons", "none_died")
CAUSES = {cause: pattern("say_persons", f"cause_{cause}") for cause in ("illness", "accident", "suicide")}
CAUSE_WITHIN = 60  # characters after the dead within which the cause of their deaths is told
COMMA = re.compile(r"[,;:](?!\d)")


def cause_told(even: str, focus: Focus, number: Number, end: int) -> str:
    """The cause, beside hostile acts, of which a number is said to have died: told after it, before the next comma."""
    last = min(focus.sentence.end, end + CAUSE_WITHIN)
    stops = [m.start() for m in COMMA.finditer(even, end, last)]
    return next((cause for cause, words in CAUSES.items() if words.search(even, end, min([last, *stops]))), "")


def clause_of(even: str, focus: Focus, number: Number) -> str:
    """The words around a number as far as the commas."""
    before = even[max(focus.sentence.start, number.start - 60) : number.start]
    after = even[number.start : min(focus.sentence.end, number.end + 90)]
    stops = [m.start() for m in COMMA.finditer(after)]
    return before[max((m.end() for m in COMMA.finditer(before)), default=0) :] + after[: min(stops, default=len(after))]


def none_died_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That nobody has died."""
    start, end = focus.sentence.start, focus.sentence.end
    for found in NONE_DIED.finditer(even, start, end):
        mission, body = mission_at(focus, found.start(), found.end())
        yield Assertion(
            "fatalities",
            found.start(),
            found.end(),
            focus.sentence.paragraph,
            mission or ALL,
            value=0.0,
            unit="persons",
            time=time_at(focus, found.start()),
            thing="year" if focus.times else "",
            role="malicious" if MALICIOUS.search(found[0]) else "",
            body=body,
            refusal="other_body" if body else "",
        )
