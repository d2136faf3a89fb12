"""Figures, references and paragraphs as HTML. Every number becomes a link to its entry in the register of figures."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from peaceops.book import Figure
from peaceops.document import marks as letters
from peaceops.document.figures import Teller
from peaceops.document.model import Cell, CrossRef, Empty, Inline, Paragraph, Range, Ref, Text, When
from peaceops.document.numbering import Numbering
from peaceops.document.register import Entry, Register
from peaceops.document.units import Unit
from peaceops.words.catalogue import Words

UNBROKEN = re.compile(r"\d+(?:-\d+)+")  # a vote (15-0-0), a date or number with hyphens: never broken at a line's end
ADDRESS = re.compile(r"https?://[^\s;,<>\"]+[^\s;,.<>\")]")


@dataclass(frozen=True, slots=True)
class Where:
    """The addresses of a page's parts, where it is in several: of the page with the `register` of figures, the data and
    the sources, of the page with the `text`; what stands before the key in the address of a page on a `source`, and
    before the name of the file of a table or chart that one may `take` from there.
    Empty: all is on one page, there are no pages on sources, and no files to take."""

    register: str = ""
    text: str = ""
    source: str = ""
    take: str = ""


HERE = Where()


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


def unbroken(text: str) -> Markup:
    """Words, with what must stand on one line kept together."""
    if "-" not in text or not UNBROKEN.search(text):
        return escape(text)
    out, end = Markup(""), 0
    for found in UNBROKEN.finditer(text):
        out += escape(text[end : found.start()]) + Markup('<span class="nb">{}</span>').format(found[0])
        end = found.end()
    return out + escape(text[end:])


class Met:
    """What a row of a table opens: every entry that has a link. `places`: the entry of each place in a source that the
    table opens, and `opened` the keys of those entries: what a table cites again is not linked again."""

    def __init__(self, places: dict[tuple[str, str], Entry] | None = None, opened: set[str] | None = None) -> None:
        self.opened = opened
        self.places: dict[tuple[str, str], Entry] = {} if places is None else places
        self.linked: dict[str, Entry] = {}

    def lead(self, place: tuple[str, str], entry: Entry) -> Entry | None:
        """The linked entry of the row that tells this one: from the same place in a source, or one of what it is
        computed from or from the place of that, or another of the same source, or another that is computed."""
        found = self.places.get(place) or next((e for i in entry.inputs if (e := self._of_input(i))), None)
        return found or next((e for e in self.linked.values() if _of_one_kind(e, entry)), None)

    def _of_input(self, entry: Entry) -> Entry | None:
        return self.linked.get(entry.key) or self.places.get(_place(entry.figure))

    def link(self, place: tuple[str, str], entry: Entry) -> None:
        """Note an entry that has a link."""
        if self.opened is not None:
            self.opened.add(entry.key)
        self.linked[entry.key] = entry
        if all(place):
            self.places[place] = entry


def _place(figure: Figure | None) -> tuple[str, str]:
    """Where in a source a figure stands; nowhere for a computed one."""
    return ("", "") if figure is None or figure.trace else (figure.source, figure.locator)


def _of_one_kind(one: Entry, other: Entry) -> bool:
    """Whether two entries are computed, or rest on rows of one source."""
    return _source(one) == _source(other)


def _source(entry: Entry) -> str:
    """The source of a figure or a reference; "" of a computed figure."""
    held = entry.figure or entry.ref
    return held.source if held else ""


class Sayer:
    """Messages as HTML: what is put into one may be HTML already, and stays it."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def __call__(self, key: str, **args: object) -> Markup:
        """A message by key."""
        return Markup("").join(escape(p) for p in self.words.parts(key, **args))


class Inliner:
    """Makes the HTML of a section's parts, and enters every figure it meets in the register. `in_data`: among the rows
    of the data, where an entry that the text uses is not said to be used again."""

    def __init__(self, register: Register, tell: Teller, numbering: Numbering, where: Where = HERE) -> None:
        self.register = register
        self.where = where
        self._register = escape(where.register)
        self.section = ""
        self.in_data = False
        self.tell = tell
        self._numbering = numbering
        self._superscripts = {"": Markup("")}
        self._empty = {why.value: self._of_empty(why.value) for why in Empty}

    def paragraph(self, paragraph: Paragraph) -> Markup:
        """The inside of a paragraph."""
        return self.text(paragraph.parts)

    def text(self, text: Text) -> Markup:
        """Running text: a paragraph, a caption, a note."""
        return Markup("").join(self._part(p) for p in text)

    def cell(self, value: Cell, unit: Unit | None = None, met: Met | None = None) -> Markup:
        """The inside of a table cell. An empty one shows why it is, and says it to those who hear the page.

        `met`: of a row, what opens a place in a source once; the numbers from that same place are told in that entry.
        """
        if value is None:
            return self._empty[Empty.NOT_KNOWN.value]
        if isinstance(value, Markup):  # made by a page, such as a name that leads to another one
            return value
        if isinstance(value, str):
            return unbroken(value)
        if isinstance(value, When):
            return unbroken(self.tell.named(value.period))
        if isinstance(value, Empty):
            return self._empty[value.value]
        if isinstance(value, Ref):
            return self._ref_of_row(value, met or Met())
        if isinstance(value, Range):
            return self._range(value, unit, met or Met())
        return self._of_row(value, unit, met or Met())

    def _range(self, value: Range, unit: Unit | None, met: Met) -> Markup:
        """Two ends of an interval. Marks that both have stand once, at the end."""
        if value.low.value == value.high.value:
            return self._of_row(value.high, unit, met)
        marks = [self.register.entry(f, self.section).marks for f in (value.low, value.high)]
        low = self._of_row(value.low, unit, met, marked=marks[0] != marks[1])
        high = self._of_row(value.high, unit, met)
        return Markup("").join(escape(p) for p in self.tell.words.parts("table-range", low=low, high=high))

    def _of_row(self, figure: Figure, unit: Unit | None, met: Met, *, marked: bool = True) -> Markup:
        """A figure in a table. Zero opens nothing."""
        said = unit.cell(figure) if unit else self.tell.cell(figure)
        if figure.value == 0:
            return escape(said)
        place = _place(figure)
        entry = self.register.entry(figure, self.section)
        inside = unbroken(said) + self.superscript(entry.marks if marked else "")
        if lead := met.lead(place, entry):
            lead.tell(entry)
            return inside
        if met.opened and entry.key in met.opened:
            return inside
        met.link(place, entry)
        return self._link(entry, self._used(figure, False)[1], inside)

    def _ref_of_row(self, ref: Ref, met: Met) -> Markup:
        place = (ref.source, ref.locator)
        if not ref.locator:
            return self._ref(ref, False)
        if place in met.places:
            return unbroken(ref.text)
        held = self.register.of_ref(ref, self.section)
        lead = met.lead(place, held)
        if lead and lead.figure and lead.figure.source == ref.source:
            lead.tell(held)  # the row opens a figure of the same source already, and that entry names the document
            return unbroken(ref.text)
        if held.key in (met.opened or ()) or (lead and lead.figure and ref.text in lead.figure.locator):
            return unbroken(ref.text)
        entry, use = self._used(ref, False)
        met.link(place, entry)
        return self._link(entry, use, unbroken(ref.text), "r")

    def _used(self, part: Figure | Ref, in_prose: bool) -> tuple[Entry, str]:
        return self.register.use(part, self.section, in_prose=in_prose, once=self.in_data)

    def headline(self, value: Figure | Empty) -> Markup:
        """A figure that stands large, as in running text."""
        return self.cell(value) if isinstance(value, Empty) else self._part(value)

    def superscript(self, marks: str) -> Markup:
        """The marks of a figure beside its number, each with its meaning."""
        if marks not in self._superscripts:
            words = self.tell.words
            each = (Markup('<abbr title="{}">{}</abbr>').format(letters.short(words, m), m) for m in marks)
            self._superscripts[marks] = Markup("<sup>{}</sup>").format(Markup(" ").join(each))
        return self._superscripts[marks]

    def _part(self, part: Inline) -> Markup:
        if isinstance(part, str):
            return unbroken(part)
        if isinstance(part, When):
            return unbroken(self.tell.named(part.period))
        if isinstance(part, CrossRef):
            place = self._numbering.see(part)
            words = self.tell.words.text(f"see-{place.kind}", n=place.number)
            return Markup('<a class="r" href="#{}">{}</a>').format(place.anchor, words)
        return self._ref(part, True) if isinstance(part, Ref) else self._figure(part, self.tell.prose(part), True)

    def _figure(self, figure: Figure, text: str, in_prose: bool) -> Markup:
        entry, use = self._used(figure, in_prose)
        return self._link(entry, use, unbroken(text) + self.superscript(entry.marks))

    def _ref(self, ref: Ref, in_prose: bool) -> Markup:
        if not ref.locator:
            at = f"{self.where.register}#{source_id(ref.source)}"
            return Markup('<a class="r" href="{}">{}</a>').format(at, ref.text)
        entry, use = self._used(ref, in_prose)
        return self._link(entry, use, unbroken(ref.text), "r")

    def _link(self, entry: Entry, use: str, inside: Markup, css: str = "f") -> Markup:
        """A link to an entry of the register. Keys and uses are our own and need no escaping; there are thousands."""
        own = f' id="{use}"' if use else ""
        return Markup(f'<a class="{css}"{own} href="{self._register}#{entry.key}">{inside}</a>')

    def _of_empty(self, why: str) -> Markup:
        seen, read = self.tell.empty(why)
        if seen == read:
            return Markup('<span class="no">{}</span>').format(seen)
        hidden = Markup('<span class="no" aria-hidden="true" title="{1}">{0}</span><span class="vh">{1}</span>')
        return hidden.format(seen, read)
