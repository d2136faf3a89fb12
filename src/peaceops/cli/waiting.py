"""A word to whoever waits at a terminal for a command that takes longer than a second."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

PATIENCE_S = 1.0
SAY_THEMSELVES = (("review",), ("book", "build"), ("serve",), ("mcp",))  # commands that say what they are doing


@contextmanager
def told_if_long(words: Sequence[str]) -> Iterator[None]:
    """Say on standard error that a command is at work, once it has taken a second, where a person reads there."""
    own = any(tuple(words[: len(start)]) == start for start in SAY_THEMSELVES)
    if own or not words or sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    from threading import Timer

    timer = Timer(PATIENCE_S, _say)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _say() -> None:
    from peaceops.cli.streams import doing
    from peaceops.words.catalogue import said

    doing(str(said("cli-working")))
