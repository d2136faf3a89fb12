"""A short run of threads.py: many threads of one process are answered as one, and what differs is counted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
sys.path.insert(0, str(Path(__file__).parent))  # as the runners find each other
RUNNER = Path(__file__).parent / "threads.py"


def test_sixteen_threads_are_answered_as_one() -> None:
    words = [sys.executable, str(RUNNER), "--calls", "40", "--questions", "60", "--pages", "1"]
    done = subprocess.run(words, capture_output=True, text=True)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    calls, pages = done.stdout.splitlines()[2:]
    assert calls.startswith("| calls | 16 | 640 | 0 |") and pages.startswith("| pages | 16 | 16 | 0 |")


def test_an_answer_that_changes_is_counted() -> None:
    import threads

    turns: list[int] = []

    def turning() -> str:
        turns.append(1)
        return str(len(turns) > 1)

    def failing() -> str:
        raise KeyError("x")

    asked = [("sound", lambda: "same"), ("turning", turning), ("failing", failing)]
    right = [threads.answer(lambda: "same"), threads.answer(lambda: "False"), "none"]
    run = threads.in_threads(asked, right, threads=2, each=3, seed=1)
    assert (run.answers, run.different) == (6, 3), "the second turn, and each failure"
