"""Understanding statements on deaths: how many of an operation's people died, or that none did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.beside import actor_near
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus, mission_at
from peaceops.claims.times_at import NEW_CLAUSE, time_at

NO_MALICE, ATTACKED = pattern("say_persons", "no_malice"), pattern("say_persons", "malicious_acts")
HAS_LOST = pattern("say_persons", "has_lost")
MALICIOUS, OR_DIED = pattern("say_persons", "malicious"), pattern("say_persons", "or_died")
LAST_YEAR, EVENT = pattern("say_persons", "last_year"), pattern("say_persons", "event")
CEREMONY, NONE_DIED = pattern("say_persons", "ceremony"), pattern("say_persons", "none_died")
CAUSES = {cause: pattern("say_persons", f"cause_{cause}") for cause in ("illness", "accident", "suicide")}
A_YEAR = (200, 400)  # days between which a time is a year, of which deaths are told apart; above, a span
OF_THE_WHOLE = pattern("say_persons", "of_the_whole")
CAUSES_LISTED = pattern("say_persons", "causes_listed")
NUMERAL = re.compile(r"\d")
TOOK, TOOK_WITHIN = pattern("say_persons", "took"), 90  # characters before a number in which its cause is the subject
SINCE, SPANS = (
    pattern("say_persons", "since"),
    ((10, pattern("say_persons", "decade")), (1, pattern("say_persons", "twelve_months"))),
)
SPAN_WITHIN, SINCE_WITHIN = 90, 24  # characters from the dead to "in the past decade"; from "since" to its year
YEAR = 4  # letters of an ISO year
NEXT_CLAUSE = re.compile(r"[;:]|, (?:and|which|who|mais|but|aber)\b")
CAUSE_WITHIN = 60  # characters after the dead within which the cause of their deaths is told
ANOTHER = re.compile(r"\b(?:and|et|y|und|e) \d")
COMMA = re.compile(r"[,;:](?!\d)")
NEXT_NUMBER = re.compile(r"[,;] (?:and |et |y |und |e )?(?=\d)")  # "since 1948, 61 last year"
OF_PERSONNEL = {"troops": "military", "military": "military", "police": "police", "observers": "military_observer"}


def deaths_told(
    even: str, focus: Focus, number: Number, base: Assertion, found: tuple[str, int, int] | None
) -> Assertion:
    """The statement that so many died. `found`: the noun that the number counts, with its place."""
    people = actor_near(even, focus, number, base.end) or _whose(even, focus, number)
    clause = _clause(even, focus, number)
    other_cause = OR_DIED.search(clause) or (NO_MALICE.search(clause) and not ATTACKED.search(clause))
    killed = "malicious" if MALICIOUS.search(clause) and not other_cause else ""
    role = _cause(even, focus, number, base.end) or killed
    of_all = _of_all_causes(even, focus, number)
    role = "" if of_all else role
    last = min(focus.sentence.end, number.end + 90)
    other = NEW_CLAUSE.search(even, number.end, last) or NEXT_NUMBER.search(even, number.end, last)
    clause = even[max(focus.sentence.start, number.start - 60) : other.start() if other else last]
    mission = base.mission or ALL
    if OF_THE_WHOLE.search(even, focus.sentence.start, number.start) and not focus.missions():
        mission = ALL  # "of the 3,800 who died, 184 did in Cyprus"
    sentence = even[focus.sentence.start : focus.sentence.end]
    if CEREMONY.search(sentence):
        role = "ceremony"
        mission = focus.missions()[0][1] if focus.missions() else ALL
    clause = sentence if role == "ceremony" else clause
    on_a_day = base.time is not None and base.time.said and base.time.first == base.time.last
    if not role and not of_all and (on_a_day or EVENT.search(sentence)):
        role = "event"
    if other and focus.published and any(number.end <= w.start < other.start() for w in focus.times):
        base = replace(base, time=_until_text(focus, base, other.start()))
    told = base.time
    if role == "event" and len(focus.times) == 1 and told and not told.said:
        told = time_at(focus, focus.times[0].start)  # "in the earthquake of 2010 101 died, of them 96 ..."
        base = replace(base, time=told)
    years = [w for w in focus.times if w.form in ("relative", "year")]
    if LAST_YEAR.search(clause) and len(years) == 1 and told and told.said and told.first.year != years[0].first.year:
        told = Time(years[0].first, years[0].last, years[0].iso, True)
        base = replace(base, time=told)
    span = _span(even, focus, base) if role != "event" else None
    yearly = (
        bool(told and told.said and len(told.iso) == YEAR)
        or bool(told and told.said and A_YEAR[0] < (told.last - told.first).days <= A_YEAR[1])
        or bool(LAST_YEAR.search(clause))
    )
    actor = people.keys[0] if people else ""
    whose = OF_PERSONNEL.get(found[0], "") if found else ""
    long = told if told and told.said and (told.last - told.first).days > A_YEAR[1] else None
    span = span or long
    thing = "span" if span else "year" if yearly else ""
    base = replace(base, time=span or base.time)
    return replace(base, kind="fatalities", mission=mission, actor=actor, role=role, thing=thing, words=whose)


def _of_all_causes(even: str, focus: Focus, number: Number) -> bool:
    """Whether hostile acts are told as one cause among others: "2,474 died by hostile acts, illness or accident"."""
    last = min(focus.sentence.end, number.end + CAUSE_WITHIN + CAUSE_WITHIN)
    listed = CAUSES_LISTED.search(even, number.end, last)
    return listed is not None and not NUMERAL.search(even, number.end, listed.end())


def _whose(even: str, focus: Focus, number: Number) -> Name | None:
    """The State that is said to have lost so many: "Ireland, which has lost 48"."""
    before = [n for n in focus.actors() if n.end <= number.start]
    return before[-1] if before and HAS_LOST.fullmatch(even, before[-1].end, number.start) else None


def _span(even: str, focus: Focus, base: Assertion) -> Time | None:
    """The days in which so many are said to have died, up to the text: since a year, in the past decade."""
    day = focus.published
    near = (max(focus.sentence.start, base.start - SPAN_WITHIN), min(focus.sentence.end, base.end + SPAN_WITHIN))
    if day is None:
        return None
    for years, words in SPANS:
        if (found := words.search(even, *near)) and not NEXT_CLAUSE.search(_gap(even, base, *found.span())):
            return Time(
                date(day.year - years, day.month, min(day.day, 28)), day, f"{day.year - years}/{day.year}", True
            )
    for when in focus.times:
        since = SINCE.search(even, max(focus.sentence.start, when.start - SINCE_WITHIN), when.start)
        if ";" in _gap(even, base, when.start, when.end):
            continue  # "3,800 since 1948; 98 of them last year"
        apart = NEXT_CLAUSE.search(even[min(when.end, base.end) : max(when.start, base.start)])
        near_by = near[0] <= when.start < near[1] and not apart
        if since and near_by and when.form in ("year", "month", "day") and when.first < day:
            return Time(when.first, day, f"{when.iso}/{day.isoformat()[:7]}", True)
    return None


def _gap(even: str, base: Assertion, start: int, end: int) -> str:
    """The words between a statement and a place."""
    return even[min(end, base.end) : max(start, base.start)]


def _cause(even: str, focus: Focus, number: Number, end: int) -> str:
    """The cause, beside hostile acts, of which a number is said to have died: told after it, before the next comma, or
    as what took so many."""
    last = min(focus.sentence.end, end + CAUSE_WITHIN)
    stops = [m.start() for m in COMMA.finditer(even, end, last)] + [
        m.start() for m in ANOTHER.finditer(even, end, last)
    ]
    told = next((cause for cause, words in CAUSES.items() if words.search(even, end, min([last, *stops]))), "")
    took = TOOK.search(even, max(focus.sentence.start, number.start - TOOK_WITHIN), number.start)
    return told or ("" if took is None else "illness" if took["ill"] else "accident")


def _until_text(focus: Focus, base: Assertion, last: int) -> Time | None:
    """The time of deaths whose own clause names one: that time, or up to the text where it is where they begin."""
    if focus.published is None or any(base.time and w.iso == base.time.iso for w in focus.times if w.start < last):
        return base.time
    return Time(focus.published, focus.published, focus.published.isoformat(), False)


def _clause(even: str, focus: Focus, number: Number) -> str:
    """The words around a number as far as the commas."""
    before = even[max(focus.sentence.start, number.start - 60) : number.start]
    after = even[number.start : min(focus.sentence.end, number.end + 90)]
    stops = [m.start() for m in COMMA.finditer(after)]
    return before[max((m.end() for m in COMMA.finditer(before)), default=0) :] + after[: min(stops, default=len(after))]


def none_died_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That nobody has died."""
    start, end = focus.sentence.start, focus.sentence.end
    for found in NONE_DIED.finditer(even, start, end):
        mission, body = mission_at(focus, found.start(), found.end())
        yield Assertion(
            "fatalities",
            found.start(),
            found.end(),
            focus.sentence.paragraph,
            mission or ALL,
            value=0.0,
            unit="persons",
            time=time_at(focus, found.start()),
            thing="year" if focus.times else "",
            role="malicious" if MALICIOUS.search(found[0]) else "",
            body=body,
            refusal="other_body" if body else "",
        )
