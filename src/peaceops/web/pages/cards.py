"""Figures on a page: each is a link to its card, and the cards stand at the foot of the page, where a reader without a
script is led; with one they open where the reader is.

A page makes one `Cards`, takes from it the markup of what it shows (figures, sentences, tables, charts), and puts it
among its values as `cards`. What renders them is what renders the dossier.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from markupsafe import Markup

from peaceops.book import Book, Figure
from peaceops.book.tables.registers import KnownErrorsRow, SourcesRow
from peaceops.document.figures import teller
from peaceops.document.model import Block, Chart, Empty, Strip, Table, Text
from peaceops.document.numbering import Unnumbered
from peaceops.document.writer import Writer
from peaceops.render.blocks import Body
from peaceops.render.inline import Where
from peaceops.web.pages.site_templates import environment
from peaceops.words.catalogue import Said, words

SOURCE_PAGE = "/sources/"


def errors_known(book: Book) -> Mapping[str, int]:
    """How many known errors each source has, by its key."""
    return Counter(row.source for row in book.at().all(KnownErrorsRow))


class Cards:
    """The figures of one page. `write` makes tables, charts and sentences from messages of the catalogue."""

    def __init__(self, book: Book, title: str, take: str = "") -> None:
        """`title`: of the page, which the cards say they are used in. `take`: the address of the page up to the name of
        a file of one of its tables or charts ("": they are not offered)."""
        sources = {row.source: row for row in book.at().all(SourcesRow)}
        self._book = book
        self.tell = teller()
        self.write = Writer(words())
        where = Where(source=SOURCE_PAGE, take=take)
        self._body = Body(self.tell, Unnumbered(), sources, where=where, errors=errors_known(book), labelled=True)
        self._body.inliner.section = title
        self.blocks: dict[str, Table | Chart] = {}

    def figure(self, figure: Figure | Empty | None) -> Markup:
        """A figure as running text has it, as a link to its card; why there is none where there is none."""
        return self._body.inliner.headline(Empty.NOT_KNOWN if figure is None else figure)

    def cell(self, figure: Figure | Empty | None) -> Markup:
        """A figure as a table has it: every digit that a reader needs, as a link to its card."""
        return self._body.inliner.cell(figure)

    def text(self, text: Text | Said | str) -> Markup:
        """Running text or a message, its figures as links."""
        parts = words().parts(text) if isinstance(text, Said) else (text,) if isinstance(text, str) else text
        return self._body.inliner.text(parts)

    def say(self, key: str, /, **args: object) -> Markup:
        """A message by key; figures in it are links."""
        return self._body.inliner.text(words().parts(key, **args))

    def table(self, table: Table) -> Markup:
        """A table with all its rows; on a phone its rows are cards."""
        self.blocks[table.id] = table
        return self._body.whole(table)

    def chart(self, chart: Chart) -> Markup:
        """A chart: its finding, the drawing, its sources and the rows behind it."""
        self.blocks[chart.id] = chart
        self.blocks.setdefault(chart.table.id, chart.table)
        return self._body.chart(chart)

    def strip(self, *items: tuple[Figure | Empty | None, Text | Said | str]) -> Markup:
        """A few figures side by side, each with words under it."""
        told = []
        for value, under in items:
            parts = words().parts(under) if isinstance(under, Said) else (under,) if isinstance(under, str) else under
            told.append((Empty.NOT_KNOWN if value is None else value, parts))
        return self._body.block(Strip(tuple(told)))

    def block(self, block: Block) -> Markup:
        """Any other block of a document."""
        return self._body.block(block)

    @staticmethod
    def link(words: str, address: str) -> Markup:
        """Words that lead to another page: for a cell of a table, or where a template has none."""
        return Markup('<a href="{}"><bdi>{}</bdi></a>').format(address, words)

    def foot(self) -> Markup:
        """What stands at the foot of the page: rows behind charts, a card for every figure, the sources they rest on.
        Empty where the page has no figure."""
        sheets = self._body.sheets()
        entries = Markup("").join(part for _, part in self._body.entries())
        if not entries and not sheets:
            return Markup("")
        used = {key for e in self._body.register.entries if e.figure for key in e.figure.sources()}
        used |= {e.ref.source for e in self._body.register.entries if e.ref}
        values = {"entries": entries, "sheets": sheets, "sources": self._body.listed(used), "marks": self._body.marks()}
        count = len(self._body.register.entries)
        return Markup(
            environment().get_template("figures.html.j2").render(count=count, cited=self._body.end_notes(), **values)
        )
