"""Whether an official figure is what the number of a statement says: by its hedge, its last digit, its kind. The widths
of hedges are in hedges.py."""

from __future__ import annotations

from datetime import date

from peaceops.book.figure import Value
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import Counterpart
from peaceops.claims.hedges import ABOVE_TENS, FRACTION, NEAR, UNDER_TENS, Width
from peaceops.period import last_of_month

MONTH = 7  # letters of an ISO month
ROUNDED = 0.11  # the largest step, as a share of the number, for which rounding to it is taken as such
EXACT = frozenset(("rank", "votes", "count", "date"))
ONE_DIGIT, ROUND = 0.3, Width(0.08, 0.09)  # "about 2,000": of a number of one digit, as a share the step from which
AMOUNT = Width(0.004, 0.004)  # amounts are decided: beyond their last digit written, neighbours are other amounts
REVISED = Width(0.025, 0.025)  # lists of deaths are revised for years
TRUNCATED, OF_RATE = 0.02, 0.005  # points by which a rate cut off, or computed otherwise, may differ; as a share of it
TENS, HALF_TEN = 10, 5  # years from which "more than" is told to the next five
HALF_YEAR = 0.6  # by which a length told in whole years may be rounded
ONE_MORE = 20  # deaths from which one more or less is a revision of the list
RATE_BELOW = 0.05  # below "nearly 30 per cent", as a share of it
IN_WORDS, TINY = 0.1, 1e-3  # the step of a fraction in words, as a share of it


def is_near(s: Assertion, e: Counterpart) -> bool:
    """Whether an official figure is what the number of a statement says, by its hedge and its last digit written."""
    return is_value_near(s, e.figure.value, loose=e.loose)


def is_value_near(s: Assertion, official: Value, *, loose: bool = False) -> bool:
    """The same of a value of which no figure is made yet. `loose`: as of what is computed from other figures."""
    if isinstance(s.value, str) or isinstance(official, str):
        return _same_day(str(s.value), str(official))
    value = number_of(s)
    if s.value_max is not None:
        return value * 0.985 <= official <= s.value_max * 1.015
    if s.unit in EXACT and not s.hedge:
        return official == value
    if s.unit == "percent":
        return _near_percent(s, value, float(official))
    if s.unit == "years" and s.hedge in ("", "both") and value >= 1:
        return int(official) == value or abs(float(official) - value) <= HALF_YEAR
    if s.unit == "years" and s.hedge == "above" and value >= TENS:
        return value <= official < value + HALF_TEN
    width = NEAR[""] if loose and not s.hedge else _width(s, value)
    if s.unit == "persons" and not s.hedge and value >= ONE_MORE and abs(official - value) <= 1:
        return s.role != "authorised" or official == value
    if value * (1 - width.below) <= official <= value * (1 + width.above):
        return True
    return s.hedge in ("", "both") and s.step <= ROUNDED * value and abs(official - value) <= 0.5 * s.step


def _width(s: Assertion, value: float) -> Width:
    """How far the official figure may lie from the number, as shares of it."""
    if s.unit == "usd" and not s.hedge and s.step <= ROUNDED * value:
        return AMOUNT
    if s.kind == "fatalities" and not s.hedge:
        return REVISED
    if not s.hedge and s.step > ROUNDED * value:
        return NEAR["both"]  # a number of one digit is round, said or not
    if s.hedge == "both" and s.step >= ONE_DIGIT * value > 0:
        return ROUND
    if s.hedge == "above" and s.step >= ONE_DIGIT * value > 0:
        return Width(0.0, ABOVE_TENS)
    if s.hedge == "just_above" and s.step >= ONE_DIGIT * value > 0:
        return Width(0.0, NEAR["both"].below)
    if s.hedge == "under" and s.step >= ONE_DIGIT * value > 0:
        return Width(UNDER_TENS, 0.0)
    return NEAR.get(s.hedge, NEAR[""])


def _near_percent(s: Assertion, value: float, official: float) -> bool:
    if s.thing == "others":
        return value - 0.5 * s.step <= official <= max(value + 1.0, 100.0 if s.hedge == "above" else 0)
    width = NEAR[s.hedge] if s.hedge in NEAR else NEAR[""]
    if s.hedge and s.hedge != "most":
        in_words = s.step >= value * 0.9 or abs(s.step - value * IN_WORDS) < TINY
        below, above = min(width.below, RATE_BELOW) if s.hedge == "below" else width.below, width.above
        if in_words:
            below = FRACTION if s.hedge in ("below", "close") else below
            above = ABOVE_TENS if s.hedge == "above" else above
        if s.hedge == "under" and s.step >= ONE_DIGIT * value:
            below = UNDER_TENS
        return value * (1 - below) <= official <= value * (1 + above)
    # a rate is rounded to the digits written, or cut off there
    cut = min(TRUNCATED, OF_RATE * value)
    return -0.5 * s.step - cut <= official - value < max(0.5 * s.step + cut, 0.5 if s.step == 1 else 0)


def _same_day(told: str, official: str) -> bool:
    """Days, months and years agree as far as both go."""
    short = min(len(told), len(official))
    return short >= 4 and told[:short] == official[:short]


def coarser(s: Assertion, e: Counterpart) -> bool:
    """Whether a day is told where the official date is a month or a year alone, which bears out no day but its first
    for a start, and its last for an end."""
    told, official = str(s.value), str(e.figure.value)
    if s.unit != "date" or len(told) <= MONTH or len(official) > MONTH:
        return False
    day = date.fromisoformat(told)
    edge = day.day == 1 if s.kind == "date_established" else day == last_of_month(day)
    return len(official) < MONTH or not edge


def number_of(s: Assertion) -> float:
    return float(s.value) if isinstance(s.value, int | float) else 0.0


def apart(s: Assertion, e: Counterpart) -> float:
    value = number_of(s)
    if not isinstance(e.figure.value, int | float):
        return 1.0
    return abs(float(e.figure.value) - value) / max(abs(value), 1e-9)
