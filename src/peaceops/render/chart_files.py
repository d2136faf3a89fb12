"""The charts of a document as files for slides: each as SVG and PNG, with the data behind it as CSV."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from pathlib import Path

from markupsafe import Markup

from peaceops.book import Figure
from peaceops.document.citations import sources_in
from peaceops.document.figures import teller
from peaceops.document.model import Cell, Chart, Document, Empty, Range, Row, Table, When, text_of
from peaceops.document.numbering import numbered
from peaceops.document.walk import blocks_of
from peaceops.errors import refused
from peaceops.files import write_files
from peaceops.render.charts.drawing import draw
from peaceops.render.charts.framed import framed
from peaceops.render.file_names import stem
from peaceops.render.paper.fonts import SANS
from peaceops.render.paper.raster import pngs
from peaceops.render.paper.standalone import alone

THOUSANDS = re.compile(r"(?<=\d),(?=\d)")
LONGEST_NAME = 70  # letters of a title that go into the name of a file
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for the start of a formula


def write_charts(document: Document, folder: Path) -> list[Path]:
    """Write every chart of the document into `folder`, three files each, named for the review, the number of the chart
    and its title: "UNMIK-2018-10-20-figure-04-largest-payers-of-peacekeeping-2018.svg". Returns the paths.

    Raises PeaceopsError where the document has no chart, and for a folder that cannot be written."""
    made = chart_files(document)
    if not made:
        raise refused("no-chart", mission=document.mission, day=document.as_of)

    def fill(room: Path) -> None:
        for name, data in made.items():
            (room / name).write_bytes(data)

    write_files(folder, fill)
    return [folder / name for name in made]


def chart_files(document: Document) -> dict[str, bytes]:
    """The files by name, the charts in the order of the document. One without a known value has none."""
    tell, numbers = teller(document.lang), numbered(document)
    drawings: dict[str, str] = {}
    tables: dict[str, Table] = {}
    for chart in (b for b in blocks_of(document.sections) if isinstance(b, Chart)):
        drawing = draw(chart, tell)
        if drawing is not None:
            name = f"{stem(document)}-figure-{int(numbers.of(chart)):02}-{_slug(text_of(chart.title))}"
            legend = () if drawing.tagged else drawing.legend
            drawings[name] = alone(framed(drawing.wide, text_of(chart.title), legend=legend, unit=drawing.unit), SANS)
            tables[name] = chart.table
    made: dict[str, bytes] = {}
    for (name, drawn), png in zip(drawings.items(), pngs(list(drawings.values())), strict=True):
        made |= {f"{name}.svg": drawn.encode(), f"{name}.png": png, f"{name}.csv": to_csv(tables[name])}
    return made


def _slug(title: str) -> str:
    """A title as part of a file name: letters and digits of its first statement, joined by hyphens, cut between
    words."""
    plain = THOUSANDS.sub("", title.partition(";")[0].replace("'", ""))
    words = re.findall(r"[a-z0-9]+", unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode().lower())
    kept = ""
    for word in words:
        if kept and len(kept) + 1 + len(word) > LONGEST_NAME:
            break
        kept = f"{kept}-{word}" if kept else word
    return kept


def to_csv(table: Table) -> bytes:
    """The rows of a table with every digit that the document holds, days and periods as ISO, and in a last column the
    keys of the sources of each row."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\n")
    writer.writerow([*(_words(c.head) for c in table.heads), "sources"])
    for row in table.rows:
        writer.writerow([*map(_value, row), _sources(row)])
    return held.getvalue().encode()


def _sources(row: Row) -> str:
    return ";".join(sources_in(row))


def _value(cell: Cell) -> str | int | float:
    if isinstance(cell, Markup):  # made by a page: a name that leads to another one
        return _words(cell.striptags())
    if isinstance(cell, Figure):
        return _words(cell.value) if isinstance(cell.value, str) else cell.value
    if isinstance(cell, Range):
        return f"{cell.low.value} {cell.high.value}"
    if isinstance(cell, When):
        return _words(cell.period.iso)
    return "" if cell is None or isinstance(cell, Empty) else _words(str(cell))


def _words(text: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
