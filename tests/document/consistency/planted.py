"""Faults planted in a document: one block, cell or figure of it changed, everything else as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from peaceops.book import Figure
from peaceops.document.model import Block, Bullets, Chart, Document, Paragraph, Range, Section, Strip, Table
from peaceops.document.walk import figures_in

Change = Callable[[Any], Any]


def paragraph(document: Document, key: str, change: Change) -> Document:
    """The first paragraph of a message changed, in a list too. Raises ValueError where the document has none."""
    return _first(document, lambda b: _in_list(b, key, change))


def table(document: Document, name: str, change: Change) -> Document:
    """A table changed, by its id, behind a chart too."""

    def of(block: Block) -> Block | None:
        if isinstance(block, Chart) and block.table.id == name:
            return replace(block, table=change(block.table))
        return change(block) if isinstance(block, Table) and block.id == name else None  # type: ignore[no-any-return]

    return _first(document, of)


def strip(document: Document, place: int, change: Change) -> Document:
    """One of the five figures of the brief changed."""

    def of(block: Block) -> Block | None:
        if not isinstance(block, Strip):
            return None
        items = list(block.items)
        items[place] = (change(items[place][0]), items[place][1])
        return replace(block, items=tuple(items))

    return _first(document, of)


def section(document: Document, name: str, change: Change) -> Document:
    """A section changed, by its id."""

    def of(held: Section) -> Section:
        return change(held) if held.id == name else replace(held, sections=tuple(map(of, held.sections)))

    return replace(document, sections=tuple(map(of, document.sections)))


def figure(measure: str, change: Change, **about: object) -> Change:
    """A change of a paragraph or table: its first figure of a measure (and about these things) is another one."""

    def fits(part: object) -> bool:
        return (
            isinstance(part, Figure)
            and part.counted.key == measure
            and all(part.counted.get(n) == v for n, v in about.items())
        )

    def of(block: Paragraph | Table) -> Paragraph | Table:
        if isinstance(block, Paragraph):
            place = next(i for i, p in enumerate(block.parts) if fits(p))
            return replace(block, parts=_with(block.parts, place, change(block.parts[place])))
        row, place = next(
            (r, c) for r, cells in enumerate(block.rows) for c, x in enumerate(cells) if any(map(fits, figures_in(x)))
        )
        cell = block.rows[row][place]
        if isinstance(cell, Range):
            end = "low" if fits(cell.low) else "high"
            new: object = replace(cell, **{end: change(getattr(cell, end))})
        else:
            new = change(cell)
        return replace(block, rows=_with(block.rows, row, _with(block.rows[row], place, new)))

    return of


def valued(value: object, **more: Any) -> Change:
    """Another value of the same figure."""
    return lambda held: replace(held, value=value, **more)


def _with(held: tuple[Any, ...], place: int, new: object) -> tuple[Any, ...]:
    return (*held[:place], new, *held[place + 1 :])


def _in_list(block: Block, key: str, change: Change) -> Block | None:
    if isinstance(block, Paragraph) and block.key == key:
        return change(block)  # type: ignore[no-any-return]
    if isinstance(block, Bullets):
        for place, item in enumerate(block.items):
            if item.key == key:
                return Bullets(_with(block.items, place, change(item)))
    return None


def _first(document: Document, change: Callable[[Block], Block | None]) -> Document:
    done = False

    def of(held: Section) -> Section:
        nonlocal done
        blocks = list(held.blocks)
        for place, block in enumerate(blocks):
            if not done and (new := change(block)) is not None:
                blocks[place], done = new, True
        return replace(held, blocks=tuple(blocks), sections=tuple(map(of, held.sections)))

    sections = tuple(map(of, document.sections))
    if not done:
        raise ValueError("the document has nothing of the kind to change")
    return replace(document, sections=sections)
