"""True footnotes: the part of a Word file that holds them, and the references to them."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from peaceops.render.paper.footnotes import BETWEEN, Cited
from peaceops.render.paper.word.xml import Element, bookmark_name, field, run, w

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
SEPARATORS = (("separator", -1), ("continuationSeparator", 0))


class WordNotes:
    """Collects the footnotes of a file and writes their part."""

    def __init__(self, text_style: str, reference_style: str) -> None:
        self._root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        self._text, self._reference = text_style, reference_style
        self._count = 0
        for kind, number in SEPARATORS:
            inside = w("p", w("r", w(kind)))
            self._root.append(w("footnote", inside, type=kind, id=number))

    def raised(self, cited: Cited, anchor_id: int) -> list[Element]:
        """What stands raised behind a paragraph: a new note, and fields that name earlier ones. `anchor_id` is free."""
        out: list[Element] = []
        if cited.note:
            self._count += 1
            self._add(cited.note)
            out += [
                w("bookmarkStart", id=anchor_id, name=note_name(self._count)),
                w("r", w("rPr", w("rStyle", val=self._reference)), w("footnoteReference", id=self._count)),
                w("bookmarkEnd", id=anchor_id),
            ]
        for ends in cited.anchors():
            if out:
                out.append(run(", ", self._reference))
            for place, (number, anchor) in enumerate(ends):
                between = [run(BETWEEN, self._reference)] if place else []
                out += [*between, *self._other(cited, number, anchor)]
        return out

    def _other(self, cited: Cited, number: int, anchor: str) -> list[Element]:
        """The number of another note, as a field; of a source in the list, as a link: a field would be set as the list
        is, and not raised."""
        if cited.listed:
            return [w("hyperlink", run(str(number), self._reference), anchor=bookmark_name(anchor), history=1)]
        return field(f"NOTEREF {bookmark_name(anchor)} \\h", str(number), self._reference)

    def _add(self, words: str) -> None:
        mark = w("r", w("rPr", w("rStyle", val=self._reference)), w("footnoteRef"))
        inside = w("p", w("pPr", w("pStyle", val=self._text)), mark, run(f" {words}"))
        self._root.append(w("footnote", inside, id=self._count))

    def attach(self, word: WordDocument) -> None:
        """Put the part into the file."""
        blob = serialize_part_xml(self._root)
        part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE, blob, word.part.package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        listed = w("footnotePr", *(w("footnote", id=number) for _, number in SEPARATORS))
        settings = word.settings.element
        before = settings.find("{*}compat")
        if before is None:
            settings.append(listed)
        else:
            before.addprevious(listed)


def note_name(number: int) -> str:
    """The bookmark of a note."""
    return bookmark_name(f"note-{number}")
