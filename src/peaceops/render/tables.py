"""Tables as HTML: what stands of one in the body, and the whole of it among the data.

Cells are written without a template, for there may be thousands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from peaceops.book import Figure
from peaceops.document.figures import is_date
from peaceops.document.model import Cell, Ref, Row, Table
from peaceops.document.register import Entry
from peaceops.document.setting import InBody, set_in_body
from peaceops.document.units import Unit
from peaceops.document.walk import figures_in
from peaceops.render.inline import Inliner, Met
from peaceops.render.print import css_text

CARDS_FROM = 4  # columns: with fewer, a table fits a phone as it is
OF_WORDS = 14  # letters in the longest cell of a first column from which it is set wide


@dataclass(frozen=True, slots=True)
class Shown:
    """A table, or part of one, as HTML: its heads (words, style), its rows, and the figures that stand in it."""

    heads: tuple[tuple[str, str], ...]
    rows: Markup
    figures: tuple[Figure, ...]


class Tables:
    """Writes the tables of a document, and keeps the rules that make cards of them on a phone."""

    def __init__(self, inliner: Inliner, *, labelled: bool = False) -> None:
        """`labelled`: cells carry the heads of their columns, for a page that may have no style rules of its own, and
        every number has its own link, for one that shows an entry at a time."""
        self._inliner = inliner
        self._labelled = labelled
        self._cards: list[str] = []

    def body(self, table: Table) -> tuple[InBody, Shown]:
        """What stands of a table in the body."""
        setting = set_in_body(table)
        shown = self._shown(table, setting.places, setting.rows)
        if len(setting.places) >= CARDS_FROM:
            self._cards += [_card(table.id, n, words) for n, (words, _) in enumerate(shown.heads[1:], 1)]
        return setting, shown

    def whole(self, table: Table) -> Shown:
        """Every row and column."""
        return self._shown(table, tuple(range(len(table.heads))), table.rows)

    def styles(self) -> str:
        """The rules of the cards."""
        rules = "\n".join(self._cards)
        return f"@media screen and (max-width: 40rem) {{\n{rules}\n}}\n" if rules else ""

    def _shown(self, table: Table, places: Sequence[int], rows: Sequence[Row]) -> Shown:
        columns = [[row[i] for row in table.rows] for i in places]
        units = [Unit(self._inliner.tell, table.heads[i], c) for i, c in zip(places, columns, strict=True)]
        styles = [_style(cells, first=n == 0) for n, cells in enumerate(columns)]
        labels = [unit.head if self._labelled and n else "" for n, unit in enumerate(units)]
        begun = [_open("th scope=row" if n == 0 else "td", s, labels[n]) for n, s in enumerate(styles)]
        closed = ["</th>", *("</td>" for _ in styles[1:])]
        written: list[str] = []
        cited: dict[tuple[str, str], Entry] = {}
        opened: set[str] | None = None if self._inliner.in_data else set()
        for row in rows:
            written.append("<tr>")
            met = Met(None if opened is None else cited, opened)
            for i, unit, start, end in zip(places, units, begun, closed, strict=True):
                written += [start, self._inliner.cell(row[i], unit, None if self._labelled else met), end]
            written.append("</tr>\n")
        heads = tuple((unit.head, style) for unit, style in zip(units, styles, strict=True))
        return Shown(heads, Markup("".join(written)), tuple(f for r in rows for i in places for f in figures_in(r[i])))


def _open(tag: str, style: str, label: str = "") -> str:
    own = f' class="{style}"' if style else ""
    return f'<{tag}{own} data-h="{escape(label)}">' if label else f"<{tag}{own}>"


def _style(cells: Sequence[Cell], *, first: bool) -> str:
    """n: numbers, set flush right; w: a first column of words, which needs room; "" for all else."""
    if any(not is_date(f) for c in cells for f in figures_in(c)):
        return "n"
    return "w" if first and max((len(_words(c)) for c in cells), default=0) >= OF_WORDS else ""


def _words(cell: Cell) -> str:
    return str(cell) if isinstance(cell, str | Ref) else ""


def _card(table: str, place: int, head: str) -> str:
    """The rule that puts the head of a column before its cells, where rows are cards."""
    return f"#t-{table} td:nth-of-type({place})::before{{content:{css_text(head)}}}"
