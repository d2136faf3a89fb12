"""Which charts are worth a reader's time: the others stand as their table."""

from __future__ import annotations

from dataclasses import replace

from peaceops.book import Figure
from peaceops.document.model import Block, Chart, Section

LEAST_ROWS = 3  # with a value: two bars are a sentence
LEAST_PERSONS = 10  # at the top of a chart: what fewer people do is told by name and number


def without_idle_charts(section: Section) -> Section:
    """The section, and those in it, with the table in place of each chart that shows too little."""
    blocks: tuple[Block, ...] = tuple(
        b.table if isinstance(b, Chart) and not worth_drawing(b) else b for b in section.blocks
    )
    return replace(section, blocks=blocks, sections=tuple(map(without_idle_charts, section.sections)))


def worth_drawing(chart: Chart) -> bool:
    """Whether a chart has at least three rows with a value, and, of persons, ten of them somewhere."""
    places = [chart.table.place(s) for s in chart.series]
    known = [[c for p in places if isinstance(c := row[p], Figure)] for row in chart.table.rows]
    values = [abs(float(c.value)) for cells in known for c in cells if not isinstance(c.value, str)]
    if sum(map(bool, known)) < LEAST_ROWS:
        return False
    return chart.unit != "persons" or max(values, default=0) >= LEAST_PERSONS
