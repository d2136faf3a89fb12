"""The operations of a day: a table of them with their uniformed personnel, and the map on which it stands.

A mission stands on the map where its places were mapped, else in the middle of the outline of its host; of a mission
for which this database has neither, the map says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

import peaceops
from peaceops.book import Book, Figure, View
from peaceops.book.tables.host import DeploymentsRow, OutlinesRow
from peaceops.document.ground import Ground, MapSpot
from peaceops.document.model import Cell, Chart, Empty, Table
from peaceops.host.places import outline_of
from peaceops.missions.lists import MissionSummary
from peaceops.missions.names import state_names
from peaceops.web.pages.addresses import mission_at
from peaceops.web.pages.cards import Cards
from peaceops.words.catalogue import Said, said
from peaceops.words.states import shortened

OLDEST = timedelta(days=366)  # of a report before the newest one: an older one does not say who serves
COLUMNS = ("mission", "host", "kind", "persons", "start", "ends")
FRAME = (-105.0, 155.0, -36.0, 56.0)  # degrees west, east, south, north: wherever a mission has been
FEWEST = 2  # missions of which a map is drawn


@dataclass(frozen=True, slots=True)
class Operation:
    """A mission on a day, with its uniformed personnel (None where no report of the last year lists it)."""

    mission: MissionSummary
    persons: Figure | None


def operations(book: Book, day: date, kind: str | None = None) -> list[Operation]:
    """The missions whose mandate ran on a day, those with most uniformed personnel first."""
    found = peaceops.missions(active_on=day, kind=kind, as_of=day, book=book)
    newest = reported(book, day) or day
    out = [Operation(m, _persons(book, m.mission, day, newest)) for m in found]
    return sorted(out, key=lambda o: -float(o.persons.value if o.persons else -1))


def _persons(book: Book, mission: str, day: date, newest: date) -> Figure | None:
    found = persons_of(book, mission, day)
    return found if found and newest - found.period.last <= OLDEST else None


def persons_of(book: Book, mission: str, day: date) -> Figure | None:
    """The uniformed personnel of a mission, or of ALL, by the last report that was public on a day."""
    rows = list(peaceops.strength(mission, on=day, as_of=day, book=book))
    found = rows[0].get("persons") if rows else None
    return found if isinstance(found, Figure) else None


def reported(book: Book, day: date) -> date | None:
    """The last day of the month of the newest report of all missions that was public on a day."""
    found = persons_of(book, "ALL", day)
    return found.period.last if found else None


def operations_table(cards: Cards, book: Book, found: Sequence[Operation], day: date) -> Table:
    """The missions as a table, each with the way to its page."""
    view, newest = book.at(day), reported(book, day)
    hosts = state_names(view, {host for o in found for host in o.mission.hosts})
    rows = [_row(cards, o, hosts, day) for o in found]
    known = "yes" if newest else "no"
    return cards.write.table("web-operations", COLUMNS, rows, day=day, known=known, newest=newest or day)


def _row(cards: Cards, operation: Operation, hosts: dict[str, str], day: date) -> tuple[Cell, ...]:
    m, w = operation.mission, cards.write
    term = m.term
    ends: Cell = term.ends_on if term and term.ends_on else Empty.NOT_KNOWN
    if term and not term.ends_on:
        ends = w.words_only("web-term", status=term.status)
    return (
        cards.link(m.mission, mission_at(m.mission, day)),
        ", ".join(shortened(hosts.get(h, h)) for h in m.hosts),
        w.words_only(f"mission-kind-{m.kind}"),
        operation.persons,
        m.start,
        ends,
    )


def operations_map(cards: Cards, book: Book, found: Sequence[Operation], table: Table, day: date) -> Chart | None:
    """The map of a day; None where fewer than FEWEST missions can be placed."""
    view = book.at()
    placed = [(o, where) for o in found if (where := _place(view, o.mission))]
    if len(placed) < FEWEST:
        return None
    spots = tuple(
        MapSpot(o.mission.mission, y, x, float(o.persons.value) if o.persons else None) for o, (x, y) in placed
    )
    areas = sorted({row.area for row in view.all(OutlinesRow)})
    rings = tuple(ring for area in areas for ring in outline_of(view, area, day))
    w = cards.write
    ground = Ground(spots, rings, w.words_only("web-map.counted"), w.words_only("web-map.other"), FRAME)
    largest = found[0].mission.mission if found[0].persons else ""
    return w.chart(
        *("web-map", "map", table),
        x="mission",
        series=("persons",),
        unit="persons",
        ground=ground,
        day=day,
        number=len(found),
        largest=largest,
        known="yes" if largest else "no",
    )


def map_note(book: Book, found: Sequence[Operation]) -> Said:
    """What a reader of the map must know, and which missions it lacks."""
    away = tuple(o.mission.mission for o in found if not _place(book.at(), o.mission))
    return said("web-map-note", away=away, missing="yes" if away else "no")


def _place(view: View, mission: MissionSummary) -> tuple[float, float] | None:
    """Longitude and latitude: the middle of its mapped places, else of the largest piece of its host."""
    rows = view.where(DeploymentsRow, mission=mission.mission)
    if rows:
        return median(r.longitude for r in rows), median(r.latitude for r in rows)
    rings = (outline_of(view, host, date.today()) for host in mission.hosts)
    return next((_middle(pieces[0]) for pieces in rings if pieces), None)


def _middle(ring: Iterable[tuple[float, float]]) -> tuple[float, float]:
    across, up = zip(*ring, strict=True)
    return (min(across) + max(across)) / 2, (min(up) + max(up)) / 2
