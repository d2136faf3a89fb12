"""What the Council has decided on the end of a mission: the day, and by when its personnel are out.

Sources: operative paragraphs 1990-2026 (table drawdown_decisions); closings since 1999. A later resolution that extends
the mandate beyond that day takes the decision back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.schema import Fact
from peaceops.book.tables.council import ClosingsRow, DrawdownDecisionsRow
from peaceops.council.due import ENDS
from peaceops.council.mandates import acts_on
from peaceops.exits.closing import CONVERSION
from peaceops.exits.runoff import DAYS_A_MONTH
from peaceops.missions.dates import MANDATE_END, date_figure, preferred_dates

ALL_OF_IT = "all"  # component: the whole mission
WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class DecidedEnd:
    """A decision to end a mission: its symbol and source, the day of the decision, the last day of the mandate, and the
    day by which the personnel are out where one was set (unit: date)."""

    decision: str
    source: str
    locator: str
    decided: Figure
    mandate_end: Figure
    out_by: Figure | None

    def __str__(self) -> str:
        return self.decision

    @property
    def last(self) -> date:
        """The day by which the personnel are out: the withdrawal day, or the last day of the mandate."""
        return max(date.fromisoformat(str(f.value)) for f in (self.mandate_end, self.out_by) if f)

    @property
    def mandate_ends(self) -> date:
        """The last day of the mandate."""
        return date.fromisoformat(str(self.mandate_end.value))

    def months_from(self, day: date) -> float:
        """Months from a day to the one by which the personnel are out (at least a tenth)."""
        return max((self.last - day).days / DAYS_A_MONTH, 0.1)


@asked
def decided_end(view: View, mission: str, day: date) -> DecidedEnd | None:
    """The end that the Council had decided by `day` and not taken back since; None where it had decided none."""
    rows = [r for r in view.where(DrawdownDecisionsRow, mission=mission) if r.component == ALL_OF_IT and r.known <= day]
    ends = sorted((r for r in rows if r.decision in ENDS and r.to_date), key=lambda r: (r.resolution, r.row))
    if ends:
        row = ends[-1]
        assert row.to_date is not None
        later = [r for r, _ in acts_on(view, mission) if r.resolution > row.resolution and r.decided_on <= day]
        if any(r.until and r.until > row.to_date for r in later):
            return None
        outs = [r for r in rows if r.decision == WITHDRAW and r.resolution >= row.resolution and r.to_date]
        out = max(outs, key=lambda r: (r.resolution, r.row), default=None)
        symbol = (row.locator or "").split(",")[0]
        return _made(row, symbol, row.known, row.to_date, (out, out.to_date) if out and out.to_date else None)
    closed = view.first(ClosingsRow, mission=mission)
    if closed is None or closed.how == CONVERSION or closed.last_day is None or closed.decided_on > day:
        return None
    deadline = closed.withdrawal_deadline
    return _made(closed, closed.decision, closed.decided_on, closed.last_day, (closed, deadline) if deadline else None)


def _made(row: Fact, symbol: str, decided: date, ends: date, out: tuple[Fact, date] | None) -> DecidedEnd:
    mission = str(getattr(row, "mission"))  # noqa: B009
    return DecidedEnd(
        decision=symbol,
        source=row.source,
        locator=row.locator or "",
        decided=fact(row, decided, counted("decision-to-close", mission=mission), decided),
        mandate_end=fact(row, ends, counted("closing-last-day", mission=mission), ends),
        out_by=fact(out[0], out[1], counted("withdrawal-day", mission=mission), out[1]) if out else None,
    )


def ended_by(view: View, mission: str, day: date) -> Figure | None:
    """The last day of a mission that had left by `day` (unit: date): the end of its mandate, or of its withdrawal where
    that was set later; None where it had not."""
    decided = decided_end(view, mission, day)
    if decided is not None:
        last = decided.out_by if decided.out_by and decided.last > decided.mandate_ends else decided.mandate_end
        return last if decided.last < day else None
    end = preferred_dates(view).get(mission, {}).get(MANDATE_END)
    return date_figure(end) if end and end.on_date < day else None
