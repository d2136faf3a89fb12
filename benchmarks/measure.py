"""Measure what the bars ask, and print a table for docs/benchmarks.md.

    python benchmarks/measure.py [--sources DIR] [--runs N]

Cold start: a new process each time, files of the package warm in the system's cache after the first run.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = [sys.executable, "-m", "peaceops"]
# As on a reader's machine: Python keeps the byte code that it has compiled once.
ENV = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: list[str], runs: int) -> tuple[float, float]:
    """Median and slowest wall-clock seconds of `runs` fresh processes, after one that is not counted."""
    subprocess.run(command, check=True, capture_output=True, env=ENV)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=ENV)
        times.append(time.perf_counter() - start)
    return statistics.median(times), max(times)


def load_seconds(runs: int) -> tuple[float, float]:
    """Opening the shipped book and reading a first row, timed inside a fresh process (imports of DuckDB included)."""
    code = (
        "import time; t = time.perf_counter(); import peaceops; "
        "peaceops.open_book().at().rows('SELECT count(*) FROM strengths'); print(time.perf_counter() - t)"
    )
    times = [
        float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env=ENV).stdout)
        for _ in range(runs)
    ]
    return statistics.median(times), max(times)


def build(sources: Path) -> tuple[float, float]:
    """Seconds and peak memory (MB) of a full build."""
    with tempfile.TemporaryDirectory() as folder:
        command = [*PYTHON, "book", "build", "--sources", str(sources), "--out", f"{folder}/book"]
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=ENV)
        took = time.perf_counter() - start
    return took, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sources", type=Path, default=ROOT.parent / "shared" / "sources")
    parser.add_argument("--runs", type=int, default=9)
    args = parser.parse_args()
    data = ROOT / "src" / "peaceops" / "book" / "data"
    with tempfile.TemporaryDirectory() as out:
        review = [*PYTHON, "review", "UNMIK", "--as-of", "2018-10-20", "--out", out]
        rows = [
            ("peaceops --help", "< 0.4 s", *seconds([*PYTHON, "--help"], args.runs)),
            ("loading the shipped book (in process)", "< 0.3 s", *load_seconds(args.runs)),
            ("review UNMIK, cold start to HTML", "< 3 s", *seconds([*review, "--format", "html"], args.runs)),
            ("review UNMIK, cold start to HTML + JSON", "", *seconds(review, args.runs)),
        ]
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, {args.runs} runs, {time.strftime('%Y-%m-%d')}\n")
    print("| what | bar | median s | slowest s |\n|---|---|---|---|")
    for what, bar, median, slowest in rows:
        print(f"| {what} | {bar} | {median:.2f} | {slowest:.2f} |")
    size = sum(p.stat().st_size for p in data.iterdir()) / 1e6
    print(f"| package data | < 8 MB | {size:.2f} MB | |")
    if args.sources.is_dir():
        took, memory = build(args.sources)
        print(f"| full build from sources | < 60 s, < 1,000 MB | {took:.1f} | {memory:.0f} MB |")


if __name__ == "__main__":
    main()
