"""Python in a process of its own: what it keeps ends with it, and it may be given a time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence


def apart(
    code_and_words: Sequence[str], content: bytes, seconds: float | None = None, *, hear_faults: bool = False
) -> subprocess.CompletedProcess[bytes]:
    """A process of its own that runs some Python code with words, the content as its standard input. What it says of
    faults is dropped, since a file of a stranger can make it endless, unless they are to be heard.

    Raises subprocess.TimeoutExpired for one that does not end in so many seconds."""
    return subprocess.run(
        [sys.executable, "-c", *code_and_words],
        input=content,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if hear_faults else subprocess.DEVNULL,
        timeout=seconds,
        env={**os.environ, "PYTHONPATH": own_path()},
        check=False,
    )


def own_path() -> str:
    """The folders in which this process finds its modules, so that another finds the same."""
    return os.pathsep.join(filter(None, sys.path))
