"""The parts of a document as HTML: sections, paragraphs, tables, charts, and what they share: the register of figures,
the numbers, the notes. A page puts them in its frame: that of a dossier (`html.py`), or of a site (`fragments.py`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from markupsafe import Markup

from peaceops.book.tables.registers import SourcesRow
from peaceops.document import marks as letters
from peaceops.document.citations import EndNotes, sources_in
from peaceops.document.figures import Teller
from peaceops.document.marks import MARKS
from peaceops.document.model import (
    Block,
    Bullets,
    Callout,
    Chart,
    Inline,
    Paragraph,
    Section,
    Strip,
    Table,
    Text,
    as_text,
)
from peaceops.document.numbering import Numbering
from peaceops.document.register import Entry, Register
from peaceops.document.setting import InBody
from peaceops.document.walk import inlines_of
from peaceops.render.charts import draw
from peaceops.render.entries import Entries
from peaceops.render.inline import HERE, Inliner, Sayer, Where
from peaceops.render.tables import Shown, Tables
from peaceops.render.templating import environment

NAMED_SOURCES = 3  # publishers named under a chart


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A table that goes whole among the data: the message that names it, its number, its title, its section."""

    table: Table
    key: str
    number: str
    title: Text
    section: str


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that are set together: findings in one list, passages known only later in one box."""

    kind: str
    blocks: tuple[Block, ...]
    label: str = ""


class Body:
    """Renders sections, and knows what they share: the register, the numbers, the language."""

    def __init__(
        self,
        tell: Teller,
        numbering: Numbering,
        sources: Mapping[str, SourcesRow],
        *,
        file: str = "",
        where: Where = HERE,
        errors: Mapping[str, int] | None = None,
        labelled: bool = False,
    ) -> None:
        """`sources`: rows by key, of which all may be listed. `file`: where all rows of the tables are, for those who
        read on paper. `where`: the addresses of the parts of the page. `errors`: how many are known, by source.
        `labelled`: cells of tables carry the heads of their columns."""
        self.tell = tell
        self.say = Sayer(tell.words)
        self.numbering = numbering
        self.register = Register()
        self.inliner = Inliner(self.register, tell, numbering, where)
        self.tables = Tables(self.inliner, labelled=labelled)
        self._rows = sources
        self._notes = EndNotes()
        self._data: list[_Sheet] = []
        self._file = file
        self._listed = Entries(tell, self.inliner, sources, errors)

    def entries(self) -> list[tuple[str, Markup]]:
        """The register by section. Made when all sections are."""
        by_section = groupby(_ordered(self.register), key=lambda e: e.section)
        return [(title, Markup("").join(map(self._listed.entry, found))) for title, found in by_section]

    def sources(self) -> Markup:
        """The list of sources, by publisher."""
        return self.listed(self._rows)

    def listed(self, keys: Iterable[str]) -> Markup:
        """Some sources as a list, by publisher."""
        rows = sorted((self._rows[k] for k in keys), key=lambda s: (str(s.publisher).lower(), str(s.title).lower()))
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
            about = {"kind": block.kind, "id": block.id, "number": number, "cited": self._cited(block.parts)}
            return self._template("paragraph", inside=inside, say=self.say, **about)
        if isinstance(block, Bullets):
            listed = [(i.kind, self.inliner.paragraph(i), self._cited(i.parts)) for i in block.items]
            return self._template("bullets", items=listed, say=self.say)
        if isinstance(block, Strip):
            items = [(self.inliner.headline(value), self.inliner.text(words)) for value, words in block.items]
            return self._template("strip", items=items)
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Callout):
            return self.group(Group(block.kind, block.blocks, block.label))
        return self.chart(block)

    def chart(self, chart: Chart) -> Markup:
        """A chart, its sources, and the way to the rows behind it."""
        number = self.numbering.of(chart)
        self._data.append(_Sheet(chart.table, "chart-rows-of", number, as_text(chart.title), self.inliner.section))
        return self._template(
            "chart",
            chart=chart,
            number=number,
            title=self.inliner.text(as_text(chart.title)),
            drawing=draw(chart, self.tell),
            source=self._source_line(chart),
            note=self.inliner.text(as_text(chart.table.note)),
            cited=self._cited(inlines_of(chart.table)),
            where=self.inliner.where,
            say=self.say,
        )

    def _source_line(self, chart: Chart) -> Markup:
        """The sources of a chart, by publisher."""
        keys = sources_in(inlines_of(chart.table))
        publishers = list(dict.fromkeys(str(self._rows[k].publisher) for k in keys if k in self._rows))
        named = publishers[:NAMED_SOURCES]
        if not named:
            return Markup("")
        more = len(publishers) - len(named)
        return self.say("chart-source-more" if more else "chart-source", sources=tuple(named), more=more)

    def table(self, table: Table) -> Markup:
        """What stands of a table in the body, and the way to the rest."""
        number = self.numbering.of(table)
        setting, shown = self.tables.body(table)
        if setting.cut or setting.constants:
            self._data.append(_Sheet(table, "table-rows", number, as_text(table.caption), self.inliner.section))
        return self._set(table, setting, shown)

    def _set(self, table: Table, setting: InBody, shown: Shown) -> Markup:
        caption, note = (self.inliner.text(as_text(t)) for t in (table.caption, table.note))
        return self._template(
            "table",
            table=table,
            number=self.numbering.of(table),
            caption=caption,
            note=note,
            shown=shown,
            setting=setting,
            constants=self._constants(setting),
            legend=self._legend(shown),
            cited=self._cited(inlines_of(table)),
            file=self._file,
            where=self.inliner.where,
            say=self.say,
        )

    def whole(self, table: Table) -> Markup:
        """A table with all its rows, and nothing left to the data."""
        shown = self.tables.whole(table)
        setting = InBody(tuple(range(len(table.heads))), (), table.rows, len(table.rows), False)
        return self._set(table, setting, shown)

    def sheets(self) -> list[Markup]:
        """Every row of each table of which the text shows a part. Made after the text."""
        self.inliner.in_data = True
        out = []
        for sheet in self._data:
            self.inliner.section = sheet.section
            shown = self.tables.whole(sheet.table)
            title = self.inliner.text(sheet.title)
            name = self.say(sheet.key, n=sheet.number) if sheet.number else self.say(f"{sheet.key}.own")
            legend = self._legend(shown)
            out.append(self._template("sheet", id=sheet.table.id, label=name, title=title, shown=shown, legend=legend))
        return out

    def end_notes(self) -> list[tuple[int, Markup]]:
        """The sources of what is printed, by their numbers."""
        return [(n, self._listed.cited(self._rows[key])) for key, n in self._notes.numbers.items()]

    def _constants(self, setting: InBody) -> Markup:
        if not setting.constants:
            return Markup("")
        each = [self.say("table-constant", head=h, value=self.inliner.cell(c)) for h, c in setting.constants]
        return self.say("table-in-every-row", each=Markup(self.tell.words.language.semicolon).join(each))

    def _legend(self, shown: Shown) -> list[tuple[str, str]]:
        """The letters that stand in a table, with what each means."""
        marks = {m for f in shown.figures for m in self.register.marks(f)}
        return [(m, letters.short(self.tell.words, m)) for m in MARKS if m in marks]

    def _cited(self, parts: Iterable[Inline]) -> str:
        """The numbers of the sources of some parts: printed, and not shown on a screen, where every number opens its
        source itself."""
        return self._notes.cite(k for k in sources_in(parts) if k in self._rows)

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


def _ordered(register: Register) -> list[Entry]:
    """Entries in the order of the sections that first use them, then as met."""
    order: dict[str, int] = {}
    for entry in register.entries:
        order.setdefault(entry.section, len(order))
    return sorted(register.entries, key=lambda e: order[e.section])


@cache
def _macros() -> object:
    """The templates of blocks."""
    return environment().get_template("blocks.html.j2").module
