"""The sheet of figures: every number of the document and all that went into it, computed ones as live formulas."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from peaceops.book import Figure
from peaceops.book.figure_id import FigureIds
from peaceops.book.tables.registers import SourcesRow
from peaceops.document.figures import Teller
from peaceops.document.register import Entry, Register
from peaceops.render.workbook.formulas import formula
from peaceops.render.workbook.looks import Looks, cell_value

COLUMNS = ("id", "value", "unit", "counts", "period", "status", "rule", "source", "locator", "address", "known")
WIDTHS = (14, 18, 10, 46, 24, 12, 40, 46, 26, 46, 12)
VALUE = 1  # the column of values
HEAD_ROW = 2
FIRST = HEAD_ROW + 1


class FiguresSheet:
    """Where each figure stands, and the writing of the sheet."""

    def __init__(self, name: str, register: Register, tell: Teller, sources: Mapping[str, SourcesRow]) -> None:
        self.name = name
        self._tell = tell
        self._sources = sources
        self._entries = [e for e in register.entries if e.figure]
        self._ids = FigureIds()
        self._rows = {e.key: FIRST + n for n, e in enumerate(self._entries)}

    def cell(self, key: str) -> str:
        """The address of a figure from any sheet: 'Figures'!$B$12."""
        return f"'{self.name}'!$B${self._rows[key] + 1}"

    def formula(self, entry: Entry) -> str:
        """The formula of an entry, "" where it has none."""
        return formula(entry.figure, [self.cell(i.key) for i in entry.inputs]) if entry.figure else ""

    def write(self, book: Any, sheet: Any, looks: Looks, title: str, words: str) -> None:
        """Fill the sheet."""
        text = self._tell.words.text
        sheet.write_string(0, 0, title, looks.title)
        sheet.write_string(1, 0, words, looks.soft)
        for place, (column, width) in enumerate(zip(COLUMNS, WIDTHS, strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(HEAD_ROW, place, text(f"workbook-head-{column}"), looks.head)
        for entry in self._entries:
            self._line(sheet, looks, entry)
        last = FIRST + len(self._entries) - 1
        sheet.freeze_panes(FIRST, 2)
        sheet.autofilter(HEAD_ROW, 0, last, len(COLUMNS) - 1)
        book.define_name("figures", f"='{self.name}'!$A${FIRST + 1}:$K${last + 1}")

    def put(self, sheet: Any, row: int, column: int, figure: Figure, looks: Looks, formula: str = "") -> None:
        """Write a figure into a cell: its formula with the value that it has, else its value. Words, in the language
        of the document, are never a formula."""
        value = cell_value(figure)
        form = looks.number(figure)
        if isinstance(value, str):
            sheet.write_string(row, column, self._tell.cell(figure), looks.text)
        elif isinstance(value, date):
            if formula:
                sheet.write_formula(row, column, formula, form, serial(value))
            else:
                sheet.write_datetime(row, column, value, form)
        elif formula:
            sheet.write_formula(row, column, formula, form, value)
        else:
            sheet.write_number(row, column, value, form)

    def _line(self, sheet: Any, looks: Looks, entry: Entry) -> None:
        figure = entry.figure
        assert figure is not None
        row = self._rows[entry.key]
        sheet.write_string(row, 0, self._ids.of(figure), looks.text)
        self.put(sheet, row, VALUE, figure, looks, self.formula(entry))
        for place, words in enumerate(self._words(figure), VALUE + 1):
            sheet.write_string(row, place, words, looks.soft)

    def _words(self, figure: Figure) -> tuple[str, ...]:
        source = self._sources.get(figure.source)
        named = f"{source.publisher}: {source.title}" if source else "; ".join(sorted(figure.sources()))
        return (
            self._tell.unit(figure),
            self._tell.counts(figure),
            self._tell.period(figure),
            self._tell.status(figure),
            self._tell.words.text(figure.trace.said()) if figure.trace else "",
            named,
            figure.locator,
            source.address if source else "",
            figure.known,
        )


def serial(day: date) -> int:
    """A day as the number that a spreadsheet holds for it."""
    return (day - date(1899, 12, 30)).days
