"""What simulations learn from: closings of other missions, never of the mission itself."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.exits.evidence import evidence


@pytest.mark.parametrize("mission", ["UNMIL", "UNOCI", "MINUSTAH"])
def test_a_mission_is_no_precedent_of_its_own(mission: str) -> None:
    whole = evidence(open_book().at(date(2026, 6, 30)))
    assert mission in {c.mission for c in whole.closings} and mission in {c.closing.mission for c in whole.curves}
    others = whole.without(mission)
    assert mission not in {c.mission for c in others.closings}
    assert mission not in {c.closing.mission for c in others.curves}
    assert mission not in {c.mission for c in others.runoff.cases}
