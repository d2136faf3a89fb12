"""A figure, a period and an empty cell in words: one place for every renderer and every language."""

from __future__ import annotations

from functools import cache
from typing import Any

from peaceops.book import Figure
from peaceops.document.numbers import RATE, Numbers, Writers, numbers
from peaceops.period import Period
from peaceops.words.catalogue import ENGLISH, Words, words

# Measures whose per cent is a rate of a scale, told with the digits that scales have; every other per cent is a share.
RATES = frozenset(
    (
        "regular-rate",
        "peacekeeping-rate",
        "mean-rate",
        "limit-on-payments",
        "points-of-discounts",
        "regular-rate-after-reform",
        "peacekeeping-rate-after-reform",
    )
)


class Teller:
    """Says what stands in a document in one language: figures, periods, why a cell is empty, units and statuses."""

    def __init__(self, words: Words, numbers: Numbers | None = None) -> None:
        self.words = words
        self.numbers = numbers or Numbers(words)

    def prose(self, figure: Figure) -> str:
        """As it stands in running text: "89,986", "US$ 37.2 million", "5.1 per cent", "10 June 1999"."""
        return self._written(figure, self.numbers.prose)

    def cell(self, figure: Figure) -> str:
        """As it stands in a table: "89,986", "US$ 37,191,700", "5.1%", "10 June 1999"."""
        return self._written(figure, self.numbers.cell)

    def full(self, figure: Figure) -> str:
        """As it stands in the register of figures: every digit the book holds, and the unit in words."""
        value = figure.value
        if isinstance(value, str):
            return self._written(figure, self.numbers.full)
        return self.numbers.with_unit(value, figure.unit)

    def counts(self, figure: Figure) -> str:
        """What the figure counts."""
        return figure.counts if self.words.lang == ENGLISH else self.words.text(figure.said_counts())

    def status(self, figure: Figure) -> str:
        """The status of the figure in a word or two."""
        return self.words.text(f"status-{figure.status}")

    def unit(self, figure: Figure) -> str:
        """The unit of the figure as words: "Persons"."""
        return self.words.text(f"axis-{figure.unit}")

    def period(self, figure: Figure) -> str:
        """What the figure is about: a day, month, year, financial year or span; "" when it has no period."""
        return self.numbers.period(figure.period)

    def named(self, when: Period) -> str:
        """A period named in running text or a table."""
        return self.numbers.named(when)

    def read_out(self, parts: tuple[Any, ...]) -> str:
        """A text with its figures as they stand in prose, and its periods as they are named."""
        held = (self.prose(p) if isinstance(p, Figure) else getattr(p, "period", p) for p in parts)
        return "".join(self.named(p) if isinstance(p, Period) else str(p) for p in held)

    def empty(self, why: str = "not_known") -> tuple[str, str]:
        """An empty cell by its reason (a value of `Empty`): what is seen, and what is read out."""
        key = f"empty-{why.replace('_', '-')}"
        return self.words.text(key), self.words.text(f"{key}.read")

    def _written(self, figure: Figure, table: Writers) -> str:
        value = figure.value
        if isinstance(value, str):
            return self.numbers.day(value) if figure.unit == "date" else self.words.label(value)
        unit = RATE if figure.counted.key in RATES else figure.unit
        return table.get(unit, self.numbers.count)(value)


@cache
def teller(lang: str = "en") -> Teller:
    """The teller of a language that is shipped."""
    return Teller(words(lang), numbers(lang))


def prose(figure: Figure) -> str:
    """A figure in running text, in English."""
    return teller().prose(figure)


def cell(figure: Figure) -> str:
    """A figure in a table, in English."""
    return teller().cell(figure)


def full(figure: Figure) -> str:
    """A figure in the register, in English."""
    return teller().full(figure)


def named(when: Period) -> str:
    """A period in running text, in English."""
    return teller().named(when)


def is_date(figure: Figure) -> bool:
    """Whether the figure is a date in words (set like text, not like a number)."""
    return figure.unit in ("date", "text")
