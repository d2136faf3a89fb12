"""What others say, behind `import peaceops`: the statements of a text against the book."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book
from peaceops.days import any_day
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.claims.claim import CheckedText


def check(text: str, published: date | str | None = None, *, book: Book | None = None) -> CheckedText:
    """The statements of a text about UN peace operations, in its order, each held against official figures.

    A claim has its quote with character offsets, what it counts, value and unit, a verdict (supported, contradicted,
    outdated, needs_context, not_checkable or unknown), the official figures with sources, and a sentence. `published`:
    the day of the text (ISO), from which relative words are resolved. Raises PeaceopsError for what is no day."""
    from peaceops.claims.chain import check as checked

    return checked((book or open_book()).at(), text, any_day(published, said("day-published")))
