"""Which sources a block rests on, and the end notes that number them in the order in which they are met."""

from __future__ import annotations

from collections.abc import Iterable

from peaceops.book import Figure
from peaceops.document.model import Cell, Inline, Range, Ref

FROM_SO_MANY = 3  # numbers in a row that are written as a span


def sources_in(parts: Iterable[Inline | Cell]) -> list[str]:
    """The keys of the sources of figures and references, in the order in which they are met; those of a computed
    figure by their keys."""
    found: dict[str, None] = {}
    for part in parts:
        if isinstance(part, Ref):
            found[part.source] = None
        for figure in (part.low, part.high) if isinstance(part, Range) else (part,):
            if isinstance(figure, Figure):
                found |= dict.fromkeys(sorted(figure.sources()))
    return list(found)


class EndNotes:
    """Gives every source met its number."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def cite(self, sources: Iterable[str]) -> str:
        """The numbers of the sources, in order: "3, 7–9"; "" for none."""
        return spans(sorted({self.numbers.setdefault(s, len(self.numbers) + 1) for s in sources}))


def spans(numbers: list[int]) -> str:
    """Numbers in order, three or more in a row as a span: "1, 2, 4–7"."""
    runs: list[list[int]] = []
    for n in numbers:
        if runs and n == runs[-1][-1] + 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    written: list[str] = []
    for run in runs:
        written += [f"{run[0]}–{run[-1]}"] if len(run) >= FROM_SO_MANY else map(str, run)
    return ", ".join(written)
