"""Personnel figures outside the monthly reports: compiled staffing figures, fact sheets, single releases, year figures
before 1991."""

from __future__ import annotations

import re
from datetime import date

from peaceops.ingest.printed_dates import day_of_address
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, first_day, last_day, own_csv

COMPILED = "un-money-and-staff-by-mission-year/staffing.csv"
FACTSHEETS = "un-factsheet-figures/factsheet_figures.csv"
TOLD = "un-staffing-told"
YEARS = "owid-un-peacekeeping-annual/United_Nations_Peacekeeping.csv"
PAGE_COLUMNS = ("document_symbol", "address", "published", "quote_free_note", "confidence")
COMPILED_ON = date(2026, 11, 22)  # `known` of a page whose date was not seen
ALL_OPERATIONS = "all UN peacekeeping operations"

STATUS = {
    "deployed": "deployed",
    "authorised": "authorised",
    "authorised (until 30 June 2015)": "authorised",
    "in the proposed budget": "proposed",
    "proposed": "proposed",
    "proposed or authorised": "proposed",
    "in the approved budget": "approved",
    "approved strength": "approved",
    "mission total": "stated",
    "peak": "stated",
}
ITEMS = {  # item of a fact sheet -> category; others (budget, numbers of missions and States) are not persons
    "uniformed_pko": "uniformed personnel",
    "troops_pko": "troops",
    "police_pko": "police",
    "military_observers_pko": "military observers",
    "international_civilians_pko": "international staff",
    "local_civilians_pko": "national staff",
    "un_volunteers_pko": "UN Volunteers",
    "total_personnel_15_pko": "all personnel, 15 peacekeeping operations",
    "total_personnel_16_dpko_ops": "all personnel, 15 peacekeeping operations and UNAMA",
    "troops_and_military_observers": "troops and military observers",
    "police": "police",
    "international_civilians": "international staff",
    "local_civilians": "national staff",
    "un_volunteers": "UN Volunteers",
    "uniformed": "uniformed personnel",
    "troops": "troops",
    "military_observers": "military observers",
    "peacekeepers_deployed_over": "peacekeepers (over), civilians included",
    "personnel": "uniformed personnel",
}
NOT_PERSONS = re.compile(r"budget|contributions_usd|contributing_countries|fatalities|since_1948|current_pko")
QUOTED_ON = {  # start of the source text -> date of the quoting page, where it is in its address or title
    "drtktopecollege.in ?m=20151024": date(2015, 10, 24),
    "foxnews.com story 2005-03-23": date(2005, 3, 23),
}
DATED_APART = re.compile(r"as of (\d{4}-\d{2}-\d{2})")
LAST_YEAR_BEFORE_MONTHS = 1990
PARTS_DISAGREE = ("UNMIK", "2021/22", "in the approved budget", "all personnel", 348)


def read(shop: Workshop) -> None:
    """Add staffing. What the sources mark read, derived or secondary keeps that mark."""
    _compiled(shop)
    _factsheets(shop)
    _told(shop)
    _years(shop)


def _compiled(shop: Workshop) -> None:
    header = ("mission", "fy_or_date", "what", "category", "persons", *PAGE_COLUMNS)
    parts = 0
    for number, row in enumerate(read_csv(shop.root, COMPILED, header=header, rows=207), start=1):
        name, what, period = row.text("mission"), row.text("what"), row.text("fy_or_date")
        if what not in STATUS:
            raise row.fail("what", f"one of {', '.join(STATUS)}")
        place = (name, period, what)
        if place == PARTS_DISAGREE[:3]:
            parts += row.whole("persons")
        fact = Stamp(
            "un-staffing-compiled",
            known=_published(row),
            status=STATUS[what],
            confidence=row.text("confidence"),
            locator="; ".join(p for p in (row.maybe("document_symbol"), row.maybe("address")) if p),
            note=row.maybe("quote_free_note"),
        )
        _add(shop, fact, number, row, "ALL" if name == ALL_OPERATIONS else shop.missions.code(name, row.where))
    if parts and parts - PARTS_DISAGREE[4] != PARTS_DISAGREE[4]:
        shop.errors.met("staffing-unmik-2021-22-parts")


def _add(shop: Workshop, fact: Stamp, number: int, row: SourceRow, mission: str) -> None:
    period = row.text("fy_or_date")
    first, last = span(period)
    shop.add(
        "staffing",
        fact,
        row=number,
        mission=mission,
        period=period,
        from_date=first,
        to_date=last,
        what=row.text("what"),
        category=row.text("category"),
        persons=row.whole("persons"),
    )


def _published(row: SourceRow) -> date:
    """When the page was published: the last day that its date, or the one in its address, can mean; the day of the
    compilation if none was seen."""
    text = (row.maybe("published") or "").rstrip("?")
    addressed = day_of_address(row.maybe("address") or "") or COMPILED_ON
    if not text:
        return addressed
    try:
        return min(last_day(text), addressed)
    except ValueError:
        raise row.fail("published", "a date, a month or a year") from None


def span(period: str) -> tuple[date | None, date | None]:
    """First and last day that a printed period covers; (None, None) where it cannot be read from the words.

    A financial year is 1 July to 30 June; a month or a year is all of it. Words beside the date leave it unread.
    """
    if re.fullmatch(r"\d{4}/\d{2}", period):
        year = int(period[:4])
        return date(year, 7, 1), date(year + 1, 6, 30)
    if two := re.fullmatch(r"(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})", period):
        return date.fromisoformat(two[1]), date.fromisoformat(two[2])
    if re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?", period):
        return first_day(period), last_day(period)
    if phase := re.fullmatch(r"(\d{4}-\d{2}-\d{2}) \(.*\)", period):
        return date.fromisoformat(phase[1]), date.fromisoformat(phase[1])
    return None, None


def _factsheets(shop: Workshop) -> None:
    for number, row in enumerate(
        read_csv(shop.root, FACTSHEETS, header=("as_of", "item", "value", "source", "note"), rows=42), start=1
    ):
        item = row.text("item")
        if NOT_PERSONS.search(item):
            continue
        mission, item = _mission_of(shop, row, item)
        if item not in ITEMS:
            raise row.fail("item", f"one of {', '.join(ITEMS)}")
        note = row.maybe("note")
        period = row.text("as_of")
        if apart := DATED_APART.match(note or ""):
            period = apart[1]
        _known_errors(shop, row)
        quoted = row.text("source")
        known = next((day for start, day in QUOTED_ON.items() if quoted.startswith(start)), COMPILED_ON)
        first, last = span(period)
        shop.add(
            "staffing",
            Stamp("un-factsheets", known=known, status="stated", confidence="secondary", locator=quoted, note=note),
            row=number,
            mission=mission,
            period=period,
            from_date=first,
            to_date=last,
            what="deployed",
            category=ITEMS[item],
            persons=row.whole("value"),
        )


def _told(shop: Workshop) -> None:
    """What releases and pages of the United Nations tell of all operations together, civilians included or apart."""
    for number, row in enumerate(own_csv("staffing_told"), start=1):
        day = date.fromisoformat(row["on_date"])
        known = date.fromisoformat(row["published"])
        note = "; ".join(part for part in (row["precision"], row["note"]) if part)
        shop.add(
            "staffing",
            Stamp(TOLD, known, "stated", row["confidence"], f"{row['document']}; {row['address']}", note=note),
            row=number,
            mission="ALL",
            period=row["on_date"],
            from_date=day,
            to_date=day,
            what="deployed",
            category=row["category"],
            persons=int(row["persons"]),
        )


def _mission_of(shop: Workshop, row: SourceRow, item: str) -> tuple[str, str]:
    """(mission, item): an item like UNFICYP_troops is about one mission, any other about all operations."""
    code, _, rest = item.partition("_")
    return (shop.missions.code(code, row.where), rest) if code.isupper() else ("ALL", item)


def _known_errors(shop: Workshop, row: SourceRow) -> None:
    if row["item"] == "troops_and_military_observers" and row.whole("value") == 93743:
        shop.errors.met("un-factsheet-2015-03-troops")
    if row["item"] == "local_civilians_pko" and "3013" in row["note"]:
        shop.errors.met("un-factsheet-2013-local-year")


def _years(shop: Workshop) -> None:
    """World totals of the years before the monthly series: one rounded figure a year, without a day."""
    stem = " (United Nations Peacekeeping)"
    size = "Size of total peacekeeping force" + stem
    for number, row in enumerate(read_csv(shop.root, YEARS, header=("Entity", "Year", size), rows=76), start=1):
        year = row.whole("Year")
        if year > LAST_YEAR_BEFORE_MONTHS:
            continue
        note = "rounded; the day of the year is not stated; political missions may be included"
        shop.add(
            "staffing",
            Stamp("owid-peacekeeping", date(year + 1, 1, 18), "estimated", "secondary", f"year {year}", note=note),
            row=number,
            mission="ALL",
            period=str(year),
            from_date=date(year, 1, 1),
            to_date=date(year, 12, 31),
            what="deployed",
            category="uniformed personnel",
            persons=row.whole(size),
        )
