"""The permanent address of a figure of a review: UNMIK/2018-10-20/USA/3f2a9c01b7de; of two reviews compared:
UNMIK/2024-10-01~2018-10-20/USA/3f2a9c01b7de."""

from __future__ import annotations

import re
from dataclasses import dataclass

from peaceops.book import Figure
from peaceops.book.figure_id import LENGTH, FigureIds
from peaceops.document.model import Document
from peaceops.document.walk import figures_of
from peaceops.errors import refused, shown

FORM = re.compile(rf"([^/]+)/(\d{{4}}-\d\d-\d\d)(?:~([^/~]+))?/([^/]+)/([0-9a-f]{{{LENGTH}}})")


@dataclass(frozen=True, slots=True)
class FigureAddress:
    """Where a figure stands: the mission, the day (ISO) and the payer of the review, and the id of the figure.
    `against`: what the review is compared with, an earlier day or another mission; "" for a review alone."""

    mission: str
    as_of: str
    payer: str
    id: str
    against: str = ""

    def __str__(self) -> str:
        against = f"~{self.against}" if self.against else ""
        return f"{self.mission}/{self.as_of}{against}/{self.payer}/{self.id}"


def read_address(text: str) -> FigureAddress:
    """An address as it is written. Raises PeaceopsError for another form."""
    found = FORM.fullmatch(text.strip())
    if found is None:
        raise refused("no-figure-address", value=shown(text))
    mission, as_of, against, payer, own = found.groups()
    return FigureAddress(mission, as_of, payer, own, against or "")


def address_of(document: Document, figure: Figure, ids: FigureIds) -> FigureAddress:
    """The address of a figure of a review."""
    return FigureAddress(document.mission, document.as_of, document.payer, ids.of(figure), document.against)


def figure_at(document: Document, wanted: str) -> Figure | None:
    """The figure with that id in a document, or among what went into its figures; None where there is none."""
    ids, seen = FigureIds(), set[int]()
    waiting = list(figures_of(document.sections))
    while waiting:
        figure = waiting.pop()
        if id(figure) in seen:
            continue
        seen.add(id(figure))
        if ids.of(figure) == wanted:
            return figure
        waiting += figure.trace.figures() if figure.trace else ()
    return None
