"""Deaths in UN missions, grouped and filtered: the table behind `peaceops deaths`. Source: table fatalities, the list
of the United Nations, one row a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.rules import COUNT, SHARE_PCT, Picked, selection
from peaceops.book.tables.people import FatalitiesRow
from peaceops.days import FIRST
from peaceops.errors import one_of, refused, unknown
from peaceops.missions.names import find_mission
from peaceops.missions.states import find_state, states
from peaceops.people.fatalities import CAUSES, PERSONNEL
from peaceops.people.months import ALL
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

ANY = "any"
OPEN = ""  # a nationality that the list does not determine


@dataclass(frozen=True, slots=True)
class Which:
    """Whose deaths: of a mission (ALL: of all), nationals of a State, a cause, a kind of personnel (ANY: all of them),
    in incidents from `first` to `last`."""

    mission: str
    nationality: str
    cause: str
    personnel: str
    first: date
    last: date

    def said(self, view: View) -> Said:
        """The filters in words."""
        known = states(view)
        name = known[self.nationality].name if self.nationality in known else self.nationality or "open"
        return said("deaths-which", nationality=name, cause=self.cause, personnel=self.personnel)

    def deaths(self, view: View) -> Picked[FatalitiesRow]:
        """The deaths, a row a person."""
        named = {"mission": self.mission, "nationality": self.nationality, "cause": self.cause}
        return deaths_of(view, **named, personnel=self.personnel, first=self.first, last=self.last)

    def number(self, view: View) -> Figure:
        """How many deaths."""
        return self.number_of(view, self.deaths(view))

    def number_of(self, view: View, found: Picked[FatalitiesRow]) -> Figure:
        """The number of those deaths, where they are at hand."""
        counts = counted("deaths-which", mission=self.mission, which=self.said(view))
        return COUNT(counts, Period.span(self.first, self.last), [found], note=str(said("persons-not-rows")))


@selection("deaths-of")
def deaths_of(
    view: View, *, mission: str, nationality: str, cause: str, personnel: str, first: date, last: date
) -> tuple[FatalitiesRow, ...]:
    """A row a person: deaths of a mission, nationality, cause and kind of personnel, in incidents of a span."""
    wanted = {"mission": mission, "iso3": nationality, "cause": cause, "personnel": personnel}
    equals = {k: v or None for k, v in wanted.items() if v not in (ALL, ANY)}
    rows = view.where(FatalitiesRow, **equals) if equals else view.all(FatalitiesRow)
    return tuple(r for r in rows if first <= r.incident_date <= last)


def _year(row: FatalitiesRow) -> str:
    return str(row.incident_date.year)


def _in_year(which: Which, year: str) -> Which:
    first, last = Period.of_year(int(year)).first, Period.of_year(int(year)).last
    return replace(which, first=max(first, which.first), last=min(last, which.last))


GROUPS: Mapping[str, tuple[Callable[[FatalitiesRow], str], Callable[[Which, str], Which]]] = {
    "mission": (lambda r: r.mission, lambda w, key: replace(w, mission=key)),
    "nationality": (lambda r: r.iso3 or OPEN, lambda w, key: replace(w, nationality=key)),
    "cause": (lambda r: r.cause, lambda w, key: replace(w, cause=key)),
    "personnel": (lambda r: r.personnel, lambda w, key: replace(w, personnel=key)),
    "year": (_year, _in_year),
}


def deaths_by(
    view: View,
    mission: str = ALL,
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    by: str = "mission",
    nationality: str = "",
    cause: str = "",
    personnel: str = "",
) -> ReplyRows:
    """Deaths by mission, nationality, cause, personnel or year, most first (years in order), with rank, share and the
    total; incidents from `from_date` to `to_date`, both included.

    Persons are counted once each. Where the publisher's list has more rows than persons, both counts are said. Raises
    PeaceopsError for an unknown mission, State, cause, kind of personnel or grouping, and for a span that ends before
    it begins."""
    if by not in GROUPS:
        raise unknown("grouping", by, GROUPS)
    if from_date and to_date and from_date > to_date:
        raise refused("span-ends-before-it-begins", from_date=from_date, to_date=to_date)
    which = Which(
        ALL if mission.upper() == ALL else find_mission(view, mission),
        find_state(view, nationality) if nationality else ANY,
        _one_of("cause-of-death", cause, CAUSES),
        _one_of("kind-of-personnel", personnel, PERSONNEL),
        from_date or FIRST,
        to_date or _last_listed(view),
    )
    every = which.deaths(view).rows
    about: dict[str, Any] = {"mission": which.mission, "by": by, "nationality": which.nationality, "cause": which.cause}
    about |= {"personnel": which.personnel, "from": from_date, "to": to_date}
    if not every:
        return ReplyRows.made(about, COLUMNS, (), notes=(_none(view, which),))
    total = which.number(view)
    foot: dict[str, Cell] = {{"nationality": "member_state"}.get(by, by): str(said("total")), "deaths": total}
    rows = _rows(view, which, every, by, total)
    return ReplyRows.made(about, COLUMNS, rows, totals=[foot], notes=_notes(view, which, every))


COLUMNS = ("rank", "mission", "iso3", "member_state", "cause", "personnel", "year", "deaths", "share_pct")


def _rows(
    view: View, which: Which, every: Sequence[FatalitiesRow], by: str, total: Figure
) -> Iterator[Mapping[str, Cell]]:
    key_of, narrowed = GROUPS[by]
    held = Counter(map(key_of, every))
    span = Period.span(which.first, which.last)
    for key in sorted(held) if by == "year" else sorted(held, key=lambda k: (-held[k], k)):
        found = narrowed(which, key).number(view)
        yield {
            "rank": None if by == "year" else 1 + sum(n > held[key] for n in held.values()),
            **_label(view, by, key),
            "deaths": found,
            "share_pct": SHARE_PCT(counted("share-of-deaths", mission=which.mission), span, [found, total]),
        }


def _label(view: View, by: str, key: str) -> Mapping[str, Cell]:
    if by == "nationality":
        return {"iso3": key or None, "member_state": states(view)[key].name if key else str(said("undetermined"))}
    return {by: int(key) if by == "year" else key}


def _one_of(kind: str, given: str, valid: Sequence[str]) -> str:
    return one_of(kind, given, valid) if given else ANY


def _none(view: View, which: Which) -> Said:
    """Why there is no row: the list of the United Nations has nobody of these, up to its last incident; or nobody."""
    if not view.all(FatalitiesRow):
        return said("deaths-none-listed")
    return said("deaths-none", which=which.said(view), mission=which.mission, last=_last_listed(view))


def _last_listed(view: View) -> date:
    return max((r.incident_date for r in view.all(FatalitiesRow)), default=FIRST)


def _notes(view: View, which: Which, every: Sequence[FatalitiesRow]) -> Iterator[Said]:
    """What a reader must know: to which day the list goes, and its second count where it has one."""
    yield said("deaths-counted", first=_first_of(every), last=_last_listed(view))
    listed = sum(r.publisher_rows for r in every)
    if listed != len(every):
        yield said("deaths-two-counts", persons=len(every), rows=listed)


def _first_of(every: Sequence[FatalitiesRow]) -> date:
    """The day of the first incident."""
    return min(r.incident_date for r in every)
