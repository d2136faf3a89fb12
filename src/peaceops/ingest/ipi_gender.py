"""The IPI Peacekeeping Database: contributor x mission x type x sex, November 2009 to August 2014."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.ipi import FOLDER, fact, moved
from peaceops.ingest.names import mission_on
from peaceops.ingest.source_files import EVERY_COLUMN, SourceRow, read_csv
from peaceops.ingest.un_monthly import Month, add_month
from peaceops.ingest.workshop import Workshop

CLEANED = f"{FOLDER}/ipi_contributor_mission_gender_2009-11_2014-02.csv.gz"
RAW = f"{FOLDER}/ipi_contributor_mission_gender_2009-11_2014-08_raw.csv.gz"
SOURCE = "ipi-gender"
CLEANED_TO = date(2014, 2, 28)
RAW_REPEATS_AT_MOST = 3  # of one row
RAW_REPEATS = 4599  # in all
SEXES = ("Male", "Female", "Total")

TYPES = {
    "Individual Police": ("individual_police", "police"),
    "Formed Police Units": ("formed_police", "police"),
    "Experts on Mission": ("experts",),
    "Troops": ("troops",),
}


def read(shop: Workshop) -> None:
    """Add strengths, world_strengths, contributors and mission_contributors under a source of their own."""
    months: dict[date, Month] = defaultdict(Month)
    _cleaned(shop, months)
    _raw(shop, months)
    for day, month in sorted(months.items()):
        add_month(shop, fact(day, SOURCE), day, month)


def _cleaned(shop: Workshop, months: dict[date, Month]) -> None:
    header = ("Date", "Contributor", "Mission", *(f"{t} {sex}" for t in TYPES for sex in SEXES))
    for row in read_csv(shop.root, CLEANED, header=header, rows=29115):
        day = moved(shop, row, "Date")
        _add(shop, months[day], row, day, " ")


def _raw(shop: Workshop, months: dict[date, Month]) -> None:
    """The raw table after February 2014: rows of one key must be equal, and count once."""
    seen: dict[tuple[str, ...], list[str]] = {}
    times: Counter[tuple[str, ...]] = Counter()
    for row in read_csv(shop.root, RAW, header=EVERY_COLUMN, rows=43255, repeats=RAW_REPEATS):
        if row.day("Date") <= CLEANED_TO or "all" in (row["Contributor"], row["Mission"]):
            continue
        for column in ("Contributor", "Mission"):
            row[column] = row[column].rstrip("'")
        key = (row["Date"], row["Contributor"], row["Mission"])
        values = [v for k, v in row.items() if "_Male" in k or "_Female" in k or "_Total" in k]
        times[key] += 1
        if key not in seen:
            seen[key] = values
            day = moved(shop, row, "Date")
            _add(shop, months[day], row, day, "_")
        elif seen[key] != values or times[key] > RAW_REPEATS_AT_MOST:
            raise PeaceopsError(
                f"{row.where}: expected repeats of {', '.join(key)} to be equal in every column, found one that is not."
            )
        else:
            shop.errors.met("ipi-gender-raw-repeats")


def _add(shop: Workshop, month: Month, row: SourceRow, day: date, joint: str) -> None:
    mission = mission_on(shop, row.text("Mission"), row.where, day)
    iso3 = shop.states.code(row.text("Contributor"), row.where, day.year)
    for name, categories in TYPES.items():
        stem = name.replace(" ", joint) + joint
        men, women, persons = (row.maybe_whole(stem + sex) or 0 for sex in SEXES)
        if men + women != persons:
            raise row.fail(stem + "Total", f"the sum of male and female ({men + women})")
        if persons:
            month.add(mission, iso3, categories, persons, women)
