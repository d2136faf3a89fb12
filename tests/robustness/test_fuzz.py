"""A short run of the fuzzers; the long one is `python tests/robustness/fuzz.py --cases 1000000 --area all`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).parent / "fuzz.py"
SHORT = {
    "numbers": 5_000,
    "dates": 5_000,
    "names": 1_500,
    "sections": 1_500,
    "reform": 1_500,
    "functions": 60,
    "commands": 40,
    "models": 5,
}


@pytest.mark.parametrize("area", SHORT)
def test_nothing_that_a_user_gives_breaks_a_door(area: str) -> None:
    words = [sys.executable, str(FUZZ), "--area", area, "--cases", str(SHORT[area]), "--seed", "20181020"]
    done = subprocess.run(words, capture_output=True, text=True)
    assert done.returncode == 0, f"{done.stderr}\n{done.stdout}"
    row = done.stdout.splitlines()[-1].replace(",", "").split()
    assert row[:2] == [area, str(SHORT[area])] and int(row[2]) and int(row[3]), "some are accepted, some refused"
    assert row[4:8] == ["0", "0", "0", "0"]


def test_a_door_that_breaks_is_counted(tmp_path: Path) -> None:
    """The counting itself: a door that raises, reads wrongly, hangs or fills the memory is a failure of that kind."""
    broken = tmp_path / "broken.py"
    broken.write_text(BROKEN.format(folder=str(FUZZ.parent)), encoding="utf-8")
    done = subprocess.run([sys.executable, str(broken)], capture_output=True, text=True)
    assert done.stdout.split() == ["accepted=4", "traceback=1", "wrong=1", "hang=1", "memory=1"], done.stderr


BROKEN = """
import sys
sys.path.insert(0, {folder!r})
import fuzz, doors

def door(rng, folder):
    n = door.n = door.n + 1
    if n == 2: raise KeyError("x")
    if n == 3: raise doors.WrongError("x")
    if n == 4:
        while True: pass
    if n == 5: bytearray(1_100_000_000)
    return "accepted"

door.n = 0
fuzz.LONGEST_S = 15  # a busy machine takes seconds to fill a gigabyte
fuzz.AREAS["broken"] = (door, 0)
[tally] = fuzz.run_all({{"broken": 7}}, 1)
print(*(f"{{k}}={{tally.counts[k]}}" for k in ("accepted", "traceback", "wrong", "hang", "memory")))
"""
