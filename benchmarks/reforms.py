"""Measure 1,000 different reforms of 2024-25, all Member States and missions: python benchmarks/reforms.py

The reforms are ceilings, caps, factors, merged levels, cuts and closings in turn, all with other values. The time is
that of the sweep alone; loading the book is on a line of its own.
"""

from __future__ import annotations

import statistics
import sys
import time
from datetime import date, timedelta

from peaceops.book import open_book
from peaceops.money.reform_effects import effects
from peaceops.money.reforms import Reform
from peaceops.money.sweep import baseline, totals_after

HOW_MANY = 1000
RUNS = 7


def reform(n: int) -> Reform:
    """The nth reform."""
    part = n / HOW_MANY
    kinds = (
        {"ceiling_pct": 15 + 7 * part},
        {"cap_pct": 20 + 6 * part},
        {"factors": {"I": 0.1 + 0.3 * part}},
        {"merged_levels": {"C": "B"}, "carriers": "AB", "all_missions": 0.5 + part},
        {"closed": {"UNMIK": date(2024, 7, 1) + timedelta(days=int(360 * part))}},
    )
    return Reform(f"reform {n}", **kinds[n % len(kinds)])  # type: ignore[arg-type]


def main() -> None:
    """Print the table."""
    view = open_book().at()
    start = time.perf_counter()
    held = baseline(view, "2024-25")
    loading = time.perf_counter() - start
    reforms = [reform(n) for n in range(HOW_MANY)]
    ceilings = [Reform(f"ceiling {n}", ceiling_pct=15 + 7 * n / HOW_MANY) for n in range(HOW_MANY)]
    print(f"Python {sys.version.split()[0]}, {RUNS} runs, {time.strftime('%Y-%m-%d')}\n")
    print("| what | bar | median s | slowest s |\n|---|---|---|---|")
    for what, many in (("mixed", reforms), ("ceilings only, the slowest kind", ceilings)):
        times = []
        for _ in range(RUNS):
            start = time.perf_counter()
            assert totals_after(held, many).shape == (HOW_MANY, 193)
            times.append(time.perf_counter() - start)
        print(f"| {HOW_MANY:,} reforms, {what} | < 2 s | {statistics.median(times):.2f} | {max(times):.2f} |")
    start = time.perf_counter()
    effects(view, reforms[0], "2024-25")
    print(f"| one table with traces | | {time.perf_counter() - start:.3f} | |")
    print(f"| rules and sections from the book | | {loading:.2f} | |")


if __name__ == "__main__":
    main()
