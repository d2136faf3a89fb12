"""The tags of a PDF, read back as a screen reader does: nothing that says something is left out of the tree, and what
is left out is furniture of the page (docs/decisions/2026-11-26-paper.md on what validators say of it)."""

from __future__ import annotations

import re
from functools import cache

from peaceops.render.paper.compose import set_document
from peaceops.render.paper.typeset import to_pdf
from render.paper.made import made
from render.paper.tagged import ARTIFACT, Element, Marked, Tagged

SHORT = "UNTSO 1956-06-01"  # ten pages, with tables that go on over the page
FOLIO = re.compile(r"\d+ / \d+")
DOTS = re.compile(r"[. ]+")
BLANKS = re.compile(r"\s+")


@cache
def tagged() -> Tagged:
    return Tagged(to_pdf(made(SHORT)))


def plain(text: str) -> str:
    return BLANKS.sub("", text)


def rows_of_heads(tagged: Tagged) -> list[tuple[int, list[str]]]:
    """The heads of each table as they are tagged, with the page on which they stand."""
    found = []
    for table in tagged.tree.all("Table"):
        (head,) = table.all("THead")
        cells = list(head.all("TH"))
        page, _ = next(head.sequences())
        found.append((page, [plain(tagged.text(cell)) for cell in cells]))
    return found


def repeated_heads(tagged: Tagged) -> list[tuple[int, list[str]]]:
    """What stands on a page outside the tree and is no running head, page number or row of dots."""
    said = set_document(made(SHORT)).said
    furniture = {plain(said["head"])}
    by_page: dict[int, list[str]] = {}
    for m in tagged.marked:
        text = plain(m.text)
        if m.mcid is None and not (text in furniture or FOLIO.fullmatch(m.text) or DOTS.fullmatch(m.text)):
            by_page.setdefault(m.page, []).append(text)
    return list(by_page.items())


def test_what_no_reader_hears_is_furniture_or_the_head_of_a_table_that_was_read_once() -> None:
    heads = rows_of_heads(tagged())
    again = repeated_heads(tagged())
    assert again, "no table of this document goes on over a page"
    for page, texts in again:
        assert any("".join(cells) == "".join(texts) and first < page for first, cells in heads), (page, texts)


def test_all_that_is_painted_is_in_the_tree_or_marked_as_an_artifact() -> None:
    held = set(tagged().tree.sequences())
    lost = [m for m in tagged().marked if not (m.tag == ARTIFACT or (m.page, m.mcid) in held)]
    assert lost == [] and len(held) > 500


def test_pages_are_painted_in_the_order_of_the_tree_but_for_notes_at_their_foot() -> None:
    """A note is read where it is called and stands below."""
    notes = {at for note in tagged().tree.all("Note") for at in note.sequences()}
    order = {at: n for n, at in enumerate(tagged().tree.sequences()) if at not in notes}
    assert notes
    painted = [order[m.page, m.mcid] for m in tagged().marked if m.mcid is not None and (m.page, m.mcid) in order]
    assert painted == sorted(painted)


def test_every_head_of_a_table_has_its_scope_and_every_cell_its_heads() -> None:
    tables = list(tagged().tree.all("Table"))
    assert len(tables) > 5
    for table in tables:
        heads = [cell for row in table.all("THead") for cell in row.all("TH")]
        assert heads and all(cell.attributes["/Scope"] == "/Column" for cell in heads)
        assert all("/Headers" in cell.attributes for cell in table.all("TD"))


def test_words_outside_lists_tables_and_headings_are_paragraphs() -> None:
    """No words hang on a Span alone: a reader goes from paragraph to paragraph."""
    loose = [
        tagged().text(kid)
        for parent in (e for type_ in ("Document", "Div", "Sect") for e in tagged().tree.all(type_))
        for kid in parent.kids
        if isinstance(kid, Element) and kid.type == "Span"
    ]
    assert loose == []


def test_words_that_are_left_out_of_the_tree_are_found() -> None:
    """The test is one that can fail: a sentence marked as an artifact is no head of a table."""
    own = tagged()
    own_marked, own.marked = own.marked, [*own.marked, Marked(1, None, ARTIFACT, "a sentence that no reader hears")]
    try:
        found = dict(repeated_heads(own))[1]
    finally:
        own.marked = own_marked
    assert found == ["asentencethatnoreaderhears"] and all("".join(c) != found[0] for _, c in rows_of_heads(own))
