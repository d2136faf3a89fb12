"""Understanding places in an order: the largest payer or contributor, the costliest or deadliest mission, the first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.gazetteer import Name
from peaceops.claims.measured_by import PAID, PEOPLE_SENT, placed, which_people
from peaceops.claims.numerals import ORDINALS, Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.say_casts import BETWEEN
from peaceops.claims.scan import Pattern
from peaceops.claims.state_groups import among as among_groups
from peaceops.claims.subject import Focus, mission_at
from peaceops.claims.times_at import time_at

LARGEST = pattern("say_ranks", "largest")
PLAIN_ORDINAL = pattern("say_ranks", "plain_ordinal")
NTH_LARGEST = pattern("say_ranks", "nth_largest")
RANKED = pattern("say_ranks", "ranked")
MORE_THAN_ANY = pattern("say_ranks", "more_than_any")
MORE_MISSION = pattern("say_ranks", "more_than_any_mission")
MONEY = pattern("say_ranks", "money")
TROOPS = pattern("say_ranks", "troops")
FIRST, OWN = pattern("say_ranks", "first"), pattern("say_ranks", "own")
SUPERLATIVE = pattern("subject", "superlative")
RELATIVE = pattern("say_ranks", "relative")
DEADLIEST = pattern("say_ranks", "deadliest")
COSTLIEST = pattern("say_ranks", "costliest")
LARGEST_MISSION = pattern("say_ranks", "largest_mission")
CUMULATIVE = pattern("say_ranks", "cumulative")
LASTING = pattern("say_ranks", "lasting")
RUNNING = pattern("say_ranks", "running")
LEADERS_ARE = pattern("say_ranks", "leaders_are")
BEHIND, PERCENT = pattern("say_ranks", "behind"), pattern("numerals", "percent")
OWN_PLACE = pattern("say_ranks", "own_place")
ORD_BEFORE, AFTER_NAMED = pattern("say_ranks", "ord_before"), pattern("say_ranks", "after_named")
STANDING = pattern("say_ranks", "standing")
ONE_OF = pattern("say_ranks", "one_of")
MOST = pattern("say_ranks", "most")
LEADERS = pattern("say_ranks", "leaders")
DEATHS = pattern("say_ranks", "state_deaths")
AFTER_IT = pattern("say_ranks", "after_it")
AFTER_ONE = pattern("say_ranks", "after_one")
CURRENT = pattern("say_ranks", "current")
YEARS_APART = pattern("say_ranks", "years_apart")
PAY_MOST = pattern("say_ranks", "pay_most")
SINCE_THEN = pattern("say_ranks", "since_then")
LOW, WORST_YEAR = pattern("say_ranks", "low"), pattern("say_ranks", "worst_year")
LOST, THAN_ANY_STATE = pattern("measured_by", "lost"), pattern("frames", "than_any_state")
BEFORE_ALL = 1947  # the year before the first operation
NEAR_YEAR = 80  # characters between a year and what is said of it
DIED = pattern("say_persons", "deaths")
MALICIOUS = pattern("say_persons", "malicious_acts")
DECADES = pattern("say_ranks", "decades")
DECADE = 10
NEXT = 14  # characters after a place within which the State is named that has it
AT_PLACE = 24  # characters from "the first mission" to the place whose first it was
EARLIER = 300  # characters before a sentence within which the text may have said of what it speaks


def ranks_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Places of States among payers, contributors, and those that have lost most people."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    states = focus.actors()
    if not states:
        return
    leaders = next(_leaders(even, focus, states), None)
    if leaders:
        yield leaders
    seen = [leaders.start, leaders.end] if leaders else []
    for known in (STANDING, PLAIN_ORDINAL, LARGEST, NTH_LARGEST, RANKED, MORE_THAN_ANY, MOST):
        for found in known.finditer(even, start, end):
            if any(abs(found.start() - s) < 25 for s in seen):
                continue
            if known is LARGEST and any((small_number(w) or 0) > 1 for w in found[0].split()):
                continue  # "the top four contributors"
            if ONE_OF.search(even[max(start, found.start() - 24) : found.start()]):
                continue
            same = [n for n in states if ";" not in even[min(n.end, found.end()) : max(n.start, found.start())]]
            earlier = [n for n in focus.before if n.kind == "state"]
            if known in (STANDING, RANKED) and earlier and all(n.start - found.end() > NEXT for n in same):
                same = []  # "it is in place 52, behind ..."
            states_here = same or earlier[:1] or [n for n in states if n.end <= found.start()]
            if not states_here:
                continue
            behind = behind_another(even, start, states_here)
            own = [n for n in states_here if n not in behind or OWN_PLACE.fullmatch(even, n.end, found.start())]
            own = own or earlier[:1] or states_here  # "and is the fourth largest payer after the USA and Japan"
            state = min(own, key=lambda n: min(abs(n.start - found.end()), abs(found.start() - n.end)))
            near = even[max(start, found.start() - 70) : min(end, found.end() + 90)]
            if known is STANDING and not (MONEY.search(near) or TROOPS.search(even, max(0, start - EARLIER), end)):
                continue
            seen.append(found.start())
            yield placed(_rank(even, focus, known, found, state.keys[0], paragraph), even, focus)


def behind_another(even: str, start: int, states: list[Name]) -> list[Name]:
    """The States that are named as above or below another: "ahead of Nepal and India"."""
    found: list[Name] = []
    for n in states:
        listed = bool(found) and bool(BETWEEN.fullmatch(even, found[-1].end, n.start))
        if listed or BEHIND.search(even, max(start, n.start - 24), n.start):
            found.append(n)
    return found


def _rank(even: str, focus: Focus, known: Pattern, found: re.Match[str], iso3: str, paragraph: int) -> Assertion:
    start, end = focus.sentence.start, focus.sentence.end
    near = even[max(start, found.start() - 70) : min(end, found.end() + 90)]
    money = _of_money(known, found, near)
    open_ = known in (LARGEST, NTH_LARGEST, MOST, STANDING) and not (MONEY.search(near) or TROOPS.search(near))
    _, body = mission_at(focus, found.start(), found.end())
    count = "either" if open_ else "payers" if money else "contributors"
    if "regular" in near and money:
        count = "regular_payers"
    lasting = LASTING.search(even, start, end)
    counts = "cumulative" if CUMULATIVE.search(even, start, end) and not money else count
    inside = focus.carried if not focus.world and (open_ or not money) and counts != "cumulative" else ""
    deaths = known in (MORE_THAN_ANY, MOST) and DEATHS.search(even, start, end)
    return Assertion(
        "fatalities" if deaths else "contributor_rank",
        found.start(),
        found.end(),
        paragraph,
        inside or ALL,
        iso3,
        place_of(found),
        unit="rank",
        thing="state_deaths" if deaths else counts,
        time=time_at(focus, found.start()),
        words=found[0],
        also=(float(lasting["n"]),) if lasting and not money else (),
        body=body,
        refusal="other_body" if body else "",
    )


def _leaders(even: str, focus: Focus, states: list[Name]) -> Iterator[Assertion]:
    """That several States are the largest contributors or payers: as many as are named."""
    for n, last in enumerate(states):
        found = LEADERS.match(even, last.end, focus.sentence.end)
        ends = n + 1 == len(states) or not BETWEEN.fullmatch(even, last.end, states[n + 1].start)
        group = [last]
        for name in reversed(states[:n]):
            if not BETWEEN.fullmatch(even, name.end, group[0].start):
                break
            group.insert(0, name)
        told = LEADERS_ARE.search(even, focus.sentence.start, group[0].start) if ends and not found else None
        if told and len(group) > 1:
            found = told
        if found and len(group) > 1:
            troops = TROOPS.search(even, found.start(), focus.sentence.end)
            money = PAY_MOST.match(found[0]) or (MONEY.search(found[0]) and not troops)
            span = min(group[0].start, found.start()), max(last.end, found.end())
            mission, body = mission_at(focus, *span)
            near = max(focus.sentence.start, span[0] - 40), min(focus.sentence.end, span[1] + 60)
            yield Assertion(
                "contributor_rank",
                *span,
                focus.sentence.paragraph,
                mission if mission and not money else ALL,
                value=float(len(group)),
                unit="rank",
                thing=f"first_{PAID if money else PEOPLE_SENT}",
                body=body,
                refusal="other_body" if body else "",
                among=among_groups(even, *near, focus.names),
                of="" if money else which_people(even, *near),
                time=time_at(focus, found.start()),
                voters=tuple((name.keys[0], "") for name in group),
            )


def _of_money(known: Pattern, found: re.Match[str], near: str) -> bool:
    groups = found.groupdict()
    if groups.get("money") or groups.get("troops"):
        return bool(groups.get("money"))
    if known is MORE_THAN_ANY:
        return False
    money, troops = MONEY.search(found[0]) or MONEY.search(near), TROOPS.search(found[0])
    if known in (STANDING, RANKED) and PERCENT.search(near) and not TROOPS.search(near):
        return True
    if troops or (TROOPS.search(near) and not MONEY.search(near)):
        return False
    return bool(money) or known is LARGEST


def place_of(found: re.Match[str]) -> int:
    """The place that a rank says, in digits or words; 1 for a superlative alone."""
    word = (told(found, "ord") or told(found, "n") or told(found, "sup") or "").strip(" -.")
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits[0])
    return ORDINALS.get(word) or int(small_number(word) or 1)


def _more_of_what(even: str, start: int, end: int) -> tuple[str, str]:
    """Of what a mission is said to have more than any other: dead, money, or people."""
    if DIED.search(even, start, end):
        return "fatalities", "deadliest"
    return ("budget_mission", "costliest") if MONEY.search(even, start, end) else ("other", "largest")


def superlatives_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Missions called the deadliest, the costliest, the largest, the first, or the second of these; and those that are
    still there."""
    start, end, paragraph = focus.sentence.start, focus.sentence.end, focus.sentence.paragraph
    for known, kind, thing in (
        (MORE_MISSION, *_more_of_what(even, start, end)),
        (DEADLIEST, "fatalities", "deadliest"),
        (LARGEST_MISSION, "other", "largest"),
        (COSTLIEST, "budget_mission", "costliest"),
        (FIRST, "other", "first"),
        (RUNNING, "other", "running"),
    ):
        for found in known.finditer(even, start, end):
            groups = found.groupdict()
            mission, body = mission_at(focus, found.start(), found.end())
            mission, behind = _superlative_of(focus, found.end(), mission, thing)
            among = ONE_OF.search(even, max(start, found.start() - 24), found.start())
            if thing == "deadliest" and THAN_ANY_STATE.search(even, found.start(), min(end, found.end() + 60)):
                continue  # "the most deaths of any country"
            if _of_something_else(even, focus, found, thing):
                continue
            if told(found, "one") or among or not mission or body or (mission == ALL and thing != "first"):
                continue
            qualified = thing == "first" and RELATIVE.match(even, found.end())  # "the first mission that disarmed them"
            second = bool(groups.get("second"))
            if thing in ("deadliest", "largest", "costliest"):
                second = bool(AFTER_ONE.search(even[start:end]) or AFTER_NAMED.search(even, start, found.start()))
                second = (
                    second
                    or bool(behind)
                    or bool(ORD_BEFORE.search(even, max(start, found.start() - 60), found.start()))
                )
            yield Assertion(
                kind,
                found.start(),
                found.end(),
                paragraph,
                mission,
                value=max(2 if second else 1, place_of(found) if thing == "largest" else 1),
                unit="rank",
                thing=thing,
                time=time_at(focus, found.start()),
                also=tuple(float(w.first.year) for w in focus.times[:1]) if thing == "first" else (),
                role="running" if CURRENT.search(even, start, end) else "qualified" if qualified else "",
            )


def _superlative_of(focus: Focus, end: int, mission: str, thing: str) -> tuple[str, bool]:
    """The mission that a superlative is said of, and whether another comes before it: "the largest after MINUSCA"."""
    behind = [m for n, m in focus.missions() if AFTER_IT.search(focus.even, end, n.start)]
    named = [m for _, m in focus.missions() if m not in behind]
    if mission not in ("", ALL, *behind):
        return mission, bool(behind)
    return (named[0] if named else ALL if thing == "first" else focus.carried), bool(behind)


def _of_something_else(even: str, focus: Focus, found: re.Match[str], thing: str) -> bool:
    """Whether "first" is a State's or a place's own ("China joined its first mission", "the first mission in
    Colombia"), or "still running" belongs to a superlative ("the oldest mission still running")."""
    start = focus.sentence.start
    if thing == "largest" and any(0 < found.start() - n.end <= len("'s ") for n in focus.actors()):
        return True  # "Germany's largest mission"
    if thing == "first":
        own = bool(focus.actors()) and OWN.search(even, max(start, found.start() - 8), found.start())
        return bool(own) or any(0 < n.start - found.end() < AT_PLACE for n in focus.states())
    return thing == "running" and bool(SUPERLATIVE.search(even, start, found.start()))


def worst_years_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """That a year's deaths were the lowest or highest for so many years, or ever."""
    start, end = focus.sentence.start, focus.sentence.end
    if not (DIED.search(even, start, end) or LOST.search(even, start, end)):
        return
    apart = list(YEARS_APART.finditer(even, start, end))
    if not apart:
        yield from _worst_ever(even, focus)
    for found in apart:
        time = time_at(focus, found.start())
        if time is None:
            continue
        count = small_number(told(found, "n")) or 1.0
        unit = told(found, "unit") or ""
        years = count * (DECADE if DECADES.search(unit) else 1)
        year = told(found, "year")
        mission, body = mission_at(focus, found.start(), found.end())
        own = time.last.year if time.said else time.last.year - 1
        if year and int(year) >= own:
            continue  # "the worst mission was Somalia in the 1990s"
        yield Assertion(
            "fatalities",
            found.start(),
            found.end(),
            focus.sentence.paragraph,
            mission or ALL,
            value=float(own - int(year)) if year else years,
            unit="years",
            thing="year_low" if LOW.match(told(found, "end") or "") else "year_high",
            also=(float(own),),
            role="malicious" if MALICIOUS.search(even, start, end) else "",
            time=time,
            body=body,
            refusal="other_body" if body else "",
        )


def _worst_ever(even: str, focus: Focus) -> Iterator[Assertion]:
    """The year in which most people of all operations died, or of one."""
    start, end = focus.sentence.span
    for found in WORST_YEAR.finditer(even, start, end):
        told_at = next((w for w in focus.times if w.form == "year" and abs(w.start - found.start()) < NEAR_YEAR), None)
        if SINCE_THEN.search(even, found.end(), min(end, found.end() + 60)):
            continue  # since a time that was not read
        if told_at is None or ONE_OF.search(even, max(start, found.start() - 24), found.start()):
            continue
        mission, body = mission_at(focus, found.start(), found.end())
        year = told_at.first.year
        yield Assertion(
            "fatalities",
            min(found.start(), told_at.start),
            max(found.end(), told_at.end),
            focus.sentence.paragraph,
            mission or ALL,
            value=float(year - BEFORE_ALL),
            unit="years",
            thing="year_high",
            also=(float(year),),
            time=Time(told_at.first, told_at.last, told_at.iso, True),
            body=body,
            refusal="other_body" if body else "",
        )
