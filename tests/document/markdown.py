"""A toy renderer: a document as Markdown. It shows that a renderer needs the document model, the words of figures, and
nothing of what documents are about."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.document.figures import cell
from peaceops.document.model import (
    Block,
    Bullets,
    Callout,
    Cell,
    Chart,
    Document,
    Figure,
    Paragraph,
    Range,
    Section,
    Strip,
    Table,
    text_of,
)

ALIGNED = {"text": ":--", "number": "--:", "date": ":--"}
MARKS = {"note": "*Note.* ", "gap": "*Not known.* ", "hindsight": "*Known only later.* ", "quote": "> "}


def markdown(document: Document) -> str:
    """The document as Markdown."""
    lines = [f"# {document.title}", document.subtitle, *document.notes]
    lines += [line for section in document.sections for line in _section(section, 2)]
    lines += ["## Sources", *(f"- {s.publisher}: {s.title}" for s in document.sources)]
    return "\n\n".join(filter(None, lines)) + "\n"


def _section(section: Section, level: int) -> Iterator[str]:
    yield f"{'#' * level} {section.title}"
    for block in section.blocks:
        yield from _block(block)
    for inner in section.sections:
        yield from _section(inner, level + 1)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield MARKS.get(block.kind, "") + str(block)
        case Bullets():
            yield "\n".join(f"- {item}" for item in block.items)
        case Strip():
            yield "\n".join(f"- **{cell(v) if isinstance(v, Figure) else '–'}** {text_of(t)}" for v, t in block.items)
        case Callout():
            yield f"> **{block.label}**"
            for inner in block.blocks:
                yield from (f"> {line}" for line in _block(inner))
        case Table():
            yield _table(block)
        case Chart():
            yield f"![{block.alt}](#{block.id}) {text_of(block.title)} ({', '.join(block.names())})"
            yield _table(block.table)


def _table(table: Table) -> str:
    heads = _row([c.head for c in table.heads])
    rows = [_row([_cell(c) for c in row]) for row in table.rows]
    aligned = _row([ALIGNED[c.kind] for c in table.heads])
    return "\n".join([f"**{text_of(table.caption)}**", "", heads, aligned, *rows, "", text_of(table.note)]).rstrip()


def _cell(value: Cell) -> str:
    if isinstance(value, Range):
        return f"{cell(value.low)} to {cell(value.high)}"
    return "–" if value is None else cell(value) if isinstance(value, Figure) else str(value)


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(c.replace('|', '/') for c in cells)} |"
