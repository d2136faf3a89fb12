"""Whether a sentence denies what it tells: "it is not true that", "does not have 9,619", ", which is false"."""

from __future__ import annotations

from peaceops.claims.assertion import Assertion
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus

FALSE_THAT, THEN_FALSE = pattern("denied", "false_that"), pattern("denied", "then_false")
NOT, NOT_DONE, DONE = pattern("denied", "not"), pattern("denied", "not_done"), pattern("denied", "done")
NOT_BY, NOT_DID = pattern("denied", "not_by"), pattern("denied", "not_did")
NUMBERS = ("persons", "usd", "percent", "years")  # units of numbers before which a verb may be denied
AHEAD, AFTER = 110, 90  # characters from "it is not true that" to a statement, and from one to "which is false"
VERB = 34  # characters before a number within which its verb stands
STOPS = ";:\n"
READ = frozenset(  # things said of the Council's acts, which are read with their own denial: "did not renew"
    ("renewed", "last_renewed", "not_renewed", "created", "not_created", "ended_by_council", "decided_end", "seat")
)


def is_denied(even: str, focus: Focus, s: Assertion) -> bool:
    """Whether the words around a statement deny it; votes, seats and rules have readers that know their own denials."""
    start, end = focus.sentence.span
    if s.thing == "cap" or s.role in ("authorised", "decided"):
        return False  # what one must not exceed
    if s.unit in ("votes", "rank") or s.thing in READ or s.kind in ("veto_power", "membership_event"):
        own = False
    elif s.unit in NUMBERS:
        own = bool(NOT.search(even, max(start, s.start - VERB), s.start))
    elif s.kind == "resolution" and s.unit == "count":
        own = bool(NOT_BY.search(even, max(start, s.start - VERB), s.start) or NOT_DID.match(even, s.end, end))
    else:
        own = bool(NOT_DONE.search(even, max(start, s.start - VERB), s.start) or DONE.match(even, s.start, s.end))
    return own or _said_false(even, (start, end), s)


def _said_false(even: str, sentence: tuple[int, int], s: Assertion) -> bool:
    start, end = sentence
    before = (m for m in FALSE_THAT.finditer(even, start, end) if 0 <= s.start - m.end() <= AHEAD)
    if any(not any(c in even[m.end() : s.start] for c in STOPS) for m in before):
        return True
    return bool(THEN_FALSE.search(even, s.end, min(end, s.end + AFTER)))
