"""What every Member State was assessed for peacekeeping in a financial year, 2012-13 to 2023-24, and the levels that
these amounts imply.

An amount over the sum of the year is the State's rate, and over its regular rate its factor. In the six financial
years that lie within one scale period, the factor of every State below level A must be that of the level which
ingest/own/peacekeeping_levels.csv gives it, rises by yearly steps included: a State whose amounts contradict its level
stops the build. The amounts of 2013/14 and 2014/15 are at the rates of the first of the two calendar years, those of
later years at both, about half and half.
"""

from __future__ import annotations

from datetime import date

from peaceops.ingest.money_names import rows_of
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.un_circulars import OWN
from peaceops.ingest.workshop import Stamp, Workshop, financial_year, own_csv

SOURCE = "un-peacekeeping-assessed-by-state-2013-2024"
FILE = f"{SOURCE}/assessed_by_state_and_year.csv"
CIRCULARS = "solved from ST/ADM/SER.B/1041-1051, 1055-1065, 1070-1080, 1086-1098"
LETTERS = "ABCDEFGHIJ"
PERMANENT = "A"
NEAR = 0.004  # how near a rate must be, of itself, besides the rounding of the amount
WITHIN = {  # financial year within one scale period: the calendar years of its rates
    "2013/14": (2013,),
    "2014/15": (2014,),
    "2016/17": (2016, 2017),
    "2017/18": (2017, 2018),
    "2019/20": (2019, 2020),  # but for two per cent, which were assessed at the scale before
    "2020/21": (2020, 2021),
}
BASES = {2013: "implied", 2016: "implied", 2019: "implied", 2022: "recovered", 2025: "predicted"}  # by first year
NOTES = {
    "implied": "level that the amounts assessed on the State imply, year by year",
    "carried_back": "level of 2016-18 carried back: no amount of 2013 to 2015 is in the source",
    "recovered": "level that the rates solved from the circulars imply",
    "predicted": "level that the rates of the first two years of the scale imply, kept for the third",
}
EXCEPTIONAL = "exceptional_discount"
FIRST = min(BASES)
Levels = dict[tuple[str, int], tuple[str, str]]
Factors = dict[tuple[str, int], float]


def read(shop: Workshop) -> None:
    """Add state_assessments and peacekeeping_levels. The regular scale must have been read."""
    levels = _levels(shop)
    factors = _factors()
    header = (
        *("iso3", "fy", "assessed_usd", "rounding_error_percent"),
        *("weight_of_older_scale", "total_correction_factor", "confidence_of_amount"),
    )
    rows = list(read_csv(shop.root, FILE, header=header, rows=2309))
    sums: dict[str, int] = {}
    for row in rows:
        sums[row.text("fy")] = sums.get(row.text("fy"), 0) + row.whole("assessed_usd")
    scale = {
        (r["iso3"], year): r["rate_pct"]
        for r in rows_of(shop, "regular_scale")
        for year in range(r["first_year"], r["last_year"] + 1)
    }
    for row in rows:
        fy, iso3 = row.text("fy"), row.text("iso3")
        _add(shop, row, iso3, fy)
        if fy in WITHIN:
            _check(shop, row, (levels, factors), scale, sums[fy])


def _levels(shop: Workshop) -> Levels:
    """Add the levels of each scale period, and return them by State and first year."""
    out: Levels = {}
    for own in own_csv("peacekeeping_levels"):
        for first, basis in BASES.items():
            level = own[f"level_{first}"]
            known = level or own[f"level_{first + 3}"]
            how = basis if level else "carried_back"
            moved = own.get(f"moved_from_{first}") or None
            source, locator = (SOURCE, "amounts by State and year") if first < 2022 else (OWN, CIRCULARS)
            fact = Stamp(source, date(first - 1, 12, 31), "decided", "derived", locator, "later", NOTES[how])
            columns = {"level": known, "moved_from": moved, "basis": how}
            shop.add("peacekeeping_levels", fact, iso3=own["iso3"], first_year=first, last_year=first + 2, **columns)
            out[own["iso3"], first] = known, moved or ""
    return out


def _factors() -> Factors:
    """Factor of each level (year 0) and the exceptional one of a State in a year."""
    out: Factors = {}
    for r in own_csv("money_parameters"):
        if r["rule"] == "level_factor" and r["value"]:
            out[r["item"], 0] = float(r["value"])
        if r["rule"] == EXCEPTIONAL:
            for year in range(int(r["first_year"]), int(r["last_year"]) + 1):
                out[r["item"], year] = float(r["value"])
    return out


def _first(year: int) -> int:
    """The first year of the scale period of a year."""
    return FIRST + (year - FIRST) // 3 * 3


def _factor(iso3: str, year: int, levels: Levels, factors: Factors) -> float:
    """The factor of a State below level A in a year: a rise of two levels takes two years, of three or more three."""
    if (iso3, year) in factors:
        return factors[iso3, year]
    first = _first(year)
    level, moved = levels[iso3, first]
    goal = factors[level, 0]
    rise = LETTERS.index(moved) - LETTERS.index(level) if moved else 0
    steps, done = min(rise, 3), year - first + 1
    if steps < 2 or done >= steps:
        return goal
    return factors[moved, 0] + (goal - factors[moved, 0]) * done / steps


def _check(
    shop: Workshop,
    row: SourceRow,
    held: tuple[Levels, Factors],
    scale: dict[tuple[str, int], float],
    total_usd: int,
) -> None:
    """The rate that the amount gives is the State's regular rate times the factor of its level."""
    iso3, fy, usd = row.text("iso3"), row.text("fy"), row.whole("assessed_usd")
    levels, factors = held
    years = WITHIN[fy]
    if levels[iso3, _first(years[0])][0] == PERMANENT:
        return
    found = 100 * usd / total_usd / row.number("total_correction_factor")
    factor = sum(_factor(iso3, year, levels, factors) for year in years) / len(years)
    expected = scale[iso3, years[0]] * factor
    if older := row.number("weight_of_older_scale"):
        before = years[0] - 1
        expected += older * (scale[iso3, before] * _factor(iso3, before, levels, factors) - expected)
    error = f"assessed-{financial_year(fy)}-{iso3}".lower()
    if abs(found - expected) <= expected * (NEAR + row.number("rounding_error_percent") / 100):
        return
    if error in shop.errors.rows and shop.errors.rows[error]["found"] == str(usd):
        shop.errors.met(error)
        return
    raise row.fail("assessed_usd", f"an amount at about {expected:.6f} per cent of the year's, the rate by the level")


def _add(shop: Workshop, row: SourceRow, iso3: str, fy: str) -> None:
    """The amounts come from audited statements, which are out by the end of the year after the financial year's."""
    error = f"assessed-{financial_year(fy)}-{iso3}".lower()
    note = "contradicts the level of the State: see the register of known errors" if error in shop.errors.rows else None
    known = date(int(fy[:4]) + 2, 12, 31)
    fact = Stamp(SOURCE, known, "assessed", row.text("confidence_of_amount"), f"financial year {fy}", note=note)
    shop.add("state_assessments", fact, iso3=iso3, fy=financial_year(fy), assessed_usd=row.whole("assessed_usd"))
