"""Seconds that the machine takes for the ten tasks of docs/comparison.md: our commands from a cold start, and the pages
of a Datasette over the same tables, asked for over loopback.

    peaceops book export --format csv --out csv     # then each file as a table of book.db (see `as_database`)
    datasette book.db --port 8981 &
    python benchmarks/tasks.py http://127.0.0.1:8981
"""

from __future__ import annotations

import csv
import re
import shlex
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent / "docs"
CLAIM = "The United States pays 28 per cent, or $2.1 billion, of the United Nations peacekeeping budget.\n"
TIMES = 3


def as_database(folder: Path, database: Path) -> int:
    """The exported CSV files of a book as tables of an SQLite file, numbers as numbers; how many."""
    csv.field_size_limit(10**9)
    files = sorted(folder.rglob("*.csv"))
    with sqlite3.connect(database) as made:
        for path in files:
            with path.open(encoding="utf-8", newline="") as text:
                rows = csv.reader(text)
                names = next(rows)
                columns = ", ".join(f'"{name}" numeric' for name in names)
                made.execute(f'create table "{path.stem}" ({columns})')
                made.executemany(f'insert into "{path.stem}" values ({", ".join("?" * len(names))})', rows)
    return len(files)


def command_seconds(words: list[str], folder: str) -> float:
    """Seconds of a command from a cold start: the middle of a few."""
    took = []
    for _ in range(TIMES):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", *words], cwd=folder, check=True, capture_output=True)
        took.append(time.perf_counter() - began)
    return statistics.median(took)


def pages_seconds(address: str, paths: list[str]) -> float:
    """Seconds of the pages of a path, one after the other: the middle of a few."""
    took = []
    for _ in range(TIMES):
        began = time.perf_counter()
        for path in paths:
            with urllib.request.urlopen(address + path) as answer:
                answer.read()
        took.append(time.perf_counter() - began)
    return statistics.median(took)


def main(address: str) -> None:
    """Write docs/comparison_seconds.csv."""
    with (DOCS / "comparison_tasks.csv").open(encoding="utf-8", newline="") as text:
        tasks = [r for r in csv.DictReader(text) if r["basis"].startswith("run")]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "claim.txt").write_text(CLAIM)
        for task in tasks:
            if task["acts"].startswith("$ "):
                seconds = command_seconds(shlex.split(task["acts"].removeprefix("$ ")), folder)
            else:
                seconds = pages_seconds(address, re.findall(r"(?<=[: ])/book[^ |]*[?.][^ |]*", task["acts"]))
            rows.append((task["task"], task["system"], f"{seconds:.2g}"))
            print(*rows[-1])
    with (DOCS / "comparison_seconds.csv").open("w", encoding="utf-8", newline="") as text:
        csv.writer(text, lineterminator="\n").writerows([("task", "system", "seconds"), *rows])


if __name__ == "__main__":
    main(sys.argv[1])
