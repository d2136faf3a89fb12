"""The table of ten tasks in docs/comparison.md, from docs/comparison_tasks.csv and what benchmarks/tasks.py measured.

python docs/comparison_table.py
"""

from __future__ import annotations

import csv
from pathlib import Path

DOCS = Path(__file__).resolve().parent
PAGE = DOCS / "comparison.md"
BEGIN, END = "<!-- ten tasks: made by comparison_table.py -->\n", "<!-- end of the ten tasks -->\n"
SYSTEMS = ("peaceops", "Datasette", "UN pages", "Our World in Data")
TASKS = (
    "Who pays most for UNMIK in 2024/25?",
    "When does the mandate of UNIFIL end, as decided by 1 August 2025?",
    "The uniformed personnel of UNMIK by month, as a file",
    "How many peacekeeping operations ran on 9 October 2018?",
    "What was Germany assessed for UNMIK in 2024/25, to the dollar?",
    "Who died in UNMIK, by cause?",
    "How did each member vote on resolution 2790 (2025)?",
    "Who sent most to UNIFIL on 31 July 2025?",
    "Which document has the 17 of UNMIK in February 2018?",
    'Is "28 per cent, or $2.1 billion, of peacekeeping" right?',
)
Row = dict[str, str]


def read(name: str) -> list[Row]:
    with (DOCS / name).open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def steps(acts: str) -> int:
    """How many acts a path has: a command, an address opened, a click, a filter, a file opened, a sum by hand."""
    return len([act for act in acts.split(" | ") if act.strip()])


def cell(row: Row, seconds: dict[tuple[str, str], str]) -> str:
    """Steps and seconds of a task in a system."""
    if row["answers"] == "no":
        return "no"
    took = seconds.get((row["task"], row["system"]), "")
    told = f"{steps(row['acts'])}{f', {took} s' if took else ''}"
    return told if row["answers"] == "yes" else f"partly: {told}"


def table() -> str:
    """The table: a row a task, a cell a system; then the sums."""
    rows, measured = read("comparison_tasks.csv"), read("comparison_seconds.csv")
    seconds = {(r["task"], r["system"]): r["seconds"] for r in measured}
    by = {(r["task"], r["system"]): r for r in rows}
    lines = [f"| | task | {' | '.join(SYSTEMS)} |", "|---|---|" + "---|" * len(SYSTEMS)]
    for number, task in enumerate(TASKS, 1):
        cells = (cell(by[str(number), system], seconds) for system in SYSTEMS)
        lines.append(f"| {number} | {task} | {' | '.join(cells)} |")
    whole = [[r for r in rows if r["system"] == s and r["answers"] == "yes"] for s in SYSTEMS]
    sums = (f"{len(w)} in {sum(steps(r['acts']) for r in w)} steps" for w in whole)
    return "\n".join([*lines, f"| | **answered whole** | {' | '.join(sums)} |"]) + "\n"


def page(text: str) -> str:
    """The page with the table as it is now."""
    before, _, rest = text.partition(BEGIN)
    return before + BEGIN + table() + END + rest.partition(END)[2]


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
