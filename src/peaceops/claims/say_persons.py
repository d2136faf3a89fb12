"""Understanding statements that count persons: in a mission, in all, from a State, of a category; deaths among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, UNLESS_KNOWN, Assertion
from peaceops.claims.beside import (
    actor_near,
    comes_after,
    foreseen,
    has_noun,
    noun_before,
    of_today,
    refusal,
    to_become,
)
from peaceops.claims.counted import counted
from peaceops.claims.gazetteer import Name
from peaceops.claims.groups import listed_together, own_of_list
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.person_nouns import counts_no_persons, noun_of, of_others, too_many
from peaceops.claims.person_roles import at_year_end, day_of_text, may_have, reached_by, role_of
from peaceops.claims.say_deaths import deaths_told
from peaceops.claims.subject import UN, Focus

DEATHS, TOTAL_IS = pattern("say_persons", "deaths"), pattern("say_persons", "total_is")
MALICIOUS = pattern("say_persons", "malicious")
GOES_ON, NUMBER_NEXT = pattern("say_persons", "goes_on"), re.compile(r"\D{0,14}\d")
UNITS, COUNTRIES = pattern("say_persons", "units"), pattern("say_counts", "countries")
MILITARY_PART = pattern("say_persons", "military_part")
NO_PERSONS = pattern("say_persons", "no_persons")
CEILING = pattern("say_persons", "ceiling")
POLICE_OF_IT, SENDS, OF_WHOM = (pattern("say_persons", key) for key in ("police_of_it", "sends", "of_whom"))
DECISION = pattern("say_persons", "decision")
LISTED = pattern("say_persons", "listed")
PRESENCE = pattern("say_persons", "presence")
ONLY = pattern("say_persons", "only")
UNNAMED = pattern("say_persons", "unnamed")
AGE = pattern("say_persons", "age")
BARE = pattern("say_persons", "bare")
OVER_TIME = pattern("say_persons", "over_time")
WOMEN = pattern("say_persons", "women")
WOMEN_AFTER = pattern("say_persons", "women_after")
ON_THE_GROUND = pattern("say_persons", "on_the_ground")
SENT_WITHIN = 60  # characters before a number within which its sending is told
WHOLE = frozenset(("troops", "un_troops", "peacekeepers", "men", "uniformed", "personnel", "all", "military"))
OF_STATE = 12_000  # persons up to which a number may be of one State's people
OF_WORLD_PART, OF_ONE = 1_000, 45_000  # the same of troops, police ...; above which no operation ever was
OF_WORLD_LEAST = 9_000  # uniformed of all operations, below whom there never were since the reports begin
OF_WORLD = 20_000  # persons from which a number without a mission may be that of all operations
POLICE = pattern("say_persons", "police_of")
ABROAD = pattern("say_persons", "abroad")
FROM_STATE = pattern("say_persons", "from_state")
PERSONS_OF = pattern("say_persons", "persons_of")
PROPOSED, ADOPTED = pattern("say_persons", "proposed"), pattern("say_persons", "adopted")
THE = pattern("say_persons", "the")
PERCENT = pattern("numerals", "percent")
OF_THEM, OF_THESE = pattern("say_more", "of_them"), pattern("say_more", "of_these")
DEAD_NOUNS, REMAIN = pattern("say_persons", "dead_nouns"), pattern("say_persons", "remain")
PARTS = ("police", "observers", "officers")  # among whom women are counted apart
LARGE = 1_000  # from which a number in words counts persons without a noun
BEFORE = 1_000  # the same, within which it may have spoken of the United Nations
EARLIER = 260  # characters before a sentence within which the text may have said of whom it speaks
DIED_OF = pattern("say_persons", "died_of")
MAY_HAVE = ("authorised", "decided")  # roles of what the Council allows, and of what is told beside a decision
EVER_SERVED = 500_000  # persons from which a number is of all who ever served
FIRST_YEAR, LAST_YEAR_TOLD = 1945, 2040  # between which four bare digits are a year
KIND_OF_CATEGORY = {"police", "observers", "officers", "women", "civilian"}


def persons_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """Statements of one sentence that count persons."""
    start, end = focus.sentence.start, focus.sentence.end
    for number in numbers:
        if counts_no_persons(even, focus, number):
            continue
        found = noun_of(even, focus, number, numbers)
        if found and found[1] > number.end and (UNITS.match(even, found[2], end) or COUNTRIES.match(even, number.end)):
            continue  # "seven infantry battalions", "118 countries that send troops"
        part = OF_THEM.match(even, number.end) or OF_THESE.search(even, max(start, number.start - 24), number.start)
        first = max(start, number.start - 60, even.rfind(";", start, number.start) + 1)
        last = even.find(";", number.end, end)
        deaths = _deaths_of(even, number, numbers, first, min(end, number.end + 90, last if last > 0 else end))
        total = TOTAL_IS.search(even, start, number.start)
        deaths = deaths or total
        if part and found is None and not deaths:
            continue  # of those told before it
        if AGE.match(even, number.end) and even[number.core - 2 : number.core] == ", ":
            continue
        if deaths and found is None and (own := DEAD_NOUNS.match(even, number.end, end)):
            found = "personnel", own.end(), own.end()
        other = NO_PERSONS.search(even, number.end, min(end, (found[2] if found else number.end) + 14))
        if other and not (found and DIED_OF.match(even, other.end(), end)):
            continue
        if (deaths and too_many(number, found)) or of_others(even, focus, number, found):
            continue
        if deaths and (found or _beside(even, number, deaths) or total):
            yield deaths_told(even, focus, number, _base(focus, number, found[2] if found else number.end), found)
        elif found:
            yield from _persons(even, focus, number, numbers, _military(even, focus, number, found[0]), *found[1:])
        elif statement := _without_noun(even, focus, number, numbers):
            yield statement


def _deaths_of(even: str, number: Number, numbers: list[Number], first: int, last: int) -> re.Match[str] | None:
    """The words for deaths around a number; not those of others, of whom the sentence goes on to tell: "28,000 men,
    after losing 154", "has 337 soldiers there and has lost 48"."""
    found = DEATHS.search(even, first, last)
    if found is None or found.start() < number.end:
        return found
    theirs = any(0 <= n.start - found.end() <= 1 for n in numbers) and "," in even[number.end : found.start()]
    goes_on = GOES_ON.search(even, number.end, found.end()) and NUMBER_NEXT.match(even, found.end())
    return None if theirs or goes_on or found[0][-1:].isdigit() else found


def _military(even: str, focus: Focus, number: Number, counts: str) -> str:
    """What men are who are those of a military contingent."""
    men = counts == "men"
    part = men and MILITARY_PART.search(even, max(focus.sentence.start, number.start - 60), number.start)
    return "military" if part else counts


def _beside(even: str, number: Number, deaths: re.Match[str]) -> bool:
    gap = even[number.end : deaths.start()] if deaths.start() >= number.end else even[deaths.end() : number.start]
    return len(gap.split()) <= 5 and not re.search(r"\d", gap) and number.value >= 2


def _base(focus: Focus, number: Number, end: int) -> Assertion:
    base = counted(focus, number, end)
    if base.mission not in ("", ALL) and not focus.missions() and number.value > OF_ONE:
        base = replace(base, mission=ALL)  # too many for the operation of which the text spoke
    return replace(base, time=at_year_end(focus, reached_by(focus, number.start, base.time)))


def _persons(
    even: str, focus: Focus, number: Number, numbers: list[Number], counts: str, first: int, end: int
) -> Iterator[Assertion]:
    sentence = even[focus.sentence.start : focus.sentence.end]
    of_un = focus.carried or focus.body or focus.names or UN.search(sentence)
    if not (of_un or UN.search(even, max(0, focus.sentence.start - BEFORE), focus.sentence.end)):
        return
    people = own_of_list(even, focus.actors(), number, numbers) or actor_near(even, focus, number, end)
    if number.value < 2 or (counts == "all" and _is_year(even, number)) or (people and people.keys[0] == "ISR"):
        return
    base = _base(focus, number, end)
    if counts in ("personnel", "men", "all") and POLICE_OF_IT.search(even, focus.sentence.start, number.start):
        counts = "police"
    window = even[max(focus.sentence.start, number.start - 70) : min(focus.sentence.end, end + 40)]
    role = role_of(even, focus, number, end)
    if not role and (CEILING.search(window) or (counts != "all" and not people)):
        role = may_have(even, focus, number, end)
    if sent := people is not None and _is_sent(even, focus, base, number):
        people, role = None, "authorised"  # whom a decision sends is what the mission may have
    abroad = people and _abroad(sentence, focus)
    mission = ALL if abroad else _mission_of(focus, base, sentence, people, counts)
    of_all = mission == "" and _may_be_of_all(focus, number, counts)
    told = sorted({n.keys[0] for n in focus.before if n.kind in ("state", "people")})
    few_of_all = mission == ALL and number.value < OF_STATE
    alone = not people and not focus.actors() and len(told) == 1 and not focus.hosts
    guessed = (mission == "" or few_of_all) and role == "" and alone
    carried = people is not None and people not in focus.names
    if of_all and role == "" and not guessed:
        mission, guessed, told = ALL, True, [""]
    among = noun_before(even, focus.sentence.start, number.start) if counts == "women" else counts
    counts = _of_part(even, focus, number, counts, end)
    if number.value > EVER_SERVED or (people and (OVER_TIME.search(sentence) or number.value > OF_ONE)):
        role = "cumulative"
    kind = _kind(mission, counts, role, bool(people))
    refused = base.refusal or _refused(even, focus, number, role) or ("other_scope" if abroad else "")
    refused = refused or _not_yet(even, focus, number, role, end) or (UNLESS_KNOWN if sent else "")
    if not people and not sent:
        role, refused = foreseen(mission, role, refused)
    base = replace(base, refusal=refused, time=day_of_text(focus, base.time, refused))
    yield _of_group(even, focus, base, role, counts) or replace(
        base,
        kind=kind,
        mission=mission,
        actor=people.keys[0] if people else told[0] if guessed else "",
        thing=counts,
        words=among if counts == "women" and among in PARTS else "",
        role=role,
        guessed=guessed or carried,
    )


def _not_yet(even: str, focus: Focus, number: Number, role: str, end: int) -> str:
    """A forecast is none of what a mission may have, nor of a change."""
    ahead = role not in (*MAY_HAVE, "change") and _is_ahead(even, focus, number, end)
    return "prediction" if ahead else ""


def _of_part(even: str, focus: Focus, number: Number, counts: str, end: int) -> str:
    """What is counted, which the words around may say more of: the women, or a police component."""
    start = focus.sentence.start
    if WOMEN.search(even, max(start, number.start - 50), number.start) or WOMEN_AFTER.match(even, end):
        return "women"
    police = POLICE.search(even, max(start, number.start - 40), number.start)
    return "police" if police and counts in ("men", "personnel") else counts


def _abroad(sentence: str, focus: Focus) -> bool:
    """Whether a State's people are told of all its missions abroad, not those of the United Nations alone."""
    return bool(not focus.missions() and not UN.search(sentence) and ABROAD.search(sentence))


def _mission_of(focus: Focus, base: Assertion, sentence: str, people: Name | None, counts: str) -> str:
    """The mission whose people a number counts, or ALL; "" where it is too few for all and none is named."""
    number = float(base.value or 0)
    mission = base.mission or (focus.carried if people else ALL)
    if not base.mission and not people and (UNNAMED.search(sentence) or (focus.actors() and not focus.world)):
        mission = "" if number < OF_ONE else ALL
    few = OF_WORLD if counts in WHOLE and counts != "troops" else OF_WORLD_PART
    if mission == ALL and not people and not focus.world and number < few:
        return ""  # too few for all operations, of which the sentence does not speak
    return mission


def _is_sent(even: str, focus: Focus, base: Assertion, number: Number) -> bool:
    """Whether a State's people are those whom a decision sends to a mission: "to send 4,200 Ethiopian troops"."""
    start, end = focus.sentence.span
    sends = SENDS.search(even, max(start, number.start - SENT_WITHIN), number.start)
    return base.mission not in ("", ALL) and bool(sends and DECISION.search(even, start, end))


def _of_group(even: str, focus: Focus, base: Assertion, role: str, counts: str) -> Assertion | None:
    """The statement as one on all the States that its sentence lists together; None where it is not."""
    group = listed_together(even, focus.actors(), *focus.sentence.span) if counts in WHOLE and not role else ""
    told = replace(base, kind="contributor_share", mission=base.mission or ALL, thing="together", words=group)
    return told if group else None


def _is_ahead(even: str, focus: Focus, number: Number, end: int) -> bool:
    """Whether what was counted is said to come, and not that it is there today."""
    ahead = comes_after(even, number.start, end) or to_become(even, focus, number, end)
    return ahead and not of_today(even, focus, number)


def _may_be_of_all(focus: Focus, number: Number, counts: str) -> bool:
    """Whether a number of peacekeepers in a sentence that names no mission, State or place may be that of all."""
    alone = not (focus.names or focus.hosts or focus.places or focus.carried)
    return alone and counts in ("peacekeepers", "uniformed", "un_troops") and OF_WORLD_LEAST <= number.value < OF_WORLD


def _refused(even: str, focus: Focus, number: Number, role: str) -> str:
    """Why a count of persons cannot be checked. What a decision allows is no forecast; a parliament is no Council."""
    if PROPOSED.search(even, focus.sentence.start, number.start) and not ADOPTED.search(
        even, focus.sentence.start, focus.sentence.end
    ):
        return "proposal"
    why = refusal(even, focus, number.start)
    if why == "prediction" and of_today(even, focus, number):
        return ""
    return "" if role in MAY_HAVE and why != "other_scope" else why


def _kind(mission: str, counts: str, role: str, of_state: bool) -> str:
    if of_state and counts != "women":
        return "personnel_category" if mission not in ("", ALL) else "contributor_rank"
    if mission == ALL:
        return "personnel_category" if counts in KIND_OF_CATEGORY | {"troops", "un_troops"} else "personnel_total"
    if role in (*MAY_HAVE, "change"):
        return "resolution"
    return "personnel_category" if counts in KIND_OF_CATEGORY else "personnel_mission"


def only_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """'Only 80.' as a sentence of its own: of the State named in the one before it."""
    if len(numbers) == 1 and len(focus.before) == 1 and focus.sentence.end - focus.sentence.start < 24:
        number = numbers[0]
        if not number.unit and ONLY.search(even[focus.sentence.start : number.start]):
            base = _base(focus, number, number.end)
            yield replace(
                base,
                kind="contributor_rank",
                mission=ALL,
                actor=focus.before[0].keys[0],
                thing="uniformed",
                body="",
                refusal="",
            )


def _without_noun(even: str, focus: Focus, number: Number, numbers: list[Number]) -> Assertion | None:
    """A number without a noun that counts persons all the same: beside a State in a list, after 'the strength is', or
    in a sentence on persons."""
    start, end = focus.sentence.start, focus.sentence.end
    if number.step < 1 and not number.in_words:
        return None  # "Japan (10,8)" after shares
    states = focus.actors()
    beside = [n for n in states if 0 <= number.start - n.end <= 3 and LISTED.search(even, n.end, number.start)]
    after = [n for n in states if FROM_STATE.fullmatch(even[number.end : n.start] or "-")]
    base = _base(focus, number, number.end)
    before = noun_before(even, start, number.start)
    counts = before or has_noun(even, start, end)
    bare = BARE.match(even, number.end, end) and not _is_year(even, number)
    people = own_of_list(even, states, number, numbers)
    if people is None and bare and number.value >= 2:
        people = actor_near(even, focus, number, number.end)
    earlier = not before and noun_before(even, max(0, start - EARLIER), start)
    own = (
        people is not None and people.kind == "people" and THE.search(even, max(start, people.start - 6), people.start)
    )
    of_persons = (
        counts or own or ((earlier or PERSONS_OF.search(even, start, end)) and not PERCENT.search(even, start, end))
    )
    if people and of_persons and not (beside or after):
        return _of_people(even, focus, base, people.keys[0], counts or "men")
    if beside or after:
        mission = base.mission or focus.carried or ALL
        if not (counts or UN.search(even, start, end)):
            return None
        state = (beside or after)[0].keys[0]
        last = number.end if beside else after[0].end
        kind = "contributor_rank" if mission == ALL else "personnel_category"
        return replace(base, kind=kind, mission=mission, actor=state, thing="uniformed", end=last)
    if number.value < 100 or (number.in_words and number.value < LARGE) or not bare:
        return None
    if earlier and REMAIN.search(even, start, number.start):
        counts = "men"
    may = CEILING.search(even, max(start, number.start - 60), number.end) and focus.carried
    if PRESENCE.search(even, start, number.start) or counts or may:
        if base.mission == ALL and not counts:
            return None
        return _of_mission(even, focus, base, number, counts)
    return None


def _of_people(even: str, focus: Focus, base: Assertion, iso3: str, counts: str) -> Assertion:
    """A bare number of a State's people: in the mission, or in all of them."""
    mission = base.mission or focus.carried or ALL
    kind = "contributor_rank" if mission == ALL else "personnel_category"
    role = "cumulative" if OVER_TIME.search(even, focus.sentence.start, focus.sentence.end) else ""
    return replace(base, kind=kind, mission=mission, actor=iso3, thing=counts, role=role)


def _of_mission(even: str, focus: Focus, base: Assertion, number: Number, counts: str) -> Assertion:
    """A bare number of a mission's people, or of what it may have."""
    start = focus.sentence.start
    counts = "women" if WOMEN.search(even, max(start, number.start - 50), number.start) else counts
    role = role_of(even, focus, number, number.end) or may_have(even, focus, number, number.end)
    kind = _kind(base.mission or ALL, counts or "men", role, False)
    whole = counts in ("", "uniformed", "personnel") or OF_WHOM.match(even, number.end)
    thing = "men" if whole else counts
    role, refused = foreseen(base.mission, role, base.refusal or _refused(even, focus, number, role))
    return replace(base, kind=kind, mission=base.mission or ALL, thing=thing, role=role, refusal=refused)


def _is_year(even: str, number: Number) -> bool:
    """Whether a bare number is a year: four digits without a mark."""
    return FIRST_YEAR <= number.value < LAST_YEAR_TOLD and even[number.core : number.end].strip().isdigit()
