"""Walking a document in reading order: its blocks, what stands in them, the figures, references and words."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.book import Figure
from peaceops.document.model import (
    Block,
    Bullets,
    Callout,
    Cell,
    Chart,
    Empty,
    Inline,
    Paragraph,
    Range,
    Ref,
    Row,
    Section,
    Strip,
    Table,
    as_text,
    text_of,
)


def blocks_of(sections: tuple[Section, ...]) -> Iterator[Block]:
    """Every block of the sections, in reading order; a chart's table and a callout's blocks follow it."""
    for section in sections:
        for block in section.blocks:
            yield block
            if isinstance(block, Chart):
                yield block.table
            elif isinstance(block, Callout):
                yield from block.blocks
        yield from blocks_of(section.sections)


def inlines_of(block: Block) -> Iterator[Inline]:
    """Every part of a block itself, in reading order."""
    if isinstance(block, Paragraph):
        yield from block.parts
    elif isinstance(block, Bullets):
        for item in block.items:
            yield from item.parts
    elif isinstance(block, Strip):
        for value, words in block.items:
            yield from ([] if isinstance(value, Empty) else [value])
            yield from words
    elif isinstance(block, Chart):
        yield from as_text(block.title)
    elif isinstance(block, Table):
        yield from as_text(block.caption)
        for row in block.rows:
            yield from _of_cells(row)
        yield from as_text(block.note)


def figures_in(cell: Cell) -> tuple[Figure, ...]:
    """The figures of a cell: one, the two ends of a range, or none."""
    if isinstance(cell, Range):
        return (cell.low, cell.high)
    return (cell,) if isinstance(cell, Figure) else ()


def _of_cells(row: Row) -> Iterator[Inline]:
    for cell in row:
        if isinstance(cell, Range):
            yield from figures_in(cell)
        elif cell is not None and not isinstance(cell, Empty):
            yield cell


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
    if isinstance(block, Callout):
        yield block.label
        for inner in block.blocks:
            yield from _block_words(inner)
        return
    if isinstance(block, Chart):
        yield from (text_of(block.title), block.alt, block.highlight)
        block = block.table
    if isinstance(block, Table):
        yield from (c.head for c in block.heads)
    for part in inlines_of(block):
        yield part.counts if isinstance(part, Figure) else str(part)
