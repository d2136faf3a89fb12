"""What stands around the marks of a chart: events as upright rules with a label, titles of the axes, a source line.

What the document model gives is read in `around_of` and nowhere else: the drawing of all of it is here and in
`layout.py`, for every kind of chart on an axis of time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from peaceops.document.model import Chart
from peaceops.document.numbers import Numbers
from peaceops.render.charts.labels import Label, width_of
from peaceops.render.charts.rows import ChartRow, span_of


@dataclass(frozen=True, slots=True)
class EventMark:
    """Something that happened: years as decimals on the axis of the chart, and words ("": a rule alone)."""

    at: float
    label: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """All that stands around the marks; what is "" or empty takes no room."""

    events: tuple[EventMark, ...] = ()
    value_title: str = ""
    time_title: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """The label of an event, its foot at nought, in a lane above the plot, 0 being the lowest."""

    words: Label
    lane: int

    def label(self, y: float) -> Label:
        """In place, its foot at `y`."""
        return replace(self.words, y=y)

    def crosses(self, other: Flag) -> bool:
        """Whether its rule goes through the words of another."""
        return self.lane > other.lane and other.words.left() < self.words.x < other.words.right()


def around_of(chart: Chart, rows: Iterable[ChartRow], numbers: Numbers, *, ruled: bool) -> Around:
    """What a chart wants around its marks: its events, and a rule at the row to mark. `ruled`: the row to mark gets an
    upright rule (other kinds shade it)."""
    marked = [EventMark(r.span.at) for r in rows if ruled and chart.highlight and r.label == chart.highlight and r.span]
    events = [EventMark(span_of(e.when.first.isoformat(), numbers).at, e.label) for e in chart.events]
    return Around(events=(*marked[:1], *events))


def flags(events: Iterable[EventMark], across: Callable[[float], float], width: float) -> list[Flag]:
    """The labels of events in as few lanes as keep them apart, inside a drawing of that width. `across` gives the
    pixel of a time. A label stands to the right of its rule, and to the left where the drawing ends."""
    labels = [Label(across(e.at), 0, e.label) for e in sorted(events, key=lambda e: (e.at, e.label)) if e.label]
    to_the_left = [replace(w, anchor="end", x=max(w.x, width_of(w.text))) for w in labels if w.right() > width]
    to_the_right = [w for w in labels if w.right() <= width]
    placed: list[Flag] = []
    for words in (*to_the_left, *reversed(to_the_right)):  # in this order few rules are in the way of a label
        tried = [Flag(words, lane) for lane in range(len(placed) + 1)]
        free = [t for t in tried if not any(t.lane == f.lane and words.meets(f.words) for f in placed)]
        clear = (t for t in free if not any(t.crosses(f) or f.crosses(t) for f in placed))
        placed.append(next(clear, free[0]))
    return placed
