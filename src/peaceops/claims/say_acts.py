"""Understanding what the Council decided on a mission where no number, length or day is told: that it renewed it, or
for the last time, or did not; ended, created or refused it; allowed it more people or fewer; acted by Chapter VII."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_life import carried, mission_told, real, statement
from peaceops.claims.subject import Focus

COUNCIL, MANDATE = pattern("life", "council"), pattern("life", "mandate")
PARLIAMENT, OTHER_ORGAN = pattern("life", "parliament"), pattern("life", "other_organ")
LAPSED, APPROVED = pattern("life", "lapsed"), pattern("life", "approved_term")
AGAIN = pattern("life", "again_and_again")
DECIDES, RENEWING, NOT_BEGUN = pattern("life", "decides"), pattern("life", "renewing"), pattern("life", "not_begun")
EXTENDS, LAST_TIME, REFUSES = pattern("life", "extends"), pattern("life", "last_time"), pattern("life", "refuses")
ENDS, CREATES, NEW_MISSION = pattern("life", "ends"), pattern("life", "creates"), pattern("life", "new_mission")
MORE, LESS, SIZE = pattern("life", "more_of"), pattern("life", "less_of"), pattern("life", "size_of")
CHAPTER = pattern("life", "chapter_seven")
DENIED = pattern("life", "denied")
BEFORE = 60  # characters before a verb within which it is denied, or has what it is said of
AFTER = 70  # characters after it
DECISIVE = (
    "date_ended",
    "date_established",
    "resolution",
    "vote",
)  # kinds that tell a decision, or when it took effect
UNTOLD = frozenset(
    [
        "renewed",
        "last_renewed",
        "not_renewed",
        "ended_by_council",
        "created",
        "not_created",
        "more_allowed",
        "fewer_allowed",
        "gone",
        "left",
        "leaving",
    ]
)
ASIDE = 30  # characters before "Chapter VII" within which it is denied


def acts_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Decisions of the Council on a mission, told without number, length or day."""
    start, end = focus.sentence.span
    if even[start:end].rstrip().endswith("?"):
        return
    named = COUNCIL.search(even, start, end)
    council = named and not even.startswith("'s", named.end())  # nor "the Council's debate"
    yield from _renewed(even, focus, bool(council))
    if council:
        yield from _begun_or_ended(even, focus)
        yield from _sized(even, focus, numbers)
    for found in CHAPTER.finditer(even, start, end):
        denied = DENIED.search(even, max(start, found.start() - ASIDE), found.start())
        yield from _told(even, focus, found, "resolution", "chapter_seven", "denied" if denied else "")
        return


def told_apart(mine: list[Assertion]) -> tuple[list[Assertion], list[Assertion]]:
    """The statements of a sentence, and apart from them the decisions and ends told without day, length or votes."""
    acts = [s for s in mine if s.thing in UNTOLD]
    return [s for s in mine if s.thing not in UNTOLD], acts


def acts_untold(even: str, acts: list[Assertion], mine: list[Assertion]) -> list[Assertion]:
    """Those of them that no other statement of their clause tells."""
    return [act for act in acts if not any(_tells(even, s, act) for s in mine if s.kind in DECISIVE)]


def _tells(even: str, s: Assertion, act: Assertion) -> bool:
    """Whether a statement of the same clause tells a decision or end with its day, length or votes. A length of a
    mission's life does not tell that it is over."""
    if s.thing == "duration" and act.thing in ("gone", "left") and not act.words:
        return False
    if s.kind not in (act.kind, "vote", "resolution") and s.thing != "duration":
        return False  # a day of something else
    first, last = min(s.end, act.end), max(s.start, act.start)
    return ";" not in even[first:last]


def _told(
    even: str, focus: Focus, found: re.Match[str], kind: str, thing: str, role: str = "", last: int = 0
) -> Iterator[Assertion]:
    """A decision at words, of the mission that they are said of."""
    first, last = found.start(), last or found.end()
    whose = mission_told(even, focus, first, last) if real(even, focus, first, last) else None
    whose = whose or (carried(focus, first) if real(even, focus, first, last) else None)
    if whose and whose.mission != ALL:
        yield replace(statement(focus, whose, kind, thing, (first, last)), role=role)


def _renewed(even: str, focus: Focus, council: bool) -> Iterator[Assertion]:
    """That a mandate was renewed, or was not."""
    start, end = focus.sentence.span
    acts = [m for known in (EXTENDS, LAPSED, APPROVED) for m in known.finditer(even, start, end)]
    for found in RENEWING.finditer(even, start, end):  # "declined to extend", "voted to renew"
        low = max(start, found.start() - BEFORE)
        if DECIDES.search(even, low, found.start()) or REFUSES.search(even, low, found.start()):
            acts.append(found)
    for found in sorted(acts, key=lambda m: m.start()):
        low, high = max(start, found.start() - BEFORE), min(end, found.end() + AFTER)
        mandate = MANDATE.search(even, low, high)
        if not (council or mandate) or AGAIN.search(even, start, end) or OTHER_ORGAN.search(even, found.end(), high):
            continue  # nor what was done again and again, or to a panel
        if not council and (PARLIAMENT.search(even, start, found.start()) or _by_a_state(focus, found)):
            continue
        refused = REFUSES.search(even, low, found.end() + 8) or LAPSED.match(even, found.start())
        final = LAST_TIME.search(even, low, high)
        thing = "not_renewed" if refused else "last_renewed" if final else "renewed"
        yield from _told(even, focus, found, "date_ended", thing)
        return


def _by_a_state(focus: Focus, found: re.Match[str]) -> bool:
    """Whether a State or its people stand before a verb whose subject is not the Council."""
    return any(n.end <= found.start() for n in focus.actors())


def _begun_or_ended(even: str, focus: Focus) -> Iterator[Assertion]:
    """That the Council ended a mission, or set one up, or refused to."""
    start, end = focus.sentence.span
    for found in ENDS.finditer(even, start, end):
        if not REFUSES.search(even, max(start, found.start() - BEFORE), found.start()):
            yield from _told(even, focus, found, "date_ended", "ended_by_council")
            return
    for found in CREATES.finditer(even, start, end):
        noun = _object(even, focus, found, min(end, found.end() + AFTER))
        if not noun or NOT_BEGUN.search(even, found.start(), noun[0]):
            continue
        refused = REFUSES.search(even, max(start, found.start() - BEFORE), found.end())
        thing = "not_created" if refused else "created"
        yield from _told(even, focus, found, "date_established", thing, last=noun[1])
        return


def _object(even: str, focus: Focus, verb: re.Match[str], end: int) -> tuple[int, int] | None:
    """Where the mission stands that a verb sets up, by its noun or its name."""
    noun = NEW_MISSION.search(even, verb.start(), end)
    named = next((n for n, _ in focus.missions() if 0 <= n.start - verb.end() <= len(" les ")), None)
    return noun.span() if noun else (named.start, named.end) if named else None


def _sized(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That the Council allowed a mission more people, or fewer."""
    start, end = focus.sentence.span
    if numbers:
        return
    for known, thing in ((MORE, "more_allowed"), (LESS, "fewer_allowed")):
        for found in known.finditer(even, start, end):
            size = SIZE.search(even, found.end(), min(end, found.end() + AFTER))
            named = any(0 <= n.start - found.end() < BEFORE for n, _ in focus.missions())
            passive = SIZE.search(even, max(start, found.start() - BEFORE), found.start())
            if (size or named or passive) and not MANDATE.match(even, found.end() + 1):
                yield from _told(even, focus, found, "resolution", thing)
                return
