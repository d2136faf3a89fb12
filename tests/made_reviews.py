"""Reviews that several tests read, each made once, and every figure in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from peaceops.book import Figure, open_book
from peaceops.document.model import Document
from peaceops.document.walk import figures_of
from peaceops.review.assemble import review

UNMIK = ("UNMIK", date(2018, 10, 20))
MINUSMA = ("MINUSMA", date(2023, 5, 1))


@cache
def made(mission: str, day: date) -> Document:
    """The review of a mission on a day, from the shipped book."""
    return review(open_book(), mission, day)


@cache
def figures(mission: str, day: date) -> tuple[Figure, ...]:
    """Every figure of a review, and those that went into them, each once."""
    seen: dict[int, Figure] = {}
    for figure in figures_of(made(mission, day).sections):
        for one in with_inputs(figure):
            seen.setdefault(id(one), one)
    return tuple(seen.values())


def with_inputs(figure: Figure) -> Iterator[Figure]:
    """A figure and those that went into it, at any depth."""
    yield figure
    for one in figure.trace.figures() if figure.trace else ():
        yield from with_inputs(one)
