"""What a column of figures counts in: said once, in its head, and so not in its cells."""

from __future__ import annotations

from peaceops.book import Figure
from peaceops.document.figures import Teller
from peaceops.document.model import Cell, Column
from peaceops.document.numbers import PLACE_OF_DIGITS, DigitsPlace
from peaceops.document.walk import figures_in

MILLION = 1e6
LEAST_IN_MILLIONS = 1e5  # US dollars: with a smaller amount in it a column is told to the dollar
ONE_DECIMAL_FROM = 1e7  # US dollars: the largest amount of a column in millions that is told with one decimal


class Unit:
    """The unit of a column. `head` is its head with the unit in it."""

    def __init__(self, tell: Teller, column: Column, cells: list[Cell]) -> None:
        self._tell = tell
        figures = [f for c in cells for f in figures_in(c) if not isinstance(f.value, str)]
        units = {f.unit for f in figures}
        self._unit = units.pop() if len(units) == 1 else ""
        sizes = [abs(float(f.value)) for f in figures if f.value]
        self._in_millions = self._unit == "usd" and bool(sizes) and min(sizes) >= LEAST_IN_MILLIONS
        self._digits = 1 if sizes and max(sizes) >= ONE_DECIMAL_FROM else 2
        self.head = self._head(column.head)

    def cell(self, figure: Figure) -> str:
        """A figure of the column, without what its head says."""
        value, written = figure.value, self._tell.cell(figure)
        if isinstance(value, str) or figure.unit not in ("usd", "pct"):
            return written
        if self._in_millions:
            return self._tell.numbers.digits(f"{abs(value) / MILLION:,.{self._digits}f}", value)
        if figure.unit == self._unit:
            for sign in self._signs():
                written = written.replace(sign, "")
        return written

    def _head(self, head: str) -> str:
        key = {"usd": "head-usd-million" if self._in_millions else "head-usd", "pct": "head-pct"}.get(self._unit)
        if key is None:
            return head
        unit = self._tell.words.text(key)
        said = any(word in head for word in (*(s.strip("\u00a0 ") for s in self._signs()), unit))
        return head if said else self._tell.words.text("table-head-unit", head=head, unit=unit)

    def _signs(self) -> tuple[str, ...]:
        """What the language puts beside the digits of this unit."""
        key = {"usd": "number-usd", "pct": "number-pct-cell"}[self._unit]
        said = (self._tell.words.text(key, n=DigitsPlace.of(form)) for form in ("other", "one"))  # the longer one first
        return tuple(dict.fromkeys(s for text in said for s in text.split(PLACE_OF_DIGITS) if s))
