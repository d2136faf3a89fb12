"""Understanding statements on the rules of the Council: its seats, who has a veto, what a decision needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.say_casts import BETWEEN, CASTS
from peaceops.claims.say_casts import VETO as VETO_CAST
from peaceops.claims.say_veto_rights import OF_ALL, SHOULD, veto_rights
from peaceops.claims.say_votes import BY_VOTE, NO
from peaceops.claims.subject import Focus
from peaceops.claims.times_at import time_at

COUNCIL = pattern("say_rules", "council")
SEATS = pattern("say_rules", "seats")
PERMANENT = pattern("say_rules", "permanent")
VETO, VETO_RIGHT = pattern("say_rules", "veto"), pattern("say_veto_rights", "single_no")
MAY_VETO = pattern("say_rules", "may_veto")
BUDGET, MAY = pattern("say_rules", "budget"), pattern("say_casts", "may")
ANY_DECISION = pattern("say_rules", "any_decision")
DECIDES = pattern("say_rules", "decides")
DECIDED_THING = pattern("say_rules", "decided_thing")
MAJORITY = pattern("say_rules", "majority")
NEEDED = pattern("say_rules", "needed")
ABSTENTION = pattern("say_rules", "abstention")
BLOCKS = pattern("say_rules", "blocks")
NO_BLOCK, RATHER = pattern("say_rules", "no_block"), pattern("say_rules", "rather")
OTHERS, ANY_MEMBER = pattern("say_rules", "others"), pattern("say_rules", "any_member")
PART_OF_ALL = pattern("say_rules", "part_of_all")
VETOES_CAST, SOME_OF = pattern("say_rules", "vetoes_cast"), pattern("say_rules", "some_of")
ELECTED = pattern("say_rules", "elected")
ALL_YEARLY = pattern("say_rules", "all_yearly")
HALF_YEARLY = pattern("say_rules", "half_yearly")
MODAL = 12  # characters before a verb in which it is told to be a power: "can veto"
NEXT, LATER = 24, 70  # characters: from a State to its veto, from an abstention to what it does
FEWEST, MOST = 10, 15  # members between which a Council is told that is the real one


def rules_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """What a sentence says of the rules of the Council, the first of its kind alone."""
    start, end = focus.sentence.start, focus.sentence.end
    if not any(
        known.search(even, start, end) for known in (COUNCIL, VETO, VETO_RIGHT, PERMANENT, MAJORITY, ABSTENTION)
    ):
        return
    for found in SEATS.finditer(even, start, end):
        count = small_number(told(found, "n"))
        if count is not None and (told(found, "whole") or not FEWEST <= count <= MOST):
            yield _rule(focus, found, "seats", count, kind="other")
    for finder in (_times_vetoed, _abstention, veto_rights, _permanent, _majority, _elected):
        if statement := finder(even, focus):
            yield statement
            return
    for found in DECIDES.finditer(even, start, end):
        if DECIDED_THING.search(even, start, end):
            yield _rule(focus, found, "decides", None, mission=focus.carried or ALL)


def _rule(
    focus: Focus, found: re.Match[str], thing: str, value: float | None, *, kind: str = "veto_power", mission: str = ALL
) -> Assertion:
    return Assertion(
        kind,
        found.start(),
        found.end(),
        focus.sentence.paragraph,
        mission,
        value=value,
        unit="count",
        thing=thing,
        time=time_at(focus, found.start()),
    )


def _times_vetoed(even: str, focus: Focus) -> Assertion | None:
    """How often a permanent member has used its veto."""
    found = VETOES_CAST.search(even, focus.sentence.start, focus.sentence.end)
    states = [n for n in focus.actors() if n.kind == "state" and found and n.end <= found.end()]
    value = small_number(told(found, "n")) if found else None
    if not found or not states or value is None or SOME_OF.match(even, found.end()):
        return None
    return replace(_rule(focus, found, "vetoes", value), actor=states[0].keys[0])


def _abstention(even: str, focus: Focus) -> Assertion | None:
    """That an abstention blocks a decision, or does not."""
    start, end = focus.sentence.start, focus.sentence.end
    found = ABSTENTION.search(even, start, end)
    blocks = BLOCKS.search(even, found.end(), min(end, found.end() + LATER)) if found else None
    if not found or not blocks or RATHER.search(even, found.end(), blocks.start()):
        return None  # "abstained rather than block it"
    denied = NO_BLOCK.search(even, found.end(), blocks.end() + 12)
    return _rule(focus, found, "abstention-passes" if denied else "abstention-blocks", 1.0)


def _permanent(even: str, focus: Focus) -> Assertion | None:
    """How many members are permanent or have a veto, which States do, and over what."""
    start, end = focus.sentence.start, focus.sentence.end
    veto = VETO.search(even, start, end)
    cast = [m.span() for m in CASTS[VETO_CAST].finditer(even, start, end)]  # what was done is no rule
    cast = [(a, b) for a, b in cast if not MAY.search(even, max(start, a - MODAL), a)]
    held = next((m for m in MAY_VETO.finditer(even, start, end) if not any(a < m.end() <= b for a, b in cast)), None)
    found = next((m for m in PERMANENT.finditer(even, start, end) if not ELECTED.match(even, m.start())), None)
    found = PART_OF_ALL.search(even, start, end) or found
    value = small_number(told(found, "n")) if found else None
    if found and OTHERS.search(even, start, found.start()):
        return None  # "the other four permanent members" are not all
    states = tuple(dict.fromkeys(n.keys[0] for n in _holders(even, focus, held.start()))) if held else ()
    if veto and (any_ := ANY_MEMBER.search(even, start, end)):
        return replace(_rule(focus, any_, "permanent", None), also=OF_ALL)
    if (not found and not held) or (held and SHOULD.search(even, start, held.end())):
        return None
    if value is None and not (held and (states or found)):
        return None
    if value is not None and not veto and not COUNCIL.search(even, start, end):
        return None
    if found and told(found, "other") and value is not None:
        if not states:
            return None  # "more than the four other permanent members"
        value += len(states)
    whole = ANY_DECISION.search(even, start, end)
    thing = "any" if whole else "budget" if veto and BUDGET.search(even, start, end) else "permanent"
    statement = _rule(focus, found or held, thing, value)  # type: ignore[arg-type]
    return _with_states(statement, states)


def _holders(even: str, focus: Focus, at: int) -> list[Name]:
    """The States joined to each other of which the last stands just before a place."""
    before = [n for n in focus.actors() if n.kind == "state" and n.end <= at]
    group = [n for n in before[-1:] if at - n.end < NEXT]
    for name in reversed(before[:-1]):
        if not group or not BETWEEN.fullmatch(even, name.end, group[0].start):
            break
        group.insert(0, name)
    return group


def _with_states(statement: Assertion, states: tuple[str, ...]) -> Assertion:
    voters = tuple((iso3, "veto") for iso3 in states)
    return replace(statement, voters=voters, actor=states[0] if len(states) == 1 else "")


def _majority(even: str, focus: Focus) -> Assertion | None:
    """How many votes a decision needs."""
    start, end = focus.sentence.start, focus.sentence.end
    found = MAJORITY.search(even, start, end)
    if not found or not NEEDED.search(even, start, end) or BY_VOTE.search(even, start, end):
        return None
    value = small_number(told(found, "n"))
    against = NO.search(even, start, end)
    if value is None or (against and small_number(told(against, "n")) not in (None, 0.0)):
        return None
    return _rule(focus, found, "majority", value)


def _elected(even: str, focus: Focus) -> Assertion | None:
    """How many members are elected, and for how long."""
    start, end = focus.sentence.start, focus.sentence.end
    found = ELECTED.search(even, start, end)
    value = small_number(told(found, "n")) if found else None
    if not found or value is None or value < 2 or OTHERS.search(even, start, found.start()):
        return None  # "the other five non-permanent members" are not all
    rest = even[found.end() : end]
    wrong = bool(ALL_YEARLY.search(rest)) and not HALF_YEARLY.search(rest)
    return _rule(focus, found, "elected-yearly" if wrong else "elected", value, kind="other")
