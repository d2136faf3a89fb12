"""Who serves: strengths, contributors, fatalities, civilian staff."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Fact, Record, table

SOURCES = (
    "un-monthly",
    "ipi",
    "ipi-gender",
    "psdh-contributions",
)  # of the monthly series, in order of preference, month by month


@table(key=("month_end", "mission", "category", "source"), long=True)
class StrengthsRow(Fact):
    """Uniformed personnel deployed, by month end, mission and category. A category with nobody has no row; a mission that a report prints with nobody has the row 'uniformed' with 0. A month may have rows of several sources."""

    month_end: date
    mission: Annotated[str, "acronym; a source's code that merges missions (UNAVEM, UNOSOM) is told apart by date"]
    category: Annotated[
        str,
        "uniformed (all) / troops (incl. staff officers before 2017-05) / staff_officers / experts / police (all) / individual_police / formed_police",
    ]
    persons: int
    women: Annotated[int | None, "of them women, where the report gives it"]
    contributors: int | None
    preferred: Annotated[bool, "of the source that is preferred for the month: where true, a figure stands once"]


@table(key=("month_end", "category", "source"), long=True)
class WorldStrengthsRow(Fact):
    """Uniformed personnel of all UN missions together, political missions included, by month end and category."""

    month_end: date
    category: Annotated[str, "as in strengths"]
    persons: int
    women: int | None
    contributors: int | None
    preferred: Annotated[bool, "of the source that is preferred for the month: where true, a figure stands once"]


@table(key=("month_end", "iso3", "category", "source"), long=True)
class ContributorsRow(Fact):
    """Uniformed personnel by contributor, month end and category, over all missions. Zero rows of the reports are left out."""

    month_end: date
    iso3: Annotated[str, "contributor"]
    category: Annotated[str, "as in strengths; always with a row 'uniformed'"]
    persons: int
    women: int | None
    preferred: Annotated[bool, "of the source that is preferred for the month: where true, a figure stands once"]


@table(key=("month_end", "mission", "iso3", "category", "source"), long=True)
class MissionContributorsRow(Fact):
    """Uniformed personnel by contributor, mission, month end and category, where the report gives missions. Zero rows of the reports are left out."""

    month_end: date
    mission: Annotated[str, "acronym"]
    iso3: Annotated[str, "contributor"]
    category: Annotated[str, "troops / staff_officers / experts / individual_police / formed_police"]
    persons: int
    women: int | None


@table(key=("year", "mission", "iso3"), long=True)
class AnnualMeansRow(Fact):
    """Mean of twelve monthly reports by mission, contributor and year (2018, 2019, 2020 only: other years lack months)."""

    year: int
    mission: Annotated[str, "acronym"]
    iso3: Annotated[str, "contributor; ALL for the mission's total"]
    persons: Annotated[int, "mean, rounded per contributor"]
    women: int | None


@table(key=("death",), long=True)
class FatalitiesRow(Fact):
    """Deaths in UN missions since 1948, one row per person."""

    death: str
    incident_date: date
    mission: Annotated[str, "acronym; the publisher's merged codes (UNAVEM, UNEF, UNOSOM) are told apart by date"]
    iso3: Annotated[str | None, "nationality; empty where undetermined"]
    personnel: str
    cause: str
    gender: str | None
    publisher_rows: int


@table(key=("source", "row"))
class StaffingRow(Fact):
    """Civilian staff and other personnel figures that exist outside the monthly reports. Not a series."""

    row: int
    mission: Annotated[str, "acronym, or ALL for all operations"]
    period: Annotated[str, "as printed: a date, a financial year, or words"]
    from_date: Annotated[date | None, "first day the figure is about, where it can be read from the period"]
    to_date: date | None
    what: Annotated[str, "as printed: deployed, authorised, proposed ..."]
    category: Annotated[str, "as printed: international staff, national staff ..."]
    persons: int


@table(key=("series", "month_end"))
class MissingMonthsRow(Record):
    """Months of a series that the book lacks: a gap of the book, not of the publisher, unless said."""

    series: str
    month_end: Annotated[date, "last day of the missing month"]
    reason: str
    where_to_look: str


TABLES = (
    StrengthsRow.TABLE,
    WorldStrengthsRow.TABLE,
    ContributorsRow.TABLE,
    MissionContributorsRow.TABLE,
    AnnualMeansRow.TABLE,
    FatalitiesRow.TABLE,
    StaffingRow.TABLE,
    MissingMonthsRow.TABLE,
)
