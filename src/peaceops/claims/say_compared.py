"""Understanding States set against each other: "sends more peacekeepers than France and Germany", "only Nepal and
Rwanda have more than Bangladesh", "second only to Indonesia", "twice as many as Italy"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.gazetteer import Name
from peaceops.claims.measured_by import LOST, PAID, PEOPLE_SENT, measured, which_people
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.state_groups import groups_in
from peaceops.claims.subject import Focus, mission_at
from peaceops.claims.times_at import time_at

SIGNS = ((1, pattern("say_compared", "more")), (-1, pattern("say_compared", "less")))
TIMES, NO_COMPARISON = pattern("say_compared", "times"), pattern("say_compared", "no_comparison")
THAN, BETWEEN = pattern("say_compared", "than"), pattern("say_compared", "between")
ONLY, BEHIND_ONLY = pattern("say_compared", "only"), pattern("say_compared", "behind_only")
NO_WORD = pattern("say_compared", "no_word")
NONE_OF = pattern("say_compared", "none_of")
ANY, NOBODY = pattern("say_compared", "any"), pattern("frames", "nobody")
TOGETHER, SENDS = pattern("say_compared", "together"), pattern("say_compared", "sends")
FEWEST = 2  # States that a place by those above needs
REACH = 70  # characters from "more" to the State after "than"
AHEAD = 90  # characters from a State to the "more" that is said of it
HEAD = 36  # characters before a State in which "than" or "only" stands
BESIDE = 12  # characters before "more" within which a number makes it so many more
MORE, LESS = "more", "less"  # roles
COMPARED, EACH, SUMMED = "compared", "each", "together"  # thing; words: how several States are taken
CLAUSE_ENDS = re.compile(r"[;:]|\.\s")


def compared_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """States or groups of them that send, pay or lose more, less or so many times as much as others."""
    start, end = focus.sentence.span
    said = [(sign, found) for sign, words in SIGNS for found in words.finditer(even, start, end)]
    if not said or not focus.states() or not measured(even, start, end):
        return
    names = sides(even, focus)
    if len(names) < 2:
        return
    for sign, found in said:
        if _of_a_number(even, numbers, found) or NO_COMPARISON.search(
            even, max(start, found.start() - 10), found.start()
        ):
            continue
        others = _after_than(even, names, found.end())
        own = _next_to(names, found.end()) or _before(even, names, found.start())
        if own and NOBODY.search(even, own[-1].end, found.start()):
            continue  # "in Europe no country sends more than Ireland"
        if not others or not own or set(_keys(own)) & set(_keys(others)):
            continue
        if statement := _compared(even, focus, own, others, found, sign):
            beside = (n.value for n in numbers if found.end() <= n.start and n.end <= others[0].start)
            yield replace(statement, also=tuple(beside))


def _compared(
    even: str, focus: Focus, own: list[Name], others: list[Name], found: re.Match[str], sign: int
) -> Assertion | None:
    start, end = focus.sentence.span
    what = measured(even, own[-1].end, others[0].start) or measured(even, start, end)
    if not what:
        return None
    after = even[others[-1].end : others[-1].end + 30]
    times = TIMES.search(even, max(start, found.start() - 24), min(end, found.end() + 16)) if sign > 0 else None
    mission, body = mission_at(focus, found.start(), found.end())
    return _statement(
        focus,
        what,
        found.start(),
        others[-1].end + (m.end() if (m := TOGETHER.search(after)) else 0),
        mission if what != PAID else ALL,
        body,
        value=_times(times) if times else None,
        role=MORE if sign > 0 else LESS,
        thing=COMPARED,
        actor=_state(own),
        words=SUMMED if TOGETHER.search(even, start, end) else EACH,
        voters=tuple((key, "own") for key in _keys(own)) + tuple((key, "other") for key in _keys(others)),
        of=which_people(even, own[-1].end, others[0].start),
        at=found.start(),
    )


def places_by_those_above_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """The place of a State by the States that alone are above it."""
    start, end = focus.sentence.span
    states = focus.actors()
    if len(states) < FEWEST and not focus.before:
        return
    for n, first in enumerate(states):
        head = max(start, first.start - HEAD)
        only, behind = ONLY.search(even, head, first.start), BEHIND_ONLY.search(even, head, first.start)
        if not (only or behind) or (n and BETWEEN.fullmatch(even, states[n - 1].end, first.start)):
            continue
        above = list_from(even, states, n)
        last = above[-1].end
        if behind:
            own = [s for s in states if s.end <= first.start] or list(states[n + len(above) :]) or list(focus.before)
            below = own[-1:] if own and own[0].end <= first.start else own[:1]
        else:
            more = SIGNS[0][1].search(even, last, min(end, last + 45))
            below = _after_than(even, states, more.end()) if more else []
        below = [s for s in below if s.kind != "group"][:1]
        what = measured(even, start, end)
        if not below or not what or below[0].keys[0] in _keys(above):
            continue
        mission, body = mission_at(focus, first.start, last)
        yield _statement(
            focus,
            what,
            min(below[0].start, first.start) if below[0].start >= start else first.start,
            max(below[0].end, last) if below[0].start >= start else last,
            mission if what != PAID else ALL,
            body,
            value=float(len(above) + 1),
            thing="below",
            actor=below[0].keys[0],
            voters=tuple((key, "above") for key in _keys(above)),
            of=which_people(even, start, end),
            at=first.start,
        )


def _statement(
    focus: Focus, what: str, start: int, end: int, mission: str, body: str, *, at: int, thing: str, **more: object
) -> Assertion:
    return Assertion(
        "fatalities" if what == LOST else "contributor_rank" if what != PAID else "payer_share",
        start,
        end,
        focus.sentence.paragraph,
        mission or ALL,
        unit="rank",
        thing=f"{thing}_{what}",
        time=time_at(focus, at),
        body=body,
        refusal="other_body" if body else "",
        **more,  # type: ignore[arg-type]
    )


def sides(even: str, focus: Focus) -> list[Name]:
    """States and groups of States that a sentence names, in order."""
    groups = groups_in(even, *focus.sentence.span, focus.names)
    named = [Name(g.start, g.end, "group", (g.group,)) for g in groups if not g.there]
    return sorted([*focus.states(), *named], key=lambda n: n.start)


def _after_than(even: str, names: Sequence[Name], at: int) -> list[Name]:
    """The States that words after a place are said to be more than."""
    for n, name in enumerate(names):
        if at <= name.start <= at + REACH and THAN.search(even, max(at, name.start - HEAD), name.start):
            between = even[at : name.start]
            return [] if CLAUSE_ENDS.search(between) or ANY.search(between) else list_from(even, names, n)
    return []


def _next_to(names: Sequence[Name], at: int) -> list[Name]:
    """The people that come right after "more": "more Bangladeshis than Indians"."""
    return [n for n in names if n.kind == "people" and n.start == at + 1][:1]


def _before(even: str, names: Sequence[Name], at: int) -> list[Name]:
    """The States that words at a place are said of: the nearest before them, with those that it is listed with."""
    near = [n for n, name in enumerate(names) if name.end <= at and at - name.end < AHEAD]
    near = [n for n in near if not CLAUSE_ENDS.search(even[names[n].end : at]) and SENDS.search(even, names[n].end, at)]
    if not near:
        return []
    first = near[-1]
    while first and BETWEEN.fullmatch(even, names[first - 1].end, names[first].start):
        first -= 1
    return list(names[first : near[-1] + 1])


def list_from(even: str, names: Sequence[Name], first: int) -> list[Name]:
    """The names of a list from one on: "Nepal, Rwanda and India"."""
    last = first
    while last + 1 < len(names) and BETWEEN.fullmatch(even, names[last].end, names[last + 1].start):
        last += 1
    return list(names[first : last + 1])


def _keys(names: Sequence[Name]) -> list[str]:
    return [n.keys[0] for n in names]


def _state(names: Sequence[Name]) -> str:
    return names[0].keys[0] if len(names) == 1 and names[0].kind != "group" else ""


def _times(found: re.Match[str]) -> float | None:
    return 2.0 if told(found, "double") else 3.0 if told(found, "treble") else small_number(told(found, "n"))


def _of_a_number(even: str, numbers: Sequence[Number], found: re.Match[str]) -> bool:
    """Whether a number stands by, so that it is said how many more."""
    near = (n for n in numbers if n.unit not in ("ordinal", "percent"))
    return any(0 <= found.start() - n.end < BESIDE or 0 <= n.start - found.end() < 6 for n in near)


def none_of_group_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That no State of a group sends anybody: "aucun membre permanent ne fournit de casques bleus"."""
    start, end = focus.sentence.span
    if not NO_WORD.search(even, start, end) or measured(even, start, end) != PEOPLE_SENT:
        return
    for group in groups_in(even, start, end, focus.names):
        denied = NONE_OF.search(even, max(start, group.start - 24), group.start)
        verb = SENDS.search(even, group.end, min(end, group.end + 60))
        if (
            group.there
            or not denied
            or not verb
            or any(w.search(even, verb.end(), min(end, verb.end() + 24)) for _, w in SIGNS)
        ):
            continue
        mission, body = mission_at(focus, group.start, group.end)
        yield _statement(
            focus,
            PEOPLE_SENT,
            denied.start(),
            verb.end(),
            mission,
            body,
            at=group.start,
            thing="none",
            value=0.0,
            among=(group.group,),
            of=which_people(even, start, end),
        )
