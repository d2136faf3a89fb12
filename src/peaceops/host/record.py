"""The compiled record of a host and its mission: heads, events, positions, communities, memberships, recognitions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, Row, View, figure


@dataclass(frozen=True, slots=True)
class Said:
    """On what a row rests: its mark (read / secondary / derived), source key, locator and note."""

    mark: str
    source: str
    locator: str
    note: str


@dataclass(frozen=True, slots=True)
class Event:
    """An event: the date as its source allows, the first day it can be, what happened, its phase."""

    when: str
    first: date
    event: str
    phase: str
    symbol: str
    said: Said


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a head of mission as one source gives it. `until` is empty where the end was not known by the date."""

    name: str
    role: str
    since: str
    until: str
    said: Said


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
    said: Said


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
    said: Said


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
    said: Said


@dataclass(frozen=True, slots=True)
class Recognition:
    """A recognition statement, a claimed, contested or confirmed withdrawal, or a count by one counter."""

    who: str
    iso3: str
    kind: str
    when: str
    claimed_by: str
    said: Said


@dataclass(frozen=True, slots=True)
class Trade:
    """A scattered figure on trade or assistance, as a number where the source gives one."""

    period: str
    measure: str
    partner: str
    value: Figure
    unit: str
    said: Said


@dataclass(frozen=True, slots=True)
class Decision:
    """A recent decision or development on a mission ("ALL": on all of them)."""

    mission: str
    when: str
    decision: str
    vote: str
    mandate_to: str
    strength: str
    said: Said


def _said(row: Row) -> Said:
    return Said(row["confidence"], row["source"], row["locator"] or "", row["note"] or "")


def events_for(view: View, mission: str) -> tuple[Event, ...]:
    """Events in the life of the mission and its host, in order of date."""
    rows = view.rows("SELECT * FROM host_events WHERE mission = ? ORDER BY from_date, to_date, row", [mission])
    return tuple(
        Event(r["date_text"], r["from_date"], r["event"], r["phase"], r["symbol"] or "", _said(r)) for r in rows
    )


def heads_for(view: View, mission: str, on: date) -> tuple[Term, ...]:
    """Heads of mission as different sources give them, in order of start. An end after `on` is left empty: a source
    that is dated by the start of a term already holds its end."""
    rows = view.rows("SELECT * FROM mission_heads WHERE mission = ? ORDER BY row", [mission])
    first: dict[str, date] = {}
    for row in rows:
        if row["from_date"]:
            first.setdefault(row["name"], row["from_date"])
    rows.sort(key=lambda r: (r["from_date"] or first.get(r["name"], date.max), r["row"]))
    return tuple(Term(r["name"], r["role"], r["from_text"] or "", _until(r, on), _said(r)) for r in rows)


def _until(row: Row, on: date) -> str:
    return "" if row["to_date"] and row["to_date"] > on else row["to_text"] or ""


def positions_for(view: View, mission: str) -> tuple[Position, ...]:
    """Positions on the mission, in order of date; undated ones last."""
    rows = view.rows("SELECT * FROM positions WHERE mission = ? ORDER BY from_date NULLS LAST, row", [mission])
    return tuple(
        Position(
            when=r["date_text"],
            first=r["from_date"],
            day=_stated_on(r),
            who=r["who"].strip("()"),
            iso3=r["iso3"] or "",
            member=r["council_member"],
            position=r["position"],
            where=r["meeting"] or "",
            said=_said(r),
        )
        for r in rows
    )


def _stated_on(row: Row) -> Figure | None:
    if row["from_date"] is None:
        return None
    return figure(row, "date_text", f"{row['who']}: {row['position']}", row["date_text"], unit="date")


def communities_for(view: View, host: str) -> tuple[Community, ...]:
    """Figures on communities of a host, in the order of the compilation (returns, displaced, incidents, population)."""
    rows = view.rows("SELECT * FROM communities WHERE host = ? ORDER BY row", [host])
    return tuple(
        Community(
            r["period"],
            r["about"],
            r["measure"],
            r["community"],
            _number(r, f"{r['measure']}: {r['community']}", r["period"]),
            _said(r),
        )
        for r in rows
    )


def trade_for(view: View, host: str) -> tuple[Trade, ...]:
    """Scattered figures on trade and assistance of a host, in the order of the compilation."""
    rows = view.rows("SELECT * FROM host_trade WHERE host = ? ORDER BY row", [host])
    return tuple(
        Trade(
            r["period"],
            r["measure"],
            r["partner"] or "",
            _number(r, f"{r['measure']}, {r['partner'] or ''} ({r['unit']})", r["period"]),
            r["unit"],
            _said(r),
        )
        for r in rows
    )


def _number(row: Row, counts: str, period: str) -> Figure:
    """The value as a number, where its text is one plain number; else its words ("more than ...", "a; b")."""
    plain = row["value"] is not None and _is_plain(row["value_text"])
    if not plain:
        return figure(row, "value_text", counts, period, unit="text")
    value = int(row["value"]) if row["value"] == int(row["value"]) else row["value"]
    unit = {"persons": "persons", "per cent": "pct"}.get(row["unit"], "count")
    return figure({**row, "value": value}, "value", counts, period, unit=unit)


def _is_plain(text: str) -> bool:
    return text.replace(",", "").replace(".", "", 1).isdigit()


def memberships_for(view: View, host: str) -> tuple[Membership, ...]:
    """Memberships and applications of a host, in the order of the compilation."""
    rows = view.rows("SELECT * FROM memberships WHERE host = ? ORDER BY row", [host])
    return tuple(_membership(r) for r in rows)


def _membership(row: Row) -> Membership:
    day = None
    if row["on_date"]:
        counts = f"{row['organization']}: {row['membership']}"
        day = figure(row, "on_date", counts, row["on_date"].isoformat(), unit="date")
    when, entity = row["date_text"] or "", row["entity"] or ""
    return Membership(row["organization"], row["membership"], when, day, entity, _said(row))


def recognitions_for(view: View, host: str) -> tuple[Recognition, ...]:
    """Recognitions, claimed withdrawals and counts, in the order of the compilation. Incomplete: never net them."""
    rows = view.rows("SELECT * FROM recognitions WHERE host = ? ORDER BY row", [host])
    return tuple(
        Recognition(
            r["who"],
            r["iso3"] or "",
            r["kind"],
            r["date_text"] or "",
            r["claimed_by"] or "",
            _said(r),
        )
        for r in rows
    )


def recent_decisions(view: View) -> tuple[Decision, ...]:
    """Decisions and developments on missions from public pages of 2025 and 2026, in order of date."""
    rows = view.rows("SELECT * FROM recent_decisions ORDER BY on_date, row")
    return tuple(
        Decision(
            r["mission"],
            r["date_text"],
            r["decision"],
            r["vote_text"] or "",
            r["mandate_to"] or "",
            r["strength_text"] or "",
            _said(r),
        )
        for r in rows
    )
