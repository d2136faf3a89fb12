"""Six closings simulated as of the day before they were decided, beside what came: a table for docs/method/exits.md.

python benchmarks/exits_then.py
"""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from peaceops.book import View, open_book
from peaceops.exits.answer import QUANTILES
from peaceops.exits.runoff import DAYS_A_MONTH, year_span
from peaceops.exits.simulation import Simulation, simulate
from peaceops.money.cost import all_lines, best
from peaceops.people.strength import uniformed_rows

CASES = (  # mission, the decision, the option that it was, the day by which the personnel were to be out
    ("UNMIL", date(2016, 12, 23), "final-term", date(2018, 4, 30)),
    ("MINUSTAH", date(2017, 4, 13), "final-term", date(2017, 10, 15)),
    ("UNAMID", date(2020, 12, 22), "end-now", date(2021, 6, 30)),
    ("MINUSMA", date(2023, 6, 30), "end-now", date(2023, 12, 31)),
    ("MONUSCO", date(2023, 12, 19), "final-term", None),
    ("UNIFIL", date(2025, 8, 28), "final-term", date(2027, 12, 31)),
)
LOW, HIGH = QUANTILES.index(0.1), QUANTILES.index(0.9)
DRAWS = 10_000


def strength(view: View, run: Simulation) -> tuple[int, int]:
    """Month ends with a report after the decision, and how many of them lie in the band of four draws in five."""
    seen = {r.month_end: r.persons for r in uniformed_rows(view, run.mission) if r.month_end >= run.start}
    if run.strength is None:
        return 0, 0
    places = [i for i, month in enumerate(run.months) if month in seen]
    inside = [run.strength[LOW, i] - 0.5 <= seen[run.months[i]] <= run.strength[HIGH, i] + 0.5 for i in places]
    return len(places), sum(inside)


def spending(view: View, run: Simulation) -> list[str]:
    """The whole financial years of accounts after the decision: what was spent, and the band of the run (sums of the
    quantiles of months, US$ million)."""
    if run.spending is None:
        return []
    out = []
    lines = [x for x in all_lines(view) if x.mission == run.mission and x.status == "spent" and x.extent == "whole"]
    for fy in sorted({x.fy for x in lines}):
        line = best(x for x in lines if x.fy == fy)
        first, end = year_span(line) if line else (run.start, run.start)
        months = np.array([first <= m < end for m in run.months])
        if line and first > run.start and months.any() and end <= run.months[-1]:
            low, high = (run.spending[i, months].sum() / 1e6 for i in (LOW, HIGH))
            out.append(f"{fy}: {line.usd / 1e6:,.1f} ({low:,.0f} to {high:,.0f})")
    return out


def main() -> None:
    """Print the table."""
    book = open_book()
    now = book.at()
    print(
        "| mission | as of | months to the end, 10 to 90 % | came | month ends compared | inside | spent, US$ million |"
    )
    print("|---" * 7 + "|")
    for mission, decided, option, out in CASES:
        then = book.at(decided - timedelta(days=1))
        run = simulate(then, mission, option, decided, draws=DRAWS, seed=1)
        compared, inside = strength(now, run)
        drawn = (
            f"{run.months_to_end[LOW]:.1f} to {run.months_to_end[HIGH]:.1f}" if run.months_to_end is not None else "-"
        )
        came = f"{(out - decided).days / DAYS_A_MONTH:.1f}" if out else "not decided"
        money = "; ".join(spending(now, run)) or "-"
        print(f"| {mission} | {then.as_of} | {drawn} | {came} | {compared} | {inside} | {money} |")


if __name__ == "__main__":
    main()
