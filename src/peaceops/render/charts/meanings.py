"""What a colour means: the same cause, status or category has the same one in every chart of every document."""

from __future__ import annotations

from functools import cache

# Places in the list of styles, by the key of a series. A key that is not here takes the first place that is free.
MEANINGS = {
    **dict.fromkeys(("uniformed", "persons", "amount"), 0),
    "troops": 1,
    "police": 2,
    "experts": 3,
    "staff_officers": 4,
    "ceiling": 6,
    # causes of death
    "illness": 0,
    "malicious_act": 1,
    "self_inflicted": 2,
    "accident": 3,
    "to_be_determined": 4,
    "unknown": 6,
    # what an amount is
    "approved": 0,
    "apportioned": 1,
    "proposed": 2,
    "spent": 3,
    "assessed": 4,
    "at-rates": 5,
    # rates and votes
    "peacekeeping": 0,
    "regular": 1,
    "unopposed": 0,
    "contested": 1,
    # who is displaced, by who counts
    "displaced-idmc": 0,
    "displaced-unhcr": 1,
    "refugees-from": 2,
    # an interval: one colour
    **dict.fromkeys(("lower", "middle", "upper"), 0),
}


@cache
def places_of(series: tuple[str, ...]) -> tuple[int, ...]:
    """The place of each series in the list of styles."""
    taken = {MEANINGS[s] for s in series if s in MEANINGS}
    free = (n for n in range(len(taken) + len(series)) if n not in taken)
    return tuple(MEANINGS[s] if s in MEANINGS else next(free) for s in series)
