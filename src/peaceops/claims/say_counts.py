"""Understanding statements that count missions, contributing States, members of the Council and votes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.numerals import Number, is_numeral, spelt
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus, mission_at, time_at

MISSIONS = pattern("say_counts", "missions")
COUNTRIES = pattern("say_counts", "countries")
SINCE = pattern("say_counts", "since")
PART = pattern("say_counts", "part")
OVER_OTHERS = pattern("say_counts", "over_others")

TALLY = pattern("say_counts", "tally")
DASHED = pattern("say_counts", "dashed")
UNANIMOUS = pattern("say_counts", "unanimous")
COUNCIL = pattern("say_counts", "council")
SEATS = pattern("say_counts", "seats")
VETO = pattern("say_counts", "veto")
WORDS = {"none": 0, "no": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
DECIDES = pattern("say_counts", "decides")


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


def votes_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Tallies, and votes called unanimous."""
    start, end = focus.sentence.start, focus.sentence.end
    mission, body = mission_at(focus, start, start)
    mission = mission if mission not in ("", ALL) else focus.carried
    base = Assertion(
        "vote",
        start,
        end,
        focus.sentence.paragraph,
        mission or body,
        unit="votes",
        time=time_at(focus, start, forms=("day", "weekday", "month")),
        resolution=resolution_in(even, start, end),
    )
    for found in (*TALLY.finditer(even, start, end), *DASHED.finditer(even, start, end)):
        counts = [_count(found[g]) for g in ("y", "n", "a")]
        if counts[0] is None or counts[1] is None:
            continue
        tally = tuple(float(c or 0) for c in counts)
        where = "assembly" if tally[0] > 15 or ASSEMBLY.search(even[start:end]) else "council"
        yield replace(base, start=found.start(), end=found.end(), value=tally[0], thing=where, also=tally)
        return
    for found in UNANIMOUS.finditer(even, start, end):
        will = TO_VOTE.search(even[start:end])
        why = "prediction" if will else ""
        yield replace(base, start=found.start(), end=found.end(), value=15, thing="unanimous", refusal=why)


def council_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Members of the Council, permanent ones, and what they decide."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    if not (COUNCIL.search(even, start, end) or VETO.search(even, start, end)):
        return
    for found in SEATS.finditer(even, start, end):
        if int(found["n"]) > 15 or int(found["n"]) < 10:
            yield Assertion(
                "other",
                found.start(),
                found.end(),
                paragraph,
                ALL,
                value=int(found["n"]),
                unit="count",
                thing="seats",
                time=time_at(focus, found.start()),
            )
    for found in VETO.finditer(even, start, end):
        value = _told_number(found["n"])
        state = next((n.keys[0] for n in focus.states()), "")
        whole = bool(ANY_DECISION.search(even[start:end]))
        yield Assertion(
            "veto_power",
            found.start(),
            found.end(),
            paragraph,
            ALL,
            state,
            value,
            unit="count",
            thing="budget" if MONEY.search(even, start, end) and not whole else "any" if whole else "permanent",
        )
        return
    for found in DECIDES.finditer(even, start, end):
        yield Assertion("veto_power", found.start(), found.end(), paragraph, focus.carried or ALL, thing="decides")


RESOLUTION = pattern("say_counts", "resolution")
SERVED = pattern("say_counts", "served")
FINANCED = pattern("say_counts", "financed")
MONEY = pattern("say_counts", "money")
PART_OF = pattern("say_counts", "part_of")
HAVE_BEEN = pattern("say_counts", "have_been")
NOW = pattern("say_counts", "now")
CONTRIBUTE = pattern("say_counts", "contribute")
ASSEMBLY = pattern("say_counts", "assembly")
TO_VOTE = pattern("say_counts", "to_vote")
ANY_DECISION = pattern("say_counts", "any_decision")


def resolution_in(even: str, start: int, end: int) -> int:
    """The number of the resolution that a sentence names; 0 for none."""
    found = RESOLUTION.search(even, start, end)
    return int(next(filter(None, found.groups()))) if found else 0


def _told_number(word: str | None) -> float | None:
    """A number in digits or words of any of the languages; None for another word."""
    if word is None:
        return None
    return float(word) if word.isdigit() else spelt(word) if is_numeral(word) else None


def _count(word: str | None) -> int | None:
    if word is None:
        return None
    return int(word) if word.isdigit() else WORDS.get(word)
