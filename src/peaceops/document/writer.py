"""Writing a document in a language: sections choose keys and pass figures, the writer asks the words for the rest.

A table or chart has one message: its text is the caption or title; `.note` is the note, `.alt` what the chart shows,
and every other attribute is the head of the column of that key.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from peaceops.document.finding import finding
from peaceops.document.ground import Ground
from peaceops.document.model import (
    Block,
    Cell,
    Chart,
    Column,
    Event,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
    text_of,
)
from peaceops.document.named import without_notes
from peaceops.document.worth import is_empty
from peaceops.period import Period
from peaceops.words.catalogue import Said, Words
from peaceops.words.states import shortened


@dataclass(frozen=True)
class Writer:
    """Makes blocks in one language."""

    words: Words

    def text(self, key: str | Said, /, **args: Any) -> Text:
        """A message as text with its figures."""
        return self.words.parts(key, **args)

    def words_only(self, key: str | Said, /, **args: Any) -> str:
        """A message as plain words, for heads, labels and names."""
        return self.words.text(key, **args)

    def say(self, key: str | Said, /, kind: str = "text", **args: Any) -> Paragraph:
        """A paragraph. Arguments are figures, references, dates, words, other messages, or tuples of these (lists)."""
        name = key.key if isinstance(key, Said) else key
        return Paragraph(self.words.parts(key, **args), kind, name)

    def join(self, *paragraphs: Paragraph | None, kind: str = "") -> Paragraph:
        """Sentences one after the other as one paragraph; None is left out."""
        held = [p for p in paragraphs if p is not None]
        parts: list[Any] = []
        for number, paragraph in enumerate(held):
            parts += [" ", *paragraph.parts] if number else paragraph.parts
        return Paragraph(_merged(parts), kind or held[0].kind, held[0].key)

    def table(
        self,
        key: str,
        columns: Sequence[str],
        rows: Iterable[Row],
        /,
        *,
        name: str = "",
        folded: bool = False,
        totals: int = 0,
        later: bool = False,
        heads: dict[str, str] | None = None,
        units: dict[str, str] | None = None,
        **args: Any,
    ) -> Table:
        """A table: columns by key, their heads from the message's attributes (or `heads`, for names of things).

        In heads and cells of words days are written as the language writes them, and States have their short names.
        `later`: it is known only after the date of the document; its message may say so by the place of that name.
        `units`: of columns whose cells are labels; those of figures are read off. A column without a cell that says
        anything is left out; the message may say by `lacks` whether a cell of the others is empty.
        """
        held = tuple(rows)
        kept = [i for i in range(len(columns)) if i == 0 or not held or not all(is_empty(row[i]) for row in held)]
        columns, held = [columns[i] for i in kept], tuple(tuple(row[i] for i in kept) for row in held)
        lacks = "yes" if any(is_empty(cell) for row in held for cell in row) else "no"
        args = {"later": "yes" if later else "no", "lacks": lacks, **args}
        said = {c: (heads or {}).get(c) or self.words.text(f"{key}.{c}", **args) for c in columns}
        described = tuple(Column(c, shortened(said[c]), (units or {}).get(c, "")) for c in columns)
        note = self.words.parts(f"{key}.note", **args) if self.words.has(f"{key}.note") else ()
        return Table(
            id=name or key,
            caption=_short(self.words.parts(key, **args)),
            columns=described,
            rows=tuple(tuple(self._cell(c) for c in row) for row in held),
            note=note,
            folded=folded,
            totals=totals,
            later=later,
        )

    def _cell(self, cell: Cell) -> Cell:
        if type(cell) is not str:
            return cell
        plain = without_notes(cell)
        return None if plain is None else shortened(self.words.language.spelled(plain))

    def chart(
        self,
        key: str,
        kind: str,
        table: Table,
        /,
        *,
        x: str,
        series: Sequence[str],
        unit: str,
        name: str = "",
        highlight: str = "",
        events: Sequence[tuple[Period, str]] = (),
        ground: Ground | None = None,
        **args: Any,
    ) -> Chart:
        """A chart of a table: x and series are keys of its columns; a series that the table left out is none of the
        chart. It is known later where its table is. `ground` is what a map shows. Its alternative in words ends with
        what it shows, unless the title says it."""
        args = {"later": "yes" if table.later else "no", **args}
        title, alt = _short(self.words.parts(key, **args)), text_of(self.words.parts(f"{key}.alt", **args))
        shows = None if text_of(title) in alt else finding(kind, table, x, series)
        return Chart(
            id=name or key,
            title=title,
            alt=f"{alt} {text_of(self.words.parts(shows))}" if shows else alt,
            kind=kind,
            table=table,
            x=x,
            series=tuple(key for key in series if key in {c.key for c in table.heads}),
            unit=unit,
            highlight=shortened(highlight),
            events=tuple(Event(when, label) for when, label in events),
            ground=ground,
        )

    def section(
        self,
        key: str,
        blocks: Iterable[Block],
        sections: Iterable[Section] = (),
        /,
        *,
        name: str = "",
        **args: Any,
    ) -> Section:
        """A section whose title is the message section-<key>; its id is the key unless given."""
        return Section(name or key, self.words.text(f"section-{key}", **args), tuple(blocks), tuple(sections))


def _short(text: Text) -> Text:
    """A caption or title with the short names of States."""
    return tuple(shortened(part) if isinstance(part, str) else part for part in text)


def _merged(parts: list[Any]) -> Text:
    out: list[Any] = []
    for part in parts:
        if isinstance(part, str) and out and isinstance(out[-1], str):
            out[-1] += part
        else:
            out.append(part)
    return tuple(out)
