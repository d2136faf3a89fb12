"""What documents on paper take: cold starts of each format, and the reviews of every mission of a date.

python benchmarks/paper.py                 # cold starts of UNMIK: processor, clock, memory
python benchmarks/paper.py ALL 2024-10-01  # every mission of the date as PDF
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time

FORMATS = ("html", "pdf", "docx", "xlsx")
RUNS = 3


def measured(arguments: list[str]) -> tuple[int, float, float, float]:
    """Exit code, seconds of processor of all processes, seconds by the clock, and megabytes of the largest process."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run([sys.executable, "-m", "peaceops", *arguments], stdout=subprocess.DEVNULL, check=False)
    clock, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done.returncode, spent, clock, after.ru_maxrss / 1024


def cold_starts(folder: str) -> None:
    """Each format from a new process; the least of a few runs, for other programs only add to it. The memory is the
    most of any run so far: formats go from the smallest to the largest."""
    for name in FORMATS:
        asked = ["review", "UNMIK", "--as-of", "2018-10-20", "--format", name, "--out", folder]
        runs = [measured(asked) for _ in range(RUNS)]
        spent, clock, memory = (min(values) for values in list(zip(*runs, strict=True))[1:])
        print(f"{name}: {spent:.2f} s of processor, {clock:.2f} s by the clock, {memory:.0f} MB", flush=True)


def every_mission(folder: str, day: str) -> None:
    """Every mission of a date, as PDF."""
    code, spent, clock, memory = measured(["review", "ALL", "--as-of", day, "--format", "pdf", "--out", folder])
    print(f"ALL {day}: exit {code}, {spent:.0f} s of processor, {clock:.0f} s by the clock, {memory:.0f} MB a process")


def main() -> None:
    """Measure what the arguments ask for."""
    with tempfile.TemporaryDirectory() as folder:
        if sys.argv[1:2] == ["ALL"]:
            every_mission(folder, sys.argv[2])
        else:
            cold_starts(folder)


if __name__ == "__main__":
    main()
