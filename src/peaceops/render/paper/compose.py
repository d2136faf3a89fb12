"""Sets a document for paper: its parts in order, its footnotes, the annex of figures, the list of sources."""

from __future__ import annotations

from collections.abc import Iterable

from peaceops.book.tables.registers import SourcesRow
from peaceops.document import marks as letters
from peaceops.document.citations import sources_in
from peaceops.document.figures import Teller, teller
from peaceops.document.marks import MARKS
from peaceops.document.model import (
    Block,
    Bullets,
    Callout,
    Cell,
    Chart,
    Document,
    Inline,
    Paragraph,
    Section,
    Strip,
    Table,
    as_text,
)
from peaceops.document.numbering import Numbering, numbered
from peaceops.document.register import Register
from peaceops.document.walk import inlines_of
from peaceops.render.charts import draw
from peaceops.render.charts.layout import PAPER
from peaceops.render.file_names import data_file
from peaceops.render.head import facts_of
from peaceops.render.paper.annex import lines_of
from peaceops.render.paper.footnotes import Cited, FootNotes
from peaceops.render.paper.grids import Gridder
from peaceops.render.paper.pages import Heading, ItemList, Paper, Para, Part, Plate, SetApart, Tiles
from peaceops.render.paper.runs import Run, Runner

LABELLED = ("note", "gap")
HEADS = ("key", "value", "counts", "period", "status", "origin")
AROUND = ("contents", "contents-update", "annex", "annex-says", "sources", "sources-says")


def set_document(document: Document, tell: Teller | None = None) -> Paper:
    """The document set for paper, in its language (or in that of `tell`).

    Raises ValueError for two blocks with one id, and for a reference that leads nowhere.
    """
    return _Setter(document, tell or teller(document.lang)).paper()


class _Setter:
    """Sets parts, and knows what they share: the register, the numbers, the footnotes, the language."""

    def __init__(self, document: Document, tell: Teller) -> None:
        self._document = document
        self._tell = tell
        self._words = tell.words
        self._numbering: Numbering = numbered(document)
        self._register = Register()
        self._runner = Runner(tell, self._numbering, self._register)
        self._rows: dict[str, SourcesRow] = {row.source: row for row in document.sources}
        self._notes = FootNotes(tell, self._rows, listed=document.form == "brief")
        self._grids = Gridder(self._runner, tell, self._register, data_file(document))

    def paper(self) -> Paper:
        """The whole, body first: the annex is what the body met."""
        document, words = self._document, self._words
        parts = tuple(part for section in document.sections for part in self._section(section, 1))
        met = {m for e in self._register.entries for m in e.marks}
        care = tuple(f"{m}  {letters.full(words, m)}" for m in MARKS if m in met)
        as_of = self._tell.numbers.day(document.as_of)
        return Paper(
            title=document.title,
            subtitle=document.subtitle,
            lang=document.lang,
            brief=document.form == "brief",
            as_of=as_of,
            facts=facts_of(document, self._tell),
            notes=document.notes,
            how=(
                words.text("paper-how-brief" if document.form == "brief" else "paper-how", file=data_file(document)),
                *care,
            ),
            parts=parts,
            lines=lines_of(self._register, self._tell, self._notes),
            sources=self._notes.listed(),
            said={key: words.text(f"paper-{key}") for key in AROUND}
            | {"head": words.text("page-head", title=document.title, day=as_of)},
            heads=tuple(words.text(f"paper-head-{key}") for key in HEADS),
        )

    def _section(self, section: Section, depth: int) -> Iterable[Part]:
        self._runner.section = section.title
        number = self._numbering.of(section)
        yield Heading(depth, number, section.title, section.id, breaks=section.page == "break")
        for block in section.blocks:
            yield self._block(block)
        for inner in section.sections:
            yield from self._section(inner, depth + 1)

    def _block(self, block: Block) -> Part:
        if isinstance(block, Paragraph):
            return self._paragraph(block)
        if isinstance(block, Bullets):
            return self._points(block)
        if isinstance(block, Strip):
            return Tiles(tuple((self._runner.headline(v), self._runner.text(t)) for v, t in block.items))
        if isinstance(block, Callout):
            return SetApart(block.label, tuple(map(self._within, block.blocks)))
        if isinstance(block, Table):
            caption, foot = self._runner.text(as_text(block.caption)), self._cited(inlines_of(block))
            label = self._words.text("block-table", n=self._numbering.of(block))
            return self._grids.grid(block, f"t-{block.id}", label, caption, foot)
        return self._chart(block)

    def _within(self, block: Paragraph | Bullets) -> Para | ItemList:
        return self._paragraph(block) if isinstance(block, Paragraph) else self._points(block)

    def _points(self, block: Bullets) -> ItemList:
        return ItemList(tuple(map(self._paragraph, block.items)))

    def _paragraph(self, block: Paragraph) -> Para:
        label = self._words.text(f"block-{block.kind}") if block.kind in LABELLED else ""
        if block.kind == "hindsight":
            label = self._words.text("block-later")
        number = self._numbering.paragraph(block) or 0
        runs = self._runner.text(block.parts)
        return Para(runs, block.kind, number, label, block.id, self._cited(block.parts))

    def _chart(self, chart: Chart) -> Part:
        label = self._words.text("block-figure", n=self._numbering.of(chart))
        title = self._runner.text(as_text(chart.title))
        under = self._runner.text(as_text(chart.table.note))
        drawing = draw(chart, self._tell, PAPER)
        foot = self._cited(inlines_of(chart.table))
        if drawing is None:
            words = (Run(self._words.text("block-empty-chart")),)
            return Para(words, "gap", label=f"{label} {self._words.text('block-gap')}", anchor=f"c-{chart.id}")
        return Plate(
            anchor=f"c-{chart.id}",
            label=label,
            title=title,
            unit=drawing.unit,
            legend=() if drawing.tagged else drawing.legend,
            svg=drawing.wide,
            alt=chart.alt,
            under=(under,) if under else (),
            foot=foot,
        )

    def _cited(self, parts: Iterable[Inline | Cell]) -> Cited:
        return self._notes.cite(sources_in(parts))
