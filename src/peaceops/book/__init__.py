"""The facts: tables of figures, their sources, the register of known errors; loading, querying, as-of."""

from peaceops.book.figure import Figure, Rows, Trace, assumed, fact, given
from peaceops.book.measures import Counted, counted
from peaceops.book.store import Book, View, asked, later, loosely, open_book

__all__ = [
    "Book",
    "Counted",
    "Figure",
    "Rows",
    "Trace",
    "View",
    "asked",
    "assumed",
    "counted",
    "fact",
    "given",
    "later",
    "loosely",
    "open_book",
]
