"""A short run of the fuzzers; the long one is `python tests/robustness/fuzz.py --cases 1000000 --area all`."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # as the fuzzers find each other

import commandline
import judge
import material

FUZZ = Path(__file__).parent / "fuzz.py"
SHORT = {
    "numbers": 5_000,
    "dates": 5_000,
    "names": 1_500,
    "sections": 1_500,
    "incomes": 1_000,
    "reform": 1_500,
    "plans": 150,
    "functions": 60,
    "commands": 40,
    "models": 5,
    "addresses": 3_000,
    "articles": 150,
    "crawls": 40,
    "feeds": 400,
}


@pytest.fixture(scope="module")
def report() -> tuple[dict[str, list[str]], str]:
    """The rows of a report on all areas by area, made by one process, and what it says of failures."""
    words = [sys.executable, "-c", ALL_AREAS, str(FUZZ.parent), json.dumps(SHORT)]
    done = subprocess.run(words, capture_output=True, text=True)
    rows = [line.replace(",", "").split() for line in done.stdout.splitlines()[1:]]
    return {row[0]: row for row in rows}, done.stderr


@pytest.mark.parametrize("area", SHORT)
def test_nothing_that_a_user_gives_breaks_a_door(area: str, report: tuple[dict[str, list[str]], str]) -> None:
    rows, failures = report
    assert area in rows, failures
    row = rows[area]
    assert row[1] == str(SHORT[area]) and int(row[2]) and int(row[3]), "some are accepted, some refused"
    assert row[4:8] == ["0", "0", "0", "0"], failures


def test_a_door_that_breaks_is_counted(tmp_path: Path) -> None:
    """The counting itself: a door that raises, reads wrongly, hangs or fills the memory is a failure of that kind."""
    broken = tmp_path / "broken.py"
    broken.write_text(BROKEN.format(folder=str(FUZZ.parent)), encoding="utf-8")
    done = subprocess.run([sys.executable, str(broken)], capture_output=True, text=True)
    assert done.stdout.split() == ["accepted=4", "traceback=1", "wrong=1", "hang=1", "memory=1"], done.stderr


def test_the_fuzzers_make_no_text_that_fills_the_memory_by_itself() -> None:
    """Three changes of a text, each of which may repeat it five thousand times."""
    lengths = [len(material.mutated(random.Random(n), "2018-10-20" * 100)) for n in range(20_000)]
    assert 100_000 < max(lengths) <= material.LONGEST


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("peaceops: no book: expected one.\n", True),
        ("peaceops: comparing the files ...\npeaceops: a.csv: expected this file, found none.\n", True),
        ("peaceops: comparing the files ...\n", False),
        ("peaceops: one: expected this.\npeaceops: two: expected that.\n", False),
        ("Traceback:\npeaceops: no book: expected one.\n", False),
        ("peaceops: no book: expected one.", False),
        ("peaceops: no book: expected one.\n\n", False),
        ("", False),
    ],
)
def test_what_a_command_says_is_progress_and_then_one_sentence(said: str, right: bool) -> None:
    if right:
        commandline.one_sentence(said, "")
    else:
        with pytest.raises(judge.WrongError):
            commandline.one_sentence(said, "")


ALL_AREAS = """
import gc, json, sys
gc.set_threshold(100_000, 50, 50)  # as the command line has it
sys.path.insert(0, sys.argv[1])
import fuzz

tallies = fuzz.run_all(json.loads(sys.argv[2]), 20181020)
print(*(failure for tally in tallies for failure in tally.failures[:10]), sep="\\n", file=sys.stderr)
print(fuzz.report(tallies))
"""
BROKEN = """
import sys
sys.path.insert(0, {folder!r})
import fuzz, judge

def door(rng, folder):
    n = door.n = door.n + 1
    if n == 2: raise KeyError("x")
    if n == 3:
        fuzz.LONGEST_S = 1  # for the next, which hangs
        raise judge.WrongError("x")
    if n == 4:
        fuzz.LONGEST_S = 15
        while True: pass
    if n == 5: bytearray(1_100_000_000)
    return "accepted"

door.n = 0
fuzz.LONGEST_S = 15  # a busy machine takes seconds to fill a gigabyte
fuzz.AREAS["broken"] = (door, 0)
[tally] = fuzz.run_all({{"broken": 7}}, 1)
print(*(f"{{k}}={{tally.counts[k]}}" for k in ("accepted", "traceback", "wrong", "hang", "memory")))
"""
