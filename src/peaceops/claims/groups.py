"""Several States together: the permanent members of the Council, the ten largest, those that a sentence lists. What
they pay of peacekeeping, and how many of its people they send, in persons or as a share of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from peaceops.book import Figure, View, counted
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.rules import SHARE_PCT, SUM
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import EARLIER, SAME, Counterpart
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number, small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.senders import senders_at
from peaceops.money.rates import rates_by_state
from peaceops.words.catalogue import Said, said

PERMANENT, LARGEST, NAMED = "permanent", "largest", "named"
WORDS = {name: pattern("groups", name) for name in (PERMANENT, LARGEST)}
LIST, TOGETHER, ALONE = pattern("groups", "list"), pattern("groups", "together"), pattern("groups", "alone")
NUMBER_LIST = pattern("groups", "number_list")
ALONE_WITHIN = 16  # characters before the first of several States in which they are told alone: "only Nepal and India"
FEWEST, MOST = 2, 50  # States that a text names together by their place
LATEST = timedelta(days=150)  # before a time, within which a report of contributors is of it


def group_in(text: str) -> str:
    """The group that a text names: "permanent", "largest 10"; "" for none."""
    if found := WORDS[LARGEST].search(text):
        number = small_number(told(found, "n")) or 0
        return f"{LARGEST} {number:.0f}" if FEWEST <= number <= MOST else ""
    return PERMANENT if WORDS[PERMANENT].search(text) else ""


def listed(even: str, states: Sequence[Name]) -> str:
    """States that a sentence names as one list, and no others, as a group: "named BGD NPL"; "" for none."""
    codes = list(dict.fromkeys(n.keys[0] for n in states))
    joined = all(LIST.fullmatch(even, one.end, other.start) for one, other in pairwise(states))
    return f"{NAMED} {' '.join(codes)}" if len(codes) >= FEWEST and joined else ""


def listed_together(even: str, states: Sequence[Name], start: int, end: int) -> str:
    """The same where a sentence says that a number is of all of them: "together", "between them", "only Nepal and"."""
    if len(states) < FEWEST:
        return ""
    told = TOGETHER.search(even, start, end) or ALONE.search(
        even, max(start, states[0].start - ALONE_WITHIN), states[0].start
    )
    return listed(even, states) if told else ""


def own_of_list(even: str, states: Sequence[Name], number: Number, numbers: Sequence[Number]) -> Name | None:
    """The State whose a number of a list is, where States are listed before as many numbers: "China and Japan pay 10.2
    and 9.7 per cent"."""
    run = [n for n in numbers if n.unit == number.unit]
    at = run.index(number) if number in run else -1
    first = last = at
    while first > 0 and NUMBER_LIST.fullmatch(even, run[first - 1].end, run[first].start):
        first -= 1
    while 0 <= last < len(run) - 1 and NUMBER_LIST.fullmatch(even, run[last].end, run[last + 1].start):
        last += 1
    before = [n for n in states if n.end <= run[first].core] if at >= 0 else []
    fits = last - first + 1 == len(before) >= FEWEST and listed(even, before) != ""
    return before[at - first] if fits else None


def rates_known(view: View, s: Assertion, years: range) -> Iterator[Counterpart]:
    """The peacekeeping rates of a group together, of the years meant and of the three before them."""
    for year in (*years, *range(years[0] - 1, years[0] - 4, -1)):
        held = rates_by_state(view, year)
        rates = {iso3: r.peacekeeping for iso3, r in held.items() if r.peacekeeping is not None}
        if chosen := _chosen(rates, s.words):
            counts = counted("rate-of-group", group=_named(s.words))
            yield Counterpart(SUM(counts, chosen[0].period, chosen, note=""), SAME if year in years else EARLIER)


def senders_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """How many of the uniformed personnel a group sends, in persons or as a share of all."""
    at = s.time.last if s.time else day
    mission = None if s.mission in ("", ALL) else s.mission
    found = senders_at(view, at + timedelta(days=31), mission, from_date=at - LATEST)
    chosen = _chosen({r.iso3: r.persons for r in found.rows}, s.words) if found else []
    if found and chosen:
        group = _named(s.words)
        persons = SUM(counted("personnel-of-group", group=group), chosen[0].period, chosen, note="")
        if s.unit == "persons":
            yield Counterpart(persons)
            return
        counts = counted("share-of-group", group=group)
        yield Counterpart(SHARE_PCT(counts, persons.period, [persons, found.total]))


def _chosen(held: dict[str, Figure], group: str) -> list[Figure]:
    """The figures of the States of a group; none where one lacks."""
    if group == PERMANENT:
        own = [held[iso3] for iso3 in PERMANENT_MEMBERS if iso3 in held]
        return own if len(own) == len(PERMANENT_MEMBERS) else []
    if group.startswith(NAMED):
        codes = group.split()[1:]
        return [held[iso3] for iso3 in codes] if all(iso3 in held for iso3 in codes) else []
    number = int(group.rpartition(" ")[2]) if group else 0
    return sorted(held.values(), key=lambda f: -float(f.value))[:number] if number <= len(held) else []


def _named(group: str) -> Said:
    kind, _, number = group.partition(" ")
    if kind == NAMED:
        return said("group-named", n=len(number.split()))
    return said("group-largest", n=int(number)) if kind == LARGEST else said("group-permanent")
