"""What a check answers with: statements of a text, each with its verdict and the official figures behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book.figure import Figure, Value
from peaceops.book.reply import Flat, Reply
from peaceops.words.catalogue import Said


@dataclass(frozen=True, slots=True)
class Official:
    """An official figure set beside a statement: the figure of the book, with what it counts, its source and trace.

    `document`: the source in words, with its locator, for a reader who has no register at hand."""

    figure: Figure
    document: str

    @property
    def value(self) -> Value:
        """A number, or an ISO date or words where the unit is "date" or "text"."""
        return self.figure.value

    @property
    def unit(self) -> str:
        """A unit of figures, such as persons, usd, pct or date."""
        return self.figure.unit

    @property
    def period(self) -> str:
        """What the figure is about in time, such as 2018-10-31 or 2018-19."""
        return str(self.figure.period)

    @property
    def status(self) -> str:
        """A status word, such as deployed, authorised or approved."""
        return self.figure.status

    @property
    def source(self) -> str:
        """Keys of the sources it rests on."""
        return ", ".join(sorted(self.figure.sources()))

    def to_dict(self) -> Flat:
        """As JSON: value, unit, period, status, source, document, and the figure in full (counts, known, trace)."""
        own = {"value": self.value, "unit": self.unit, "period": self.period, "status": self.status}
        return own | {"source": self.source, "document": self.document, "figure": self.figure.to_dict()}


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a text that has something to check, and what was found.

    `quote` is `text[start:end]` (characters). `kind` is a key of the table of kinds, `mission` an acronym, ALL for all
    operations of the United Nations, another body's own name, or "" where the statement is about no mission. `value` is
    a number, an ISO date (its year or month where no more is said) or None; `value_max` the upper end of a range.
    `unit`: persons, usd, count, percent, date, rank, votes, months, years, or "". `hedge` is the word as written.
    `as_of`: the time the statement is about, as ISO day, month or year, or a span `first/last`. `paragraph`: its number
    in the text, from 0. `official` is empty where the book has no figure."""

    quote: str
    start: int
    end: int
    kind: str
    mission: str
    actor: str
    value: float | int | str | None
    unit: str
    as_of: str
    verdict: str
    explanation: Said
    official: tuple[Official, ...] = ()
    hedge: str = ""
    value_max: float | int | None = None
    paragraph: int = 0

    def to_dict(self) -> Flat:
        """As JSON: the contract of `peaceops check`, words in English."""
        return {
            "quote": self.quote,
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "mission": self.mission or None,
            "actor": self.actor or None,
            "value": self.value,
            "value_max": self.value_max,
            "unit": self.unit or None,
            "hedge": self.hedge or None,
            "as_of": self.as_of or None,
            "paragraph": self.paragraph,
            "verdict": self.verdict,
            "official": [o.to_dict() for o in self.official],
            "explanation": str(self.explanation),
        }

    def to_row(self) -> Flat:
        """A flat row: the first official figure in columns of its own."""
        first = self.official[0] if self.official else None
        own = {k: v for k, v in self.to_dict().items() if k not in ("official", "explanation")}
        return own | {
            "official_value": first.value if first else None,
            "official_unit": first.unit if first else None,
            "official_period": first.period if first else None,
            "official_status": first.status if first else None,
            "source": first.source if first else None,
            "explanation": str(self.explanation),
        }


@dataclass(frozen=True, slots=True)
class CheckedText(Reply):
    """The statements of one text, in its order. `published`: the day it was resolved by, None where none is known.

    `notes`: what a reader must know of the whole, such as that relative words had no day to start from."""

    text: str
    claims: tuple[Claim, ...]
    published: date | None = None
    notes: tuple[Said | str, ...] = ()

    def __len__(self) -> int:
        return len(self.claims)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self.claims)

    def to_rows(self) -> list[Flat]:
        """A flat row a statement."""
        return [c.to_row() for c in self.claims]

    def to_dict(self) -> Any:
        """As JSON: an array of the statements."""
        return [c.to_dict() for c in self.claims]

    def sentences(self) -> tuple[Said | str, ...]:
        """The notes."""
        return self.notes
