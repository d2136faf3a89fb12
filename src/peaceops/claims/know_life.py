"""Matching what is said of the life of missions: over or still there, which followed which, the oldest, newest,
smallest or only one, and whether one is a political mission."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.figure import fact
from peaceops.book.tables.council import ClosingsRow, SuccessorsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.claims.assertion import Assertion
from peaceops.claims.certain import MISSION, TIME
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.gazetteer import hosted, same_host
from peaceops.claims.say_life import BETWEEN
from peaceops.council.mandates import current_mandate
from peaceops.missions.dates import MANDATE_END, START, Dates, date_figure, preferred_of, ran
from peaceops.people.strength import mission_months, persons_in, strength_at
from peaceops.period import Period

PKO, SPM = "pko", "spm"
PEACEFUL = ("peace", "named_peace")  # words of peacekeeping stand by
GONE, WITHDRAWN = ("gone", "left"), "withdrawal_end"
YEAR = timedelta(days=370)  # for which a mission that ended may be meant rather than the one that followed it
SOON, ABOUT = timedelta(days=200), timedelta(days=30)  # before and after an end, in which a mission is leaving
REPORTED = timedelta(days=1_000)  # back from a day, in which the last report of each mission tells their order
LEAST = 4  # places from the smallest, for which reports and lists may differ
FIRST_MONTHS = timedelta(days=150)  # of a mission, whose reports tell whether it has soldiers
CHAIN = 6  # missions that may have followed each other at a place


def life_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether a mission, or those of a place, had ended by the day, or were there. Where the sentence does not tell
    which, or when, only what agrees."""
    at = s.time.last if s.time else day
    if s.thing == "leaving":
        yield from _leaving(view, s, at)
        return
    meant = _meant(view, s)
    over = [m for m in meant if _over_by(preferred_of(view, m), at)]
    running = [m for m in meant if m not in over and ran(preferred_of(view, m), at)]
    gone = s.thing in GONE
    if running and gone and s.words and any(_since(view, m, at) < YEAR for m in over):
        return  # of the one that is over, or of the one that followed it
    if running:
        figure, holds = _in_force(view, running[0], at), not gone
    elif over:
        last = max(over, key=lambda m: preferred_of(view, m)[MANDATE_END].on_date)
        dates = preferred_of(view, last)
        figure, holds = date_figure(dates[MANDATE_END]), gone
        withdrawn = dates.get(WITHDRAWN)
        if withdrawn and withdrawn.on_date >= at and s.thing != "gone":  # its mandate over, its people on their way
            yield Counterpart(date_figure(withdrawn), OTHER, holds=True)
            return
    else:
        return
    political = [m for m in same_host(view, s.mission) if _kind(view, m) == SPM and ran(preferred_of(view, m), at)]
    if s.words == "place" and holds and gone and political:
        yield Counterpart(figure, OTHER, holds=True)  # a mission of another kind is there
    elif holds or not {MISSION, TIME} & set(s.doubts):
        yield Counterpart(figure, SAME, holds=holds)


def _leaving(view: View, s: Assertion, at: date) -> Iterator[Counterpart]:
    """That a mission is about to leave: at its end, or while its people go; else nothing is known."""
    dates = preferred_of(view, s.mission)
    for row in filter(None, (dates.get(MANDATE_END), dates.get(WITHDRAWN))):
        if -ABOUT <= row.on_date - at <= SOON:
            yield Counterpart(date_figure(row), SAME, holds=True)
            return


def _meant(view: View, s: Assertion) -> list[str]:
    """The missions that may be meant: the one named, or those of its place alone."""
    if not s.words or (s.words == "named_peace" and _kind(view, s.mission) == PKO):
        return [s.mission]
    own = [m for m in same_host(view, s.mission) if sum(m in missions for missions in hosted(view).values()) == 1]
    kinds = (PKO,) if s.words in PEACEFUL else (PKO, SPM) if _kind(view, s.mission) == SPM else (PKO,)
    return [m for m in (s.mission, *own) if _kind(view, m) in kinds]


def of_peacekeeping(view: View, s: Assertion) -> Assertion:
    """What is said of the end of peacekeeping at a place, where a political mission runs: of its last operation."""
    if s.thing not in (*GONE, "running") or s.words not in PEACEFUL or _kind(view, s.mission) != SPM:
        return s
    hosts = [missions for missions in hosted(view).values() if s.mission in missions]
    return replace(s, mission=hosts[0][0]) if hosts and _kind(view, hosts[0][0]) == PKO else s


def _kind(view: View, mission: str) -> str:
    row = view.first(MissionsRow, mission=mission)
    return row.kind if row else ""


def _over_by(dates: Dates, day: date) -> bool:
    end = dates.get(MANDATE_END)
    return end is not None and (end.on_date <= day or (end.precision == "month" and _in_month(end.on_date, day)))


def _in_month(end: date, day: date) -> bool:
    return (end.year, end.month) == (day.year, day.month)


def _since(view: View, mission: str, day: date) -> timedelta:
    """How long ago a mission ended."""
    return day - preferred_of(view, mission)[MANDATE_END].on_date


def _in_force(view: View, mission: str, day: date) -> Figure:
    """Until when the mandate of a running mission goes; its end or start, where no decision tells."""
    mandate = current_mandate(view, mission, day)
    if mandate and mandate.until and not mandate.ended:
        return mandate.until
    return date_figure(preferred_of(view, mission)[START])


def follows_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Which mission, or which kind of mission, took over from one."""
    old, new = s.words.split(BETWEEN)
    if new in ("political", "police", "military"):
        yield from _kind_after(view, old, new)
        return
    if not new.isupper() and not preferred_of(view, new):
        return
    dates, ends = preferred_of(view, new), preferred_of(view, old)
    heirs = _heirs(view, old)
    shown = dates.get(START) or ends.get(MANDATE_END)
    if shown is None:
        return
    if new in heirs:
        yield Counterpart(date_figure(shown), SAME, holds=True)
    elif new in _later(view, old):
        yield Counterpart(date_figure(shown), OTHER, holds=True)
    elif heirs or _before(view, new) or not _one_after_other(ends, dates):
        first = next((preferred_of(view, m)[START] for m in heirs if START in preferred_of(view, m)), shown)
        yield Counterpart(date_figure(first), SAME, holds=False)


def _heirs(view: View, mission: str) -> tuple[str, ...]:
    """The missions that followed one, by the lists of missions, closings and successors."""
    row = view.first(MissionsRow, mission=mission)
    told = (row.successors or "").split(";") if row else []
    told += [r.mission for r in view.all(MissionsRow) if mission in (r.predecessors or "").split(";")]
    told += [m for r in view.where(ClosingsRow, mission=mission) for m in (r.follow_on_missions or "").split(";")]
    told += [r.successor_mission or "" for r in view.where(SuccessorsRow, predecessor=mission)]
    return tuple(dict.fromkeys(filter(None, told)))


def _before(view: View, mission: str) -> tuple[str, ...]:
    return tuple(r.mission for r in view.all(MissionsRow) if mission in _heirs(view, r.mission))


def _later(view: View, mission: str) -> set[str]:
    """All that came after a mission, one after the other."""
    found: set[str] = set()
    next_ = {mission}
    for _ in range(CHAIN):
        next_ = {heir for m in next_ for heir in _heirs(view, m)} - found
        found |= next_
    return found


def _one_after_other(old: Dates, new: Dates) -> bool:
    """Whether a mission began at about the end of another."""
    end, start = old.get(MANDATE_END), new.get(START)
    return end is not None and start is not None and abs(start.on_date - end.on_date) < YEAR


def _kind_after(view: View, old: str, kind: str) -> Iterator[Counterpart]:
    """Whether what followed a mission was political, had soldiers, or police alone."""
    for heir in _heirs(view, old)[:1]:
        dates = preferred_of(view, heir)
        if START not in dates:
            continue
        begun = dates[START].on_date
        months = mission_months(view, heir, begun, begun + FIRST_MONTHS)
        troops = max((persons_in(m, "troops") or 0 for m in months), default=None)
        political = _kind(view, heir) == SPM
        holds = political if kind == "political" else None
        if kind != "political" and not political and troops is not None:
            holds = (troops > 0) == (kind == "military")
        elif kind == "military" and political:
            holds = False
        if holds is not None:
            yield Counterpart(date_figure(dates[START]), SAME, holds=holds)


def order_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether a mission is the oldest, newest or smallest of those that run, or the only one of a place or region."""
    at = s.time.last if s.time else day
    peace, _, region = s.words.partition(BETWEEN)
    kinds = {"political": (SPM,), "any": (PKO, SPM) if s.thing == "only" else (PKO,)}.get(peace, (PKO,))
    row = view.first(MissionsRow, mission=s.mission)
    region = ((row.region if row else "") or "") if region == "own" else region
    rows = [r for r in view.all(MissionsRow) if r.kind in kinds]
    rows = [r for r in rows if ran(preferred_of(view, r.mission), at) and region in ("", r.region)]
    starts = {r.mission: preferred_of(view, r.mission)[START] for r in rows}
    if s.mission not in starts:
        return
    if s.thing == "only":
        yield from _only(view, s, set(starts), region)
    elif s.thing == "smallest":
        yield from _smallest(view, s, set(starts), at)
    else:
        pick = min if s.thing == "oldest" else max
        right = pick(starts, key=lambda m: starts[m].on_date)
        own, other = date_figure(starts[s.mission]), date_figure(starts[right])
        yield Counterpart(own, SAME, holds=right == s.mission)
        if right != s.mission:
            yield Counterpart(other, SAME, holds=False)


def _only(view: View, s: Assertion, running: set[str], region: str) -> Iterator[Counterpart]:
    """Of a region those that run in it; of a place those of its hosts."""
    there = running if region else running & {s.mission, *same_host(view, s.mission)}
    others = there - {s.mission}
    allowed = 1 if s.role == "besides" else 0
    own = date_figure(preferred_of(view, s.mission)[START])
    yield Counterpart(own, SAME, holds=len(others) == allowed)
    for other in sorted(others)[:1] if len(others) != allowed else ():
        yield Counterpart(date_figure(preferred_of(view, other)[START]), SAME, holds=False)


def _smallest(view: View, s: Assertion, running: set[str], at: date) -> Iterator[Counterpart]:
    found = [told for m in running if (told := strength_at(view, m, at)) and at - told.month.month_end < REPORTED]
    held = sorted((one.month for one in found), key=lambda m: m.total)
    place = next((n for n, m in enumerate(held) if m.mission == s.mission), None)
    if place == 0:
        yield Counterpart(held[0].uniformed, SAME, holds=True)
    elif place is not None and place >= LEAST:
        yield Counterpart(held[place].uniformed, SAME, holds=False)
        yield Counterpart(held[0].uniformed, SAME, holds=False)


def political_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether a mission is a political one, and no peacekeeping operation."""
    row = view.first(MissionsRow, mission=s.mission)
    if row and row.kind in (PKO, SPM):
        figure = fact(row, row.kind, counted("mission-kind", mission=s.mission), Period.none(), unit="text")
        yield Counterpart(figure, SAME, holds=row.kind == SPM)
