"""What a new mandate changed, by coded task."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View
from peaceops.council.mandate_change import mandate_change
from peaceops.errors import PeaceopsError


def test_the_mandate_of_unmik_changed_with_the_report_of_2008(now: View) -> None:
    found = mandate_change(now, "UNMIK", date(2012, 1, 1), date(2008, 1, 1))
    coded = next(c for c in found.changes if c.coder == "TAMM")
    assert coded.dropped and coded.added
    with pytest.raises(PeaceopsError, match="expected two to compare"):
        mandate_change(now, "UNMIK", date(2012, 1, 1))


def test_successive_mandates_are_compared_by_task(now: View) -> None:
    found = mandate_change(now, "UNMISS", date(2015, 1, 1))
    assert found.resolution == "S/RES/2187 (2014)"
    assert found.before < found.decided
    assert all(set(c.added).isdisjoint(c.dropped) for c in found.changes)
