"""Peacekeeping rates solved from the printed amounts of the circulars, one Member State at a time, by least squares.

Each printed amount is (sum of the mission's sections at the rates of a year) x rate, summed over years: 44 equations
for the rates of six calendar years. That the rule with the levels of ingest/own/peacekeeping_levels.csv gives the
solved rates again is an invariant of the book.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import Any

import numpy as np

from peaceops.book.rate_years import years_of_rates
from peaceops.errors import PeaceopsError
from peaceops.ingest.money_names import rows_of
from peaceops.ingest.un_circulars import ALL, OWN, misprint
from peaceops.ingest.workshop import Stamp, Workshop

LOCATOR = "solved from ST/ADM/SER.B/1041-1051, 1055-1065, 1070-1080, 1086-1098"
# A rate is in the circulars of the financial year that ends in its own year; the first year read ended in 2023.
FIRST_READ = 2023
DECIMALS = 7  # of a per cent; the equations carry about six


def read(shop: Workshop) -> None:
    """Add peacekeeping_rates. The circulars must have been read."""
    keys, years, table = _equations(shop)
    printed: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for r in rows_of(shop, "printed_assessments"):
        if r["mission"] != ALL:
            printed[r["iso3"]][r["fy"], r["mission"]] = r["gross_usd"]
    for iso3, amounts in sorted(printed.items()):
        if missing := [k for k in keys if k not in amounts]:
            fy, mission = missing[0]
            raise PeaceopsError(f"circulars of {fy}: expected an amount of {iso3} for {mission}, found none.")
        used = [i for i, (fy, mission) in enumerate(keys) if misprint(fy, mission, iso3) not in shop.errors.rows]
        usd = np.array([amounts[keys[i]] for i in used], dtype=float)
        found, *_ = np.linalg.lstsq(table[used], usd, rcond=None)
        off = float(np.abs(table[used] @ found - usd).max())
        for year, pct in zip(years, found, strict=True):
            fact = Stamp(OWN, date(max(year, FIRST_READ), 6, 30), "decided", "derived", LOCATOR, "later")
            rate = round(float(pct), DECIMALS)
            evidence = {"amounts": len(used), "largest_error_usd": round(off, 2)}
            shop.add("peacekeeping_rates", fact, iso3=iso3, year=year, rate_pct=rate, **evidence)


def _equations(shop: Workshop) -> tuple[list[tuple[str, str]], list[int], Any]:
    """Financial years and missions, calendar years, and the US dollars (hundredths) of each at the rates of each."""
    dollars: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for s in rows_of(shop, "assessment_sections"):
        sign = -1 if s["kind"] == "credit" else 1
        for year, part in years_of_rates(s["kind"], s["from_date"], s["to_date"]).items():
            dollars[s["fy"], s["mission"]][year] += sign * s["gross_usd"] * part
    keys = sorted(dollars)
    years = sorted({year for held in dollars.values() for year in held})
    return keys, years, np.array([[dollars[k][year] / 100 for year in years] for k in keys])
