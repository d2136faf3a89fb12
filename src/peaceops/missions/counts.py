"""How many missions there have been, and how many ran on a day, by which list. Source: tables missions and
mission_dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from peaceops.book import View, counted
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.rules import COUNT, selection
from peaceops.book.tables.missions import MissionsRow
from peaceops.missions.dates import START, preferred_of, ran
from peaceops.missions.lists import KINDS
from peaceops.period import Period
from peaceops.words.catalogue import said


@selection("missions-begun")
def missions_begun(view: View, *, kind: str, day: date) -> tuple[MissionsRow, ...]:
    """Missions of a kind that had begun by a day, a row each."""
    return tuple(r for r in view.where(MissionsRow, kind=kind) if _begun(view, r.mission, day))


@selection("missions-running")
def missions_running(view: View, *, kind: str, day: date) -> tuple[MissionsRow, ...]:
    """Missions of a kind whose mandate ran on a day, a row each."""
    return tuple(r for r in view.where(MissionsRow, kind=kind) if ran(preferred_of(view, r.mission), day))


@selection("missions-running-in")
def missions_running_in(view: View, *, kind: str, region: str, day: date) -> tuple[MissionsRow, ...]:
    """Those of them in a part of the world, a row each."""
    held = view.where(MissionsRow, kind=kind, region=region)
    return tuple(r for r in held if ran(preferred_of(view, r.mission), day))


def mission_counts(view: View, day: date) -> ReplyRows:
    """How many missions of each kind had begun by a day, and how many of them ran on it. `pko`: the official list of
    peacekeeping operations; the others are what this database has, and no list of the United Nations is behind them."""
    notes = [said("missions-counted-official"), said("missions-counted-others")]
    columns = ("kind", "list", "begun_by", "running_on")
    return ReplyRows.made({"on": day}, columns, _rows(view, day), notes=notes)


def _rows(view: View, day: date) -> Iterator[Mapping[str, Cell]]:
    for kind in KINDS:
        begun, running = missions_begun(view, kind=kind, day=day), missions_running(view, kind=kind, day=day)
        yield {
            "kind": kind,
            "list": str(said("mission-list", kind=kind)),
            "begun_by": COUNT(counted("missions-begun", kind=kind), Period.day(day), [begun]),
            "running_on": COUNT(counted("missions-running", kind=kind), Period.day(day), [running]),
        }


def _begun(view: View, mission: str, day: date) -> bool:
    start = preferred_of(view, mission).get(START)
    return start is not None and start.on_date <= day
