"""Measure the bars of exits, and print the tables for docs/benchmarks.md.

python benchmarks/exits.py
"""

from __future__ import annotations

import itertools
import json
import time
from datetime import date

import numpy as np

from peaceops.book import open_book
from peaceops.book.tables.host import ConflictDeathsRow
from peaceops.exits.after import country_years, deaths_by_country, exits, rolling
from peaceops.exits.backtest import LAST_DAY, ORIGINS, ClosingBacktest, backtest, usable
from peaceops.exits.backtest_cost import backtest_cost
from peaceops.exits.closing import closings
from peaceops.exits.curves import Curve, curves
from peaceops.exits.ensemble import Spread
from peaceops.exits.evidence import evidence
from peaceops.exits.runoff import estimates
from peaceops.exits.simulation import simulate

GRID = [Spread(t, lv, k) for t in (0.05, 0.1, 0.2) for lv in (0.03, 0.05, 0.1) for k in (0.0, 1.0, 2.0, 4.0)]


DRAWS = 20_000


def heads() -> None:
    """The head of the table of scores."""
    names = ("as they went", "crossed", "median time", "median curve", "straight line")
    print("| closings | missions | months | in 50 % | in 80 % | in 95 % | width | CRPS | " + " | ".join(names) + " |")
    print("|---" * 13 + "|")


def scores(found: ClosingBacktest) -> None:
    """Coverage, width and CRPS by shape, and of months with somebody and with nobody left."""
    for s in (*found.scores, *found.split):
        cover = " | ".join(f"{s.coverage_pct[lv]:.1f}" for lv in (50, 80, 95))
        share = " | ".join(f"{v:.4f}" for v in s.crps_share.values())
        print(f"| {s.group} | {s.missions} | {s.months} | {cover} | {s.width_80_pct:.1f} | {share} |")
    every = found.scores[0]
    print("CRPS in persons:", {k: round(v) for k, v in every.crps_persons.items()}, "by tenth of the draws:", every.pit)


def sampling_error(found: ClosingBacktest) -> tuple[float, float]:
    """The 95 per cent interval of the 80 per cent coverage when missions are drawn again (bootstrap of missions)."""
    rng, missions = np.random.default_rng(0), sorted({r.mission for r in found.rows})
    inside = {m: [r.covered(80) for r in found.rows if r.mission == m] for m in missions}
    drawn = []
    for _ in range(2000):
        own = [x for m in rng.choice(missions, len(missions)) for x in inside[m]]
        drawn.append(100 * np.mean(own))
    return float(np.quantile(drawn, 0.025)), float(np.quantile(drawn, 0.975))


def nested(cases: tuple[Curve, ...]) -> tuple[float, float]:
    """Coverage (80 %) and CRPS share when the spread for each mission is the one that did best on all the others."""
    tables = [backtest(cases, draws=300, spread=s).rows for s in GRID]
    inside, error = [], []
    for held in usable(cases):
        name = held.closing.mission
        others = [np.mean([r.crps / r.base for r in t if r.mission != name]) for t in tables]
        own = [r for r in tables[int(np.argmin(others))] if r.mission == name]
        inside += [r.covered(80) for r in own]
        error += [r.crps / r.base for r in own]
    return 100 * float(np.mean(inside)), float(np.mean(error))


def main() -> None:
    """Print the tables."""
    view = open_book().at()
    own = closings(view)
    cases = curves(view)
    for last_day, origin in itertools.product(LAST_DAY, ORIGINS):
        print(f"\nend date {last_day}, from {origin}")
        heads()
        found = backtest(cases, draws=DRAWS, last_day=last_day, origin=origin)
        scores(found)
        low, high = sampling_error(found)
        print(f"80 % coverage, missions drawn again: {low:.0f} to {high:.0f}")
        seeds = [backtest(cases, seed=k, last_day=last_day, origin=origin).scores[0] for k in range(1, 7)]
        print(
            "2,000 draws, seeds 1 to 6:",
            [(round(s.coverage_pct[80], 1), round(s.crps_share["crps"], 4)) for s in seeds],
        )
    every = [backtest(cases, draws=300, spread=s).scores[0] for s in GRID]
    spans = [(min(x), max(x)) for x in ([s.coverage_pct[80] for s in every], [s.crps_share["crps"] for s in every])]
    print(f"over {len(GRID)} spreads: 80 % coverage {spans[0][0]:.1f} to {spans[0][1]:.1f}, "
          f"CRPS {spans[1][0]:.4f} to {spans[1][1]:.4f}")  # fmt: skip
    cover, error = nested(cases)
    print(f"spread chosen without the held-out mission: 80 % coverage {cover:.1f}, CRPS {error:.4f}\n")
    print("| closing | year | spent | 10 % | 50 % | 90 % | straight line | inside |\n" + "|---" * 8 + "|")
    for y in backtest_cost(view, own, cases, estimates(view, own, cases)):
        money = " | ".join(f"{v / 1e6:,.2f}" for v in (y.actual, y.q10, y.q50, y.q90, y.linear))
        print(f"| {y.mission} | {y.year} | {money} | {'yes' if y.covered_80 else 'no'} |")
    ended = exits(view)
    print()
    for s in rolling(ended, country_years(deaths_by_country(view.all(ConflictDeathsRow)), ended)):
        print(json.dumps(s.to_dict()))
    known = evidence(view)
    took = []
    for _ in range(5):
        start = time.process_time()
        simulate(view, "UNMIK", "final-term", date(2019, 7, 1), draws=10_000, seed=1, known=known)
        took.append(time.process_time() - start)
    took.sort()
    print(f"\n10,000 draws x 60 months x 193 payers, CPU seconds: {took[2]:.2f} (most of 5: {took[-1]:.2f})")


if __name__ == "__main__":
    main()
