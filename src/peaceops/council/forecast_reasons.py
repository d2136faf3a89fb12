"""Why a member's chances are what they are: how far each layer of its record counts, which past votes weigh most.
Method: docs/method/council-forecast.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from math import fsum
from typing import Any

from peaceops.council.fading_counts import DAYS_A_YEAR, LONG_YEARS
from peaceops.council.forecast_members import MEMBER, ON_ITEM, ON_MISSION
from peaceops.council.forecast_texts import Text

HALF_LIFE_DAYS = LONG_YEARS * DAYS_A_YEAR
SHOWN = 5


@dataclass(frozen=True, slots=True)
class PastVote:
    """A past vote of the member and its weight in the member's rate, per cent."""

    vote: str
    day: str
    cast: str
    weight_pct: float

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"vote": self.vote, "date": self.day, "cast": self.cast, "weight_pct": self.weight_pct}


@dataclass(frozen=True, slots=True)
class Reasons:
    """Shares (per cent, sum 100) of a member's rate that rest on its votes on the mission, on the agenda item, on all
    its votes, and on other members; and its past votes with the greatest weight."""

    on_mission_pct: float
    on_item_pct: float
    own_record_pct: float
    other_members_pct: float
    votes_counted: int
    past: tuple[PastVote, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "rests_on_pct": {
                "votes_on_mission": self.on_mission_pct,
                "votes_on_agenda_item": self.on_item_pct,
                "member_record": self.own_record_pct,
                "other_members": self.other_members_pct,
            },
            "votes_counted": self.votes_counted,
            "weigh_most": [p.to_dict() for p in self.past],
        }


def faded(texts: Sequence[Text], day: int) -> list[tuple[Text, float]]:
    """Each text with what a vote on it still weighs on a day (1 on its own, without a unit), in the order given."""
    return [(t, 0.5 ** ((day - t.day) / HALF_LIFE_DAYS)) for t in texts]


def reasons(iso3: str, texts: Sequence[tuple[Text, float]], agenda: str, mission: str | None) -> Reasons:
    """The reasons behind the first of the three estimates: the record (`texts`: before the day, faded to it). Exact
    derivatives of that rate."""
    votes = [(t, w) for t, w in texts if t.casts.get(iso3, "?") != "?"]
    on_mission = fsum(w for t, w in votes if mission and t.mission == mission)
    on_item = fsum(w for t, w in votes if t.agenda == agenda)
    everything = fsum(w for _, w in votes)
    first = on_mission / (on_mission + ON_MISSION) if mission else 0.0
    second = (1 - first) * on_item / (on_item + ON_ITEM)
    third = (1 - first - second) * everything / (everything + MEMBER)

    def influence(text: Text, weight: float) -> float:
        share = weight * third / everything if everything else 0.0
        if text.agenda == agenda and on_item:
            share += weight * second / on_item
        if mission and text.mission == mission and on_mission:
            share += weight * first / on_mission
        return share

    ranked = nlargest(SHOWN, votes, key=lambda vote: (influence(*vote), vote[0].day))
    past = tuple(
        PastVote(t.vote, date.fromordinal(t.day).isoformat(), t.casts[iso3], round(100 * influence(t, w), 2))
        for t, w in ranked
    )
    shares = [round(100 * s, 1) for s in (first, second, third)]
    return Reasons(shares[0], shares[1], shares[2], round(100 - fsum(shares), 1), len(votes), past)
