"""The sentences of a text in its time: what each tells of it, and where the narrative stands."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from peaceops.claims.clock import Narrative
from peaceops.claims.segment import Sentence
from peaceops.claims.topic import heading_of
from peaceops.claims.when import TimeSaid
from peaceops.claims.whereabouts import day_of


class Moment(NamedTuple):
    """A sentence in the time of its text: whether it is a heading; its times; the one told before it; that at which
    the narrative stands; the day of the Council's act; the day by which the mission at a place is known."""

    heading: bool
    times: list[TimeSaid]
    earlier: TimeSaid | None
    clock: TimeSaid | None
    act: TimeSaid | None
    day: date | None


def moments_of(
    text: str, even: str, cut: list[Sentence], times: list[list[TimeSaid]], day: date | None
) -> list[Moment]:
    """The moment of each sentence of a text of a day, by the times that each names."""
    clock, out = Narrative(text, day), []
    for at, (sentence, when) in enumerate(zip(cut, times, strict=True)):
        heading = at > 0 and heading_of(text, cut, at)
        told = clock.enter(even, sentence, when, heading=heading)
        then = clock.of_sentence(even, sentence)
        on = day_of(even, when) or (then.last if then else None)
        out.append(Moment(heading, told, clock.last, then, clock.act, on))
        clock.leave(even, sentence, told)
    return out
