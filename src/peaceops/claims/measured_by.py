"""What a place, a comparison or a change is of: people sent, and which of them, money paid, or lives lost."""

from __future__ import annotations

from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.pattern import pattern
from peaceops.claims.state_groups import OTHER_GROUP, among
from peaceops.claims.subject import Focus

PEOPLE_SENT, PAID, LOST = "people", "money", "lost"
WOMEN, POLICE = "women", "police"
WORDS = {name: pattern("measured_by", name) for name in (PEOPLE_SENT, PAID, LOST, WOMEN, POLICE, "with_police")}
WORLDWIDE = pattern("measured_by", "worldwide")
RIGHT_END = pattern("measured_by", "right_end")
CLAUSE, EVER_SERVED = pattern("measured_by", "clause"), pattern("measured_by", "ever_served")


def measured(even: str, start: int, end: int) -> str:
    """What words between two places measure States by: lives lost before money, money before people, for those name
    people too; "" where they name nothing of it."""
    return next((what for what in (LOST, PAID, PEOPLE_SENT) if WORDS[what].search(even, start, end)), "")


def which_people(even: str, start: int, end: int) -> str:
    """Which of the people words between two places count: women, police, or all ("")."""
    if WORDS[WOMEN].search(even, start, end):
        return WOMEN
    police = WORDS[POLICE].search(even, start, end) and not WORDS["with_police"].search(even, start, end)
    return POLICE if police else ""


THINGS = {"contributors": PEOPLE_SENT, "payers": PAID, "state_deaths": LOST, "state_deaths_here": LOST}
OPENS = 4  # characters of a place that may open its clause: "and the seventh"
ROUND = 70  # characters around a place within which the text says among whom it is


def placed(s: Assertion, even: str, focus: Focus) -> Assertion:
    """A place of a State, with the group within which the text tells it and which people it counts."""
    if s.unit != "rank" or s.thing not in (*THINGS, "either"):
        return s
    start, end = focus.sentence.span
    first, last = max(start, s.start - ROUND), min(end, s.end + ROUND)
    first = max(
        (min(m.end(), s.start) for m in CLAUSE.finditer(even, first, s.start + OPENS) if m.start() < s.start),
        default=first,
    )
    last = next((m.start() for m in RIGHT_END.finditer(even, s.end, last)), last)
    groups = () if WORLDWIDE.match(even[s.end : s.end + ROUND]) else among(even, first, last, focus.names)
    of = which_people(even, first, last) if s.thing in ("contributors", "either") else ""
    here = s.thing == "state_deaths_here" or (s.thing == "state_deaths" and s.mission not in ("", ALL))
    if EVER_SERVED.search(even, first, last) and s.thing != "state_deaths":
        return replace(s, thing="ever_served", among=(OTHER_GROUP,))
    if not groups and not of and not here:
        return s
    what = LOST if THINGS.get(s.thing) == LOST else measured(even, first, last) or THINGS.get(s.thing) or PEOPLE_SENT
    return replace(s, thing=f"within_{what}", among=groups, of=of)
