"""Several States together: the permanent members of the Council, the ten largest. What they pay of peacekeeping, and
how many of its people they send, as a share of all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.rules import SHARE_PCT, SUM
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import EARLIER, SAME, Counterpart
from peaceops.claims.numerals import small_number
from peaceops.claims.pattern import pattern, told
from peaceops.claims.senders import senders_at
from peaceops.money.rates import rates_by_state
from peaceops.words.catalogue import Said, said

PERMANENT, LARGEST = "permanent", "largest"
WORDS = {name: pattern("groups", name) for name in (PERMANENT, LARGEST)}
FEWEST, MOST = 2, 50  # States that a text names together by their place
LATEST = timedelta(days=150)  # before a time, within which a report of contributors is of it


def group_in(text: str) -> str:
    """The group that a text names: "permanent", "largest 10"; "" for none."""
    if found := WORDS[LARGEST].search(text):
        number = small_number(told(found, "n")) or 0
        return f"{LARGEST} {number:.0f}" if FEWEST <= number <= MOST else ""
    return PERMANENT if WORDS[PERMANENT].search(text) else ""


def rates_known(view: View, s: Assertion, years: range) -> Iterator[Counterpart]:
    """The peacekeeping rates of a group together, of the years meant and of the three before them."""
    for year in (*years, *range(years[0] - 1, years[0] - 4, -1)):
        held = rates_by_state(view, year)
        rates = {iso3: r.peacekeeping for iso3, r in held.items() if r.peacekeeping is not None}
        if chosen := _chosen(rates, s.words):
            counts = counted("rate-of-group", group=_named(s.words))
            yield Counterpart(SUM(counts, chosen[0].period, chosen, note=""), SAME if year in years else EARLIER)


def senders_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The share of all uniformed personnel that a group sends."""
    at = s.time.last if s.time else day
    found = senders_at(view, at + timedelta(days=31), from_date=at - LATEST)
    chosen = _chosen({r.iso3: r.persons for r in found.rows}, s.words) if found else []
    if found and chosen:
        group = _named(s.words)
        persons = SUM(counted("personnel-of-group", group=group), chosen[0].period, chosen, note="")
        counts = counted("share-of-group", group=group)
        yield Counterpart(SHARE_PCT(counts, persons.period, [persons, found.total]))


def _chosen(held: dict[str, Figure], group: str) -> list[Figure]:
    """The figures of the States of a group; none where one lacks."""
    if group == PERMANENT:
        own = [held[iso3] for iso3 in PERMANENT_MEMBERS if iso3 in held]
        return own if len(own) == len(PERMANENT_MEMBERS) else []
    number = int(group.rpartition(" ")[2]) if group else 0
    return sorted(held.values(), key=lambda f: -float(f.value))[:number] if number <= len(held) else []


def _named(group: str) -> Said:
    kind, _, number = group.partition(" ")
    return said("group-largest", n=int(number)) if kind == LARGEST else said("group-permanent")
