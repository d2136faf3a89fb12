"""A document as one HTML page: no script, no outside request, every number a link to its source or trace."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from peaceops.book import Figure
from peaceops.document import marks as letters
from peaceops.document.figures import Teller, is_date, teller
from peaceops.document.marks import MARKS
from peaceops.document.model import (
    Block,
    Bullets,
    Callout,
    Chart,
    Document,
    Paragraph,
    Section,
    Strip,
    Table,
    as_text,
)
from peaceops.document.numbering import numbered
from peaceops.document.register import Entry, Register
from peaceops.document.walk import refs_of
from peaceops.render.charts import draw
from peaceops.render.entries import Entries
from peaceops.render.inline import Inliner, Sayer
from peaceops.words.catalogue import Words

if TYPE_CHECKING:
    from jinja2 import Environment


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that are set together: findings in one list, passages known only later in one box."""

    kind: str
    blocks: tuple[Block, ...]
    label: str = ""


def to_html(document: Document, words: Words | None = None) -> str:
    """The page as text, in the language of the document (or in `words`).

    Raises ValueError for two blocks with one id, a reference that leads nowhere, a figure whose source is not listed.
    """
    body = _Body(document, Teller(words) if words else teller(document.lang))
    opening, *others = [body.section(s, 2) for s in document.sections] or [Markup("")]
    _check_sources(document, body.register)
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            document=document,
            say=body.say,
            numbering=body.numbering,
            opening=opening,
            sections=Markup("").join(others),
            as_of=body.tell.numbers.day(document.as_of),
            entries=body.entries(),
            sources=body.sources(),
            marks=body.marks(),
        )
    )


class _Body:
    """Renders sections, and knows what they share: the register, the numbers, the language."""

    def __init__(self, document: Document, tell: Teller) -> None:
        self.tell = tell
        self.say = Sayer(tell.words)
        self.numbering = numbered(document)
        self.register = Register()
        self.inliner = Inliner(self.register, tell, self.numbering)
        self._sources = document.sources
        self._listed = Entries(tell, self.inliner, {s.source: s for s in document.sources})

    def entries(self) -> list[tuple[str, Markup]]:
        """The register by section. Made when all sections are."""
        by_section = groupby(_ordered(self.register), key=lambda e: e.section)
        return [(title, Markup("").join(map(self._listed.entry, found))) for title, found in by_section]

    def sources(self) -> Markup:
        """The list of sources, by publisher."""
        rows = sorted(self._sources, key=lambda s: (str(s.publisher).lower(), str(s.title).lower()))
        return Markup("").join(map(self._listed.source, rows))

    def marks(self) -> list[tuple[str, str]]:
        """The letters that stand in the document, with what each means."""
        met = {m for e in self.register.entries for m in e.marks}
        return [(m, letters.full(self.tell.words, m)) for m in MARKS if m in met]

    def section(self, section: Section, level: int) -> Markup:
        """A section with its heading, blocks and sections inside."""
        self.inliner.section = section.title
        blocks = Markup("").join(self.group(g) for g in groups(section.blocks))
        inner = Markup("").join(self.section(s, min(level + 1, 6)) for s in section.sections)
        number = self.numbering.last_of(section)
        return self._template("section", section=section, number=number, level=level, blocks=blocks, inner=inner)

    def group(self, group: Group) -> Markup:
        """A group of blocks in what sets it apart."""
        label = group.label or self.tell.words.text("block-later")
        inside = Markup("").join(map(self.block, group.blocks))
        return self._template("group", kind=group.kind, label=label, inside=inside)

    def block(self, block: Block) -> Markup:
        """A block."""
        if isinstance(block, Paragraph):
            inside, number = self.inliner.paragraph(block), self.numbering.paragraph(block)
            return self._template("paragraph", kind=block.kind, id=block.id, number=number, inside=inside, say=self.say)
        if isinstance(block, Bullets):
            items = [(i.kind, self.inliner.paragraph(i)) for i in block.items]
            return self._template("bullets", items=items, say=self.say)
        if isinstance(block, Strip):
            items = [(self.inliner.headline(value), self.inliner.text(words)) for value, words in block.items]
            return self._template("strip", items=items)
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Callout):
            return self.group(Group(block.kind, block.blocks, block.label))
        return self.chart(block)

    def chart(self, chart: Chart) -> Markup:
        """A chart, with the table behind it."""
        return self._template(
            "chart",
            chart=chart,
            number=self.numbering.of(chart),
            title=self.inliner.text(as_text(chart.title)),
            drawing=draw(chart, self.tell),
            table=self.table(chart.table, behind=True),
            say=self.say,
        )

    def table(self, table: Table, *, behind: bool = False) -> Markup:
        """A table, or the one `behind` a chart. Columns that hold numbers are set flush right."""
        numeric = [_is_numeric(table, i) for i in range(len(table.columns))]
        caption, note = (self.inliner.text(as_text(t)) for t in (table.caption, table.note))
        rows = Markup("").join(self._row(row, numeric) for row in table.rows)
        figures = [c for row in table.rows for c in row if isinstance(c, Figure)]
        marks = {m for f in figures for m in self.register.marks(f)}
        return self._template(
            "table",
            table=table,
            number="" if behind else self.numbering.of(table),
            caption=caption,
            note=note,
            numeric=numeric,
            rows=rows,
            legend=[(m, letters.short(self.tell.words, m)) for m in MARKS if m in marks],
            behind=behind,
            say=self.say,
        )

    def _row(self, row: tuple[Any, ...], numeric: list[bool]) -> Markup:
        """A row; its first cell is its header. Written without a template, for there may be thousands."""
        head = "<tr><th scope=row class=n>" if numeric[0] else "<tr><th scope=row>"
        cells = [head, self.inliner.cell(row[0]), "</th>"]
        for value, number in zip(row[1:], numeric[1:], strict=True):
            cells += ["<td class=n>" if number else "<td>", self.inliner.cell(value), "</td>"]
        return Markup("".join([*cells, "</tr>\n"]))

    def _template(self, name: str, **values: Any) -> Markup:
        return Markup(getattr(_macros(), name)(**values))


def groups(blocks: tuple[Block, ...]) -> list[Group]:
    """Neighbouring blocks that are set together."""
    return [Group(kind, tuple(found)) for kind, found in groupby(blocks, key=_group_kind)]


def _group_kind(block: Block) -> str:
    kind = block.kind if isinstance(block, Paragraph) else ""
    if isinstance(block, Bullets) and block.items:
        kinds = {i.kind for i in block.items}
        kind = kinds.pop() if len(kinds) == 1 else ""
        return kind if kind == "hindsight" else ""
    return kind if kind in ("finding", "hindsight") else ""


def _is_numeric(table: Table, column: int) -> bool:
    """Whether a column holds numbers (dates and words are set like text)."""
    cells = (row[column] for row in table.rows)
    return any(isinstance(c, Figure) and not is_date(c) for c in cells)


def _ordered(register: Register) -> list[Entry]:
    """Entries in the order of the sections that first use them, then as met."""
    order: dict[str, int] = {}
    for entry in register.entries:
        order.setdefault(entry.section, len(order))
    return sorted(register.entries, key=lambda e: order[e.section])


def _check_sources(document: Document, register: Register) -> None:
    listed = {s.source for s in document.sources}
    used = {e.figure.source for e in register.entries if e.figure and e.figure.source}
    used |= {ref.source for ref in refs_of(document.sections)}
    lacking = sorted(used - listed)
    if lacking:
        raise ValueError(f"the document does not list the sources {lacking}: expected all that its figures rest on")


@cache
def _macros() -> object:
    """The templates of blocks."""
    return _environment().get_template("blocks.html.j2").module


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("peaceops.render"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
