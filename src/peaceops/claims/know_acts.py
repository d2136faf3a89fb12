"""Matching what the Council is said to have decided on a mission, without a number or a day: by the decisions on its
mandate, its end, its ceilings, and whether they were taken under Chapter VII."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.figure import fact
from peaceops.book.tables.council import (
    ClosingsRow,
    DrawdownDecisionsRow,
    MandateCeilingsRow,
    MandatePeriodsRow,
    ResolutionsRow,
)
from peaceops.claims.assertion import Assertion
from peaceops.claims.certain import MISSION, TIME
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.gazetteer import same_host
from peaceops.claims.know_votes import adopted_on
from peaceops.council.mandates import establishing_vote
from peaceops.missions.ceilings import ceiling_figure, ceilings_on
from peaceops.missions.dates import MANDATE_END, date_figure, preferred_of, ran
from peaceops.people.strength import count_in, strength_at

SLACK = timedelta(days=5)
NEWS = timedelta(days=200)  # for which a decision is told as news
YEAR = timedelta(days=400)  # within which a mandate that runs was renewed
LAST = ("final_term", "terminate")  # decisions that make a term the last
UP, DOWN = "increase", "reduction"  # rows that say by how much a ceiling moved
FAR = 0.5  # above a strength, from which a ceiling raised it
OF_PARTS = ("military", "police", "uniformed")  # categories in the order in which a change is told of them


def acts_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """What bears a decision out, or speaks against it; where the sentence does not tell of which mission, or when, only
    what bears it out."""
    for found in DOORS[s.thing](view, s, s.time.last if s.time else day):
        if found.holds or not {MISSION, TIME} & set(s.doubts):
            yield found


def _rows(view: View, mission: str, day: date) -> list[MandatePeriodsRow]:
    """Decisions on a mandate by a day, in order."""
    held = (r for r in view.where(MandatePeriodsRow, mission=mission) if r.decided_on <= day + SLACK)
    return sorted(held, key=lambda r: (r.decided_on, r.resolution))


def _span(s: Assertion, day: date, back: timedelta) -> tuple[date, date]:
    """The days in which a decision is told to be: its time, or the last before the text."""
    if s.time is not None and s.time.said:
        return s.time.first - SLACK, s.time.last + SLACK
    return day - back, day + SLACK


def _decided(row: MandatePeriodsRow, until: bool = True) -> Figure:
    when = row.until if until and row.until else row.decided_on
    key = "mandate-end" if until and row.until else "mandate-decision-day"
    return fact(row, when, counted(key, mission=row.mission), row.decided_on, unit="date")


def _is_last(view: View, row: MandatePeriodsRow) -> bool:
    told = view.where(DrawdownDecisionsRow, mission=row.mission, resolution=row.resolution)
    closed = view.where(ClosingsRow, mission=row.mission)
    return any(r.decision in LAST for r in told) or any(c.decided_on == row.decided_on for c in closed)


def _end(view: View, mission: str, day: date) -> Figure | None:
    """The end of a mandate that is over by a day."""
    row = preferred_of(view, mission).get(MANDATE_END)
    return date_figure(row) if row and row.on_date <= day else None


def _renewed(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """That a mandate was renewed at the time, or runs by a renewal; for the last time, where that is told."""
    first, last = _span(s, day, YEAR)
    rows = _rows(view, s.mission, day)
    found = [r for r in rows if r.act == "extend" and first <= r.decided_on <= last]
    over = _end(view, s.mission, day)
    closed = bool(rows) and rows[-1].act == "terminate"
    if found and not ((over or closed) and not (s.time and s.time.said)):
        holds = s.thing == "renewed" or _is_last(view, found[-1])
        yield Counterpart(_decided(found[-1]), SAME, holds=holds)
    elif over or closed:
        yield Counterpart(over or _decided(rows[-1]), SAME, holds=False)
    elif rows and s.time and s.time.said:
        yield Counterpart(_decided(rows[-1]), SAME, holds=False)


def _not_renewed(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """That a mandate was let run out."""
    first, last = _span(s, day, NEWS)
    over = _end(view, s.mission, day + timedelta(days=60))
    renewed = [r for r in _rows(view, s.mission, day) if r.act == "extend" and first <= r.decided_on <= last]
    if renewed and not over:
        yield Counterpart(_decided(renewed[-1]), SAME, holds=False)
    elif over:
        yield Counterpart(over, SAME, holds=True)


def _ended(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """That the Council decided to end a mission."""
    first, last = _span(s, day, YEAR * 100)
    closings = [r for r in view.where(ClosingsRow, mission=s.mission) if r.decided_on <= day + SLACK]
    rows = _rows(view, s.mission, day)
    decided = [r for r in rows if r.act == "terminate" or _is_last(view, r)]
    figures = [
        *(fact(r, r.decided_on, counted("decision-to-close", mission=s.mission), r.decided_on) for r in closings),
        *(_decided(r, until=False) for r in decided),
    ]
    told = [f for f in figures if first <= date.fromisoformat(str(f.value)) <= last]
    if told or figures:
        yield Counterpart((told or figures)[-1], SAME, holds=bool(told))
    elif rows and ran(preferred_of(view, s.mission), day):
        yield Counterpart(_decided(rows[-1]), SAME, holds=False)


def _created(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """That the Council set a mission up; of a place, any of its missions."""
    first, last = _span(s, day, NEWS if s.thing == "not_created" or s.words else YEAR * 100)
    meant = (s.mission, *same_host(view, s.mission)) if s.words else (s.mission,)
    days = [v.day for m in meant if (v := establishing_vote(view, m))]
    told = [d for d in days if first <= date.fromisoformat(str(d.value)) <= last]
    if told:
        yield Counterpart(told[0], SAME, holds=s.thing == "created")
    elif s.thing == "created" and s.time and s.time.said and days:
        yield Counterpart(days[0], SAME, holds=False)


def _sized(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Which way the last decision of the time moved the ceilings."""
    first, last = _span(s, day, NEWS)
    rows = [r for r in view.where(MandateCeilingsRow, mission=s.mission) if r.number]
    for resolution in sorted({r.resolution for r in rows}, reverse=True):
        adopted = adopted_on(view, resolution)
        if adopted is None or not first <= adopted <= last:
            continue
        own = [r for r in rows if r.resolution == resolution]
        moved = _moved(view, s.mission, own, adopted)
        if moved:
            up, figure = moved
            yield Counterpart(figure, SAME, holds=up == (s.thing == "more_allowed"))
            return


def _moved(view: View, mission: str, rows: list[MandateCeilingsRow], adopted: date) -> tuple[bool, Figure] | None:
    """Whether a resolution raised a ceiling, with the new one or the change; None where it moved none."""
    before = {str(c.counted.get("category")): c for c in ceilings_on(view, mission, adopted - timedelta(days=1))}
    for category in OF_PARTS:
        for row in sorted((r for r in rows if r.category == category), key=lambda r: r.from_date, reverse=True):
            if row.kind in (UP, DOWN):
                return row.kind == UP, ceiling_figure(row)
            old = before.get(category) or _strength(view, mission, adopted)
            if row.kind == "ceiling" and old and _apart(float(old.value), row.number, old.status):
                return row.number > float(old.value), ceiling_figure(row)
    return None


def _strength(view: View, mission: str, day: date) -> Figure | None:
    """How many a mission had on a day, where no ceiling before is known."""
    found = strength_at(view, mission, day)
    return count_in(found.month, "uniformed") if found else None


def _apart(old: float, new: float, status: str) -> bool:
    """Whether a ceiling is another than that before; or far above the strength, where that alone is known."""
    return old != new if status == "authorised" else new > (1 + FAR) * old


def _chapter_seven(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether the decisions on a mandate were taken under Chapter VII: the last, those before, or none."""
    numbers = {r.resolution for r in _rows(view, s.mission, day)}
    first, last = _span(s, day, YEAR * 100)
    rows = [r for n in numbers if (r := view.first(ResolutionsRow, resolution=n)) and r.chapter7 is not None]
    rows = sorted((r for r in rows if first <= r.adopted_on <= last), key=lambda r: r.resolution)
    if not rows:
        return
    told = s.role != "denied"
    right = [r for r in rows if bool(r.chapter7) == told]
    row = (right or rows)[-1]
    words = f"{row.symbol}: {'yes' if row.chapter7 else 'no'}"
    figure = fact(row, words, counted("chapter-seven", mission=s.mission), row.adopted_on, unit="text")
    yield Counterpart(figure, SAME if not right or row is rows[-1] or told else OTHER, holds=bool(right))


DOORS = {
    "renewed": _renewed,
    "last_renewed": _renewed,
    "not_renewed": _not_renewed,
    "ended_by_council": _ended,
    "decided_end": _ended,
    "created": _created,
    "not_created": _created,
    "more_allowed": _sized,
    "fewer_allowed": _sized,
    "chapter_seven": _chapter_seven,
}
