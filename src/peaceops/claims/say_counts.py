"""Understanding statements that count missions and contributing States."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus, mission_at, time_at

MISSIONS = pattern("say_counts", "missions")
COUNTRIES = pattern("say_counts", "countries")
SINCE = pattern("say_counts", "since")
PART = pattern("say_counts", "part")
OVER_OTHERS = pattern("say_counts", "over_others")


def missions_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """How many missions there are or have been."""
    sentence = even[focus.sentence.start : focus.sentence.end]
    for number in numbers:
        found = MISSIONS.match(even, number.end, focus.sentence.end)
        if not found or number.unit or number.value < 2 or number.value > 120 or PART.match(even, number.end):
            continue
        if PART_OF.search(even[max(0, number.start - 14) : number.start]) and focus.states() and number.value < 11:
            continue
        since = SINCE.search(sentence)
        time = time_at(focus, number.start)
        if since and "to" in since[0] and focus.times:
            last = focus.times[-1]
            end = min(last.last, focus.published) if focus.published else last.last
            time = Time(end, end, end.isoformat(), True)
        began = int(next(filter(None, since.groups()))) if since else 0
        scope = OVER_OTHERS.search(sentence) or any(n.keys[0] == "SIPRI" for n in focus.others())
        after = even[found.end() : found.end() + 30]
        past = bool(began) or bool(HAVE_BEEN.match(after)) or bool(SERVED.search(sentence))
        yield Assertion(
            "mission_count",
            number.start,
            found.end(),
            focus.sentence.paragraph,
            ALL,
            value=number.value,
            unit="count",
            step=number.step,
            hedge=number.hedge,
            time=time,
            thing="begun" if past and not NOW.search(even[number.end : found.end()]) else "running",
            also=(float(began),) if began else (),
            refusal="other_scope" if scope else "",
            role="financed" if FINANCED.search(sentence) else "",
        )


def countries_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """How many States contribute."""
    for number in numbers:
        found = COUNTRIES.match(even, number.end, focus.sentence.end)
        before = even[max(focus.sentence.start, number.start - 40) : number.start]
        contribute = CONTRIBUTE.search(before) or "contribut" in (found[0] if found else "")
        if not found or not contribute or number.unit or not 2 <= number.value <= 200:
            continue
        mission, body = mission_at(focus, number.start, found.end())
        yield Assertion(
            "other",
            number.start,
            found.end(),
            focus.sentence.paragraph,
            mission or ALL,
            value=number.value,
            unit="count",
            step=number.step,
            hedge=number.hedge,
            time=time_at(focus, number.start),
            thing="contributors",
            body=body,
            refusal="other_body" if body else "",
        )


SERVED = pattern("say_counts", "served")
FINANCED = pattern("say_counts", "financed")
PART_OF = pattern("say_counts", "part_of")
HAVE_BEEN = pattern("say_counts", "have_been")
NOW = pattern("say_counts", "now")
CONTRIBUTE = pattern("say_counts", "contribute")
