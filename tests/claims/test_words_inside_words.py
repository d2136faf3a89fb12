"""A word inside another says nothing: personnel that is uniformed was not formed."""

from __future__ import annotations

import peaceops


def test_uniformed_personnel_of_a_month_is_no_day_of_a_beginning() -> None:
    text = "UNMIK had 351 uniformed personnel in February 2018."
    assert [c.quote for c in peaceops.check(text) if "formed" in c.quote and "uniformed" not in c.quote] == []


def test_a_mission_that_was_formed_in_a_month_has_one() -> None:
    (claim,) = peaceops.check("UNMIK was formed in June 1999.").claims
    assert (claim.quote, claim.verdict) == ("formed in June 1999", "supported")
