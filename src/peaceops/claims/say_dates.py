"""Understanding statements on dates: when a mission was set up, since when it stands, until when, and for how long."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.days_meant import with_days_meant
from peaceops.claims.gazetteer import Name
from peaceops.claims.hedges import hedge_of
from peaceops.claims.numerals import Number, compound, small_number, spelt
from peaceops.claims.pattern import pattern
from peaceops.claims.say_decisions import EXTENDED
from peaceops.claims.say_ranks import FIRST
from peaceops.claims.say_votes import ABSTAINS, COUNCIL, UNANIMOUS
from peaceops.claims.scan import Pattern
from peaceops.claims.subject import Focus, first_named, mission_at
from peaceops.claims.times_at import time_at
from peaceops.claims.when import TimeSaid

STARTED, ENDED = pattern("say_dates", "started"), pattern("say_dates", "ended")
DURATION, PRESENCE = pattern("say_dates", "duration"), pattern("say_dates", "presence")
TO_YEAR, LASTED = pattern("say_dates", "to_year"), pattern("say_dates", "lasted")
TAKES_OVER, ON_THIS_DAY = pattern("say_dates", "takes_over"), pattern("say_dates", "on_this_day")
SINCE, AT_PLACE = pattern("say_dates", "since"), pattern("say_dates", "at_place")
GIVEN = pattern("say_dates", "given")
UNTIL, MANDATE = pattern("say_dates", "until"), pattern("say_dates", "mandate")
INTRO, OF_MISSION = pattern("say_dates", "intro"), pattern("say_dates", "of_mission")
ONES_WHO_LEAVE, LEAVES = pattern("say_dates", "ones_who_leave"), pattern("say_dates", "leaves")
TO, FROM = pattern("say_dates", "to"), pattern("say_dates", "from")
LIMIT, LIMIT_WITHIN = pattern("when", "until_day"), 24  # characters before a time
WAS, PEOPLE_THERE = pattern("say_dates", "was"), pattern("say_dates", "people_there")
ONE_MISSION = pattern("say_dates", "one_mission")
OF_ONE, OF_A_PART = pattern("say_dates", "of_one"), pattern("life", "part_of")
EVENT, SOME = pattern("say_dates", "event"), pattern("say_dates", "some")
AHEAD = pattern("say_dates", "ahead")
BECAME, DEPLOYED = pattern("say_dates", "became"), pattern("say_dates", "deployed")
LINE = pattern("say_dates", "line")
ASKED, NO_LIFE = pattern("say_dates", "asked"), pattern("say_dates", "no_life")
CONTINGENT = pattern("say_dates", "kept")
EXISTING = pattern("say_dates", "existing")
TAKES_PART = pattern("say_dates", "takes_part")
FORCE_OF_STATE = pattern("say_dates", "force_of_state")
ADJECTIVE, OF_WAR = pattern("say_dates", "adjective"), pattern("say_dates", "of_war")
SINCE_START, LEAST_YEARS = pattern("say_dates", "since_start"), 5  # years, from which a length is told of a mission
NEAR_EVENT, POLLS = 40, pattern("say_dates", "polls")
NEXT_NAME = 34  # characters from "since 1964" to the mission that it is said of
NEXT_CLAUSE = 40  # characters after a statement, within which the mandate is what is said to end
AT_START = 14  # characters from the beginning of a sentence to a verb whose subject is left out
BEFORE, AFTER = 90, 100  # characters between a time and the verb that it belongs to
BEGAN, CEASED = "date_established", "date_ended"
FORMS = ("day", "month", "year", "impossible")
with (Path(__file__).parent / "small_numbers.csv").open(encoding="utf-8", newline="") as _handle:
    NUMBERS = {r["word"]: int(r["value"]) for r in csv.DictReader(_handle)}


def dates_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """When a mission was set up or ended, and for how long it has been there."""
    named, focus = focus.times, with_days_meant(even, focus)
    for n, when in enumerate(focus.times):
        if when.form == "span" and _beside(even, focus, when):
            for kind, year in zip((BEGAN, CEASED), _ends(when), strict=True):
                yield from _statement(even, focus, year, kind, year.start, year.end)
        if when.form not in FORMS and when.form != "weekday":
            continue
        paid = [x for x in numbers if x.unit in ("usd", "money")]
        paid = [x for x in paid if ";" not in even[min(x.end, when.end) : max(x.start, when.start)]]
        span = _span(even, focus, n) if not paid else None
        told = _before(even, focus, when) or span or _beside(even, focus, when) or _after(even, focus, when)
        if when not in named:
            told = told or _last_verb(even, when)
            told = None if told and _ones_leave(even, focus, numbers, told, when) else told
        if told and not (told[0] == CEASED and asked_for(even, focus, when, *told[1:])):
            yield from _statement(even, focus, when, *told)
    start, end = focus.sentence.start, focus.sentence.end
    if expires := ON_THIS_DAY.search(even[start:end]):
        yield from _expiry(focus, start + expires.start(), start + expires.end())
    yield from _durations(even, focus)


def asked_for(even: str, focus: Focus, when: TimeSaid, first: int, last: int) -> bool:
    """Whether an end is only asked for on the day, and not told: "in June Mali demanded that they leave"."""
    past = focus.published is None or when.first <= focus.published
    start = max(focus.sentence.start, when.start - BEFORE)
    return past and bool(ASKED.search(even, min(first, start), last))


def _last_verb(even: str, when: TimeSaid) -> tuple[str, int, int] | None:
    """The verb at the end of its clause: "soll Ende des Jahres auslaufen"."""
    verb = ENDED.match(even, when.end + 1)
    return (CEASED, when.start, verb.end()) if verb else None


def _ones_leave(even: str, focus: Focus, numbers: list[Number], told: tuple[str, int, int], when: TimeSaid) -> bool:
    """Whether it is a State, a person or a number of people that is said to leave, and no mission that ends."""
    verb_at = told[1] if told[1] < when.start else told[2]
    ones = [n.start for n in focus.actors()] + [n.core for n in numbers]
    return any(at < verb_at for at in ones) or bool(ONES_WHO_LEAVE.search(even, focus.sentence.start, verb_at))


def _before(even: str, focus: Focus, when: TimeSaid) -> tuple[str, int, int] | None:
    """The kind of the date by the verb before it: its kind, and where the statement begins and ends."""
    before = even[max(focus.sentence.start, when.start - BEFORE) : when.start]
    before = before[before.rfind(";") + 1 :]
    if FIRST.search(before):
        return None
    started, ended = _last(STARTED, before), _last(ENDED, before)
    if max(started, ended) < 0 and when.form == "day" and TAKES_OVER.match(even, when.end):
        started = len(before)
    verb = max(started, ended)
    if verb >= 0 and "(" in before[verb:] and ")" not in before[verb:]:
        return None  # "deployed (their number on 28 February)"
    if verb >= 0 and (when.form != "weekday" or ended > started) and not EXTENDED.search(before[verb:]):
        kind = BEGAN if started >= ended else CEASED
        if TO_YEAR.search(before) and LASTED.search(before):
            kind = CEASED
        place = verb if kind == BEGAN or started != ended else len(before) - 3
        return kind, when.start - len(before) + place, when.end
    until = UNTIL.search(before)
    of_mandate = MANDATE.search(before) or GIVEN.search(before)
    if until and when.form != "weekday" and of_mandate and not EXTENDED.search(before):
        return CEASED, when.start - len(before) + until.start(), when.end
    since = SINCE.search(before)
    here = focus.hosts or any(n.kind in ("mission", "place") for n in focus.names)
    one = ONES_WHO_LEAVE.search(before) or FORCE_OF_STATE.search(before)  # a contingent, not the mission
    if (
        since
        and here
        and not one
        and when.form != "weekday"
        and (AT_PLACE.search(before) or TAKES_PART.search(before))
        and not EXTENDED.search(before)
    ):
        return BEGAN, when.start - len(before) + since.start(), when.end
    return None


def _span(even: str, focus: Focus, n: int) -> tuple[str, int, int] | None:
    """The first or last day of "from 1999 until 2002", of a mission."""
    when = focus.times[n]
    if (
        when.form not in FORMS
        or not (focus.missions() or focus.placed or (focus.carried and when.form in ("day", "month")))
        or EXTENDED.search(even, focus.sentence.start, focus.sentence.end)
        or NO_LIFE.search(even, max(focus.sentence.start, when.start - BEFORE), when.end)
        or (when.start - focus.sentence.start < AT_START * 2 and NO_LIFE.search(even, when.end, focus.sentence.end))
    ):
        return None
    if CONTINGENT.search(even, when.end, min(focus.sentence.end, when.end + NEAR_EVENT + NEAR_EVENT)):
        return None  # a State kept one there from a year until another
    later = focus.times[n + 1] if n + 1 < len(focus.times) else None
    earlier = focus.times[n - 1] if n else None
    if later and later.form in FORMS and _joined(even, when, later):
        return BEGAN, when.start, when.end
    if earlier and earlier.form in FORMS and _joined(even, earlier, when):
        return CEASED, when.start, when.end
    return None


def _joined(even: str, first: TimeSaid, last: TimeSaid) -> bool:
    between = TO.fullmatch(even, first.end, last.start)
    alone = even[first.start - 1 : first.start] in ("", " ") and LINE.search(
        even, max(0, first.start - 30), first.start
    )
    from_ = FROM.search(even[max(0, first.start - 14) : first.start])
    return bool(between) and first.last < last.last and bool(from_ or alone)


def _beside(even: str, focus: Focus, when: TimeSaid) -> tuple[str, int, int] | None:
    """The year that stands directly after a mission's name: "UNTSO, of 1948,", "UNMIL (2003-2018)"."""
    name = next((m for m, _ in reversed(focus.missions()) if m.end <= when.start), None)
    if name is None or when.form not in ("year", "day", "month", "span"):
        return None
    return (BEGAN, name.start, when.end) if OF_MISSION.fullmatch(even, name.end, when.start) else None


def _ends(span: TimeSaid) -> tuple[TimeSaid, TimeSaid]:
    """The first and the last year of a span of years, as times of their own."""
    first, last = span.first, span.last
    cut = span.start + 4
    return (
        TimeSaid(span.start, cut, first, date(first.year, 12, 31), "year"),
        TimeSaid(cut + 1, span.end, date(last.year, 1, 1), last, "year"),
    )


def _after(even: str, focus: Focus, when: TimeSaid) -> tuple[str, int, int] | None:
    """The kind of a date that begins its sentence or clause, by the verb after it."""
    start = focus.sentence.start
    lead = INTRO.search(even, start, when.start)
    opens = (lead.start() if lead else when.start) - start < 2 or even[: when.start].rstrip(" ").endswith(",")
    head = even[start : lead.start() if lead else when.start].rstrip()
    opens = opens or head[-1:] == "," or bool(WAS.search(even, start, when.start))
    if when.form not in FORMS or not opens:
        return None
    own = next((m for m, _ in focus.missions() if 0 <= m.start - when.end < NEXT_NAME), None)
    if own and SINCE.search(even, start, when.start) and not EXTENDED.search(even, when.end, focus.sentence.end):
        return BEGAN, start, own.end  # "Since 1964 UNFICYP has ..."
    following = next((w.start for w in focus.times if w.start >= when.end), focus.sentence.end)
    rest = even[when.end : min(following, when.end + AFTER)]
    rest = rest[: rest.find(";")] if ";" in rest else rest
    started, ended = STARTED.search(rest), ENDED.search(rest)
    if EXTENDED.search(rest) or not (started or ended):
        return None
    first = min((m for m in (started, ended) if m), key=lambda m: m.start())
    if following < focus.sentence.end and following - when.end - first.end() < 20:
        return None  # the verb belongs to the time after it
    return (BEGAN if first is started else CEASED), when.start, when.end + first.end()


def _statement(even: str, focus: Focus, when: TimeSaid, kind: str, first: int, last: int) -> Iterator[Assertion]:
    mission, body = mission_at(focus, when.start, when.end)
    mission = mission if mission not in ("", ALL) else first_named(focus)
    if not (mission or body) or _of_others(even, focus, first) or of_event(even, focus, when):
        return
    if kind == CEASED and OF_A_PART.search(even, first, when.end):
        return  # of a camp, a town or a phase
    here = focus.hosts or any(n.kind in ("mission", "place", "other") for n in focus.names)
    leads = first - focus.sentence.start < AT_START and bool(focus.carried)
    if not (here or leads) and not OF_ONE.search(even, focus.sentence.start, focus.sentence.end):
        return  # of something else that the text speaks of
    beside = [n for n in focus.names if n.kind == "mission" and 0 <= first - n.end <= 3]  # "MONUC, set up in 1999"
    mission, body = (beside[0].keys[0], "") if beside else (mission, body)
    became = BECAME.search(even, focus.sentence.start, focus.sentence.end) if focus.missions() else None
    if became and not focus.missions()[0][0].end <= when.start < became.start():
        mission = focus.missions()[-1][1]  # "MONUC became MONUSCO", but not "UNSOM, set up in 2013, became UNTMIS"
    if any(n.start > first and n.end < when.start for n in focus.names if n.kind == "mission"):
        first = when.start
    subject = _subjects(even, focus, when, first)
    state = subject[0] if subject and not focus.missions() else None
    state = state or _sender(even, focus, when)
    if (state and kind == CEASED) or (kind == BEGAN and _is_no_start(even, focus, when, state)):
        return
    time = _resolved(even, focus, when, kind)
    mandate = kind == CEASED and bool(MANDATE.search(even, focus.sentence.start, when.start))
    text = focus.published
    held = Time(text, text, text.isoformat(), False) if mandate and text else time
    decided = kind == CEASED and any(
        known.search(even, *focus.sentence.span) for known in (COUNCIL, ABSTAINS, UNANIMOUS)
    )
    next_clause = last, min(last + NEXT_CLAUSE, focus.sentence.end)
    left = LEAVES.search(even, first, last) and not MANDATE.search(even, *next_clause)
    yield Assertion(
        kind,
        first,
        last,
        focus.sentence.paragraph,
        mission,
        value=time.iso,
        unit="date",
        body=body,
        actor=state.keys[0] if state else "",
        time=held,
        thing="expiry" if mandate else "",
        role="impossible" if when.form == "impossible" else "left" if left else "decided" if decided else "",
        words="deployed" if DEPLOYED.search(even, first, last) else "" if focus.missions() else "place",
        refusal="other_body" if body else "",
        guessed=bool(GIVEN.search(even, focus.sentence.start, when.start)),
    )


def _is_no_start(even: str, focus: Focus, when: TimeSaid, state: Name | None) -> bool:
    """Whether a time is a limit ("may deploy 11,000 until 30 June"), or that since which somebody takes part."""
    limit = LIMIT.search(even, max(focus.sentence.start, when.start - LIMIT_WITHIN), when.start)
    return limit is not None or (not state and _takes_part(even, focus, when))


def _takes_part(even: str, focus: Focus, when: TimeSaid) -> bool:
    """Whether a sentence tells since when somebody takes part, whom it does not name: "it has helped since 1960", "934
    men, deployed since 2001"."""
    since = SINCE.search(even, focus.sentence.start, when.start)
    if since and PEOPLE_THERE.search(even, max(focus.sentence.start, since.start() - NEAR_EVENT), since.start()):
        return True
    return bool(since and not focus.missions() and TAKES_PART.search(even, *focus.sentence.span))


def _of_others(even: str, focus: Focus, first: int) -> bool:
    """Whether the verb that begins at a place is of an event, or of some people: "the talks that began"."""
    near = max(focus.sentence.start, first - NEAR_EVENT)
    return bool(EVENT.search(even, near, first) or SOME.search(even, near, first))


def of_event(even: str, focus: Focus, when: TimeSaid) -> bool:
    """Whether a time is that of the event told just before it, not of the verb: "until elections by May 1993"."""
    before = max(focus.sentence.start, when.start - NEAR_EVENT)
    return bool(POLLS.search(even, before, when.start))


def _subjects(even: str, focus: Focus, when: TimeSaid, first: int) -> list[Name]:
    """The State or its people of whom a verb is said: right before it, or by a genitive ("France's last soldiers")."""
    subject = [n for n in focus.actors() if n.kind == "people" and first - 60 < n.start < when.start]
    subject += [n for n in focus.actors() if 0 <= first - n.end <= 2]
    return subject + [n for n in focus.actors() if even[n.end : n.end + 2] == "'s" and first - 40 < n.end < first]


def of_no_life(even: str, focus: Focus, when: TimeSaid) -> bool:
    """Whether a time is of a phase, a budget or a change, and no start or end: "falls in phases until July 2015"."""
    return bool(NO_LIFE.search(even, max(focus.sentence.start, when.start - BEFORE), when.start))


def _sender(even: str, focus: Focus, when: TimeSaid) -> Name | None:
    """The State whose people are said to be at a mission since a time: the subject that begins the sentence."""
    actors = [n for n in focus.actors() if n.start - focus.sentence.start < 6 and n.end < when.start]
    since = SINCE.search(even, focus.sentence.start, when.start)
    if since and not EXISTING.match(even, when.end) and TAKES_PART.search(even, *focus.sentence.span):
        before = [n for n in focus.senders() if n.end <= since.start()]
        after = [n for n in focus.senders() if 0 <= n.start - when.end < NEXT_NAME]
        if before or after:
            return (before or after)[0]
    return actors[0] if actors and since and focus.missions() and focus.missions()[0][0].start > actors[0].end else None


def _resolved(even: str, focus: Focus, when: TimeSaid, kind: str) -> Time:
    """The day that is meant: of a weekday in a text on what is to come, the next one."""
    to_come = kind == CEASED and when.form == "weekday" and AHEAD.search(even, focus.sentence.start, when.start)
    if to_come and focus.published and when.first < focus.published:
        day = when.first + timedelta(days=7)
        return Time(day, day, day.isoformat(), True)
    return Time(when.first, when.last, when.iso, True)


def _expiry(focus: Focus, first: int, last: int) -> Iterator[Assertion]:
    mission = first_named(focus)
    if mission and focus.published:
        day = focus.published
        yield Assertion(
            CEASED,
            first,
            last,
            focus.sentence.paragraph,
            mission,
            value=day.isoformat(),
            unit="date",
            thing="expiry",
            time=Time(day, day, day.isoformat(), False),
        )


def _last(known: Pattern, text: str) -> int:
    return max((m.start() for m in known.finditer(text)), default=-1)


def _durations(even: str, focus: Focus) -> Iterator[Assertion]:
    start, end = focus.sentence.start, focus.sentence.end
    mission = first_named(focus)
    spans = list(DURATION.finditer(even, start, end)) if mission else []
    if not spans or not (PRESENCE.search(even, start, end) or SINCE_START.search(even, start, end)):
        return
    for found in spans:
        near = even[max(start, found.start() - 50) : min(end, found.end() + 40)]
        of_start = SINCE_START.match(even, found.end(), end)
        if not PRESENCE.search(near) and not of_start:
            continue
        if any(w.start < found.end() and found.start() < w.end for w in focus.times):
            continue
        if ADJECTIVE.match(even, found.start(), end) or OF_WAR.match(even, found.end(), end):
            continue  # "a two-year war"
        there = [m for n, m in focus.places if 0 <= n.start - found.end() < NEXT_NAME]
        word = found["n"]
        count = int(NUMBERS.get(word) or small_number(word) or spelt(word) or compound(word) or 0)
        years = count * (10 if found["unit"].startswith(("dec", "jahrz")) else 1)
        hedge = hedge_of(found["h"] or "") or "both"
        if EXTENDED.search(even, max(start, found.start() - 60), found.start()) or (
            years < LEAST_YEARS and not (of_start or LASTED.search(near))
        ):
            continue
        yield Assertion(
            BEGAN,
            found.start(),
            found.end(),
            focus.sentence.paragraph,
            there[0] if there else mission,
            value=years,
            unit="years",
            hedge=hedge,
            thing="duration",
            time=time_at(focus, found.start(), forms=("month", "day", "weekday")),
            step=1.0,
            words="start" if of_start else "" if focus.missions() else _there(even, focus),
        )


def _there(even: str, focus: Focus) -> str:
    """Whether a length is said of one mission of a place ("one_there"), or of the Organization there ("place")."""
    return "one_there" if ONE_MISSION.search(even, *focus.sentence.span) else "place"
