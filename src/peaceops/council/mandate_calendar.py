"""Mandates on a day, and the calendar ahead: end dates, ceilings that change, reports and reviews that fall due.

Source: operative paragraphs of resolutions (tables mandate_periods, mandate_ceilings, mandate_requests).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.book import Figure, View, counted, fact
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.store import Book
from peaceops.book.tables.council import MandateCeilingsRow, MandateRequestsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.council.due import ends_passed, is_last_term, last_vote_held
from peaceops.council.mandates import Mandate, current_mandate
from peaceops.errors import refused, unknown
from peaceops.missions.ceilings import ceiling_of
from peaceops.missions.dates import preferred_of, ran
from peaceops.missions.names import find_mission
from peaceops.words.catalogue import Said, said

BY = ("mission", "date")
SHOWN = ("uniformed", "military", "police")  # ceilings with a column
COLUMNS = (
    *("mission", "status", "ends_on", "days_left", "resolution", "decided_on"),
    *(f"authorised_{c}" for c in SHOWN),
    *("next_due", "due"),
)
ENDS_PASSED = "end_passed"
EVENTS = ("date", "days_left", "mission", "event", "what", "decision")
MOST_DAYS = 36_525


@dataclass(frozen=True, slots=True)
class OfMission:
    """A mission with its mandate on a day, and how it stands: open_ended, in_force, last_term, end_passed (no vote that
    renewed it is at hand) or end_not_read."""

    mission: str
    mandate: Mandate
    status: str

    @property
    def ends(self) -> date | None:
        """The end date of the mandate; None for one without, or whose end was not read."""
        return date.fromisoformat(str(self.mandate.until.value)) if self.mandate.until else None


@dataclass(frozen=True, slots=True)
class Due:
    """Something that falls on a day to come, `on` (a date): a mandate ends, a ceiling changes, a report is due."""

    on: Figure
    mission: str
    event: str
    what: str
    decision: str


def mandates_on(
    view: View, day: date, *, by: str = "mission", mission: str = "", ending_within: int | None = None
) -> ReplyRows:
    """Mandates on `day`, the soonest end first, each with its ceilings and what falls due next; or, `by` date, one row
    an event to come.

    `ending_within`: only what ends (by date: falls) in so many days from `day`. Raises PeaceopsError for an unknown
    mission or grouping, or an impossible number of days."""
    if by not in BY:
        raise unknown("grouping", by, BY)
    last = _until(day, ending_within)
    one = find_mission(view, mission) if mission else ""
    held = [h for h in held_on(view, day) if one in ("", h.mission)]
    about = {"on": day, "by": by, "mission": one or "ALL", "ending_within_days": ending_within}
    notes = [*_notes(view, held, day, one)]
    if by == "date":
        events = events_of(view, day, one, ending_within)
        notes += [] if events or (one and not held) else [_nothing(one, day, last)]
        return ReplyRows.made(about, EVENTS, [_event_row(e, day) for e in events], notes=notes)
    found = [h for h in held if last is None or (h.ends is not None and day <= h.ends <= last)]
    found.sort(key=lambda h: (h.ends or date.max, h.mission))
    notes += [] if found or (one and not held) else [_nothing(one, day, last)]
    return ReplyRows.made(about, COLUMNS, [_row(view, h, day) for h in found], notes=notes)


def events_of(view: View, day: date, mission: str = "", within: int | None = None) -> tuple[Due, ...]:
    """What falls on `day` or after it, in order of time: of all missions or one, perhaps within so many days only.

    Raises PeaceopsError for an unknown mission, or an impossible number of days."""
    last = _until(day, within)
    one = find_mission(view, mission) if mission else ""
    held = [h for h in held_on(view, day) if one in ("", h.mission)]
    return tuple(e for e in events_after(view, held, day) if last is None or _day_of(e.on) <= last)


def _until(day: date, within: int | None) -> date | None:
    if within is None:
        return None
    if not 0 <= within <= MOST_DAYS:
        raise refused("impossible-number-of-days", days=within, most=MOST_DAYS)
    return day + timedelta(days=within)


def held_on(view: View, day: date) -> tuple[OfMission, ...]:
    """Missions that ran on a day and on whose mandate the Council has decided, by acronym."""
    running = sorted(r.mission for r in view.all(MissionsRow) if ran(preferred_of(view, r.mission), day))
    found = ((m, current_mandate(view, m, day)) for m in running)
    return tuple(OfMission(m, mandate, _status(view, mandate)) for m, mandate in found if mandate is not None)


def _status(view: View, mandate: Mandate) -> str:
    if mandate.form == "open_ended":
        return "open_ended"
    if mandate.until is None:
        return "end_not_read"
    if mandate.ended:
        return ENDS_PASSED
    return "last_term" if is_last_term(view, mandate.mission, mandate.resolution) else "in_force"


def _row(view: View, held: OfMission, day: date) -> dict[str, Cell]:
    due = next((e for e in events_after(view, (held,), day) if e.event != "mandate_end"), None)
    return {
        "mission": held.mission,
        "status": held.status,
        "ends_on": held.mandate.until,
        "days_left": (held.ends - day).days if held.ends else None,
        "resolution": held.mandate.resolution,
        "decided_on": held.mandate.since,
        **{f"authorised_{c}": ceiling_of(view, held.mission, c, day) for c in SHOWN},
        "next_due": due.on if due else None,
        "due": due.what if due else None,
    }


def events_after(view: View, held: Sequence[OfMission], day: date) -> tuple[Due, ...]:
    """What falls on `day` or after it for these mandates, in order of time."""
    found = [e for h in held for e in (*_end(h, day), *_ceilings(view, h, day), *_requests(view, h, day))]
    return tuple(sorted(found, key=lambda e: (_day_of(e.on), e.mission, e.event, e.what)))


def _end(held: OfMission, day: date) -> Iterator[Due]:
    if held.mandate.until is not None and held.ends is not None and held.ends >= day:
        last = "yes" if held.status == "last_term" else "no"
        what = str(said("calendar-mandate-end", last=last))
        yield Due(held.mandate.until, held.mission, "mandate_end", what, held.mandate.resolution)


def _ceilings(view: View, held: OfMission, day: date) -> Iterator[Due]:
    """Ceilings that a decision set for a day after the one asked about."""
    for row in view.where(MandateCeilingsRow, mission=held.mission, kind="ceiling"):
        if row.from_date > day:
            on = fact(row, row.from_date, counted("ceiling-from", mission=row.mission), row.from_date)
            what = str(said("calendar-ceiling", category=row.category.replace("_", " "), number=row.number))
            yield Due(on, row.mission, "ceiling", what, _paragraph(row))


def _requests(view: View, held: OfMission, day: date) -> Iterator[Due]:
    for row in view.where(MandateRequestsRow, mission=held.mission):
        further = (date.fromisoformat(d.strip()) for d in (row.further_due or "").split(";") if d.strip())
        for on in filter(None, (row.due, *further)):
            if on >= day:
                due = fact(row, on, counted("request-due", mission=row.mission, kind=row.kind), on)
                what = str(said(f"request-{row.kind.replace('_', '-')}"))
                event = "review_due" if row.kind == "review" else "report_due"
                yield Due(due, row.mission, event, what, _paragraph(row))


def _paragraph(row: MandateCeilingsRow | MandateRequestsRow) -> str:
    return str(said("path-act-paragraph", resolution=f"S/RES/{row.resolution}", paragraph=row.paragraph))


def _event_row(event: Due, day: date) -> dict[str, Cell]:
    return {
        "date": event.on,
        "days_left": (_day_of(event.on) - day).days,
        "mission": event.mission,
        "event": event.event,
        "what": event.what,
        "decision": event.decision,
    }


def _day_of(on: Figure) -> date:
    return date.fromisoformat(str(on.value))


def _nothing(mission: str, day: date, last: date | None) -> Said:
    if last is None:
        return said("calendar-nothing-of-mission", mission=mission or "ALL", day=day)
    return said("calendar-nothing-until", mission=mission or "ALL", day=day, last=last)


def _notes(view: View, held: Sequence[OfMission], day: date, one: str) -> Iterator[Said]:
    """What the list cannot say: ends that have passed without a vote at hand, and how far the votes go."""
    last = last_vote_held(Book(view.folder).at())
    yield from ends_passed(view, [h.mission for h in held if h.status == ENDS_PASSED], day)
    if not_read := [h.mission for h in held if h.status == "end_not_read"]:
        yield said("calendar-ends-not-read", missions=tuple(not_read), count=len(not_read))
    yield from _falling(view, held, day)
    rhythm = [r for h in held for r in view.where(MandateRequestsRow, mission=h.mission, due=None) if r.rhythm]
    if any(r.resolution == _number(h.mandate.resolution) for h in held for r in rhythm):
        yield said("calendar-without-rhythms")
    if one and not held:
        mandate = current_mandate(view, one, day)
        ended = date.fromisoformat(str(mandate.until.value)) if mandate and mandate.until else None
        yield said("calendar-ended", mission=one, until=ended) if ended else _nothing(one, day, None)
    if day > last:
        yield said("calendar-votes-end", last=last)


def _falling(view: View, held: Sequence[OfMission], day: date) -> Iterator[Said]:
    """Ceilings shown that a decision already lowers: the steps to the lower one may stand in a report alone."""
    for h, category in ((h, c) for h in held for c in SHOWN):
        now = ceiling_of(view, h.mission, category, day)
        if now is None:
            continue
        rows = view.where(MandateCeilingsRow, mission=h.mission, kind="ceiling", category=category)
        lower = [r for r in rows if r.known <= day < r.from_date and r.number < float(now.value)]
        for row in lower[:1]:
            about = {"mission": h.mission, "category": category, "held": int(now.value), "number": row.number}
            yield said("calendar-ceiling-falls", decision=_paragraph(row), day=row.from_date, **about)


def _number(symbol: str) -> int:
    """The number of a resolution by its symbol, S/RES/2815 (2026)."""
    return int(symbol.removeprefix("S/RES/").partition(" ")[0])
