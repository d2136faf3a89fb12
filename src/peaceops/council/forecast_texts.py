"""A text put to the vote, and the chances of a member's vote on it: what all parts of the forecast speak of. Method:
docs/method/council-forecast.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from peaceops.book.charter import PERMANENT_MEMBERS

PERMANENT = frozenset(PERMANENT_MEMBERS)
NO_ITEM = "OTH"  # texts without an agenda key of their own: a pool, not one subject
UNLABELLED = ""  # subject not known, which is so for failed drafts only: to learn from that would give the outcome away


@dataclass(frozen=True, slots=True)
class Text:
    """A text put to the vote. `day` is an ordinal (days); `casts`: Y, A, N, NV, NP or ? by member (RUS also for the
    USSR)."""

    vote: str
    day: int
    casts: Mapping[str, str]
    outcome: str
    agenda: str
    mission: str | None


class Chances(NamedTuple):
    """Probabilities of one member's vote; they sum to 1. `abstain` holds not taking part too.

    `everyone`, `own`, `on_item`: baselines for `yes` (the rate of all members, of this one, of this one on the item).
    """

    yes: float
    abstain: float
    no: float
    everyone: float
    own: float
    on_item: float
