"""The PDF read back: its numbers are those of the document, each leads to its line, and the body is short enough."""

from __future__ import annotations

import io
import re
from functools import cache

import pytest
from pypdf import PdfReader

from peaceops.render.paper.compose import set_document
from peaceops.render.paper.pages import Grid, Plate
from peaceops.render.paper.standalone import SIZE
from peaceops.render.paper.typeset import ACROSS_MM, LEAST_LETTERS_MM, PICTURE, TALLEST_MM, _width, to_pdf
from render.paper.made import REVIEWS, made
from render.paper.test_compose import all_runs

UNMIK = "UNMIK 2018-10-20"
MOST_PAGES = 25  # of the body
BRIEFS = ("UNMIK 2018-10-20 brief", "UNFICYP 1974-07-25 brief", "UNIFIL 2025-08-01 brief")
ADDRESS = re.compile(r"https?://[^\s\[\]]+")
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


@pytest.mark.parametrize("name", REVIEWS)
def test_what_stands_below_a_table_begins_no_page(name: str) -> None:
    paper = set_document(made(name))
    head = BLANKS.sub("", paper.said["head"])
    below = [BLANKS.sub("", "".join(r.text for r in line)) for grid in grids_of(name) for line in grid.under]
    tops = [page.removeprefix(head) for page in pages_of(name)[2 : annex_page(name)]]
    assert below and not [top[:60] for top in tops for line in below if top.startswith(line)]


def test_a_small_table_is_not_broken_over_two_pages() -> None:
    pages = pages_of(UNMIK)[2 : annex_page(UNMIK)]
    small = [g for g in grids_of(UNMIK) if g.whole]
    broken = {g.label for g in small if not any(g.label.replace(" ", "") in p and _row(g, -1) in p for p in pages)}
    assert len(small) > 12 and broken == set()


def test_the_last_two_rows_of_a_table_stand_on_a_page_with_what_is_below() -> None:
    pages = pages_of(UNMIK)[2 : annex_page(UNMIK)]
    long = [g for g in grids_of(UNMIK) if len(g.rows) > 3 and g.under]
    ends = {g.label: (_row(g, -2), _row(g, -1) + BLANKS.sub("", "".join(r.text for r in g.under[0]))) for g in long}
    apart = {label for label, (row, end) in ends.items() if not any(row in p and end in p for p in pages)}
    assert len(long) > 15 and apart == set()


def grids_of(name: str) -> list[Grid]:
    return [p for p in set_document(made(name)).parts if isinstance(p, Grid)]


def _row(grid: Grid, place: int) -> str:
    return BLANKS.sub("", "".join(r.text + r.marks for cell in grid.rows[place] for r in cell))


def test_no_head_of_the_list_of_figures_stands_on_another() -> None:
    at: dict[str, float] = {}
    page = PdfReader(io.BytesIO(pdf_of(UNMIK))).pages[annex_page(UNMIK)]
    page.extract_text(visitor_text=lambda text, cm, tm, *_: at.setdefault(text.strip(), tm[4] + cm[4]))
    heads = set_document(made(UNMIK)).heads
    places = [at[h] for h in heads]
    widths = [(b - a) / len(h) for a, b, h in zip(places, places[1:], heads, strict=False)]
    assert min(widths) > 3.4  # points that a letter of a head has: it is 6.4 points high


def test_letters_of_charts_can_be_read() -> None:
    width = 0.62 * 170 / 25.4 * 72  # points of a picture (report.typ)
    for plate in (p for p in set_document(made(UNMIK)).parts if isinstance(p, Plate)):
        pixels = float(plate.svg.partition('viewBox="0 0 ')[2].split()[0])
        assert 13 * width / pixels >= 6, plate.label  # 13 pixels: the letters of drawings


def test_addresses_in_the_lists_of_figures_and_sources_are_links() -> None:
    pages = PdfReader(io.BytesIO(pdf_of(UNMIK))).pages[annex_page(UNMIK) :]
    found = {
        str(note.get_object()["/A"]["/URI"])
        for page in pages
        for note in page.get("/Annots", ())
        if "/URI" in note.get_object().get("/A", {})
    }
    assert len(found) > 40 and not [a for a in found if re.search(r"[\s.,;)]$", a)]
    addresses = {a.rstrip(".,;") for _, _, text in set_document(made(UNMIK)).sources for a in ADDRESS.findall(text)}
    assert addresses and addresses <= found


@pytest.mark.parametrize(("wide", "high"), [(720, 200), (720, 400), (720, 560), (720, 1_200)])
def test_a_picture_is_not_too_tall_unless_its_letters_could_not_be_read(wide: int, high: int) -> None:
    part = _width(f'<svg viewBox="0 0 {wide} {high}"></svg>')
    width_mm = part * ACROSS_MM
    letters_mm = SIZE * width_mm / wide
    assert part <= PICTURE and letters_mm >= LEAST_LETTERS_MM - 1e-9
    assert width_mm * high / wide <= TALLEST_MM + 1e-9 or letters_mm == pytest.approx(LEAST_LETTERS_MM)
