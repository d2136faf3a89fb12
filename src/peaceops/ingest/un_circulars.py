"""Assessment circulars 2022-23 to 2025-26: sections of all missions, and the amounts printed for all Member States.

Figures of 2024-25 by section come from the publisher's files; the rest was read in the transparency portal's copy of
the circulars and typed into ingest/own/circular_*.csv. What both have must agree to the dollar.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from typing import Any

from peaceops.ingest.money_names import rows_of
from peaceops.ingest.printed_dates import printed_day
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

SOURCE = "un-peacekeeping-assessments-2024-25"
OWN = "un-peacekeeping-circulars"
SECTIONS_FILE = f"{SOURCE}/mission_assessment_sections_2024_25.csv"
STATES_FILE = f"{SOURCE}/member_state_gross_82_states.csv"
NEXT_FILE = f"{SOURCE}/partial_2025_26.csv"
SPAN = re.compile(r"(\d{1,2})(?: ([A-Z][a-z]+))? to (\d{1,2}) ([A-Z][a-z]+) (\d{4})")
CREDIT = re.compile(r"period ended (\d{1,2} [A-Z][a-z]+ \d{4})")
KINDS = ("assessment", "additional", "credit")
TYPED = {"gross_total": "ALL", "minusma": "MINUSMA", "unmik": "UNMIK", "unmiss": "UNMISS"}
TYPED_NEXT = {"usa_gross": "USA", "china_gross": "CHN", "japan_gross": "JPN"}
ALL = "ALL"
MISPRINTED_YEAR = "circular-1048-section-e"  # its other sections, and the circular's own year, are of 2022


def read(shop: Workshop) -> None:
    """Add assessment_sections and printed_assessments."""
    header = ("mission", "symbol", "section", "kind", "label", "gross_usd", "net_usd_rows_sum")
    for row in read_csv(shop.root, SECTIONS_FILE, header=header, rows=40):
        _published_section(shop, row)
    for own in own_csv("circular_sections"):
        _typed_section(shop, own)
    for own in own_csv("circular_amounts"):
        _amounts(shop, own)
    _check_states(shop)
    _check_next_year(shop)


def misprint(fy: str, mission: str, iso3: str) -> str:
    """The register's name for an amount that contradicts the sections of its own circular."""
    return f"circular-{fy}-{mission}-{iso3}".lower()


def span(label: str) -> tuple[date, date] | None:
    """First and last day of a label such as "1 July to 31 October 2024" or "21 to 31 December 2024"."""
    found = SPAN.fullmatch(label.strip())
    if not found:
        return None
    day, month, last_day, last_month, year = found.groups()
    try:
        first, last = printed_day(f"{day} {month or last_month} {year}"), printed_day(f"{last_day} {last_month} {year}")
    except ValueError:
        return None
    return (first, last) if first <= last else None


def credit_span(label: str) -> tuple[date, date] | None:
    """First and last day of the financial year that a credit comes from."""
    found = CREDIT.search(label)
    try:
        last = printed_day(found[1]) if found else None
    except ValueError:
        return None
    return (last.replace(year=last.year - 1) + timedelta(days=1), last) if last else None


def _published_section(shop: Workshop, row: SourceRow) -> None:
    kind = row.text("kind")
    if kind not in KINDS:
        raise row.fail("kind", " or ".join(KINDS))
    dates = credit_span(row.text("label")) if kind == "credit" else span(row.text("label"))
    if dates is None:
        raise row.fail("label", "a period such as '1 July to 31 October 2024' or 'period ended 30 June 2023'")
    mission = shop.missions.code(row.text("mission"), row.where)
    names = {"symbol": row.text("symbol"), "section": row.text("section"), "kind": kind}
    usd = {"gross_usd": row.whole("gross_usd"), "net_usd": row.whole("net_usd_rows_sum")}
    _add(shop, SOURCE, mission, "2024-25", dates, names | usd)


def _typed_section(shop: Workshop, own: dict[str, str]) -> None:
    first, last = date.fromisoformat(own["from"]), date.fromisoformat(own["to"])
    note = None
    error = shop.errors.rows[MISPRINTED_YEAR]
    if (own["symbol"], own["section"]) == ("ST/ADM/SER.B/1048", "E") and own["to"] == error["found"]:
        first, last = first.replace(year=2022), last.replace(year=2022)
        shop.errors.met(MISPRINTED_YEAR)
        note = "the year is printed as 2023"
    names = {k: own[k] for k in ("symbol", "section", "kind")}
    usd = {k: int(own[k]) for k in ("gross_usd", "net_usd")}
    where = f"circular_sections.csv, {own['symbol']}, section {own['section']}"
    _add(shop, OWN, shop.missions.code(own["mission"], where), own["fy"], (first, last), names | usd, note)


def _add(
    shop: Workshop,
    source: str,
    mission: str,
    fy: str,
    dates: tuple[date, date],
    columns: dict[str, Any],
    note: str | None = None,
) -> None:
    fact = Stamp(source, _known(fy), "apportioned", "read", columns["symbol"], note=note)
    label = f"{columns['kind']} {dates[0].isoformat()} to {dates[1].isoformat()}"
    span_ = {"label": label, "from_date": dates[0], "to_date": dates[1]}
    shop.add("assessment_sections", fact, mission=mission, fy=fy, **span_, **columns)


def _known(fy: str) -> date:
    return date(int(fy[:4]) + 1, 6, 30)


def _amounts(shop: Workshop, own: dict[str, str]) -> None:
    """The amounts of one Member State in one financial year: each mission, and all together with the net amount."""
    fy = own["fy"]
    where = f"circular_amounts_{fy}.csv, {own['member_state']}"
    iso3 = shop.states.code(own["member_state"], where, int(fy[:4]))
    cells = {shop.missions.code(m, where): int(v) for m, v in own.items() if m.isupper() and v}
    for mission, gross in (cells | {ALL: int(own["gross_usd"])}).items():
        error, note = misprint(fy, mission, iso3), None
        if error in shop.errors.rows and shop.errors.rows[error]["found"] == str(gross):
            shop.errors.met(error)
            note = "contradicts the sections of the circular: see the register of known errors"
        net = int(own["net_usd"]) if mission == ALL else None
        fact = Stamp(OWN, _known(fy), "assessed", "read", f"circulars of {fy.replace('-', '/')}", note=note)
        shop.add("printed_assessments", fact, iso3=iso3, mission=mission, fy=fy, gross_usd=gross, net_usd=net)


def _check_states(shop: Workshop) -> None:
    """The 82 largest payers of 2024-25 were typed twice, independently."""
    mine = {(r["iso3"], r["mission"]): r for r in rows_of(shop, "printed_assessments") if r["fy"] == "2024-25"}
    for row in read_csv(shop.root, STATES_FILE, header=("name", *TYPED), rows=82):
        iso3 = shop.states.code(row.text("name"), row.where, 2024)
        for column, mission in TYPED.items():
            if row.whole(column) != (other := mine[iso3, mission]["gross_usd"]):
                raise row.fail(column, f"{other}, as in ingest/own/circular_amounts_2024-25.csv")


def _check_next_year(shop: Workshop) -> None:
    """Four accounts of 2025-26 were typed twice: sums of a calendar year, the credit, and up to three payers."""
    sums: Counter[tuple[str, str]] = Counter()
    for r in rows_of(shop, "assessment_sections"):
        if r["fy"] == "2025-26":
            part = "credit" if r["kind"] == "credit" else f"assess_{r['to_date'].year}"
            sums[r["mission"], f"{part}_gross"] += r["gross_usd"]
    amounts = {(r["iso3"], r["mission"]): r for r in rows_of(shop, "printed_assessments") if r["fy"] == "2025-26"}
    header = ("mission", "symbol", "assess_2025_gross", "assess_2026_gross", "credit_gross", *TYPED_NEXT)
    for row in read_csv(shop.root, NEXT_FILE, header=header, rows=4):
        mission = shop.missions.code(row.text("mission"), row.where)
        expected = {c: sums[mission, c] for c in header[2:5]}
        expected |= {c: amounts[s, mission]["gross_usd"] for c, s in TYPED_NEXT.items() if row.maybe(c)}
        for column, other in expected.items():
            if row.whole(column) != other:
                raise row.fail(column, f"{other}, as in ingest/own/circular_*.csv")
