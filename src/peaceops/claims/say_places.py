"""Understanding that a State is among the first so many, "among the ten largest contributors of troops", or has a place
within a group, "the first of the five permanent members"."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.measured_by import PAID, PEOPLE_SENT, measured, which_people
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.say_ranks import place_of
from peaceops.claims.state_groups import among, groups_in
from peaceops.claims.subject import Focus, mission_at
from peaceops.claims.times_at import time_at

TOP, TOP_OF = pattern("say_compared", "top"), pattern("say_compared", "top_of")
FEWEST, MOST = 2, 60  # places that a text speaks of together
REACH = 60  # characters from the number of places to what they are places of
PLACE_OF = pattern("say_compared", "place_of")
HEAD = 50  # characters before a group in which a place within it stands
AHEAD = 90  # characters between a State and the places among which it is


def tops_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """States that are among the first so many of those that contribute or pay."""
    start, end = focus.sentence.span
    states = focus.actors()
    if not states:
        return
    for found in TOP.finditer(even, start, end):
        of = TOP_OF.search(even, found.end(), min(end, found.end() + REACH))
        word = told(found, "n")
        count = small_number(word) if word else None
        if not of or (word and not (count and FEWEST <= count <= MOST)):
            continue
        before = [n for n in states if n.end <= found.start() and found.start() - n.end < AHEAD]
        name = before[-1] if before else next((n for n in states if 0 <= n.start - of.end() < AHEAD), None)
        what = measured(even, found.start(), min(end, of.end() + REACH)) or measured(even, start, end)
        mission, body = mission_at(focus, found.start(), of.end())
        either = not what
        if name is None or what not in (PAID, PEOPLE_SENT, ""):
            continue
        what = what or PEOPLE_SENT
        yield Assertion(
            "contributor_rank",
            name.start if name.end <= found.start() and "," not in even[name.end : found.start()] else found.start(),
            max(name.end, of.end()) if name.end > of.end() and "," not in even[of.end() : name.start] else of.end(),
            focus.sentence.paragraph,
            mission if mission and what != PAID else ALL,
            name.keys[0],
            count,
            unit="rank",
            thing=f"top_{what}",
            time=time_at(focus, found.start()),
            body=body,
            role="either" if either and mission in ("", ALL) else "",
            refusal="other_body" if body else "",
            among=among(even, found.start(), min(end, of.end() + REACH), focus.names),
            of=which_people(even, found.start(), of.end() + REACH) if what == PEOPLE_SENT else "",
        )


def places_in_groups_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Places of States within a group that follows the place."""
    start, end = focus.sentence.span
    states = focus.actors() or [n for n in focus.before if n.kind == "state"][:1]
    what = measured(even, start, end) if states else ""
    if what not in (PAID, PEOPLE_SENT):
        return
    for group in groups_in(even, start, end, focus.names):
        found = PLACE_OF.search(even, max(start, group.start - HEAD), group.start)
        before = [n for n in states if n.end <= (found.start() if found else 0) or n.start < start]
        if group.there or found is None or not before:
            continue
        mission, body = mission_at(focus, found.start(), group.end)
        near = measured(even, max(start, found.start() - REACH), min(end, group.end + REACH))
        yield Assertion(
            "contributor_rank",
            found.start(),
            group.end,
            focus.sentence.paragraph,
            mission if mission and what != PAID else ALL,
            before[-1].keys[0],
            float(place_of(found)),
            unit="rank",
            thing=f"within_{near if near in (PAID, PEOPLE_SENT) else what}",
            time=time_at(focus, found.start()),
            body=body,
            refusal="other_body" if body else "",
            among=(group.group,),
            of=which_people(even, found.start(), min(end, group.end + REACH)),
            also=tuple(n.value for n in numbers if found.start() <= n.start and n.end <= group.end),
        )
