"""A document as one HTML page: no script, no outside request, every number a link to its source or trace."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from peaceops.book import Figure
from peaceops.book.figure import CONFIDENCES, STATUSES
from peaceops.document import figures as words
from peaceops.document.marks import MARKS
from peaceops.document.model import Block, Bullets, Callout, Chart, Document, Paragraph, Section, Table, text_of
from peaceops.document.register import Entry, Register
from peaceops.document.walk import blocks_of, refs_of
from peaceops.render.charts import draw
from peaceops.render.inline import Inliner, linked, source_id, superscript
from peaceops.words.numbers import day

if TYPE_CHECKING:
    from jinja2 import Environment

KOSOVO_SIGN = "*"


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that are set together: findings in one list, passages known only later in one box."""

    kind: str
    blocks: tuple[Block, ...]


def to_html(document: Document) -> str:
    """The page as text. Raises ValueError for two blocks with one id, or a figure whose source is not listed."""
    _check_ids(document)
    register = Register()
    body = _Body(register)
    sections = Markup("").join(body.section(s, 2) for s in document.sections)
    _check_sources(document, register)
    page = _environment().get_template("page.html.j2")
    return page.render(
        document=document,
        sections=sections,
        entries=[(title, list(found)) for title, found in groupby(_ordered(register), key=lambda e: e.section)],
        sources=sorted(document.sources, key=lambda s: (str(s.publisher).lower(), str(s.title).lower())),
        by_key={s.source: s for s in document.sources},
        marks={m: mark.full for m, mark in MARKS.items() if any(m in e.marks for e in register.entries)},
    )


class _Body:
    """Renders sections, and knows what they share: the register."""

    def __init__(self, register: Register) -> None:
        self.inliner = Inliner(register)

    def section(self, section: Section, level: int) -> Markup:
        """A section with its heading, blocks and sections inside."""
        self.inliner.section = section.title
        blocks = Markup("").join(self.group(g) for g in groups(section.blocks))
        inner = Markup("").join(self.section(s, min(level + 1, 6)) for s in section.sections)
        return self._template("section", section=section, level=level, blocks=blocks, inner=inner)

    def group(self, group: Group) -> Markup:
        """A group of blocks in what sets it apart."""
        return self._template("group", kind=group.kind, inside=Markup("").join(map(self.block, group.blocks)))

    def block(self, block: Block) -> Markup:
        """A block."""
        if isinstance(block, Paragraph):
            return self._template("paragraph", kind=block.kind, inside=self.inliner.paragraph(block))
        if isinstance(block, Bullets):
            return self._template("bullets", items=[(i.kind, self.inliner.paragraph(i)) for i in block.items])
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Callout):
            return self.group(Group(block.kind, block.blocks))
        return self._template("chart", chart=block, drawing=draw(block), table=self.table(block.table, behind=True))

    def table(self, table: Table, *, behind: bool = False) -> Markup:
        """A table, or the one `behind` a chart. Columns that hold numbers are set flush right."""
        numeric = [_is_numeric(table, i) for i in range(len(table.columns))]
        rows = Markup("").join(self._row(row, numeric) for row in table.rows)
        figures = [c for row in table.rows for c in row if isinstance(c, Figure)]
        marks = {m for f in figures for m in self.inliner.register.marks(f)}
        legend = [(m, mark.short) for m, mark in MARKS.items() if m in marks]
        return self._template("table", table=table, numeric=numeric, rows=rows, legend=legend, behind=behind)

    def _row(self, row: tuple[Any, ...], numeric: list[bool]) -> Markup:
        """A row; its first cell is its header. Written without a template, for there may be thousands."""
        head = "<tr><th scope=row class=n>" if numeric[0] else "<tr><th scope=row>"
        cells = [head, self.inliner.cell(row[0]), "</th>"]
        for value, number in zip(row[1:], numeric[1:], strict=True):
            cells += ["<td class=n>" if number else "<td>", self.inliner.cell(value), "</td>"]
        return Markup("".join([*cells, "</tr>\n"]))

    def _template(self, name: str, **values: Any) -> Markup:
        return Markup(getattr(_environment().get_template("blocks.html.j2").module, name)(**values))


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
    figures = [row[column] for row in table.rows if isinstance(row[column], Figure)]
    return any(isinstance(f, Figure) and not words.is_date(f) for f in figures)


def _ordered(register: Register) -> list[Entry]:
    """Entries in the order of the sections that first use them, then as met."""
    order: dict[str, int] = {}
    for entry in register.entries:
        order.setdefault(entry.section, len(order))
    return sorted(register.entries, key=lambda e: order[e.section])


def _check_ids(document: Document) -> None:
    seen: set[str] = set()
    pending = list(document.sections)
    ids = [f"table {b.id}" for b in blocks_of(document.sections) if isinstance(b, Table)]
    ids += [f"chart {b.id}" for b in blocks_of(document.sections) if isinstance(b, Chart)]
    while pending:
        section = pending.pop()
        ids.append(f"section {section.id}")
        pending += section.sections
    for name in ids:
        if name in seen:
            raise ValueError(f"the document has two blocks that are {name!r}: expected every id once")
        seen.add(name)


def _check_sources(document: Document, register: Register) -> None:
    listed = {s.source for s in document.sources}
    used = {e.figure.source for e in register.entries if e.figure and e.figure.source}
    used |= {ref.source for ref in refs_of(document.sections)}
    lacking = sorted(used - listed)
    if lacking:
        raise ValueError(f"the document does not list the sources {lacking}: expected all that its figures rest on")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    env = Environment(
        loader=PackageLoader("peaceops.render"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    env.globals |= {
        "STATUSES": STATUSES,
        "CONFIDENCES": CONFIDENCES,
        "MARKS": MARKS,
        "KOSOVO_SIGN": KOSOVO_SIGN,
        "superscript": superscript,
    }
    env.filters |= {
        "full": words.full,
        "period": words.period,
        "plain": text_of,
        "day": lambda value: day(str(value)),
        "linked": lambda text: linked(str(text)),
        "source_id": source_id,
        "stopless": lambda text: text.rstrip(". "),
        "sentence": lambda text: text[:1].upper() + text[1:] if text else "",
    }
    return env
