"""A mission that had not begun on a day is told so by every door, and not taken for an unknown name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import peaceops

DAY = date(2009, 1, 1)  # UNMISS is of July 2011
SAYS = r"UNMISS started on 8 July 2011: expected a date from then on\."


@pytest.mark.parametrize(
    "door",
    [
        lambda: peaceops.mission("UNMISS", as_of=DAY),
        lambda: peaceops.strength("UNMISS", as_of=DAY),
        lambda: peaceops.deaths("unmiss", as_of=DAY),
        lambda: peaceops.budget("UNMISS", as_of=DAY),
        lambda: peaceops.mandates(DAY, mission="UNMISS"),
        lambda: peaceops.arrears(mission="UNMISS", as_of=DAY),
    ],
)
def test_every_door_tells_the_first_day(door: Callable[[], object]) -> None:
    with pytest.raises(peaceops.PeaceopsError, match=SAYS):
        door()


def test_a_name_that_means_no_mission_on_any_day_is_unknown() -> None:
    with pytest.raises(peaceops.PeaceopsError, match="unknown mission 'UNMISSX'"):
        peaceops.strength("UNMISSX", as_of=DAY)
