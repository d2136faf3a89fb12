"""Six documents in every format, read back: a number is the same figure, with the same value, wherever it stands.

Two of the six run with the other tests, drawn by the edition of the database; PEACEOPS_FORMATS=whole runs all of them
(docs/how-to.md)."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from functools import cache
from random import Random

import pytest

import peaceops
from golden.paper_reading import (
    MARKS,
    Formats,
    Told,
    figures_of_json,
    ids_by_words,
    links_of_page,
    links_of_word,
    list_of_word,
    paragraphs_of_word,
    plain,
    register_of_page,
    written,
)
from peaceops.book import open_book
from peaceops.document.model import Document
from render.workbook.test_xlsx import read

SIX = (
    ("UNMIK", date(2018, 10, 20)),
    ("MINUSMA", date(2023, 5, 1)),
    ("UNIFIL", date(2025, 8, 1)),
    ("MONUSCO", date(2024, 6, 1)),
    ("UNFICYP", date(1974, 7, 25)),
    ("UNAMA", date(2024, 1, 1)),
)
WHOLE = os.environ.get("PEACEOPS_FORMATS") == "whole"
DRAWN = SIX if WHOLE else tuple(Random(open_book().version).sample(SIX, 2))
EVERY = pytest.mark.parametrize("review", DRAWN, ids=lambda r: r[0])
DAY_ZERO = date(1899, 12, 30)  # of the days of a spreadsheet
FIGURE_CELL = re.compile(r"'Figures'!\$B\$(\d+)")


@cache
def document(review: tuple[str, date]) -> Document:
    return peaceops.review(*review)


@cache
def formats(review: tuple[str, date]) -> Formats:
    return written(document(review))


@EVERY
def test_every_number_of_the_page_opens_a_figure_of_the_data(review: tuple[str, date]) -> None:
    made = formats(review)
    known, entries = ids_by_words(made.json), register_of_page(made.html)
    links = links_of_page(made.html)
    assert len(links) > 20
    opened = {key for _, key in links}
    lost = [key for key in opened if not (any(begins(entries[key], t) for t in known) or "Source:" in entries[key])]
    assert [entries[key][:120] for key in lost] == []


@EVERY
def test_every_number_of_the_word_file_leads_to_a_figure_of_the_data(review: tuple[str, date]) -> None:
    made = formats(review)
    known, lines = ids_by_words(made.json), list_of_word(made.docx)
    assert len(lines) > 20
    for key, told in lines.items():
        assert any(told._replace(value=v) in known for v in bare(told.value)), (key, told)
    assert {key for _, key in links_of_word(made.docx)} == lines.keys()


@EVERY
def test_the_pdf_has_the_list_and_the_text_of_the_word_file(review: tuple[str, date]) -> None:
    """Both are read from their bytes; a number that differs in one of them is missed in the other."""
    made = formats(review)
    whole = "".join(re.sub(r"\d+/\d+$", "", page) for page in made.pdf)
    for key, told in list_of_word(made.docx).items():
        assert f"{key}{told.value}" in whole, (key, told)
    for text, _ in links_of_word(made.docx):
        assert text in whole, text
    short = (p for p in paragraphs_of_word(made.docx) if len(p) < 60 and any(c.isdigit() for c in p))
    lost = [p for p in short if not all(part in whole for part in p.split(":"))]
    assert [p for p in lost if not is_note_or_field(p)] == []


@EVERY
def test_every_number_of_the_workbook_is_the_figure_of_its_id(review: tuple[str, date]) -> None:
    made = formats(review)
    values = {f["id"]: f["value"] for f in figures_of_json(made.json)}
    sheets = read(made.xlsx)
    held = {
        int(address[1:]): (cell.value, sheets["Figures"].get(f"B{address[1:]}"))
        for address, cell in sheets["Figures"].items()
        if address[0] == "A" and re.fullmatch(r"[0-9a-f]{12}", cell.value)
    }
    assert {own for own, _ in held.values()} >= values.keys()
    for own, cell in held.values():
        if own in values and cell is not None:
            assert same(values[own], cell.value), (own, values[own], cell)
    used = {int(n) for name, cells in sheets.items() for c in cells.values() for n in FIGURE_CELL.findall(c.formula)}
    assert used and used <= held.keys()


@EVERY
def test_a_table_has_the_same_figures_in_the_same_cells_of_data_and_workbook(review: tuple[str, date]) -> None:
    made = formats(review)
    sheets = read(made.xlsx)
    ids = {int(a[1:]): c.value for a, c in sheets["Figures"].items() if a[0] == "A"}
    names = [n for n in sheets if n.startswith(("Table ", "Figure "))]
    tables = list(tables_of(made.json))
    assert len(names) == len(tables) > 1
    for name, table in zip(names, tables, strict=True):
        cells = sheets[name]
        linked = [
            ids[int(row)]
            for address, cell in sorted(cells.items(), key=lambda item: place(item[0]))
            for row in FIGURE_CELL.findall(cell.formula)
        ]
        asked = [f["id"] for row in table["rows"] for f in figures_of_json(row) if not is_words(f)]
        assert linked == asked, name


def test_a_number_that_differs_in_one_format_is_found() -> None:
    """The test is one that can fail: a value planted in the data is in no list of figures."""
    review = DRAWN[0]
    known = ids_by_words(formats(review).json)
    told = next(iter(list_of_word(formats(review).docx).values()))
    assert any(told._replace(value=v) in known for v in bare(told.value))
    assert told._replace(value=told.value + "7") not in known
    assert not same(17, "18") and not same("2018-10-20", "43394") and same("2018-10-20", "43393")


def tables_of(told: object) -> list[dict[str, object]]:
    """The tables of the data in reading order; that behind a chart in the place of the chart."""
    found: list[dict[str, object]] = []
    if isinstance(told, dict):
        if told.get("block") in ("table", "chart"):
            return [told if told["block"] == "table" else told["table"]]
        for value in told.values():
            found += tables_of(value)
    elif isinstance(told, list):
        for value in told:
            found += tables_of(value)
    return found


def place(address: str) -> tuple[int, int, str]:
    """Row and column of a cell, in reading order."""
    letters = address.rstrip("0123456789")
    return int(address[len(letters) :]), len(letters), letters


def is_words(figure: dict[str, object]) -> bool:
    """Whether a figure is words: a workbook has them as words."""
    return isinstance(figure["value"], str) and figure["unit"] != "date"


def same(value: object, cell: str) -> bool:
    """Whether a cell of a workbook holds the value: a number to its last digit, a day as its number."""
    if not isinstance(value, str):
        return abs(float(cell) - float(value)) <= 1e-12 * abs(float(value))  # type: ignore[arg-type]
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value) and re.fullmatch(r"\d+", cell):
        return DAY_ZERO + timedelta(days=int(cell)) == date.fromisoformat(value)
    return plain(cell) == plain(value)


def bare(value: str) -> list[str]:
    """A value of a list with none, one or more of its raised letters taken off."""
    return [value[: len(value) - n] for n in range(4) if not n or set(value[-n:]) <= set(MARKS)]


def begins(entry: str, told: Told) -> bool:
    """Whether an entry of the register begins with a value, its raised letters, and what is counted."""
    rest = entry.removeprefix(told.value)
    return rest != entry and re.match(rf"[{MARKS}]{{0,3}}{re.escape(told.counts)}", rest) is not None


def is_note_or_field(paragraph: str) -> bool:
    """Whether a paragraph is made by Word from fields: contents, page numbers, pointers to notes."""
    return bool(re.search(r"^(?:[IVX]+\.|Table|Figure)|\d$", paragraph))
