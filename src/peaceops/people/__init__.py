"""Who serves: strengths, contributors, women, deaths and civilian staff, as figures from a view of the book."""

from peaceops.people.contributors import Contributor, Contributors, contributors_at
from peaceops.people.fatalities import Fatalities, fatalities_summary
from peaceops.people.gaps import MonthRange, gaps_of
from peaceops.people.staffing import StaffingFigure, staffing_figures
from peaceops.people.strength import MonthStrength, StrengthAt, YearEnd, peak, strength_at, strength_series, year_ends
from peaceops.people.strength_table import strengths_of
from peaceops.people.women import Women, women_by_month
from peaceops.people.world import Outside, in_peacekeeping, outside_peacekeeping, world_at, world_year

__all__ = [
    "Contributor",
    "Contributors",
    "Fatalities",
    "MonthRange",
    "MonthStrength",
    "Outside",
    "StaffingFigure",
    "StrengthAt",
    "Women",
    "YearEnd",
    "contributors_at",
    "fatalities_summary",
    "gaps_of",
    "in_peacekeeping",
    "outside_peacekeeping",
    "peak",
    "staffing_figures",
    "strength_at",
    "strength_series",
    "strengths_of",
    "women_by_month",
    "world_at",
    "world_year",
    "year_ends",
]
