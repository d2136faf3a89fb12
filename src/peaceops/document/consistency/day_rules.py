"""Days: nothing of a mission lies before its start, no end before its beginning."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date

from peaceops.book import Figure
from peaceops.document.consistency.fault import Fault, fault
from peaceops.document.consistency.reading import Reading, ShownFigure
from peaceops.document.model import Paragraph

ESTABLISHED = ("mandate-established",)
# Persons sent ahead of the resolution may be counted as strength before the start; those reports are known errors, or
# explained where they stand. A death in a mission that was not there is neither.
DEATHS = ("deaths", "deaths-by-cause")
INCIDENTS = ("first-incident-date", "last-incident-date")
TOLD = "presence-deaths-before-start"  # the message that says that the list of deaths and the start disagree
# Measures of days of which the first is not later than the second, of one thing.
IN_ORDER = (
    ("first-incident-date", "last-incident-date"),
    ("decision-to-close", "closing-last-day"),
    ("mandate-decision-day", "mandate-last-day"),
    ("mission-start", "mandate-end"),
    ("drawdown-from", "drawdown-to"),
)


def before_the_start(reading: Reading) -> Iterator[Fault]:
    """No incident in the mission is older than the mission, where the document does not say that it is listed so."""
    start = _start(reading)
    if start is None or TOLD in reading.paragraphs:
        return
    for key in DEATHS:
        for shown in reading.figures.get(key, ()):
            figure = shown.figure
            own = figure.counted.get("mission") == reading.document.mission
            if own and figure.period and figure.period.last < start:
                yield fault(shown.spot, what=figure.counts, when=figure.period.iso, start=start.isoformat())
    for key in INCIDENTS:
        for shown in reading.figures.get(key, ()):
            if str(shown.figure.value) < start.isoformat():
                day = str(shown.figure.value)
                yield fault(shown.spot, what=shown.figure.counts, when=day, start=start.isoformat())


def _start(reading: Reading) -> date | None:
    """The day from which the mission is, as the document says it: the earliest that it gives."""
    said = [p for key in ESTABLISHED for p, _ in reading.paragraphs.get(key, ())]
    days = [d for p in said for d in _days(p)]
    days += [
        _day(s.figure)
        for s in reading.figures.get("mission-start", ())
        if s.figure.counted.get("mission") == reading.document.mission
    ]
    return min((d for d in days if d), default=None)


def _days(paragraph: Paragraph) -> list[date | None]:
    return [_day(p) for p in paragraph.parts if isinstance(p, Figure) and p.unit == "date"]


def _day(figure: Figure) -> date | None:
    return figure.period.first if figure.period else None


def days_in_order(reading: Reading) -> Iterator[Fault]:
    """What ends did not end before it began."""
    for first, last in IN_ORDER:
        ends: dict[Hashable, list[ShownFigure]] = {}
        for shown in reading.figures.get(last, ()):
            ends.setdefault(shown.figure.counted.about, []).append(shown)
        for shown in reading.figures.get(first, ()):
            others = ends.get(shown.figure.counted.about, ())
            if others and all(str(o.figure.value) < str(shown.figure.value) for o in others):
                begin, end = shown.figure, others[0].figure
                yield fault(
                    shown.spot, what=begin.counts, day=str(begin.value), other=end.counts, other_day=str(end.value)
                )
