"""Every mission's options at each half-year: what must never be in them (tests/option_faults.py).

python benchmarks/options.py
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from option_faults import faults_on
from peaceops.book import open_book


def main() -> None:
    """Print the faults of each half-year."""
    found = 0
    for year in range(1950, 2027):
        for month in (1, 7):
            day = date(year, month, 1)
            faults = faults_on(open_book().at(day), day)
            found += len(faults)
            for fault in faults:
                print(fault, flush=True)
    print(f"{found} faults")


if __name__ == "__main__":
    main()
