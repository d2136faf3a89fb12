"""The hub's table of uniformed personnel by contributor, mission, type and month (DPO-UCHISTORICAL).

Its columns are those that the hub's own catalogue describes; the catalogue interchanges what it says of `isocode3` and
`m49_code`, so that whichever holds three letters is held against the name of the State.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date

from peaceops.ingest.names import mission_on
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.un_monthly import CATEGORIES, Month, known_on
from peaceops.ingest.workshop import Stamp, Workshop, month_end

FILE = "psdh-contributions/DPO-UCHISTORICAL.csv"
SOURCE = "psdh-contributions"
HEADER = (
    "contributing_country",
    "isocode3",
    "m49_code",
    "mission_acronym",
    "personnel_type",
    "female_personnel",
    "male_personnel",
    "last_reporting_date",
)
CODE = re.compile(r"[A-Z]{3}")
TYPES = {  # as the monthly reports print them, in one form or another
    "troops": "troops",
    "contingent troop": "troops",
    "contingent troops": "troops",
    "staff officer": "staff_officers",
    "staff officers": "staff_officers",
    "experts on mission": "experts_on_mission",
    "individual police": "individual_police",
    "formed police units": "formed_police_units",
    "formed police unit": "formed_police_units",
    "fpu": "formed_police_units",
}


def months(shop: Workshop, today: date) -> dict[date, Month]:
    """Every month of the file. Raises PeaceopsError for a month to come, an unknown name or type, a code of another
    State, and a month whose rows are those of another month."""
    found: dict[date, Month] = defaultdict(Month)
    for row in read_csv(shop.root, FILE, header=HEADER, rows=1):
        day = month_end(row.day("last_reporting_date"))
        if day > today:
            raise row.fail("last_reporting_date", f"a month that had ended by {today.isoformat()}")
        women, men = row.whole("female_personnel"), row.whole("male_personnel")
        mission = mission_on(shop, row.text("mission_acronym"), row.where, day)
        found[day].add(mission, _state(shop, row, day.year), CATEGORIES[_type(row)], women + men, women)
    return dict(sorted(found.items()))


def stamp(day: date) -> Stamp:
    """The columns that every row of a month carries."""
    return Stamp(SOURCE, known_on(day), "deployed", locator=f"DPO-UCHISTORICAL, {day:%Y-%m}", vintage="later")


def _state(shop: Workshop, row: SourceRow, year: int) -> str:
    iso3 = shop.states.code(row.text("contributing_country"), row.where, year)
    for column in ("isocode3", "m49_code"):
        if CODE.fullmatch(row[column].strip()) and row[column].strip() != iso3:
            raise row.fail(column, f"{iso3}, the code of {row['contributing_country']!r}")
    return iso3


def _type(row: SourceRow) -> str:
    printed = row.text("personnel_type").casefold()
    if printed not in TYPES:
        raise row.fail("personnel_type", f"one of {', '.join(TYPES)}")
    return TYPES[printed]
