"""What of a statement was understood from elsewhere than its own sentence, so that it is not called wrong for it.

A mission that a sentence does not name, or names beside others; a time that it tells by words alone ("in spring", "at
the end", "the last full year") or that the text told before it; an official size that no such number can be of.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.denied import is_denied
from peaceops.claims.gazetteer import Name
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus
from peaceops.claims.than import compared_with

MISSION, TIME, STATE, COMPARED, DENIED = "mission", "time", "state", "compared", "denied"
LIST, PAST = pattern("certain", "list"), pattern("subject", "past")
BY_RESOLUTION = pattern("certain", "by_resolution")
UNTIL = pattern("certain", "until")
PERMANENT = pattern("certain", "permanent")
ROLES = {  # by thing, or by kind: roles that words of the sentence give a statement
    "seat": {"counted": pattern("certain", "so_often"), "denied": pattern("certain", "denied")},
    "record": {"low": pattern("certain", "low")},
    "payer_share": {"rose": pattern("certain", "rose"), "fell": pattern("certain", "fell")},
}
AMOUNTS = ("budget_mission", "budget_total")  # kinds of amounts that are proposed, approved and spent
OF_AMOUNTS = {key: pattern("say_money", key) for key in ("without_shares", "with_shares", "spent")}
REQUEST = pattern("say_money", "request")
ONLY_STATE, THE_ONLY = pattern("certain", "only_state"), pattern("certain", "the_only")
USED = pattern("certain", "used")
MALICIOUS, ON_THE_GROUND = pattern("say_persons", "malicious"), pattern("say_persons", "on_the_ground")
DOWN_FROM, YEAR_BEFORE = pattern("certain", "down_from"), pattern("certain", "year_before")
VAGUE, EVER, THAN = pattern("certain", "vague"), pattern("certain", "ever"), pattern("certain", "than")
MOVED = 60  # characters before a rate in which it is said to have moved
REACH = 24  # characters before a number in which it is said to be that of before
NEXT = 6  # characters after "more than" within which the State is named that a number is compared with


def with_doubts(even: str, focus: Focus, s: Assertion) -> Assertion:
    """The statement with what of it is doubtful: mission, time, State, or a comparison that was not read."""
    doubts = [
        key
        for key, doubtful in (
            (MISSION, _mission_open(focus, s)),
            (TIME, _time_open(even, focus, s)),
            (STATE, _state_open(focus, s)),
            (COMPARED, _compared(even, focus, s) or _veto_used(even, focus, s) or _alone(even, focus, s)),
            (DENIED, is_denied(even, focus, s)),
        )
        if doubtful
    ]
    hostile = s.thing == "deadliest" and MALICIOUS.search(even, *focus.sentence.span)
    if s.kind == "fatalities" and not s.thing and (until := _until(even, focus, s)):
        s = replace(s, time=until)
    if s.kind == "date_established" and (by := BY_RESOLUTION.search(even, *focus.sentence.span)):
        s = replace(s, resolution=int(by["n"]))
    role = "malicious" if hostile else s.role or _role(even, focus, s)
    if s.thing == "seat" and PERMANENT.search(even, *focus.sentence.span):
        s = replace(s, words="permanent")
    s = replace(s, doubts=tuple(doubts), role=role)
    return replace(s, than=compared_with(even, focus, s))


def _role(even: str, focus: Focus, s: Assertion) -> str:
    """What the words around a statement say of it: that it is of before, denied, a low, or a rise or fall."""
    if _of_before(even, s):
        return "before"
    if s.kind in AMOUNTS and s.unit == "usd":
        return _of_amount(even, focus, s)
    roles = ROLES.get(s.thing if s.thing in ROLES else s.kind, {})
    first, last = (
        focus.sentence.span if s.thing in ROLES else (max(focus.sentence.start, s.start - MOVED), s.end + NEXT)
    )
    return next((role for role, words in roles.items() if words.search(even, first, last)), "")


def _of_amount(even: str, focus: Focus, s: Assertion) -> str:
    """Whether an amount is one that was proposed or spent, with the shares of support or without them."""
    near = max(focus.sentence.start, s.start - MOVED), min(focus.sentence.end, s.end + MOVED)
    if REQUEST.search(even, near[0], s.start):
        return "proposed"
    return next((role for role, words in OF_AMOUNTS.items() if words.search(even, *near)), "")


def _until(even: str, focus: Focus, s: Assertion) -> Time | None:
    """The day to which a running total goes: "until May 2019", which is no end of anything here."""
    if s.time is not None and s.time.said:
        return None
    told = (w for w in focus.times if UNTIL.search(even, max(focus.sentence.start, w.start - REACH), w.start))
    past = (w for w in told if focus.published is None or w.last <= focus.published)
    return next((Time(w.last, w.last, w.iso, True) for w in past), None)


def _of_before(even: str, s: Assertion) -> bool:
    """Whether its number is said to be that of before: "down from 5.6 billion", "4,200 a year earlier"."""
    if s.unit not in ("persons", "usd", "percent") or (s.time is not None and s.time.said):
        return False
    if ON_THE_GROUND.match(even, s.end):
        return False
    return bool(DOWN_FROM.search(even, max(0, s.start - REACH), s.start) or YEAR_BEFORE.match(even, s.end))


def _mission_open(focus: Focus, s: Assertion) -> bool:
    """Whether its sentence does not name its mission, or names other missions, forces or their places as well."""
    if s.mission in ("", ALL):
        return bool(s.actor) and s.unit == "persons" and bool(focus.hosts)  # "Brazil's soldiers in Haiti"
    after = all(n.start > s.end for n, _ in focus.missions()) and not focus.places
    if focus.carried not in ("", s.mission) and after:
        return True  # "it lost 60; only MINUSMA lost more": of the mission before the sentence
    named = {m for _, m in focus.missions()} | {m for _, m in focus.places}
    if s.mission not in named and not any(s.mission in n.keys for n in focus.names):
        return True
    bodies = {n.keys[0] for n in focus.others()}
    return len({m for _, m in focus.missions()}) > 1 or len(named) > 1 or bool(bodies)


def _state_open(focus: Focus, s: Assertion) -> bool:
    """Whether its sentence does not name its State, or names States of which none was read as the one that is meant."""
    if s.actor:
        named = any(s.actor in n.keys for n in focus.names)
        return not named or (s.unit == "percent" and _joined(focus, s))
    return s.unit == "persons" and bool(focus.actors())


def _joined(focus: Focus, s: Assertion) -> bool:
    """Whether the States before a share are a list, of which it may be together: "China and India pay a third"."""
    before = [n for n in focus.states() if n.end <= s.start]
    gaps = (focus.even[a.end : b.start] for a, b in pairwise(before))
    return any(LIST.fullmatch(gap) for gap in gaps)


def _time_open(even: str, focus: Focus, s: Assertion) -> bool:
    """Whether its time was told by words that name no day, or before its sentence."""
    start, end = focus.sentence.start, focus.sentence.end
    if s.time is not None and s.time.said and focus.times:
        return bool(EVER.search(even, start, end))
    carried = s.time is not None and s.time.said and s.thing != "span"
    past = s.unit == "persons" and bool(PAST.search(even, start, end))  # "had" of a time that another sentence tells
    return carried or past or bool(VAGUE.search(even, start, end) or EVER.search(even, start, end))


def _compared(even: str, focus: Focus, s: Assertion) -> bool:
    """Whether its number is said to be more or less than another State's: "6.6 per cent, more than France"."""
    for than in THAN.finditer(even, s.end, focus.sentence.end):
        if any(_after(n, than.end()) and n.keys[0] != s.actor for n in focus.states()):
            return s.unit in ("percent", "persons", "usd")
    return False


def _alone(even: str, focus: Focus, s: Assertion) -> bool:
    """Whether its State is said to be the only one: that no other has as many was not read."""
    if not s.actor or s.unit not in ("persons", "percent", "usd"):
        return False
    own = (n for n in focus.states() if n.keys[0] == s.actor and n.start < s.start)
    lone = any(ONLY_STATE.search(even, max(focus.sentence.start, n.start - REACH), n.start) for n in own)
    return lone or bool(THE_ONLY.search(even, *focus.sentence.span))


def _veto_used(even: str, focus: Focus, s: Assertion) -> bool:
    """Whether a State that has a veto is said to have used it, or not: when, is not known from its having one."""
    has = s.kind == "veto_power" and s.thing == "permanent" and s.actor != ""
    return has and bool(USED.search(even, *focus.sentence.span))


def _after(name: Name, at: int) -> bool:
    return 0 <= name.start - at < NEXT
