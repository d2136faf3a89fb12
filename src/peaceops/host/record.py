"""The compiled record of a host and its mission: heads, events, positions, communities, memberships, recognitions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View
from peaceops.book.figure import fact
from peaceops.book.measures import Counted, counted
from peaceops.book.rules import COUNT, Picked, selection
from peaceops.book.schema import Fact
from peaceops.book.tables.host import (
    CommunitiesRow,
    HostEventsRow,
    HostTradeRow,
    MembershipsRow,
    MissionHeadsRow,
    PositionsRow,
    RecentDecisionsRow,
    RecognitionsRow,
)
from peaceops.book.told import times_told
from peaceops.period import Period

RECORDED = ("XKX",)  # the hosts of which communities, memberships and recognitions were compiled
LONG_NUMBER = re.compile(r"(?<![\d.,])\d{4,}(?![\d.,])")


@dataclass(frozen=True, slots=True)
class StatedThen:
    """On what a row rests: its mark (read / secondary / derived), source key, locator and note."""

    mark: str
    source: str
    locator: str
    note: str


@dataclass(frozen=True, slots=True)
class HostEvent:
    """An event: the date as its source allows, the first day it can be, what happened, its phase."""

    when: str
    first: date
    event: str
    phase: str
    symbol: str
    said: StatedThen


@dataclass(frozen=True, slots=True)
class HeadTerm:
    """A term of a head of mission as one source gives it. `until` is empty where the end was not known by the date."""

    name: str
    role: str
    since: str
    until: str
    said: StatedThen


@dataclass(frozen=True, slots=True)
class Position:
    """What a State asked for, as classed by the compiler.

    `when` may say that the statement is undated; then `first` and `day` (a date or month as a figure) are None.
    """

    when: str
    first: date | None
    day: Figure | None
    who: str
    iso3: str
    member: bool
    position: str
    where: str
    said: StatedThen


@dataclass(frozen=True, slots=True)
class Community:
    """A figure on a community, `about` returns, displaced persons, incidents or the population. `value` is a number
    where the source gives one plain number, else its words.

    Definitions differ from row to row: rows are never added.
    """

    period: str
    about: str
    measure: str
    community: str
    value: Figure
    said: StatedThen


@dataclass(frozen=True, slots=True)
class Membership:
    """A membership, an application or the lack of one, and the name under which the host takes part.

    `day` is the date as a figure, where it is a day.
    """

    organization: str
    membership: str
    when: str
    day: Figure | None
    entity: str
    said: StatedThen


@dataclass(frozen=True, slots=True)
class Recognition:
    """A recognition statement, a claimed, contested or confirmed withdrawal, or a count by one counter."""

    who: str
    iso3: str
    kind: str
    when: str
    claimed_by: str
    said: StatedThen


@dataclass(frozen=True, slots=True)
class Trade:
    """A scattered figure on trade or assistance, as a number where the source gives one."""

    period: str
    measure: str
    partner: str
    value: Figure
    unit: str
    said: StatedThen


@dataclass(frozen=True, slots=True)
class Decision:
    """A recent decision or development on a mission ("ALL": on all of them)."""

    mission: str
    when: str
    on: date
    decision: str
    vote: str
    mandate_to: str
    strength: str
    said: StatedThen


def _said(row: Fact, view: View) -> StatedThen:
    """On what a row rests. A note that tells of a time after the day of the view is left out."""
    note = row.note or ""
    if view.as_of and max(times_told(note), default="") > view.as_of.isoformat():
        note = ""
    return StatedThen(row.confidence, row.source, row.locator or "", note)


def events_for(view: View, mission: str) -> tuple[HostEvent, ...]:
    """Events in the life of the mission and its host, in order of date."""
    rows = sorted(view.where(HostEventsRow, mission=mission), key=lambda r: (r.from_date, r.to_date, r.row))
    return tuple(HostEvent(r.date_text, r.from_date, r.event, r.phase, r.symbol or "", _said(r, view)) for r in rows)


def heads_for(view: View, mission: str, on: date) -> tuple[HeadTerm, ...]:
    """Heads of mission as different sources give them, in order of start. An end after `on` is left empty: a source
    that is dated by the start of a term already holds its end."""
    rows = sorted(view.where(MissionHeadsRow, mission=mission), key=lambda r: r.row)
    first: dict[str, date] = {}
    for row in rows:
        if row.from_date:
            first.setdefault(row.name, row.from_date)
    rows.sort(key=lambda r: (r.from_date or first.get(r.name, date.max), r.row))
    return tuple(HeadTerm(r.name, r.role, r.from_text or "", _until(r, on), _said(r, view)) for r in rows)


def _until(row: MissionHeadsRow, on: date) -> str:
    return "" if row.to_date and row.to_date > on else row.to_text or ""


def positions_for(view: View, mission: str) -> tuple[Position, ...]:
    """Positions on the mission, in order of date; undated ones last."""
    rows = sorted(view.where(PositionsRow, mission=mission), key=lambda r: (r.from_date or date.max, r.row))
    return tuple(
        Position(
            when=r.date_text,
            first=r.from_date,
            day=_stated_on(r),
            who=r.who.strip("()"),
            iso3=r.iso3 or "",
            member=r.council_member,
            position=r.position,
            where=r.meeting or "",
            said=_said(r, view),
        )
        for r in rows
    )


def _stated_on(row: PositionsRow) -> Figure | None:
    if row.from_date is None:
        return None
    counts = counted("position-stated-on", who=row.who, position=row.position)
    return fact(row, row.date_text, counts, Period.compiled(row.date_text, row.from_date, row.to_date))


@selection("positions-on")
def _positions_on(view: View, *, mission: str) -> tuple[PositionsRow, ...]:
    """Positions on a mission."""
    return view.where(PositionsRow, mission=mission)


def positions_held(view: View, mission: str) -> Figure:
    """How many stated positions on the mission the book holds; unit count."""
    return COUNT(counted("stated-positions"), Period.none(), [_positions_on(view, mission=mission)])


@selection("positions-since")
def _positions_since(view: View, *, mission: str, since: str) -> tuple[PositionsRow, ...]:
    """Positions on a mission stated after a day (ISO), each with a day or month of its own."""
    day = date.fromisoformat(since)
    return tuple(r for r in view.where(PositionsRow, mission=mission) if r.from_date and r.from_date > day)


def positions_since(view: View, mission: str, since: date) -> Figure | None:
    """How many positions on the mission were stated after a day; None where none was. Unit count."""
    found: Picked[PositionsRow] = _positions_since(view, mission=mission, since=since.isoformat())
    return COUNT(counted("stated-positions-since"), Period.none(), [found]) if found.rows else None


def communities_for(view: View, host: str) -> tuple[Community, ...]:
    """Figures on communities of a host, in the order of the compilation (returns, displaced, incidents, population)."""
    return tuple(_community(r, view) for r in sorted(view.where(CommunitiesRow, host=host), key=lambda r: r.row))


def _community(row: CommunitiesRow, view: View) -> Community:
    counts = counted("community-figure", what=row.measure, community=row.community)
    value = _number(row, counts, Period.compiled(row.period, row.from_date, row.to_date))
    return Community(row.period, row.about, row.measure, row.community, value, _said(row, view))


def trade_for(view: View, host: str) -> tuple[Trade, ...]:
    """Scattered figures on trade and assistance of a host, in the order of the compilation."""
    return tuple(_trade(r, view) for r in sorted(view.where(HostTradeRow, host=host), key=lambda r: r.row))


def _trade(row: HostTradeRow, view: View) -> Trade:
    counts = counted("host-trade-figure", what=row.measure, partner=row.partner or "", unit=row.unit)
    value = _number(row, counts, Period.compiled(row.period))
    return Trade(row.period, row.measure, row.partner or "", value, row.unit, _said(row, view))


def _number(row: CommunitiesRow | HostTradeRow, counts: Counted, period: Period) -> Figure:
    """The value as a number, where its text is one plain number; else its words ("more than ...", "a; b")."""
    if row.value is None or not _is_plain(row.value_text):
        return fact(row, LONG_NUMBER.sub(_separated, row.value_text), counts, period, unit="text")
    value = int(row.value) if row.value == int(row.value) else row.value
    unit = {"persons": "persons", "per cent": "pct"}.get(row.unit, "count")
    return fact(row, value, counts, period, unit=unit)


def _separated(number: re.Match[str]) -> str:
    """A number inside words as all others are written: "about 4,100"."""
    return f"{int(number[0]):,}"


def _is_plain(text: str) -> bool:
    return text.replace(",", "").replace(".", "", 1).isdigit()


def memberships_for(view: View, host: str) -> tuple[Membership, ...]:
    """Memberships and applications of a host, in the order of the compilation."""
    return tuple(_membership(r, view) for r in sorted(view.where(MembershipsRow, host=host), key=lambda r: r.row))


def _membership(row: MembershipsRow, view: View) -> Membership:
    counts = counted("membership-date", organization=row.organization, standing=row.membership)
    day = fact(row, row.on_date, counts, row.on_date) if row.on_date else None
    return Membership(row.organization, row.membership, row.date_text or "", day, row.entity or "", _said(row, view))


def recognitions_for(view: View, host: str) -> tuple[Recognition, ...]:
    """Recognitions, claimed withdrawals and counts, in the order of the compilation. Incomplete: never net them."""
    return tuple(
        Recognition(r.who, r.iso3 or "", r.kind, r.date_text or "", r.claimed_by or "", _said(r, view))
        for r in sorted(view.where(RecognitionsRow, host=host), key=lambda r: r.row)
    )


def recent_decisions(view: View) -> tuple[Decision, ...]:
    """Decisions and developments on missions from public pages of 2025 and 2026, in order of date."""
    return tuple(
        Decision(
            r.mission,
            r.date_text,
            r.on_date,
            r.decision,
            r.vote_text or "",
            r.mandate_to or "",
            r.strength_text or "",
            _said(r, view),
        )
        for r in sorted(view.all(RecentDecisionsRow), key=lambda r: (r.on_date, r.row))
    )
