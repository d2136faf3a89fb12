"""A document read once for all rules: its figures by measure, its words and sentences, each with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from peaceops.book import Counted, Figure
from peaceops.document.model import (
    Block,
    Bullets,
    Callout,
    Chart,
    Document,
    Empty,
    Inline,
    Paragraph,
    Ref,
    Section,
    Strip,
    Table,
    Text,
    When,
    as_text,
    text_of,
)
from peaceops.document.walk import figures_in

SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý(])")
LATER = "hindsight"


class Spot(NamedTuple):
    """Where something stands: a section, a block of it, and in that the key of the message or the column, and the row.

    `top`: the section of the first level around it. `within`: the list that a paragraph is an item of. `later`: whether
    it is marked as known only later."""

    top: Section
    section: Section
    block: Block | None = None
    part: str = ""
    row: int = -1
    later: bool = False
    within: Block | None = None


class ShownFigure(NamedTuple):
    """A figure and where it is shown."""

    figure: Figure
    spot: Spot


class Reading:
    """The document as rules see it. What is marked as known only later stands apart: it may differ from the rest."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.sections = [(top, s) for top in document.sections for s in _with_inner(top)]
        self.shown: list[ShownFigure] = []
        self.words: list[tuple[str | Ref | When, Spot]] = []
        self.texts: list[tuple[Text, Spot]] = []
        for top, section in self.sections:
            self.words.append((section.title, Spot(top, section)))
            for block in section.blocks:
                self._block(block, Spot(top, section, block))

    @cached_property
    def figures(self) -> dict[str, list[ShownFigure]]:
        """Figures of the date by the key of their measure."""
        found: dict[str, list[ShownFigure]] = {}
        for shown in self.shown:
            if not shown.spot.later:
                found.setdefault(shown.figure.counted.key, []).append(shown)
        return found

    @cached_property
    def paragraphs(self) -> dict[str, list[tuple[Paragraph, Spot]]]:
        """Paragraphs of the date by the key of their message."""
        found: dict[str, list[tuple[Paragraph, Spot]]] = {}
        for _, spot in self.texts:
            if isinstance(spot.block, Paragraph) and not spot.later:
                found.setdefault(spot.block.key, []).append((spot.block, spot))
        return found

    @cached_property
    def tables(self) -> dict[str, tuple[Table, Spot]]:
        """Tables by id."""
        blocks = ((s.block, s) for _, s in self.texts if isinstance(s.block, Table))
        return {block.id: (block, spot) for block, spot in blocks if isinstance(block, Table)}

    def sentences(self) -> Iterator[tuple[str, Spot]]:
        """Every sentence of paragraphs and notes, figures as they stand in prose."""
        lang = self.document.lang
        for text, spot in self.texts:
            if spot.part != CAPTION:
                yield from ((sentence, spot) for sentence in SENTENCE_ENDS.split(text_of(text, lang)))

    @cached_property
    def rows(self) -> list[tuple[Table, list[tuple[str, Figure]], Spot]]:
        """Every row of a table that holds figures of the date: the table, its figures with their columns, the place."""
        return list(self._rows())

    def _rows(self) -> Iterator[tuple[Table, list[tuple[str, Figure]], Spot]]:
        row: list[tuple[str, Figure]] = []
        last: Spot | None = None
        for shown in (s for s in self.shown if s.spot.row >= 0 and not s.spot.later):
            if last is not None and (last.block is not shown.spot.block or last.row != shown.spot.row):
                yield _table(last), row, last
                row = []
            row.append((shown.spot.part, shown.figure))
            last = shown.spot
        if last is not None:
            yield _table(last), row, last

    def _block(self, block: Block, at: Spot) -> None:
        if isinstance(block, Paragraph):
            later = at.later or block.kind == LATER
            self._text(block.parts, Spot(at.top, at.section, block, block.key, later=later, within=at.within))
        elif isinstance(block, Bullets):
            for item in block.items:
                self._block(item, at._replace(within=block))
        elif isinstance(block, Callout):
            for inner in block.blocks:
                self._block(inner, Spot(at.top, at.section, inner, later=block.kind == LATER))
        elif isinstance(block, Strip):
            for value, text in block.items:
                spot = Spot(at.top, at.section, block)
                if not isinstance(value, Empty):
                    self.shown.append(ShownFigure(value, spot))
                self._inlines(text, spot)
        elif isinstance(block, Chart):
            self._chart(block, at)
        else:
            self._table(block, at)

    def _chart(self, chart: Chart, at: Spot) -> None:
        spot = Spot(at.top, at.section, chart, CAPTION, later=chart.table.later)
        self._text(chart.title, spot)
        self.words += [(chart.alt, spot), *((e.label, spot) for e in chart.events)]
        self._table(chart.table, at)

    def _table(self, table: Table, at: Spot) -> None:
        later = table.later
        self._text(table.caption, Spot(at.top, at.section, table, CAPTION, later=later))
        self._text(table.note, Spot(at.top, at.section, table, NOTE, later=later))
        keys = [c.key for c in table.heads]
        self.words += [(c.head, Spot(at.top, at.section, table, c.key, later=later)) for c in table.heads]
        for number, row in enumerate(table.rows):
            for key, cell in zip(keys, row, strict=True):
                spot = Spot(at.top, at.section, table, key, number, later)
                self.shown += [ShownFigure(figure, spot) for figure in figures_in(cell)]
                if isinstance(cell, str | Ref | When):
                    self.words.append((cell, spot))

    def _text(self, text: Text | str, spot: Spot) -> None:
        parts = as_text(text)
        if parts:
            self.texts.append((parts, spot))
            self._inlines(parts, spot)

    def _inlines(self, parts: tuple[Inline, ...], spot: Spot) -> None:
        for part in parts:
            if isinstance(part, Figure):
                self.shown.append(ShownFigure(part, spot))
            elif isinstance(part, str | Ref | When):
                self.words.append((part, spot))


def meant(figure: Figure) -> Counted:
    """What a figure counts; of an amount in millions, what the amount counts."""
    of = figure.counted.get(OF_WHAT)
    return of if isinstance(of, Counted) else figure.counted


OF_WHAT = "of"  # what an amount in millions is the amount of, and whom a number is counted among
CAPTION, NOTE = "caption", "note"  # parts of a table or chart that are text


def _table(spot: Spot) -> Table:
    assert isinstance(spot.block, Table), "only tables have rows"
    return spot.block


def _with_inner(section: Section) -> Iterator[Section]:
    """A section and those inside it, in reading order."""
    yield section
    for inner in section.sections:
        yield from _with_inner(inner)
