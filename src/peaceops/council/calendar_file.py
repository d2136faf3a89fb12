"""The calendar of mandates as an .ics file: a day-long event for each thing that falls due. Form of the file: RFC 5545.

Source: tables mandate_periods, mandate_ceilings and mandate_requests, through the calendar.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from peaceops.council.mandate_calendar import Due
from peaceops.words.catalogue import said

LONGEST_LINE = 73  # octets, before the line break; RFC 5545, section 3.1 allows 75
PRODUCT = "-//peaceops//mandates//EN"


def to_ics(events: Iterable[Due], day: date) -> str:
    """The text of the file. `day`: the day on which this was known; the same events give the same bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", f"X-WR-CALNAME:{said('calendar-file-name')}"]
    for event in events:
        lines += _event(event, day)
    return "".join(f"{line}\r\n" for text in (*lines, "END:VCALENDAR") for line in _folded(text))


def _event(event: Due, day: date) -> Iterator[str]:
    on = date.fromisoformat(str(event.on.value))
    sources = ", ".join(sorted(event.on.sources()))
    yield "BEGIN:VEVENT"
    yield f"UID:{event.mission}-{event.event}-{on:%Y%m%d}-{_key(event.decision + event.what)}@peaceops"
    yield f"DTSTAMP:{day:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{on + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(str(said('calendar-file-summary', mission=event.mission, what=event.what)))}"
    note = said("calendar-file-note", decision=event.decision, source=sources, day=day)
    yield f"DESCRIPTION:{_escaped(str(note))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _key(text: str) -> str:
    """What is left of a text when only letters and digits count."""
    return "".join(c for c in text if c.isalnum())


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A long line as several, each after the first with a blank before it; no character is cut in two."""
    part, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > LONGEST_LINE:
            yield part
            part, size = " ", 1
        part, size = part + sign, size + width
    yield part
