"""A toy renderer: a document as Markdown. It shows that a renderer needs the document model, the words of figures, and
nothing of what documents are about."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.document.figures import Teller, teller
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
    When,
    text_of,
)

ALIGNED = {"text": ":--", "number": "--:", "date": ":--"}
MARKS = {"note": "*Note.* ", "gap": "*Not known.* ", "hindsight": "*Known only later.* ", "quote": "> "}


def markdown(document: Document) -> str:
    """The document as Markdown."""
    lines = [f"# {document.title}", document.subtitle, *document.notes]
    tell = teller(document.lang)
    lines += [line for section in document.sections for line in _section(section, 2, tell)]
    lines += ["## Sources", *(f"- {s.publisher}: {s.title}" for s in document.sources)]
    return "\n\n".join(filter(None, lines)) + "\n"


def _section(section: Section, level: int, tell: Teller) -> Iterator[str]:
    yield f"{'#' * level} {section.title}"
    for block in section.blocks:
        yield from _block(block, tell)
    for inner in section.sections:
        yield from _section(inner, level + 1, tell)


def _block(block: Block, tell: Teller) -> Iterator[str]:
    lang = tell.words.lang
    match block:
        case Paragraph():
            yield MARKS.get(block.kind, "") + text_of(block.parts, lang)
        case Bullets():
            yield "\n".join(f"- {text_of(item.parts, lang)}" for item in block.items)
        case Strip():
            yield "\n".join(f"- **{_cell(v, tell)}** {text_of(t, lang)}" for v, t in block.items)
        case Callout():
            yield f"> **{block.label}**"
            for inner in block.blocks:
                yield from (f"> {line}" for line in _block(inner, tell))
        case Table():
            yield _table(block, tell)
        case Chart():
            yield f"![{block.alt}](#{block.id}) {text_of(block.title, lang)} ({', '.join(block.names())})"
            yield _table(block.table, tell)


def _table(table: Table, tell: Teller) -> str:
    lang = tell.words.lang
    heads = _row([c.head for c in table.heads])
    rows = [_row([_cell(c, tell) for c in row]) for row in table.rows]
    aligned = _row([ALIGNED[c.kind] for c in table.heads])
    caption, note = text_of(table.caption, lang), text_of(table.note, lang)
    return "\n".join([f"**{caption}**", "", heads, aligned, *rows, "", note]).rstrip()


def _cell(value: Cell, tell: Teller) -> str:
    if isinstance(value, Range):
        return tell.words.text("table-range", low=tell.cell(value.low), high=tell.cell(value.high))
    if isinstance(value, When):
        return tell.named(value.period)
    return "–" if value is None else tell.cell(value) if isinstance(value, Figure) else str(value)


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(c.replace('|', '/') for c in cells)} |"
