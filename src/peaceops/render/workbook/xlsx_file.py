"""A document as an .xlsx file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from peaceops.document.figures import Teller, teller
from peaceops.document.model import Chart, Document, Table, text_of
from peaceops.document.numbering import Numbering, numbered
from peaceops.document.register import Register
from peaceops.document.walk import blocks_of, figures_of
from peaceops.render.charts.drawing import draw
from peaceops.render.charts.framed import framed
from peaceops.render.head import facts_of
from peaceops.render.paper.fonts import SANS
from peaceops.render.paper.raster import pngs
from peaceops.render.paper.runs import Runner
from peaceops.render.paper.standalone import alone
from peaceops.render.workbook.figures_sheet import HEAD_ROW as FIGURE_HEADS
from peaceops.render.workbook.figures_sheet import FiguresSheet
from peaceops.render.workbook.looks import Looks, looks_of
from peaceops.render.workbook.table_sheet import HEAD_ROW as TABLE_HEADS
from peaceops.render.workbook.table_sheet import NATIVE, BookSheet, TableSheets

SOURCE_COLUMNS = ("source", "publisher", "title", "symbol", "address", "published", "accessed", "terms")
A4 = 9  # the number of the paper in the format
SOURCE_WIDTHS = (24, 36, 56, 20, 56, 12, 12, 60)


def to_xlsx(document: Document) -> bytes:
    """The document as a workbook. The same document gives the same bytes. Raises ValueError as rendering does for two
    blocks with one id."""
    from xlsxwriter import Workbook

    held = io.BytesIO()
    book = Workbook(held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    _BookWriter(document, book, teller(document.lang)).write()
    book.close()
    return held.getvalue()


class _BookWriter:
    def __init__(self, document: Document, book: Any, tell: Teller) -> None:
        self._document = document
        self._book = book
        self._tell = tell
        self._text = tell.words.text
        self._looks: Looks = looks_of(book)
        self._numbering: Numbering = numbered(document)
        self._register = _registered(document)
        sources = {row.source: row for row in document.sources}
        self._figures = FiguresSheet(self._text("workbook-figures"), self._register, tell, sources)

    def write(self) -> None:
        """Every sheet, the first one last to be filled: it lists the others."""
        document, book, text = self._document, self._book, self._text
        day = datetime.fromisoformat(document.as_of)
        book.set_properties(
            {"title": document.title, "subject": document.subtitle, "author": "peaceops", "created": day}
        )
        front_name = text("workbook-front")
        front = book.add_worksheet(front_name)
        runner = Runner(self._tell, self._numbering, self._register)
        tables = TableSheets(self._figures, self._register, runner, self._tell)
        sheets = _with_pictures(list(self._sheets()), self._tell)
        for sheet in sheets:
            tables.write(book, book.add_worksheet(sheet.name), self._looks, sheet, front_name)
        held = book.add_worksheet(self._figures.name)
        self._figures.write(book, held, self._looks, self._figures.name, text("workbook-figures-says"))
        self._sources(book.add_worksheet(text("workbook-sources")))
        self._front(front, sheets)
        heads = (None, *(TABLE_HEADS for _ in sheets), FIGURE_HEADS, 0)
        for sheet, row in zip(book.worksheets(), heads, strict=True):
            _on_paper(sheet, row, document.title)

    def _sheets(self) -> Iterator[BookSheet]:
        """A sheet for every table of its own, and one for the rows behind every chart."""
        behind = {id(b.table) for b in blocks_of(self._document.sections) if isinstance(b, Chart)}
        for block in blocks_of(self._document.sections):
            if isinstance(block, Chart):
                number = self._numbering.of(block)
                label, name = self._text("block-figure", n=number), self._text("workbook-figure", n=number)
                yield BookSheet(name, label, text_of(block.title, self._document.lang), block.table, block)
            elif isinstance(block, Table) and id(block) not in behind:
                number = self._numbering.of(block)
                label, name = self._text("block-table", n=number), self._text("workbook-table", n=number)
                yield BookSheet(name, label, text_of(block.caption, self._document.lang), block)

    def _front(self, sheet: Any, sheets: list[BookSheet]) -> None:
        document, text, looks = self._document, self._text, self._looks
        sheet.set_column(0, 0, 14)
        sheet.set_column(1, 1, 110)
        sheet.write_string(0, 0, document.title, looks.title)
        sheet.write_string(1, 0, document.subtitle, looks.soft)
        row = 3
        for label, value in facts_of(document, self._tell):
            sheet.write_string(row, 0, label, looks.soft)
            sheet.write_string(row, 1, value, looks.text)
            row += 1
        for note in (*document.notes, text("workbook-how")):
            sheet.write_string(row, 0, note, looks.soft)
            row += 1
        row += 1
        last = (self._figures.name, text("workbook-sources"))
        for name, title in (*((s.name, s.title) for s in sheets), *((n, n) for n in last)):
            sheet.write_url(row, 0, f"internal:'{name}'!A1", looks.link, name)
            sheet.write_string(row, 1, title, looks.text)
            row += 1

    def _sources(self, sheet: Any) -> None:
        for place, (column, width) in enumerate(zip(SOURCE_COLUMNS, SOURCE_WIDTHS, strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, self._text(f"workbook-source-{column}"), self._looks.head)
        for row, source in enumerate(self._document.sources, 1):
            values = source.as_dict()
            for place, column in enumerate(SOURCE_COLUMNS):
                sheet.write_string(row, place, str(values.get(column) or ""), self._looks.text)
        sheet.freeze_panes(1, 1)


def _on_paper(sheet: Any, heads: int | None, title: str) -> None:
    """How a sheet is printed: across a page, its heads on each, the document, sheet and page at its foot."""
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    if heads is not None:
        sheet.repeat_rows(heads)
    sheet.set_footer(f"&L&8{title.replace('&', '&&')}&C&8&A&R&8&P / &N")


def _with_pictures(sheets: list[BookSheet], tell: Teller) -> list[BookSheet]:
    """The sheets, with a picture of each chart that a spreadsheet cannot draw: maps, spans, grids."""
    drawn = {s.name: draw(s.chart, tell) for s in sheets if s.chart and s.chart.kind not in NATIVE}
    made = {name: framed(d.wide, legend=d.legend, unit=d.unit) for name, d in drawn.items() if d}
    pictures = dict(zip(made, pngs([alone(svg, SANS) for svg in made.values()]), strict=True))
    return [replace(s, picture=pictures.get(s.name, b"")) for s in sheets]


def _registered(document: Document) -> Register:
    """The register of every figure of the document, rows that the body leaves to the data included."""
    register = Register()
    for figure in figures_of(document.sections):
        register.entry(figure, "")
    return register
