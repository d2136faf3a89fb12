"""The regular-budget scale since 1946, and regular-budget assessments with the honour roll (Committee on "
"Contributions)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import read_csv, read_json
from peaceops.ingest.workshop import Stamp, Workshop

SCALE = "un-regular-scale-1946-2027"
SCALE_FILE = f"{SCALE}/scale_long.csv"
RESOLUTION_FILE = f"{SCALE}/scale_2025_2027_from_resolution_79_249.csv"
ASSESSMENTS = "un-regular-budget-assessments-2019-2026"
ASSESSMENTS_FILE = f"{ASSESSMENTS}/regular_budget_assessments.csv"
MEMBERS = 193  # Member States since 2011
PAYMENT_STATUSES = ("paid_on_time", "paid_late", "not_paid_in_full")
MARKS = {
    "a/": "for 1962 and 1963 reduced afterwards by A/RES/1927 (XVIII)",
    "b/": "Egypt and Syria assessed jointly as the United Arab Republic",
    "c/": "Indonesia did not take part from January 1965 to September 1966",
    "d/": "Singapore was part of Malaysia until August 1965",
}
Period = tuple[str, int, int]


def read(shop: Workshop) -> None:
    """Add regular_scale and regular_assessments. The 2025-27 rates must equal those of the resolution."""
    periods = _periods(shop)
    _check_resolution(shop, periods)
    for (iso3, first, last), (rate, mark, locator) in sorted(periods.items()):
        fact = Stamp(SCALE, date(first - 1, 12, 31), "decided", locator=locator, note=MARKS.get(mark or ""))
        shop.add("regular_scale", fact, iso3=iso3, first_year=first, last_year=last, rate_pct=rate, footnote=mark)
    _assessments(shop)


def _periods(shop: Workshop) -> dict[Period, tuple[float, str | None, str]]:
    """Rates by State and period: years of one State and one column of the workbook, joined where they are adjacent."""
    header = ("member_state", "year", "rate_percent", "period_first_year", "period_last_year", "footnote_mark")
    years: dict[tuple[str, int, int, float, str | None], list[int]] = {}
    for row in read_csv(shop.root, SCALE_FILE, header=header, rows=12221):
        year = row.whole("year")
        first, last = row.whole("period_first_year"), row.whole("period_last_year")
        if not first <= year <= last:
            raise row.fail("year", f"a year of the period {first} to {last}")
        iso3 = shop.states.code(row.text("member_state"), row.where, year)
        rate = row.number("rate_percent")
        years.setdefault((iso3, first, last, rate, row.maybe("footnote_mark")), []).append(year)
    out: dict[Period, tuple[float, str | None, str]] = {}
    for (iso3, first, last, rate, mark), held in years.items():
        held.sort()
        if any(b != a + 1 for a, b in pairwise(held)):
            raise PeaceopsError(f"{SCALE_FILE}: {iso3} {first}-{last}: expected each year once, found {held}.")
        scale = f"scale of {first}" if first == last else f"scale of {first}-{last}"
        locator = "A/RES/79/249, para. 12" if first == 2025 else scale
        key = (iso3, held[0], held[-1])
        if key in out:
            raise PeaceopsError(f"{SCALE_FILE}: {iso3} {held[0]}: expected one rate, found two.")
        out[key] = (rate, mark, locator)
    return out


def _check_resolution(shop: Workshop, periods: dict[Period, tuple[float, str | None, str]]) -> None:
    """The rates typed from A/RES/79/249 equal the workbook's for every Member State."""
    for row in read_csv(shop.root, RESOLUTION_FILE, header=("member_state", "rate_percent"), rows=193):
        iso3 = shop.states.code(row.text("member_state"), row.where, 2025)
        here = periods.get((iso3, 2025, 2027))
        if here is None or here[0] != row.number("rate_percent"):
            raise row.fail("rate_percent", f"the workbook's rate {here[0] if here else 'for this State'}")


def _assessments(shop: Workshop) -> None:
    header = ("year", "member_state", "rate_percent", "assessment_usd", "payment_status", "payment_date")
    dates: dict[int, tuple[date, str]] = {}
    for row in read_csv(shop.root, ASSESSMENTS_FILE, header=header, rows=1544):
        year = row.whole("year")
        if year not in dates:
            dates[year] = _honour_roll(shop, year)
        known, symbol = dates[year]
        status = row.text("payment_status")
        if status not in PAYMENT_STATUSES:
            raise row.fail("payment_status", " / ".join(PAYMENT_STATUSES))
        paid = row.maybe_day("payment_date")
        if (paid is None) != (status == "not_paid_in_full"):
            raise row.fail("payment_date", f"a date that fits the status {status!r}")
        shop.add(
            "regular_assessments",
            Stamp(ASSESSMENTS, known, "assessed", locator=symbol, note="year not over" if year == 2026 else None),
            iso3=shop.states.code(row.text("member_state"), row.where, year),
            year=year,
            rate_pct=row.number("rate_percent"),
            assessed_usd=row.whole("assessment_usd"),
            payment_status=status,
            paid_on=paid,
        )


def _honour_roll(shop: Workshop, year: int) -> tuple[date, str]:
    """Status date of the honour roll and symbol of the circular of a year."""
    file = f"{ASSESSMENTS}/regular-budget-contributors-{year}.json"
    try:
        meta = read_json(shop.root, file)["meta"]
        found = meta["year"], date.fromisoformat(meta["as_of"]), str(meta["sources"]["assessment_document"]["symbol"])
    except (KeyError, TypeError, ValueError) as error:
        raise PeaceopsError(
            f"{file}: expected meta.year, meta.as_of and the circular's symbol, found {error}."
        ) from None
    if found[0] != year:
        raise PeaceopsError(f"{file}: expected the year {year}, found {found[0]}.")
    return found[1], found[2]


def read_honour_roll(shop: Workshop, file: str, year: int) -> None:
    """Regular assessments of a year from the file of its honour roll alone.

    Raises PeaceopsError where that is of another year, or lists a State twice or other than all Member States."""
    known, symbol = _honour_roll(shop, year)
    rows, note = read_json(shop.root, file).get("contributors"), "year not over" if known < date(year, 12, 15) else None
    if not isinstance(rows, list):
        raise PeaceopsError(f"{file}: expected a list of contributors, found {type(rows).__name__}.")
    seen: set[str] = set()
    for number, row in enumerate(rows, 1):
        where = f"{file}, contributor {number}"
        try:
            iso3 = shop.states.code(str(row["name"]), where, year)
            rate, amount = float(row["assessment_rate"]), int(row["assessment_amount"])
            status = str(row["payment_status"])
            paid = date.fromisoformat(row["payment_date"]) if row["payment_date"] else None
        except (KeyError, TypeError, ValueError) as error:
            raise PeaceopsError(
                f"{where}: expected name, rate, amount, status and day of payment, found {error}."
            ) from None
        if iso3 in seen:
            raise PeaceopsError(f"{where}: expected each State once, found {iso3} twice.")
        if status not in PAYMENT_STATUSES or (paid is None) != (status == "not_paid_in_full"):
            raise PeaceopsError(f"{where}: expected a status that fits the day of payment, found {status!r}.")
        seen.add(iso3)
        fact = Stamp(ASSESSMENTS, known, "assessed", locator=symbol, note=note)
        columns = {"rate_pct": rate, "assessed_usd": amount, "payment_status": status, "paid_on": paid}
        shop.add("regular_assessments", fact, iso3=iso3, year=year, **columns)
    if len(seen) != len(rows) or len(seen) != MEMBERS:
        raise PeaceopsError(f"{file}: expected {MEMBERS} Member States, found {len(seen)}.")
