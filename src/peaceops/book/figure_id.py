"""The permanent id of a figure: the same for the same figure, in every document, format and run."""

from __future__ import annotations

from hashlib import sha256

from peaceops.book.figure import Figure, Rows, Trace

LENGTH = 12  # hexadecimal digits: of a million figures, two share an id once in six hundred cases


class FigureIds:
    """Gives figures their ids, and remembers those given: figures go into many others."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Figure, str]] = {}  # the figure is held, so that its place in memory stays its own

    def of(self, figure: Figure) -> str:
        """The id of a figure: of its value, unit, what it counts, period, status and source, or its rule and all that
        went in. Words of a language, notes and grades are no part of it."""
        if id(figure) not in self._known:
            content = "\x1f".join(map(str, self._content(figure)))
            self._known[id(figure)] = figure, sha256(content.encode()).hexdigest()[:LENGTH]
        return self._known[id(figure)][1]

    def _content(self, figure: Figure) -> tuple[object, ...]:
        counted = (figure.counted.key, *(f"{name}={value}" for name, value in figure.counted.about))
        told = (repr(figure.value), figure.unit, *counted, figure.period.iso, figure.status)
        told = (*told, figure.source, figure.locator)
        return (*told, *self._trace(figure.trace)) if figure.trace else told

    def _trace(self, trace: Trace) -> tuple[object, ...]:
        inputs = (self._rows(i) if isinstance(i, Rows) else self.of(i) for i in trace.inputs)
        return (trace.rule_id, *(f"{name}={value}" for name, value in trace.params), *inputs)

    def _rows(self, rows: Rows) -> str:
        return f"{rows.select} {rows.params} {rows.count}"


def figure_id(figure: Figure) -> str:
    """The permanent id of one figure: twelve hexadecimal digits."""
    return FigureIds().of(figure)
