"""How long every door takes: each command in a fresh process, and its function asked again in one that is warm.

    python benchmarks/doors.py [--runs N] [--only WORD]

Bars: 0.4 s cold, 20 ms warm. Cold: a new process each time, files of the package warm in the system's cache after the
first run. Warm: the function and its rows, after it was asked once; what the edition keeps is kept. Both by the clock
and in seconds of the processor, of which other programs take nothing.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date

import peaceops
from peaceops import Reply

COLD_S, WARM_S = 0.4, 0.020
ENV = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
Ask = Callable[[], Reply]
JULY, OCTOBER = date(2025, 7, 31), date(2018, 10, 20)
GERMANY = {"region": "Africa", "currency": "EUR"}
DOORS: tuple[tuple[str, Ask | None], ...] = (  # the example in its help or a case of the field log; its function
    ("--help", None),
    ("missions --active-on 2018-10-09", lambda: peaceops.missions(active_on=date(2018, 10, 9))),
    ("missions --count", peaceops.missions_count),
    ("mission UNMIK --as-of 2018-10-20", lambda: peaceops.mission("UNMIK", OCTOBER)),
    ("mandates --ending-within 90", lambda: peaceops.mandates(ending_within=90)),
    ("resolve FINUL", None),
    ("strength UNIFIL --on 2025-07-31", lambda: peaceops.strength("UNIFIL", on=JULY)),
    ("strength --by contributor --on 2025-07-31", lambda: peaceops.strength(by="contributor", on=JULY)),
    ("strength --contributor India --by mission", lambda: peaceops.strength(contributor="India", by="mission")),
    ("deaths --by cause", lambda: peaceops.deaths(by="cause")),
    ("rates --year 2024", lambda: peaceops.rates(2024)),
    ("rates --scale regular --year 1981", lambda: peaceops.regular_rates(1981)),
    ("assess UNMISS --fy 2024-25 --payer USA", lambda: peaceops.assess("UNMISS", "2024-25", payer="USA")),
    ("assess ALL --fy 2024-25", lambda: peaceops.assess(fy="2024-25")),
    ("payer Germany --fy 2024-25", lambda: peaceops.payer("Germany", "2024-25")),
    ("payer DEU --year 2024 --region Africa --currency EUR", lambda: peaceops.payer_years("DEU", ["2024"], **GERMANY)),
    ("payer DEU --year 2019 --region Africa", lambda: peaceops.payer_years("DEU", ["2019"], region="Africa")),
    ("payer USA --fy 2023-24,2024-25", lambda: peaceops.payer_years("USA", ["2023-24", "2024-25"])),
    ("budget UNMISS", lambda: peaceops.budget("UNMISS")),
    ("arrears USA", lambda: peaceops.arrears("USA")),
    ("reimbursement", peaceops.reimbursement),
    ("reform peacekeeping-cap-25 --fy 2024-25", lambda: peaceops.reform("peacekeeping-cap-25", "2024-25")),
    ("council votes S/RES/2790", lambda: peaceops.council_votes("S/RES/2790")),
    ("council votes --about UNIFIL", lambda: peaceops.council_votes("UNIFIL")),
    ("council members", peaceops.council_members),
    ("council agreement --member FRA", lambda: peaceops.council_agreement(member="FRA")),
    ("council renewals", peaceops.council_renewals),
    ("council change UNFICYP", lambda: peaceops.mandate_change("UNFICYP")),
    ("council path UNMIK", lambda: peaceops.council_path("UNMIK")),
    ("council forecast --about UNFICYP", lambda: peaceops.forecast("UNFICYP")),
    ("exit options UNMIK --as-of 2018-10-20", lambda: peaceops.exit_options("UNMIK", OCTOBER)),
    ("exit plan UNMIK --as-of 2018-10-20", None),
    ("book status", peaceops.book_status),
)


def cold(words: list[str], runs: int) -> tuple[float, float]:
    """Median seconds of fresh processes, by the clock and of the processor, after one that is not counted."""
    command = [sys.executable, "-m", "peaceops", *words]
    subprocess.run(command, check=True, capture_output=True, env=ENV)
    walls, works = [], []
    for _ in range(runs):
        before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=ENV)
        walls.append(time.perf_counter() - begun)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        works.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(walls), statistics.median(works)


def warm(ask: Ask, runs: int) -> tuple[float, float]:
    """Median seconds of the function asked again in this process, rows and all, by the clock and of the processor."""
    walls, works = [], []
    for number in range(runs + 1):
        begun, worked = time.perf_counter(), time.process_time()
        assert ask().to_rows() is not None
        if number:
            walls.append(time.perf_counter() - begun)
            works.append(time.process_time() - worked)
    return statistics.median(walls), statistics.median(works)


def main() -> None:
    """Print a row a door; a star where the processor alone takes longer than the bar."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="", help="only the doors whose words hold this")
    args = parser.parse_args()
    machine = f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, load {os.getloadavg()[0]:.1f}"
    print(f"{machine}, {args.runs} runs, {time.strftime('%F')}\n")
    print("| peaceops ... | cold s | of the processor | warm ms | of the processor |\n|---|---|---|---|---|")
    late = 0
    doors = [(words, ask) for words, ask in DOORS if args.only in words]
    for words, ask in doors:
        wall, work = cold(words.split(), args.runs)
        again, busy = warm(ask, args.runs) if ask else (0.0, 0.0)
        slow = work > COLD_S or busy > WARM_S
        late += slow
        told = f"{again * 1000:.1f} | {busy * 1000:.1f}" if ask else " | "
        print(f"| {words}{' *' if slow else ''} | {wall:.2f} | {work:.2f} | {told} |", flush=True)
    print(
        f"\n{late} of {len(doors)} doors are over {COLD_S} s cold or {WARM_S * 1000:.0f} ms warm of the processor (*)"
    )


if __name__ == "__main__":
    main()
