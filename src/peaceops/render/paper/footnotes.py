"""Footnotes: a source is named in full in the note where it is met first; after that its note is pointed to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from peaceops.book.tables.registers import SourcesRow
from peaceops.document.figures import Teller

RANGE_FROM = 3  # numbers in a row that are told as a range
BETWEEN = "\u2013"  # of the ends of a range


@dataclass(frozen=True, slots=True)
class Cited:
    """What stands raised behind a paragraph: the text of a note of its own ("" for none), numbers of earlier ones; in
    a brief, which has no notes, numbers of the list of sources (`listed`)."""

    note: str = ""
    earlier: tuple[int, ...] = ()
    listed: bool = False

    def anchors(self) -> tuple[tuple[tuple[int, str], ...], ...]:
        """The numbers of others, each with where it leads; three or more in a row are a range, told by its ends."""
        kind = "source" if self.listed else "note"
        rows: list[list[int]] = []
        for n in self.earlier:
            if rows and n == rows[-1][-1] + 1:
                rows[-1].append(n)
            else:
                rows.append([n])
        told = (((row[0], row[-1]),) if len(row) >= RANGE_FROM else tuple((n,) for n in row) for row in rows)
        return tuple(tuple((n, f"{kind}-{n}") for n in ends) for row in told for ends in row)


NOTHING_CITED = Cited()


class FootNotes:
    """Writes footnotes in the order in which they are met, and numbers the sources for the list at the end. `listed`:
    there are no notes, and what is pointed to is that list (a brief, whose foot has no room)."""

    def __init__(self, tell: Teller, rows: Mapping[str, SourcesRow], *, listed: bool = False) -> None:
        self._listed = listed
        self._tell = tell
        self._rows = rows
        self._first: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._count = 0

    def cite(self, sources: Iterable[str]) -> Cited:
        """The note of these sources: those met for the first time in a new one, the others by their notes."""
        keys = [k for k in sources if k in self._rows]
        if self._listed:
            return Cited("", tuple(sorted({self.number(k) for k in keys})), listed=True)
        earlier = tuple(sorted({self._first[k] for k in keys if k in self._first}))
        new = [k for k in keys if k not in self._first]
        if not new:
            return Cited("", earlier)
        self._count += 1
        for key in new:
            self._first[key] = self._count
            self.number(key)
        return Cited(self._tell.words.language.semicolon.join(named(self._rows[k]) for k in new) + ".", earlier)

    def number(self, source: str) -> int:
        """The number of a source in the list."""
        return self._numbers.setdefault(source, len(self._numbers) + 1)

    def listed(self) -> tuple[tuple[int, str, str], ...]:
        """The list of sources: number, key, and the source with its address."""
        return tuple((n, key, self._whole(self._rows[key])) for key, n in self._numbers.items() if key in self._rows)

    def _whole(self, row: SourcesRow) -> str:
        day = self._tell.numbers.day(row.accessed.isoformat())
        obtained = self._tell.words.text("entry-obtained-on", address=row.address.rstrip(". "), day=day)
        return f"{named(row)}. {obtained}"


def named(row: SourcesRow) -> str:
    """A source in words: publisher, title, symbol."""
    return f"{row.publisher}: {row.title}" + (f", {row.symbol}" if row.symbol else "")
