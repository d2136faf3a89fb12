"""Words and numbers as paper formats print them: runs of text, each number with the entry of the register it has."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import Figure
from peaceops.document.figures import Teller
from peaceops.document.model import Cell, CrossRef, Empty, Inline, Range, Ref, Text, When
from peaceops.document.numbering import Numbering
from peaceops.document.register import Register
from peaceops.document.units import Unit


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text. `kind`: words / number (`to` is its entry in the register) / document (`to` is the key of the
    source) / see (`to` is the anchor of a place in the document) / empty. `marks` stand raised after a number; `read`
    is what is read out where that differs from what is seen."""

    text: str
    kind: str = "words"
    to: str = ""
    marks: str = ""
    read: str = ""


Runs = tuple[Run, ...]


def read_out(runs: Runs) -> str:
    """The text of runs, with the marks of numbers."""
    return "".join(f"{r.text}{r.marks}" for r in runs)


class Runner:
    """Makes the runs of texts and cells, and enters every figure that it meets in the register. `section` is the title
    of the section that is being set."""

    def __init__(self, tell: Teller, numbering: Numbering, register: Register) -> None:
        self.section = ""
        self._tell = tell
        self._numbering = numbering
        self._register = register

    def text(self, text: Text) -> Runs:
        """Running text."""
        return tuple(self._part(p) for p in text)

    def cell(self, cell: Cell, unit: Unit | None = None) -> Runs:
        """A cell of a table, in the unit of its column."""
        if isinstance(cell, Empty) or cell is None:
            return (self._empty(cell or Empty.NOT_KNOWN),)
        if isinstance(cell, Range):
            return self._range(cell, unit)
        if isinstance(cell, Figure):
            return (self._figure(cell, unit.cell(cell) if unit else self._tell.cell(cell)),)
        return (self._part(cell),)

    def headline(self, value: Figure | Empty) -> Runs:
        """A figure that stands large, as in running text."""
        return self.cell(value) if isinstance(value, Empty) else (self._part(value),)

    def _part(self, part: Inline) -> Run:
        if isinstance(part, str):
            return Run(part)
        if isinstance(part, When):
            return Run(self._tell.named(part.period))
        if isinstance(part, CrossRef):
            place = self._numbering.see(part)
            return Run(self._tell.words.text(f"see-{place.kind}", n=place.number), "see", place.anchor)
        if isinstance(part, Ref):
            return Run(part.text, "document", part.source)
        return self._figure(part, self._tell.prose(part))

    def _figure(self, figure: Figure, said: str) -> Run:
        entry, _ = self._register.use(figure, self.section, in_prose=True)
        return Run(said, "number", entry.key, entry.marks)

    def _range(self, cell: Range, unit: Unit | None) -> Runs:
        """Two ends of an interval: the words between them are those of the language."""
        if cell.low.value == cell.high.value:
            return self.cell(cell.high, unit)
        parts = self._tell.words.parts("table-range", low=cell.low, high=cell.high)
        return tuple(run for part in parts for run in self.cell(part, unit))

    def _empty(self, why: Empty) -> Run:
        seen, read = self._tell.empty(why.value)
        return Run(seen, "empty", read=read)
