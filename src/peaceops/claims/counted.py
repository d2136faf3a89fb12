"""The statement that a number makes, before it is known what it counts."""

from __future__ import annotations

from peaceops.claims.assertion import Assertion
from peaceops.claims.numerals import Number
from peaceops.claims.subject import Focus, mission_at
from peaceops.claims.times_at import time_at


def counted(focus: Focus, number: Number, end: int, *, kind: str = "", unit: str = "persons") -> Assertion:
    """A number with its place up to `end`, value and hedge, and the mission or other body and the time that its words
    are of; the figures of another body are not checked. The mission is "" where the words are of none."""
    mission, body = mission_at(focus, number.start, end)
    return Assertion(
        kind,
        number.start,
        end,
        focus.sentence.paragraph,
        mission,
        value=number.value,
        value_max=number.value_max,
        unit=unit,
        step=number.step,
        hedge=number.hedge,
        time=time_at(focus, number.start),
        body=body,
        refusal="other_body" if body else "",
    )
