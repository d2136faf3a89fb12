"""Draw rows of the book to be checked by hand against their sources, and print each with where to look.

    python benchmarks/audit_rows.py [--seed 2026] [--rows 150] [--book DIR] [--json]

The rows are drawn at random within each table; how many a table gives is set in SHARES, for a draw of 150, and is
scaled to other sizes. A table has a generator of its own, so that one table's growth leaves the draw of others alone.
How the draws were graded stands in docs/data/audit.md and docs/data/audit_rows.csv.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable
from typing import Any

from peaceops.book import open_book
from peaceops.book.schema import Record
from peaceops.book.store import View
from peaceops.book.tables import BY_NAME
from peaceops.book.tables.council import MemberVotesRow

SOURCE = "source"  # the column of every fact that names its source

SHARES: dict[str, dict[str, int]] = {
    "council": {
        "votes": 14,  # each with the casts of the members
        "mandate_periods": 10,
        "resolutions": 6,
        "mandate_ceilings": 6,
        "mandate_requests": 6,
        "drawdown_decisions": 2,
        "operation_vetoes": 2,
        "council_members": 2,
        "council_events": 2,
    },
    "money": {
        "appropriations": 4,
        "assessment_sections": 3,
        "printed_assessments": 3,
        "regular_scale": 2,
        "peacekeeping_rates": 2,
        "peacekeeping_levels": 2,
        "state_assessments": 2,
        "expenditure": 2,
        "expenditure_items": 2,
        "political_budgets": 2,
        "budget_totals": 1,
        "arrears": 1,
        "regular_assessments": 1,
        "secretariat_expenses": 1,
        "published_rates": 1,
        "apportionments": 1,
    },
    "people": {
        "strengths": 9,
        "contributors": 6,
        "mission_contributors": 6,
        "fatalities": 4,
        "world_strengths": 2,
        "staffing": 2,
        "annual_means": 1,
    },
    "missions": {
        "mission_dates": 4,
        "closings": 4,
        "missions": 3,
        "successors": 3,
        "mission_events": 3,
        "secretary_reports": 2,
        "mission_reviews": 1,
    },
    "host and others": {
        "conflict_deaths": 2,
        "host_indicators": 2,
        "host_series": 2,
        "deployments": 2,
        "host_events": 2,
        "mission_heads": 1,
        "memberships": 1,
        "positions": 1,
        "recognitions": 1,
        "recent_decisions": 1,
        "mission_activities": 1,
        "mandate_tasks": 1,
        "current_tasks": 1,
        "benchmarks": 1,
        "state_names_by_date": 1,
    },
}


def scaled(rows: int) -> dict[tuple[str, str], int]:
    """How many rows each table gives in a draw of `rows`, by stratum and table: shares rounded down, the largest
    remainders rounded up, so that the sum is `rows`."""
    shares = {(stratum, name): n for stratum, tables in SHARES.items() for name, n in tables.items()}
    total = sum(shares.values())
    given = {key: n * rows // total for key, n in shares.items()}
    by_remainder = sorted(shares, key=lambda key: -(shares[key] * rows % total))
    for key in by_remainder[: rows - sum(given.values())]:
        given[key] += 1
    return given


def drawn(view: View, seed: int, rows: int) -> Iterable[dict[str, Any]]:
    """The rows of a draw, each with its stratum, table, key, values and the address of its source."""
    for (stratum, name), wanted in scaled(rows).items():
        table = BY_NAME[name]
        stored = view.all(table.row)
        places = random.Random(f"{seed} {name}").sample(range(len(stored)), min(wanted, len(stored)))
        for place in sorted(places):
            yield {
                "stratum": stratum,
                "table": name,
                "key": " / ".join(str(getattr(stored[place], column)) for column in table.key),
                "values": shown(view, stored[place]),
                "address": view.sources[getattr(stored[place], SOURCE)].address,
            }


def shown(view: View, row: Record) -> dict[str, Any]:
    """What a row says, without empty cells; a vote with the cast of each member."""
    values = {name: value for name, value in row.as_dict().items() if value not in (None, "")}
    if row.TABLE.name == "votes":
        casts = view.where(MemberVotesRow, vote=values["vote"])
        values["casts"] = " ".join(f"{c.iso3}:{c.cast}" for c in casts)
    return values


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--rows", type=int, default=150)
    parser.add_argument("--book", help="folder of a book (default: the shipped one)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    arguments = parser.parse_args()
    book = open_book(arguments.book)
    view = book.at()
    if not arguments.json:
        print(f"book {book.version}, seed {arguments.seed}")
    for number, row in enumerate(drawn(view, arguments.seed, arguments.rows), 1):
        if arguments.json:
            print(json.dumps({"number": number, **row}, default=str))
            continue
        print(f"\n{number}. {row['stratum']}: {row['table']}  {row['key']}")
        print("   " + "; ".join(f"{name} = {value}" for name, value in row["values"].items()))
        print(f"   {row['address']}")


if __name__ == "__main__":
    main()
