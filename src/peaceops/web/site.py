"""What every request shares: the book, its edition, the limits. Nothing here changes after the start."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from peaceops.book import Book
from peaceops.web.answers import Answers


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may cost. Bytes, seconds, counts."""

    body_bytes: int = 2_000_000
    kept_bytes: int = 96_000_000  # answers that are kept, all together
    page_rows: int = 1_000  # rows of an answer at once; the rest by `offset`
    heavy_per_minute: int = 30  # checks, simulations and queries of one address


@dataclass(frozen=True, slots=True)
class Site:
    """A site over one book."""

    book: Book
    limits: Limits = field(default_factory=Limits)
    answers: Answers = field(default_factory=lambda: Answers(Limits().kept_bytes))

    @property
    def edition(self) -> str:
        """The mark of the book, by which answers are kept and cached."""
        return self.book.version

    def today(self) -> date:
        """The day of a question that names none."""
        return date.today()
