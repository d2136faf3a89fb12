"""Uppsala Conflict Data Program: deaths in organized violence by country and year; deaths before and after exits."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop

COUNTRY_YEAR = "ucdp-country-year-251/organizedviolencecy_v25_1.csv"
EXITS = "mission-exits-ucdp/mission_exits_ucdp251.csv"
TOTAL = "cumulative_total_deaths_in_orgvio_{}_cy"
YUGOSLAVIA = "Serbia (Yugoslavia)"
ISRAEL = "Israel"
OWN_ROW_OF_KOSOVO = 2008
DISORDERED = {  # low, best and high are out of order: error ucdp-bounds-out-of-order
    ("Armenia", 2022),
    ("Colombia", 2020),
    ("Eritrea", 1998),
    ("Mali", 1995),
    ("Russia (Soviet Union)", 2024),
    ("Sri Lanka", 1998),
    ("Turkey", 1990),
}
DEATHS = ("deaths_before3", "deaths_end_year", "deaths_after3", "low_after3", "high_after3", "max_year_after3")


def read(shop: Workshop) -> None:
    """Rows of conflict_deaths and after_exit."""
    read_country_years(shop)
    for row in read_csv(shop.root, EXITS, header=("mission", "end", "hosts", "final_exit", *DEATHS), rows=52):
        _exit(shop, row)


def read_country_years(shop: Workshop, *, edition_at_hand: bool = True) -> None:
    """Rows of conflict_deaths. Of the edition at hand every row out of order is known, and another stops the build; a
    later edition may have others, which are marked as those are."""
    header = ("country_id_cy", "country_cy", "year_cy", *(TOTAL.format(k) for k in ("best", "low", "high")))
    for row in read_csv(shop.root, COUNTRY_YEAR, header=header, rows=6936):
        _country_year(shop, row, edition_at_hand)


def published(year: int) -> date:
    """The day from which UCDP's figure for a year counts as public: 1 July of the next year."""
    return date(year + 1, 7, 1)


def _country_year(shop: Workshop, row: SourceRow, edition_at_hand: bool) -> None:
    name, year = row.text("country_cy"), row.whole("year_cy")
    deaths = {k: row.whole(TOTAL.format(k)) for k in ("best", "low", "high")}
    note = None
    if name == YUGOSLAVIA and year < OWN_ROW_OF_KOSOVO:
        note = f"published under {name!r}, which then included Kosovo"
    if name == ISRAEL:
        shop.errors.met("ucdp-palestine-under-israel")
        note = f"published under {name!r}, with deaths in the Occupied Palestinian Territory"
    if not 0 <= deaths["low"] <= deaths["best"] <= deaths["high"]:
        if edition_at_hand and (name, year) not in DISORDERED:
            raise row.fail(TOTAL.format("best"), f"a number from {deaths['low']} to {deaths['high']}")
        shop.errors.met("ucdp-bounds-out-of-order")
        note = "the low and high estimates do not enclose the best one; see the register of known errors"
    shop.add(
        "conflict_deaths",
        Stamp(
            source="ucdp-country-year",
            known=published(year),
            status="estimated",
            locator=f"country {row.text('country_id_cy')}, {year}",
            vintage="later",
            note=note,
        ),
        iso3=shop.states.code(name, row.where, year),
        year=year,
        **deaths,
    )


def _exit(shop: Workshop, row: SourceRow) -> None:
    end = row.text("end")
    if len(end) != 7 or not end[:4].isdigit():
        raise row.fail("end", "a month like 2003-10")
    year = int(end[:4])
    last = year if row.maybe("deaths_after3") is None else year + 3
    shop.add(
        "after_exit",
        Stamp(
            source="ucdp-mission-exits",
            known=published(last),
            status="computed",
            confidence="derived",
            locator=f"row {row['mission']}",
            vintage="later",
            note="whole country, calendar years; hosts and end as coded by the compiler",
        ),
        mission=shop.missions.code(row.text("mission"), row.where),
        end_year=year,
        hosts=";".join(shop.states.code(host, row.where, year) for host in row.text("hosts").split("; ")),
        final_exit=_flag(row, "final_exit"),
        **{column: row.maybe_whole(column) for column in DEATHS},
    )


def _flag(row: SourceRow, column: str) -> bool:
    value = row.text(column)
    if value not in ("0", "1"):
        raise row.fail(column, "0 or 1")
    return value == "1"
