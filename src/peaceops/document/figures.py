"""A figure in words: one place for every renderer."""

from __future__ import annotations

from collections.abc import Callable

from peaceops.book import Figure
from peaceops.period import FINANCIAL_YEAR, NONE, SPAN, Period
from peaceops.words.numbers import CELL, FULL, NOT_KNOWN, PROSE, SPACE, UNIT_WORDS, day, financial_year


def prose(figure: Figure | None) -> str:
    """As it stands in running text: "89,986", "US$ 37.19 million", "28.43 per cent", "10 June 1999"."""
    return NOT_KNOWN if figure is None else _words(figure, PROSE)


def cell(figure: Figure | None) -> str:
    """As it stands in a table: "89,986", "US$ 37,191,700", "28.43%", "10 June 1999"."""
    return NOT_KNOWN if figure is None else _words(figure, CELL)


def full(figure: Figure) -> str:
    """As it stands in the register of figures: every digit the book holds, and the unit in words."""
    words = _words(figure, FULL)
    if figure.unit not in UNIT_WORDS or isinstance(figure.value, str):
        return words
    one, many = UNIT_WORDS[figure.unit]
    return f"{words}{SPACE}{one if figure.value == 1 else many}"


def _words(figure: Figure, table: dict[str, Callable[[float], str]]) -> str:
    value = figure.value
    if isinstance(value, str):
        return day(value) if figure.unit == "date" else value
    return table.get(figure.unit, table["count"])(value)


def period(figure: Figure) -> str:
    """What the figure is about, in words: a day, month, year, financial year or span; "" when it has no period."""
    when = figure.period
    if when.kind == NONE:
        return ""
    if when.kind == SPAN:
        first, last = when.iso.split("/", 1)
        return f"{day(first)} to {day(last)}"
    return financial_year(when.iso) if when.kind == FINANCIAL_YEAR else day(when.iso)


def named(when: Period) -> str:
    """A period named in running text or a table: 10 June 1999, February 2018, 2018, 2018/19, 1946 to 1949."""
    if when.kind == SPAN:
        return " to ".join(day(end) for end in when.iso.split("/", 1))
    if when.kind == FINANCIAL_YEAR:
        return f"{when.first.year}/{when.last.year % 100:02d}"
    return day(when.iso)


def is_date(figure: Figure) -> bool:
    """Whether the figure is a date in words (set like text, not like a number)."""
    return figure.unit in ("date", "text")
