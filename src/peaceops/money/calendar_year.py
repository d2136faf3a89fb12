"""What a Member State is assessed for the days of a calendar year: sections of the circulars of both financial years
that it touches, by days, at the rates of the year. Source: circulars ST/ADM/SER.B/. Method: docs/method/who-pays.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from peaceops.book import Figure, View, counted
from peaceops.book.rate_years import CREDIT
from peaceops.book.rules import rule
from peaceops.errors import PeaceopsError
from peaceops.money.assess import ASSESSED, REFERENCE, by_sections
from peaceops.money.rates import rates_by_state
from peaceops.money.sections import AssessmentSection, all_sections, known_years, sections_of, year_parts
from peaceops.period import Period

BY_DAYS = rule("section-by-days", lambda usd, days, of: usd * days / of)
HALF = rule("half-of-a-credit", lambda usd: usd / 2)


def touched(year: int) -> tuple[Period, Period]:
    """The two financial years that a calendar year touches, in order."""
    return (Period.of_fy(year - 1), Period.of_fy(year))


def by_days_of(view: View, year: int) -> bool:
    """Whether the sections of both financial years are known, so that a calendar year can be told by days."""
    return {*touched(year)} <= {*known_years(view)}


def missions_with_sections(view: View, year: int) -> tuple[str, ...]:
    """Missions that are assessed for any day of a calendar year: acronyms, in order of name."""
    return tuple(sorted({s.mission for fy in touched(year) for s in sections_of(view, fy) if s.end.year >= year}))


def assessed_in_year(view: View, iso3: str, mission: str, year: int) -> Figure | None:
    """What a State is assessed for a mission and the days of a calendar year (US dollars, gross, after credits).

    A credit is set off in a financial year and not in a month, so half of it is taken. None where the mission has no
    section of these days, or a rate is not in the book."""
    parts = [*_sections(view, mission, year)]
    held = {}
    for section, _ in parts:
        for at, _part in year_parts(section):
            try:
                held[at] = rates_by_state(view, at)[iso3].peacekeeping
            except (KeyError, PeaceopsError):
                return None
    if not any(s.kind != CREDIT for s, _ in parts):
        return None
    about = counted("part-in-calendar-year", state=iso3, mission=mission)
    return by_sections(ASSESSED, about, Period.of_year(year), parts, held, REFERENCE)


def _sections(view: View, mission: str, year: int) -> Iterator[tuple[AssessmentSection, Figure]]:
    """The sections of the days of a year, each with its amount for them."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    for fy, section in all_sections(view):
        if section.mission != mission or fy not in touched(year):
            continue
        about = counted("section-in-calendar-year", mission=mission, section=section.section, kind=section.kind)
        if section.kind == CREDIT:
            yield section, HALF(about, section.period, [section.amount])
            continue
        begin, end = max(section.start, first), min(section.end, last)
        if begin > end:
            continue
        part = replace(section, start=begin, end=end)
        if (begin, end) == (section.start, section.end):
            yield part, section.amount
        else:
            days, of = ((b - a).days + 1 for a, b in ((begin, end), (section.start, section.end)))
            yield part, BY_DAYS(about, part.period, [section.amount], days=days, of=of)
