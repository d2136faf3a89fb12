"""Where peacekeepers were: Geo-PKO (coded from the maps of the United Nations) and RADPKO (head counts by base).

Geo-PKO gives a place on each map up to 2020, and means of the maps of a year after that; its numbers are those of unit
symbols times the usual size of such a unit, no head counts. RADPKO distributes the monthly reports over bases in
Africa.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, month_end, own_csv

MAPS = "geopko/geopko_global_1994-2020.csv.gz"
YEARS = "geopko/FrontMap_v.2.3.csv.gz"
BASES = "radpko-base-year/radpko_bases_cc_y.csv.gz"
REVISION = re.compile(r"Rev\.? ?(\d+(?:\.\d+)?)", re.IGNORECASE)
NO_PLACE = "unclear"  # a row without coordinates: error geopko-unclear-place
FLAGS = ("unpol.dummy", "unmo.dummy", "hq")
PLANNED = ("ONUB", "Map no. 4216")  # of a month before the mission: error geopko-onub-before-its-start
NO_COUNTRY = ("Ethiopia/Eritrea", "Abyei")  # two countries, or one of which nothing is said
HEADQUARTERS = {"1": "sector headquarters", "2": "sector headquarters", "3": "headquarters"}
NOWHERE = "NaN"  # coordinates of a base that was not found: error radpko-base-nowhere
UNNAMED = "unnamed base"
UNNUMBERED = ("unknown", "NA")

Place = tuple[str, float, float]  # name, latitude, longitude


@dataclass(frozen=True, slots=True)
class Seen:
    """What a source has at a place: troops (None: not known), and what else is there, joined by ;."""

    country: str | None
    troops: float | None
    also: str | None
    locator: str
    note: str | None = None


def read(shop: Workshop) -> None:
    """Rows of deployments and of outlines."""
    mapped = _maps(shop)
    _years(shop, mapped)
    _bases(shop)
    for row in own_csv("outlines"):
        first, last = (date.fromisoformat(row[k]) if row[k] else None for k in ("first", "last"))
        columns = {"area": row["area"], "first": first, "last": last, "part": int(row["part"]), "points": row["points"]}
        shop.add("outlines", source="natural-earth", **columns)


def _maps(shop: Workshop) -> set[tuple[str, int]]:
    """Places on each map; of two maps of one month those of the later revision. Gives missions and years with a map."""
    header = ("source", "mission", "year", "month", "location", "country", "latitude", "longitude", "no.troops", *FLAGS)
    by_month: dict[tuple[str, date], dict[float, list[SourceRow]]] = {}
    for row in read_csv(shop.root, MAPS, header=header, rows=18699):
        mission = shop.missions.code(row.text("mission"), row.where)
        day = month_end(date(row.whole("year"), row.whole("month"), 1))
        if (mission, row.text("source")) == PLANNED:
            shop.errors.met("geopko-onub-before-its-start")
            continue
        if row.maybe("latitude") is None:
            if row.text("location") != NO_PLACE:
                raise row.fail("latitude", "a number")
            shop.errors.met("geopko-unclear-place")
            continue
        by_month.setdefault((mission, day), {}).setdefault(_revision(row), []).append(row)
    for (mission, day), revisions in by_month.items():
        found = ((_place(row), _on_map(shop, row)) for row in revisions[max(revisions)])
        for place, seen in _once(found):
            _add(shop, "geopko-maps", mission, place, seen, (day.replace(day=1), day), known=day)
    return {(mission, day.year) for mission, day in by_month}


def _revision(row: SourceRow) -> float:
    found = REVISION.search(row.text("source"))
    return float(found[1]) if found else 0.0


@cache
def _names() -> dict[str, str]:
    """Places that the United Nations names otherwise."""
    return {row["spelling"]: row["place"] for row in own_csv("place_names")}


def _place(row: SourceRow) -> Place:
    name = row.text("location")
    return _names().get(name, name), round(row.number("latitude"), 4), round(row.number("longitude"), 4)


def _on_map(shop: Workshop, row: SourceRow) -> Seen:
    flags = (row["unpol.dummy"], row["unmo.dummy"], row["hq"])
    return Seen(_country(shop, row), _troops(row, "no.troops"), _also(*flags), row.text("source"))


def _troops(row: SourceRow, column: str) -> float | None:
    return None if row.text(column) in UNNUMBERED else row.number(column)


def _also(police: str, observers: str, headquarters: str) -> str | None:
    found = [HEADQUARTERS[headquarters]] if headquarters in HEADQUARTERS else []
    found += ["police"] * (police == "1") + ["observers"] * (observers == "1")
    return ";".join(found) or None


def _country(shop: Workshop, row: SourceRow) -> str | None:
    name = row.text("country")
    return None if name in NO_COUNTRY else shop.states.code(name, row.where)


def _once(found: Iterable[tuple[Place, Seen]]) -> Iterator[tuple[Place, Seen]]:
    """Each place once: rows of one place are parts of what is there."""
    places: dict[Place, Seen] = {}
    for place, seen in found:
        before = places.get(place)
        places[place] = _together(before, seen) if before else seen
    return iter(places.items())


def _together(one: Seen, other: Seen) -> Seen:
    numbers = [s.troops for s in (one, other) if s.troops is not None]
    also = dict.fromkeys([*(one.also or "").split(";"), *(other.also or "").split(";")])
    return Seen(one.country, sum(numbers) if numbers else None, ";".join(filter(None, also)) or None, one.locator)


def _years(shop: Workshop, mapped: set[tuple[str, int]]) -> None:
    """Means of a year, for years of a mission without a map of a month. A place has a row for each map of the year, all
    with the same mean."""
    header = ("mission", "year", "country", "location", "latitude", "longitude", "hq", "UNPOL", "UNMO", "ave.no.troops")
    places: dict[tuple[str, int, Place], Seen] = {}
    for row in read_csv(shop.root, YEARS, header=header, rows=8783):
        mission, year = shop.missions.code(row.text("mission"), row.where), row.whole("year")
        if (mission, year) in mapped:
            continue
        troops = _troops(row, "ave.no.troops")
        also = _also(row["UNPOL"], row["UNMO"], row["hq"])
        seen = Seen(_country(shop, row), troops, also, f"version 2.3, {year}", "mean of the maps of the year")
        before = places.setdefault((mission, year, _place(row)), seen)
        if before.troops != troops:
            raise row.fail("ave.no.troops", f"{before.troops}, the mean of this place in another row")
    for (mission, year, place), seen in places.items():
        _add(shop, "geopko-years", mission, place, seen, (date(year, 1, 1), date(year, 12, 31)), known=_after(year))


def _after(year: int) -> date:
    """The end of the month after a year, when its last map or report was out."""
    return date(year + 1, 1, 31)


def _bases(shop: Workshop) -> None:
    header = ("mission", "country", "base", "year", "latitude", "longitude", "untrp", "unpol", "unmob")
    for row in read_csv(shop.root, BASES, header=header, rows=2652):
        if NOWHERE in (row["latitude"], row["longitude"]):
            shop.errors.met("radpko-base-nowhere")
            continue
        mission, year = shop.missions.code(row.text("mission"), row.where), row.whole("year")
        also = _also("1" if row.number("unpol") >= 1 else "0", "1" if row.number("unmob") >= 1 else "0", "0")
        name = (row.maybe("base") or UNNAMED).title()
        place = (name, round(row.number("latitude"), 4), round(row.number("longitude"), 4))
        seen = Seen(
            _country(shop, row), round(row.number("untrp"), 1), also, f"base {name}, {year}", "mean of the year"
        )
        days = (date(year, 1, 1), date(year, 12, 31))
        _add(shop, "radpko", mission, place, seen, days, known=_after(year), confidence="derived")


def _add(
    shop: Workshop,
    source: str,
    mission: str,
    place: Place,
    seen: Seen,
    days: tuple[date, date],
    *,
    known: date,
    confidence: str = "coded",
) -> None:
    name, latitude, longitude = place
    shop.add(
        "deployments",
        Stamp(source, known, "estimated", confidence, seen.locator, "later", seen.note),
        mission=mission,
        place=name,
        country=seen.country,
        latitude=latitude,
        longitude=longitude,
        troops=seen.troops,
        also=seen.also,
        from_date=days[0],
        to_date=days[1],
    )
