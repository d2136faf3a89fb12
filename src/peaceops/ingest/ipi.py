"""The IPI Peacekeeping Database: uniformed personnel by mission and by contributor, November 1990 to March 2017."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.names import mission_on
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.un_monthly import known_on
from peaceops.ingest.workshop import Stamp, Workshop, month_end

FOLDER = "uniformed-ipi-1990-2017"
MISSIONS = f"{FOLDER}/ipi_mission_month_1990-11_2017-03.csv.gz"
TOTALS = f"{FOLDER}/ipi_month_totals_1990-11_2017-03.csv.gz"
CONTRIBUTORS = f"{FOLDER}/ipi_contributor_month_1990-11_2014-03.csv.gz"
SOURCE = "ipi"

MISSION_COLUMNS = {"troops": "Troops", "police": "Police", "experts": "Observers", "uniformed": "Total"}
TOTAL_COLUMNS = {
    "troops": "Troop Contributions",
    "police": "Police Contributions",
    "experts": "EOM Contributions",
    "uniformed": "Total Contributions",
}
CONTRIBUTOR_COLUMNS = {"troops": "troops", "police": "police", "experts": "experts"}

CARRIED_FROM, CARRIED_TO = date(1990, 11, 30), date(1991, 2, 28)
CARRIED_NOTE = "every mission has the same figure from 1990-11 to 1991-02: it looks carried forward"
MISNAMED = {("UNAMSIL", date(1999, 1, 31)): ("ipi-unamsil-1999-01", "UNOMSIL")}
UNMIK_TROOPS = {  # months in which the source lists troops of UNMIK -> persons in all
    date(1999, 6, 30): 42,
    date(1999, 7, 31): 398,
    date(1999, 8, 31): 931,
    date(2001, 1, 31): 4550,
    date(2001, 2, 28): 4550,
}
UNMIK_NOTE = "lists troops, which the mission did not have: liaison officers or police may be counted as troops"
MINURSO_NOTE = "313 of the troops may be those of Egypt in another mission"
MARKED = {  # (mission, month) -> known error, persons in the source, note on the rows
    ("MINUSTAH", date(2015, 5, 31)): ("ipi-minustah-2015-05", 5075, "the UN report of the month gives 5,408"),
    **{("UNMIK", day): ("ipi-unmik-troops", persons, UNMIK_NOTE) for day, persons in UNMIK_TROOPS.items()},
    **{("MINURSO", date(1999, m, d)): ("ipi-minurso-1999-10", 643, MINURSO_NOTE) for m, d in ((10, 31), (11, 30))},
    ("MONUC", date(1999, 9, 30)): ("ipi-before-start-monuc", 30, "military liaison officers sent before the mission"),
}


def read(shop: Workshop) -> None:
    """Add strengths, world_strengths and contributors. An empty cell means none reported."""
    _missions(shop)
    _totals(shop)
    _contributors(shop)


def moved(shop: Workshop, row: SourceRow, column: str) -> date:
    """The date of a row, moved to the end of its month where the register has it as an error."""
    day = row.day(column)
    last = month_end(day)
    if day != last:
        error = f"ipi-not-month-end-{day.isoformat()}"
        if error not in shop.errors.rows:
            raise row.fail(column, f"the last day of the month ({last.isoformat()})")
        shop.errors.met(error)
    return last


def fact(day: date, source: str = SOURCE, note: str | None = None) -> Stamp:
    """The fact columns of a month: the UN published the reports that the table is compiled from month by month."""
    return Stamp(source, known=known_on(day), status="deployed", locator=f"month of {day:%Y-%m}", note=note)


def _missions(shop: Workshop) -> None:
    header = ("Date", "Mission", "Number of Contributors", *MISSION_COLUMNS.values())
    first_month: dict[str, int] = {}
    carried = True
    for row in read_csv(shop.root, MISSIONS, header=header, rows=5330):
        day = moved(shop, row, "Date")
        mission = _mission(shop, row, day)
        counts = _counts(row, MISSION_COLUMNS)
        if day == CARRIED_FROM:
            first_month[mission] = counts["uniformed"]
        elif day <= CARRIED_TO:
            carried = carried and first_month.get(mission) == counts["uniformed"]
        note = _note(shop, mission, day, counts["uniformed"])
        for category, persons in counts.items():
            contributors = row.maybe_whole("Number of Contributors") if category == "uniformed" else None
            columns = {"month_end": day, "mission": mission, "category": category, "contributors": contributors}
            if persons:
                shop.add("strengths", fact(day, note=note), persons=persons, **columns)
    if carried:
        shop.errors.met("ipi-carried-1990-91")


def _mission(shop: Workshop, row: SourceRow, day: date) -> str:
    mission = mission_on(shop, row.text("Mission"), row.where, day)
    error, right = MISNAMED.get((mission, day), ("", mission))
    if error:
        shop.errors.met(error)
    return right


def _note(shop: Workshop, mission: str, day: date, persons: int) -> str | None:
    error, value, note = MARKED.get((mission, day), ("", 0, ""))
    if error and persons == value:
        shop.errors.met(error)
        return note
    return CARRIED_NOTE if CARRIED_FROM < day <= CARRIED_TO else None


def _counts(row: SourceRow, columns: dict[str, str]) -> dict[str, int]:
    """Persons by category; troops, police and observers must sum to the total."""
    counts = {category: row.maybe_whole(column) or 0 for category, column in columns.items()}
    parts = sum(n for category, n in counts.items() if category != "uniformed")
    if parts != counts["uniformed"]:
        raise row.fail(columns["uniformed"], f"the sum of troops, police and observers ({parts})")
    return counts


def _totals(shop: Workshop) -> None:
    header = ("Date", "Number of Contributors", *TOTAL_COLUMNS.values())
    for row in read_csv(shop.root, TOTALS, header=header, rows=316):
        day = moved(shop, row, "Date")
        note = CARRIED_NOTE if CARRIED_FROM < day <= CARRIED_TO else None
        for category, persons in _counts(row, TOTAL_COLUMNS).items():
            contributors = row.whole("Number of Contributors") if category == "uniformed" else None
            columns = {"month_end": day, "category": category, "contributors": contributors}
            if persons:
                shop.add("world_strengths", fact(day, note=note), persons=persons, **columns)


def _contributors(shop: Workshop) -> None:
    header = ("country", "date", *CONTRIBUTOR_COLUMNS.values())
    for row in read_csv(shop.root, CONTRIBUTORS, header=header, rows=25657):
        day = moved(shop, row, "date")
        iso3 = shop.states.code(row.text("country"), row.where, day.year)
        counts = {category: row.maybe_whole(column) or 0 for category, column in CONTRIBUTOR_COLUMNS.items()}
        counts["uniformed"] = sum(counts.values())
        for category, persons in counts.items():
            if persons:
                shop.add("contributors", fact(day), month_end=day, iso3=iso3, category=category, persons=persons)
