"""Who serves: strengths, contributors, fatalities, civilian staff."""

from peaceops.book.schema import Table, opt, req

STRENGTHS = Table(
    "strengths",
    "Uniformed personnel deployed, by month end, mission and category. A category with nobody has no row; a mission that "
    "a report prints with nobody has the row 'uniformed' with 0. A month may have rows of several sources.",
    (
        req("month_end", "DATE", "last day of the month of the report"),
        req(
            "mission", "VARCHAR", "acronym; a source's code that merges missions (UNAVEM, UNOSOM) is told apart by date"
        ),
        req(
            "category",
            "VARCHAR",
            "uniformed (all) / troops (incl. staff officers before 2017-05) / staff_officers / experts / police (all) / individual_police / formed_police",
        ),
        req("persons", "INTEGER", "head count", "persons"),
        opt("women", "INTEGER", "of them women, where the report gives it", "persons"),
        opt("contributors", "INTEGER", "Member States with more than none", "states"),
    ),
    key=("month_end", "mission", "category", "source"),
    long=True,
)

WORLD_STRENGTHS = Table(
    "world_strengths",
    "Uniformed personnel of all UN missions together, political missions included, by month end and category.",
    (
        req("month_end", "DATE", "last day of the month of the report"),
        req("category", "VARCHAR", "as in strengths"),
        req("persons", "INTEGER", "head count", "persons"),
        opt("women", "INTEGER", "of them women", "persons"),
        opt("contributors", "INTEGER", "Member States with more than none", "states"),
    ),
    key=("month_end", "category", "source"),
)

CONTRIBUTORS = Table(
    "contributors",
    "Uniformed personnel by contributor, month end and category, over all missions. Zero rows of the reports are left out.",
    (
        req("month_end", "DATE", "last day of the month of the report"),
        req("iso3", "VARCHAR", "contributor"),
        req("category", "VARCHAR", "as in strengths; always with a row 'uniformed'"),
        req("persons", "INTEGER", "head count", "persons"),
        opt("women", "INTEGER", "of them women", "persons"),
    ),
    key=("month_end", "iso3", "category", "source"),
    long=True,
)

MISSION_CONTRIBUTORS = Table(
    "mission_contributors",
    "Uniformed personnel by contributor, mission, month end and category, where the report gives missions. Zero rows of the "
    "reports are left out.",
    (
        req("month_end", "DATE", "last day of the month of the report"),
        req("mission", "VARCHAR", "acronym"),
        req("iso3", "VARCHAR", "contributor"),
        req("category", "VARCHAR", "troops / staff_officers / experts / individual_police / formed_police"),
        req("persons", "INTEGER", "head count", "persons"),
        opt("women", "INTEGER", "of them women", "persons"),
    ),
    key=("month_end", "mission", "iso3", "category", "source"),
    long=True,
)

ANNUAL_MEANS = Table(
    "annual_means",
    "Mean of twelve monthly reports by mission, contributor and year (2018, 2019, 2020 only: other years lack months).",
    (
        req("year", "INTEGER", "calendar year", "year"),
        req("mission", "VARCHAR", "acronym"),
        req("iso3", "VARCHAR", "contributor; ALL for the mission's total"),
        req("persons", "INTEGER", "mean, rounded per contributor", "persons"),
        opt("women", "INTEGER", "of them women", "persons"),
    ),
    key=("year", "mission", "iso3"),
    long=True,
)

FATALITIES = Table(
    "fatalities",
    "Deaths in UN missions since 1948, one row per person.",
    (
        req("death", "VARCHAR", "identifier of the publisher (casualty_id)"),
        req("incident_date", "DATE", "date of the incident"),
        req(
            "mission", "VARCHAR", "acronym; the publisher's merged codes (UNAVEM, UNEF, UNOSOM) are told apart by date"
        ),
        opt("iso3", "VARCHAR", "nationality; empty where undetermined"),
        req("personnel", "VARCHAR", "military / military_observer / police / international_civilian / local / other"),
        req("cause", "VARCHAR", "malicious_act / accident / illness / self_inflicted / to_be_determined / unknown"),
        opt("gender", "VARCHAR", "F / M as published"),
        req("publisher_rows", "INTEGER", "rows of the publisher's list for this person"),
    ),
    key=("death",),
    long=True,
)

STAFFING = Table(
    "staffing",
    "Civilian staff and other personnel figures that exist outside the monthly reports. Not a series.",
    (
        req("row", "INTEGER", "order in the source"),
        req("mission", "VARCHAR", "acronym, or ALL for all operations"),
        req("period", "VARCHAR", "as printed: a date, a financial year, or words"),
        opt("from_date", "DATE", "first day the figure is about, where it can be read from the period"),
        opt("to_date", "DATE", "last day"),
        req("what", "VARCHAR", "as printed: deployed, authorised, proposed ..."),
        req("category", "VARCHAR", "as printed: international staff, national staff ..."),
        req("persons", "INTEGER", "head count", "persons"),
    ),
    key=("source", "row"),
)

MISSING_MONTHS = Table(
    "missing_months",
    "Months of a series that the book lacks: a gap of the book, not of the publisher, unless said.",
    (
        req("series", "VARCHAR", "strengths / world_strengths / contributors / mission_contributors"),
        req("month_end", "DATE", "last day of the missing month"),
        req("reason", "VARCHAR", "why it is missing"),
        req("where_to_look", "VARCHAR", "where the figure could come from"),
    ),
    key=("series", "month_end"),
    fact=False,
)

TABLES = (
    STRENGTHS,
    WORLD_STRENGTHS,
    CONTRIBUTORS,
    MISSION_CONTRIBUTORS,
    ANNUAL_MEANS,
    FATALITIES,
    STAFFING,
    MISSING_MONTHS,
)
