"""What is worth a reader's time: a chart that shows too little stands as its table, and a section that only says what
is not known is left out; and which cells say anything."""

from __future__ import annotations

from dataclasses import replace

from peaceops.book import Figure
from peaceops.document.model import Block, Bullets, Cell, Chart, Empty, Paragraph, Section, Table

LEAST_ROWS = 3  # with a value: two bars are a sentence
LEAST_PERSONS = 10  # at the top of a chart: what fewer people do is told by name and number


def is_empty(cell: Cell) -> bool:
    """Whether a cell says nothing: a dash, or no words."""
    return cell is None or cell == "" or isinstance(cell, Empty)


def without_idle_charts(section: Section) -> Section:
    """The section, and those in it, with the table in place of each chart that shows too little. Where all that a
    section then has is to be opened first, its first table is open."""
    blocks: tuple[Block, ...] = tuple(
        b.table if isinstance(b, Chart) and not worth_drawing(b) else b for b in section.blocks
    )
    first, *rest = blocks or (None,)
    if isinstance(first, Table) and not section.sections and all(isinstance(b, Table) and b.folded for b in blocks):
        blocks = (replace(first, folded=False), *(b for b in rest if b is not None))
    return replace(section, blocks=blocks, sections=tuple(map(without_idle_charts, section.sections)))


def worth_drawing(chart: Chart) -> bool:
    """Whether a chart has at least three rows with a value, and, of persons, ten of them somewhere."""
    places = [chart.table.place(s) for s in chart.series]
    if chart.kind == "grid":  # of words
        return sum(not all(is_empty(row[p]) for p in places) for row in chart.table.rows) >= LEAST_ROWS
    known = [[c for p in places if isinstance(c := row[p], Figure)] for row in chart.table.rows]
    values = [abs(float(c.value)) for cells in known for c in cells if not isinstance(c.value, str)]
    if sum(map(bool, known)) < LEAST_ROWS:
        return False
    return chart.unit != "persons" or max(values, default=0) >= LEAST_PERSONS


IDLE = ("gap", "note")  # kinds of paragraphs that tell nothing of the mission


def only_known(section: Section) -> tuple[Section, ...]:
    """The section without what it says is not known. Where that is all it says itself, the sections in it stand for it,
    those with content; none where there are none."""
    blocks = tuple(b for b in section.blocks if not (isinstance(b, Paragraph) and b.kind == "gap"))
    inside = tuple(known for s in section.sections for known in only_known(s))
    return (replace(section, blocks=blocks, sections=inside),) if any(map(_tells, blocks)) else inside


def without_empty_sections(section: Section) -> tuple[Section | None, tuple[str, ...]]:
    """The section without those in it that only say what is not known, None where it is one itself; and the titles of
    what was left out."""
    found = [without_empty_sections(s) for s in section.sections]
    inside = tuple(s for s, _ in found if s is not None)
    if not inside and not any(map(_tells, section.blocks)):
        return None, (section.title,)
    return replace(section, sections=inside), tuple(title for _, titles in found for title in titles)


def _tells(block: Block) -> bool:
    """Whether a block says more than what is not known."""
    paragraphs = block.items if isinstance(block, Bullets) else (block,)
    return any(not isinstance(p, Paragraph) or p.kind not in IDLE for p in paragraphs)
