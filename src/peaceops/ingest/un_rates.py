"""Peacekeeping rates: reconstructed for 2022-27, printed by others before; and the parameters of the rule."""

from __future__ import annotations

from datetime import date

from peaceops.ingest.files import SourceRow, read_csv
from peaceops.ingest.workshop import Fact, Workshop, last_day, own_csv

RATES = "un-peacekeeping-rates-2022-2027"
RATES_FILE = f"{RATES}/peacekeeping_rates_2022_2025.csv"
PRINTED = "un-peacekeeping-budget-totals"
PRINTED_FILE = f"{PRINTED}/published_top_peacekeeping_rates.csv"
RULES = "un-peacekeeping-scale-rules"
BASES = {
    "recovered": "solved from four printed amounts of the circulars of 2024-25; precision 0.00001 points",
    "inferred_rule": (
        "regular rate times the factor that the income of the State implies; the sums of the circulars hold with it"
    ),
    "inferred_closure": "factor chosen so that the premium of the permanent members closes",
    "predicted": "transition steps of A/RES/64/249 applied to the rates of 2025",
}
LOCATORS = {"decided": "reconstructed from ST/ADM/SER.B/1070-1080", "estimated": "predicted from the rates of 2025"}
PERIODS = (  # first year, last year, column of the rate, of the factor, of the level, of the basis
    (2022, 2024, "pk_rate_2022_24", "factor_2022_24", "level_reading_2022_24", "basis_2022_24"),
    (2025, 2025, "pk_rate_2025", "factor_2025", "level_reading_2025", "basis_2025"),
    (2026, 2026, "pk_rate_2026_predicted", "", "", ""),
    (2027, 2027, "pk_rate_2027_predicted", "", "", ""),
)
READINGS = {
    **{level: (level, None) for level in "ABDEFJ"},
    "C or B with 7.5% exception": ("C", None),
    "G (or H/I at 70% voluntarily)": ("G", None),
    "H or I": ("I", None),
    "E to B, year 1 of 3": ("B", "E"),
    "D to B, year 1 of 2": ("B", "D"),
}
TRUNCATED = {
    (2017, "FRA"): "crs-2017-france-truncated",
    (2017, "RUS"): "crs-2017-russia-truncated",
    (2022, "USA"): "crs-2022-usa-truncated",
    (2024, "USA"): "crs-2024-usa-truncated",
}


def read(shop: Workshop) -> None:
    """Add peacekeeping_rates, published_rates and money_parameters."""
    header = ("member_state", "iso3", *(c for p in PERIODS for c in p[2:] if c))
    for row in read_csv(shop.root, RATES_FILE, header=header, rows=193):
        iso3 = shop.states.code(row.text("member_state"), row.where, 2022)
        for period in PERIODS:
            _rate(shop, row, iso3, period)
        for first, last, column in ((2022, 2024, "level_reading_2022_24"), (2025, 2027, "level_reading_2025")):
            _level(shop, row, iso3, (first, last, column))
    _printed(shop)
    for r in own_csv("money_parameters"):
        fact = Fact(
            RULES,
            date(int(r["first_year"]) - 1, 12, 31),
            "decided",
            r["confidence"],
            r["reference"],
            note=r["note"] or None,
        )
        shop.add(
            "money_parameters",
            fact,
            rule=r["rule"],
            item=r["item"],
            first_year=int(r["first_year"]),
            last_year=int(r["last_year"]) if r["last_year"] else None,
            value=float(r["value"]) if r["value"] else None,
            unit=r["unit"],
            reference=r["reference"],
            evidence=r["evidence"],
        )


def _rate(shop: Workshop, row: SourceRow, iso3: str, period: tuple[int, int, str, str, str, str]) -> None:
    first, last, rate, factor, level, basis_column = period
    basis = row.text(basis_column) if basis_column else "predicted"
    if basis not in BASES:
        raise row.fail(basis_column, " / ".join(BASES))
    status = "estimated" if basis == "predicted" else "decided"
    shop.add(
        "peacekeeping_rates",
        Fact(RATES, date(first - 1, 12, 31), status, "derived", LOCATORS[status], "later", BASES[basis]),
        iso3=iso3,
        first_year=first,
        last_year=last,
        level=row.text(level) if level else None,
        factor=row.number(factor) if factor else None,
        rate_pct=row.number(rate),
        basis=basis,
    )


def _level(shop: Workshop, row: SourceRow, iso3: str, period: tuple[int, int, str]) -> None:
    """The level that the reading of a factor means. The States with the exceptional discount are on level B."""
    first, last, column = period
    reading = row.text(column)
    if reading not in READINGS:
        raise row.fail(column, " / ".join(READINGS))
    level, moved_from = READINGS[reading]
    exceptions = {r["item"] for r in own_csv("money_parameters") if r["rule"] == "exceptional_discount"}
    basis = row.text("basis_2022_24" if first == 2022 else "basis_2025")
    shop.add(
        "peacekeeping_levels",
        Fact(RATES, date(first - 1, 12, 31), "decided", "derived", LOCATORS["decided"], "later", BASES[basis]),
        iso3=iso3,
        first_year=first,
        last_year=last,
        level="B" if iso3 in exceptions else level,
        moved_from=moved_from,
    )


def _printed(shop: Workshop) -> None:
    documents = {int(r["year"]): r for r in own_csv("published_rate_documents")}
    for row in read_csv(shop.root, PRINTED_FILE, header=("year", "member_state", "percent"), rows=27):
        year = row.whole("year")
        if year not in documents:
            raise row.fail(
                "year", f"a year with an entry in published_rate_documents.csv ({min(documents)} to {max(documents)})"
            )
        document = documents[year]
        iso3 = shop.states.code(row.text("member_state"), row.where, year)
        note = None
        if (error := TRUNCATED.get((year, iso3))) and row.text("percent") == shop.errors.rows[error]["found"]:
            shop.errors.met(error)
            note = "printed with the third decimal cut off instead of rounded"
        dated = bool(document["published"])
        known = last_day(document["published"]) if dated else date(year - 1, 12, 31)
        shop.add(
            "published_rates",
            Fact(
                PRINTED,
                known,
                "decided",
                "read",
                document["document"] or "document not named row by row",
                "published" if dated else "later",
                note,
            ),
            iso3=iso3,
            year=year,
            rate_pct=row.number("percent"),
        )
