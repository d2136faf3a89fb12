"""A text against the book, claim by claim."""

from __future__ import annotations

from datetime import date

import peaceops


def test_a_strength_is_held_against_the_last_report_before_the_text() -> None:
    [claim] = peaceops.check("There are 9,619 peacekeepers in UNIFIL.", date(2024, 11, 10))
    assert (claim.mission, claim.value, claim.unit, claim.verdict) == ("UNIFIL", 9619, "persons", "supported")
    assert claim.official[0].period == "2024-10-31"
    [wrong] = peaceops.check("There are 1,619 peacekeepers in UNIFIL.", date(2024, 11, 10))
    assert wrong.verdict == "contradicted"
