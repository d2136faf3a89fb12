"""The two reviews that are compared, and a figure of each in words and as a change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, counted
from peaceops.book.rules import DIFFERENCE
from peaceops.document.model import Cell, Document, Empty, Inline, When
from peaceops.document.writer import Writer
from peaceops.period import SPAN, Period
from peaceops.review.compared.matching import SamePair, as_of_any, same_kind, standing
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the

POINTS = {"pct": "points"}  # a difference of per cents is in percentage points
COLUMNS = ("what", "then", "then-when", "now", "now-when", "change", "status")


@dataclass(frozen=True, slots=True)
class Sides:
    """The earlier review (or that of the other mission) and the one of the date, and who writes."""

    then: Document
    now: Document
    write: Writer

    @property
    def payer(self) -> str:
        """The payer as running text names it."""
        return the(self.now.payer_name or self.now.payer)

    @property
    def one_mission(self) -> bool:
        """Whether it is one mission at two dates, and not two missions at one."""
        return self.then.mission == self.now.mission

    def named(self, document: Document) -> Inline:
        """What a side is called: its day, or its mission."""
        return When(Period.day(date.fromisoformat(document.as_of))) if self.one_mission else document.mission

    def heads(self) -> dict[str, str]:
        """The heads of the two columns of values."""
        return {"then": str(self.named(self.then)), "now": str(self.named(self.now))}

    def what(self, figure: Figure, document: Document) -> str:
        """What a figure counts; of two missions, without the name of one."""
        counts = figure.counted
        if not self.one_mission:
            counts = as_of_any(counts, document.mission, said("compared-the-mission"))
        return self.write.words_only(counts.said(figure.known))

    def row(self, pair: SamePair) -> tuple[Cell, ...]:
        """A row on a thing that both reviews have, by COLUMNS."""
        then, now = pair.then, pair.now
        change = self.change(pair) or Empty.NOT_APPLICABLE
        return (self.what(now, self.now), then, when(then), now, when(now), change, status(now))

    def change(self, pair: SamePair) -> Figure | None:
        """The value now less the value then; None where they may not be subtracted."""
        then, now = pair.then, pair.now
        if standing(then) != standing(now) or not same_kind(then, now):
            return None
        counts = counted("change-between-reviews", of=now.counted)
        if not self.one_mission:
            counts = counted("difference-between-missions", of=now.counted, other=self.then.mission)
        return DIFFERENCE(counts, _between(then.period, now.period), [now, then], unit=POINTS.get(now.unit, now.unit))


def _between(first: Period, last: Period) -> Period:
    """From one period to the other, in their order; none where one of them is none."""
    if not first or not last:
        return Period.none()
    if first == last:
        return first
    one, other = sorted((first, last))
    if SPAN in (one.kind, other.kind):
        return Period.span(one.first, max(one.last, other.last))
    return Period.span(one, other)


def when(figure: Figure) -> Cell:
    """What a figure is about, for a cell of its own; a day is its own."""
    return When(figure.period) if figure.period and figure.unit != "date" else Empty.NOT_APPLICABLE


def status(figure: Figure) -> str:
    """The status of a figure in words."""
    return str(status_said(figure))


def status_said(figure: Figure) -> Said:
    """The status of a figure as a message."""
    return said(f"status-{standing(figure)}")
