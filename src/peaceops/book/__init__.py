"""The facts: tables of figures, their sources, the register of known errors; loading, querying, as-of."""

from peaceops.book.figure import Figure, Rows, Trace, assumed, computed, fact, given
from peaceops.book.measures import Counted, counted
from peaceops.book.store import Book, Row, View, asked, figure, open_book

__all__ = [
    "Book",
    "Counted",
    "Figure",
    "Row",
    "Rows",
    "Trace",
    "View",
    "asked",
    "assumed",
    "computed",
    "counted",
    "fact",
    "figure",
    "given",
    "open_book",
]
