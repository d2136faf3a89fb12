"""A document in pieces of HTML, for a page that has a frame of its own: its sections one by one, and apart from them
its register of figures with the data and the sources. What renders them is what renders the dossier."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from peaceops.document.figures import teller
from peaceops.document.model import Document, Section
from peaceops.document.numbering import Numbering, numbered
from peaceops.document.register import Register
from peaceops.document.walk import refs_of
from peaceops.render.blocks import Body
from peaceops.render.file_names import data_file
from peaceops.render.head import facts_of
from peaceops.render.inline import HERE, Where
from peaceops.render.templating import environment


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A section as the contents name it: id, number, title, and the sections inside it."""

    id: str
    number: str
    title: str
    inside: tuple[ContentsLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Fragments:
    """A document in pieces. `sections`: id and markup of each, in order. `marks`: the letters beside figures, with what
    each means. `facts`: labels and values of its head. `notes`: of the document, the first for all, the others marked
    by stars at its subtitle. `cited`: the sources by the numbers that paper has beside them."""

    sections: tuple[tuple[str, Markup], ...]
    headings: tuple[ContentsLine, ...]
    marks: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    cited: tuple[tuple[int, Markup], ...]
    stands_apart: _Apart

    @property
    def apart(self) -> Markup:
        """The rows of the tables, the register and the sources: a third of the work, done when it is first asked for.
        Raises ValueError where a row rests on a source that the document does not list."""
        return self.stands_apart.markup()


class _Apart:
    """What stands apart from the sections of a document, made once, whoever asks at the same time."""

    def __init__(self, document: Document, body: Body) -> None:
        self._document, self._lock = document, threading.Lock()
        self._body: Body | None = body
        self._made = Markup("")

    def markup(self) -> Markup:
        """All of it."""
        with self._lock:
            if (body := self._body) is not None:
                file, sheets = data_file(self._document), body.sheets()
                all_listed(self._document, body.register)
                values = {"entries": body.entries(), "sources": body.sources(), "sheets": sheets, "say": body.say}
                self._made = Markup(environment().get_template("apart.html.j2").render(file=file, **values))
                self._body = None
            return self._made


def fragments(document: Document, where: Where = HERE, errors: Mapping[str, int] | None = None) -> Fragments:
    """The pieces of a document. `where`: the addresses of the page with its text and of that with its register, where
    they are two. `errors`: how many errors are known of a source, by its key. Raises ValueError as `to_html` does."""
    tell, numbering = teller(document.lang), numbered(document)
    rows = {row.source: row for row in document.sources}
    body = Body(tell, numbering, rows, file=data_file(document), where=where, errors=errors, labelled=True)
    sections = tuple((s.id, body.section(s, 2)) for s in document.sections)
    all_listed(document, body.register)
    return Fragments(
        sections,
        tuple(_contents_line(s, numbering) for s in document.sections),
        tuple(body.marks()),
        facts_of(document, tell),
        document.notes,
        tuple(body.end_notes()),
        _Apart(document, body),
    )


def _contents_line(section: Section, numbering: Numbering) -> ContentsLine:
    inside = tuple(_contents_line(s, numbering) for s in section.sections)
    return ContentsLine(section.id, numbering.last_of(section), section.title, inside)


def all_listed(document: Document, register: Register) -> None:
    """Nothing, where the document lists every source that it rests on; raises ValueError where it lacks one."""
    listed = {s.source for s in document.sources}
    used = {e.figure.source for e in register.entries if e.figure and e.figure.source}
    used |= {ref.source for ref in refs_of(document.sections)}
    lacking = sorted(used - listed)
    if lacking:
        raise ValueError(f"the document does not list the sources {lacking}: expected all that its figures rest on")
