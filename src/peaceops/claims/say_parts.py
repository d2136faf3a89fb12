"""Understanding parts of a whole: "half of the peacekeepers come from South Asia", "most serve in three missions", "the
two pay half of the budget", "most died of illness".

The whole is all people sent (or those of one mission), the budget, or all who died. A part is a share that is written,
or a word for one: most, the great majority, almost all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.gazetteer import Name
from peaceops.claims.groups import own_of_list
from peaceops.claims.measured_by import LOST, PAID, PEOPLE_SENT, measured, which_people
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_compared import BETWEEN, CLAUSE_ENDS, SENDS, list_from, sides
from peaceops.claims.say_regions import regions_named
from peaceops.claims.state_groups import GROUPS, OTHER_GROUP
from peaceops.claims.subject import Focus, mission_at
from peaceops.claims.times_at import time_at

AT_LEAST = {"almost_all": 88.0, "large_most": 65.0, "most": 50.0}  # per cent that words for a part mean, at the least
MOST_WORDS = {name: pattern("say_parts", name) for name in AT_LEAST}
COMES_FROM, LOCATED = pattern("say_parts", "comes_from"), pattern("say_parts", "located")
BY_PART, MOVING = pattern("say_parts", "by_part"), pattern("say_parts", "moving")
CAUSES = ("illness", "accident", "malicious_act", "self_inflicted")  # as the list of fatalities calls them
CAUSE_WORDS = {name: pattern("say_parts", name) for name in CAUSES}
REGULAR = pattern("say_money", "regular")
OF_MISSIONS, PEACE, BUDGET = (
    pattern("say_parts", "of_missions"),
    pattern("say_money", "peace"),
    pattern("say_money", "budget"),
)
LIES_IN = pattern("say_parts", "lies_in")
SUPERLATIVE = pattern("say_parts", "superlative")
ENDS = re.compile(r";|\.\s")  # a colon opens the list of those from whom a part comes
RATHER_THAN = pattern("say_parts", "rather_than")
AFTER = 60  # characters after a part and its States in which the whole may be told
EARLIER = 300  # characters before a sentence within which the text may have spoken of peacekeeping
REACH = 100  # characters between a part and whose it is
KINDS = {PEOPLE_SENT: "contributor_share", PAID: "payer_share", LOST: "fatalities"}


@dataclass(frozen=True, slots=True)
class PartTold:
    """A part of a whole: its place, per cent, how it is hedged, and the last digit written (0 for a word)."""

    start: int
    end: int
    share_pct: float
    hedge: str
    step: float
    in_words: bool


def parts_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Parts of the people sent, of what is paid, or of those who died, with whose or of what they are."""
    start, end = focus.sentence.span
    held = [p for p in _parts(even, focus, numbers) if not _moved(even, start, end, p)]
    if not held or not measured(even, start, end):
        return
    named = sides(even, focus)
    for part in held:
        if (
            statement := _of_causes(even, focus, part)
            or _of_states(even, focus, part, named)
            or _there(even, focus, part)
        ):
            beside = (n.value for n in numbers if part.end <= n.start and n.end <= statement.end)
            yield replace(statement, also=tuple(beside))


def _parts(even: str, focus: Focus, numbers: Sequence[Number]) -> Iterator[PartTold]:
    actors = focus.actors()
    for n in numbers:
        if (
            n.unit == "percent"
            and n.value_max is None
            and 0 < n.value < 100
            and not own_of_list(even, actors, n, numbers)
        ):
            yield PartTold(n.start, n.end, n.value, n.hedge, n.step, n.in_words)
    taken: list[tuple[int, int]] = []
    for name in ("almost_all", "large_most", "most"):
        for found in MOST_WORDS[name].finditer(even, *focus.sentence.span):
            if not any(a < found.end() and found.start() < b for a, b in taken):
                taken.append(found.span())
                yield PartTold(found.start(), found.end(), AT_LEAST[name], "least", 0.0, True)


def _moved(even: str, start: int, end: int, part: PartTold) -> bool:
    """Whether a share is that by which something moved: "fell by a third"."""
    by = BY_PART.search(even, max(start, part.start - 22), part.start)
    return bool(by and MOVING.search(even, max(start, part.start - 70), min(end, part.end + 30)))


def _of_states(even: str, focus: Focus, part: PartTold, named: list[Name]) -> Assertion | None:
    """The part of States or groups of them: named before it with "provide", or after it with "come from"."""
    start, end = focus.sentence.span
    whose = _senders_before(even, named, part) or _sources_after(even, named, part)
    if not whose:
        return None
    first, last = min(part.start, whose[0].start), max(part.end, whose[-1].end)
    what = measured(even, first, last) or measured(even, first, min(end, last + AFTER))
    alone = len(whose) == 1 and whose[0].kind != "group"
    if what not in (PEOPLE_SENT, PAID):
        return None
    if what == PAID and (REGULAR.search(even, start, end) or not _of_peacekeeping(even, focus)):
        return None
    if alone and part.step:  # the share of one State, which has a reader of its own where the State stands first
        if what != PAID or whose[0].start < part.end or not PEACE.search(even, start, end):
            return None
        if not part.in_words:
            return _rate(focus, part, whose[0].keys[0])
    mission, body = _mission(focus, whose, part)
    keys = tuple((n.keys[0], "own") for n in whose)
    return _statement(
        focus,
        part,
        KINDS[what],
        (part.start, last),
        mission=ALL if what == PAID else mission,
        body=body,
        thing=f"parts_{what}",
        actor=whose[0].keys[0] if alone else "",
        voters=keys,
        of=which_people(even, first, last) if what == PEOPLE_SENT else "",
    )


def _rate(focus: Focus, part: PartTold, iso3: str) -> Assertion:
    """The share of one State: "a quarter of the peacekeeping budget falls to Washington"."""
    return replace(
        _statement(focus, part, "payer_share", (part.start, part.end), mission=ALL, thing="", actor=iso3, voters=()),
        role="",
    )


def _of_peacekeeping(even: str, focus: Focus) -> bool:
    """Whether a sentence, or the text before it, speaks of the budget of peacekeeping."""
    start, end = focus.sentence.span
    return bool(
        PEACE.search(even, start, end)
        or (BUDGET.search(even, start, end) and PEACE.search(even, max(0, start - EARLIER), end))
    )


def _mission(focus: Focus, whose: list[Name], part: PartTold) -> tuple[str, str]:
    mission, body = mission_at(focus, part.start, part.end)
    return mission or ALL, body


def _senders_before(even: str, named: list[Name], part: PartTold) -> list[Name]:
    """The names before a part that are said to send, provide or pay it."""
    near = [n for n, name in enumerate(named) if name.end <= part.start and part.start - name.end < REACH]
    if not near or CLAUSE_ENDS.search(even[named[near[-1]].end : part.start]):
        return []
    if SUPERLATIVE.match(even, part.start):
        return []  # "stellt die meisten": more than any other
    if not SENDS.search(even, named[near[-1]].end, part.start + 1):
        return []
    first = near[-1]
    while first and BETWEEN.fullmatch(even, named[first - 1].end, named[first].start):
        first -= 1
    return named[first : near[-1] + 1]


def _sources_after(even: str, named: list[Name], part: PartTold) -> list[Name]:
    """The names after a part from which it is said to come."""
    for n, name in enumerate(named):
        if not part.end <= name.start < part.end + REACH or ENDS.search(even[part.end : name.start]):
            continue
        if OF_MISSIONS.search(even, part.end, name.start) or LIES_IN.search(even, part.end, name.start):
            continue
        comes = [m.end() for m in COMES_FROM.finditer(even, part.end, name.start)]
        if comes and not LOCATED.search(even, max(comes), name.start):
            return list_from(even, named, n)
    return []


def _there(even: str, focus: Focus, part: PartTold) -> Assertion | None:
    """The part that serves in a part of the world, or in missions that the sentence names."""
    start, end = focus.sentence.span
    if measured(even, start, end) != PEOPLE_SENT:
        return None
    regions = [(m.start(), m.end(), name) for m, name in regions_named(even, part.end, end)]
    at = LOCATED.search(even, part.end, end)
    if at is None or OF_MISSIONS.search(even, part.end, at.start()):
        return None
    here = [(n.start, n.end, m, "mission") for n, m in (*focus.missions(), *focus.places)]
    here += [(n.start, n.end, n.keys[0], "host") for n in focus.states() if n not in focus.placed_names()]
    places = sorted(p for p in here if p[0] >= at.end())
    if regions and (not places or regions[0][0] < places[0][0]):
        first, last, name = regions[0]
        keys: tuple[tuple[str, str], ...] = ((name, "region"),)
    elif len(places) > 1:
        first, last = places[0][0], places[-1][1]
        keys = tuple(dict.fromkeys((key, kind) for _, _, key, kind in places))
    else:
        return None
    if first - part.end > REACH:
        return None
    return _statement(focus, part, "personnel_total", (part.start, last), mission=ALL, thing="parts_there", voters=keys)


def _of_causes(even: str, focus: Focus, part: PartTold) -> Assertion | None:
    """The part of those who died that causes make."""
    start, end = focus.sentence.span
    if measured(even, part.end, end) != LOST and measured(even, start, part.start) != LOST:
        return None
    stop = RATHER_THAN.search(even, part.end, end)
    last = stop.start() if stop else end
    told = [(m, name) for name in CAUSES if (m := CAUSE_WORDS[name].search(even, part.end, last))]
    if not told or min(m.start() for m, _ in told) - part.end > REACH:
        return None
    mission, body = mission_at(focus, part.start, part.end)
    return _statement(
        focus,
        part,
        "fatalities",
        (part.start, max(m.end() for m, _ in told)),
        mission=mission or ALL,
        body=body,
        thing="parts_causes",
        voters=tuple((name, "cause") for _, name in told),
    )


def _statement(
    focus: Focus,
    part: PartTold,
    kind: str,
    span: tuple[int, int],
    *,
    mission: str,
    thing: str,
    body: str = "",
    actor: str = "",
    voters: tuple[tuple[str, str], ...],
    of: str = "",
) -> Assertion:
    unknown = any(key == OTHER_GROUP for key, _ in voters)
    return Assertion(
        kind,
        *span,
        focus.sentence.paragraph,
        mission,
        actor,
        part.share_pct,
        unit="percent",
        step=part.step or 1.0,
        hedge=part.hedge if part.hedge != "least" else "above",
        thing=thing,
        role="words" if part.in_words else "",
        words="most" if part.hedge == "least" else "",
        time=time_at(focus, part.start),
        body=body,
        refusal="other_body" if body else "",
        voters=() if unknown else voters,
        among=tuple(key for key, _ in voters if key in GROUPS),
        of=of,
    )
