"""The PDF read back: its numbers are those of the document, each leads to its line, and the body is short enough."""

from __future__ import annotations

import io
import re
from functools import cache

import pytest
from pypdf import PdfReader

from peaceops.render.paper.compose import set_document
from peaceops.render.paper.typeset import to_pdf
from render.paper.made import REVIEWS, made
from render.paper.test_compose import all_runs

MOST_PAGES = 25  # of the body
BRIEFS = ("UNMIK 2018-10-20 brief", "UNFICYP 1974-07-25 brief", "UNIFIL 2025-08-01 brief")
BLANKS = re.compile(r"[\s\u00ad\u200b]+")


@cache
def pdf_of(name: str) -> bytes:
    return to_pdf(made(name))


@cache
def pages_of(name: str) -> list[str]:
    """The text of each page, without blanks: lines break where they must."""
    return [BLANKS.sub("", page.extract_text()) for page in PdfReader(io.BytesIO(pdf_of(name))).pages]


def annex_page(name: str) -> int:
    """The page on which the list of figures begins, from 0."""
    title = BLANKS.sub("", set_document(made(name)).said["annex-says"])[:40]
    return next(n for n, text in enumerate(pages_of(name)) if title in text)


@pytest.mark.parametrize("name", REVIEWS)
def test_every_text_of_the_document_stands_in_the_body(name: str) -> None:
    body = "".join(pages_of(name)[: annex_page(name)])
    lost = {
        r.text for r in all_runs(set_document(made(name))) if BLANKS.sub("", r.text) not in body and "\n" not in r.text
    }
    assert {text for text in lost if len(text.split()) < 4} == set()


@pytest.mark.parametrize("name", REVIEWS)
def test_every_figure_stands_in_the_list_with_its_value(name: str) -> None:
    annex = "".join(pages_of(name)[annex_page(name) :])
    for line in set_document(made(name)).lines:
        assert BLANKS.sub("", f"{line.key}{line.value}") in annex, line


@pytest.mark.parametrize("name", REVIEWS)
def test_numbers_are_links(name: str) -> None:
    reader = PdfReader(io.BytesIO(pdf_of(name)))
    body = reader.pages[: annex_page(name)]
    links = sum(1 for page in body for a in page.get("/Annots", ()) if a.get_object().get("/Subtype") == "/Link")
    numbers = sum(1 for r in all_runs(set_document(made(name))) if r.kind == "number")
    assert links >= numbers > 0


def test_the_body_of_a_review_is_at_most_25_pages() -> None:
    front = 2  # title and contents
    assert annex_page("UNMIK 2018-10-20") - front <= MOST_PAGES


@pytest.mark.parametrize("name", BRIEFS)
def test_a_brief_is_one_page(name: str) -> None:
    assert annex_page(name) == 1


def test_the_file_is_tagged_and_says_what_it_is() -> None:
    reader = PdfReader(io.BytesIO(pdf_of("UNMIK 2018-10-20")))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == "en" and "/StructTreeRoot" in root
    assert b"pdfuaid" in reader.trailer["/Root"]["/Metadata"].get_data()
    assert reader.metadata and "UNMIK" in (reader.metadata.title or "")


def test_the_same_document_gives_the_same_bytes() -> None:
    name = "UNFICYP 1974-07-25 brief"
    assert to_pdf(made(name)) == pdf_of(name)
