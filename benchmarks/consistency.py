"""How long the consistency gate takes on a review: python benchmarks/consistency.py [RUNS].

Each of the six reviews is made and checked in a process of its own, as a command does it: once cold, then RUNS times.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from datetime import date

REVIEWS = (
    ("UNMIK", "2018-10-20"),
    ("MINUSMA", "2023-05-01"),
    ("UNIFIL", "2025-08-01"),
    ("MONUSCO", "2024-06-01"),
    ("UNFICYP", "1974-07-25"),
    ("ONUC", "1963-01-01"),
)


def one(mission: str, day: date, runs: int) -> None:
    """Print a row of the table for one review: processor time in ms."""
    import peaceops
    from peaceops.document.walk import figures_of

    document = peaceops.review(mission, day)
    times = []
    for _ in range(runs + 1):
        begun = time.process_time()
        peaceops.contradictions(document)
        times.append(1000 * (time.process_time() - begun))
    cold, *warm = times
    shown = sum(1 for _ in figures_of(document.sections))
    print(f"| {mission} {day} | {shown:,} | {cold:.0f} | {statistics.median(warm):.0f} | {max(warm):.0f} |")


def main(runs: int) -> None:
    """Print the table for docs/benchmarks.md."""
    print("| review | figures | first time, ms | median, ms | slowest, ms |\n|---|---|---|---|---|", flush=True)
    for mission, day in REVIEWS:
        subprocess.run([sys.executable, __file__, str(runs), mission, day], check=True)


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    if len(sys.argv) > 2:
        one(sys.argv[2], date.fromisoformat(sys.argv[3]), number)
    else:
        main(number)
