"""Deaths in UN missions since 1948 (UN Peace and Security Data Hub, state of 4 April 2025)."""

from __future__ import annotations

import re
from datetime import date, timedelta

from peaceops.ingest.names import mission_on
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, month_end

FILE = "fatalities-psdh/DPPADPOSS-FATALITIES_2025-04-04.csv.gz"
SOURCE = "psdh-fatalities"
HEADER = (
    "id",
    "incident_date",
    "casualty_id",
    "mission_acronym",
    "gender",
    "casualty_nationality",
    "casualty_personnel_type",
    "type_of_incident",
)
PERSONNEL = {
    "Military": "military",
    "Military Observer": "military_observer",
    "Police": "police",
    "International Civilian": "international_civilian",
    "Local": "local",
    "Other": "other",
}
CAUSES = {
    "Malicious Act": "malicious_act",
    "Accident": "accident",
    "Illness": "illness",
    "Self-Inflicted": "self_inflicted",
    "To Be Determined": "to_be_determined",
    "Unknown": "unknown",
}
REGISTERED = re.compile(r"-(\d{4})-(\d{2})-")
REGISTERED_WITHIN_MONTHS = 60
REGISTERED_LATE = ("UNMOGIP-2022-12-00001",)  # an incident of December 2002, registered twenty years later
MONTH_SLIPS = {"ONUC-1960-01-10611": date(1960, 11, 8)}  # by identifier, printed for a month before the mission began
MONTH_SLIP_NOTE = (
    "the publisher has 8 January 1960, before the mission; eight more deaths of the kind are of 8 November"
)
BEFORE_ITS_MISSION = "UNMA-2002-07-04429"  # nothing says whether the day or the mission is wrong: kept as printed
BEFORE_ITS_MISSION_NOTE = "the mission began on 15 August 2002, after this day: one of the two is wrong"
UNDETERMINED = "ZZ [Undetermined]"
DOUBLE = {"Montenegro", "Serbia and Montenegro"}
DOUBLE_KEPT = "Serbia and Montenegro"  # the State on the dates of the incidents, 2003 to 2005
DOUBLE_NOTE = "the publisher has two rows for this person, one as Montenegro and one as Serbia and Montenegro"


def read(shop: Workshop) -> None:
    """Add fatalities, one row a person: rows that share a casualty_id are one, by the register of known errors."""
    rows: dict[str, list[SourceRow]] = {}
    for row in read_csv(shop.root, FILE, header=HEADER, rows=4429):
        rows.setdefault(row.text("casualty_id"), []).append(row)
    for same in rows.values():
        _person(shop, *same)


def _person(shop: Workshop, row: SourceRow, *others: SourceRow) -> None:
    note = None
    if others:
        row, note = _one_of_two(shop, row, others), DOUBLE_NOTE
    day, confidence = _incident(row), "published"
    if slip := MONTH_SLIPS.get(row.text("casualty_id")):
        shop.errors.met("psdh-fatalities-onuc-month")
        day, note, confidence = slip, MONTH_SLIP_NOTE, "derived"
    mission = mission_on(shop, row.text("mission_acronym"), row.where, day)
    if row["casualty_id"] == BEFORE_ITS_MISSION:
        shop.errors.met("psdh-fatalities-unma-before")
        note = BEFORE_ITS_MISSION_NOTE
    known = month_end(month_end(day) + timedelta(days=1))
    nationality = row.maybe("casualty_nationality")
    iso3 = None
    if nationality and nationality != UNDETERMINED:
        iso3 = shop.states.code(nationality, row.where, day.year)
    shop.add(
        "fatalities",
        Stamp(SOURCE, known, "reported", confidence=confidence, vintage="later", note=note),
        death=row.text("casualty_id"),
        incident_date=day,
        mission=mission,
        iso3=iso3,
        personnel=_word(row, "casualty_personnel_type", PERSONNEL),
        cause=_word(row, "type_of_incident", CAUSES),
        gender=row.maybe("gender"),
        publisher_rows=1 + len(others),
    )


def _incident(row: SourceRow) -> date:
    """The day of the incident. The identifier has the month in which it was registered: that one or a later."""
    day, found = row.day("incident_date"), REGISTERED.search(row.text("casualty_id"))
    if found is None:
        raise row.fail("casualty_id", "an identifier with a year and a month, such as UNMIK-2018-10-00001")
    months = (int(found[1]) - day.year) * 12 + int(found[2]) - day.month
    if not 0 <= months <= REGISTERED_WITHIN_MONTHS and row["casualty_id"] not in REGISTERED_LATE:
        raise row.fail("incident_date", f"a day up to five years before the month in {row['casualty_id']}")
    return day


def _one_of_two(shop: Workshop, row: SourceRow, others: tuple[SourceRow, ...]) -> SourceRow:
    """The row kept of two for one person; any other repeat of a casualty_id is refused."""
    both = (row, *others)
    compared = [c for c in HEADER if c not in ("id", "casualty_nationality")]
    equal = all(r[c] == row[c] for r in others for c in compared)
    if len(both) != 2 or not equal or {r["casualty_nationality"] for r in both} != DOUBLE:
        raise others[0].fail("casualty_id", "an identifier that no other row has")
    shop.errors.met("psdh-fatalities-unmik-doubles")
    return next(r for r in both if r["casualty_nationality"] == DOUBLE_KEPT)


def _word(row: SourceRow, column: str, words: dict[str, str]) -> str:
    printed = row.text(column)
    if printed not in words:
        raise row.fail(column, f"one of {', '.join(words)}")
    return words[printed]
