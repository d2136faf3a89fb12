"""Lists of missions: all, those of a kind, and those that were open on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book.figure import Figure
from peaceops.book.reply import Replies
from peaceops.book.store import Book, View
from peaceops.book.tables.missions import MissionsRow
from peaceops.errors import unknown
from peaceops.missions.dates import MANDATE_END, START, Dates, date_figure, preferred_dates, ran
from peaceops.missions.names import missions

KINDS = ("pko", "spm", "support", "other_pko")  # in words: the messages mission-kind-<kind>


@dataclass(frozen=True, slots=True)
class MandateTerm:
    """The term of a mandate on a day: how it stands (open_ended, in_force, last_term, end_passed, end_not_read), its
    last day (a figure of unit date; None for one without, or not read) and the resolution that set it."""

    status: str
    ends_on: Figure | None
    resolution: str

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        ends = self.ends_on.to_dict() if self.ends_on else None
        return {"status": self.status, "ends_on": ends, "resolution": self.resolution}


@dataclass(frozen=True, slots=True)
class MissionSummary:
    """One line of the list: acronym, full name, kind (one of KINDS), hosts (iso3), region, start and mandate end.

    The two dates are figures (unit date); None where no source gives one or the end was not yet decided: `mandate_end`
    is the end of the mission's mandate for good. `term`: of a mission that runs, where the Council set it up.
    """

    mission: str
    name: str
    kind: str
    hosts: tuple[str, ...]
    region: str
    start: Figure | None
    mandate_end: Figure | None
    term: MandateTerm | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON; dates as figures or null."""
        return {
            "mission": self.mission,
            "name": self.name,
            "kind": self.kind,
            "hosts": list(self.hosts),
            "region": self.region,
            "start": self.start.to_dict() if self.start else None,
            "mandate_end": self.mandate_end.to_dict() if self.mandate_end else None,
            "term": self.term.to_dict() if self.term else None,
        }

    def to_row(self) -> dict[str, Any]:
        """As one row of plain values."""
        return {
            "mission": self.mission,
            "name": self.name,
            "kind": self.kind,
            "hosts": ";".join(self.hosts),
            "region": self.region,
            "start": str(self.start.value) if self.start else "",
            "mandate_end": str(self.mandate_end.value) if self.mandate_end else "",
            "term_ends": str(self.term.ends_on.value) if self.term and self.term.ends_on else "",
            "term_status": self.term.status if self.term else "",
        }


def missions_list(view: View, active_on: date | None = None, kind: str | None = None) -> Replies[MissionSummary]:
    """Missions in order of start. `active_on`: those whose mandate ran that day (a mission without a known start is
    left out), with the end of the mandate that was known that day. `kind`: one of KINDS. Raises PeaceopsError for
    another kind."""
    if kind is not None and kind not in KINDS:
        raise unknown("kind-of-mission", kind, KINDS)
    preferred = preferred_dates(view)
    found = [(r, preferred.get(r.mission, {})) for r in missions(view).values() if kind in (None, r.kind)]
    if active_on is not None:
        found = [(r, dates) for r, dates in found if ran(dates, active_on)]
    found.sort(key=lambda pair: (_listed_from(*pair), pair[0].mission))
    then = preferred_dates(Book(view.folder).at(min(active_on, date.today()))) if active_on else {}
    return Replies(summary_of(r, _known_then(dates, then.get(r.mission, {})) if then else dates) for r, dates in found)


def _known_then(dates: Dates, then: Dates) -> Dates:
    """The dates without an end of the mandate that was decided later."""
    return {what: row for what, row in dates.items() if what != MANDATE_END} | {
        what: row for what, row in then.items() if what == MANDATE_END
    }


def open_on(view: View, day: date) -> tuple[MissionSummary, ...]:
    """The official peacekeeping operations whose mandate ran on `day`, in order of start."""
    return missions_list(view, active_on=day, kind="pko")


def summary_of(row: MissionsRow, dates: Dates) -> MissionSummary:
    """The line of a mission, with its preferred dates."""
    start, end = dates.get(START), dates.get(MANDATE_END)
    return MissionSummary(
        mission=row.mission,
        name=row.name,
        kind=row.kind,
        hosts=several(row.hosts),
        region=row.region or "",
        start=date_figure(start) if start else None,
        mandate_end=date_figure(end) if end else None,
    )


def several(text: str | None) -> tuple[str, ...]:
    """The codes in a column that joins them by ";"."""
    return tuple(filter(None, (text or "").split(";")))


def _listed_from(row: MissionsRow, dates: Dates) -> date:
    return dates[START].on_date if START in dates else row.known
