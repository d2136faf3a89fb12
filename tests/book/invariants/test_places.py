"""Each invariant of places and outlines finds the fault that it is about."""

from __future__ import annotations

import pytest

from faults import found
from peaceops.book.invariants.places import CHECKS

BY_NAME = {c.name: c for c in CHECKS}
FAULTS: list[tuple[str, str, str]] = [
    ("deployments.missions", "deployments", "* REPLACE ('UNXYZ' AS mission)"),
    ("deployments.life", "deployments", "* REPLACE (DATE '1947-12-31' AS to_date)"),
    ("deployments.period", "deployments", "* REPLACE (from_date + 3 AS to_date)"),
    ("deployments.period", "deployments", "* REPLACE (to_date + 40 AS known)"),
    ("deployments.period", "deployments", "* REPLACE (to_date - 1 AS known)"),
    ("deployments.maps_or_years", "deployments", "* REPLACE (DATE '2015-01-01' AS from_date)"),
    ("deployments.earth", "deployments", "* REPLACE (latitude + 90 AS latitude)"),
    ("deployments.earth", "deployments", "* REPLACE (-troops AS troops)"),
    ("deployments.earth", "deployments", "* REPLACE ('cooks' AS also)"),
    ("deployments.near", "deployments", "* REPLACE (longitude AS latitude, latitude AS longitude)"),
    ("outlines.rings", "outlines", "* REPLACE (part + 1 AS part)"),
    ("outlines.rings", "outlines", "* REPLACE ('1,1 2,2' AS points)"),
    ("outlines.rings", "outlines", "* REPLACE (NULL::DATE AS last)"),
    ("outlines.hosts", "outlines", "* REPLACE ('FRA' AS area)"),
]


@pytest.mark.parametrize(("check", "table", "fault"), FAULTS, ids=[f[0] for f in FAULTS])
def test_the_fault_is_found_and_the_book_has_none(check: str, table: str, fault: str) -> None:
    assert found(BY_NAME[check], table, fault)


def test_every_invariant_has_a_fault() -> None:
    assert BY_NAME.keys() == {f[0] for f in FAULTS}
