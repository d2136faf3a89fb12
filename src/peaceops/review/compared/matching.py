"""Figures of two reviews matched by what they count: measure, what it is about, status and unit; never by position.

Of a thing that is told for several times the newest in each review stands. The missions under review, where they are
two, are one and the same for the match.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from peaceops.book import Counted, Figure
from peaceops.document.model import Block, Document, Section, Table
from peaceops.document.walk import blocks_of, inlines_of
from peaceops.words.catalogue import Said

FIRST_PAGES = ("brief", "summary")  # what they tell stands in the other sections too
NO_FACTS = ("questions", "annex", "evidence")  # what a review says of itself, and what is coded at length
OF_THE_QUESTION = frozenset(("as-of-date", "as-of-year"))
IN_OTHER_WORDS = frozenset(("in-millions",))  # the same amount again, rounded for a small table
# Each is another thing under one measure: an event, an act, a question. They are compared by the rows of their tables.
TOLD_IN_ROWS = frozenset(("mission-event", "council-act-in-words", "vote-in-words", "review-asked", "review-asked-on"))
# These compare already: one mission with another, one year with another.
COMPARE_ALREADY = frozenset(("distance-in-criterion", "distance-of-precedent", "host-change"))
NOT_MATCHED = OF_THE_QUESTION | IN_OTHER_WORDS | TOLD_IN_ROWS | COMPARE_ALREADY
ADDED_UP = "sum"  # the rule whose result has the status of what went in
ONE_A_YEAR = "cost-by-year"  # the table in which one amount stands for a year, however its document names it
NAMED = "what"  # the words of a document for an amount
THE_MISSION = "\0"  # stands for the mission under review in what a figure is about


@dataclass(frozen=True, slots=True)
class OneSided:
    """A figure of a review and the section of the first level in which it stands."""

    figure: Figure
    section: str


@dataclass(frozen=True, slots=True)
class SamePair:
    """The same thing in both reviews."""

    then: Figure
    now: Figure
    section: str

    @property
    def moved(self) -> bool:
        """Whether the value is another."""
        return self.then.value != self.now.value

    @property
    def told(self) -> Hashable:
        """What two pairs have in common that tell the same: measure, values and periods."""
        return self.now.counted.key, *((f.value, f.period, standing(f)) for f in (self.then, self.now))


@dataclass(frozen=True, slots=True)
class Matched:
    """Two reviews matched: pairs of one status and unit of which value or period is another, pairs that may not be
    subtracted, and what only one review has. Each in the order of the later review's sections."""

    pairs: tuple[SamePair, ...]
    unlike: tuple[SamePair, ...]
    only_then: tuple[OneSided, ...]
    only_now: tuple[OneSided, ...]


def matched(then: Document, now: Document) -> Matched:
    """The figures of two reviews, matched."""
    before, after = pool(then), pool(now)
    both = [key for key in after if key in before]
    pairs = [SamePair(before[k].figure, after[k].figure, after[k].section) for k in both]
    changed = {p.told: p for p in pairs if (p.then.value, p.then.period) != (p.now.value, p.now.period)}
    left = {k: h for k, h in before.items() if k not in after}
    new = {k: h for k, h in after.items() if k not in before}
    unlike = tuple(_unlike(left, new))
    told = {id(f) for p in unlike for f in (p.then, p.now)}
    return Matched(
        tuple(changed.values()),
        unlike,
        tuple(h for h in left.values() if id(h.figure) not in told),
        tuple(h for h in new.values() if id(h.figure) not in told),
    )


def pool(document: Document) -> dict[Hashable, OneSided]:
    """The newest figure of each thing that a review tells of, by what it counts."""
    found: dict[Hashable, OneSided] = {}
    for section in document.sections:
        if section.id in (*FIRST_PAGES, *NO_FACTS):
            continue
        for figure, block in _figures(section):
            if figure.counted.key in NOT_MATCHED:
                continue
            key = thing(figure, document.mission, block)
            if key not in found or found[key].figure.period < figure.period:
                found[key] = OneSided(figure, section.id)
    return found


def thing(figure: Figure, mission: str, block: Block | None = None) -> Hashable:
    """What two figures have in common that may be subtracted: what is counted, whatever the mission under review is
    called, the status and the unit."""
    about = as_of_any(figure.counted, mission)
    if isinstance(block, Table) and block.id == ONE_A_YEAR:
        about = Counted(about.key, tuple((n, v) for n, v in about.about if n != NAMED))
    return about, standing(figure), figure.unit


def standing(figure: Figure) -> str:
    """The status of a figure; of a sum that of all that was added up, where they have one: two contingents that are
    deployed are so together."""
    trace = figure.trace
    if trace is None or trace.rule_id != ADDED_UP or not trace.inputs or trace.selections():
        return figure.status
    statuses = {standing(f) for f in trace.figures()}
    return statuses.pop() if len(statuses) == 1 else figure.status


def as_of_any(counts: Counted, mission: str, name: str | Said = THE_MISSION) -> Counted:
    """What is counted, with another name for the mission under review."""
    return Counted(counts.key, tuple((n, _renamed(v, mission, name)) for n, v in counts.about))


def _renamed(value: object, mission: str, name: str | Said) -> str | int | Said | Counted:
    if isinstance(value, Counted):
        return as_of_any(value, mission, name)
    if isinstance(value, Said):
        return Said(value.key, tuple((n, _renamed(v, mission, name)) for n, v in value.args))
    if isinstance(value, tuple):
        return tuple(_renamed(v, mission, name) for v in value)  # type: ignore[return-value]  # a list within a message
    return name if value == mission else value  # type: ignore[return-value]


def about_mission(figure: Figure, mission: str) -> bool:
    """Whether a figure is about the mission under review."""
    return as_of_any(figure.counted, mission) != figure.counted


def _figures(section: Section) -> Iterator[tuple[Figure, Block]]:
    for block in blocks_of((section,)):
        yield from ((part, block) for part in inlines_of(block) if isinstance(part, Figure))


def _unlike(then: dict[Hashable, OneSided], now: dict[Hashable, OneSided]) -> Iterator[SamePair]:
    """One thing with two statuses or two units: the newest of each review, one pair a thing."""
    before, after = _by_thing(then), _by_thing(now)
    for about, held in after.items():
        if about in before:
            yield SamePair(before[about].figure, held.figure, held.section)


def _by_thing(held: dict[Hashable, OneSided]) -> dict[Hashable, OneSided]:
    found: dict[Hashable, OneSided] = {}
    for key, one in held.items():
        about = key[0]  # type: ignore[index]  # a key of `thing`
        if about not in found or found[about].figure.period < one.figure.period:
            found[about] = one
    return found


def same_kind(then: Figure, now: Figure) -> bool:
    """Whether a difference of two figures of one thing means something: numbers of periods of one kind."""
    numbers = not isinstance(then.value, str) and not isinstance(now.value, str)
    return numbers and then.unit == now.unit and then.period.kind == now.period.kind
