"""Understanding statements known by the ideas that meet in one clause, in whatever order its words have: "no country
sends more peacekeepers than Nepal", "in Haiti stehen keine Blauhelme mehr", "L'Inde n'a pas de droit de veto".

frames.csv: a kind of statement a row, with the ideas it needs and those it lacks, each a section of
patterns/frames.txt (marked "<" where the text may tell it before the sentence), and of whom it must be: a mission that
is known, a State, the State or mission after "than", or the United Nations.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, reduce
from operator import or_
from pathlib import Path

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.measured_by import placed
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_life import said_of_mission, told_by
from peaceops.claims.scan import possible
from peaceops.claims.subject import UN, Focus, first_named, mission_at
from peaceops.claims.times_at import time_at

ROWS = Path(__file__).with_name("frames.csv")
THAN, ONE = pattern("frames", "than"), pattern("say_dates", "of_one")
SUPERLATIVE = pattern("subject", "superlative")
REACH = 130  # characters within which the ideas of a statement meet
AROUND = 24  # characters around them within which no idea may stand that the statement lacks
EARLIER = 300  # characters before a sentence within which the text may have told an idea marked so: "contributors<"
OF_STATES = (
    "state",
    "state_at_large",
    "state_of_mission",
    "than",
)  # frames that a sentence without a State cannot fill
OF_UN = 1_000  # characters before a sentence within which the text may have spoken of the United Nations
NEAR_STATE = 90  # characters between them and the State that they are said of


@dataclass(frozen=True, slots=True)
class Schema:
    """A kind of statement: the ideas that it needs and lacks, and of whom it is."""

    kind: str
    thing: str
    value: float | None
    unit: str
    of: str
    needs: tuple[str, ...]
    lacks: tuple[str, ...]
    earlier: tuple[str, ...]
    refusal: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where the ideas of a frame meet."""

    start: int
    end: int


Places = Callable[[str], list[Meeting]]  # where an idea stands in a sentence, by its name


@cache
def frames() -> tuple[Schema, ...]:
    """The table of frames; of the ideas of each those first that many need, for where they lack, the others are not
    sought."""
    with ROWS.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
        often = Counter(name for r in rows for name in r["needs"].split())
        return tuple(
            Schema(
                r["kind"],
                r["thing"],
                float(r["value"]) if r["value"] else None,
                r["unit"],
                r["of"],
                tuple(sorted((x for x in r["needs"].split() if x[-1] != "<"), key=lambda x: -often[x])),
                tuple(r["lacks"].split()),
                tuple(x[:-1] for x in r["needs"].split() if x[-1] == "<"),
                r["refusal"],
            )
            for r in rows
        )


@cache
def _bits() -> tuple[tuple[Schema, int], ...]:
    """Frames with the bits of the ideas that each needs."""
    return tuple((f, reduce(or_, (pattern("frames", idea).bit for idea in f.needs))) for f in frames())


def _open(even: str, focus: Focus) -> Iterable[Schema]:
    """The frames whose ideas may all be in a sentence."""
    may = possible(even, *focus.sentence.span)
    return frames() if may is None else (f for f, bits in _bits() if may & bits == bits)


def frames_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Statements of a sentence by the ideas that meet in it."""
    found: dict[str, list[Meeting]] = {}

    def places(idea: str) -> list[Meeting]:
        if idea not in found:
            matches = pattern("frames", idea).finditer(even, *focus.sentence.span)
            found[idea] = [Meeting(m.start(), m.end()) for m in matches]
        return found[idea]

    of_state = bool(focus.states())
    for frame in _open(even, focus):
        if frame.of in OF_STATES and not of_state:
            continue
        meeting = _meeting(even, focus, frame, places)
        if meeting is None:
            continue
        if frame.thing == "running" and _of_another(even, focus, meeting):
            continue
        whose = OF[frame.of](even, focus, meeting)
        if whose is None:
            continue
        mission, actor, first, last = whose
        _, body = mission_at(focus, meeting.start, meeting.end) if mission != ALL else ("", "")
        statement = Assertion(
            frame.kind,
            min(first, meeting.start),
            max(last, meeting.end),
            focus.sentence.paragraph,
            mission,
            actor,
            frame.value,
            unit=frame.unit,
            thing=frame.thing,
            words=told_by(even, focus, mission) if frame.kind == "date_ended" else "",
            time=time_at(focus, meeting.start),
            body=body if not actor else "",
            voters=((actor, "veto"),) if frame.thing == "permanent" and actor else (),
            refusal=frame.refusal or ("other_body" if body and not actor else ""),
            guessed=bool(frame.earlier),
        )
        yield placed(statement, even, focus)


def _of_another(even: str, focus: Focus, at: Meeting) -> bool:
    """Whether what still runs is no mission: "the oldest mission still running", "the contingent is still there"."""
    superlative = SUPERLATIVE.search(even, focus.sentence.start, at.start)
    return bool(superlative) or not said_of_mission(even, focus, at.start, at.end)


def _meeting(even: str, focus: Focus, frame: Schema, places: Places) -> Meeting | None:
    """Where the ideas that a frame needs stand nearest to each other; None where one is lacking or in the way."""
    start, end = focus.sentence.span
    if not all(places(idea) for idea in frame.needs):
        return None
    if not all(pattern("frames", idea).search(even, max(0, start - EARLIER), end) for idea in frame.earlier):
        return None
    head, *others = frame.needs
    for anchor in places(head):
        found = [anchor, *(min(places(idea), key=lambda at: _apart(at, anchor)) for idea in others)]
        meeting = Meeting(min(at.start for at in found), max(at.end for at in found))
        if meeting.end - meeting.start > REACH or ";" in even[meeting.start : meeting.end]:
            continue
        low, high = meeting.start - AROUND, meeting.end + AROUND
        if not any(low <= at.start and at.end <= high for idea in frame.lacks for at in places(idea)):
            return meeting
    return None


def _apart(one: Meeting, other: Meeting) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


Whose = tuple[str, str, int, int]  # mission, State, and where the words begin and end that say so


def _of_mission(even: str, focus: Focus, at: Meeting) -> Whose | None:
    """A mission that the sentence names, or speaks of as "it"."""
    mission, _ = mission_at(focus, at.start, at.end)
    mission = mission if mission not in ("", ALL) else first_named(focus) or focus.placed
    told = focus.missions() or focus.places or ONE.search(even, *focus.sentence.span)
    return (mission, "", at.start, at.end) if mission and told else None


def _of_state(even: str, focus: Focus, at: Meeting) -> Whose | None:
    """The State nearest before the ideas, or else among them or after."""
    states = [n for n in focus.actors() if at.start - n.end < NEAR_STATE and n.start - at.end < NEAR_STATE]
    before = [n for n in states if n.end <= at.start]
    name = next(iter(before or states), None)
    return (ALL, name.keys[0], name.start, name.end) if name else None


def _of_state_at_large(even: str, focus: Focus, at: Meeting) -> Whose | None:
    """The State nearest, in a text that is about no one mission."""
    return None if focus.carried and not focus.world else _of_state(even, focus, at)


def _of_state_in_mission(even: str, focus: Focus, at: Meeting) -> Whose | None:
    """The State nearest, in a mission that is known."""
    whose, told = _of_state(even, focus, at), _of_mission(even, focus, at)
    mission = told[0] if told else focus.carried
    return (mission, *whose[1:]) if whose and mission else None


def _of_state_after_than(even: str, focus: Focus, at: Meeting) -> Whose | None:
    """The State that nobody surpasses."""
    for name in focus.states():
        if name.start >= at.start and THAN.search(even, max(at.start, name.start - 24), name.start):
            return ALL, name.keys[0], name.start, name.end
    return None


def _of_mission_after_than(even: str, focus: Focus, at: Meeting) -> Whose | None:
    """The mission that no other surpasses; the one of the text where none is named."""
    named = [(n, m) for n, m in focus.missions() if n.start >= at.start]
    named = named or [(n, m) for n, m in focus.places if n.start >= at.start]
    if named:
        return named[0][1], "", named[0][0].start, named[0][0].end
    return (focus.carried, "", at.start, at.end) if focus.carried and not focus.missions() else None


def _of_un(even: str, focus: Focus, at: Meeting) -> Whose | None:
    """All operations, where the sentence or the text speaks of them."""
    start, end = focus.sentence.span
    return (ALL, "", at.start, at.end) if UN.search(even, max(0, start - OF_UN), end) or focus.world else None


def _in_order(even: str, focus: Focus, at: Meeting) -> Whose | None:
    """A mission that is so many-th of its place."""
    here = focus.hosts or focus.places or any(n.kind in ("state", "place") for n in focus.names)
    un = UN.search(even, *focus.sentence.span)
    return (focus.carried or first_named(focus) or ALL, "", at.start, at.end) if here and un else None


OF: dict[str, Callable[[str, Focus, Meeting], Whose | None]] = {
    "mission": _of_mission,
    "state": _of_state,
    "state_at_large": _of_state_at_large,
    "state_of_mission": _of_state_in_mission,
    "than": _of_state_after_than,
    "than_mission": _of_mission_after_than,
    "un": _of_un,
    "ordinal": _in_order,
}
