"""Outside data: a merged mission-month table and a yearly series that others made from the same reports."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from peaceops.book import open_book

MERGED = "uniformed-mission-month-merged/uniformed_mission_month_1990-11_2025-07.csv"
YEARS = "owid-un-peacekeeping-annual/United_Nations_Peacekeeping.csv"
RANK = "uniformed-un-annualmean-2010-2021/Rank_2021-01.csv"
ONE_CODE = {
    "UNAVEM I": "UNAVEM",
    "UNAVEM II": "UNAVEM",
    "UNAVEM III": "UNAVEM",
    "UNOSOM I": "UNOSOM",
    "UNOSOM II": "UNOSOM",
}
OTHER_CODE = {"UNPSG": "UNCPSG", "LBB": "UNLB"}
COLUMNS = {
    "uniformed": "total",
    "troops": "troops",
    "police": "police",
    "experts": "experts",
    "individual_police": "individual_police",
    "formed_police": "formed_police",
    "staff_officers": "staff_officers",
}
# The merged table keeps UNAMSIL in January 1999; the book corrects it to UNOMSIL (register of known errors).
CORRECTED = {("UNAMSIL", date(1999, 1, 31)), ("UNOMSIL", date(1999, 1, 31))}


def test_our_months_equal_the_merged_table_by_mission_and_category(sources: Path) -> None:
    theirs: dict[tuple[str, date], dict[str, int]] = {}
    with (sources / MERGED).open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            mission = OTHER_CODE.get(row["mission_canonical"], row["mission_canonical"])
            counts = {c: int(row[column] or 0) for c, column in COLUMNS.items()}
            theirs[mission, date.fromisoformat(row["date"])] = {c: n for c, n in counts.items() if n}
    ours: dict[tuple[str, date], dict[str, int]] = defaultdict(dict)
    sql = "SELECT * FROM strengths WHERE preferred AND persons > 0"
    for r in open_book().at().rows(sql):
        ours[ONE_CODE.get(r["mission"], r["mission"]), r["month_end"]][r["category"]] = r["persons"]
    assert len(theirs) == 7074
    assert theirs.keys() ^ ours.keys() <= CORRECTED
    assert {k: (theirs[k], ours[k]) for k in theirs.keys() & ours.keys() if theirs[k] != ours[k]} == {}


def test_year_ends_equal_the_yearly_series_save_where_its_makers_used_other_sources(sources: Path) -> None:
    view = open_book().at()
    sql = """SELECT month_end, persons FROM world_strengths
             WHERE preferred AND category = 'uniformed' AND month(month_end) = 12"""
    ours = {r["month_end"].year: r["persons"] for r in view.rows(sql)}
    size = "Size of total peacekeeping force (United Nations Peacekeeping)"
    with (sources / YEARS).open(encoding="utf-8", newline="") as handle:
        theirs = {int(r["Year"]): int(float(r[size])) for r in csv.DictReader(handle) if r[size]}
    differs = {y: theirs[y] - n for y, n in ours.items() if theirs.get(y) and theirs[y] != n}
    assert not {2002, 2003, 2006, 2007, 2010, 2011, *range(2013, 2022)} & differs.keys()
    assert differs[1994] == -869
    assert all(abs(d) <= 400 for y, d in differs.items() if y not in (1990, 1991, 1994))


def test_the_ranking_of_january_2021_of_the_open_data_portal_is_ours(sources: Path) -> None:
    view = open_book().at()
    ours = view.rows(
        """SELECT iso3, persons, women FROM contributors
           WHERE month_end = DATE '2021-01-31' AND category = 'uniformed'"""
    )
    with (sources / RANK).open(encoding="utf-8-sig", newline="") as handle:
        theirs = {
            r["ISOCode3"]: (int(r["Total_Uniformed_Personnel"]), int(r["Female_Personnel"]))
            for r in csv.DictReader(handle)
        }
    assert len(theirs) == 122
    assert {r["iso3"]: (r["persons"], r["women"]) for r in ours} == theirs


pytestmark = pytest.mark.sources
