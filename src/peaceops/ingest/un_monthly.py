"""The UN's monthly reports of uniformed personnel, January 2015 to July 2025 (parsed rows and their text)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from peaceops.errors import PeaceopsError
from peaceops.ingest.monthly_sexes import PrintedRow, sexes
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.un_monthly_text import Report, read_reports
from peaceops.ingest.workshop import Stamp, Workshop, month_end

FILE = "uniformed-un-monthly-pdf-2015-2025/uniformed_2015_2025.csv.gz"
HEADER = ("date", "level", "mission", "contributor", "iso3", "personnel_type", "male", "female", "total", "layout")
ROWS_AT_LEAST = 107_149
SOURCE = "un-monthly"
PUBLICATION_LAG_DAYS = 18  # the shortest delay printed in any report (June 2024)

CATEGORIES = {
    "troops": ("troops",),
    "staff_officers": ("staff_officers",),
    "experts_on_mission": ("experts",),
    "individual_police": ("individual_police", "police"),
    "formed_police_units": ("formed_police", "police"),
}


@dataclass
class Count:
    """Persons of one group: all, women (None once a row does not say), and the States that sent any."""

    persons: int = 0
    women: int | None = 0
    states: set[str] = field(default_factory=set)

    def add(self, persons: int, women: int | None, iso3: str) -> None:
        """Add a row of the report."""
        self.persons += persons
        self.women = None if women is None or self.women is None else self.women + women
        if persons:
            self.states.add(iso3)


Key = tuple[str, ...]


@dataclass
class Month:
    """Sums of one report. Keys: (category), (mission, category), (iso3, category), (mission, iso3, category)."""

    layout: str = ""
    world: dict[Key, Count] = field(default_factory=lambda: defaultdict(Count))
    missions: dict[Key, Count] = field(default_factory=lambda: defaultdict(Count))
    states: dict[Key, Count] = field(default_factory=lambda: defaultdict(Count))
    mission_states: dict[Key, Count] = field(default_factory=lambda: defaultdict(Count))

    def add(self, mission: str | None, iso3: str, categories: Iterable[str], persons: int, women: int | None) -> None:
        """Add a row to every sum that it belongs to. The first category is its own type, others are sums of types."""
        own, *sums = categories
        for category in (own, *sums, "uniformed"):
            self.world[(category,)].add(persons, women, iso3)
            self.states[(iso3, category)].add(persons, women, iso3)
            if mission:
                self.missions[(mission, category)].add(persons, women, iso3)
        if mission:
            self.mission_states[(mission, iso3, own)].add(persons, women, iso3)


def read(shop: Workshop) -> None:
    """Add strengths, world_strengths, contributors and mission_contributors of the monthly reports.

    Each report must print the month of its name and a total equal to the sum of its rows. Groups with nobody are left
    out, save the row 'uniformed' of a mission that the report prints with nobody.
    """
    reports = read_reports(shop)
    months = _sums(shop)
    unread = sorted(reports.keys() ^ months.keys())
    if unread:
        raise PeaceopsError(
            f"{FILE}: expected rows for exactly the months with a report, found one alone for {unread[0]:%Y-%m}."
        )
    for day, month in sorted(months.items()):
        _compare_total(reports[day], month)
        add_month(shop, _fact(reports[day]), day, month)


def _sums(shop: Workshop) -> dict[date, Month]:
    months: dict[date, Month] = defaultdict(Month)
    printed_sexes = sexes()
    for row in read_csv(shop.root, FILE, header=HEADER, rows=ROWS_AT_LEAST):
        day = row.day("date")
        if day != month_end(day):
            raise row.fail("date", "the last day of a month")
        month = months[day]
        month.layout = row.text("layout")
        mission, iso3, categories = _mission(shop, row), _state(shop, row, day.year), _categories(row)
        persons, women = _persons(row)
        women = printed_sexes.women(PrintedRow(day, mission or "", iso3, categories[0]), persons, women)
        month.add(mission, iso3, categories, persons, women)
    printed_sexes.close(shop)
    return dict(months)


def _mission(shop: Workshop, row: SourceRow) -> str | None:
    code = row.maybe("mission")
    return shop.missions.code(code, row.where) if code else None


def _state(shop: Workshop, row: SourceRow, year: int) -> str:
    iso3 = shop.states.code(row.text("contributor"), row.where, year)
    if iso3 != row.text("iso3"):
        raise row.fail("iso3", f"{iso3}, the code of {row['contributor']!r}")
    return iso3


def _categories(row: SourceRow) -> tuple[str, ...]:
    printed = row.text("personnel_type")
    if printed not in CATEGORIES:
        raise row.fail("personnel_type", f"one of {', '.join(CATEGORIES)}")
    return CATEGORIES[printed]


def _persons(row: SourceRow) -> tuple[int, int | None]:
    """Persons and, where the report gives sexes, women; men and women must sum to all."""
    men, women, persons = row.maybe_whole("male"), row.maybe_whole("female"), row.whole("total")
    if persons < 0 or (men is not None and women is not None and men + women != persons):
        raise row.fail("total", f"the sum of male and female ({row['male']} and {row['female']})")
    return persons, women


def _compare_total(report: Report, month: Month) -> None:
    printed, ours = report.printed_total(month.layout), month.world[("uniformed",)].persons
    if printed != ours:
        raise report.fail(f"rows that sum to the printed total {printed:,}", f"{ours:,} in {FILE}")


def known_on(day: date) -> date:
    """When a monthly report without a printed date of generation counts as public."""
    return day + timedelta(days=PUBLICATION_LAG_DAYS)


def _fact(report: Report) -> Stamp:
    return Stamp(
        SOURCE,
        known=report.generated or known_on(report.month_end),
        status="deployed",
        locator=f"monthly report of {report.month_end:%Y-%m}",
        note=None if report.dated else "the report prints no month; it is taken from the name of its file",
    )


def add_month(shop: Workshop, fact: Stamp, day: date, month: Month) -> None:
    """Add the sums of a month to the four tables. Used by every publisher that gives contributors by mission."""
    for (category,), count in _kept(month.world):
        _add(shop, "world_strengths", fact, count, month_end=day, category=category, contributors=len(count.states))
    for (mission, category), count in _kept(month.missions):
        columns = {"month_end": day, "mission": mission, "category": category, "contributors": len(count.states)}
        _add(shop, "strengths", fact, count, **columns)
    for (iso3, category), count in _kept(month.states, zero=None):
        _add(shop, "contributors", fact, count, month_end=day, iso3=iso3, category=category)
    for (mission, iso3, category), count in _kept(month.mission_states, zero=None):
        columns = {"month_end": day, "mission": mission, "iso3": iso3, "category": category}
        _add(shop, "mission_contributors", fact, count, **columns)


def _add(shop: Workshop, table: str, fact: Stamp, count: Count, **columns: object) -> None:
    shop.add(table, fact, persons=count.persons, women=count.women, **columns)


def _kept(counts: dict[Key, Count], zero: str | None = "uniformed") -> Iterator[tuple[Key, Count]]:
    """Groups with somebody in them; of those with nobody only the category `zero`."""
    for key, count in counts.items():
        if count.persons or key[-1] == zero:
            yield key, count
