"""Third and fourth stage: from names, numbers and times to statements, sentence by sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import View
from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.certain import with_doubts
from peaceops.claims.gazetteer import Name, gazetteer, hosted
from peaceops.claims.know_life import of_peacekeeping
from peaceops.claims.know_memberships import UNITED_NATIONS
from peaceops.claims.know_votes import adopted_on
from peaceops.claims.letters import evened
from peaceops.claims.moments import Moment, moments_of
from peaceops.claims.numerals import Number, numbers_in
from peaceops.claims.pattern import pattern
from peaceops.claims.respectively import in_order
from peaceops.claims.say_acts import acts_said, acts_untold, told_apart
from peaceops.claims.say_changes import changes_said
from peaceops.claims.say_compared import compared_said, none_of_group_said, places_by_those_above_said
from peaceops.claims.say_counts import countries_said, missions_said
from peaceops.claims.say_dates import dates_said
from peaceops.claims.say_deaths import none_died_said
from peaceops.claims.say_decisions import open_ended_said, resolutions_said, terms_said
from peaceops.claims.say_few import nobody_died_said, none_serve_said, nth_died_said, one_died_said
from peaceops.claims.say_frames import frames_said
from peaceops.claims.say_learned import Last, learned_said
from peaceops.claims.say_life import life_said
from peaceops.claims.say_memberships import memberships_said
from peaceops.claims.say_money import money_said, shares_said
from peaceops.claims.say_more import continued, of_those_told
from peaceops.claims.say_others import members_said, rates_said
from peaceops.claims.say_parts import parts_said
from peaceops.claims.say_persons import only_said, persons_said
from peaceops.claims.say_places import places_in_groups_said, tops_said
from peaceops.claims.say_ranks import ranks_said, superlatives_said, worst_years_said
from peaceops.claims.say_regions import regions_said
from peaceops.claims.say_rules import rules_said
from peaceops.claims.say_seats import seats_said
from peaceops.claims.say_sponsors import sponsors_said
from peaceops.claims.say_strength import strengths_said
from peaceops.claims.say_votes import RESOLUTION, of_the_vote_before, resolution_in, votes_said
from peaceops.claims.say_wounded import wounded_said
from peaceops.claims.scan import scanned
from peaceops.claims.segment import Sentence, sentences
from peaceops.claims.subject import CLAUSE, UN, Focus, foci
from peaceops.claims.text_language import language_of
from peaceops.claims.when import TimeSaid, times_in
from peaceops.claims.whereabouts import in_place, running_of
from peaceops.claims.whose import of_each, of_senders
from peaceops.missions.dates import MANDATE_END, START, preferred_of
from peaceops.period import last_of_month

MISSION, FORCES = pattern("subject", "a_mission"), pattern("subject", "forces")
SHORT_FORM = re.compile(r"(?:the )?(?:united nations|u\.?n\.?) (?:peace-?keeping )?mission\b")
AT_THE_END, LAST_MONTHS = pattern("clock", "at_the_end"), timedelta(days=50)
ANNIVERSARY = pattern("clock", "anniversary")
WILL, ISO_MONTH = pattern("say_dates", "ahead"), 7  # letters of a month
GONE, SOON_GONE = pattern("clock", "gone"), timedelta(days=60)
AT_FIRST, FIRST_MONTHS = pattern("clock", "at_first"), timedelta(days=400)
NEWS = timedelta(days=100)  # for which a resolution is told as what is new
WEAK, SENTENCE = pattern("subject", "weak"), 320  # words, and characters, of a text that is a statement alone
SOME = 6  # statements before a sentence from which its numbers may go on
DAYS = 31  # of a month, above which an ordinal is no day
LEAST = 4  # from which a number in words is one that a statement must tell
Finder = Callable[[str, Focus, list[Number]], Iterator[Assertion]]
FINDERS: tuple[Finder, ...] = (  # a kind of statement is one function, in the order in which they are tried
    rules_said,
    votes_said,
    sponsors_said,
    seats_said,
    memberships_said,
    places_by_those_above_said,
    compared_said,
    none_of_group_said,
    tops_said,
    places_in_groups_said,
    changes_said,
    parts_said,
    terms_said,
    dates_said,
    open_ended_said,
    missions_said,
    regions_said,
    money_said,
    shares_said,
    rates_said,
    members_said,
    countries_said,
    wounded_said,
    persons_said,
    only_said,
    none_died_said,
    ranks_said,
    superlatives_said,
    worst_years_said,
    resolutions_said,
    nth_died_said,
    one_died_said,
    nobody_died_said,
    none_serve_said,
    acts_said,
    life_said,
    frames_said,
    strengths_said,
)


def statements_in(view: View, text: str, published: date | None, last: Last = learned_said) -> list[Assertion]:
    """The statements of a text about peace operations, in its order; none where it does not speak of any. `last`: what
    finds statements about the quantities that no other finder took."""
    even = scanned(evened(text))
    names = gazetteer(view).names_in(text, even)
    if not _of_the_field(view, even, names):
        return []
    cut = sentences(text)
    moments = moments_of(text, even, cut, [_times(even, s, published) for s in cut], published)
    names = _of_their_time(view, text, names, cut, moments, published)
    found: list[Assertion] = []
    language = language_of(even)
    for focus in foci(view, text, even, cut, names, moments, published):
        numbers = _free(even, focus, language)
        mine = [s for finder in FINDERS for s in finder(even, focus, numbers)]
        mine = [
            _to_come(view, focus, _of_its_time(view, even, focus, _of_ended(view, _of_all_years(focus, s))))
            for s in _of_the_decision(view, even, focus, mine)
        ]
        mine = [of_the_vote_before(s, [*found[-SOME:], *mine[:at]]) for at, s in enumerate(mine)]
        mine, acts = told_apart(mine)
        mine = of_senders(view, focus, of_each(even, focus, mine), found)
        mine += continued(view, even, focus, numbers, mine, found[-SOME:])
        mine += last(even, focus, language, numbers, mine, found[-SOME:])
        mine += acts_untold(even, acts, mine)
        mine = of_senders(view, focus, of_those_told(focus, mine), found)
        mine = in_order(view, even, focus, numbers, mine)
        mine = [of_peacekeeping(view, with_doubts(even, focus, s)) for s in mine]
        found += [replace(s, sentence=focus.sentence.start, unread=s.unread or _unread(s, mine, numbers)) for s in mine]
    return sorted(_without_headlines(text, cut, _once(found)), key=lambda s: (s.start, s.end))


def _of_its_time(view: View, even: str, focus: Focus, s: Assertion) -> Assertion:
    """A statement with the time that the life of its mission gives it: at first, at the end, once it is gone."""
    for told in (_at_first, _at_the_end, _once_gone):
        s = told(view, even, focus, s)
    return s


def _of_their_time(
    view: View, text: str, names: list[Name], cut: list[Sentence], moments: list[Moment], published: date | None
) -> list[Name]:
    """Names, each with the mission that it means at the time of which its sentence tells."""
    starts = [s.start for s in cut]
    on = [moments[max(0, bisect_right(starts, n.start) - 1)].day for n in names]
    return [_of_the_day(view, text, n, day or published) for n, day in zip(names, on, strict=True)]


def _of_the_day(view: View, text: str, name: Name, day: date | None) -> Name:
    """The mission that a name of several means on the day: the one that ran, or "the UN mission in East Timor" as the
    one that ran there though another had it for its name."""
    if name.kind != "mission" or day is None:
        return name
    if len(name.keys) > 1:
        now = running_of(view, name.keys, day)
        name = replace(name, keys=(now, *(m for m in name.keys if m != now)))
    if not SHORT_FORM.match(text[name.start : name.end].casefold()):
        return name
    there = in_place(view, name.keys[0], day)
    return replace(name, keys=(there,)) if there else name


def _of_the_field(view: View, even: str, names: list[Name]) -> bool:
    """Whether a text speaks of peace operations: by their names or words, or of a mission in a State that has one. A
    text of a sentence or two, handed in alone, is taken to be of the field by weaker words: troops, a veto, a quota."""
    if UN.search(even) or any(n.kind in ("mission", "other", "place") for n in names):
        return True
    if len(even) <= SENTENCE and WEAK.search(even):
        return True
    host = any(n.kind == "state" and n.keys[0] in hosted(view) for n in names)
    return host and bool(MISSION.search(even)) and bool(FORCES.search(even))


def _of_the_decision(view: View, even: str, focus: Focus, mine: list[Assertion]) -> list[Assertion]:
    """Counts of persons in a sentence that names a resolution, and no time: of the day on which it was adopted."""
    number = resolution_in(even, focus.sentence.start, focus.sentence.end)
    counts = [s for s in mine if s.unit == "persons" and not (s.time and s.time.said)]
    if not number or not counts:
        return mine
    day = adopted_on(view, number)
    if day and focus.published and not timedelta(0) <= focus.published - day < NEWS:
        return mine
    time = Time(day, day, day.isoformat(), False) if day else None
    return [replace(s, time=time) if time and any(s is c for c in counts) else s for s in mine]


def _of_all_years(focus: Focus, s: Assertion) -> Assertion:
    """A running total of deaths, which is of the day of the text, not of the time that a narrative has reached."""
    if (
        s.kind != "fatalities"
        or s.thing == "year"
        or s.role == "event"
        or focus.clock is None
        or focus.published is None
    ):
        return s
    carried = s.time is not None and s.time.iso == focus.clock.iso and not focus.times
    day = focus.published
    return replace(s, time=Time(day, day, day.isoformat(), False)) if carried else s


def _at_the_end(view: View, even: str, focus: Focus, s: Assertion) -> Assertion:
    """A strength said to be of the end of a mission that is over: of the last months before its mandate ended."""
    if (
        s.unit != "persons"
        or s.kind == "fatalities"
        or focus.times
        or not AT_THE_END.search(even, *focus.sentence.span)
    ):
        return s
    end = preferred_of(view, s.mission).get(MANDATE_END) if s.mission else None
    if end is None or (focus.published is not None and end.on_date > focus.published):
        return s
    first, last = end.on_date - LAST_MONTHS, last_of_month(end.on_date)
    return replace(s, time=Time(first, last, f"{first.isoformat()[:7]}/{last.isoformat()[:7]}", True))


def _to_come(view: View, focus: Focus, s: Assertion) -> Assertion:
    """An end to come of a mission whose end nobody has decided is a forecast."""
    if s.kind != "date_ended" or s.unit != "date" or s.thing or s.refusal or focus.published is None:
        return s
    ahead = str(s.value)[:ISO_MONTH] > focus.published.isoformat()[: min(len(str(s.value)), ISO_MONTH)]
    year = len(str(s.value)) == len("2024") and str(s.value) == str(focus.published.year)
    end = preferred_of(view, s.mission).get(MANDATE_END) if s.mission else None
    forecast = (ahead or (year and WILL.search(focus.even, *focus.sentence.span))) and end is None
    return replace(s, refusal="prediction") if forecast else s


def _once_gone(view: View, even: str, focus: Focus, s: Assertion) -> Assertion:
    """A count of the operations that are left once a mission is gone: of the day after its mandate ends."""
    if s.kind != "mission_count" or s.thing != "running" or (s.time and s.time.said) or focus.published is None:
        return s
    left = next((n.keys[0] for n in focus.names if n.kind == "mission"), focus.carried)
    if not left or not GONE.search(even, *focus.sentence.span):
        return s
    end = preferred_of(view, left).get(MANDATE_END)
    if end is None or not timedelta(0) <= end.on_date - focus.published <= SOON_GONE:
        return s
    day = end.on_date + timedelta(days=1)
    return replace(s, time=Time(day, day, day.isoformat(), False))


def _at_first(view: View, even: str, focus: Focus, s: Assertion) -> Assertion:
    """A strength or ceiling said to be of the beginning of a mission: of its first months."""
    if s.unit != "persons" or s.kind == "fatalities" or s.actor or focus.times or s.mission in ("", ALL):
        return s
    found = AT_FIRST.search(even, *focus.sentence.span)
    start = preferred_of(view, s.mission).get(START) if found else None
    if found is None or start is None or CLAUSE.search(even, min(found.end(), s.end), max(found.start(), s.start)):
        return s
    first, last = start.on_date, start.on_date + FIRST_MONTHS
    if focus.published is not None and last > focus.published:
        return s
    last = first if s.role == "authorised" else last
    return replace(s, time=Time(first, last, f"{first.isoformat()[:7]}/{last.isoformat()[:7]}", True))


def _of_ended(view: View, s: Assertion) -> Assertion:
    """Deaths in an operation that is over, told without a time: of all its years, up to its end."""
    end = preferred_of(view, s.mission).get(MANDATE_END) if s.kind == "fatalities" and s.time is None else None
    return replace(s, time=Time(end.on_date, end.on_date, end.on_date.isoformat(), False)) if end else s


def _times(even: str, sentence: Sentence, published: date | None) -> list[TimeSaid]:
    """The times of a sentence, among which the number of a resolution is none: resolution 1996."""
    numbers = [m.span() for m in RESOLUTION.finditer(even, sentence.start, sentence.end)]
    found = times_in(even, sentence.start, sentence.end, published)
    return [w for w in found if not any(a <= w.start and w.end <= b for a, b in numbers)]


def _unread(s: Assertion, mine: list[Assertion], numbers: list[Number]) -> bool:
    """Whether the words of a statement hold a number that neither it nor another statement tells."""
    inside = [n for n in numbers if s.start <= n.core and n.end <= s.end and not _place_or_day(n, s)]
    council = s.unit == "votes" or s.kind == "veto_power"
    told: set[float | str | None] = {15.0} if council else set()  # all members of the Council
    told |= {5.0, 10.0} if s.thing.startswith("seat") else set()  # members elected in a year, and in two
    told |= {x for o in mine if o.start < s.end and s.start < o.end for x in (o.value, o.value_max, *o.also)}
    small = [n for n in inside if n.in_words and n.value < LEAST]
    read = [n for n in inside if n not in small]
    return any(not {n.value, round(n.value, 4), round(n.value / 1000, 3)} & told for n in read)


def _place_or_day(n: Number, s: Assertion) -> bool:
    """Whether an ordinal is a place in an order or a day of a month, not "the 186th member"."""
    return n.unit == "ordinal" and (n.value <= DAYS or s.kind != "membership_event" or s.words == UNITED_NATIONS)


def _free(even: str, focus: Focus, language: str) -> list[Number]:
    """The numbers of a sentence that are no part of a time, a name or the number of a resolution."""
    start, end = focus.sentence.start, focus.sentence.end
    taken = [(w.start, w.end) for w in focus.times] + [(n.start, n.end) for n in focus.names]
    taken += [(m.start(), m.end()) for m in RESOLUTION.finditer(even, start, end)]
    free = (n for n in numbers_in(even, start, end, language) if not any(a < n.end and n.core < b for a, b in taken))
    return [n for n in free if not ANNIVERSARY.match(even, n.end)]


def _without_headlines(text: str, cut: list[Sentence], found: list[Assertion]) -> list[Assertion]:
    """Without those of a line that ends without a stop (a headline), where a sentence says the same."""
    heads = [s for s in cut if text[s.end - 1] not in ".!?…\"'”’»)"]
    whole = {_what(s) for s in found if not any(h.start <= s.start < h.end for h in heads)}
    return [s for s in found if _what(s) not in whole or not any(h.start <= s.start < h.end for h in heads)]


def _what(s: Assertion) -> tuple[object, ...]:
    return (s.kind, s.value, s.unit) if s.unit != "rank" else (s.kind, s.value, s.actor)


def _once(found: list[Assertion]) -> list[Assertion]:
    """Each place once: of two statements on the same characters, the first found."""
    kept: list[Assertion] = []
    for statement in found:
        at = next((n for n, k in enumerate(kept) if _same_place(statement, k)), None)
        if at is None:
            kept.append(statement)
        elif _tells_more(statement, kept[at]):
            kept[at] = replace(kept[at], unread=True)
    return kept


def _tells_more(left_out: Assertion, kept: Assertion) -> bool:
    """Whether a statement that is left out counts what the kept one, whose words hold it, does not tell."""
    inside = kept.start <= left_out.start and left_out.end <= kept.end
    number = left_out.unit in ("persons", "usd", "percent") and kept.unit != left_out.unit
    return inside and number and left_out.value not in (kept.value, kept.value_max, *kept.also)


def _same_place(one: Assertion, other: Assertion) -> bool:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common > 0.6 * min(one.end - one.start, other.end - other.start)
