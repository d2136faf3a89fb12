"""The profile of a mission: dates as each source gives them, phases, hosts, names, and what came before and after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peaceops.book.figure import Figure, fact
from peaceops.book.measures import counted
from peaceops.book.reply import Reply
from peaceops.book.store import Book, View
from peaceops.book.tables.missions import MissionAliasesRow, MissionPhasesRow, MissionsRow
from peaceops.errors import PeaceopsError
from peaceops.missions.begun import not_begun
from peaceops.missions.dates import MEASURES, START, date_figure, dates_of, preferred_of
from peaceops.missions.lists import MissionSummary, several, summary_of
from peaceops.missions.names import find_mission, missions, state_names
from peaceops.words.catalogue import Said, said


@dataclass(frozen=True, slots=True)
class MissionDate:
    """One date as one source gives it; `preferred` marks the one that the book uses."""

    what: str
    preferred: bool
    on: Figure

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"what": self.what, "preferred": self.preferred, "on": self.on.to_dict()}


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase of a mission's life; it lasts until the next one begins (`until` is None while it lasts)."""

    number: int
    title: str
    start: Figure
    until: date | None
    basis: str

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        until = self.until.isoformat() if self.until else None
        return {
            "number": self.number,
            "title": self.title,
            "from": self.start.to_dict(),
            "until": until,
            "basis": self.basis,
        }


@dataclass(frozen=True, slots=True)
class MissionProfile(Reply):
    """One mission as it was known on a date.

    `hosts` are pairs of iso3 and name. `dates` holds every date as each source gives it, `contradictions` those that
    differ from the preferred one. Successors are those that had begun by the date. `note` is what a reader must know
    of the mission, `notes` what of this answer.
    """

    summary: MissionSummary
    official: bool
    hosts: tuple[tuple[str, str], ...]
    mandate_form: str
    funding: str
    dates: tuple[MissionDate, ...]
    phases: tuple[Phase, ...]
    aliases: tuple[str, ...]
    predecessors: tuple[str, ...]
    successors: tuple[str, ...]
    note: str
    notes: tuple[Said, ...] = ()

    @property
    def contradictions(self) -> tuple[MissionDate, ...]:
        """Dates that differ from the preferred one of the same kind; a month that holds the preferred day agrees."""
        used = {d.what: d.on.period for d in self.dates if d.preferred}
        return tuple(d for d in self.dates if d.what in used and not used[d.what].overlaps(d.on.period))

    def preferred(self, what: str) -> Figure | None:
        """The date that the book uses for start, mandate_end, withdrawal_end or liquidation_end."""
        return next((d.on for d in self.dates if d.what == what and d.preferred), None)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return self.summary.to_dict() | {
            "official": self.official,
            "host_names": dict(self.hosts),
            "mandate_form": self.mandate_form,
            "funding": self.funding,
            "dates": [d.to_dict() for d in self.dates],
            "contradictions": [d.to_dict() for d in self.contradictions],
            "phases": [p.to_dict() for p in self.phases],
            "aliases": list(self.aliases),
            "predecessors": list(self.predecessors),
            "successors": list(self.successors),
            "note": self.note,
            "notes": [str(n) for n in self.notes],
        }

    def sentences(self) -> tuple[Said, ...]:
        """The notes."""
        return self.notes

    def to_rows(self) -> list[dict[str, Any]]:
        """As rows of what, value and source."""
        s = self.summary
        facts = {
            "mission": s.mission,
            "name": s.name,
            "kind": str(said(f"mission-kind-{s.kind}")),
            "hosts": "; ".join(name for _, name in self.hosts),
            "region": s.region,
            "mandate-form": self.mandate_form.replace("_", " "),
            "funding": self.funding.replace("_", " "),
            "other-codes": ", ".join(self.aliases),
            "predecessors": ", ".join(self.predecessors),
            "successors": ", ".join(self.successors),
            "note": self.note,
        }
        rows = [_row(f"profile-{what}", value) for what, value in facts.items() if value]
        differ = set(self.contradictions)
        for d in self.dates:
            how = "differs" if d in differ else "preferred" if d.preferred else "agrees"
            rows.append(_row(f"profile-{MEASURES[d.what]}", str(d.on.value), d.on.source, how=how))
        if s.term:
            ends = said("profile-term.says", status=s.term.status, ends=s.term.ends_on or "", by=s.term.resolution)
            rows.append(_row("profile-term", str(ends), s.term.ends_on.source if s.term.ends_on else ""))
        for p in self.phases:
            rows.append(_row("profile-phase", f"{p.start.value} {p.title}", p.start.source, number=p.number))
        return rows


def _row(key: str, value: str, source: str = "", **args: Any) -> dict[str, Any]:
    return {"what": str(said(key, **args)), "value": value, "source": source}


def mission_row(view: View, name: str, as_of: date) -> MissionsRow:
    """The row of the missions table. Raises PeaceopsError for an unknown name, or where `as_of` is before the start."""
    row = _row_in(view, name)
    start = preferred_of(view, row.mission).get(START) if row else None
    if row is not None and (start is None or start.on_date <= as_of):
        return row
    whole = Book(view.folder).at()
    raise not_begun(whole, find_mission(whole, name))


def _row_in(view: View, name: str) -> MissionsRow | None:
    try:
        return missions(view)[find_mission(view, name)]
    except PeaceopsError:
        return None


def mission_profile(view: View, name: str, as_of: date) -> MissionProfile:
    """One mission as known in the view. Raises PeaceopsError for an unknown name or a date before its start."""
    row = mission_row(view, name, as_of)
    known = {r.mission for r in view.all(MissionsRow)}
    names = state_names(view, several(row.hosts))
    return MissionProfile(
        summary=summary_of(row, preferred_of(view, row.mission)),
        official=row.official,
        hosts=tuple(names.items()),
        mandate_form=row.mandate_form,
        funding=row.funding or "unknown",
        dates=tuple(MissionDate(r.what, r.preferred, date_figure(r)) for r in dates_of(view, row.mission)),
        phases=phases(view, row.mission),
        aliases=tuple(sorted({r.alias for r in view.where(MissionAliasesRow, mission=row.mission)})),
        predecessors=several(row.predecessors),
        successors=tuple(m for m in several(row.successors) if m in known),
        note=row.note or "",
    )


def phases(view: View, mission: str) -> tuple[Phase, ...]:
    """The phases of a mission known in the view, in order; empty where no source gives any."""
    rows = sorted(view.where(MissionPhasesRow, mission=mission), key=lambda r: r.phase)
    untils = [r.from_date - timedelta(days=1) for r in rows[1:]] + [None]
    return tuple(_phase(row, until) for row, until in zip(rows, untils, strict=False))


def _phase(row: MissionPhasesRow, until: date | None) -> Phase:
    counts = counted("phase-start", mission=row.mission, phase=row.phase)
    return Phase(row.phase, row.title, fact(row, row.from_date, counts, row.from_date), until, row.basis)
