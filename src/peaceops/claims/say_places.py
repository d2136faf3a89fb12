"""Understanding that a State is among the first so many: "among the ten largest contributors of troops"."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.state_groups import among
from peaceops.claims.subject import Focus, mission_at, time_at
from peaceops.claims.whom import PAID, PEOPLE_SENT, measured, which_people

TOP, TOP_OF = pattern("say_compared", "top"), pattern("say_compared", "top_of")
FEWEST, MOST = 2, 60  # places that a text speaks of together
REACH = 60  # characters from the number of places to what they are places of
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
