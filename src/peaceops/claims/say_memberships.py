"""Understanding statements on the standing of a mission's host: memberships of organizations, and independence."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from peaceops.claims.assertion import Assertion, Time
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.subject import Focus, time_at

ORGANIZATIONS = Path(__file__).with_name("organizations.csv")
JOINED, MEMBER = pattern("say_memberships", "joined"), pattern("say_memberships", "member")
OF_A_MISSION = pattern("say_memberships", "of_a_mission")
FULL_NAME, NTH_MEMBER = pattern("say_memberships", "full_name"), pattern("say_memberships", "nth_member")
TO_COME = pattern("say_memberships", "to_come")
INDEPENDENT, DECLARED = pattern("say_memberships", "independent"), pattern("say_memberships", "declared")
SINCE = pattern("say_dates", "since")
VERB_LAST = pattern("say_memberships", "verb_last")
COUNTED = "United Nations"  # whose members are counted here, so that the so many-th can be checked
REACH = 60  # characters after the words of membership within which the organization is named


@cache
def _organizations() -> tuple[re.Pattern[str], dict[str, str]]:
    with ORGANIZATIONS.open(encoding="utf-8", newline="") as handle:
        keys = {word: row["organization"] for row in csv.DictReader(handle) for word in row["words"].split(";")}
    longest = sorted(keys, key=len, reverse=True)
    return re.compile(rf"(?<![\w.])({'|'.join(map(re.escape, longest))})(?!\w)"), keys


def memberships_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Of which organizations the State named first is a member, or became one; that it declared its independence."""
    start, end = focus.sentence.start, focus.sentence.end
    states = [n for n in focus.states() if n.kind == "state"]
    if not states:
        return
    for thing, known in (("joined", JOINED), ("member", MEMBER)):
        for found in known.finditer(even, start, end):
            names, keys = _organizations()
            after = list(names.finditer(even, found.end(), min(end, found.end() + REACH)))
            inside = [n for n in names.finditer(even, found.start(), found.end()) if FULL_NAME.match(even, n.end())]
            after = [n for n in after if not OF_A_MISSION.match(even, n.end())]  # "joined its first UN mission"
            before = list(names.finditer(even, max(start, found.start() - REACH), found.start()))[-1:]
            for name in inside or after or (before if VERB_LAST.search(found[0]) else ()):
                no = thing == "member" and told(found, "not") is not None
                what = "no_member" if no else thing
                first = min(found.start(), name.start())
                last = max(found.end(), name.end())
                statement = _standing(even, focus, states[0].keys[0], what, first, last, keys[name[1]])
                nth = NTH_MEMBER.search(even, start, end)
                counted = nth and keys[name[1]] == COUNTED
                also = (float(told(nth, "n") or 0),) if nth and counted else ()
                yield replace(statement, also=also, unread=bool(nth) and not counted)
            break
    for thing, known in (("declared", DECLARED), ("independent", INDEPENDENT)):
        if said := known.search(even, start, end):
            yield _standing(even, focus, states[0].keys[0], thing, said.start(), said.end(), "")
            return


def _standing(even: str, focus: Focus, iso3: str, thing: str, first: int, last: int, organization: str) -> Assertion:
    time = time_at(focus, first)
    since = [w for w in focus.times if SINCE.search(even[max(0, w.start - 14) : w.start])]
    if thing == "member" and since:  # a member since a year is one who joined in it
        thing, time = "joined", Time(since[0].first, since[0].last, since[0].iso, True)
    ahead = thing == "joined" and TO_COME.search(even, focus.sentence.start, first)
    return Assertion(
        "membership_event",
        first,
        last,
        focus.sentence.paragraph,
        "",
        iso3,
        value=time.iso if time and time.said else None,
        unit="date",
        thing=thing,
        time=time,
        words=organization,
        refusal="prediction" if ahead else "",
    )
