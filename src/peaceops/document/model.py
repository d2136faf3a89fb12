"""The document model that every renderer shares: sections of paragraphs, tables and charts, made of figures.

A document is whole and in one language: its texts are said (words/ was asked), its figures are still figures. Renderers
know nothing of what it is about; its numbering and its register of figures are made once for all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from peaceops.book import Figure
from peaceops.book.figure_id import figure_id
from peaceops.book.tables.registers import SourcesRow
from peaceops.document.ground import Ground
from peaceops.document.named import shown
from peaceops.period import Period
from peaceops.words.catalogue import ENGLISH, said

SCHEMA = "peaceops-document/2"
# What JSON says of a document as a whole, in this order.
OF_THE_WHOLE = (
    *("title", "subtitle", "mission", "as_of", "payer", "payer_name"),
    *("hindsight", "book", "form", "lang", "schema"),
)


@dataclass(frozen=True, slots=True)
class Ref:
    """Words for a source: a document symbol, a publisher that may be named. `source` is a key of the sources table."""

    text: str
    source: str
    locator: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", shown(self.text))

    def __str__(self) -> str:
        return self.text

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"ref": self.text, "source": self.source, "locator": self.locator}


@dataclass(frozen=True, slots=True)
class When:
    """A period named in the text: a label, not a figure, so it has no entry in the register of figures."""

    period: Period

    def __str__(self) -> str:
        from peaceops.document.figures import named

        return named(self.period)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"period": self.period.iso, "kind": self.period.kind}


@dataclass(frozen=True, slots=True)
class CrossRef:
    """A reference to another place in the document, by the id of its section, table or chart."""

    id: str

    def __str__(self) -> str:
        return self.id

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"see": self.id}


class Empty(Enum):
    """Why a cell is empty. Four different things that a dash would make one."""

    NOT_KNOWN = "not_known"  # the book does not have it
    NOT_PUBLIC = "not_public"  # nothing on it was published by the date
    NOT_APPLICABLE = "not_applicable"  # there can be none
    NONE = "none"  # there is none: nought, no one, nothing

    def __str__(self) -> str:
        return "–"

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"empty": self.value}


@dataclass(frozen=True, slots=True)
class Range:
    """Two ends of an interval in one cell: "2.2 to 9.9"."""

    low: Figure
    high: Figure

    def __str__(self) -> str:
        return str(said("table-range", low=str(self.low.value), high=str(self.high.value)))

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"range": [_inline(self.low), _inline(self.high)]}


Inline = str | Figure | Ref | When | CrossRef
Text = tuple[Inline, ...]
Cell = str | Figure | Range | Ref | When | Empty | None  # None: not known


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. `parts` mix words, figures, references and periods; digits stand nowhere else.

    `kind`: text / finding (a sentence of the summary) / note (a caveat) / gap (what is not known) / hindsight / quote.
    `key` is the message it was made from, `id` a name for cross-references ("" where nothing points to it).
    """

    parts: Text
    kind: str = "text"
    key: str = ""
    id: str = ""

    def __str__(self) -> str:
        return text_of(self.parts)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        out = {"block": "paragraph", "kind": self.kind, "parts": parts_json(self.parts)}
        return out | ({"key": self.key} if self.key else {}) | ({"id": self.id} if self.id else {})


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of paragraphs."""

    items: tuple[Paragraph, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"block": "bullets", "items": [i.to_dict() for i in self.items]}


@dataclass(frozen=True, slots=True)
class Strip:
    """A few figures side by side, each with words under it: what one sees first. Empty says why one is not there."""

    items: tuple[tuple[Figure | Empty, Text], ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"block": "strip", "items": [{"value": cell_json(v), "parts": parts_json(t)} for v, t in self.items]}


@dataclass(frozen=True, slots=True)
class Callout:
    """Blocks that are set apart under a label: what is known only later, a warning. `kind` is a key of its style."""

    kind: str
    label: str
    blocks: tuple[Paragraph | Bullets, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        blocks = [b.to_dict() for b in self.blocks]
        return {"block": "callout", "kind": self.kind, "label": self.label, "blocks": blocks}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, its head in words, the unit of its figures ("" where they differ), and its kind.

    `kind`: text / number / date. A renderer aligns by it, a spreadsheet formats by it.
    """

    key: str
    head: str
    unit: str = ""
    kind: str = "text"

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"key": self.key, "head": self.head, "unit": self.unit, "kind": self.kind}


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first column is the row's header. A cell is a figure, reference, period, words, or why it is empty.

    `columns` may be given as heads alone: keys, units and kinds are then read off. `totals` are the last rows that sum
    the others. A cell of words carries no number of its own, save labels (dates, symbols, names) in rows with a Ref.
    """

    id: str
    caption: Text | str
    columns: tuple[Column, ...] | tuple[str, ...]
    rows: tuple[Row, ...]
    note: Text | str = ""
    folded: bool = False  # a long one, of which the body needs few rows
    totals: int = 0
    wide: bool = False  # set across a page on paper
    later: bool = False  # known only after the date of the document, and marked so

    def __post_init__(self) -> None:
        heads = tuple(c if isinstance(c, Column) else Column(c, c) for c in self.columns)
        for row in self.rows:
            if len(row) != len(heads):
                raise ValueError(f"table {self.id!r} has {len(heads)} columns and a row of {len(row)} cells")
        described = tuple(_described(c, [row[i] for row in self.rows]) for i, c in enumerate(heads))
        object.__setattr__(self, "columns", described)
        object.__setattr__(self, "caption", as_text(self.caption))
        object.__setattr__(self, "note", as_text(self.note))

    @property
    def heads(self) -> tuple[Column, ...]:
        """The columns, described."""
        return self.columns  # type: ignore[return-value]  # `__post_init__` has described them all

    def place(self, key: str) -> int:
        """The place of a column by key. Raises ValueError for one that the table lacks."""
        keys = [c.key for c in self.heads]
        if key not in keys:
            raise ValueError(f"table {self.id!r} has no column {key!r}: expected one of {keys}")
        return keys.index(key)

    def to_dict(self, lang: str = ENGLISH) -> dict[str, Any]:
        """As JSON, caption and note read out in the language."""
        return {
            "block": "table",
            "id": self.id,
            "caption": text_of(self.caption, lang),
            "columns": [c.head for c in self.heads],
            "described": [c.to_dict() for c in self.heads],
            "rows": [[cell_json(c) for c in row] for row in self.rows],
            "note": text_of(self.note, lang),
        }


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a time, to be marked on a chart with its label."""

    when: Period
    label: str

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"when": self.when.iso, "label": self.label}


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of a table. `kind`: line (x is a time) / bar (x is a name, horizontal) / stacked (x a time, one layer a
    series) / columns (x a year) / fan (x a time; series: lower end, middle and upper end of an interval) / spans (x is
    a name; series: first and last day, one alone is a mark) / map (x is a place; `ground` has every place, the table
    perhaps the largest) / grid (x is a name; series hold words). `x` is the key of the table's column on the axis,
    `series` the keys of those drawn.

    `alt` says in a sentence what the chart shows. The renderer draws only what the table holds: a gap stays a gap.
    """

    id: str
    title: Text | str
    alt: str
    kind: str
    table: Table
    x: str
    series: tuple[str, ...]
    unit: str
    highlight: str = ""  # the x value to mark (the mission under review)
    events: tuple[Event, ...] = ()
    ground: Ground | None = None  # of a map

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", as_text(self.title))

    def names(self) -> tuple[str, ...]:
        """The names of the series: the heads of their columns."""
        return tuple(self.table.heads[self.table.place(key)].head for key in self.series)

    def to_dict(self, lang: str = ENGLISH) -> dict[str, Any]:
        """As JSON, with the table behind it, title and caption read out in the language."""
        out: dict[str, Any] = {
            "block": "chart",
            "id": self.id,
            "title": text_of(self.title, lang),
            "alt": self.alt,
            "kind": self.kind,
            "x": self.x,
            "series": list(self.series),
            "unit": self.unit,
            "table": self.table.to_dict(lang),
        }
        if self.events:
            out["events"] = [e.to_dict() for e in self.events]
        return out | (self.ground.to_dict() if self.ground else {})


Block = Paragraph | Bullets | Strip | Callout | Table | Chart


@dataclass(frozen=True, slots=True)
class Section:
    """A section: an id for links, a title, blocks, and sections inside it. `page`: "" or break (begins a page)."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...] = ()
    page: str = ""

    def to_dict(self, lang: str = ENGLISH) -> dict[str, Any]:
        """As JSON, what is read out in the language."""
        return {
            "id": self.id,
            "title": self.title,
            "blocks": [b.to_dict(lang) if isinstance(b, Table | Chart) else b.to_dict() for b in self.blocks],
            "sections": [s.to_dict(lang) for s in self.sections],
        }


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document in one language. `sources` are the rows of the sources table that its figures rest on, by key.

    `mission` and `payer` are codes, `payer_name` the payer in words ("" when not at hand). `notes` are what every
    renderer prints once.
    """

    title: str
    subtitle: str
    mission: str
    as_of: str
    payer: str
    hindsight: bool
    book: str
    sections: tuple[Section, ...]
    sources: tuple[SourcesRow, ...]
    payer_name: str = ""
    notes: tuple[str, ...] = ()
    against: str = ""  # of two reviews compared: the earlier day (ISO), or the other mission
    form: str = "full"  # full, fact-sheet where too little is known for it, or brief: the first page alone
    lang: str = "en"
    untranslated: tuple[str, ...] = ()  # keys of what stands in English in a document of another language
    schema: str = field(default=SCHEMA)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        told = OF_THE_WHOLE + (("against",) if self.against else ())
        return {
            **{key: getattr(self, key) for key in told},
            **({} if self.lang == ENGLISH else {"untranslated": list(self.untranslated)}),
            "notes": list(self.notes),
            "sections": [s.to_dict(self.lang) for s in self.sections],
            "sources": [{k: str(v) for k, v in s.as_dict().items() if v not in (None, "")} for s in self.sources],
        }


def as_text(text: Text | str) -> Text:
    """Words as text; empty words as none."""
    return ((text,) if text else ()) if isinstance(text, str) else text


def text_of(text: Text | str, lang: str = ENGLISH) -> str:
    """A text read out in its language: figures as they stand in prose, periods as they are named."""
    from peaceops.document.figures import teller

    return teller(lang).read_out(as_text(text))


def parts_json(parts: Text) -> list[Any]:
    """Parts as JSON."""
    return [p if isinstance(p, str) else _inline(p) for p in parts]


def cell_json(cell: Cell) -> Any:
    """A cell as JSON; null is not known."""
    return cell if cell is None or isinstance(cell, str) else _inline(cell)


def _inline(part: Figure | Range | Ref | When | CrossRef | Empty) -> Any:
    return {"figure": {"id": figure_id(part), **part.to_dict()}} if isinstance(part, Figure) else part.to_dict()


def _described(column: Column, cells: list[Cell]) -> Column:
    """A column with the unit and kind of its figures."""
    figures = [f for c in cells for f in ((c.low, c.high) if isinstance(c, Range) else (c,)) if isinstance(f, Figure)]
    if column.unit or not figures:
        return column
    units = {f.unit for f in figures}
    unit = units.pop() if len(units) == 1 else ""
    kind = "date" if unit == "date" else "text" if units <= {"date", "text"} and unit in ("", "text") else "number"
    return Column(column.key, column.head, unit if unit != "text" else "", kind)
