"""Whether a sentence denies what it tells: "it is not true that", "does not have 9,619", ", which is false"."""

from __future__ import annotations

from peaceops.claims.assertion import Assertion
from peaceops.claims.pattern import pattern
from peaceops.claims.scan import Pattern, may_hold
from peaceops.claims.subject import Focus

FALSE_THAT, THEN_FALSE = pattern("denied", "false_that"), pattern("denied", "then_false")
NOT, NOT_DONE, DONE = pattern("denied", "not"), pattern("denied", "not_done"), pattern("denied", "done")
NOT_BY, NOT_DID = pattern("denied", "not_by"), pattern("denied", "not_did")
IN_THE = pattern("denied", "in_the")
NUMBERS = ("persons", "usd", "percent", "years")  # units of numbers before which a verb may be denied
READ = frozenset(  # things whose readers know denials: seats, the life of missions, decisions without a number
    [
        "chapter_seven",
        "created",
        "decided_end",
        "ended_by_council",
        "gone",
        "last_renewed",
        "left",
        "not_created",
        "not_renewed",
        "renewed",
        "running",
        "seat",
    ]
)
AHEAD, AFTER = 110, 90  # characters from "it is not true that" to a statement, and from one to "which is false"
VERB = 34  # characters before a number within which its verb stands
STOPS = ";:\n"


def is_denied(even: str, focus: Focus, s: Assertion) -> bool:
    """Whether the words around a statement deny it. Votes, seats, rules and the life of missions have readers that know
    their own denials."""
    start, end = focus.sentence.span
    if s.thing == "cap" or s.role in ("authorised", "decided"):
        return False  # what one must not exceed

    def before(words: Pattern) -> bool:
        return may_hold(even, words, (start, end)) and bool(words.search(even, max(start, s.start - VERB), s.start))

    if s.unit in ("votes", "rank") or s.thing in READ or s.kind in ("veto_power", "membership_event"):
        own = False
    elif s.unit in NUMBERS:
        own = before(NOT)
    elif s.kind == "resolution" and s.unit == "count":
        own = before(NOT_BY) or bool(NOT_DID.match(even, s.end, end))
    else:
        not_done = before(NOT_DONE) and not IN_THE.match(even, s.start)
        own = bool(not_done or DONE.match(even, s.start, s.end))
    return own or _said_false(even, (start, end), s)


def _said_false(even: str, sentence: tuple[int, int], s: Assertion) -> bool:
    before = (m for m in FALSE_THAT.finditer(even, *sentence) if 0 <= s.start - m.end() <= AHEAD)
    if any(not any(c in even[m.end() : s.start] for c in STOPS) for m in before):
        return True
    after = may_hold(even, THEN_FALSE, sentence)
    return after and bool(THEN_FALSE.search(even, s.end, min(sentence[1], s.end + AFTER)))
