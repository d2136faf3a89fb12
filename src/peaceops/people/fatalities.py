"""Deaths in UN missions, counted in persons. Source: table fatalities, the list of the United Nations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, counted
from peaceops.book.rules import COUNT, Picked, rule, selection
from peaceops.book.tables.people import FatalitiesRow
from peaceops.book.tables.registers import KnownErrorsRow
from peaceops.people.months import ALL
from peaceops.period import Period
from peaceops.words.catalogue import said

LIST = "psdh-fatalities"  # the publisher's list: one casualty identifier is one person
CAUSES = ("malicious_act", "accident", "illness", "self_inflicted", "to_be_determined", "unknown")
PERSONNEL = ("military", "military_observer", "police", "international_civilian", "local", "other")


def _of_cause(rows: tuple[FatalitiesRow, ...], cause: str) -> int:
    return sum(r.cause == cause for r in rows)


def _of_personnel(rows: tuple[FatalitiesRow, ...], personnel: str) -> int:
    return sum(r.personnel == personnel for r in rows)


def _of_year(rows: tuple[FatalitiesRow, ...], year: str) -> int:
    return sum(r.incident_date.year == int(year) for r in rows)


OF_CAUSE = rule("deaths-of-cause", _of_cause)
OF_PERSONNEL = rule("deaths-of-personnel", _of_personnel)
OF_YEAR = rule("deaths-of-year", _of_year)
FIRST_INCIDENT = rule("first-incident", lambda rows: min(r.incident_date for r in rows).isoformat())
LAST_INCIDENT = rule("last-incident", lambda rows: max(r.incident_date for r in rows).isoformat())


@selection("deaths")
def deaths_listed(view: View, *, mission: str, until: date) -> tuple[FatalitiesRow, ...]:
    """A row a person: those on the list who died in a mission (ALL: in all) in incidents up to a day."""
    return _listed(view, mission, until)


def _listed(view: View, mission: str, until: date) -> tuple[FatalitiesRow, ...]:
    rows = view.all(FatalitiesRow) if mission == ALL else view.where(FatalitiesRow, mission=mission)
    return tuple(r for r in rows if r.incident_date <= until)


@selection("deaths-of-year")
def deaths_of_year(view: View, *, mission: str, until: date, year: str) -> tuple[FatalitiesRow, ...]:
    """Of these, the persons who died in incidents of one calendar year: a row a person."""
    return tuple(r for r in _listed(view, mission, until) if r.incident_date.year == int(year))


@selection("deaths-before")
def deaths_before(view: View, *, mission: str, until: date, day: date) -> tuple[FatalitiesRow, ...]:
    """Of these, the persons who died in incidents before a day: a row a person."""
    return tuple(r for r in _listed(view, mission, until) if r.incident_date < day)


@selection("doubled-deaths")
def deaths_doubled(view: View, *, mission: str) -> tuple[FatalitiesRow, ...]:
    """A row a person: those of a mission with two rows or more in the publisher's list."""
    return tuple(r for r in view.where(FatalitiesRow, mission=mission) if r.publisher_rows > 1)


@dataclass(frozen=True, slots=True)
class Fatalities:
    """Deaths of a mission (or of ALL), in persons: `total`, and by cause, kind of personnel (`by_personnel`) and year
    (unit deaths). Figures are counted from `listed` when asked for."""

    view: View
    mission: str
    until: date
    listed: Picked[FatalitiesRow]

    @property
    def first(self) -> Figure:
        """The day of the first incident."""
        return FIRST_INCIDENT(counted("first-incident-date"), min(self._days()), [self.listed])

    @property
    def last(self) -> Figure:
        """The day of the last incident."""
        return LAST_INCIDENT(counted("last-incident-date"), max(self._days()), [self.listed])

    @property
    def total(self) -> Figure:
        """All deaths."""
        counts = counted("deaths", mission=self.mission)
        return COUNT(counts, self._span(), [self.listed], note=_PERSONS)

    def causes(self) -> tuple[str, ...]:
        """Keys of causes with a death, most deaths first."""
        return _most_first(CAUSES, (r.cause for r in self.listed.rows))

    def by_cause(self) -> tuple[tuple[str, Figure], ...]:
        """Deaths by cause, most first."""
        return tuple((c, self.of_cause(c)) for c in self.causes())

    def of_cause(self, cause: str) -> Figure:
        """Deaths of one cause."""
        counts = counted("deaths-by-cause", mission=self.mission, cause=cause)
        return OF_CAUSE(counts, self._span(), [self.listed], note=_PERSONS, cause=cause)

    def by_personnel(self) -> tuple[tuple[str, Figure], ...]:
        """Deaths by kind of personnel, most first."""
        kinds = _most_first(PERSONNEL, (r.personnel for r in self.listed.rows))
        about = {k: counted("deaths-by-personnel", mission=self.mission, personnel=k) for k in kinds}
        span, listed = self._span(), [self.listed]
        return tuple((k, OF_PERSONNEL(about[k], span, listed, note=_PERSONS, personnel=k)) for k in kinds)

    def years(self) -> range:
        """Every calendar year from the first incident to the last."""
        return range(min(self._days()).year, max(self._days()).year + 1)

    def in_year(self, year: int, cause: str = "") -> Figure:
        """Deaths in incidents of a calendar year, perhaps of one cause."""
        period, when = Period.of_year(year), str(year)
        counts = counted("deaths", mission=self.mission)
        if cause:
            counts = counted("deaths-by-cause", mission=self.mission, cause=cause)
        found = deaths_of_year(self.view, mission=self.mission, until=self.until, year=when)
        if not found.rows:  # a nought rests on the whole list
            return OF_YEAR(counts, period, [self.listed], note=_PERSONS, year=when)
        if cause:
            return OF_CAUSE(counts, period, [found], note=_PERSONS, cause=cause)
        return COUNT(counts, period, [found], note=_PERSONS)

    def _days(self) -> list[date]:
        return [r.incident_date for r in self.listed.rows]

    def _span(self) -> Period:
        return Period.span(min(self._days()), max(self._days()))


_PERSONS = str(said("persons-not-rows"))


def fatalities_summary(view: View, mission: str | None = None, to_date: date | None = None) -> Fatalities | None:
    """Deaths in a mission (None: in all missions) by incidents up to `to_date`; None when the publisher lists none.

    Every row of the book is one person: the publisher's repeated rows are in the register of known errors. Source: the
    UN list of fatalities of peace operations, as it was published later than most of the incidents.
    """
    whose, until = mission or ALL, to_date or date.max
    listed = deaths_listed(view, mission=whose, until=until)
    return Fatalities(view, whose, until, listed) if listed.rows else None


def doubled(view: View, mission: str) -> Figure | None:
    """Persons with two rows in the publisher's list, where the register of known errors has some of the mission."""
    error = view.first(KnownErrorsRow, source=LIST, action="dropped", mission=mission)
    twice = deaths_doubled(view, mission=mission)
    if error is None or not twice.rows:
        return None
    reference = str(said("register-of-known-errors", error=error.error))
    return COUNT(counted("persons-listed-twice", mission=mission), Period.none(), [twice], reference=reference)


def before(view: View, mission: str, until: date, start: Figure) -> Figure | None:
    """Persons listed for incidents up to `until` before the mission began; `start` is the figure of that day or month.
    None where the list has none."""
    early = deaths_before(view, mission=mission, until=until, day=start.period.first)
    return COUNT(counted("deaths-before-start", mission=mission), start.period, [early]) if early.rows else None


def _most_first(keys: tuple[str, ...], found: Iterable[str]) -> tuple[str, ...]:
    """The keys that were found, most often found first; equals in the order of the keys."""
    held = Counter(found)
    return tuple(sorted((k for k in keys if held[k]), key=lambda k: -held[k]))
