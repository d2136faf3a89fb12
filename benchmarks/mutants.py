"""Mutants of whole modules: what share of small faults the tests of their rooms see.

    pip install mutmut==3.8.1        # into the environment of the tests
    .venv-test/bin/python benchmarks/mutants.py

Works in a copy. The figures go to docs/benchmarks.md; a list of faults that must be seen is in
tests/robustness/mutations.py.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = ("period.py", "days.py", "reading/numbers.py", "money/limits.py")
TESTS = ("tests/test_period.py", "tests/test_days.py", "tests/reading", "tests/money/test_limits.py")
COPIED = ("src", "tests", "docs", "benchmarks", "pyproject.toml", "bootstrap.py")
KILLED, NO_TEST, LATE, ALIVE = "\U0001f389", "\U0001fae5", "\u23f0", "\U0001f641"


def settings() -> str:
    """The settings of mutmut."""
    lists = {
        "source_paths": [f"src/peaceops/{m}" for m in MODULES],
        "pytest_add_cli_args_test_selection": list(TESTS),
        "also_copy": list(COPIED),
    }
    return "[mutmut]\n" + "".join(f"{name}=\n" + "".join(f"    {x}\n" for x in held) for name, held in lists.items())


def main() -> None:
    """Run it and print the counts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in COPIED:
            source = ROOT / part
            if source.is_dir():
                shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, folder / part)
        (folder / "setup.cfg").write_text(settings(), encoding="utf-8")
        run = subprocess.run([sys.executable, "-m", "mutmut", "run"], cwd=folder, capture_output=True, text=True)
    signs = f"{KILLED} (\\d+) {NO_TEST} (\\d+)\\s+{LATE} (\\d+).*?{ALIVE} (\\d+)"
    counts = re.findall(signs, run.stdout)
    if not counts:
        sys.exit(f"mutmut gave no counts: {run.stdout[-500:]}{run.stderr[-500:]}")
    killed, no_test, late, alive = map(int, counts[-1])
    whole = killed + no_test + late + alive
    print(
        f"{whole} mutants of {', '.join(MODULES)}: {killed + late} seen ({100 * (killed + late) / whole:.0f} %), ",
        end="",
    )
    print(f"{alive} not seen, {no_test} without a test")


if __name__ == "__main__":
    main()
