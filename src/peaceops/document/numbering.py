"""The numbers of a document, the same in every renderer: sections, paragraphs, tables and figures (charts).

Sections are numbered as the United Nations does (II, II.B, II.B.1); paragraphs, tables and figures from 1 through the
whole document. The table behind a chart belongs to its chart, what stands in a list or a callout to that, and a note to
what it is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from peaceops.document.model import Chart, CrossRef, Document, Paragraph, Section, Table

Numbered = Section | Paragraph | Table | Chart
ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class Target:
    """Where a reference leads: what stands there (section / paragraph / table / chart), its number, its anchor."""

    kind: str
    number: str
    anchor: str


@dataclass(frozen=True)
class Numbering:
    """Numbers by id; of paragraphs by the object, for most have no id of their own."""

    places: Mapping[str, Target]
    paragraphs: Mapping[int, int]

    def of(self, block: Section | Table | Chart) -> str:
        """The number of a section, table or chart: "II.B", "4"."""
        return self.places[_name(block)].number

    def has(self, block: Section | Table | Chart) -> bool:
        """Whether it has a number of its own: the table behind a chart has none."""
        return _name(block) in self.places

    def last_of(self, section: Section) -> str:
        """The number of a section without those of the sections around it: "B"."""
        return self.of(section).rpartition(".")[2]

    def paragraph(self, block: Paragraph) -> int | None:
        """The number of a paragraph; None for a note, and for one in a list or a callout."""
        return self.paragraphs.get(id(block))

    def see(self, ref: CrossRef) -> Target:
        """Where a reference leads. Raises ValueError for one that leads nowhere, or to two places."""
        found = [self.places[name] for kind in _KINDS if (name := f"{kind} {ref.id}") in self.places]
        if len(found) != 1:
            raise ValueError(f"the reference to {ref.id!r} leads to {len(found)} places: expected one")
        return found[0]


class Unnumbered(Numbering):
    """Of loose blocks, which are no document: nothing has a number, and no reference leads from one to another."""

    def __init__(self) -> None:
        super().__init__({}, {})

    def of(self, block: Section | Table | Chart) -> str:
        """No number."""
        return ""


_KINDS = {"section": "", "paragraph": "", "table": "t-", "chart": "c-"}


def numbered(document: Document) -> Numbering:
    """The numbers of a document. Raises ValueError for two things of one kind with one id."""
    places: dict[str, Target] = {}
    paragraphs: dict[int, int] = {}
    counts = dict.fromkeys(_KINDS, 0)
    for number, part in _walk(document.sections, ""):
        kind = _kind(part)
        if not number:
            counts[kind] += 1
            number = str(counts[kind])
        if isinstance(part, Paragraph):
            paragraphs[id(part)] = counts[kind]
            if not part.id:
                continue
        name = _name(part)
        if name in places:
            raise ValueError(f"the document has two blocks that are {name!r}: expected every id once")
        places[name] = Target(kind, number, f"{_KINDS[kind]}{part.id}")
    return Numbering(places, paragraphs)


def _walk(sections: tuple[Section, ...], within: str) -> Iterator[tuple[str, Numbered]]:
    """Everything that has a number, in reading order; of sections the number too."""
    for place, section in enumerate(sections, 1):
        number = f"{within}.{_letter(place, within.count('.'))}" if within else _roman(place)
        yield number, section
        for block in section.blocks:
            if isinstance(block, Paragraph | Table | Chart) and getattr(block, "kind", "") != "note":
                yield "", block
        yield from _walk(section.sections, number)


def _kind(part: Numbered) -> str:
    return {Section: "section", Table: "table", Chart: "chart"}.get(type(part), "paragraph")


def _name(part: Numbered) -> str:
    return f"{_kind(part)} {part.id}"


def _letter(place: int, depth: int) -> str:
    """A, B, C below a numeral; 1, 2, 3 below a letter."""
    return str(place) if depth else chr(ord("A") + place - 1)


def _roman(place: int) -> str:
    out = ""
    for value, numeral in ROMAN:
        out += numeral * (place // value)
        place %= value
    return out
