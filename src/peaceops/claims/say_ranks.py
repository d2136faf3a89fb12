"""Understanding places in an order: the largest payer or contributor, the costliest or deadliest mission, the first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.numerals import ORDINALS, Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus, mission_at, time_at

LARGEST = pattern("say_ranks", "largest")
PLAIN_ORDINAL = pattern("say_ranks", "plain_ordinal")
NTH_LARGEST = pattern("say_ranks", "nth_largest")
RANKED = pattern("say_ranks", "ranked")
MORE_THAN_ANY = pattern("say_ranks", "more_than_any")
MONEY = pattern("say_ranks", "money")
TROOPS = pattern("say_ranks", "troops")
FIRST = pattern("say_ranks", "first")
DEADLIEST = pattern("say_ranks", "deadliest")
COSTLIEST = pattern("say_ranks", "costliest")
LARGEST_MISSION = pattern("say_ranks", "largest_mission")
CUMULATIVE = pattern("say_ranks", "cumulative")
LASTING = pattern("say_ranks", "lasting")
RUNNING = pattern("say_ranks", "running")
STANDING = pattern("say_ranks", "standing")
ONE_OF = pattern("say_ranks", "one_of")


def ranks_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Places of States among payers and contributors."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    states = focus.states()
    seen: list[int] = []
    for known in (STANDING, PLAIN_ORDINAL, LARGEST, NTH_LARGEST, RANKED, MORE_THAN_ANY):
        for found in known.finditer(even, start, end):
            if any(abs(found.start() - s) < 25 for s in seen) or not states:
                continue
            if ONE_OF.search(even[max(start, found.start() - 16) : found.start()]):
                continue
            state = min(states, key=lambda n: min(abs(n.start - found.end()), abs(found.start() - n.end)))
            seen.append(found.start())
            near = even[max(start, found.start() - 70) : min(end, found.end() + 90)]
            money = _of_money(known, found, near)
            place = _place(found)
            kind = "contributor_rank"
            count = "payers" if money else "contributors"
            if "regular" in near and money:
                count = "regular_payers"
            lasting = LASTING.search(even, start, end)
            counts = "cumulative" if CUMULATIVE.search(even, start, end) and not money else count
            yield Assertion(
                kind,
                found.start(),
                found.end(),
                paragraph,
                ALL,
                state.keys[0],
                place,
                unit="rank",
                thing=counts,
                time=time_at(focus, found.start()),
                words=found[0],
                also=(float(lasting["n"]),) if lasting and not money else (),
            )


def _of_money(known: re.Pattern[str], found: re.Match[str], near: str) -> bool:
    groups = found.groupdict()
    if groups.get("money") or groups.get("troops"):
        return bool(groups.get("money"))
    if known is MORE_THAN_ANY:
        return False
    money, troops = MONEY.search(found[0]) or MONEY.search(near), TROOPS.search(found[0])
    if troops or (TROOPS.search(near) and not MONEY.search(near)):
        return False
    return bool(money) or known is LARGEST


def _place(found: re.Match[str]) -> int:
    groups = found.groupdict()
    word = (groups.get("ord") or groups.get("n") or groups.get("sup") or "").strip(" -")
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else ORDINALS.get(word, 1) if word not in ("primer", "primo") else 1


def superlatives_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Missions called the deadliest, the costliest, the largest, the first; and those that are still there."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    for known, kind, thing in (
        (DEADLIEST, "fatalities", "deadliest"),
        (LARGEST_MISSION, "other", "largest"),
        (COSTLIEST, "budget_mission", "costliest"),
        (FIRST, "other", "first"),
        (RUNNING, "other", "running"),
    ):
        for found in known.finditer(even, start, end):
            groups = found.groupdict()
            mission, body = mission_at(focus, found.start(), found.end())
            named = focus.missions()
            mission = (
                mission
                if mission not in ("", ALL)
                else named[0][1]
                if named
                else ALL
                if thing == "first"
                else focus.carried
            )
            if groups.get("one") or not mission or body:
                continue
            second = bool(groups.get("second"))
            yield Assertion(
                kind,
                found.start(),
                found.end(),
                paragraph,
                mission,
                value=2 if second else 1,
                unit="rank",
                thing=thing,
                time=time_at(focus, found.start()),
                also=tuple(float(w.first.year) for w in focus.times[:1]) if thing == "first" else (),
            )
