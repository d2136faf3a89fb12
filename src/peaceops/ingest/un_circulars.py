"""Assessment circulars 2024-25, and the four accounts of 2025-26 that were read."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from peaceops.ingest.files import SourceRow, read_csv
from peaceops.ingest.workshop import Fact, Workshop

SOURCE = "un-peacekeeping-assessments-2024-25"
SECTIONS_FILE = f"{SOURCE}/mission_assessment_sections_2024_25.csv"
STATES_FILE = f"{SOURCE}/member_state_gross_82_states.csv"
NEXT_FILE = f"{SOURCE}/partial_2025_26.csv"
SPAN = re.compile(r"(\d{1,2})(?: ([A-Z][a-z]+))? to (\d{1,2}) ([A-Z][a-z]+) (\d{4})")
CREDIT = re.compile(r"period ended (\d{1,2} [A-Z][a-z]+ \d{4})")
PRINTED = {"gross_total": "ALL", "minusma": "MINUSMA", "unmik": "UNMIK", "unmiss": "UNMISS"}
NEXT_STATES = {"usa_gross": "USA", "china_gross": "CHN", "japan_gross": "JPN"}
HALF_NOTE = "the source gives the sum of a calendar year; the dates are the halves of the financial year"


def read(shop: Workshop) -> None:
    """Add assessment_sections and printed_assessments."""
    header = ("mission", "symbol", "section", "kind", "label", "gross_usd", "net_usd_rows_sum")
    symbols: dict[str, str] = {}
    for row in read_csv(shop.root, SECTIONS_FILE, header=header, rows=40):
        mission = shop.missions.code(row.text("mission"), row.where)
        symbols[mission] = row.text("symbol")
        _section(shop, row, mission)
    for row in read_csv(shop.root, STATES_FILE, header=("name", *PRINTED), rows=82):
        iso3 = shop.states.code(row.text("name"), row.where, 2024)
        for column, mission in PRINTED.items():
            _printed(shop, iso3, mission, "2024-25", symbols.get(mission, "ST/ADM/SER.B/1070-1080"), row.whole(column))
    _next_year(shop)


def span(label: str) -> tuple[date, date] | None:
    """First and last day of a label such as "1 July to 31 October 2024" or "21 to 31 December 2024"."""
    found = SPAN.fullmatch(label.strip())
    if not found:
        return None
    day, month, last_day, last_month, year = found.groups()
    try:
        first, last = _day(f"{day} {month or last_month} {year}"), _day(f"{last_day} {last_month} {year}")
    except ValueError:
        return None
    return (first, last) if first <= last else None


def credit_span(label: str) -> tuple[date, date] | None:
    """First and last day of the financial year that a credit comes from."""
    found = CREDIT.search(label)
    try:
        last = _day(found[1]) if found else None
    except ValueError:
        return None
    return (last.replace(year=last.year - 1) + timedelta(days=1), last) if last else None


def _day(text: str) -> date:
    return datetime.strptime(text, "%d %B %Y").date()


def _section(shop: Workshop, row: SourceRow, mission: str) -> None:
    kind = row.text("kind")
    if kind not in ("assessment", "credit"):
        raise row.fail("kind", "assessment or credit")
    dates = span(row.text("label")) if kind == "assessment" else credit_span(row.text("label"))
    if dates is None:
        raise row.fail("label", "a period such as '1 July to 31 October 2024' or 'period ended 30 June 2023'")
    _add(
        shop,
        mission,
        "2024-25",
        row.text("symbol"),
        row.text("section"),
        kind,
        dates,
        row.whole("gross_usd"),
        row.whole("net_usd_rows_sum"),
    )


def _add(
    shop: Workshop,
    mission: str,
    fy: str,
    symbol: str,
    section: str,
    kind: str,
    dates: tuple[date, date],
    gross: int,
    net: int | None,
    note: str | None = None,
) -> None:
    shop.add(
        "assessment_sections",
        Fact(SOURCE, _known(fy), "apportioned", "read", symbol, note=note),
        mission=mission,
        fy=fy,
        symbol=symbol,
        section=section,
        kind=kind,
        label=f"{kind} {dates[0].isoformat()} to {dates[1].isoformat()}",
        from_date=dates[0],
        to_date=dates[1],
        gross_usd=gross,
        net_usd=net,
    )


def _known(fy: str) -> date:
    return date(int(fy[:4]) + 1, 6, 30)


def _printed(shop: Workshop, iso3: str, mission: str, fy: str, symbol: str, gross: int) -> None:
    fact = Fact(SOURCE, _known(fy), "assessed", "read", symbol)
    shop.add("printed_assessments", fact, iso3=iso3, mission=mission, fy=fy, gross_usd=gross)


def _next_year(shop: Workshop) -> None:
    header = ("mission", "symbol", "assess_2025_gross", "assess_2026_gross", "credit_gross", *NEXT_STATES)
    parts = (
        ("2025", "assessment", (date(2025, 7, 1), date(2025, 12, 31)), "assess_2025_gross"),
        ("2026", "assessment", (date(2026, 1, 1), date(2026, 6, 30)), "assess_2026_gross"),
        ("credit", "credit", (date(2023, 7, 1), date(2024, 6, 30)), "credit_gross"),
    )
    for row in read_csv(shop.root, NEXT_FILE, header=header, rows=4):
        mission, symbol = shop.missions.code(row.text("mission"), row.where), row.text("symbol")
        for section, kind, dates, column in parts:
            if gross := row.whole(column):
                _add(shop, mission, "2025-26", symbol, section, kind, dates, gross, None, HALF_NOTE)
        for column, iso3 in NEXT_STATES.items():
            if (printed := row.maybe_whole(column)) is not None:
                _printed(shop, iso3, mission, "2025-26", symbol, printed)
