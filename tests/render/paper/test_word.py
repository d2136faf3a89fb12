"""The Word file read back: fields, notes, bookmarks, and the numbers of the document."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from peaceops.errors import PeaceopsError
from peaceops.render.paper.compose import set_document
from peaceops.render.paper.pages import Grid, Heading, Plate
from peaceops.render.paper.word.docx_file import to_docx
from peaceops.render.paper.word.xml import NAME_LENGTH, bookmark_name
from render.paper.made import REVIEWS, made
from render.paper.test_compose import all_runs

BRIEF = "UNFICYP 1974-07-25 brief"
W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


@cache
def file_of(name: str) -> bytes:
    return to_docx(made(name))


@cache
def body_of(name: str):  # type: ignore[no-untyped-def]  # an element of lxml
    return docx.Document(io.BytesIO(file_of(name))).element.body


def text_in(element) -> str:  # type: ignore[no-untyped-def]
    return "".join(t.text or "" for t in element.iter(qn("w:t")))


@pytest.mark.parametrize("name", REVIEWS)
def test_numbers_of_the_text_lead_to_their_lines_with_the_words_of_the_document(name: str) -> None:
    links = [(h.get(qn("w:anchor")), text_in(h)) for h in body_of(name).iter(qn("w:hyperlink"))]
    wanted = [(bookmark_name(r.to), r.text) for r in all_runs(set_document(made(name))) if r.kind == "number"]
    keys = {key for key, _ in wanted}
    assert sorted(link for link in links if link[0] in keys) == sorted(wanted)


@pytest.mark.parametrize("name", REVIEWS)
def test_every_link_and_field_finds_its_bookmark_and_no_bookmark_stands_twice(name: str) -> None:
    body = body_of(name)
    names = [b.get(qn("w:name")) for b in body.iter(qn("w:bookmarkStart"))]
    assert len(names) == len(set(names))
    assert all(len(n) <= NAME_LENGTH and re.fullmatch(r"[A-Za-z]\w*", n) for n in names)
    links = {h.get(qn("w:anchor")) for h in body.iter(qn("w:hyperlink"))}
    fields = " ".join(i.text for i in body.iter(qn("w:instrText")))
    asked = set(re.findall(r"(?:NOTEREF|REF) (\w+)", fields))
    assert links | asked <= set(names)


@pytest.mark.parametrize("name", REVIEWS)
def test_notes_are_those_of_the_document(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(file_of(name))) as held:
        notes = docx.oxml.parse_xml(held.read("word/footnotes.xml"))
    texts = [text_in(n).strip() for n in notes if int(n.get(qn("w:id"))) > 0]
    references = [r.get(qn("w:id")) for r in body_of(name).iter(qn("w:footnoteReference"))]
    assert references == [str(n + 1) for n in range(len(texts))] and all(texts)


@pytest.mark.parametrize("name", REVIEWS)
def test_tables_headings_and_pictures_are_all_there(name: str) -> None:
    paper, body = set_document(made(name)), body_of(name)
    styles = [p.get(qn("w:val")) for p in body.iter(qn("w:pStyle"))]
    headings = [s for s in styles if re.fullmatch(r"Heading\d", s)]
    assert len(headings) == sum(isinstance(p, Heading) for p in paper.parts) + 2  # the annex and the sources
    heads = list(body.iter(qn("w:tblHeader")))
    assert len(heads) == sum(isinstance(p, Grid) for p in paper.parts) + 1
    described = [d.get("descr") for d in body.iter(qn("wp:docPr"))]
    assert described == [p.alt for p in paper.parts if isinstance(p, Plate)] and all(described)


# Children of an element stand in the order of the schema (ISO/IEC 29500-1), which strict readers hold a file to.
IN_ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing "
    "jc textAlignment outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike vanish color spacing w kern position sz szCs u shd "
    "vertAlign rtl cs lang",
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "tblPr": "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "style": "name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat locked rsid pPr rPr tblPr "
    "trPr tcPr tblStylePr",
}


@pytest.mark.parametrize("name", REVIEWS)
def test_elements_stand_in_the_order_of_the_schema(name: str) -> None:
    body = body_of(name)
    wrong = []
    for tag, order in IN_ORDER.items():
        for element in body.iter(qn(f"w:{tag}")):
            inside = [child.tag.rpartition("}")[2] for child in element]
            places = [order.split().index(child) if child in order.split() else -1 for child in inside]
            wrong += [(tag, inside)] if -1 in places or places != sorted(places) else []
    assert wrong == []
    assert all(cell[-1].tag == qn("w:p") for cell in body.iter(qn("w:tc")))  # a cell ends with a paragraph


def test_the_same_document_gives_the_same_bytes() -> None:
    name = "UNFICYP 1974-07-25 brief"
    assert to_docx(made(name)) == file_of(name)


def test_a_template_gives_its_styles_and_loses_its_text(tmp_path: Path) -> None:
    office = docx.Document()
    office.add_paragraph("Letterhead text that must not stay")
    office.styles["Heading 1"].font.name = "Courier New"
    office.save(str(tmp_path / "office.docx"))
    made_with = docx.Document(io.BytesIO(to_docx(made("UNFICYP 1974-07-25 brief"), tmp_path / "office.docx")))
    assert made_with.styles["Heading 1"].font.name == "Courier New"
    assert "Letterhead" not in "".join(p.text for p in made_with.paragraphs)


def test_a_template_that_is_no_word_file_is_one_sentence(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.docx"
    wrong.write_text("no Word file")
    with pytest.raises(PeaceopsError, match=r"wrong\.docx' cannot be read as a Word file: expected a \.docx file"):
        to_docx(made("UNFICYP 1974-07-25 brief"), wrong)


def test_no_second_copy_of_the_styles_contradicts_ours() -> None:
    with zipfile.ZipFile(io.BytesIO(file_of(REVIEWS[0]))) as held:
        assert not [n for n in held.namelist() if "stylesWithEffects" in n]
        assert "stylesWithEffects" not in held.read("[Content_Types].xml").decode()


@pytest.mark.parametrize("name", REVIEWS)
def test_heads_small_tables_and_the_lines_below_them_keep_together(name: str) -> None:
    body = body_of(name)
    grids = [p for p in set_document(made(name)).parts if isinstance(p, Grid)]
    tables = [t for t in body.iter(qn("w:tbl")) if t.find(f".//{qn('w:tblHeader')}") is not None]
    for grid, table in zip(grids, tables, strict=False):
        kept = [row.find(f".//{qn('w:keepNext')}") is not None for row in table.iter(qn("w:tr"))]
        assert kept[0] and kept[-1] == bool(grid.under), grid.label
        assert all(kept[:-1]) or len(kept) > 7, grid.label
        assert len(kept) < 3 or kept[-2], grid.label  # no last row alone
        below = table.getnext()
        for line in grid.under[:-1]:
            assert text_in(below) == "".join(r.text + r.marks for r in line)
            assert below.find(f".//{qn('w:keepNext')}") is not None
            below = below.getnext()


def test_a_brief_is_set_to_fit_a_page() -> None:
    """What LibreOffice sets on one page, in English and in French: its measures are held here."""
    word = docx.Document(io.BytesIO(file_of(BRIEF)))
    body, section = word.element.body, word.sections[0]
    assert section.top_margin.mm <= 14.1 and section.bottom_margin.mm <= 12.1
    styles = [p.style.name for p in word.paragraphs]
    assert styles[:3] == ["Title", "Subtitle", "Review Below"]  # facts on a line, notes at the foot
    how = next(n for n, p in enumerate(word.paragraphs) if "--format json" in p.text)
    assert how > styles.index("Heading 1")
    raised = {h.get(qn("w:anchor")) for h in body.iter(qn("w:hyperlink")) if _is_raised(h)}
    assert raised and all(a.startswith("a_source_") for a in raised)
    assert not [i.text for i in body.iter(qn("w:instrText")) if "source" in i.text]


def _is_raised(link) -> bool:  # type: ignore[no-untyped-def]
    return any("footnote" in (s.get(qn("w:val")) or "").lower() for s in link.iter(qn("w:rStyle")))


def test_contents_are_words_own_block_with_every_heading_and_no_page_that_word_has_not_counted() -> None:
    """A block of contents offers its update; no dialogue asks for it when the file is opened. What the field shows
    until then ends with how the numbers are had, so that the update takes that line away too."""
    name = REVIEWS[0]
    paper = set_document(made(name))
    (block,) = body_of(name).iter(qn("w:sdt"))
    assert [g.get(qn("w:val")) for g in block.iter(qn("w:docPartGallery"))] == ["Table of Contents"]
    title, *lines, last = block.iter(qn("w:p"))
    wanted = [f"{p.number}. {p.title}" for p in paper.parts if isinstance(p, Heading) and p.depth <= 2]
    assert [text_in(p) for p in lines] == [*wanted, paper.said["annex"], paper.said["sources"]]
    assert all(len(list(p.iter(qn("w:hyperlink")))) == 1 for p in lines)
    assert text_in(last) == paper.said["contents-update"] and text_in(title) == paper.said["contents"]
    kinds = [c.get(qn("w:fldCharType")) for p in (*lines, last) for c in p.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"] and last[-1][0].get(qn("w:fldCharType")) == "end"
    with zipfile.ZipFile(io.BytesIO(file_of(name))) as held:
        whole = held.read("word/document.xml") + held.read("word/settings.xml")
    assert b"updateFields" not in whole and b"w:dirty" not in whole
