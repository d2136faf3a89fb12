"""What each Member State pays of a dollar of a mission, by calendar year of a run. Rates: A/RES/55/235
(docs/method/who-pays.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from peaceops.book import View, asked, later, loosely
from peaceops.book.rules import Picked, selection
from peaceops.book.schema import Record
from peaceops.book.tables.missions import MissionsRow
from peaceops.book.tables.money import PublishedRatesRow, RegularScaleRow
from peaceops.exits.ensemble import Array
from peaceops.exits.kept import cited
from peaceops.money.rates import Rate, rated_years, rates_by_sources, rates_by_state
from peaceops.money.year_rule import level_rows, regular_rows
from peaceops.words.catalogue import Said, said

WHOLE_SCALE = 190  # States with a rate: fewer is a list of the largest payers
WHOLE_REGULAR_SCALE = 50  # States in the book's smallest whole scale, of 1946, and one less
Held = RegularScaleRow | Rate | PublishedRatesRow


@dataclass(frozen=True, slots=True)
class Shares:
    """What each payer pays of a dollar: `share` (years x payers), fractions. `rated`: whose rates stand in for each
    year (the rates of that calendar year). `rate` is peacekeeping or regular; `notes` say which rates stand in; `cited`
    finds the keys of the sources."""

    iso3: tuple[str, ...]
    years: tuple[int, ...]
    share: Array
    cited: Callable[[], frozenset[str]]
    rate: str
    notes: tuple[Said, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Keys of the sources of the rates, in order; found when they are asked for."""
        return tuple(sorted(self.cited()))

    @property
    def note(self) -> str:
        """The notes as one line in English, "" where every year has rates of its own."""
        return "; ".join(map(str, self.notes))

    @property
    def rate_said(self) -> Said:
        """Which rates they are, in words."""
        return said("run-rate", rate=self.rate)


@dataclass(frozen=True, slots=True)
class RateOfYear(Record):
    """A payer's rate in a calendar year of a run, as a row that goes into a rule: `fraction` of a dollar, from 0 to
    1. `rated` is the year whose rate it is. `known`: the day from which the rate was public."""

    iso3: str
    year: int
    rated: int
    fraction: float
    cites: frozenset[str]
    known: date
    vintage: str


@dataclass(frozen=True, slots=True)
class _Scale:
    """Rates at hand by year and State, and which of them stands in for each wanted year."""

    held: Mapping[int, Mapping[str, Held]]
    used: Mapping[int, int]
    notes: tuple[Said, ...]


def shares(view: View, years: Iterable[int], *, regular: bool = False, only: str = "") -> Shares | None:
    """What each Member State (or `only` one, ISO alpha-3) pays of a dollar in each calendar year: peacekeeping rates,
    or the regular scale.

    A year without a whole scale in the view takes the nearest year that has one, and a note says so. Without any whole
    scale: the newest rates printed for single payers. None where the view has neither, or not for the one asked for."""
    wanted = tuple(years)
    scale = _scale(view, wanted, regular)
    members = sorted({m for u in scale.used.values() for m in scale.held[u]}) if scale else []
    members = [m for m in members if only in ("", m)]
    if scale is None or not members:
        return None
    rows = [[scale.held[scale.used[y]].get(m) for m in members] for y in wanted]
    return Shares(
        tuple(members),
        wanted,
        np.array([[_fraction(h) if h else 0.0 for h in row] for row in rows]),
        later(_cited, view, scale, regular, only),
        "regular" if regular else "peacekeeping",
        scale.notes,
    )


def _cited(view: View, scale: _Scale, regular: bool, only: str) -> frozenset[str]:
    if regular and not only:
        return frozenset(r.source for r in view.all(RegularScaleRow))
    return frozenset[str]().union(*(_sources(h) for own in _whose(view, scale, only) for h in own))


def _whose(view: View, scale: _Scale, only: str) -> list[list[Held]]:
    """The rates whose sources are cited: of the one payer in the years that are used, or of all in every year at
    hand."""
    if only:
        return [[h for u in scale.used.values() if (h := scale.held[u].get(only))]]
    if isinstance(scale.held, _RatedYears):
        return [list(rates_by_sources(view, year)) for year in scale.held]
    return [list(own.values()) for own in scale.held.values()]


@selection("rates-of-payer")
def _rates(view: View, *, payer: str, mission: str, first: int, last: int) -> Sequence[RateOfYear]:
    return _of_payer(view, payer, (first, last), regular=on_regular_budget(view, mission))


@selection("regular-rates-of-payer")
def _regular_rates(view: View, *, payer: str, first: int, last: int) -> Sequence[RateOfYear]:
    return _of_payer(view, payer, (first, last), regular=True)


def _of_payer(view: View, payer: str, years: tuple[int, int], *, regular: bool) -> Sequence[RateOfYear]:
    scale = _scale(view, tuple(range(years[0], years[1] + 1)), regular)
    found = ((y, u, scale.held[u].get(payer)) for y, u in scale.used.items()) if scale else ()
    return [_of_year(payer, y, u, h) for y, u, h in found if h]


def rates_of_payer(view: View, *, payer: str, mission: str, first: int, last: int) -> Picked[RateOfYear]:
    """A payer's rate of a mission in each calendar year from `first` to `last`, as an input of rules."""
    return cited(_rates(view, payer=payer, mission=mission, first=first, last=last))


def regular_rates_of_payer(view: View, *, payer: str, first: int, last: int) -> Picked[RateOfYear]:
    """A payer's rate on the regular scale in each calendar year from `first` to `last`, as an input of rules."""
    return cited(_regular_rates(view, payer=payer, first=first, last=last))


def on_regular_budget(view: View, mission: str) -> bool:
    """Whether a mission is paid by the regular scale."""
    row = view.first(MissionsRow, mission=mission)
    return row is not None and row.funding == "regular_budget"


def _scale(view: View, wanted: tuple[int, ...], regular: bool) -> _Scale | None:
    held: Mapping[int, Mapping[str, Held]] = _regular(view) if regular else _peacekeeping(view)
    if held:
        used = {y: min(held, key=lambda h: (abs(h - y), h)) for y in wanted}
        other = sorted({(y, u) for y, u in used.items() if y != u})
        notes = tuple(said("run-rates-of-other-year", year=str(y), rated=str(u)) for y, u in other)
        return _Scale(held, used, notes)
    return None if regular else _printed(view, wanted)


@asked
def _regular(view: View) -> Mapping[int, Mapping[str, RegularScaleRow]]:
    """The regular scale by year and State, of the years in which it is whole."""
    by_year: dict[int, dict[str, RegularScaleRow]] = {}
    for row in view.all(RegularScaleRow):
        for year in range(row.first_year, row.last_year + 1):
            by_year.setdefault(year, {})[row.iso3] = row
    return {y: found for y, found in by_year.items() if len(found) >= WHOLE_REGULAR_SCALE}


class _RatedYears(Mapping[int, Mapping[str, Rate]]):
    """Peacekeeping rates by year and State; those of a year are made when they are asked for."""

    def __init__(self, view: View, years: Iterable[int]) -> None:
        self._view, self._years = loosely(view), tuple(years)

    def __getitem__(self, year: int) -> Mapping[str, Rate]:
        if year not in self._years:
            raise KeyError(year)
        return rates_by_state(self._view(), year)

    def __iter__(self) -> Iterator[int]:
        return iter(self._years)

    def __len__(self) -> int:
        return len(self._years)


@asked
def _peacekeeping(view: View) -> _RatedYears:
    """Peacekeeping rates by year and State, of the years in which the book has those of all."""
    return _RatedYears(view, (y for y in rated_years(view) if _is_whole(view, y)))


def _is_whole(view: View, year: int) -> bool:
    """By rule every State of the regular scale has a rate; without levels, those that were printed have."""
    found = regular_rows(view, year) if level_rows(view, year) else rates_by_state(view, year)
    return len(found) >= WHOLE_SCALE


def _printed(view: View, wanted: tuple[int, ...]) -> _Scale | None:
    """The newest rate of each payer that others had printed for a year up to the first one wanted."""
    rows = sorted((r for r in view.all(PublishedRatesRow) if r.year <= wanted[0]), key=lambda r: (r.iso3, r.year))
    newest = {r.iso3: r for r in rows}
    if not newest:
        return None
    found = tuple(said("run-rate-printed", state=r.iso3, year=str(r.year)) for r in newest.values())
    notes = (said("run-rates-printed", first=found[0]), *found[1:])
    return _Scale({wanted[0]: newest}, dict.fromkeys(wanted, wanted[0]), notes)


def _fraction(held: Held) -> float:
    return (held.pct if isinstance(held, Rate) else held.rate_pct) / 100


def _sources(held: Held) -> frozenset[str]:
    return held.peacekeeping.sources() if isinstance(held, Rate) else frozenset([held.source])


def _of_year(payer: str, year: int, rated: int, held: Held) -> RateOfYear:
    if not isinstance(held, Rate):
        own = held.year if isinstance(held, PublishedRatesRow) else rated
        return RateOfYear(payer, year, own, _fraction(held), _sources(held), held.known, held.vintage)
    figure = held.peacekeeping
    known = date.fromisoformat(figure.known) if figure.known else date.min
    vintage = "later" if figure.later_vintage else "published"
    return RateOfYear(payer, year, rated, _fraction(held), _sources(held), known, vintage)
