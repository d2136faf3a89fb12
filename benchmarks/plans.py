"""Every mission's plan at each half-year: what must never be in one (tests/plan_faults.py).

python benchmarks/plans.py
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from peaceops.book import open_book
from plan_faults import faults_of_plan, written


def main() -> None:
    """Print the faults of each half-year, then how many plans were written and how many faults they have."""
    plans = faults = 0
    for year in range(1950, 2027):
        for month in (1, 7):
            view = open_book().at(day := date(year, month, 1))
            for plan in written(view, day):
                plans += 1
                for fault in faults_of_plan(view, plan):
                    faults += 1
                    print(f"{plan.head.mission} {day}: {fault}", flush=True)
    print(f"{plans} plans, {faults} faults")


if __name__ == "__main__":
    main()
