"""A document read back from the bytes of each of its formats: every number with the figure that stands behind it.

What is read is what a reader has: the register of a page, the list of figures of a PDF and a Word file, the sheet of
figures of a workbook. `Told` is a figure as such a list tells it; the permanent ids are those of the JSON.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import docx
from docx.oxml.ns import qn
from pypdf import PdfReader

import peaceops
from html_page import Element, read
from peaceops.document.figures import teller
from peaceops.document.model import Document
from peaceops.render.paper.typeset import to_pdf
from peaceops.render.paper.word.docx_file import to_docx
from peaceops.render.workbook.xlsx_file import to_xlsx

BLANKS = re.compile(r"[\s\u00ad\u200b]+")
KEY = re.compile(r"f\d+")
MARKS = "mesdcv"


class Told(NamedTuple):
    """A figure as a list of figures tells it: its value in full, what it counts, its status."""

    value: str
    counts: str
    status: str


@dataclass(frozen=True)
class Formats:
    """A document in every format, as bytes or text."""

    json: Any
    html: Element
    pdf: list[str]
    docx: Any
    xlsx: bytes


def written(document: Document) -> Formats:
    """The document in every format, each read as a reader's program reads it."""
    pdf = PdfReader(io.BytesIO(to_pdf(document)))
    return Formats(
        json.loads(peaceops.to_json(document)),
        read(peaceops.to_html(document)),
        [plain(page.extract_text()) for page in pdf.pages],
        docx.Document(io.BytesIO(to_docx(document))),
        to_xlsx(document),
    )


def plain(text: str) -> str:
    """Text without blanks: lines break where they must."""
    return BLANKS.sub("", text)


def figures_of_json(told: Any) -> Iterator[dict[str, Any]]:
    """Every figure of the document that has an id, wherever it stands."""
    if isinstance(told, dict):
        if isinstance(found := told.get("figure"), dict) and "id" in found:
            yield found
        for value in told.values():
            yield from figures_of_json(value)
    elif isinstance(told, list):
        for value in told:
            yield from figures_of_json(value)


def ids_by_words(told: Any) -> dict[Told, set[str]]:
    """The ids of the figures that a list would tell so. Figures of two periods may be told alike but for that."""
    found: dict[Told, set[str]] = {}
    for figure in figures_of_json(told):
        found.setdefault(told_of(figure), set()).add(figure["id"])
    return found


def told_of(figure: dict[str, Any]) -> Told:
    """A figure of the JSON as a list tells it."""
    tell = teller()
    value, unit = figure["value"], figure["unit"]
    if not isinstance(value, str):
        said = tell.numbers.with_unit(value, unit)
    else:
        said = tell.numbers.day(value) if unit == "date" else tell.words.language.spelled(value)
    return Told(plain(said), plain(figure["counts"]), plain(tell.words.text(f"status-{figure['status']}")))


def register_of_page(page: Element) -> dict[str, str]:
    """The entries of the register by key, without blanks: value, marks and what is counted come first."""
    return {e.attrs["id"]: plain(e.text()) for e in page.all("li") if KEY.fullmatch(e.attrs.get("id", ""))}


def links_of_page(page: Element) -> list[tuple[str, str]]:
    """Every number of the page that opens an entry: its words, and the key."""
    links = (a for a in page.all("a") if KEY.fullmatch(a.attrs.get("href", "")[1:]) and a.attrs.get("class") == "f")
    return [(plain(a.text()), a.attrs["href"][1:]) for a in links]


def list_of_word(word: Any) -> dict[str, Told]:
    """The list of figures of a Word file by key: the last table."""
    lines = ([cell.text for cell in row.cells] for row in word.tables[-1].rows[1:])
    return {key: Told(plain(value), plain(counts), plain(status)) for key, value, counts, _, status, _ in lines}


def links_of_word(word: Any) -> list[tuple[str, str]]:
    """Every number of the text of a Word file that leads to the list of figures: its words, and the key."""
    links = word.element.body.iter(qn("w:hyperlink"))
    named = ((_text(link), (link.get(qn("w:anchor")) or "").removeprefix("a_")) for link in links)
    return [(plain(text), key) for text, key in named if KEY.fullmatch(key)]


def paragraphs_of_word(word: Any) -> list[str]:
    """The text of every paragraph and cell of a Word file, without blanks, but for the list of figures."""
    last = word.tables[-1]._tbl
    inside = set(last.iter(qn("w:p")))
    return [text for p in word.element.body.iter(qn("w:p")) if p not in inside and (text := plain(_text(p)))]


def _text(element: Any) -> str:
    return "".join(t.text or "" for t in element.iter(qn("w:t")))
