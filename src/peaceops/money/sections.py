"""Sections of assessment circulars: what is apportioned or credited, for which days. From the book, or from a file.
Source: circulars ST/ADM/SER.B/ (table assessment_sections)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from peaceops.book import Figure, View, asked, counted, given
from peaceops.book.rate_years import CREDIT, years_of_rates
from peaceops.book.tables.missions import MissionsRow
from peaceops.book.tables.money import AssessmentSectionsRow
from peaceops.days import FIRST, LAST, any_day
from peaceops.errors import PeaceopsError, refused, shown_path, unknown
from peaceops.missions.names import find_mission
from peaceops.money.cost import section_figure
from peaceops.period import Period
from peaceops.reading.csv_rows import InputRow as ReadRow
from peaceops.reading.csv_rows import read_rows
from peaceops.reading.numbers import UnreadError, amount_usd
from peaceops.reading.slashed_days import DAY_FIRST, MONTH_FIRST, is_slashed, order_of, read_slashed
from peaceops.words.catalogue import Said, said

COLUMNS = ("mission", "section", "kind", "from", "to", "gross_usd")
REGULAR_BUDGET = "regular_budget"
BELOW_ZERO = re.compile("[-\u2212\u2013] ?([0-9].*)|\\(([0-9].*)\\)")
KINDS = ("assessment", "additional", "credit")


@dataclass(frozen=True)
class AssessmentSection:
    """One section: gross US dollars, assessed for the days from `start` to `end`, or credited from that period.

    `kind`: assessment; additional, for days that another assessment covers or an earlier year; or credit. `row`: the
    row of the book, None where a reader gave the section. `remade`: makes the amount with its trace, after a reform."""

    mission: str
    section: str
    kind: str
    start: date
    end: date
    gross_usd: float
    row: AssessmentSectionsRow | None = None
    remade: Callable[[], Figure] | None = field(default=None, repr=False, compare=False)

    @property
    def of_book(self) -> bool:
        """Whether it comes from a circular in the book."""
        return self.row is not None

    @cached_property
    def amount(self) -> Figure:
        """The gross amount in US dollars, with its source, with its trace after a reform, or as the reader gave it."""
        if self.remade:
            return self.remade()
        return section_figure(self.row) if self.row else _given_amount(self)

    @cached_property
    def net(self) -> Figure | None:
        """The amount in US dollars, net of staff assessment income, as the circular prints it; None where it does
        not, and after a reform."""
        held = self.row is not None and self.row.net_usd is not None and not self.remade
        return section_figure(self.row, "net") if held and self.row else None

    @property
    def period(self) -> Period:
        """The days from `start` to `end`."""
        return Period.span(self.start, self.end)

    @property
    def sign(self) -> int:
        """A credit is an assessment with the other sign: a factor of 1 or -1."""
        return -1 if self.kind == CREDIT else 1


@asked
def all_sections(view: View) -> tuple[tuple[Period, AssessmentSection], ...]:
    """Every section of the book with the financial year of its circular, by mission, year, circular and section."""
    return tuple(
        (
            Period.parse(r.fy),
            AssessmentSection(r.mission, r.section, r.kind, r.from_date, r.to_date, float(r.gross_usd), r),
        )
        for r in view.all(AssessmentSectionsRow)
    )


def sections_of(view: View, fy: Period, mission: str = "") -> tuple[AssessmentSection, ...]:
    """The sections of a financial year, of one mission or of all that the book has, in stored order. Raises
    PeaceopsError for a year or mission without sections."""
    found = tuple(s for year, s in all_sections(view) if year == fy)
    if not found:
        raise refused(
            "no-sections",
            fy=fy,
            value=years_or(known_years(view)),
        )
    if mission and mission not in {s.mission for s in found}:
        raise unknown(said("kind-mission-with-sections-in", fy=str(fy)), mission, {s.mission for s in found})
    return tuple(s for s in found if not mission or s.mission == mission)


def on_regular_budget(view: View, mission: str) -> bool:
    """Whether a mission is paid from the regular budget."""
    row = view.first(MissionsRow, mission=mission)
    return row is not None and row.funding == REGULAR_BUDGET


def any_of(words: Iterable[object]) -> Said:
    """Words in order, of which one is expected: a, b or c."""
    *first, last = map(str, words)
    return said("expected-any-of", first=", ".join(first), last=last) if first else said("expected-one", one=last)


def years_or(years: Iterable[Period]) -> Said:
    """The years of which one is expected: 2023-24 or 2024-25; a later date where there is none."""
    held = tuple(years)
    return any_of(held) if held else said("expected-later-date")


@asked
def known_years(view: View, mission: str = "") -> tuple[Period, ...]:
    """Financial years for which the book has sections, of any mission or of one, in order."""
    return tuple(sorted({year for year, s in all_sections(view) if not mission or s.mission == mission}))


def read_sections(view: View, path: Path) -> tuple[AssessmentSection, ...]:
    """Sections from a CSV file, one a row in its order, with the columns mission, section, kind, from, to, gross_usd
    (others are ignored). Days are ISO dates, or 31/12/2024 where the days of the file tell whether the month comes
    first; credits are positive amounts, or all of them negative, as circulars print them.

    Raises PeaceopsError, one sentence naming file, row and expectation, for a file that is none (`read_rows`), a
    mission that the book does not have or that has no account of its own, a date or amount that is none or could be
    read in two ways, an inverted period, or assessments of a mission that overlap.
    """
    rows = read_rows(path, COLUMNS, said("expected-file-of-sections"))
    missions: dict[str, str] = {}
    order = order_of(row.cells[column] for row in rows for column in ("from", "to"))
    sections = tuple(_section(view, row, missions, order) for row in rows)
    where = shown_path(path)
    _check_signs(rows)
    if not sections:
        raise refused("file-without-sections", where=where)
    check_overlaps(sections, where)
    return sections


def check_overlaps(sections: Iterable[AssessmentSection], where: str) -> None:
    """Nothing if all is well. Raises PeaceopsError if two assessments of a mission cover the same day."""
    by_mission: dict[str, list[AssessmentSection]] = {}
    for s in sections:
        if s.kind == "assessment":
            by_mission.setdefault(s.mission, []).append(s)
    for mission, held in by_mission.items():
        for one, other in pairwise(sorted(held, key=lambda s: s.start)):
            if other.start <= one.end:
                raise refused(
                    "sections-overlap",
                    where=where,
                    section=one.section,
                    section2=other.section,
                    mission=mission,
                    start=other.start,
                )


def _check_signs(rows: Sequence[ReadRow]) -> None:
    """Nothing if all is well. Raises PeaceopsError where credits of a file are negative in some rows and positive in
    others: a minus may then take a credit back."""
    credits_ = [row for row in rows if _kind(row) == CREDIT]
    minus = [row for row in credits_ if _below_zero(row.cells["gross_usd"])]
    if minus and len(minus) < len(credits_):
        raise minus[0].wrong("gross_usd", said("expected-credits-of-one-sign"))


def _section(view: View, row: ReadRow, missions: dict[str, str], order: str) -> AssessmentSection:
    """A section; `missions` keeps the names that were found in rows before. `order`: of its days."""
    if _kind(row) not in KINDS:
        raise row.wrong("kind", any_of(KINDS))
    start, end = _day(row, "from", order), _day(row, "to", order)
    if start > end:
        raise row.wrong("to", said("expected-day-not-before", day=str(start)))
    asked = row.name("mission")
    if asked not in missions:
        missions[asked] = _mission(view, row)
    return AssessmentSection(missions[asked], row.name("section"), _kind(row), start, end, _gross_usd(row))


def _mission(view: View, row: ReadRow) -> str:
    """A mission of the book with an account of its own, by any of its names."""
    try:
        mission = find_mission(view, row.name("mission"))
    except PeaceopsError as error:
        raise refused("section-of-unknown-mission", where=row.where, error=error) from None
    if on_regular_budget(view, mission):
        raise refused("section-on-the-regular-budget", where=row.where, mission=mission)
    return mission


def _day(row: ReadRow, column: str, order: str) -> date:
    text = row.cells[column]
    expected = said("expected-date-within", first=str(FIRST), last=str(LAST))
    if is_slashed(text):
        if order not in (DAY_FIRST, MONTH_FIRST):
            ways = tuple(str(d) for o in (DAY_FIRST, MONTH_FIRST) if (d := read_slashed(text, o)))
            raise row.wrong(column, expected, said("found-day-of-two-meanings", days=ways))
        text = str(read_slashed(text, order) or text)
    try:
        day = any_day(text, column)
        assert day is not None
        return day
    except PeaceopsError:
        raise row.wrong(column, expected) from None


def _gross_usd(row: ReadRow) -> float:
    text = row.cells["gross_usd"]
    minus = _below_zero(text)
    try:
        gross = amount_usd(minus if minus and _kind(row) == CREDIT else text)
    except UnreadError as error:
        raise row.wrong("gross_usd", said("expected-amount-or-credit"), error.how) from None
    if not 0 <= gross < 1e12:
        raise row.wrong("gross_usd", said("expected-amount-in-reach"))
    return gross


def _kind(row: ReadRow) -> str:
    return row.cells["kind"].casefold()


def _below_zero(text: str) -> str:
    """The digits of an amount below zero, -100,000 or (100,000); empty for any other."""
    found = BELOW_ZERO.fullmatch(text)
    return (found[1] or found[2]) if found else ""


def _given_amount(section: AssessmentSection) -> Figure:
    usd = section.gross_usd
    about = counted("section-gross", mission=section.mission, section=section.section, kind=section.kind)
    value = int(usd) if usd.is_integer() else usd
    return given(value, "usd", about, period=section.period, where=said("given-file-of-sections"))


def year_parts(section: AssessmentSection) -> Iterator[tuple[int, float]]:
    """Calendar years whose rates a section takes, with the part of it."""
    yield from years_of_rates(section.kind, section.start, section.end).items()
