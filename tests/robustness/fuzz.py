"""Fuzz every door through which a user's words come in, and count what breaks.

    python tests/robustness/fuzz.py --cases 100000 --seed 1 --area all

A case is made from the seed, the area and its number alone, so `--area reform --seed 1 --only 4711` runs one again.
Exit 1 if any case failed: a traceback (exit 3 of the command line is one), an exit that is not 0, 1 or 2, a hang, more
memory than a gigabyte, a value read wrongly, or a refusal that is no sentence.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from doors import AREAS
from judge import Rng, WrongError

LONGEST_S = 60
IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # small files are written a million times
MOST_MEMORY_KB = 1_000_000
KINDS = ("accepted", "refused", "traceback", "wrong", "hang", "memory")


class HangError(BaseException):
    """A case took too long."""


@dataclass
class Tally:
    """What became of the cases of an area, and the first failures of each kind."""

    area: str
    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def cases(self) -> int:
        """All cases, each counted once."""
        return sum(n for kind, n in self.counts.items() if kind != "memory")

    @property
    def failed(self) -> int:
        """Cases that failed."""
        return sum(self.counts[kind] for kind in KINDS[2:])


def fuzz(area: str, seed: int, numbers: range, folder: Path) -> Tally:
    """Run the cases of an area."""
    door, _ = AREAS[area]
    tally = Tally(area)
    started = time.monotonic()
    for n in numbers:
        rng: Rng = random.Random(f"{seed} {area} {n}")
        signal.setitimer(signal.ITIMER_REAL, LONGEST_S)
        try:
            outcome = door(rng, folder)
        except HangError:
            outcome = _failed(tally, "hang", seed, n, f"more than {LONGEST_S} seconds")
        except WrongError as error:
            outcome = _failed(tally, "wrong", seed, n, str(error))
        except Exception:
            outcome = _failed(tally, "traceback", seed, n, traceback.format_exc(limit=-4))
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        tally.counts[outcome] += 1
        if (most := _peak_kb()) > MOST_MEMORY_KB:
            tally.counts[_failed(tally, "memory", seed, n, f"{most:,} KB")] += 1
            _forget_the_peak()
    tally.seconds = time.monotonic() - started
    return tally


def _failed(tally: Tally, kind: str, seed: int, n: int, says: str) -> str:
    tally.failures.append(f"{kind}: --area {tally.area} --seed {seed} --only {n}\n{says}")
    return kind


def _peak_kb() -> int:
    """The most memory of this program itself: what getrusage says can be that of the process which started it."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split("VmHWM:")[1].split()[0])
    except (OSError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _forget_the_peak() -> None:
    """Let the system measure the most memory anew."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        sys.exit("more than a gigabyte of memory, and the peak cannot be measured anew here")


def _hanging(*_: object) -> None:
    raise HangError


def shares(area: str, cases: int) -> dict[str, int]:
    """How many cases each area gets: all of them for one, or by the shares of AREAS; the dear ones at least a few."""
    if area != "all":
        return {area: cases}
    return {name: max(cases * share // 1000, min(cases // 2000, 200)) for name, (_, share) in AREAS.items()}


def report(tallies: list[Tally]) -> str:
    """A row an area."""
    lines = [f"{'area':<10}{'cases':>10}" + "".join(f"{kind:>10}" for kind in KINDS) + f"{'seconds':>10}"]
    for t in tallies:
        counts = "".join(f"{t.counts[kind]:>10,}" for kind in KINDS)
        lines.append(f"{t.area:<10}{t.cases:>10,}{counts}{t.seconds:>10.1f}")
    return "\n".join(lines)


def run_all(wanted: dict[str, int], seed: int) -> list[Tally]:
    """Run the cases in a folder of their own."""
    signal.signal(signal.SIGALRM, _hanging)
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        return [fuzz(area, seed, range(cases), Path(folder)) for area, cases in wanted.items() if cases]


def main() -> None:
    """Read the command line, run, report."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    reader.add_argument("--cases", type=int, default=100_000)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--area", choices=["all", *AREAS], default="all")
    reader.add_argument("--only", type=int, help="the number of one case to run again")
    given = reader.parse_args()
    os.environ["COLUMNS"] = "120"
    if given.only is not None:
        signal.signal(signal.SIGALRM, _hanging)
        with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
            tallies = [fuzz(given.area, given.seed, range(given.only, given.only + 1), Path(folder))]
    else:
        tallies = run_all(shares(given.area, given.cases), given.seed)
    for failure in [f for t in tallies for f in t.failures[:10]]:
        print(failure, file=sys.stderr)
    print(report(tallies))
    sys.exit(1 if any(t.failed for t in tallies) else 0)


if __name__ == "__main__":
    main()
