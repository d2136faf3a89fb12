"""The register of figures: one entry for every different figure or located reference of a document."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field

from peaceops.book import Figure
from peaceops.document.marks import OF_ROWS, marks_of
from peaceops.document.model import Ref

MOST_USES = 6  # links back from an entry; a figure used more often says so


@dataclass(slots=True)
class Entry:
    """One figure (or a reference with its place in a source), the entries it is computed from, and where it is used.

    `uses` are pairs of (id of the link in the text, words for it: the title of the section, numbered from the second
    link there on), `sections` the bare titles; `feeds` are the keys of entries that are computed from it, `beside` of
    what stands in the same row of a table and opens here: from the same place, or computed from this. They are keys, so
    that no entry holds itself round a ring, which only a collection of garbage would free.
    """

    key: str
    section: str
    figure: Figure | None = None
    ref: Ref | None = None
    marks: str = ""
    inputs: tuple[Entry, ...] = ()
    uses: list[tuple[str, str]] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    count: int = 0
    in_prose: bool = False
    feeds: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)

    def tell(self, other: Entry) -> None:
        """Name here an entry that has no link of its own in a row where this one has."""
        if other.key not in (self.key, *self.beside):
            self.beside.append(other.key)


class Register:
    """Gives every figure met its entry. Equal figures share one; the trace of a computed figure is entered too."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._by_object: dict[int, Entry] = {}
        self._by_content: dict[Hashable, Entry] = {}
        self._by_key: dict[str, Entry] = {}
        self._uses = 0

    def use(self, part: Figure | Ref, section: str, *, in_prose: bool, once: bool = False) -> tuple[Entry, str]:
        """The entry of a figure or reference used in `section`, and the id of the link there ("" when it has none).
        `once`: the use is entered only where there is no other."""
        entry = self._figure(part, section) if isinstance(part, Figure) else self._ref(part, section)
        if once and entry.uses:
            return entry, ""
        entry.count += 1
        entry.in_prose |= in_prose
        if len(entry.uses) >= MOST_USES:
            return entry, ""
        self._uses += 1
        use = f"u{self._uses}"
        entry.sections.append(section)
        again = entry.sections.count(section)
        entry.uses.append((use, f"{section} ({again})" if again > 1 else section))
        return entry, use

    def named(self, keys: Iterable[str]) -> Iterator[Entry]:
        """The entries of some keys."""
        return (self._by_key[key] for key in keys)

    def entry(self, figure: Figure, section: str) -> Entry:
        """The entry of a figure that stands in `section`, without a link of its own there."""
        return self._figure(figure, section)

    def of_ref(self, ref: Ref, section: str) -> Entry:
        """The entry of a reference that stands in `section`, without a link of its own there."""
        return self._ref(ref, section)

    def marks(self, figure: Figure) -> str:
        """The marks of a figure; none where it has not been used."""
        found = self._by_object.get(id(figure))
        return found.marks if found else ""

    def _figure(self, figure: Figure, section: str) -> Entry:
        """The entry of a figure; its inputs are entered first so that equal traces are found equal cheaply."""
        found = self._by_object.get(id(figure))
        if found is None:
            found = self._new_figure(figure, section)
            self._by_object[id(figure)] = found
        return found

    def _new_figure(self, figure: Figure, section: str) -> Entry:
        trace = figure.trace
        inputs = tuple(self._figure(f, section) for f in trace.figures()) if trace else ()
        content = (
            *(figure.value, figure.unit, figure.counted, figure.period, figure.status, figure.source, figure.locator),
            *(figure.known, figure.confidence, figure.note, figure.later_vintage),
            (trace.rule_id, trace.params, trace.reference, tuple(e.key for e in inputs)) if trace else None,
        )
        if content in self._by_content:
            return self._by_content[content]
        cautions = (c for rows in (trace.selections() if trace else ()) for c in rows.cautions)
        marks = marks_of(figure, "".join((*(e.marks for e in inputs), *(OF_ROWS[c] for c in sorted(cautions)))))
        entry = self._enter(Entry(self._next(), section, figure=figure, marks=marks, inputs=inputs), content)
        for source in inputs:
            source.feeds.append(entry.key)
        return entry

    def _ref(self, ref: Ref, section: str) -> Entry:
        content = ("ref", ref.text, ref.source, ref.locator)
        return self._by_content.get(content) or self._enter(Entry(self._next(), section, ref=ref), content)

    def _enter(self, entry: Entry, content: Hashable) -> Entry:
        self._by_content[content] = self._by_key[entry.key] = entry
        self.entries.append(entry)
        return entry

    def _next(self) -> str:
        return f"f{len(self.entries) + 1}"
