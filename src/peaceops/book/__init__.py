"""The facts: tables of figures, their sources, the register of known errors; loading, querying, as-of."""

from peaceops.book.figure import Figure, Trace, assumed, computed, given
from peaceops.book.store import Book, Row, View, figure, open_book

__all__ = ["Book", "Figure", "Row", "Trace", "View", "assumed", "computed", "figure", "given", "open_book"]
