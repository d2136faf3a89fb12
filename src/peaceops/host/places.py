"""Where peacekeepers were on the last map known: places with estimated troops, and outlines of hosts to draw them on.

Sources: Geo-PKO (maps of the United Nations as coded at Uppsala University) and RADPKO (head counts by base in Africa).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.book import Figure, View
from peaceops.book.figure import fact
from peaceops.book.measures import counted
from peaceops.book.rules import COUNT, selection
from peaceops.book.store import asked
from peaceops.book.tables.host import DeploymentsRow, OutlinesRow
from peaceops.period import Period

OLDEST = timedelta(days=3 * 365)  # before the day of a review: an older map does not say where peacekeepers are
UNDRAWN = ("UNISFA", "UNMEE")  # a line between their hosts would say where Abyei lies, or what the mission watched
MAPPED = ("geopko-maps", "geopko-years")
COUNTED = "radpko"
Ring = tuple[tuple[float, float], ...]  # longitude, latitude


@dataclass(frozen=True, slots=True)
class Places:
    """Where a mission was: the rows of one map or year, most troops first, places without a number last."""

    mission: str
    rows: tuple[DeploymentsRow, ...]

    @property
    def period(self) -> Period:
        """The month of the map, or the year of which its numbers are the mean."""
        first, last = self.rows[0].from_date, self.rows[0].to_date
        return Period.month(first) if first.month == last.month else Period.of_year(first.year)

    @property
    def with_troops(self) -> tuple[DeploymentsRow, ...]:
        """Places with a number of troops above zero, most first."""
        return tuple(row for row in self.rows if row.troops)

    def troops(self, row: DeploymentsRow) -> Figure:
        """The troops of a place. Raises ValueError where the source gives no number."""
        if row.troops is None:
            raise ValueError(f"{row.place}: expected a place with a number of troops, found none")
        value = int(row.troops) if row.troops == int(row.troops) else row.troops
        return fact(row, value, counted("troops-at-place", mission=self.mission, place=row.place), self.period)

    def number(self, view: View) -> Figure:
        """How many places there are; unit count."""
        source, on = self.rows[0].source, self.rows[0].to_date.isoformat()
        rows = _places_of(view, mission=self.mission, source=source, on=on)
        return COUNT(counted("places-of-mission", mission=self.mission), self.period, [rows])


@selection("places-of")
def _places_of(view: View, *, mission: str, source: str, on: str) -> Sequence[DeploymentsRow]:
    """Places of a mission on the map or in the year that ends on a day (ISO), as one source has them."""
    return view.where(DeploymentsRow, mission=mission, source=source, to_date=date.fromisoformat(on))


def mapped_places(view: View, mission: str, day: date) -> Places | None:
    """The places on the last map that the view knows; None where it knows none, or one older than OLDEST."""
    found = _places(view, mission, MAPPED)
    return found if found and day - found.period.last <= OLDEST else None


def counted_places(view: View, mission: str) -> Places | None:
    """The bases of the last year that RADPKO has of a mission and the view knows; None where it knows none."""
    return _places(view, mission, (COUNTED,))


def _places(view: View, mission: str, sources: Sequence[str]) -> Places | None:
    order = sorted(
        _last(view, mission, tuple(sources)),
        key=lambda r: (r.troops is None, -(r.troops or 0), r.place, r.latitude, r.longitude),
    )
    return Places(mission, tuple(order)) if order else None


@asked
def _last(view: View, mission: str, sources: tuple[str, ...]) -> tuple[DeploymentsRow, ...]:
    """Rows of the last map or year that these sources have of a mission; the first by name where two have that day."""
    ends = {(day, source) for day, source in view.values(DeploymentsRow, ("to_date", "source"), mission=mission)}
    found = [(day, source) for day, source in ends if source in sources]
    if not found:
        return ()
    last = max(day for day, _ in found)
    return view.where(DeploymentsRow, mission=mission, source=min(s for d, s in found if d == last), to_date=last)


@asked
def outline_of(view: View, host: str, day: date) -> tuple[Ring, ...]:
    """The outline of a host (iso3) as it is drawn for a day, the largest piece first; empty where it has none."""
    rows = sorted(view.where(OutlinesRow, area=host), key=lambda r: r.part)
    return tuple(_ring(row.points) for row in rows if (row.first or date.min) <= day <= (row.last or date.max))


def _ring(points: str) -> Ring:
    pairs = (point.split(",") for point in points.split(" "))
    return tuple((float(x), float(y)) for x, y in pairs)
