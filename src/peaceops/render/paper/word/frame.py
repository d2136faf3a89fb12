"""What stands around the text of a Word file: title page, contents, head and foot, annex, sources."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.shared import Mm

from peaceops.render.paper.pages import Heading, Paper
from peaceops.render.paper.word.body import BodyWriter
from peaceops.render.paper.word.word_styles import CONTENTS, style_id
from peaceops.render.paper.word.xml import Element, bookmark_name, field, paragraph, run, w

LAST_PARTS = {"annex": "annex-of-figures", "sources": "sources-of-document"}  # their anchors
LITTLE_TWIPS = 60  # free below a line of the head of a brief


def front(word: WordDocument, paper: Paper) -> Iterator[Element]:
    """Title, facts, notes, contents."""

    def styled(style: str, *inside: Element) -> Element:
        return paragraph(style_id(word, style), *inside)

    if paper.brief:  # one page, so its head is low and what is said of it stands at its foot
        yield close(styled("Title", run(paper.title, sz="34")))
        yield close(styled("Subtitle", run(paper.subtitle)))
        line = [piece for fact in paper.facts for piece in (run(f"{fact[0]}: "), run(f"{fact[1]}    ", b="1"))]
        yield styled("Review Below", *line)
        return
    yield styled("Title", run(paper.title))
    yield styled("Subtitle", run(paper.subtitle))
    for label, value in paper.facts:
        yield styled("Review Fact", run(f"{label}: "), run(value, b="1"))
    for words in (*paper.notes, *paper.how):
        yield styled("Review Below", run(words))
    yield _contents(word, paper)
    yield w("p", w("r", w("br", type="page")))


def close(made: Element) -> Element:
    """A paragraph with little free above and below it."""
    made.pPr.append(w("spacing", before=0, after=LITTLE_TWIPS))
    return made


def _contents(word: WordDocument, paper: Paper) -> Element:
    """The contents, as Word's own block of contents, which offers to update them: the field, filled with the headings.

    Only Word knows on which page it sets a heading, and a number of ours could be wrong. So until the contents are
    updated they have none, and their last line says how; the update replaces that line with the rest."""
    headings = [(p.depth, f"{p.number}. {p.title}", p.anchor) for p in paper.parts if isinstance(p, Heading)]
    headings += [(1, paper.said[key], anchor) for key, anchor in LAST_PARTS.items()]
    begin, middle, end = (w("r", w("fldChar", fldCharType=kind)) for kind in ("begin", "separate", "end"))
    asked = field('TOC \\o "1-2" \\h', "")[1]
    lines = [paragraph(style_id(word, "Review Table Title"), run(paper.said["contents"]))]
    for n, (depth, title, anchor) in enumerate(h for h in headings if h[0] <= len(CONTENTS)):
        linked = w("hyperlink", run(title), anchor=bookmark_name(anchor), history=1)
        lines.append(paragraph(style_id(word, f"toc {depth}"), *([] if n else (begin, asked, middle)), linked))
    lines.append(paragraph(style_id(word, "Review Below"), run(paper.said["contents-update"]), end))
    gallery = w("docPartObj", w("docPartGallery", val="Table of Contents"), w("docPartUnique"))
    return w("sdt", w("sdtPr", gallery), w("sdtContent", *lines))


def last_pages(paper: Paper, writer: BodyWriter) -> Iterator[Element]:
    """What is said of a brief at the foot of its page; the annex of figures, and the sources."""
    if paper.brief:
        how, *letters = paper.how
        yield from (writer.below(line) for line in (*paper.notes, how, (" " * 4).join(letters)))
    yield writer.heading(paper.said["annex"], LAST_PARTS["annex"], breaks=True)
    yield writer.below(paper.said["annex-says"])
    yield writer.lines(paper.lines, paper.heads)
    yield writer.heading(paper.said["sources"], LAST_PARTS["sources"])
    yield writer.below(paper.said["sources-says"])
    for number, _, words in paper.sources:
        yield writer.source(number, words)


def add_foot(word: WordDocument, paper: Paper, *, templated: bool) -> None:
    """The running head, and the number of the page. A template keeps its own."""
    if templated:
        return
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin, section.bottom_margin = (Mm(14), Mm(12)) if paper.brief else (Mm(22), Mm(20))
    if paper.brief:
        section.header_distance = section.footer_distance = Mm(7)
    section.different_first_page_header_footer = not paper.brief
    style = style_id(word, "Review Below")
    for part, inside in (
        (section.header, [run(paper.said["head"])]),
        (section.footer, [*field("PAGE", "1"), run(" / "), *field("NUMPAGES", "1")]),
    ):
        held = part.paragraphs[0]._p
        part._element.replace(held, paragraph(style, *inside))
