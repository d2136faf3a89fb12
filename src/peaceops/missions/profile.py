"""Missions by name and date: lists, one profile, which were open on a day, and the names of States."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from peaceops.book.figure import Figure
from peaceops.book.store import Book, Row, View, figure
from peaceops.days import in_words, month_in_words
from peaceops.errors import PeaceopsError, shown, unknown

DATES = {
    "start": "start",
    "mandate_end": "end of the mandate",
    "withdrawal_end": "end of the withdrawal",
    "liquidation_end": "end of the liquidation",
}
KINDS = {
    "pko": "peacekeeping operation",
    "spm": "special political mission",
    "support": "support office",
    "other_pko": "operation outside the official list of peacekeeping operations",
}


@dataclass(frozen=True, slots=True)
class MissionSummary:
    """One line of the list: acronym, full name, kind (a key of KINDS), hosts (iso3), region, start and mandate end.

    The two dates are figures (unit date); None where no source gives one or the end was not yet decided.
    """

    mission: str
    name: str
    kind: str
    hosts: tuple[str, ...]
    region: str
    start: Figure | None
    mandate_end: Figure | None

    def to_dict(self) -> dict[str, Any]:
        """As JSON; dates as figures or null."""
        return {
            "mission": self.mission,
            "name": self.name,
            "kind": self.kind,
            "hosts": list(self.hosts),
            "region": self.region,
            "start": _json(self.start),
            "mandate_end": _json(self.mandate_end),
        }

    def to_row(self) -> dict[str, Any]:
        """As one row of plain values."""
        return {
            "mission": self.mission,
            "name": self.name,
            "kind": self.kind,
            "hosts": ";".join(self.hosts),
            "region": self.region,
            "start": _plain(self.start),
            "mandate_end": _plain(self.mandate_end),
        }


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
class MissionProfile:
    """One mission as it was known on a date.

    `hosts` are pairs of iso3 and name. `dates` holds every date as each source gives it, `contradictions` those that
    differ from the preferred one. Successors are those that had begun by the date. `note` is what a reader must know.
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

    @property
    def contradictions(self) -> tuple[MissionDate, ...]:
        """Dates that differ from the preferred one of the same kind; a month that holds the preferred day agrees."""
        used = {d.what: str(d.on.value) for d in self.dates if d.preferred}
        return tuple(d for d in self.dates if not agree(used.get(d.what, ""), str(d.on.value)))

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
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """As rows of what, value and source."""
        s = self.summary
        facts = [
            ("mission", s.mission),
            ("name", s.name),
            ("kind", KINDS[s.kind]),
            ("hosts", "; ".join(name for _, name in self.hosts)),
            ("region", s.region),
            ("mandate form", self.mandate_form.replace("_", " ")),
            ("funding", self.funding.replace("_", " ")),
            ("other codes", ", ".join(self.aliases)),
            ("predecessors", ", ".join(self.predecessors)),
            ("successors", ", ".join(self.successors)),
            ("note", self.note),
        ]
        rows = [{"what": what, "value": value, "source": ""} for what, value in facts if value]
        differ = set(self.contradictions)
        for d in self.dates:
            mark = " (differs)" if d in differ else "" if d.preferred else " (agrees)"
            rows.append({"what": DATES[d.what] + mark, "value": _plain(d.on), "source": d.on.source})
        for p in self.phases:
            rows.append(
                {"what": f"phase {p.number}", "value": f"{_plain(p.start)} {p.title}", "source": p.start.source}
            )
        return rows


def find_mission(view: View, name: str) -> str:
    """The acronym that a name means: acronym, alias or full name, in any case.

    Raises PeaceopsError with the nearest names, or with the missions that a merged code stands for.
    """
    asked = " ".join(name.split()).upper()
    rows = view.once(
        """SELECT mission AS alias, mission, false AS merged FROM missions
        UNION ALL SELECT name, mission, false FROM missions
        UNION ALL SELECT alias, mission, merged FROM mission_aliases WHERE mission IN (SELECT mission FROM missions)"""
    )
    found = sorted({(r["mission"], r["merged"]) for r in rows if r["alias"].upper() == asked})
    if len(found) == 1 or (found and not any(merged for _, merged in found)):
        return str(found[0][0])
    if found:
        raise PeaceopsError(
            f"mission {shown(name)} merges {', '.join(mission for mission, _ in found)}: expected one of these."
        )
    raise unknown("mission", name, [r["mission"] for r in rows])


def missions_list(view: View, active_on: date | None = None, kind: str | None = None) -> tuple[MissionSummary, ...]:
    """Missions in order of start. `active_on`: those whose mandate ran that day (a mission without a known start is
    left out). `kind`: a key of KINDS. Raises PeaceopsError for another kind."""
    if kind is not None and kind not in KINDS:
        raise unknown("kind of mission", kind, KINDS)
    dates: defaultdict[str, dict[str, Row]] = defaultdict(dict)
    for r in view.rows("SELECT * FROM mission_dates WHERE preferred AND what IN ('start', 'mandate_end')"):
        dates[r["mission"]][r["what"]] = r
    rows = view.rows("SELECT * FROM missions WHERE $kind IS NULL OR kind = $kind", {"kind": kind})
    if active_on is not None:
        rows = [r for r in rows if _ran(dates[r["mission"]], active_on)]
    rows.sort(key=lambda r: (_started(dates[r["mission"]]) or r["known"], r["mission"]))
    return tuple(_summary(r, dates[r["mission"]]) for r in rows)


def open_on(view: View, day: date) -> tuple[MissionSummary, ...]:
    """The official peacekeeping operations whose mandate ran on `day`, in order of start."""
    return missions_list(view, active_on=day, kind="pko")


def mission_row(view: View, name: str, as_of: date) -> Row:
    """The row of the missions table. Raises PeaceopsError for an unknown name, or where `as_of` is before the start."""
    row = _row_in(view, name)
    start = _preferred_start(view, row["mission"]) if row else None
    if row is not None and (start is None or start["on_date"] <= as_of):
        return row
    whole = Book(view.folder).at()
    mission = find_mission(whole, name)
    start = _preferred_start(whole, mission)
    if start is None:
        first = whole.rows("SELECT known FROM missions WHERE mission = ?", [mission])[0]["known"]
        raise PeaceopsError(f"{mission} is first met on {in_words(first)}: expected a date from then on.")
    month = start["precision"] == "month"
    when = f"in {month_in_words(start['on_date'])}" if month else f"on {in_words(start['on_date'])}"
    from_then = f"{in_words(start['known'])} on" if month else "then on"
    raise PeaceopsError(f"{mission} started {when}: expected a date from {from_then}.")


def mission_profile(view: View, name: str, as_of: date) -> MissionProfile:
    """One mission as known in the view. Raises PeaceopsError for an unknown name or a date before its start."""
    row = mission_row(view, name, as_of)
    mission = row["mission"]
    dates = view.rows("SELECT * FROM mission_dates WHERE mission = ?", [mission])
    dates.sort(key=lambda r: (list(DATES).index(r["what"]), not r["preferred"], r["source"]))
    preferred = {r["what"]: r for r in dates if r["preferred"]}
    known = {r["mission"] for r in view.rows("SELECT mission FROM missions")}
    aliases = view.rows("SELECT DISTINCT alias FROM mission_aliases WHERE mission = ? ORDER BY alias", [mission])
    names = state_names(view, _split(row["hosts"]))
    return MissionProfile(
        summary=_summary(row, preferred),
        official=row["official"],
        hosts=tuple((iso3, names[iso3]) for iso3 in _split(row["hosts"])),
        mandate_form=row["mandate_form"],
        funding=row["funding"] or "unknown",
        dates=tuple(MissionDate(r["what"], r["preferred"], date_figure(r)) for r in dates),
        phases=phases(view, mission),
        aliases=tuple(r["alias"] for r in aliases),
        predecessors=_split(row["predecessors"]),
        successors=tuple(m for m in _split(row["successors"]) if m in known),
        note=row["note"] or "",
    )


def phases(view: View, mission: str) -> tuple[Phase, ...]:
    """The phases of a mission known in the view, in order; empty where no source gives any."""
    rows = view.rows("SELECT * FROM mission_phases WHERE mission = ? ORDER BY phase", [mission])
    untils = [r["from_date"] - timedelta(days=1) for r in rows[1:]] + [None]
    return tuple(
        Phase(
            r["phase"],
            r["title"],
            figure(
                r, "from_date", f"start of phase {r['phase']} of {mission}", r["from_date"].isoformat(), unit="date"
            ),
            until,
            r["basis"],
        )
        for r, until in zip(rows, untils, strict=False)
    )


def state_name(view: View, iso3: str) -> str:
    """The short name of a State in UN usage. Raises PeaceopsError for a code that the book does not have."""
    return state_names(view, [iso3])[iso3]


def state_names(view: View, codes: Iterable[str]) -> dict[str, str]:
    """Short names in UN usage of several States, by iso3. Raises PeaceopsError for an unknown code."""
    asked = list(dict.fromkeys(codes))
    rows = view.once("SELECT iso3, name FROM states")
    names = {r["iso3"]: r["name"] for r in rows}
    for code in asked:
        if code not in names:
            raise unknown("State code", code, names)
    return {code: names[code] for code in asked}


def date_figure(row: Row) -> Figure:
    """The figure of a row of mission_dates: a day (1999-06-10), or a month (1992-04) where the source gives no day."""
    length = 7 if row["precision"] == "month" else 10
    shown = {**row, "on_date": row["on_date"].isoformat()[:length]}
    return figure(shown, "on_date", f"{DATES[row['what']]} of {row['mission']}", shown["on_date"], unit="date")


def agree(one: str, other: str) -> bool:
    """Whether two dates may be the same: equal days, or a month that holds the day."""
    return one.startswith(other) or other.startswith(one)


def _row_in(view: View, name: str) -> Row | None:
    try:
        return view.one("SELECT * FROM missions WHERE mission = ?", [find_mission(view, name)])
    except PeaceopsError:
        return None


def _preferred_start(view: View, mission: str) -> Row | None:
    return view.one("SELECT * FROM mission_dates WHERE mission = ? AND what = 'start' AND preferred", [mission])


def _started(dates: dict[str, Row]) -> date | None:
    return dates["start"]["on_date"] if "start" in dates else None


def _ran(dates: dict[str, Row], day: date) -> bool:
    start = _started(dates)
    end = dates["mandate_end"]["on_date"] if "mandate_end" in dates else None
    return start is not None and start <= day and (end is None or end >= day)


def _summary(row: Row, dates: dict[str, Row]) -> MissionSummary:
    return MissionSummary(
        mission=row["mission"],
        name=row["name"],
        kind=row["kind"],
        hosts=_split(row["hosts"]),
        region=row["region"] or "",
        start=date_figure(dates["start"]) if "start" in dates else None,
        mandate_end=date_figure(dates["mandate_end"]) if "mandate_end" in dates else None,
    )


def _split(text: str | None) -> tuple[str, ...]:
    return tuple(filter(None, (text or "").split(";")))


def _plain(fig: Figure | None) -> str:
    return str(fig.value) if fig else ""


def _json(fig: Figure | None) -> dict[str, Any] | None:
    return fig.to_dict() if fig else None
