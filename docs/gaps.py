"""The page of gaps: what the book lacks by its own tables, and what is known to be published elsewhere."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from peaceops.book import View, open_book
from peaceops.book.tables.people import MissingMonthsRow
from peaceops.period import last_of_month

DOCS = Path(__file__).resolve().parent
HEAD = """# What is missing, and who publishes it

Made by `docs/generate.py` from the shipped book and from `docs/gaps_rows.csv`. What should be out by today and is not
in the book, `peaceops book status --stale` says; what one command can fetch, `peaceops book pull --list`.
"""


def gaps() -> str:
    """The page."""
    view = open_book().at()
    return "\n".join([HEAD, *_months(view), *_budgets(view), *_elsewhere()]) + "\n"


def _months(view: View) -> Iterable[str]:
    """Spans of months that each series lacks, each with its reason and the place to look."""
    yield "## Months of the personnel series\n"
    newest = max(r["d"] for r in view.rows("SELECT max(month_end) AS d FROM strengths"))
    yield f"The series end with {newest:%B %Y}. Months that they lack before that:\n"
    yield "| series | months | why | where |\n|---|---|---|---|"
    spans: defaultdict[tuple[str, str, str], list[list[date]]] = defaultdict(list)
    for row in sorted(view.all(MissingMonthsRow), key=lambda r: (r.series, r.month_end)):
        runs = spans[row.series, row.reason, row.where_to_look]
        if runs and last_of_month(runs[-1][1] + timedelta(days=1)) == row.month_end:
            runs[-1][1] = row.month_end
        else:
            runs.append([row.month_end, row.month_end])
    for (series, reason, where), runs in spans.items():
        told = ", ".join(f"{a:%Y-%m}" if a == b else f"{a:%Y-%m} to {b:%Y-%m}" for a, b in runs)
        yield f"| `{series}` | {told} | {reason} | {where} |"


BUDGETS = """
    WITH years AS (SELECT y || '-' || right((y + 1)::VARCHAR, 2) AS fy FROM range(1995, 2027) r(y)),
    approved AS (SELECT DISTINCT fy, mission FROM appropriations WHERE status = 'approved'),
    apportioned AS (SELECT fy, mission FROM appropriations WHERE status = 'apportioned'
                    UNION SELECT fy, mission FROM assessment_sections WHERE kind = 'assessment'),
    open AS (
        SELECT y.fy, m.mission FROM years y, missions m
        JOIN (SELECT mission, min(on_date) AS first FROM mission_dates
              WHERE what = 'start' AND preferred GROUP BY ALL) s USING (mission)
        LEFT JOIN (SELECT mission, max(on_date) AS last FROM mission_dates
                   WHERE what = 'mandate_end' AND preferred GROUP BY ALL) e USING (mission)
        WHERE m.kind = 'pko' AND m.mission NOT IN ('UNTSO', 'UNMOGIP')
          AND s.first < make_date(left(y.fy, 4)::INT + 1, 6, 30)
          AND coalesce(e.last, DATE '2100-01-01') >= make_date(left(y.fy, 4)::INT, 7, 1)
    )
    SELECT o.fy, count(*) AS missions, count(k.mission) AS approved,
           count(a.mission) FILTER (k.mission IS NULL) AS apportioned,
           string_agg(o.mission, ', ' ORDER BY o.mission) FILTER (k.mission IS NULL AND a.mission IS NULL) AS lacking
    FROM open o LEFT JOIN approved k USING (fy, mission) LEFT JOIN apportioned a USING (fy, mission)
    GROUP BY o.fy ORDER BY o.fy
"""
BAR_FROM = "2010-11"  # from this financial year on, nine mission-years in ten should have an approved amount


def _budgets(view: View) -> Iterable[str]:
    """Missions open in a financial year without an approved amount of that year."""
    yield "\n## Approved budgets by mission and year\n"
    yield (
        "Missions of the official list open in the year, but for the two on the regular budget: those with an amount "
        "of the status `approved`, those without one that have an amount `apportioned` (circulars on what States were "
        "assessed, and budget papers), and those with neither. The amounts are in the resolutions of the General "
        "Assembly on each mission (documents.un.org).\n"
    )
    rows = list(view.rows(BUDGETS))
    late = [r for r in rows if r["fy"] >= BAR_FROM]
    missions, approved, more = (sum(r[k] for r in late) for k in ("missions", "approved", "apportioned"))
    yield (
        f"Since {BAR_FROM}: {approved} of {missions} mission-years have an approved amount "
        f"({100 * approved / missions:.1f} per cent), {more} more an apportioned one "
        f"({100 * (approved + more) / missions:.1f} per cent with either).\n"
    )
    yield "| year | missions open | approved | apportioned alone | with neither |\n|---|---|---|---|---|"
    for row in rows:
        held = f"{row['approved']} | {row['apportioned']}"
        yield f"| {row['fy']} | {row['missions']} | {held} | {row['lacking'] or ''} |"


def _elsewhere() -> Iterable[str]:
    yield "\n## What else is published and not here\n"
    yield "| area | missing | publisher | where, and why it is not here |\n|---|---|---|---|"
    with (DOCS / "gaps_rows.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            yield f"| {row['area']} | {row['missing']} | {row['publisher']} | {row['where']} |"
