"""Starts and ends of missions from every source that gives them, and which one the book prefers.

The rule for one mission and one date (start, mandate_end, withdrawal_end, liquidation_end), best first:
1. our own rows that are decided: a day, or a month, read from the deciding resolution;
2. the last day of the mandate in the compiled closings (a day set by the deciding resolution);
3. our own rows reported by a mission's page, and the UN data hub's list where it gives a day (not the first of a
   month: most of its ends are months in disguise);
4. the official list of 1948-2019, a month; 5. the hub's list, a month; 6. the list of first months.
Dates that differ are all kept; the one not preferred is a contradiction that a reader sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from peaceops.ingest.printed_dates import printed_day
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Workshop, month_end, own_csv

OFFICIAL = "pko-list-official-1948-2019/pko_list_1948_2019.csv"
FIRST_MONTHS = "pko-list-official-1948-2019/mission_first_month.csv"
HUB = "pko-list-psdh/DPPADPOSS-PKO.csv"
CLOSINGS = "mission-closings/mission_closings.csv"
HUB_MERGED = {"UNAVEM", "UNOSOM", "UNEF"}  # rows that repeat the missions they merge
NO_FIRST_MONTH = HUB_MERGED | {
    "ONUCI",
    "UNOWAS",
    "UNFOR",
    "UNAMID",
}  # ONUCI is a second code of UNOCI; three known errors
KNOWN_ERRORS = {  # (file, mission): (identifier, column, what the source says)
    (HUB, "MINUSMA"): ("hub-list-minusma-active", "mission_isactive", "Yes"),
    (OFFICIAL, "UNOCI"): ("official-list-unoci-end", "end_date", "May 2017"),
    (OFFICIAL, "UNTMIH"): ("official-list-untmih-end", "end_date", "December 1997"),
    (OFFICIAL, "UNPROFOR"): ("official-list-unprofor-end", "end_date", "March 1995"),
    (FIRST_MONTHS, "UNAMID"): ("first-months-unamid", "year", "2006"),
    (FIRST_MONTHS, "UNFOR"): ("first-months-unfor", "year", "1992"),
    (FIRST_MONTHS, "UNOWAS"): ("first-months-unowas", "year", "2002"),
}


@dataclass(frozen=True, slots=True)
class Dated:
    """One date of a mission as one source gives it; `rank` 1 is the best kind of evidence."""

    mission: str
    what: str
    on_date: date
    precision: str
    rank: int
    source: str
    known: date
    where: str
    status: str = "reported"
    confidence: str = "published"
    locator: str | None = None
    note: str | None = None
    preferred: bool = False


def dates_of_missions(shop: Workshop) -> list[Dated]:
    """Every date of every mission, the preferred one of each kind marked."""
    alias = {r["alias"]: r["mission"] for r in own_csv("mission_aliases") if r["merged"] != "true"}
    rows = [*_own(), *_closings(shop), *_hub(shop), *_official(shop), *_first_months(shop)]
    rows = [replace(r, mission=alias.get(r.mission, r.mission)) for r in rows]
    best: dict[tuple[str, str], Dated] = {}
    for row in rows:
        key = (row.mission, row.what)
        if key not in best or (row.rank, row.on_date) < (best[key].rank, best[key].on_date):
            best[key] = row
    return [replace(r, preferred=r is best[r.mission, r.what]) for r in rows]


def _own() -> Iterator[Dated]:
    for row in own_csv("mission_dates"):
        yield Dated(
            mission=row["mission"],
            what=row["what"],
            on_date=date.fromisoformat(row["on_date"]),
            precision=row["precision"],
            rank=1 if row["status"] == "decided" else 3,
            source=row["source"],
            known=date.fromisoformat(row["known"]),
            where="ingest/own/mission_dates.csv",
            status=row["status"],
            confidence=row["confidence"],
            locator=row["locator"],
            note=row["note"] or None,
        )


RESOLUTION = re.compile(r"S/RES/\d+ ?\((\d{4})\)")


def _closings(shop: Workshop) -> Iterator[Dated]:
    header = ("mission", "decision_symbol", "decision_date", "how", "last_day_of_mandate", "withdrawal_deadline")
    ends = (("mandate_end", "last_day_of_mandate"), ("withdrawal_end", "withdrawal_deadline"))
    for row in read_csv(shop.root, CLOSINGS, header=(*header, "source", "verified"), rows=38):
        if (named := re.search(r"S/RES/\d+ ?\((\d{4})\)", row["decision_symbol"])) and named[1] != row["decision_date"][
            :4
        ]:
            raise row.fail("decision_date", f"a day of the year of {row['decision_symbol']}")
        for what, column in ends:
            raw = row.maybe(column)
            if raw is None or (what == "withdrawal_end" and not raw[:1].isdigit()):
                continue  # one deadline is for a part of a mission, in words
            yield Dated(
                mission=row.text("mission"),
                what=what,
                on_date=row.day(column),
                precision="day",
                rank=2,
                source="closings",
                known=row.day("decision_date"),
                where=row.where,
                status="decided",
                confidence="read" if "text" in row["verified"].split("+") else "secondary",
                locator=f"{row['decision_symbol']}; {row['source']}",
                note="deadline for withdrawal" if what == "withdrawal_end" else None,
            )


def _hub(shop: Workshop) -> Iterator[Dated]:
    header = ("mission_acronym", "mission_isactive", "start_date", "end_date")
    for row in read_csv(shop.root, HUB, header=header, rows=81):
        mission = row.text("mission_acronym")
        _meet(shop, row, mission)
        if mission in HUB_MERGED:
            shop.errors.met("hub-list-merged-rows")
            continue
        for what, column in (("start", "start_date"), ("mandate_end", "end_date")):
            day = row.maybe_day(column)
            if day is None:
                continue
            exact = day.day != 1
            if not exact and what == "mandate_end":
                shop.errors.met("hub-list-ends-first-of-month")
            shown = day if exact or what == "start" else month_end(day)
            yield Dated(
                mission=mission,
                what=what,
                on_date=shown,
                precision="day" if exact else "month",
                rank=3 if exact else 5,
                source="psdh-pko-list",
                known=day if exact else month_end(day),
                where=row.where,
                locator=f"row {row['mission_acronym']}, {column}",
                note=None if exact else "the list gives the first day of the month; read as a month",
            )


def _official(shop: Workshop) -> Iterator[Dated]:
    header = ("Acronym", "Missionname", "start_date", "end_date")
    for row in read_csv(shop.root, OFFICIAL, header=header, rows=71):
        _meet(shop, row, row.text("Acronym"))
        for what, column in (("start", "start_date"), ("mandate_end", "end_date")):
            if row.text(column) != "Present":
                yield _month(row, row.text("Acronym"), what, _printed_month(row, column), 4, "un-pko-list-1948-2019")


def _first_months(shop: Workshop) -> Iterator[Dated]:
    for row in read_csv(shop.root, FIRST_MONTHS, header=("mission", "year", "month"), rows=77):
        _meet(shop, row, row.text("mission"))
        if row["mission"] not in NO_FIRST_MONTH:
            first = date(row.whole("year"), row.whole("month"), 1)
            yield _month(row, row.text("mission"), "start", first, 6, "mission-first-months")


def _meet(shop: Workshop, row: SourceRow, mission: str) -> None:
    error, column, found = KNOWN_ERRORS.get((row.file, mission), ("", "", ""))
    if error and row[column].strip() == found:
        shop.errors.met(error)


def _printed_month(row: SourceRow, column: str) -> date:
    try:
        return printed_day(row.text(column))
    except ValueError:
        raise row.fail(column, "a month like June 1999") from None


def _month(row: SourceRow, mission: str, what: str, first: date, rank: int, source: str) -> Dated:
    return Dated(
        mission=mission,
        what=what,
        on_date=first if what == "start" else month_end(first),
        precision="month",
        rank=rank,
        source=source,
        known=month_end(first),
        where=row.where,
        confidence="published" if rank == 4 else "coded",
        locator=f"row {mission}",
    )
