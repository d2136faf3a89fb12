"""Matching statements on how a size moved: the reports of both times, and what the one is as a share of the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import Figure, View
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.know_money import FIRST_RATES
from peaceops.claims.measured_by import WOMEN
from peaceops.claims.senders import senders_at
from peaceops.money.portfolio import budget_totals_for
from peaceops.people import women_by_month
from peaceops.people.strength import mission_months
from peaceops.people.world import world_months
from peaceops.period import Period

RECENT = timedelta(days=100)  # before a time, within which a report is of it
AHEAD = timedelta(days=20)
TIMES = {"": (0.93, 1.2), "above": (0.995, 1.6), "below": (0.8, 1.03)}  # of a factor told, by its hedge
PARTS = {"": (0.88, 1.12), "both": (0.85, 1.16), "above": (0.99, 1.34), "below": (0.84, 1.02), "close": (0.84, 1.05)}
SHARP = 0.15  # of a size, from which it moved sharply
STILL = 0.01  # of a size, below which it did not move
NEAR_EXTREME = 0.006  # of an extreme, within which a size is as low or high


def moved_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The sizes of both times, and whether the one is to the other as is told."""
    first, last = (date.fromordinal(int(d)) for d in s.also[:2])
    now = _sizes(view, s, *((s.time.first, s.time.last) if s.time and s.time.said else (day - RECENT, day + AHEAD)))
    then = _sizes(view, s, first, last)
    if not now or not then:
        return
    newest = now[-1]
    ratios = [float(newest.value) / float(f.value) for f in then if f.value]
    if s.time and s.time.said:
        ratios += [float(n.value) / float(f.value) for n in now for f in then if f.value]
    if not ratios:
        return
    holds = [_holds(s, r) for r in ratios]
    before = then[next((n for n, h in enumerate(holds[: len(then)]) if h), len(then) // 2)]
    if any(h is True for h in holds):
        yield Counterpart(newest, SAME, holds=True)
        yield Counterpart(before, SAME, holds=True)
    elif any(h is None for h in holds):
        yield Counterpart(newest, OTHER, holds=True)
        yield Counterpart(before, OTHER, holds=True)
    else:
        yield Counterpart(newest, SAME, holds=False)
        yield Counterpart(before, SAME, holds=False)


def _holds(s: Assertion, ratio: float) -> bool | None:
    """Whether a size moved to so much of what it was; None where it moved so, and by far more than is told."""
    if s.role == "times":
        return _times(s, ratio)
    change = ratio - 1 if s.role == "rose" else 1 - ratio
    if not isinstance(s.value, int | float):
        return change >= (SHARP if s.hedge == "sharply" else STILL)
    part = s.value / 100
    low, high = PARTS.get(s.hedge, PARTS[""])
    if s.hedge == "under":
        return STILL <= change <= part
    return None if change > high * part and s.hedge == "above" else low * part <= change <= high * part


def _times(s: Assertion, ratio: float) -> bool | None:
    told = float(s.value or 1.0)
    if told < 1:  # halved, or down to a part
        cut, wanted = 1 - ratio, 1 - told
        low, high = PARTS.get({"under": "above"}.get(s.hedge, s.hedge), PARTS[""])
        return low * wanted <= cut <= high * wanted
    low, high = TIMES.get(s.hedge, TIMES[""])
    return None if s.hedge == "above" and ratio > high * told else low * told <= ratio <= high * told


def _sizes(view: View, s: Assertion, first: date, last: date) -> list[Figure]:
    """The size in the reports of a span, in order of time."""
    if s.kind == "budget_total":
        return _budgets(view, first, last)
    if s.actor:
        return _of_state(view, s, first, last)
    if s.of == WOMEN:
        rows = women_by_month(view, None if s.mission in ("", ALL) else s.mission)
        return [r.women for r in rows if first <= r.month_end <= last]
    months = world_months(view, first, last) if s.mission in ("", ALL) else mission_months(view, s.mission, first, last)
    return [m.uniformed for m in months]


def _of_state(view: View, s: Assertion, first: date, last: date) -> list[Figure]:
    found: list[Figure] = []
    on, mission = last, None if s.mission in ("", ALL) else s.mission
    category = s.of if s.of not in ("", WOMEN) else "uniformed"
    while (sent := senders_at(view, on, mission, from_date=first, category=category)) and sent.month_end >= first:
        row = sent.of(s.actor)
        figure = (row.women if s.of == WOMEN else row.persons) if row else None
        found += [figure] if figure is not None else []
        on = sent.month_end - timedelta(days=1)
    return found[::-1]


def _budgets(view: View, first: date, last: date) -> list[Figure]:
    """Totals approved for the financial years that lie in a span."""
    years = range(max(FIRST_RATES, (first - timedelta(days=181)).year), last.year + 1)
    held = [
        [t.amount for t in budget_totals_for(view, str(Period.of_fy(y))) if t.amount and t.status == "approved"]
        for y in years
    ]
    return [max(amounts, key=lambda f: float(f.value)) for amounts in held if amounts]


def extreme_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The size at the time, and whether none since the time told was lower, or higher."""
    first = date.fromordinal(int(s.also[1]))
    now = _sizes(view, s, day - RECENT, day + AHEAD)
    all_ = _sizes(view, s, first, day + AHEAD)
    if not now or not all_:
        return
    pick = min if s.role == "lowest" else max
    own = pick(now, key=_value)
    extreme = pick(all_, key=_value)
    holds = abs(_value(own) - _value(extreme)) <= NEAR_EXTREME * _value(extreme)
    yield Counterpart(own, SAME, holds=holds)
    if not holds:
        yield Counterpart(extreme, SAME, holds=False)


def _value(figure: Figure) -> float:
    return float(figure.value)
