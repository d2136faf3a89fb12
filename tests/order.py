"""In which order tests run, and which of them stay together when several processes share them.

The tests of one file stay in one process, so that what they share is made once. The house comes first, for it takes
seconds and says most; then the files that take longest, so that no process is left with one at the end.
"""

from __future__ import annotations

FIRST = ("test_house.py", "test_docstrings.py", "test_errors.py", "words/")
LONGEST = ()  # of the processor, measured file by file on 26 November 2026


def unit(nodeid: str) -> str:
    """What stays in one process: a file."""
    return nodeid.partition("::")[0]


def place(nodeid: str) -> int:
    """Where a test stands in the order; those of the same place stay as they were found."""
    file = unit(nodeid).removeprefix("tests/")
    if file.startswith(FIRST):
        return -1
    return LONGEST.index(file) if file in LONGEST else len(LONGEST)
