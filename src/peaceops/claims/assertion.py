"""What understanding gives: one statement of a text, in terms that the doors of the book are asked in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ALL = "ALL"
UNLESS_KNOWN = "unless_known"  # a refusal for what is to come, where no figure decided ahead bears it out


@dataclass(frozen=True, slots=True)
class Time:
    """The time a statement is about: first and last day, as ISO, and whether the text itself says it."""

    first: date
    last: date
    iso: str
    said: bool


@dataclass(frozen=True, slots=True)
class Than:
    """What a number is said to be more than, or less: that of a State, a mission or another time; where it is said to
    have risen or fallen to what it is, that of before (`before`)."""

    more: bool
    actor: str = ""
    mission: str = ""
    time: Time | None = None
    before: bool = False


@dataclass(frozen=True, slots=True)
class Assertion:
    """One statement. `thing`: what is counted, a key of the tables of its kind. `role`: deployed, authorised, change,
    request, paid ...; "" where the text does not say. `refusal`: why it cannot be checked (other_body, prediction,
    hypothetical, opinion, other_scope, proposal, unless_known), else "". `step`: one in the last digit written.
    `also`: more numbers that belong to it, such as a tally (-1 for what is not told). `voters`: States by ISO code,
    each with what it cast. `guessed`: whether what it counts was taken from the statement before it, so that it may be
    right, and is not called wrong. `body`: the other force or organization that it is about. `sentence`: where its
    sentence begins; `unread`: whether its own words hold a number that was not understood. `doubts`: what
    of it was taken from elsewhere than its sentence: keys of certain.py. `than`: what its number is compared with.
    `deed`: what a vote is said to have done to a mandate: creates, extends, ends; "" where that is not told, or two
    are."""

    kind: str
    start: int
    end: int
    paragraph: int
    mission: str = ""
    actor: str = ""
    value: float | str | None = None
    value_max: float | None = None
    unit: str = ""
    step: float = 1.0
    hedge: str = ""
    time: Time | None = None
    thing: str = ""
    role: str = ""
    refusal: str = ""
    body: str = ""
    also: tuple[float, ...] = ()
    words: str = ""
    resolution: int = 0
    voters: tuple[tuple[str, str], ...] = ()
    guessed: bool = False
    sentence: int = 0
    unread: bool = False
    doubts: tuple[str, ...] = ()
    than: tuple[Than, ...] = ()
    deed: str = ""
    among: tuple[str, ...] = ()
    of: str = ""
