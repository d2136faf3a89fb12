"""The order of tests names files that are there, and `-n 2` keeps the tests of a file in one process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from order import FIRST, LONGEST, place

HERE = Path(__file__).parent
SIX_TESTS = """
import os, pytest

@pytest.mark.parametrize("n", range(6))
def test_a_thing(n):
    with open({told!r}, "a") as out:
        out.write(f"{{__file__}} {{os.getpid()}}\\n")
"""


def test_every_file_of_the_order_is_there_and_named_once() -> None:
    named = [*FIRST, *LONGEST]
    assert [name for name in named if not (HERE / name).is_file()] == []
    assert len(named) == len(set(named))


def test_the_house_comes_first_then_the_longest_then_the_others() -> None:
    files = ["tests/words/test_states.py", f"tests/{LONGEST[1]}", f"tests/{LONGEST[0]}", f"tests/{FIRST[0]}"]
    assert sorted((f"{file}::test_a_thing[1]" for file in files), key=place) == [
        f"{f}::test_a_thing[1]" for f in files[::-1]
    ]


def test_arithmetic_of_the_tests_runs_in_one_thread() -> None:
    """It is set before numpy is loaded, which reads it once."""
    code = "import sys, os, conftest; print('numpy' in sys.modules, os.environ['OPENBLAS_NUM_THREADS'])"
    own = {k: v for k, v in os.environ.items() if k != "OPENBLAS_NUM_THREADS"} | {"PYTHONPATH": str(HERE)}
    told = subprocess.run([sys.executable, "-c", code], env=own, capture_output=True, text=True, cwd=HERE)
    assert told.stdout == "False 1\n", told.stderr


def test_two_processes_share_files_and_no_file_is_shared(tmp_path: Path) -> None:
    told = tmp_path / "told"
    (tmp_path / "conftest.py").write_text("from order import pytest_xdist_make_scheduler\n")
    for n in range(6):
        (tmp_path / f"test_{n}.py").write_text(SIX_TESTS.format(told=str(told)))
    words = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-o", f"pythonpath={HERE}", str(tmp_path)]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    ran = [tuple(line.split()) for line in told.read_text().splitlines()]
    assert len(ran) == 36 and len({process for _, process in ran}) == 2
    assert len(set(ran)) == 6, "each file in one process"
