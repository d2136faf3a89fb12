"""Reviews that several tests set on paper, each made once."""

from __future__ import annotations

from datetime import date
from functools import cache

import peaceops
from peaceops.document.model import Document

REVIEWS = ("UNMIK 2018-10-20", "UNFICYP 1974-07-25 brief")


@cache
def made(name: str) -> Document:
    """A review by its name: mission, day, and "brief" for the first page alone."""
    mission, day, *form = name.split()
    return peaceops.review(mission, date.fromisoformat(day), payer="USA", form=form[0] if form else "full")
