"""Understanding what is said of the life of a mission without a date: that it is over or still there, that its last
people left, which mission followed which, that it is the oldest, newest, smallest or only one of its kind.

What is asked, planned, feared or denied of it is none of these, nor is what is said of a part of it (a camp, a
province), of a contingent, a war or a government. A mission told by its place alone is each of that place that the
words may mean: `words` is "place", or "peace" where they speak of peacekeeping ("named_peace" where its name stands
by).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_regions import region_in
from peaceops.claims.scan import Pattern
from peaceops.claims.subject import Focus, first_named, mission_at
from peaceops.claims.times_at import time_at

NOUN, PEACE, UNREAL = pattern("life", "mission_noun"), pattern("life", "peace"), pattern("life", "unreal")
OVER, LEFT, LAST_PEOPLE = pattern("life", "over"), pattern("life", "left"), pattern("life", "last_people")
STILL, AT_WORK, NOT_SO = pattern("life", "still"), pattern("life", "at_work"), pattern("life", "not_so")
NAME_NEXT = 16  # characters after "still called" within which its name stands
LINK = 12  # characters of "de paix la" between an operation and its name
TO_THIS_DAY, SUPERLATIVE = pattern("life", "to_this_day"), pattern("subject", "superlative")
INDEFINITE = pattern("life", "indefinite")
BY_THEN = pattern("life", "by_then")
AT_WISH, REGIONAL = pattern("life", "at_wish"), pattern("life", "regional")
AFTER_LEAVING = pattern("life", "after_leaving")
COUNTRY = pattern("life", "country")
ON_THE_SPOT = pattern("life", "on_the_spot")
PART_OF, NOT_MISSION = pattern("life", "part_of"), pattern("life", "not_mission")
TAKES_OVER, GIVES_WAY = pattern("life", "takes_over"), pattern("life", "gives_way")
ONLY_ONE, CONTINENT, POLITICAL = (pattern("life", x) for x in ("only_one", "continent", "political"))
LEAVING, NOW, DOES = pattern("life", "leaving"), pattern("life", "now"), pattern("life", "does")
OTHER_NOUNS = (NOT_MISSION, PART_OF, pattern("say_dates", "ones_who_leave"))
NO_LONGER = pattern("life", "no_longer")
ENDINGS = (
    (LAST_PEOPLE, "left"),
    (NO_LONGER, "gone"),
    (OVER, "gone"),
    (LEFT, "left"),
    (LEAVING, "leaving"),
)
STILL_CALLED = pattern("life", "still_called")
ONLY, ONE_OF, BESIDES = pattern("life", "only"), pattern("life", "one_of"), pattern("life", "besides")
IS_POLITICAL = pattern("life", "is_political")
PLACES = {thing: pattern("life", thing) for thing in ("oldest", "newest", "smallest")}  # in the order of missions
KINDS = {kind: pattern("life", kind) for kind in ("political", "police", "military")}  # of what followed
DATED = ("day", "month", "year", "weekday", "span")  # times whose statements say_dates reads
REACH = 90  # characters between a mission and the verb that is said of it
BEHIND = 44  # characters after a verb within which the part is told that it is said of
NEXT = 60  # characters from "replaced by" to what replaced it
OF_ORDER = 56  # characters from "the oldest" to the noun of missions
NEAR = 30  # characters before a verb within which it is denied
NEAR_WORK = 40  # characters from "still" to what it still does
BODY = "body"  # another body's force, told by its kind alone
BETWEEN = ">"  # in `words`: the mission before, and the one or the kind of mission after it


class MissionTold(NamedTuple):
    """Of which mission something is said, how the sentence tells it, and where."""

    mission: str
    body: str
    words: str
    start: int


def life_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Statements of a sentence about the life of missions."""
    start, end = focus.sentence.span
    if even[start:end].rstrip().endswith("?"):
        return
    yield from _ends(even, focus, numbers)
    yield from _stays(even, focus)
    yield from _acts_now(even, focus)
    yield from _follows(even, focus)
    yield from _order(even, focus)
    for found in IS_POLITICAL.finditer(even, start, end):
        whose = mission_told(even, focus, found.start(), found.end())
        if whose and real(even, focus, found.start(), found.end()):
            yield statement(focus, whose, "other", "political", found.span())


def real(even: str, focus: Focus, first: int, last: int) -> bool:
    """Whether words are told as what is: not asked for, planned, feared or put under a condition in their clause."""
    start = max(focus.sentence.start, *(even.rfind(mark, 0, first) + 1 for mark in ";:(—"))
    if BY_THEN.search(even, start, focus.sentence.end):
        return False  # at a time told by another event, which is not read
    wishes = [m.span() for m in AT_WISH.finditer(even, start, last)]  # "at the host's request the Council ended it"
    unreal = UNREAL.finditer(even, start, last)
    return not any(not any(a <= m.start() and m.end() <= b for a, b in wishes) for m in unreal)


def undated(focus: Focus, first: int, last: int) -> bool:
    """Whether no time stands by words that would be theirs."""
    return not any(w.form in DATED and first - REACH < w.end and w.start < last + REACH for w in focus.times)


def mission_told(even: str, focus: Focus, first: int, last: int) -> MissionTold | None:
    """The mission or other force that words are said of; None where they are said of something else."""
    mission, body = mission_at(focus, first, last)
    if body:
        return MissionTold("", body, "", first)
    mission = mission if mission not in ("", ALL) else first_named(focus) or focus.placed
    named = [n for n, _ in focus.missions()]
    beside = bool(named) and named[0].start - last <= len(" the ")  # "said farewell to UNAMSIL"
    if (
        named
        and not beside
        and named[0].start > last
        and any(n.end < first for n in focus.names if n.kind == "place" or n in focus.hosts)
    ):
        return None  # of a mission told by its place, in a sentence that names another
    told = [*named, *focus.placed_names(), *([focus.reference] if focus.reference else [])]
    if not mission or mission == ALL or not told:
        return None
    at = min((n.start for n in told), key=lambda x: abs(x - first))
    return MissionTold(mission, "", told_by(even, focus, mission), min(at, first))


def told_by(even: str, focus: Focus, mission: str) -> str:
    """How a sentence tells a mission: by its name or as "it" (""), by its place, with words of peacekeeping or not."""
    by_name = bool(focus.reference) or any(mission in n.keys for n, _ in focus.missions())
    peace = bool(PEACE.search(even, *focus.sentence.span))
    return ("named_peace" if peace else "") if by_name else "peace" if peace else "place"


def carried(focus: Focus, first: int) -> MissionTold | None:
    """The mission that the text goes on about, where a sentence names no mission, place of one or other force."""
    other = focus.world or focus.places or any(n.kind in ("mission", "other", "place") for n in focus.names)
    return MissionTold(focus.carried, "", "", first) if focus.carried and not other else None


def statement(
    focus: Focus, whose: MissionTold, kind: str, thing: str, span: tuple[int, int], words: str = ""
) -> Assertion:
    """A statement about a mission, refused where it is about another body's."""
    return Assertion(
        kind,
        *span,
        focus.sentence.paragraph,
        whose.mission,
        thing=thing,
        time=time_at(focus, span[0]),
        words=words or whose.words,
        body=whose.body,
        refusal="other_body" if whose.body else "",
    )


def said_of_mission(even: str, focus: Focus, first: int, last: int) -> bool:
    """Whether a verb has a mission or its people for its subject: the nearest noun before it, or else right after."""
    start = max(focus.sentence.start, first - REACH, even.rfind(";", 0, first) + 1)
    beside = (n.start for n in focus.names if n.kind == "mission" and 0 < n.start - last <= len(" the "))
    if any("," not in even[last:at] for at in beside):
        return True
    nouns = [m.end() for m in NOUN.finditer(even, start, first)]
    nouns += [n.end for n in focus.names if n.kind == "mission" and start <= n.start and n.end <= first]
    others = [m.end() for known in OTHER_NOUNS for m in known.finditer(even, start, first)]
    others += [n.end for n in focus.actors() if start <= n.start and n.end <= first]
    if nouns:
        clause = (
            max(even.rfind(mark, start, max(nouns)) for mark in ",:;—(") + 1
        )  # "the talks that the mission hosted are over"
        return not any(at > clause for at in others)
    after = NOUN.search(even, last, min(focus.sentence.end, last + BEHIND))
    return not others and bool(after)


def _left_all(even: str, focus: Focus, first: int, last: int) -> bool:
    """Whether what is left is the country, and no town or camp in it: a place that is known, or none."""
    named = any(first < n.start - 1 <= last + len("the ") for n in focus.names if n.kind in ("place", "state"))
    return named or bool(AFTER_LEAVING.match(even, last))


def _left_a_place(even: str, focus: Focus, at: int) -> bool:
    """Whether "left" has a place for its object, or the country."""
    named = any(n.kind in ("place", "state") and 0 < n.start - at <= len(" the ") for n in focus.names)
    return named or bool(COUNTRY.match(even, at))


def _some_of_them(even: str, numbers: list[Number], first: int) -> bool:
    """Whether those that left are a number of people: "after 556 soldiers went home"."""
    return any(first - REACH < n.core < first and "," not in even[n.core : first] for n in numbers)


def _ends(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That a mission is over, or that its people left; denied, that it is there."""
    for known, told in ENDINGS:
        for found in known.finditer(even, *focus.sentence.span):
            first, last = found.start(), _verb_ends(even, focus, numbers, known, found)
            if not last or not undated(focus, first, last):
                continue
            if PART_OF.search(even, first, _clause_ends(even, focus, last)):
                continue
            whole = first if known is LEAVING else last  # "about to leave" is what is
            whose = mission_told(even, focus, first, last) if real(even, focus, first, whole) else None
            if whose is None:
                continue
            clause = max(focus.sentence.start, first - NEAR, even.rfind(",", 0, first) + 1)
            denied = NOT_SO.search(even, clause, first if known is NO_LONGER else last)
            thing = "running" if denied else told
            if denied and told == "leaving":
                return
            yield statement(focus, whose, "date_ended", thing, (first, last))
            return


def _clause_ends(even: str, focus: Focus, at: int) -> int:
    """Where the clause of a verb ends, or what is told of it."""
    limit = min(focus.sentence.end, at + BEHIND)
    return min((end for mark in ",;" if (end := even.find(mark, at, limit)) >= 0), default=limit)


def _verb_ends(even: str, focus: Focus, numbers: list[Number], known: Pattern, found: re.Match[str]) -> int:
    """Where the verb ends that says so of a mission or its people; 0 for none."""
    if known is LAST_PEOPLE:
        verb = LEFT.search(even, found.end(), min(focus.sentence.end, found.end() + NEXT))
        own = any(found.start() - NEAR < n.start < found.end() for n in focus.actors())  # "France's last soldiers"
        return verb.end() if verb and not own and _left_all(even, focus, *verb.span()) else 0
    if found[0] == "left" and not _left_a_place(even, focus, found.end()):
        return 0
    if known in (LEFT, LEAVING) and not _left_all(even, focus, *found.span()):
        return 0
    of_it = said_of_mission(even, focus, *found.span()) and not _some_of_them(even, numbers, found.start())
    return found.end() if of_it else 0


def _stays(even: str, focus: Focus) -> Iterator[Assertion]:
    """That a mission, or its people, are still there."""
    for found in TO_THIS_DAY.finditer(even, *focus.sentence.span):
        first = min((n.end for n in focus.names if n.kind == "mission" and n.end < found.start()), default=0)
        if first and not NOT_SO.search(even, first, found.end()) and AT_WORK.search(even, first, focus.sentence.end):
            whose = mission_told(even, focus, *found.span())
            if whose and undated(focus, *found.span()) and not any(n.end < first for n in focus.actors()):
                yield statement(focus, whose, "date_ended", "running", found.span())
                return
    for found in STILL.finditer(even, *focus.sentence.span):
        if SUPERLATIVE.search(even, focus.sentence.start, found.start()):
            continue  # "the oldest that is still there"
        limit = min(focus.sentence.end, found.end() + NEAR_WORK)
        first, last = found.start(), _work_ends(even, focus, found.end(), limit)
        if not last or "," in even[first:last] or not undated(focus, first, last):
            continue
        if NOT_SO.search(even, first - 12, last) or PART_OF.search(even, first, limit):
            continue
        if any(first < n.start < last for n in focus.actors()):
            continue  # of a State's people there
        if not said_of_mission(even, focus, first, last) or not real(even, focus, first, last):
            continue
        whose = mission_told(even, focus, first, last)
        if whose:
            yield statement(focus, whose, "date_ended", "running", (first, last))
            return


def _acts_now(even: str, focus: Focus) -> Iterator[Assertion]:
    """That a mission does its work today: "UNPREDEP currently guards the border"; that it still has its name."""
    for found in STILL_CALLED.finditer(even, *focus.sentence.span):
        name = next((n for n, _ in focus.missions() if 0 < n.start - found.end() < NAME_NEXT), None)
        if name:
            called = MissionTold(name.keys[0], "", "", found.start())
            yield statement(focus, called, "date_ended", "running", (found.start(), name.end))
            return
    now = NOW.search(even, *focus.sentence.span)
    for found in DOES.finditer(even, *focus.sentence.span) if now else ():
        if (
            said_of_mission(even, focus, *found.span())
            and real(even, focus, *found.span())
            and undated(focus, *found.span())
        ):
            life = mission_told(even, focus, *found.span())
            if life and not life.words:
                yield statement(focus, life, "date_ended", "running", found.span())
                return


def _work_ends(even: str, focus: Focus, at: int, limit: int) -> int:
    """Where the words end that say what is still done, or where: "siguen en Haiti"; 0 for none."""
    work = AT_WORK.search(even, at, limit)
    there = [n for n in focus.names if n.kind in ("place", "state") and at < n.start < limit]
    if there and ON_THE_SPOT.fullmatch(even, at, there[0].start):
        return there[0].end
    return work.end() if work else 0


def _follows(even: str, focus: Focus) -> Iterator[Assertion]:
    """Which mission took over from which: each by its name, the later one by its kind where it has none."""
    start, end = focus.sentence.span
    for known, turned in ((GIVES_WAY, False), (TAKES_OVER, True)):
        for found in known.finditer(even, start, end):
            names = [n for n in focus.names if n.kind in ("mission", "other")]
            names += [n for n in focus.placed_names() if n not in names]
            before = [n for n in names if n.end <= found.start()]
            after = [n for n in names if found.end() <= n.start < found.end() + NEXT]
            if not real(even, focus, found.start(), found.end()) or not (before or focus.carried):
                continue
            left = _key(focus, before[-1]) if before else focus.carried
            right = _key(focus, after[0]) if after else _kind(even, found, end, turned)
            if not right or left == right or (right == BODY and not undated(focus, *found.span())):
                continue
            old, new = (right, left) if turned else (left, right)
            whose = MissionTold(left, "", "", found.start())
            last = after[0].end if after else found.end()
            bodies = right == BODY or any(n.kind == "other" for n in (*before[-1:], *after[:1]))
            thing = "follows_body" if bodies else "follows"
            yield statement(focus, whose, "other", thing, (found.start(), last), old + BETWEEN + new)
            return


def _key(focus: Focus, name: Name) -> str:
    return next((m for n, m in focus.places if n == name), name.keys[0])


def _kind(even: str, found: re.Match[str], end: int, turned: bool) -> str:
    """The kind of mission that follows "replaced by"; another body's force after "replaced"."""
    limit = min(end, found.end() + NEXT)
    if turned or REGIONAL.search(even, found.end(), limit):
        return BODY if REGIONAL.search(even, found.end(), limit) else ""
    told = [(m.start(), kind) for kind, known in KINDS.items() if (m := known.search(even, found.end(), limit))]
    return min(told)[1] if told else ""


def _order(even: str, focus: Focus) -> Iterator[Assertion]:
    """The oldest, newest or smallest mission, and the only one of a place or part of the world."""
    start, end = focus.sentence.span
    for thing, known in (*PLACES.items(), ("only", ONLY), ("only", ONLY_ONE)):
        for found in known.finditer(even, start, end):
            noun = found if known is ONLY_ONE else _noun_of(even, found, start, end)
            if not noun or ONE_OF.search(even, max(start, found.start() - 34), found.start()):
                continue
            region = "own" if CONTINENT.search(even, found.end(), end) else region_in(even, start, end)
            whose = mission_told(even, focus, found.start(), noun.end()) or carried(focus, found.start())
            if whose is None or (thing == "only" and not (region or _placed(focus, noun.start()))):
                continue
            if not real(even, focus, found.start(), noun.end()) or _of_a_state(even, focus, found):
                continue
            around = found.start(), min(end, noun.end() + OF_ORDER)
            peace = (
                "political" if POLITICAL.search(even, *around) else "peace" if PEACE.search(even, *around) else "any"
            )
            role = "besides" if BESIDES.search(even, start, end) else ""
            kind = "mission_count" if thing == "only" else "other"
            said = statement(focus, whose, kind, thing, (found.start(), noun.end()), f"{peace}{BETWEEN}{region}")
            yield replace(said, role=role)
            return


def _noun_of(even: str, found: re.Match[str], start: int, end: int) -> re.Match[str] | None:
    """The noun of missions that a superlative is of: after it, or right before it in Romance languages."""
    before = list(NOUN.finditer(even, max(start, found.start() - NEAR), found.start()))
    if before and found.start() - before[-1].end() <= LINK:
        one = INDEFINITE.search(even, start, before[-1].start())  # "una operacion mas pequena" compares
        return None if one else found
    return NOUN.search(even, found.end(), min(end, found.end() + OF_ORDER))


def _placed(focus: Focus, at: int) -> bool:
    """Whether a place is named after words."""
    return any(n.kind in ("place", "state") and n.start > at for n in focus.names)


def _of_a_state(even: str, focus: Focus, found: re.Match[str]) -> bool:
    """Whether an order is that of a State's own: "Germany's oldest mission"."""
    return any(0 <= found.start() - n.end <= len("'s ") for n in focus.actors())
