"""Citing figures, behind `import peaceops`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from peaceops.book import Book, Figure, open_book
from peaceops.days import ISO
from peaceops.errors import refused

if TYPE_CHECKING:
    from peaceops.document.address import FigureAddress
    from peaceops.document.model import Document


@dataclass(frozen=True, slots=True)
class Citation:
    """A figure with its permanent address, the sentence that cites it, and its sources in words."""

    address: str
    figure: Figure
    sentence: str
    sources: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join((self.sentence, *self.sources))

    def to_dict(self) -> dict[str, Any]:
        """As JSON, the figure in full."""
        told = {"address": self.address, "sentence": self.sentence, "sources": list(self.sources)}
        return told | {"figure": self.figure.to_dict()}


def cite(address: str, *, book: Book | None = None) -> Citation:
    """The citation of a figure of a review by its permanent address: MISSION/DATE/PAYER/ID, as the documents have it;
    of two reviews compared MISSION/DATE~DATE/PAYER/ID, or with the other mission after the sign.

    Raises PeaceopsError for an address of another form, and for a figure that the review does not have in this edition.
    """
    from peaceops.book.figure_id import FigureIds
    from peaceops.document.address import address_of, figure_at, read_address
    from peaceops.document.figures import teller
    from peaceops.words.catalogue import said

    asked = read_address(address)
    document = _document(book or open_book(), asked)
    figure = figure_at(document, asked.id)
    if figure is None:
        raise refused("no-figure-at", address=str(asked), edition=document.book)
    tell = teller()
    period = tell.period(figure) if figure.period and figure.value != figure.period.iso else ""
    sentence = str(
        said(
            "cite-figure",
            value=tell.full(figure),
            counts=tell.counts(figure),
            period=period,
            dated="yes" if period else "no",
            status=figure.status.replace("_", " "),
            title=document.title,
            day=tell.numbers.day(document.as_of),
            edition=document.book,
            address=str(address_of(document, figure, FigureIds())),
        )
    )
    rows = {row.source: row for row in document.sources}
    at = f", {figure.locator}" if figure.locator else ""
    named = tuple(
        str(said("cite-source", publisher=rows[key].publisher, title=rows[key].title, at=at, address=rows[key].address))
        for key in sorted(figure.sources())
        if key in rows
    )
    return Citation(str(asked), figure, sentence, named)


def _document(book: Book, asked: FigureAddress) -> Document:
    """The review, or the two compared, in which an address lies."""
    from peaceops.review.assemble import review
    from peaceops.review.comparison import compare

    day = date.fromisoformat(asked.as_of)
    if not asked.against:
        return review(book, asked.mission, day, payer=asked.payer)
    against = date.fromisoformat(asked.against) if ISO.fullmatch(asked.against) else asked.against
    return compare(book, asked.mission, day, against, payer=asked.payer)
