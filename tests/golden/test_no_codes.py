"""What is printed names States, bodies and kinds in words: no code of a State and no key of the book outside a column
of codes, in no format and neither language.

PEACEOPS_FORMATS=whole reads the six documents of `test_formats.py` and more; else one of them (docs/how-to.md)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

import peaceops
from golden.test_formats import SIX, WHOLE
from peaceops.book import Figure, open_book
from peaceops.book.tables.missions import StatesRow
from peaceops.document.figures import Teller, teller
from peaceops.document.model import Chart, Document, Table, text_of
from peaceops.document.walk import blocks_of, figures_of
from peaceops.render.chart_files import to_csv
from peaceops.render.paper.compose import set_document
from peaceops.render.workbook.figures_sheet import COLUMNS
from peaceops.render.workbook.xlsx_file import to_xlsx
from render.workbook.test_xlsx import read

MORE = (
    ("MINUSMA", date(2015, 3, 1)),
    ("UNIFIL", date(2006, 9, 15)),
    ("MONUSCO", date(2013, 4, 1)),
    ("UNFICYP", date(2017, 1, 1)),
    ("UNTSO", date(2020, 1, 1)),
    ("UNAMID", date(2017, 3, 15)),
)
READ = (*SIX, *MORE) if WHOLE else (SIX[1],)
CAPITALS = re.compile(r"(?<![\w/.-])[A-Z]{3}(?![\w/.-])")
KEY = re.compile(r"(?<![\w/.-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w/.-])")
OF_CODES = {"id", "locator", "address", "source"}  # columns of the sheet of figures: where it is found
EVERY = pytest.mark.parametrize("lang", ("en", "fr"))
EACH = pytest.mark.parametrize("review", READ, ids=lambda r: f"{r[0]}-{r[1]}")


@cache
def codes() -> frozenset[str]:
    return frozenset(row.iso3 for row in open_book().at(None).all(StatesRow))


def codes_in(text: str) -> list[str]:
    """Codes of States and keys of the book that stand in a text as words of their own."""
    return [c for c in CAPITALS.findall(text) if c in codes()] + KEY.findall(text)


def test_a_code_is_found() -> None:
    """The test is one that can fail."""
    assert codes_in("rate of USA; who else works (public_order)") == ["USA", "public_order"]
    assert codes_in("UNMIK and KFOR, S/RES/1244 (1999), of the United States of America") == []


@cache
def document(review: tuple[str, date], lang: str) -> Document:
    return peaceops.review(*review, lang=lang)


@EVERY
@EACH
def test_no_word_on_a_figure_holds_a_code(review: tuple[str, date], lang: str) -> None:
    """What it counts, its rule, the rows it rests on: the register of the page, the annex, the sheet of figures."""
    tell = teller(lang)
    told = {text for figure in with_inputs(document(review, lang)) for text in words_on(figure, tell)}
    assert told
    assert {text: found for text in told if (found := codes_in(text))} == {}


@EVERY
@EACH
def test_no_chart_or_table_has_a_code_in_its_words(review: tuple[str, date], lang: str) -> None:
    """Title, alternative, heads, and the heads of the file with the data of a chart."""
    told = [text for block in blocks_of(document(review, lang).sections) for text in words_around(block)]
    assert told
    assert {text: found for text in told if (found := codes_in(text))} == {}


@EVERY
@EACH
def test_no_line_of_the_annex_and_no_sheet_has_a_code_outside_its_column(review: tuple[str, date], lang: str) -> None:
    made = document(review, lang)
    lines = [text for line in set_document(made).lines for text in (line.value, line.counts, line.period, line.status)]
    sheet = read(to_xlsx(made))[teller(lang).words.text("workbook-figures")]
    of_words = {chr(ord("A") + n) for n, name in enumerate(COLUMNS) if name not in OF_CODES}
    cells = [cell.value for address, cell in sheet.items() if address.rstrip("0123456789") in of_words]
    assert lines and cells
    assert {text: found for text in (*lines, *cells) if (found := codes_in(text))} == {}


def with_inputs(document: Document) -> list[Figure]:
    """Every figure of a document and all that went into them, each once."""
    seen: dict[int, Figure] = {}
    pending = list(figures_of(document.sections))
    while pending:
        figure = pending.pop()
        if id(figure) not in seen:
            seen[id(figure)] = figure
            pending += figure.trace.figures() if figure.trace else ()
    return list(seen.values())


def words_on(figure: Figure, tell: Teller) -> Iterator[str]:
    yield tell.counts(figure)
    yield figure.counts
    if figure.trace:
        yield tell.words.text(figure.trace.said())
        yield from (tell.words.text(rows.said()) for rows in figure.trace.selections())


def words_around(block: object) -> Iterator[str]:
    if isinstance(block, Chart):
        yield from (text_of(block.title), block.alt)
        yield from next(csv.reader(io.StringIO(to_csv(block.table).decode())))
    elif isinstance(block, Table):
        yield from (head.head for head in block.heads)
        yield text_of(block.caption)
