"""Matching statements on who sits on the Security Council, from the list of its members by year."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, asked, counted
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.rules import rule, selection
from peaceops.book.tables.council import CouncilMembersRow
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import EARLIER, SAME, Counterpart
from peaceops.period import Period

OF_STATE = rule("member-counted", lambda rows, iso3: sum(r.iso3 == iso3 for r in rows))
FIRST_YEAR = 1946  # of the Council
LATELY = 3  # years after its end, for which a term told as if it ran is one that is out of date
JANUARY = 1  # in which members leave whose term ended with the year before


@dataclass(frozen=True, slots=True)
class YearsHeld:
    """The years of a State on the Council, those of a term that is not over included; `year`: the one that a statement
    is about, `told` all that it tells; `month`: that of its time; `nth`: which of its terms it is said to be."""

    held: frozenset[int]
    year: int
    told: tuple[int, ...]
    month: int | None

    def sits(self, year: int) -> bool:
        """Whether it is a member in a year."""
        return year in self.held

    def begins(self, year: int) -> bool:
        """Whether a term begins with a year."""
        return year in self.held and year - 1 not in self.held

    def ends(self, year: int) -> bool:
        """Whether a term ends with a year."""
        return year in self.held and year + 1 not in self.held


def seats_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Whether each State named is or was a member in the years told, and whether its term begins or ends so."""
    year = int(s.also[-1]) if s.also else day.year
    if year > _last_year(view) or year < FIRST_YEAR:
        return
    for iso3, _ in s.voters:
        held = years_held(view, iso3)
        month = s.time.first.month if s.time and s.time.said and s.time.iso.count("-") else None
        terms = YearsHeld(held, year, tuple(int(y) for y in s.also), month)
        right = _holds(s, iso3, terms)
        first, last = (min(terms.told or (year,)), max(terms.told or (year,)))
        if s.role in ("past", "never") and not terms.told:
            first, last = FIRST_YEAR, year
        yield Counterpart(_years(view, iso3, first, last), SAME, holds=right)
        if not right and s.role == "" and not terms.told and s.thing == "seat":
            yield from _of_before(view, iso3, terms)


def _of_before(view: View, iso3: str, terms: YearsHeld) -> Iterator[Counterpart]:
    """The term that ended not long before the year."""
    if before := [y for y in terms.held if terms.year - LATELY <= y < terms.year]:
        yield Counterpart(_years(view, iso3, min(before), max(before)), EARLIER, holds=True)


def _holds(s: Assertion, iso3: str, terms: YearsHeld) -> bool:
    """Whether what is said of a seat is so."""
    if s.thing == "seat-permanent":
        return (iso3 in PERMANENT_MEMBERS) == (s.role not in ("not", "never", "no_longer"))
    if s.role == "never":
        return not any(y <= terms.year for y in terms.held)
    if s.role == "no_longer":
        return not terms.sits(terms.year) and any(y < terms.year for y in terms.held)
    if s.words.startswith("x"):  # how many terms it had, the one that runs counted or not
        begun = sum(terms.begins(y) for y in terms.held if y <= terms.year)
        return int(s.words[1:]) in (begun, begun - 1 if terms.sits(terms.year) else begun)
    right = SAYS[s.thing](s, terms)
    if s.role == "not":
        return not right
    return right and (not s.words or _ordinal(terms) == int(s.words))


def _seat(s: Assertion, terms: YearsHeld) -> bool:
    if not terms.told and s.role == "past":
        return any(y <= terms.year for y in terms.held)
    return all(map(terms.sits, terms.told or (terms.year,)))


def _begins(s: Assertion, terms: YearsHeld) -> bool:
    if len(terms.told) > 1:
        return all(map(terms.sits, terms.told)) and terms.begins(terms.told[0])
    return terms.begins(terms.year) if terms.told else terms.sits(terms.year)


def _elected(s: Assertion, terms: YearsHeld) -> bool:
    """An election in the year before the term, or for the years of it."""
    if len(terms.told) > 1:
        return _begins(s, terms)
    year = terms.year
    return terms.begins(year) or terms.begins(year + 1) or (not terms.told and terms.sits(year))


def _ends(s: Assertion, terms: YearsHeld) -> bool:
    if len(terms.told) > 1:
        return all(map(terms.sits, terms.told)) and terms.ends(terms.told[-1])
    if s.role == "past" and not terms.told:  # "has left the Council"
        return any(terms.ends(y) for y in terms.held if terms.year - LATELY < y < terms.year)
    late = terms.month == JANUARY and terms.ends(terms.year - 1)
    return late or terms.ends(terms.year)


SAYS: dict[str, Callable[[Assertion, YearsHeld], bool]] = {
    "seat": _seat,
    "seat-begins": _begins,
    "seat-elected": _elected,
    "seat-ends": _ends,
}


SEATS = ("seat-permanent", *SAYS)  # what is told of a seat


def _ordinal(terms: YearsHeld) -> int:
    """Which of its terms the one of the year is, or the last before it."""
    return sum(terms.begins(y) for y in terms.held if y <= terms.year + 1)


def years_held(view: View, iso3: str) -> frozenset[int]:
    """The years in which a State is a member, until the end of its term."""
    return _members(view).get(iso3, frozenset())


@asked
def _members(view: View) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for row in view.all(CouncilMembersRow):
        found.setdefault(row.iso3, set()).update(range(row.year, (row.term_end or row.year) + 1))
    return {iso3: frozenset(years) for iso3, years in found.items()}


@asked
def _last_year(view: View) -> int:
    return max(y for years in _members(view).values() for y in years)


@selection("council-of-years")
def council_of_years(view: View, *, first: int, last: int) -> tuple[CouncilMembersRow, ...]:
    """Members of the Council in some years, a row each a year."""
    return tuple(r for r in view.all(CouncilMembersRow) if first <= r.year <= last)


def _years(view: View, iso3: str, first: int, last: int) -> Figure:
    """In how many of some years a State was a member."""
    rows = council_of_years(view, first=first, last=last)
    when = Period.of_year(first) if first == last else Period.span(date(first, 1, 1), date(last, 12, 31))
    return OF_STATE(counted("council-years", state=iso3), when, [rows], iso3=iso3)
