"""The document model that every renderer shares: sections of paragraphs, tables and charts, made of figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from peaceops.book import Figure


@dataclass(frozen=True, slots=True)
class Ref:
    """Words that stand for a source: a document symbol, a publisher. `source` is a key of the sources table."""

    text: str
    source: str
    locator: str = ""

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"ref": self.text, "source": self.source, "locator": self.locator}


NOT_AFFILIATED = "This document is not a publication of the United Nations, and peaceops is not affiliated with it."
KOSOVO = "References to Kosovo are to be understood in the context of Security Council resolution 1244 (1999)."

Inline = str | Figure | Ref
Cell = str | Figure | Ref | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. `parts` mix words, figures and references; digits stand only in figures and references.

    `kind`: text / finding (a sentence of the summary) / note (a caveat) / gap (what is not known) / hindsight.
    """

    parts: tuple[Inline, ...]
    kind: str = "text"

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"block": "paragraph", "kind": self.kind, "parts": [_inline(p) for p in self.parts]}


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of paragraphs."""

    items: tuple[Paragraph, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"block": "bullets", "items": [i.to_dict() for i in self.items]}


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first column is the row's header. A cell is a figure, a reference, words, or None (not known).

    A cell of words carries no number of its own, save labels (dates, symbols, names) in rows that end in a Ref.
    """

    id: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    folded: bool = False  # long tables open on demand on screen, and print whole

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "block": "table",
            "id": self.id,
            "caption": self.caption,
            "columns": list(self.columns),
            "rows": [[None if c is None else _inline(c) for c in row] for row in self.rows],
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of a table. `kind`: line (x is a date or year) / bar (x is a name, horizontal) / stacked (x a date or
    year, one layer a series) / columns (x a year) / fan (x a date; series: lower end, middle and upper end of an
    interval). A date may be a count of months from an event ("month 6"). `x` is the table column on the axis,
    `series` those drawn.

    `alt` says in a sentence what the chart shows. The renderer draws only what the table holds: a gap stays a gap.
    """

    id: str
    title: str
    alt: str
    kind: str
    table: Table
    x: str
    series: tuple[str, ...]
    unit: str
    highlight: str = ""  # the x value to mark (the mission under review)

    def to_dict(self) -> dict[str, Any]:
        """As JSON, with the table behind it."""
        return {
            "block": "chart",
            "id": self.id,
            "title": self.title,
            "alt": self.alt,
            "kind": self.kind,
            "x": self.x,
            "series": list(self.series),
            "unit": self.unit,
            "table": self.table.to_dict(),
        }


Block = Paragraph | Bullets | Table | Chart


@dataclass(frozen=True, slots=True)
class Section:
    """A section: an id for links, a title, blocks, and sections inside it."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "id": self.id,
            "title": self.title,
            "blocks": [b.to_dict() for b in self.blocks],
            "sections": [s.to_dict() for s in self.sections],
        }


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `sources` are the rows of the sources table that its figures rest on, by key.

    `mission` and `payer` are codes, `payer_name` the payer in words ("" when not at hand).
    """

    title: str
    subtitle: str
    mission: str
    as_of: str
    payer: str
    hindsight: bool
    book: str
    sections: tuple[Section, ...]
    sources: tuple[dict[str, Any], ...]
    payer_name: str = ""

    def about_kosovo(self) -> bool:
        """Whether the document speaks of Kosovo anywhere."""
        return any("Kosovo" in w for w in (self.title, self.subtitle, *words_of(self.sections)))

    def notes(self) -> tuple[str, ...]:
        """What every renderer prints once: the line on affiliation, and the note on Kosovo where it is named."""
        return (NOT_AFFILIATED, KOSOVO) if self.about_kosovo() else (NOT_AFFILIATED,)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "title": self.title,
            "subtitle": self.subtitle,
            "mission": self.mission,
            "as_of": self.as_of,
            "payer": self.payer,
            "payer_name": self.payer_name,
            "hindsight": self.hindsight,
            "book": self.book,
            "notes": list(self.notes()),
            "sections": [s.to_dict() for s in self.sections],
            "sources": [{k: _plain(v) for k, v in s.items() if v not in (None, "")} for s in self.sources],
        }


def _inline(part: Inline) -> Any:
    return part if isinstance(part, str) else part.to_dict() if isinstance(part, Ref) else {"figure": part.to_dict()}


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def para(template: str, *parts: Figure | Ref, kind: str = "text") -> Paragraph:
    """A paragraph from a sentence with {} where figures and references go, in order."""
    words = template.split("{}")
    if len(words) != len(parts) + 1:
        raise ValueError(f"{template!r} has {len(words) - 1} places for {len(parts)} figures")
    out: list[Inline] = [words[0]]
    for part, after in zip(parts, words[1:], strict=True):
        out += [part, after]
    return Paragraph(tuple(p for p in out if p != ""), kind)


def blocks_of(sections: tuple[Section, ...]) -> Iterator[Block]:
    """Every block of the sections, in reading order; a chart's table follows the chart."""
    for section in sections:
        for block in section.blocks:
            yield block
            if isinstance(block, Chart):
                yield block.table
        yield from blocks_of(section.sections)


def inlines_of(block: Block) -> Iterator[Inline]:
    """Every part of a block, in reading order."""
    if isinstance(block, Paragraph):
        yield from block.parts
    elif isinstance(block, Bullets):
        for item in block.items:
            yield from item.parts
    elif isinstance(block, Table):
        for row in block.rows:
            yield from (c for c in row if c is not None)


def figures_of(sections: tuple[Section, ...]) -> Iterator[Figure]:
    """Every figure of the sections, in reading order."""
    for block in blocks_of(sections):
        yield from (p for p in inlines_of(block) if isinstance(p, Figure))


def refs_of(sections: tuple[Section, ...]) -> Iterator[Ref]:
    """Every reference of the sections, in reading order."""
    for block in blocks_of(sections):
        yield from (p for p in inlines_of(block) if isinstance(p, Ref))


def words_of(sections: tuple[Section, ...]) -> Iterator[str]:
    """Every run of plain words that a reader meets: titles, captions, paragraphs, cells and references."""
    for section in sections:
        yield section.title
        for block in section.blocks:
            yield from _block_words(block)
        yield from words_of(section.sections)


def _block_words(block: Block) -> Iterator[str]:
    if isinstance(block, Chart):
        yield from (block.title, block.alt, block.highlight)
        block = block.table
    if isinstance(block, Table):
        yield from (block.caption, *block.columns, block.note)
    for part in inlines_of(block):
        yield part if isinstance(part, str) else part.text if isinstance(part, Ref) else part.counts
