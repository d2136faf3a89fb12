"""Understanding statements of no kind of their own that the book can answer: what contributors get for a soldier and a
month, and how many Member States there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.beside import refusal
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus
from peaceops.claims.times_at import time_at

A_MONTH, A_SOLDIER = pattern("say_others", "a_month"), pattern("say_others", "a_soldier")
NO_PAYMENT = pattern("say_others", "no_payment")
MEMBERS_ARE = pattern("say_others", "members_are")
MEMBERS, CONTRIBUTING = pattern("say_others", "members"), pattern("say_others", "contributing")
LEAST, MOST = 500, 2_500  # dollars for a soldier and a month
FEWEST_MEMBERS = 140  # from which a number of Member States may be that of all
EARLIER = 600  # characters before a sentence within which the text may have said of what it speaks


def rates_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """What a contributor of troops is paid for a soldier and a month."""
    start, end = focus.sentence.start, focus.sentence.end
    if not any(n.unit in ("usd", "") and LEAST <= n.value <= MOST for n in numbers):
        return
    near = even[start:end]
    known = A_MONTH.search(near) and A_SOLDIER.search(even, max(0, start - EARLIER), end)
    before = even[max(0, start - EARLIER) : start]
    told = known or (A_MONTH.search(before) and A_SOLDIER.search(before))
    if not told or NO_PAYMENT.search(near):
        return
    paid = False
    for number in numbers:
        if number.unit in ("usd", "") and LEAST <= number.value <= MOST and (number.unit or known or paid):
            paid = True
            yield replace(
                _base(focus, number),
                unit="usd",
                thing="reimbursement",
                time=_near(focus, number) or time_at(focus, number.start),
                refusal=_no_forecast(refusal(even, focus, number.start)),
            )


def _near(focus: Focus, number: Number) -> Time | None:
    """The time named nearest before an amount, though it be to come: rates are set for years ahead."""
    before = [w for w in focus.times if w.end <= number.start]
    return Time(before[-1].first, before[-1].last, before[-1].iso, True) if before else None


def members_said(even: str, focus: Focus, numbers: list[Number]) -> Iterator[Assertion]:
    """How many Member States the United Nations has."""
    for number in numbers:
        if MEMBERS_ARE.search(even, focus.sentence.start, number.start) and number.value >= FEWEST_MEMBERS:
            yield replace(_base(focus, number), unit="count", thing="member_states")
        found = MEMBERS.match(even, number.end, focus.sentence.end)
        if not found or number.unit or number.value < FEWEST_MEMBERS:
            continue
        if not CONTRIBUTING.search(even, found.end(), min(focus.sentence.end, found.end() + 14)):
            yield replace(_base(focus, number), end=found.end(), unit="count", thing="member_states")


def _base(focus: Focus, number: Number) -> Assertion:
    return Assertion(
        "other",
        number.start,
        number.end,
        focus.sentence.paragraph,
        ALL,
        value=number.value,
        value_max=number.value_max,
        step=number.step,
        hedge=number.hedge,
        time=time_at(focus, number.start),
    )


def _no_forecast(why: str) -> str:
    """Rates are adopted for years to come: what they will be is known."""
    return "" if why == "prediction" else why
