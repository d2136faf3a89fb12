"""Matching statements that set States against each other: a place within a group or below named States, more or less
than others. What each sends, pays or lost, at the time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.book import Figure, View
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import SAME, Counterpart
from peaceops.claims.measured_by import LOST, PAID, PEOPLE_SENT, WOMEN
from peaceops.claims.senders import senders_at
from peaceops.claims.state_groups import GROUPS, OTHER_GROUP, members
from peaceops.money.rates import Rate, rates_by_state
from peaceops.people.contributors import Contributor
from peaceops.people.death_table import ANY, Which

SINCE = date(1945, 10, 24)
MONTHS_BACK = 3  # reports around a time that a text may rest on
OLDEST = timedelta(days=100)
ALIKE = 0.01  # of an amount, within which neither is said to be more
AROUND = 0.25  # of a factor, as which a number may lie from what is "twice as many"
NAMED_LARGEST = 10  # States, among which one is "one of the largest contributors" if the text says not of how many


@dataclass(frozen=True, slots=True)
class StatesHold:
    """What States have at one time: persons, per cent or lives. `figure`: that of a State that has any."""

    day: date
    by_state: Mapping[str, float]
    figure: Callable[[str], Figure | None]

    def of(self, keys: frozenset[str]) -> float:
        """What several States have together."""
        return sum(self.by_state.get(k, 0.0) for k in keys)

    def place(self, iso3: str, within: frozenset[str] | None) -> int:
        """The place of a State among all, or within a group; 0 where it has nothing."""
        own = self.by_state.get(iso3, 0.0)
        others = (n for k, n in self.by_state.items() if within is None or k in within)
        return 1 + sum(n > own for n in others) if own else 0


def held_known(view: View, s: Assertion, what: str, day: date) -> Iterator[StatesHold]:
    """What States have of a measure at the time of a statement, in each report that may be meant, the newest first."""
    at = s.time.last if s.time else day
    if what == PAID:
        yield from _paid(view, at)
    elif what == LOST:
        yield _lost(view, s, at)
    else:
        yield from _sent(view, s, at)


def _sent(view: View, s: Assertion, at: date) -> Iterator[StatesHold]:
    mission = None if s.mission in ("", ALL) else s.mission
    category = s.of if s.of not in ("", WOMEN) else "uniformed"
    on, first = at + timedelta(days=20), at - OLDEST
    for _ in range(MONTHS_BACK):
        found = senders_at(view, on, mission, from_date=first, category=category)
        if found is None or found.month_end < first.replace(day=1):
            return
        rows = {r.iso3: r for r in found.rows}
        if s.of != WOMEN:
            counts: dict[str, float] = {k: float(r.count) for k, r in rows.items()}
            yield StatesHold(found.month_end, counts, _persons_of(rows))
        elif women := {k: w for k, r in rows.items() if (w := r.women) is not None}:
            yield StatesHold(found.month_end, {k: float(w.value) for k, w in women.items()}, women.get)
        on = found.month_end - timedelta(days=1)


def _paid(view: View, at: date) -> Iterator[StatesHold]:
    for year in (at.year, *((at.year + 1,) if at.month >= 11 else ())):
        if found := rates_by_state(view, year):
            rates = {k: float(r.pct) for k, r in found.items()}
            yield StatesHold(date(year, 7, 1), rates, _rate_of(found))


def _rate_of(rates: Mapping[str, Rate]) -> Callable[[str], Figure | None]:
    return lambda iso3: rates[iso3].peacekeeping if iso3 in rates else None


def _persons_of(rows: Mapping[str, Contributor]) -> Callable[[str], Figure | None]:
    return lambda iso3: rows[iso3].persons if iso3 in rows else None


def _lost(view: View, s: Assertion, at: date) -> StatesHold:
    mission, last = s.mission or ALL, min(at, date.today())
    rows = Which(mission, ANY, ANY, ANY, SINCE, last).deaths(view).rows
    counts = {k: float(n) for k, n in Counter(r.iso3 for r in rows if r.iso3).items()}
    return StatesHold(last, counts, lambda k: Which(mission, k, ANY, ANY, SINCE, last).number(view))


def place_within_known(view: View, s: Assertion, what: str, day: date) -> Iterator[Counterpart]:
    """Whether a State has the place told among those of a group, or of all; what holds of a group by one reading of
    whom it counts and not by the other is not judged."""
    if OTHER_GROUP in s.among or not isinstance(s.value, int | float):
        return
    told: list[Counterpart] = []
    for held in held_known(view, s, what, day):
        group = members(s.among, held.day) if s.among else None
        if group and s.actor not in group.wide:
            return
        places = (
            {held.place(s.actor, group.core | {s.actor}), held.place(s.actor, group.wide)}
            if group
            else {held.place(s.actor, None)}
        )
        figure = held.figure(s.actor)
        holds = {p == s.value for p in places}
        if figure is not None and len(holds) == 1:
            told.append(Counterpart(figure, SAME, holds=holds.pop()))
    yield from _best(told)


def _best(told: list[Counterpart]) -> list[Counterpart]:
    """Of several reports, the first that bears a statement out; else the newest."""
    return ([e for e in told if e.holds] or told)[:1]


def in_top_known(view: View, s: Assertion, what: str, day: date) -> Iterator[Counterpart]:
    """Whether a State is among the so many first; among the largest, where no number is told, in the first ten."""
    if OTHER_GROUP in s.among:
        return
    told: list[Counterpart] = []
    for held in held_known(view, s, what, day):
        group = members(s.among, held.day).wide if s.among else None
        place, figure = held.place(s.actor, group), held.figure(s.actor)
        most = float(s.value) if isinstance(s.value, int | float) else NAMED_LARGEST
        surely = s.value is not None and s.role != "either"
        if figure is not None and place and (place <= most or surely):
            told.append(Counterpart(figure, SAME, holds=place <= most))
    yield from _best(told)


def below_known(view: View, s: Assertion, what: str, day: date) -> Iterator[Counterpart]:
    """Whether the States named, and they alone, are above a State."""
    above = frozenset(k for k, _ in s.voters)
    told: list[Counterpart] = []
    for held in held_known(view, s, what, day):
        own, figure = held.by_state.get(s.actor, 0.0), held.figure(s.actor)
        larger = {k for k, n in held.by_state.items() if n > own}
        equal = {k for k, n in held.by_state.items() if n == own}
        if figure is not None and own:
            told.append(Counterpart(figure, SAME, holds=larger <= above <= larger | equal))
    yield from _best(told)


def first_known(view: View, s: Assertion, what: str, day: date) -> Iterator[Counterpart]:
    """Whether the States named are the first of all, or of a group, as many as they are."""
    if OTHER_GROUP in s.among:
        return
    named = frozenset(k for k, _ in s.voters)
    told: list[Counterpart] = []
    for held in held_known(view, s, what, day):
        within = members(s.among, held.day).wide if s.among else frozenset(held.by_state)
        least = min(held.by_state.get(k, 0.0) for k in named)
        above = {k for k, n in held.by_state.items() if k in within and n > least}
        order = sorted(within & held.by_state.keys(), key=lambda k: -held.by_state[k])
        if order and (figure := held.figure(order[0])):
            told.append(Counterpart(figure, SAME, holds=above <= named))
    yield from _best(told)


def none_known(view: View, s: Assertion, what: str, day: date) -> Iterator[Counterpart]:
    """Whether nobody of a group sends anybody; who sends most of them where somebody does."""
    if OTHER_GROUP in s.among:
        return
    for held in held_known(view, s, what, day):
        senders = sorted(
            (k for k in members(s.among, held.day).core if held.by_state.get(k)), key=lambda k: -held.by_state[k]
        )
        if senders and (figure := held.figure(senders[0])):
            yield Counterpart(figure, SAME, holds=False)
            return


def compared_known(view: View, s: Assertion, what: str, day: date) -> Iterator[Counterpart]:
    """Whether some States have more, less or so many times as much as others, each or together."""
    told: list[tuple[Counterpart, ...]] = []
    for held in held_known(view, s, what, day):
        own, others = ([_states(k, held.day) for k, side in s.voters if side == which] for which in ("own", "other"))
        if own and others and all(own) and all(others):
            told.append(tuple(_compared(held, s, [k for k in own if k], [k for k in others if k])))
    told = [t for t in told if t]
    yield from next((t for t in told if all(e.holds for e in t)), told[0] if told else ())


def _states(key: str, day: date) -> frozenset[str]:
    """The States of one name: itself, or those of a group; none of a group that no table has."""
    if key == OTHER_GROUP:
        return frozenset()
    return members((key,), day).core if key in GROUPS else frozenset((key,))


def _compared(
    held: StatesHold, s: Assertion, own: list[frozenset[str]], others: list[frozenset[str]]
) -> Iterator[Counterpart]:
    mine = frozenset().union(*own)
    theirs = [frozenset(others_ - mine) for others_ in others]
    amount, parts = held.of(mine), [held.of(t) for t in theirs]
    if not amount and not any(parts):
        return
    if s.value is None and any(abs(amount - p) <= ALIKE * p for p in parts):
        return  # so near that the reports of a year say both
    each, joined = all(_holds(s, amount, p) for p in parts), _holds(s, amount, sum(parts))
    if s.words == "each" and each != joined and len(parts) > 1 and not each:
        return
    holds = joined if s.words == "together" else each
    figures = [f for k in sorted(mine) if (f := held.figure(k))] + [
        f for t in theirs for k in sorted(t, key=lambda k: -held.by_state.get(k, 0.0))[:1] if (f := held.figure(k))
    ]
    if len(mine) > 1:
        figures = figures[-1:] + figures[:1]
    yield from (Counterpart(f, SAME, holds=holds) for f in figures[:2])


def _holds(s: Assertion, own: float, other: float) -> bool:
    if isinstance(s.value, int | float):
        return bool(other) and abs(own / other - s.value) <= AROUND * s.value
    return own > other if s.role == "more" else own < other


KNOWN = {  # by what a statement says: its door, to which what is measured is told
    "compared": compared_known,
    "below": below_known,
    "first": first_known,
    "none": none_known,
    "within": place_within_known,
    "top": in_top_known,
}
THINGS = tuple(f"{thing}_{what}" for thing in KNOWN for what in (PEOPLE_SENT, PAID, LOST))


def against_others_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Official figures for a statement that sets States against each other."""
    thing, _, what = s.thing.partition("_")
    yield from KNOWN[thing](view, s, what, day)
