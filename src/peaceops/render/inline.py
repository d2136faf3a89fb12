"""Figures, references and paragraphs as HTML. Every number becomes a link to its entry in the register of figures."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from peaceops.book import Figure
from peaceops.document import marks as letters
from peaceops.document.figures import Teller
from peaceops.document.model import Cell, CrossRef, Empty, Inline, Paragraph, Ref, Text, When
from peaceops.document.numbering import Numbering
from peaceops.document.register import Entry, Register
from peaceops.words.catalogue import Words

ADDRESS = re.compile(r"https?://[^\s;,<>\"]+[^\s;,.<>\")]")


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


class Sayer:
    """Messages as HTML: what is put into one may be HTML already, and stays it."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def __call__(self, key: str, **args: object) -> Markup:
        """A message by key."""
        return Markup("").join(escape(p) for p in self.words.parts(key, **args))


class Inliner:
    """Makes the HTML of a section's parts, and enters every figure it meets in the register."""

    def __init__(self, register: Register, tell: Teller, numbering: Numbering) -> None:
        self.register = register
        self.section = ""
        self._tell = tell
        self._numbering = numbering
        self._superscripts = {"": Markup("")}
        self._empty = {why.value: self._of_empty(why.value) for why in Empty}

    def paragraph(self, paragraph: Paragraph) -> Markup:
        """The inside of a paragraph."""
        return self.text(paragraph.parts)

    def text(self, text: Text) -> Markup:
        """Running text: a paragraph, a caption, a note."""
        return Markup("").join(self._part(p) for p in text)

    def cell(self, value: Cell) -> Markup:
        """The inside of a table cell. An empty one shows why it is, and says it to those who hear the page."""
        if value is None:
            return self._empty[Empty.NOT_KNOWN.value]
        if isinstance(value, str):
            return escape(value)
        if isinstance(value, When):
            return escape(self._tell.named(value.period))
        if isinstance(value, Empty):
            return self._empty[value.value]
        return self._ref(value, False) if isinstance(value, Ref) else self._figure(value, self._tell.cell(value), False)

    def superscript(self, marks: str) -> Markup:
        """The marks of a figure beside its number, each with its meaning."""
        if marks not in self._superscripts:
            words = self._tell.words
            each = (Markup('<abbr title="{}">{}</abbr>').format(letters.short(words, m), m) for m in marks)
            self._superscripts[marks] = Markup("<sup>{}</sup>").format(Markup(" ").join(each))
        return self._superscripts[marks]

    def _part(self, part: Inline) -> Markup:
        if isinstance(part, str):
            return escape(part)
        if isinstance(part, When):
            return escape(self._tell.named(part.period))
        if isinstance(part, CrossRef):
            place = self._numbering.see(part)
            words = self._tell.words.text(f"see-{place.kind}", n=place.number)
            return Markup('<a class="r" href="#{}">{}</a>').format(place.anchor, words)
        return self._ref(part, True) if isinstance(part, Ref) else self._figure(part, self._tell.prose(part), True)

    def _figure(self, figure: Figure, text: str, in_prose: bool) -> Markup:
        entry, use = self.register.use(figure, self.section, in_prose=in_prose)
        return _link(entry, use, escape(text) + self.superscript(entry.marks))

    def _ref(self, ref: Ref, in_prose: bool) -> Markup:
        if not ref.locator:
            return Markup('<a class="r" href="#{}">{}</a>').format(source_id(ref.source), ref.text)
        entry, use = self.register.use(ref, self.section, in_prose=in_prose)
        return _link(entry, use, escape(ref.text), "r")

    def _of_empty(self, why: str) -> Markup:
        seen, read = self._tell.empty(why)
        if seen == read:
            return Markup('<span class="no">{}</span>').format(seen)
        hidden = Markup('<span class="no" aria-hidden="true" title="{1}">{0}</span><span class="vh">{1}</span>')
        return hidden.format(seen, read)


def _link(entry: Entry, use: str, inside: Markup, css: str = "f") -> Markup:
    """A link to an entry of the register. Keys and uses are our own and need no escaping; there are thousands."""
    own = f' id="{use}"' if use else ""
    return Markup(f'<a class="{css}"{own} href="#{entry.key}">{inside}</a>')
