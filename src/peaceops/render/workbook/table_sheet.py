"""A sheet of one table, or of the rows behind one chart, with the chart drawn by the spreadsheet itself."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from peaceops.book import Figure
from peaceops.document.figures import Teller
from peaceops.document.model import Cell, Chart, Empty, Range, Table, text_of
from peaceops.document.register import Register
from peaceops.render.paper.runs import Runner, read_out
from peaceops.render.workbook.figures_sheet import FiguresSheet
from peaceops.render.workbook.looks import Looks

HEAD_ROW = 3
FIRST = HEAD_ROW + 1
WIDEST, NARROWEST = 60, 9  # letters
CAPITAL = 1.2  # of the width of a usual letter that one of a head takes: it is set bold, and words break early
LINE = 12.5  # points that a line of a head takes
NATIVE = {
    "line": {"type": "line"},
    "fan": {"type": "line"},
    "bar": {"type": "bar"},
    "columns": {"type": "column"},
    "stacked": {"type": "column", "subtype": "stacked"},
}
WORDLESS = ("", "date", "text")  # units that a head has no need to name
SCALED = {"x_scale": 0.8, "y_scale": 0.8}  # of a picture, at its own dots to the inch
PIXELS = {"width": 760, "height": 380}


@dataclass(frozen=True, slots=True)
class BookSheet:
    """A sheet to be written: its name, the table, its label and title, and the chart that is drawn of it, if any;
    as a `picture` (PNG) where a spreadsheet has no chart of its kind."""

    name: str
    label: str
    title: str
    table: Table
    chart: Chart | None = None
    picture: bytes = b""


class TableSheets:
    """Writes sheets of tables; every number in them is the cell of the sheet of figures."""

    def __init__(self, figures: FiguresSheet, register: Register, runner: Runner, tell: Teller) -> None:
        self._figures = figures
        self._register = register
        self._runner = runner
        self._tell = tell

    def write(self, book: Any, sheet: Any, looks: Looks, about: BookSheet, back: str) -> None:
        """Fill a sheet. `back` is the name of the first sheet."""
        table = about.table
        sheet.write_string(0, 0, f"{about.label} {about.title}", looks.title)
        sheet.write_url(1, 0, f"internal:'{back}'!A1", looks.link, back)
        drawn = _drawn(about)
        blank = any(_has_no_value(row[n]) for row in table.rows for n in drawn)
        notes = (self._tell.words.text("workbook-blank") if blank else "", text_of(table.note, self._tell.words.lang))
        if any(notes):
            sheet.write_string(1, 1, " ".join(filter(None, notes)), looks.soft)
        places = [_places(table, n) for n in range(len(table.heads))]
        column, starts, deepest = 0, [], 1.0
        for number, (head, count) in enumerate(zip(table.heads, places, strict=True)):
            starts.append(column)
            for n in range(count):
                named = (
                    head.head if count == 1 else self._tell.words.text(f"workbook-{('low', 'high')[n]}", head=head.head)
                )
                said = _with_unit(self._tell, named, head.unit)
                sheet.write_string(HEAD_ROW, column, said, looks.head)
                width = _width(table, number, said)
                sheet.set_column(column, column, width)
                deepest = max(deepest, -(-len(said) * CAPITAL // width))
                column += 1
        sheet.set_row(HEAD_ROW, deepest * LINE)
        for below, row in enumerate(table.rows, FIRST):
            for n, (start, cell) in enumerate(zip(starts, row, strict=True)):
                if not (n in drawn and _has_no_value(cell)):
                    self._cell(sheet, below, start, cell, looks)
        last = FIRST + max(len(table.rows), 1) - 1
        sheet.freeze_panes(FIRST, 1)
        book.define_name(about.name.replace(" ", "_").lower(), f"='{about.name}'!{_area(FIRST, last, column)}")
        if drawn:
            self._chart(book, sheet, about, starts, column)
        elif about.picture and about.chart:
            held = {"image_data": io.BytesIO(about.picture), "description": about.chart.alt, **SCALED}
            sheet.insert_image(FIRST, column + 1, f"{about.chart.id}.png", held)

    def _cell(self, sheet: Any, row: int, column: int, cell: Cell, looks: Looks) -> None:
        ends = (cell.low, cell.high) if isinstance(cell, Range) else (cell,)
        for place, end in enumerate(ends, column):
            if isinstance(end, Figure):
                key = self._register.entry(end, "").key
                self._figures.put(sheet, row, place, end, looks, f"={self._figures.cell(key)}")
            else:
                sheet.write_string(row, place, read_out(self._runner.cell(end)), looks.text)

    def _chart(self, book: Any, sheet: Any, about: BookSheet, starts: list[int], free: int) -> None:
        chart, table = about.chart, about.table
        assert chart is not None
        last = FIRST + len(table.rows) - 1
        drawn = book.add_chart(NATIVE[chart.kind])
        x = starts[table.place(chart.x)]
        for key, name in zip(chart.series, chart.names(), strict=True):
            y = starts[table.place(key)]
            drawn.add_series(
                {
                    "name": name,
                    "categories": [about.name, FIRST, x, last, x],
                    "values": [about.name, FIRST, y, last, y],
                }
            )
        drawn.set_title({"name": about.title, "name_font": {"size": 11}})
        drawn.set_legend({"position": "bottom"} if len(chart.series) > 1 else {"none": True})
        if chart.kind == "bar":
            drawn.set_y_axis({"reverse": True})
        drawn.set_size(PIXELS)
        sheet.insert_chart(FIRST, free + 1, drawn, {"description": chart.alt})


def _drawn(about: BookSheet) -> frozenset[int]:
    """The columns whose numbers the spreadsheet draws itself. Where one has no value its cell stays blank: words there
    would be drawn as zero, which nobody said."""
    if about.chart is None or not about.table.rows or about.chart.kind not in NATIVE:
        return frozenset()
    return frozenset(map(about.table.place, about.chart.series))


def _has_no_value(cell: Cell) -> bool:
    """Not known, or there can be none; where there is none, the chart may draw nought."""
    return cell is None or (isinstance(cell, Empty) and cell is not Empty.NONE)


def _with_unit(tell: Teller, head: str, unit: str) -> str:
    """A head with what its column counts in, where the head does not say so itself."""
    if unit in WORDLESS:
        return head
    said = tell.words.text(f"axis-{unit}")
    inside = said if said[1:2].isupper() else said[0].lower() + said[1:]
    return head if inside.casefold() in head.casefold() else tell.words.text("workbook-unit", head=head, unit=inside)


def _places(table: Table, column: int) -> int:
    """How many columns of a sheet a column needs: two for ends of intervals."""
    return 2 if any(isinstance(row[column], Range) for row in table.rows) else 1


def _width(table: Table, column: int, head: str) -> int:
    lengths = [len(str(getattr(row[column], "value", row[column]))) for row in table.rows] or [0]
    return min(WIDEST, max(NARROWEST, max(len(word) for word in head.split()) + 2, max(lengths) + 2))


def _area(first: int, last: int, columns: int) -> str:
    from xlsxwriter.utility import xl_col_to_name

    return f"$A${first + 1}:${xl_col_to_name(columns - 1)}${last + 1}"
