"""Figures, references and paragraphs as HTML. Every number becomes a link to its entry in the register of figures."""

from __future__ import annotations

import re
from functools import cache

from markupsafe import Markup, escape

from peaceops.book import Figure
from peaceops.document import figures as words
from peaceops.document.marks import MARKS
from peaceops.document.model import Cell, CrossRef, Empty, Inline, Paragraph, Ref, When
from peaceops.document.register import Entry, Register

ADDRESS = re.compile(r"https?://[^\s;,<>\"]+[^\s;,.<>\")]")
UNKNOWN = Markup('<span class="no" aria-hidden="true">–</span><span class="vh">not known</span>')


def source_id(key: str) -> str:
    """The id of a source's entry in the list of sources."""
    return "s-" + re.sub(r"[^A-Za-z0-9_.-]", "-", key)


def linked(text: str) -> Markup:
    """Words with the addresses in them as links. Nothing is loaded until a reader follows one."""
    if "://" not in text:
        return escape(text)
    out, end = Markup(""), 0
    for found in ADDRESS.finditer(text):
        out += escape(text[end : found.start()]) + Markup('<a href="{0}">{0}</a>').format(found[0])
        end = found.end()
    return out + escape(text[end:])


class Inliner:
    """Makes the HTML of a section's parts, and enters every figure it meets in the register."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.section = ""

    def paragraph(self, paragraph: Paragraph) -> Markup:
        """The inside of a paragraph."""
        return Markup("").join(self._part(p) for p in paragraph.parts)

    def cell(self, value: Cell) -> Markup:
        """The inside of a table cell; None is a dash that is read out as "not known"."""
        if value is None:
            return UNKNOWN
        if isinstance(value, str):
            return escape(value)
        if isinstance(value, When):
            return escape(str(value))
        if isinstance(value, Empty):
            return UNKNOWN
        return self._ref(value, False) if isinstance(value, Ref) else self._figure(value, words.cell(value), False)

    def _part(self, part: Inline) -> Markup:
        if isinstance(part, str):
            return escape(part)
        if isinstance(part, When | CrossRef):
            return escape(str(part))
        return self._ref(part, True) if isinstance(part, Ref) else self._figure(part, words.prose(part), True)

    def _figure(self, figure: Figure, text: str, in_prose: bool) -> Markup:
        entry, use = self.register.use(figure, self.section, in_prose=in_prose)
        return _link(entry, use, escape(text) + superscript(entry.marks))

    def _ref(self, ref: Ref, in_prose: bool) -> Markup:
        if not ref.locator:
            return Markup('<a class="r" href="#{}">{}</a>').format(source_id(ref.source), ref.text)
        entry, use = self.register.use(ref, self.section, in_prose=in_prose)
        return _link(entry, use, escape(ref.text), "r")


@cache
def superscript(marks: str) -> Markup:
    """The marks of a figure beside its number, each with its meaning."""
    if not marks:
        return Markup("")
    each = (Markup('<abbr title="{}">{}</abbr>').format(MARKS[m].short, m) for m in marks)
    return Markup("<sup>{}</sup>").format(Markup(" ").join(each))


def _link(entry: Entry, use: str, inside: Markup, css: str = "f") -> Markup:
    """A link to an entry of the register. Keys and uses are our own and need no escaping; there are thousands."""
    own = f' id="{use}"' if use else ""
    return Markup(f'<a class="{css}"{own} href="#{entry.key}">{inside}</a>')
